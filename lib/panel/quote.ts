/** The author's own words around a place, short enough for a row. */
import type { Draft, Span } from "../analyzer/types";

export interface Quote {
  /** Words before and after the place, from the same clause; "…" where the clause goes on. */
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly span: Span;
}

const clauseEnd = /[.;!?\n\t](?=\s|$)|[\n\t]|, /g;
/** Words kept beside the place: enough to know it again, few enough for one line. */
const wordsBefore = 2;
const wordsAfter = 3;
/** Of a place as long as a sentence, the first words are enough to know it. */
const longestPlace = 12;

/** The text a span lies in; null when the draft does not hold it any more. */
function textOf(draft: Draft, span: Span): string | null {
  switch (span.source) {
    case "body":
      return draft.body;
    case "subject":
      return draft.subject ?? null;
    case "thread":
      return draft.thread?.[span.index ?? 0] ?? null;
    case "attachment":
      return draft.attachments?.[span.index ?? 0] ?? null;
  }
}

/** null when the span does not lie in the draft as it is now. */
export function quote(draft: Draft, span: Span): Quote | null {
  const text = textOf(draft, span);
  if (text === null || span.start >= span.end || span.end > text.length)
    return null;
  const words = inShort(text.slice(span.start, span.end).replace(/\s+/g, " "));
  if (span.source === "attachment")
    return {
      before: text.slice(0, span.start),
      words,
      after: text.slice(span.end),
      span,
    };

  let from = 0;
  let to = text.length;
  // Only the neighbourhood is searched: a body can be 200,000 characters long.
  const windowStart = Math.max(0, span.start - 200);
  const around = text.slice(windowStart, span.end + 200);
  from = windowStart;
  for (const mark of around.matchAll(clauseEnd)) {
    const at = windowStart + mark.index;
    if (at < span.start) from = at + mark[0].length;
    else if (at >= span.end) {
      to = at;
      break;
    }
  }
  to = Math.min(to, windowStart + around.length);
  let before = text.slice(from, span.start).trimStart();
  let after = text.slice(span.end, to).trimEnd();
  before = lastWords(before);
  // "120 units" needs no words behind it; "120" does.
  after = /\p{L}/u.test(words) ? "" : firstWords(after);
  const flat = (part: string) => part.replace(/\s+/g, " ");
  return { before: flat(before), words, after: flat(after), span };
}

function inShort(place: string): string {
  const words = place.split(" ");
  return words.length > longestPlace
    ? `${words.slice(0, longestPlace).join(" ")} …`
    : place;
}

function lastWords(text: string): string {
  const words = text.split(/(?<=\s)/);
  return words.slice(-wordsBefore).join("");
}

function firstWords(text: string): string {
  const words = text.split(/(?=\s)/).slice(0, wordsAfter);
  return words.join("");
}
