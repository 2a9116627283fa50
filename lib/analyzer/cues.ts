import { scan } from "./lexicon/lexicon";
import { TRADE_BOOK, type TradeMeaning } from "./lexicon/trade";
import type { Inflection } from "./lexicon/verbs";
import type { Range, TextReading } from "./text";

/** A phrase of the trade in a text. Cues do not overlap; the longest form wins. */
export interface Cue extends Range {
  readonly means: TradeMeaning;
  readonly inflections: ReadonlySet<Inflection>;
}

const NONE: ReadonlySet<Inflection> = new Set();

/** Cues of one text, by place. */
export function readCues(text: TextReading): readonly Cue[] {
  const cues: Cue[] = [];
  for (const hit of scan(TRADE_BOOK.lexicon, text.words)) {
    const form = TRADE_BOOK.formOf.get(hit.entry);
    cues.push({
      means: hit.entry.means,
      from: hit.at,
      to: hit.at + hit.length,
      inflections: form?.inflections ?? NONE,
    });
  }
  return cues;
}
