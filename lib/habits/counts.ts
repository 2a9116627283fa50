/** How often each check found something in a mail that was sent, and what was done about it. */
import type { CheckId } from "../analyzer/types";
import type { Outcomes } from "./draft-habits";

export interface HabitCount {
  readonly found: number;
  readonly fixed: number;
  readonly sent: number;
}
export type HabitCounts = Readonly<Partial<Record<CheckId, HabitCount>>>;

const NONE: HabitCount = { found: 0, fixed: 0, sent: 0 };

export function withOutcomes(
  counts: HabitCounts,
  outcomes: Outcomes,
): HabitCounts {
  const next: Partial<Record<CheckId, HabitCount>> = { ...counts };
  for (const [check, outcome] of outcomes) {
    const before = next[check] ?? NONE;
    next[check] = {
      ...before,
      found: before.found + 1,
      [outcome]: before[outcome] + 1,
    };
  }
  return next;
}

/** Most often found first. */
export function rowsOf(
  counts: HabitCounts,
): readonly (HabitCount & { readonly check: CheckId })[] {
  return Object.entries(counts)
    .map(([check, count]) => ({ check: check as CheckId, ...count })) // the keys are checks
    .sort((a, b) => b.found - a.found || a.check.localeCompare(b.check));
}

/** RFC 4180; numbers and names of checks need no quotes. */
export function habitsAsCsv(counts: HabitCounts): string {
  return [
    "check,found,fixed before sending,sent anyway",
    ...rowsOf(counts).map(
      ({ check, found, fixed, sent }) =>
        `${check},${String(found)},${String(fixed)},${String(sent)}`,
    ),
  ]
    .map((line) => `${line}\r\n`)
    .join("");
}
