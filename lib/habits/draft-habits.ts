/** What became of the findings of one draft, by check: nothing but the names of our own checks and what was done. */
import type { CheckId } from "../analyzer/types";

type Outcome = "fixed" | "sent";
export type Outcomes = ReadonlyMap<CheckId, Outcome>;

/** What stands only while a sentence is being typed was no gap: it counts once it stood for this long. */
const dwellMs = 10_000;

export class DraftHabits {
  /** Since when each open finding stands. */
  readonly #since = new Map<CheckId, number>();
  readonly #found = new Set<CheckId>();

  /** The checks that find something in the draft as it stands now. */
  read(open: ReadonlySet<CheckId>, nowMs: number): void {
    for (const [check, since] of this.#since) {
      if (nowMs - since >= dwellMs) this.#found.add(check);
      if (!open.has(check)) this.#since.delete(check);
    }
    for (const check of open)
      if (!this.#since.has(check)) this.#since.set(check, nowMs);
  }

  /** The author was shown what is open: in the panel, or by the question before sending. */
  looked(): void {
    for (const check of this.#since.keys()) this.#found.add(check);
  }

  /** The draft goes as it stands. */
  sent(): Outcomes {
    this.looked();
    return new Map(
      [...this.#found].map((check) => [
        check,
        this.#since.has(check) ? "sent" : "fixed",
      ]),
    );
  }
}
