import type { CheckId } from "../analyzer/types";
import type { Asks } from "./asks";
import { fill, placeholdersOf, textOf } from "./fill";
import type { Item, Note } from "./note";
import { isSentenceId, type SentenceId, SENTENCES } from "./sentences";
import { slotsFor } from "./slots";
import type { Piece, Sentence, Wording } from "./types";

/** A sentence that is to be written. */
export interface Line {
  readonly id: SentenceId;
  /** null: it speaks of the whole mail. */
  readonly item: Item | null;
  readonly closes: readonly CheckId[];
  /** Placeholders of this sentence only. */
  readonly extra?: Readonly<Record<string, string>>;
}

/**
 * Writes a sentence in the team's own wording, or, where that cannot be filled here, in ours.
 * @returns null when a value it speaks of is nowhere: then it stays unsaid, and its finding open
 */
export function render(
  note: Note,
  asks: Asks,
  { id, item, closes, extra }: Line,
  wording: Wording,
): Sentence | null {
  const slots = slotsFor(note, asks, item, extra);
  const own = wording.sentences?.[id];
  const pieces =
    (own === undefined || own.trim() === "" ? null : fill(own.trim(), slots)) ??
    fill(SENTENCES[id].text, slots);
  if (pieces === null) return null;
  const name = item?.name ?? null;
  const named: readonly Piece[] =
    name === null ? pieces : [{ text: `${name}: ` }, ...pieces];
  return { id, item: name, text: textOf(named), pieces: named, closes };
}

export interface WordingProblem {
  /** Placeholders the sentence cannot fill; it then falls back to our wording. */
  readonly unknown: readonly string[];
  /** Values our wording gives and this one leaves out: the finding may stay open. */
  readonly left: readonly string[];
}

/** Placeholders that stand in every sentence. */
const EVERYWHERE = [
  "units",
  "released",
  "finished",
  "authorized",
  "onHold",
  "held",
  "accepted",
];

/**
 * Checks a team's own sentence before it is kept.
 * @returns null when it can replace the sentence as it is, and for an id that does not exist
 */
export function checkWording(id: string, text: string): WordingProblem | null {
  if (!isSentenceId(id)) return null;
  const ours = placeholdersOf(SENTENCES[id].text);
  const theirs = placeholdersOf(text);
  const unknown = theirs.filter(
    (name) => !ours.includes(name) && !EVERYWHERE.includes(name),
  );
  const left = ours.filter(
    (name) =>
      !theirs.includes(name) &&
      !["released", "finished", "purpose", "units"].includes(name),
  );
  return unknown.length + left.length === 0 ? null : { unknown, left };
}
