import type { LexiconHit } from "../lexicon/lexicon";
import {
  STATEMENT_BOOK,
  STATEMENT_GROUPS,
  type StatementMeaning,
} from "../lexicon/statements";
import type { Clause } from "../clauses";
import { isOf, type Range, type TextReading } from "../text";

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
  const { words } = text;
  const found: Statement[] = [];
  /** Per group, where its last statement ends. */
  const free = new Int32Array(STATEMENT_GROUPS.size);
  let next = 0;
  /** The clause of a token; asked by place, from left to right. */
  const clauseAt = (at: number): Clause | undefined => {
    while (next < clauses.length && (clauses[next]?.to ?? 0) <= at) next++;
    const clause = clauses[next];
    return clause && clause.from <= at ? clause : undefined;
  };
  for (let at = 0; at < words.length; at++) {
    // One pass for all groups: nearly every word begins a phrase of none of them.
    if (!isOf(text, at, STATEMENT_BOOK.heads)) continue;
    const hits = STATEMENT_BOOK.lexicon.allAt(words, at);
    if (hits.length === 0) continue;
    for (const [group, hit] of longestByGroup(hits)) {
      if (at < (free[group] ?? 0)) continue;
      free[group] = at + hit.length;
      const clause = clauseAt(at) ?? clauseAt(at + 1);
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
  }
  return found;
}

/** Of the phrases that begin at one word the longest of each group, by group. */
function longestByGroup(
  hits: readonly LexiconHit<StatementMeaning>[],
): readonly (readonly [number, LexiconHit<StatementMeaning>])[] {
  const longest: [number, LexiconHit<StatementMeaning>][] = [];
  for (const hit of hits) {
    const group = STATEMENT_GROUPS.get(hit.entry.means);
    if (group === undefined) continue;
    const known = longest.find(([each]) => each === group);
    if (!known) longest.push([group, hit]);
    else if (hit.length > known[1].length) known[1] = hit;
  }
  return longest.sort(([a], [b]) => a - b);
}
