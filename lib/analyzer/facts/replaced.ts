/**
 * What a mail takes back further down: "it replaces the date above", "whatever it says above". The words that are taken
 * back still stand in the text, but no reader goes by them any more.
 */
import { wordClass } from "../lexicon/word-class";
import { wordSet } from "../lexicon/word-set";
import { hasOf, isOf, type Sentence, type TextReading } from "../text";

/** For each kind of wording the token before which it is taken back; 0 where nothing is. */
export interface Replaced {
  readonly dates: number;
  readonly blanks: number;
  /** Wording that lets work run on. */
  readonly runsOn: number;
  /** Names of what is released. */
  readonly names: number;
}

const POINTER_WORDS = wordSet("above earlier previous prior before");
const POINTERS = wordClass((word) => POINTER_WORDS.has(word));
const REPLACES = wordSet(
  "replace replaces replacing supersede supersedes superseding override overrides overriding stand stands instead fill fills",
);
/** They grant what was said and set it aside. */
const CONCEDES = wordSet("whatever regardless irrespective notwithstanding");
const DATES = wordSet("date dates day days window windows week weeks");
const BLANKS = wordSet("blank blanks placeholder placeholders gap gaps");
const NAMES = wordSet("called named name names wording terms");
const DENIES = wordSet("not don't never no nothing stop stops");
const GOES_ON = wordSet("continue continues run runs roll go keep proceed");

/** Reads one text. Linear; never throws. */
export function readReplaced(text: TextReading): Replaced {
  const found = { dates: 0, blanks: 0, runsOn: 0, names: 0 };
  if (!hasOf(text, POINTERS)) return found;
  for (const sentence of text.sentences) {
    if (sentence.asks || sentence.inTable) continue;
    const words = text.words.slice(sentence.from, sentence.to);
    if (!words.some((_word, at) => isOf(text, sentence.from + at, POINTERS)))
      continue;
    const has = (set: ReadonlySet<string>) =>
      words.some((word) => set.has(word));
    if (has(REPLACES)) {
      if (has(DATES) && countsIn(text, sentence)) found.dates = sentence.from;
      if (has(BLANKS)) found.blanks = sentence.from;
    }
    if (!has(CONCEDES)) continue;
    if (has(DENIES) && has(GOES_ON)) found.runsOn = sentence.from;
    if (has(NAMES) && countsIn(text, sentence)) found.names = sentence.from;
  }
  return found;
}

/** What takes the place is given in the same breath. */
function countsIn(text: TextReading, { from, to }: Sentence): boolean {
  return text.tokens
    .slice(from, to)
    .some(({ kind }) => kind === "number" || kind === "code");
}
