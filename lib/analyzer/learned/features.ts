/**
 * What the weights are learned for. A feature is said in a few parts (the head says what is seen, the others of what:
 * "w:", "hold", "rest") and known by a number that is mixed from them, so that none is ever put together as text. Two
 * features of one number would be taken for the same: a test counts them over the corpus.
 */
import type { Mode } from "../facts/buckets";

/** A head, the hash of a word, or a small count. */
export type Part = number;

/** The features of one example go into it: summed up at once (linear.ts), or kept to learn from (test/analyzer/tools). */
export interface FeatureSink<Group = unknown> {
  /** Each counts once, however often it is seen. */
  add(head: Part, first?: Part, second?: Part, third?: Part): void;
  /** Features that several examples share, read once. */
  group(read: () => void): Group;
  include(group: Group): void;
}

const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The part for any word: FNV-1a. */
export function hashOf(word: string): Part {
  let hash = BASIS;
  for (let at = 0; at < word.length; at++)
    hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

const known = new Map<string, Part>();
/** Those asked for so far, by their words. */
export const ownParts: ReadonlyMap<string, Part> = known;

/** The part for one of the analyzer's own words (a bucket, a mood, a head), of which there are few. */
export function partOf(word: string): Part {
  let part = known.get(word);
  if (part === undefined) known.set(word, (part = hashOf(word)));
  return part;
}

/** The same of a word that is said or denied. */
export const partOfDenied = (denied: boolean, word: string): Part =>
  partOf(denied ? `!${word}` : word);

export const partOfMode = ({ heldOnly, production, finished }: Mode): Part =>
  partOf(
    `${heldOnly ? "h" : ""}${production ? "p" : ""}${finished ? "f" : ""}`,
  );

/** What every example has. */
export const BIAS = partOf("bias");

/** The number of a feature. */
export function featureOf(
  head: Part,
  first?: Part,
  second?: Part,
  third?: Part,
): number {
  let feature = head;
  if (first !== undefined) feature = mix(feature, first);
  if (second !== undefined) feature = mix(feature, second);
  if (third !== undefined) feature = mix(feature, third);
  return feature;
}

/** One round of MurmurHash3. */
function mix(hash: number, part: Part): number {
  let bits = Math.imul(part, 0xcc9e2d51);
  bits = Math.imul((bits << 15) | (bits >>> 17), 0x1b873593);
  const mixed = hash ^ bits;
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}
