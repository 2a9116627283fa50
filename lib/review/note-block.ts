/**
 * A review note speaks of a release in the words of a release, and is none. It begins and ends with lines by which it is
 * known again in a draft or a thread, so that nobody is asked about the sentences it proposes.
 */
import type { Draft } from "../analyzer/types";

/** Begins the first line of every note; the rest of the line is the reviewer's. */
export const NOTE_OPENING = "Release review";
/** Begins the line below it. */
export const NOTE_THANKS = "Thank you";
/** Begins the line of a proposed sentence. */
export const PROPOSAL_OPENING = "Proposed:";
/** Begins the line before the shop's orders. */
export const SHOP_OPENING = "As the shop will read it";

/** Quote marks and blanks in front of a line. */
const OPENING_LINE = new RegExp(`^[ \\t>]*${NOTE_OPENING}\\b`, "gmu");
/** A stamp, wrapped and quoted as it may be; whether it is whole does not matter here. */
const STAMP = /\[Reviewed[\s>]+with[\s>]+Clean[\s>]+Release:[^\]]{0,8000}\]/gu;
/** A line of the note itself, for a note whose stamp was taken off. */
const NOTE_LINE = new RegExp(
  `^[ \\t>]*(?:$|\\d{1,3}[.)][ \\t]|[-–•][ \\t]|${NOTE_OPENING}|${NOTE_THANKS}|${PROPOSAL_OPENING}|${SHOP_OPENING})`,
  "u",
);

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** From each note's first line to the end of its stamp, and stamps that stand alone. */
function notesIn(text: string): readonly Stretch[] {
  const stamps = [...text.matchAll(STAMP)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const openings = [...text.matchAll(OPENING_LINE)].map(({ index }) => index);
  const notes = openings.map((start, at) => {
    const next = openings[at + 1] ?? text.length;
    const stamp = stamps.find(
      (each) => each.start > start && each.start < next,
    );
    return { start, end: stamp?.end ?? endOfLines(text, start) };
  });
  return [...notes, ...stamps];
}

/** The end of the lines from there on that are a note's. */
function endOfLines(text: string, start: number): number {
  let end = start;
  for (const line of text.slice(start).split("\n")) {
    if (!NOTE_LINE.test(line)) break;
    end += line.length + 1;
  }
  return Math.min(end, text.length);
}

/** The same text with blanks in place of the notes: every offset stays what it was. */
function withoutNotes(text: string): string {
  // Nearly every text has none.
  if (!text.includes(NOTE_OPENING) && !text.includes("[Reviewed")) return text;
  return notesIn(text).reduce(
    (rest, { start, end }) =>
      rest.slice(0, start) +
      rest
        .slice(start, end)
        .replace(/[^\n]/gu, (char) => " ".repeat(char.length)) +
      rest.slice(end),
    text,
  );
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
