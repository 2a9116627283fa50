/**
 * A review note speaks of a release in the words of a release, and is none. It begins and ends with lines by which it is
 * known again in a draft or a thread, so that nobody is asked about the sentences it proposes.
 */
import type { Draft } from "../analyzer/types";

/** Begins the first line of every note; the rest of the line is the reviewer's. */
export const NOTE_OPENING = "Release review";
/** Begins the line of a proposed sentence. */
export const PROPOSAL_OPENING = "Proposed:";
/** Begins the line before the shop's orders. */
export const SHOP_OPENING = "As the shop will read it";

const OPENING_LINE = new RegExp(`^[ \\t]*(?:>[ \\t]?)*${NOTE_OPENING}\\b`, "u");
/** The line the stamp ends in; it may have been wrapped. */
const STAMP_END = /;\s[a-z0-9]{1,7}\][ \t]*$/u;
const STAMP_BEGIN = /\[Reviewed with Clean Release:/u;
/** A line of the note itself, for a note whose stamp was taken off. */
const NOTE_LINE = new RegExp(
  `^[ \\t]*(?:>[ \\t]?)*(?:$|\\d{1,3}[.)][ \\t]|[-–•][ \\t]|${PROPOSAL_OPENING}|${SHOP_OPENING})`,
  "u",
);

/** The lines [first, last) of each note in the text. */
function notesIn(
  lines: readonly string[],
): readonly (readonly [number, number])[] {
  const notes: [number, number][] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    let end = at;
    if (OPENING_LINE.test(line)) {
      end = stampEnd(lines, at + 1);
      if (end === at + 1)
        while (end < lines.length && NOTE_LINE.test(lines[end] ?? "")) end++;
    } else if (STAMP_BEGIN.test(line)) {
      end = stampEnd(lines, at);
    }
    if (end === at) continue;
    notes.push([at, end]);
    at = end - 1;
  }
  return notes;
}

/** The line behind the next stamp's end; `from` where there is none. */
function stampEnd(lines: readonly string[], from: number): number {
  const begin = lines.findIndex(
    (line, at) => at >= from && STAMP_BEGIN.test(line),
  );
  if (begin < 0) return from;
  const end = lines.findIndex(
    (line, at) => at >= begin && STAMP_END.test(line),
  );
  return end < 0 ? from : end + 1;
}

/** The same text with blanks in place of the notes: every offset stays what it was. */
function withoutNotes(text: string): string {
  if (!text.includes(NOTE_OPENING) && !STAMP_BEGIN.test(text)) return text;
  const lines = text.split("\n");
  for (const [first, end] of notesIn(lines))
    for (let at = first; at < end; at++)
      lines[at] = " ".repeat((lines[at] ?? "").length);
  return lines.join("\n");
}

/** The draft as it is analyzed: without review notes, its own or quoted ones. */
export function withoutReviewNotes(draft: Draft): Draft {
  const body = withoutNotes(draft.body);
  const thread = draft.thread?.map(withoutNotes);
  if (
    body === draft.body &&
    (thread === undefined ||
      thread.every((message, at) => message === draft.thread?.[at]))
  )
    return draft;
  return { ...draft, body, ...(thread === undefined ? {} : { thread }) };
}
