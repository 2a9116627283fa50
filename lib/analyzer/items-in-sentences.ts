/**
 * Which words of a sentence belong to which line item: "24 of the covers (SC-14) and 40 of the bags (SC-19)". In this
 * trade the part's number stands right behind what is counted of it, or in front of all that is said of it.
 */
import { beginningIn } from "./facts/slots";
import { singular, type NumberPhrase } from "./facts/numbers";
import { wordSet } from "./lexicon/word-set";
import type { Range, Sentence, TextReading } from "./text";

/** Words that belong to a line item, and where its name stands among or in front of them. */
export interface Named {
  readonly name: string;
  /** null where something else tells the item: what it is called, a number that was named before. */
  readonly at: number | null;
  readonly range: Range;
}

/** A line item's name, found at a place. */
export interface Naming extends Range {
  readonly name: string;
}

/** Names by their first word, each with all of its words. */
export type NameTable = ReadonlyMap<
  string,
  readonly (readonly [words: readonly string[], name: string])[]
>;

/** Between a count and the part number behind it: "31 of BK-1", "40 pcs of hinge HG-4". */
const MOST_BETWEEN = 5;
/** The words behind the last count that still are its item's: "60 pcs of LT-4 at rev 2". */
const MOST_BEHIND = 5;
const BORDERS = wordSet(
  ", ; : ( ) - \u2013 \u2014 / and or plus while but then until till & + when once",
);

/**
 * Shares a sentence out among the items it names. A sentence with one name is that item's; of one with several the words
 * in front of the first name or count belong to none.
 */
export function shareOut(
  text: TextReading,
  sentence: Range,
  namings: readonly Naming[],
  numbers: readonly NumberPhrase[],
  nameOfValue: Map<number, string>,
): readonly Named[] {
  const first = namings[0];
  if (!first) return [];
  if (namings.every(({ name }) => name === first.name))
    return [{ name: first.name, at: first.from, range: sentence }];
  const inName = (at: number) =>
    namings.some(({ from, to }) => at >= from && at < to);
  const counts = beginningIn(numbers, sentence.from, sentence.to).filter(
    ({ from, value }) => value !== null && !inName(from),
  );
  const anchors: (Range & Pick<Named, "name" | "at">)[] = namings.map(
    (naming) => ({ ...naming, at: naming.from }),
  );
  counts.forEach((count, index) => {
    const known = pointedAt(text, count, nameOfValue);
    if (known !== undefined) {
      anchors.push({ name: known, at: null, from: count.from, to: count.to });
      return;
    }
    const next = namings.find(({ from }) => from >= count.to);
    const before = namings.findLast(({ to }) => to <= count.from);
    const other = counts[index + 1];
    const owner =
      next &&
      (before === undefined ||
        ((other === undefined || other.from > next.from) &&
          isTight(text, count.to, next.from)))
        ? next
        : before;
    if (!owner) return;
    if (count.value !== null && !nameOfValue.has(count.value))
      nameOfValue.set(count.value, owner.name);
    anchors.push({
      name: owner.name,
      at: owner.from,
      from: count.from,
      to: count.to,
    });
  });
  anchors.sort((one, other) => one.from - other.from);
  const shares: Named[] = [];
  anchors.forEach((anchor, index) => {
    const following = anchors[index + 1];
    let to = following?.from ?? anchor.to;
    if (!following)
      while (
        to < sentence.to &&
        to - anchor.to < MOST_BEHIND &&
        !BORDERS.has(text.words[to] ?? "")
      )
        to++;
    const last = shares.at(-1);
    if (last?.name === anchor.name)
      shares[shares.length - 1] = {
        ...last,
        range: { from: last.range.from, to },
      };
    else
      shares.push({
        name: anchor.name,
        at: anchor.at,
        range: { from: anchor.from, to },
      });
  });
  return shares;
}

/** A number behind one of them was named before. */
const POINTING = wordSet("the those these");

/** "the 55 are not in the 800": the item whose number it is. */
export const pointedAt = (
  text: TextReading,
  { from, value }: NumberPhrase,
  nameOfValue: ReadonlyMap<number, string>,
): string | undefined =>
  POINTING.has(text.words[from - 1] ?? "")
    ? nameOfValue.get(value ?? -1)
    : undefined;

function isTight(text: TextReading, from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN) return false;
  for (let at = from; at < to; at++)
    if (
      at === to - 1
        ? isLastBorder(text.words[at] ?? "")
        : BORDERS.has(text.words[at] ?? "")
    )
      return false;
  return true;
}

/** "three legs (CH-2)" goes on, "90 pcs. CL-4 has" does not. */
const isLastBorder = (word: string) =>
  word === "." || (word !== "(" && BORDERS.has(word));

/** Where the names of items stand in a sentence. A name of several words is found as a whole. */
export function namingsIn(
  text: TextReading,
  sentence: Sentence,
  names: NameTable,
): readonly Naming[] {
  const found: Naming[] = [];
  for (let at = sentence.from; at < sentence.to; at++)
    for (const [words, name] of names.get(text.words[at] ?? "") ?? [])
      if (
        at + words.length <= sentence.to &&
        words.every((word, index) => text.words[at + index] === word)
      ) {
        found.push({ name, from: at, to: at + words.length });
        at += words.length - 1;
        break;
      }
  return found;
}

/** What each item is called besides its number, where that tells it from the others: "the lens barrel LB-9" is a barrel. */
export function nounsOf(
  text: TextReading,
  namings: readonly Naming[],
): ReadonlyMap<string, string> {
  const nouns = new Map<string, string | null>();
  for (const { name, from } of namings) {
    const at = ["(", ","].includes(text.words[from - 1] ?? "")
      ? from - 2
      : from - 1;
    const token = text.tokens[at];
    if (token?.kind !== "word" || token.norm.length < 3) continue;
    const noun = singular(token.norm);
    const known = nouns.get(noun);
    nouns.set(noun, known === undefined || known === name ? name : null);
  }
  return new Map(
    [...nouns].flatMap(([noun, name]) => (name === null ? [] : [[noun, name]])),
  );
}

/** "450 barrels": the item whose noun stands behind a number. */
export function nounNamed(
  text: TextReading,
  { noun }: NumberPhrase,
  nouns: ReadonlyMap<string, string>,
): string | undefined {
  for (let at = noun.from; at < noun.to; at++) {
    const name = nouns.get(singular(text.words[at] ?? ""));
    if (name !== undefined) return name;
  }
  return undefined;
}
