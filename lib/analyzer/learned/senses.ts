import { SENSES } from "../lexicon/senses";
import type { TextReading } from "../text";
import { partOf, type Part } from "./features";

const PARTS: ReadonlyMap<string, readonly Part[]> = new Map(
  [...SENSES].map(([word, senses]) => [word, senses.map(partOf)]),
);
export const NO_SENSES: readonly Part[] = [];
/** Two words with a sense belong together so far apart. */
export const TOGETHER = 3;
const known = new WeakMap<TextReading, readonly (readonly Part[])[]>();

/** The senses of every token of a text, looked up once for all. */
export function sensesOf(text: TextReading): readonly (readonly Part[])[] {
  const looked = known.get(text);
  if (looked) return looked;
  const senses = text.words.map((word) => PARTS.get(word) ?? NO_SENSES);
  known.set(text, senses);
  return senses;
}
