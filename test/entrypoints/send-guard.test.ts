import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  guardSending,
  type GuardedDraft,
  worthAsking,
} from "@/entrypoints/webmail.content/send-guard";
import type { Finding } from "@/lib/analyzer/types";
import type { ReviewChange } from "@/lib/review/changes";
import type { DraftHandle } from "@/lib/webmail/adapter";

const finding = (severity: Finding["severity"]): Finding => ({
  check: "balance-missing",
  severity,
  message: "Nothing says what happens to the rest.",
  spans: [],
  item: null,
});

let button: HTMLButtonElement;
let sent: string[];
let text: string;
let findings: readonly Finding[] | null;
let changes: readonly ReviewChange[];
let end: AbortController;
const ask = vi.fn();
const leaving = vi.fn();
/** Another number than the review's. */
const changed: ReviewChange = {
  what: "authorized",
  item: null,
  reviewed: "120",
  now: "150",
};

/** A compose window with a Send button, and what a webmail would do about each event that reaches it. */
beforeEach(() => {
  fakeBrowser.reset();
  ask.mockReset();
  leaving.mockReset();
  sent = [];
  text = "restart 120";
  findings = [finding("blocker")];
  changes = [];
  end = new AbortController();
  button = document.createElement("button");
  document.body.replaceChildren(button);
  for (const type of [
    "pointerdown",
    "mousedown",
    "mouseup",
    "click",
    "keydown",
  ]) {
    button.addEventListener(type, () => sent.push(type));
  }
});
afterEach(() => end.abort());

function guard(overrides: Partial<GuardedDraft> = {}) {
  const handle = {
    isSend: (event: Event) => event.target === button,
    resend: (event: Event) => void sent.push(`resent ${event.type}`),
  } as DraftHandle;
  const draft: GuardedDraft = {
    handle,
    findingsNow: () => findings,
    changesNow: () => changes,
    state: () => text,
    ...overrides,
  };
  return guardSending(window, end.signal, () => [draft], ask, leaving);
}
function press(): void {
  for (const type of [
    "pointerdown",
    "mousedown",
    "pointerup",
    "mouseup",
    "click",
  ]) {
    button.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  }
}
function key(repeat = false): void {
  button.dispatchEvent(
    new KeyboardEvent("keydown", { repeat, bubbles: true, cancelable: true }),
  );
}

describe("a release with gaps", () => {
  test("is asked about once, and no event of the press reaches the webmail", () => {
    guard();
    press();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(sent).toEqual([]);
  });

  test("is asked about at the key, too", () => {
    guard();
    key();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(sent).toEqual([]);
  });

  test("is not sent by the key that is still held down while the question stands", () => {
    guard();
    key();
    for (let held = 0; held < 3; held += 1) key(true);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(sent).toEqual([]);
    key();
    expect(sent).toEqual(["keydown"]);
  });

  test("goes at the second press of the same text", () => {
    guard();
    press();
    press();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(sent).toEqual(["pointerdown", "mousedown", "mouseup", "click"]);
  });

  test("is asked about again when the text changed", () => {
    guard();
    press();
    text = "restart 140";
    press();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(sent).toEqual([]);
  });
});

describe("where the team does not let blockers go for the asking", () => {
  test.each(["reason", "no"] as const)(
    "%s: the second press of the same text is asked about as well",
    (blockedSending) => {
      guard().blockedSending = blockedSending;
      press();
      press();
      key();
      expect(ask).toHaveBeenCalledTimes(3);
      expect(ask.mock.lastCall?.[1]).toMatchObject({ sending: blockedSending });
      expect(sent).toEqual([]);
      expect(leaving).not.toHaveBeenCalled();
    },
  );

  test("a warning goes at the second press all the same", () => {
    findings = [finding("warning")];
    const rules = guard();
    rules.blockedSending = "no";
    rules.level = "blockers-and-warnings";
    press();
    press();
    expect(ask.mock.lastCall?.[1]).toMatchObject({ sending: "confirm" });
    expect(sent).toContain("click");
  });
});

describe("a number that is not as it was reviewed", () => {
  test("is asked about where nothing else is open, and goes at the second press", () => {
    findings = [];
    changes = [changed];
    guard();
    press();
    expect(ask.mock.lastCall?.[1]).toEqual({
      findings: [],
      changes: [changed],
      sending: "confirm",
    });
    expect(sent).toEqual([]);
    press();
    expect(sent).toContain("click");
  });

  test("is told with the gaps, in one question", () => {
    changes = [changed];
    guard();
    press();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(ask.mock.lastCall?.[1]).toMatchObject({
      findings: [{ severity: "blocker" }],
      changes: [changed],
    });
  });

  test("is not asked about where the draft could not be read", () => {
    findings = null;
    changes = [changed];
    guard();
    press();
    expect(sent).toContain("click");
  });
});

test("whoever counts hears once of each mail that goes", () => {
  guard();
  press();
  expect(leaving).not.toHaveBeenCalled();
  press();
  expect(leaving).toHaveBeenCalledTimes(1);
  findings = [];
  key();
  expect(leaving).toHaveBeenCalledTimes(2);
});

describe("the mail goes", () => {
  test.each<[string, () => void]>([
    ["when nothing is missing", () => (findings = [])],
    [
      "when only warnings are left",
      () => (findings = [finding("warning"), finding("note")]),
    ],
    ["when the draft cannot be read in time", () => (findings = null)],
  ])("%s", (_name, arrange) => {
    arrange();
    guard();
    press();
    expect(ask).not.toHaveBeenCalled();
    expect(sent).toContain("click");
  });

  test("when the guard is off", () => {
    guard().level = "off";
    press();
    expect(sent).toContain("click");
  });

  test("when reading throws", () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    guard({
      findingsNow() {
        throw new Error("the page changed");
      },
    });
    press();
    key();
    expect(sent).toContain("click");
    expect(sent).toContain("keydown");
    vi.restoreAllMocks();
  });

  test("when the question itself cannot be shown", () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    ask.mockImplementation(() => {
      throw new Error("no dialogs here");
    });
    guard().blockedSending = "no";
    press();
    expect(sent).toEqual(["resent click"]);
    vi.restoreAllMocks();
  });

  test("when the extension was replaced under an open tab", () => {
    guard();
    vi.spyOn(fakeBrowser.runtime, "id", "get").mockReturnValue(
      undefined as unknown as string,
    );
    press();
    expect(sent).toContain("click");
    vi.restoreAllMocks();
  });

  test("after the guard was taken away", () => {
    guard();
    end.abort();
    press();
    expect(sent).toContain("click");
  });

  test("when the click is meant for something else", () => {
    guard();
    const other = document.createElement("button");
    document.body.append(other);
    const reached = vi.fn();
    other.addEventListener("click", reached);
    other.click();
    expect(reached).toHaveBeenCalledTimes(1);
    expect(ask).not.toHaveBeenCalled();
  });
});

test("warnings are asked about only where the team wants it", () => {
  const both = [finding("blocker"), finding("warning"), finding("note")];
  expect(worthAsking(both, "off")).toEqual([]);
  expect(worthAsking(both, "blockers").map(({ severity }) => severity)).toEqual(
    ["blocker"],
  );
  expect(
    worthAsking(both, "blockers-and-warnings").map(({ severity }) => severity),
  ).toEqual(["blocker", "warning"]);
});
