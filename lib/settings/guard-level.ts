/** When the send guard asks: one setting of the policy. */
import type { GuardLevel } from "../policy/types";
import { readPolicy, watchPolicy } from "./policy";

export type { GuardLevel } from "../policy/types";

export async function readGuardLevel(): Promise<GuardLevel> {
  return (await readPolicy()).guard;
}

/** Calls back with each later change of the rules; returns how to stop. */
export function watchGuardLevel(
  changed: (level: GuardLevel) => void,
): () => void {
  return watchPolicy(({ guard }) => changed(guard));
}
