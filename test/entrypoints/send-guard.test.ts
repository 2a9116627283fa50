import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  guardSending,
  type GuardedDraft,
  worthAsking,
} from "@/entrypoints/webmail.content/send-guard";
import type { Finding } from "@/lib/analyzer/types";
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
let end: AbortController;
const ask = vi.fn();

/** A compose window with a Send button, and what a webmail would do about each event that reaches it. */
beforeEach(() => {
  fakeBrowser.reset();
  ask.mockReset();
  sent = [];
  text = "restart 120";
  findings = [finding("blocker")];
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
  } as DraftHandle;
  const draft: GuardedDraft = {
    handle,
    findingsNow: () => findings,
    state: () => text,
    ...overrides,
  };
  return guardSending(window, end.signal, () => [draft], ask);
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
function key(): void {
  button.dispatchEvent(
    new Event("keydown", { bubbles: true, cancelable: true }),
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
    guard();
    press();
    press();
    expect(sent).toContain("click");
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
