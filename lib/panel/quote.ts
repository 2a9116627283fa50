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
const longestClause = 52;
const reach = 18;

/** The text a span lies in; null when the draft does not hold it any more. */
export function textOf(draft: Draft, span: Span): string | null {
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
  const words = text.slice(span.start, span.end).replace(/\s+/g, " ");
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
  if (before.length + words.length + after.length > longestClause) {
    before = shortened(before, "end");
    after = shortened(after, "start");
  }
  const flat = (part: string) => part.replace(/\s+/g, " ");
  return { before: flat(before), words, after: flat(after), span };
}

/** Keeps whole words next to the place. */
function shortened(text: string, keep: "start" | "end"): string {
  if (text.length <= reach) return text;
  if (keep === "start") {
    const cut = text.slice(0, reach);
    return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 0))} …`;
  }
  const cut = text.slice(-reach);
  const space = cut.indexOf(" ");
  return `… ${space === -1 ? "" : cut.slice(space + 1)}`;
}
