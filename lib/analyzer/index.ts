import type { Analysis, Draft } from "./types";

/**
 * Reads a release draft: kind, quantities, facts, ledger and findings (RELEASE-SPEC 4).
 * Pure and synchronous; never throws on any string.
 */
export function analyze(_draft: Draft): Analysis {
  return {
    kind: null,
    quantities: [],
    heldRule: null,
    revisions: [],
    material: null,
    finish: null,
    packaging: null,
    unchanged: null,
    dates: [],
    trigger: null,
    authority: null,
    lots: [],
    orders: [],
    parts: [],
    ledger: [],
    findings: [],
    notRun: [],
  };
}
