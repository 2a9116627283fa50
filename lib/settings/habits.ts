/**
 * The counts of the checks, where the buyer wants them kept: off until switched on, on this computer only. The schema
 * holds names of our own checks and whole numbers; there is no place in it for a word of a mail.
 */
import { storage } from "wxt/utils/storage";
import * as z from "zod/mini";
import { CHECK_IDS } from "../analyzer/types";
import { type HabitCounts, withOutcomes } from "../habits/counts";
import type { Outcomes } from "../habits/draft-habits";

const count = z.number().check(z.int(), z.nonnegative());
const stored = z.strictObject({
  on: z.boolean(),
  counts: z.partialRecord(
    z.enum(CHECK_IDS),
    z.strictObject({ found: count, fixed: count, sent: count }),
  ),
}) satisfies z.ZodMiniType<Habits>;

export interface Habits {
  readonly on: boolean;
  readonly counts: HabitCounts;
}

const NONE: Habits = { on: false, counts: {} };
const item = storage.defineItem<unknown>("local:habits");

export async function readHabits(): Promise<Habits> {
  const parsed = stored.safeParse(await item.getValue());
  return parsed.success ? parsed.data : NONE;
}

export async function writeHabits(habits: Habits): Promise<void> {
  await item.setValue(stored.parse(habits));
}

/** One mail's outcomes; nothing where counting is off. */
export async function addToHabits(outcomes: Outcomes): Promise<void> {
  if (outcomes.size === 0) return;
  const habits = await readHabits();
  if (!habits.on) return;
  await writeHabits({
    ...habits,
    counts: withOutcomes(habits.counts, outcomes),
  });
}

/** Calls back with each later change, until the returned function is called. */
export function watchHabits(changed: (habits: Habits) => void): () => void {
  return item.watch(() => {
    readHabits().then(changed, (error: unknown) =>
      console.error("Clean Release: the counts could not be read", error),
    );
  });
}
