/** Counts what became of the findings of each mail that was sent, where the buyer switched that on. */
import type { CheckId } from "@/lib/analyzer/types";
import { DraftHabits, type Outcomes } from "@/lib/habits/draft-habits";
import { isAlive } from "@/lib/messages/send";
import { addToHabits, readHabits, watchHabits } from "@/lib/settings/habits";
import type { DraftHandle } from "@/lib/webmail/adapter";

/** A compose that closes this soon after it was let go was sent; one that stays was refused by the webmail. */
const leavingMs = 30_000;

interface HabitWatch {
  read(draft: DraftHandle, open: ReadonlySet<CheckId>): void;
  looked(draft: DraftHandle): void;
  /** The send guard let it go. */
  leaving(draft: DraftHandle): void;
  closed(draft: DraftHandle): void;
}

export function watchHabitsOfDrafts(signal: AbortSignal): HabitWatch {
  let on = false;
  const drafts = new WeakMap<DraftHandle, DraftHabits>();
  const left = new WeakMap<DraftHandle, { at: number; outcomes: Outcomes }>();
  /** One after the other: each adds to what the last one wrote. */
  let writing: Promise<void> = Promise.resolve();

  const complain = (error: unknown): void => {
    if (isAlive()) console.error("Clean Release: not counted", error);
  };
  readHabits().then((habits) => (on = habits.on), complain);
  signal.addEventListener(
    "abort",
    watchHabits((habits) => (on = habits.on)),
    { once: true },
  );

  return {
    read(draft, open) {
      if (!on) return;
      const habits = drafts.get(draft) ?? new DraftHabits();
      drafts.set(draft, habits);
      habits.read(open, performance.now());
    },
    looked: (draft) => drafts.get(draft)?.looked(),
    leaving(draft) {
      const outcomes = drafts.get(draft)?.sent();
      if (on && outcomes) left.set(draft, { at: performance.now(), outcomes });
    },
    closed(draft) {
      const gone = left.get(draft);
      if (!on || !gone || performance.now() - gone.at > leavingMs) return;
      writing = writing.then(() => addToHabits(gone.outcomes)).catch(complain);
    },
  };
}
