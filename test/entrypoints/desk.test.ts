/** What a tab does with its drafts when nobody looks, nothing can be read, or the extension is gone. */
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Draft } from "@/lib/analyzer/types";
import { provideAnalyzer } from "@/lib/messages/analyzer-slot";
import { readDraft } from "@/lib/review/read-draft";
import type {
  DraftHandle,
  WatchEvents,
  WebmailAdapter,
} from "@/lib/webmail/adapter";

const RELEASE =
  "Hi Tom, please restart 120 of the 200 units on PO 45117. Thanks, Dana";

let life: AbortController;
let events: WatchEvents;
let draft: Draft | null;
let hidden: boolean;
let gone: boolean;
const read = vi.fn(() => draft);
const analyzer = vi.fn(readDraft);
let handle: DraftHandle;

let startDesk: typeof import("@/entrypoints/webmail.content/desk").startDesk;

beforeAll(async () => {
  // The text of a message is its key here; what the sentences are is tested elsewhere.
  fakeBrowser.i18n.getMessage = (key) => key;
  fakeBrowser.i18n.getUILanguage = () => "en";
  // Asks for the language as soon as it is loaded.
  ({ startDesk } = await import("@/entrypoints/webmail.content/desk"));
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime.onConnect, "addListener").mockReturnValue();
  vi.spyOn(fakeBrowser.runtime, "getURL").mockReturnValue("/analyzer.js");
  vi.useFakeTimers();
  provideAnalyzer(analyzer);
  life = new AbortController();
  draft = { body: RELEASE };
  hidden = false;
  gone = false;
  read.mockClear();
  vi.spyOn(document, "hidden", "get").mockImplementation(() => hidden);
  const editor = document.createElement("div");
  document.body.replaceChildren(editor);
  handle = {
    id: "gmail-1",
    webmail: "gmail",
    root: document.body,
    editor,
    read,
    locate: () => [],
    insert: () => Promise.resolve("done"),
    focus: () => undefined,
    isSend: () => false,
    resend: () => undefined,
  };
  const adapter: WebmailAdapter = {
    id: "gmail",
    name: "Gmail",
    matches: () => true,
    messages: () => [],
    watch: (_root, _signal, given) => {
      events = given;
    },
  };
  startDesk(adapter, life.signal, () => {
    if (gone) life.abort();
    return !gone;
  });
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const chip = () =>
  document
    .querySelector("clean-release-chip")
    ?.shadowRoot?.querySelector("button");

/** The draft is open and was read and judged. */
async function openDraft(): Promise<void> {
  events.opened(handle);
  await vi.advanceTimersByTimeAsync(3000);
}

test("a release with gaps is told at the chip", async () => {
  await openDraft();
  expect(chip()?.textContent).toContain("chip_gaps");
});

/** One key after the other, and for so long nothing else. */
async function type(keys: number, rhythmMs: number): Promise<void> {
  for (let key = 0; key < keys; key++) {
    draft = { body: `${draft?.body ?? ""}.` };
    events.changed(handle);
    await vi.advanceTimersByTimeAsync(rhythmMs);
  }
}

test("who types is not held up: the draft is read and analyzed at the next pause", async () => {
  await openDraft();
  analyzer.mockClear();
  read.mockClear();
  await type(20, 100);
  expect(analyzer).not.toHaveBeenCalled();
  expect(read).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(250);
  expect(analyzer).toHaveBeenCalledTimes(1);
});

test("who types on and on sees the chip change all the same", async () => {
  draft = { body: "See you at noon." };
  await openDraft();
  draft = { body: RELEASE };
  await type(40, 100);
  expect(chip()?.textContent).toContain("chip_gaps");
});

test("a draft in a hidden tab is not read until somebody looks at it", async () => {
  await openDraft();
  hidden = true;
  document.dispatchEvent(new Event("visibilitychange"));
  read.mockClear();
  draft = { body: "See you at noon." };
  events.changed(handle);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(read).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);

  hidden = false;
  document.dispatchEvent(new Event("visibilitychange"));
  await vi.advanceTimersByTimeAsync(3000);
  expect(read).toHaveBeenCalled();
  expect(chip()?.hidden).toBe(true);
});

test("a draft that cannot be read is said to be so, from its first reading on, and is never called clear", async () => {
  draft = null;
  await openDraft();
  expect(chip()?.textContent).toBe("chip_unreadable");
  draft = { body: "See you at noon." };
  events.changed(handle);
  await vi.advanceTimersByTimeAsync(3000);
  expect(chip()?.hidden).toBe(true);
});

test("a script whose extension is gone takes its chip away and does nothing more", async () => {
  await openDraft();
  gone = true;
  await vi.advanceTimersByTimeAsync(3000);
  expect(document.querySelector("clean-release-chip")).toBeNull();
  read.mockClear();
  events.changed(handle);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(read).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
