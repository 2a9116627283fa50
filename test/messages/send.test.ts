import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { toBackground } from "@/lib/messages/contract";
import { receive } from "@/lib/messages/receive";
import { openPanel } from "@/lib/messages/send";

beforeEach(() => {
  fakeBrowser.reset();
  deliverAs({ id: fakeBrowser.runtime.id });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The fake browser names no sender; a real one does. */
function deliverAs(sender: { id?: string }): void {
  // Typed by what the caller of the real one gets to know of the answer: nothing.
  const deliver = (message: unknown): unknown =>
    new Promise((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger(message, sender, resolve);
    });
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(deliver);
}

describe("asking the background for the panel", () => {
  test("tells the page that it opened", async () => {
    receive(toBackground, () => Promise.resolve({ ok: true }));
    await expect(openPanel()).resolves.toEqual({ ok: true });
  });

  test("tells the page that the browser refused, so that the chip can name the toolbar button", async () => {
    receive(toBackground, () => Promise.resolve({ ok: false }));
    await expect(openPanel()).resolves.toEqual({
      ok: false,
      reason: "refused",
    });
  });

  test("ends in time when nobody answers", async () => {
    vi.useFakeTimers();
    receive(toBackground, () => new Promise(() => undefined));
    const asked = openPanel();
    await vi.advanceTimersByTimeAsync(10_000);
    await expect(asked).resolves.toEqual({ ok: false, reason: "timeout" });
  });

  test("says that it is gone after the extension was replaced", async () => {
    vi.spyOn(fakeBrowser.runtime, "id", "get").mockReturnValue(
      undefined as unknown as string,
    );
    await expect(openPanel()).resolves.toEqual({ ok: false, reason: "gone" });
  });
});

test("nobody but our own scripts can open the panel", async () => {
  deliverAs({ id: "another-extension" });
  const handle = vi.fn(() => Promise.resolve({ ok: true }));
  receive(toBackground, handle);
  void openPanel();
  await Promise.resolve();
  expect(handle).not.toHaveBeenCalled();
});
