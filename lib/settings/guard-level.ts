/** When the send guard asks. */
import { storage } from "wxt/utils/storage";
import * as z from "zod/mini";

export const GUARD_LEVELS = ["off", "blockers", "blockers-and-warnings"] as const;
export type GuardLevel = (typeof GUARD_LEVELS)[number];

const schema = z.enum(GUARD_LEVELS);
const fallback: GuardLevel = "blockers";
const item = storage.defineItem<unknown>("local:guardLevel");

/** What is stored, or the default when nothing, or nothing that makes sense, is. */
function parse(stored: unknown): GuardLevel {
  const parsed = schema.safeParse(stored);
  return parsed.success ? parsed.data : fallback;
}

export async function readGuardLevel(): Promise<GuardLevel> {
  return parse(await item.getValue());
}

export async function writeGuardLevel(level: GuardLevel): Promise<void> {
  await item.setValue(level);
}

/** Calls back with each later change; returns how to stop. */
export function watchGuardLevel(changed: (level: GuardLevel) => void): () => void {
  return item.watch((stored) => changed(parse(stored)));
}
