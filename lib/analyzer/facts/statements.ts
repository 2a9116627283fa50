import { scan } from "../lexicon/lexicon";
import { STATEMENT_BOOKS, type StatementMeaning } from "../lexicon/statements";
import type { Clause } from "../clauses";
import type { Range, TextReading } from "../text";

/** A set phrase of lexicon/statements.ts in the body. */
export interface Statement extends Range {
  readonly means: StatementMeaning;
  readonly clause: Clause;
  readonly sentence: number;
  readonly item: string | null;
}

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
  for (const book of STATEMENT_BOOKS)
    for (const hit of scan(book.lexicon, text.words)) {
      const clause = clauseOf[hit.at] ?? clauseOf[hit.at + 1];
      if (!clause || clause.quoted) continue;
      found.push({
        means: hit.entry.means,
        from: hit.at,
        to: hit.at + hit.length,
        clause,
        sentence: clause.sentence,
        item: itemOf(hit.at),
      });
    }
  return found.sort((a, b) => a.from - b.from);
}
