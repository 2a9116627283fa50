import { SENSES } from "../lexicon/senses";
import type { TextReading } from "../text";
import { DENIED_WORDS } from "./denied";
import { partOf, type FeatureSink, type Part } from "./features";

const PARTS: ReadonlyMap<string, readonly Part[]> = new Map(
  [...SENSES].map(([word, senses]) => [word, senses.map(partOf)]),
);
export const NO_SENSES: readonly Part[] = [];
/** Two words with a sense belong together so far apart. */
const TOGETHER = 3;

const SENSE = partOf("sense=");
const TWO_SENSES = partOf("senses=");
const WORD_DENIED = partOf("not&w:");
const SENSE_DENIED = partOf("not&sense=");
const known = new WeakMap<TextReading, readonly (readonly Part[])[]>();

/** The senses of every token of a text, looked up once for all. */
export function sensesOf(text: TextReading): readonly (readonly Part[])[] {
  const looked = known.get(text);
  if (looked) return looked;
  const senses = text.words.map((word) => PARTS.get(word) ?? NO_SENSES);
  known.set(text, senses);
  return senses;
}

/**
 * What a word of a sentence has in common with others, and whether it is denied.
 * @param to where the sentence ends
 * @param denial the last denial before the word, or the word itself
 */
export function readSense(
  senses: readonly (readonly Part[])[],
  stem: Part,
  at: number,
  to: number,
  denial: number,
  sink: FeatureSink,
): void {
  const isDenied = at > denial && at - denial <= DENIED_WORDS;
  if (isDenied) sink.add(WORD_DENIED, stem);
  for (const sense of senses[at] ?? NO_SENSES) {
    sink.add(SENSE, sense);
    if (isDenied) sink.add(SENSE_DENIED, sense);
    for (let next = at + 1; next <= at + TOGETHER && next < to; next++)
      for (const other of senses[next] ?? NO_SENSES)
        sink.add(TWO_SENSES, sense, other);
  }
}
