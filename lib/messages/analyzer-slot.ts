/**
 * The analyzer is loaded into a webmail tab only once a compose window opens there: a script of its own leaves it here,
 * in the isolated world that all our content scripts of a tab share and the page cannot reach.
 */
import { browser } from "wxt/browser";
import type { Draft } from "../analyzer/types";
import type { Policy } from "../policy/types";
import type { DraftReading } from "../review/read-draft";

export type ReadDraft = (draft: Draft, policy: Policy) => DraftReading;

const slot = Symbol.for("clean-release.read-draft");
/** In Firefox the script stands ready in every tab as a function that has not run (wxt.config.ts says why). */
const unrun = Symbol.for("clean-release.run-analyzer-script");
type World = typeof globalThis & {
  [slot]?: ReadDraft;
  [unrun]?: () => void;
};

/** Called by the analyzer's script. */
export function provideAnalyzer(readDraft: ReadDraft): void {
  (globalThis as World)[slot] = readDraft;
}

/** Loads the analyzer's script, once. Rejects where the browser does not let us; then there is nothing to say. */
export async function loadAnalyzer(): Promise<ReadDraft> {
  const world = globalThis as World;
  if (!world[slot]) {
    if (import.meta.env.FIREFOX) world[unrun]?.();
    else
      await import(/* @vite-ignore */ browser.runtime.getURL("/analyzer.js"));
  }
  const readDraft = world[slot];
  if (!readDraft) throw new Error("The analyzer's script left nothing.");
  return readDraft;
}
