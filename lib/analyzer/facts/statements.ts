import { STATEMENT_BOOKS, type StatementMeaning } from "../lexicon/statements";
import type { Clause } from "../clauses";
import { toWords, type Range, type TextReading } from "../text";

/** A set phrase of lexicon/statements.ts in the body. */
export interface Statement extends Range {
  readonly means: StatementMeaning;
  readonly clause: Clause;
  readonly sentence: number;
  readonly item: string | null;
}

/** Which books have a phrase that begins with a word. */
const BOOKS_BY_WORD = new Map<string, number[]>();
STATEMENT_BOOKS.forEach((book, index) => {
  const heads = new Set(
    book.lexicon.entries.flatMap((entry) =>
      entry.forms.flatMap((form) => toWords(form)[0] ?? []),
    ),
  );
  for (const head of heads) {
    const known = BOOKS_BY_WORD.get(head);
    if (known) known.push(index);
    else BOOKS_BY_WORD.set(head, [index]);
  }
});

/** All statements of a text, by place. Those of one meaning group do not overlap. */
export function readStatements(
  text: TextReading,
  clauses: readonly Clause[],
  itemOf: (token: number) => string | null,
): readonly Statement[] {
  const clauseOf: (Clause | undefined)[] = [];
  for (const clause of clauses)
    for (let at = clause.from; at < clause.to; at++) clauseOf[at] = clause;
  const found: Statement[] = [];
  // One pass for all books: nearly every word begins a phrase of none of them.
  const free = STATEMENT_BOOKS.map(() => 0);
  text.words.forEach((word, at) => {
    for (const index of BOOKS_BY_WORD.get(word) ?? []) {
      const book = STATEMENT_BOOKS[index];
      if (!book || at < (free[index] ?? 0)) continue;
      const hit = book.lexicon.longestAt(text.words, at);
      if (!hit) continue;
      free[index] = at + hit.length;
      const clause = clauseOf[at] ?? clauseOf[at + 1];
      if (!clause || clause.quoted) continue;
      found.push({
        means: hit.entry.means,
        from: at,
        to: at + hit.length,
        clause,
        sentence: clause.sentence,
        item: itemOf(at),
      });
    }
  });
  return found;
}
