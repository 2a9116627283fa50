/**
 * What the stages look for at every word of a text. A word's classes are found out once and kept, so that a stage asks one
 * bit of it instead of looking the word up in its own lists.
 */

/** One bit. */
export type WordClass = number;

/** The bits of a number that operators on it can tell apart. */
const MOST_CLASSES = 32;
/** More words than mails have; a text of nothing but new ones must not fill the memory. */
const MOST_WORDS = 10_000;

const classes: ((word: string) => boolean)[] = [];
const known = new Map<string, number>();

/** Called while modules load. */
export function wordClass(includes: (word: string) => boolean): WordClass {
  if (classes.length === MOST_CLASSES) throw new Error("too many classes");
  known.clear();
  return 1 << (classes.push(includes) - 1);
}

/** All classes of a word. */
export function classesOf(word: string): number {
  const found = known.get(word);
  if (found !== undefined) return found;
  const bits = classes.reduce(
    (sum, includes, place) => (includes(word) ? sum | (1 << place) : sum),
    0,
  );
  if (known.size === MOST_WORDS) known.clear();
  known.set(word, bits);
  return bits;
}
