import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DEFAULT_POLICY, NO_LAYERS } from "@/lib/policy/layers";
import type { PolicyLayer } from "@/lib/policy/types";
import { readPolicy, watchPolicy, writePolicy } from "@/lib/settings/policy";

beforeEach(() => {
  fakeBrowser.reset();
});

const write = (own: PolicyLayer) => writePolicy({ ...NO_LAYERS, own });

test("counts the defaults until somebody says otherwise", async () => {
  expect(await readPolicy()).toEqual(DEFAULT_POLICY);
});

test("keeps what was set", async () => {
  await write({ guard: "off", blockedSending: "reason" });
  expect(await readPolicy()).toEqual({
    ...DEFAULT_POLICY,
    guard: "off",
    blockedSending: "reason",
  });
});

test.each([["loud"], [7], [{ own: { guard: "loud" } }]])(
  "falls back to the defaults where storage holds %j",
  async (policy) => {
    await fakeBrowser.storage.local.set({ policy });
    expect(await readPolicy()).toEqual(DEFAULT_POLICY);
  },
);

test("an open tab hears of a change", async () => {
  const heard = vi.fn();
  const stop = watchPolicy(heard);
  await write({ guard: "blockers-and-warnings" });
  await vi.waitFor(() =>
    expect(heard).toHaveBeenCalledExactlyOnceWith({
      ...DEFAULT_POLICY,
      guard: "blockers-and-warnings",
    }),
  );
  stop();
  await write({ guard: "off" });
  await readPolicy();
  expect(heard).toHaveBeenCalledTimes(1);
});
