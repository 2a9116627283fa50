import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { NO_LAYERS } from "@/lib/policy/layers";
import type { GuardLevel } from "@/lib/policy/types";
import { readGuardLevel, watchGuardLevel } from "@/lib/settings/guard-level";
import { writePolicy } from "@/lib/settings/policy";

beforeEach(() => {
  fakeBrowser.reset();
});

const write = (guard: GuardLevel) =>
  writePolicy({ ...NO_LAYERS, own: { guard } });

test("asks at blockers until somebody says otherwise", async () => {
  expect(await readGuardLevel()).toBe("blockers");
});

test("keeps what was set", async () => {
  await write("off");
  expect(await readGuardLevel()).toBe("off");
});

test.each([["loud"], [7], [{ own: { guard: "loud" } }]])(
  "falls back to the default where storage holds %j",
  async (policy) => {
    await fakeBrowser.storage.local.set({ policy });
    expect(await readGuardLevel()).toBe("blockers");
  },
);

test("an open tab hears of a change", async () => {
  const heard = vi.fn();
  const stop = watchGuardLevel(heard);
  await write("blockers-and-warnings");
  await vi.waitFor(() =>
    expect(heard).toHaveBeenCalledExactlyOnceWith("blockers-and-warnings"),
  );
  stop();
  await write("off");
  await readGuardLevel();
  expect(heard).toHaveBeenCalledTimes(1);
});
