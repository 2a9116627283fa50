import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  readGuardLevel,
  watchGuardLevel,
  writeGuardLevel,
} from "@/lib/settings/guard-level";

beforeEach(() => {
  fakeBrowser.reset();
});

test("asks at blockers until somebody says otherwise", async () => {
  expect(await readGuardLevel()).toBe("blockers");
});

test("keeps what was set", async () => {
  await writeGuardLevel("off");
  expect(await readGuardLevel()).toBe("off");
});

test.each([["loud"], [7], [{ level: "off" }]])(
  "falls back to the default where storage holds %j",
  async (stored) => {
    await fakeBrowser.storage.local.set({ guardLevel: stored });
    expect(await readGuardLevel()).toBe("blockers");
  },
);

test("an open tab hears of a change at once", async () => {
  const heard = vi.fn();
  const stop = watchGuardLevel(heard);
  await writeGuardLevel("blockers-and-warnings");
  expect(heard).toHaveBeenCalledExactlyOnceWith("blockers-and-warnings");
  stop();
  await writeGuardLevel("off");
  expect(heard).toHaveBeenCalledTimes(1);
});
