/**
 * The analyzer is loaded into a webmail tab only once a compose window opens there: a script of its own leaves it here,
 * in the isolated world that all our content scripts of a tab share and the page cannot reach.
 */
import { browser } from "wxt/browser";
import type { Analysis, Draft } from "../analyzer/types";

export type Analyze = (draft: Draft) => Analysis;

const slot = Symbol.for("clean-release.analyze");
type World = typeof globalThis & { [slot]?: Analyze };

/** Called by the analyzer's script. */
export function provideAnalyzer(analyze: Analyze): void {
  (globalThis as World)[slot] = analyze;
}

/** Loads the analyzer's script, once. Rejects where the browser does not let us; then there is nothing to say. */
export async function loadAnalyzer(): Promise<Analyze> {
  const world = globalThis as World;
  const address = browser.runtime.getURL("/analyzer.js");
  if (!world[slot]) await import(/* @vite-ignore */ address);
  const analyze = world[slot];
  if (!analyze) throw new Error("The analyzer's script left nothing.");
  return analyze;
}
