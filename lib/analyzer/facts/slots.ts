import type { Act } from "../acts";
import type { Clause } from "../clauses";
import type { Cue } from "../cues";
import { CONTAINERS, PRODUCTION } from "../lexicon/parts-words";
import { countBefore, type Range, type TextReading } from "../text";
import type { Bucket } from "../types";
import type { NumberPhrase } from "./numbers";

/** The stages before the quantities, for one text. */
export interface Parse {
  readonly text: TextReading;
  readonly numbers: readonly NumberPhrase[];
  readonly cues: readonly Cue[];
  readonly clauses: readonly Clause[];
  readonly acts: readonly Act[];
}

/** What is done with the parts that a number counts. */
type Stance =
  | "go"
  | "hold"
  | "reject"
  | "cancel"
  | "shipped"
  | "under-way"
  | "earlier"
  | "ordered"
  | "open"
  | "made"
  /** The whole of which others are parts; the parts say of what. */
  | "whole"
  /** Named only to say what counts toward it. */
  | "counted"
  /** In a plan, a question or somebody else's words. */
  | "ignored"
  | "none";

/** Finished parts, or production. */
export type Domain =
  | "finished"
  | "production"
  | "samples"
  /** Finished parts were the last thing spoken of. */
  | "topic"
  | null;

/** A number on its way to a bucket. */
export interface Slot extends Range {
  readonly number: NumberPhrase;
  readonly clause: Clause;
  stance: Stance;
  domain: Domain;
  /** The act that decided, if one did. */
  act: Act | null;
  /** "the 120", "those 40": speaks of something known. */
  readonly definite: boolean;
  /** "the other", "remaining", "rest" stands at it. */
  readonly rest: boolean;
  readonly all: boolean;
  /** The slot it is a part of ("120 of the 200"), by reference. */
  whole: Slot | null;
  /** Others are parts of it. */
  isWhole: boolean;
  value: number | null;
  bucket: Bucket | null;
  item: string | null;
  lot: string | null;
}

export interface ClauseFacts {
  readonly cues: readonly Cue[];
  readonly acts: readonly Act[];
  readonly numbers: readonly NumberPhrase[];
}

/** How many numbers back or ahead a number may refer; keeps the time linear in a mail of any length. */
const REACH = 64;

/** The slots before `index` that it may refer to. */
export function slotsBefore<T>(
  slots: readonly T[],
  index: number,
): readonly T[] {
  return slots.slice(Math.max(0, index - REACH), index);
}

/** The slots around `index`. */
export function slotsAround<T>(
  slots: readonly T[],
  index: number,
): readonly T[] {
  return slots.length <= REACH
    ? slots
    : slots.slice(Math.max(0, index - REACH), index + REACH);
}

/** Of a list in order of place what begins at tokens [from, to): found by halves, so that asking for every verb stays linear. */
export function beginningIn<T extends Range>(
  list: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  const first = countBefore(list, from);
  const end = countBefore(list, to);
  return first < end ? list.slice(first, end) : [];
}

/** Of a list in order of place the last ones that begin before a token, as many as a number may refer back to. */
export function latestBefore<T extends Range>(
  list: readonly T[],
  token: number,
): readonly T[] {
  return slotsBefore(list, countBefore(list, token));
}

/** Index of the clause each token lies in; -1 for marks between clauses. */
export function clauseLookup({ text, clauses }: Parse): Int32Array {
  const lookup = new Int32Array(text.tokens.length + 1).fill(-1);
  for (const clause of clauses)
    lookup.fill(clause.index, clause.from, clause.to);
  return lookup;
}

/** Index of the sentence each token lies in; -1 for line breaks. */
export function sentenceLookup({ text }: Parse): Int32Array {
  const lookup = new Int32Array(text.tokens.length + 1).fill(-1);
  text.sentences.forEach((sentence, index) =>
    lookup.fill(index, sentence.from, sentence.to),
  );
  return lookup;
}

/** Cues, acts and numbers of every clause. */
export function factsByClause(parse: Parse): readonly ClauseFacts[] {
  const { clauses, cues, acts, numbers } = parse;
  let cue = 0;
  let act = 0;
  let number = 0;
  const within = <T extends Range>(
    list: readonly T[],
    from: number,
    clause: Clause,
  ): readonly [T[], number] => {
    let at = from;
    while (at < list.length && (list[at]?.from ?? 0) < clause.from) at++;
    const found: T[] = [];
    while (at < list.length && (list[at]?.from ?? 0) < clause.to) {
      const each = list[at];
      if (each) found.push(each);
      at++;
    }
    return [found, at];
  };
  return clauses.map((clause) => {
    const [cueList, cueEnd] = within(cues, cue, clause);
    const [actList, actEnd] = within(acts, act, clause);
    const [numberList, numberEnd] = within(numbers, number, clause);
    cue = cueEnd;
    act = actEnd;
    number = numberEnd;
    return { cues: cueList, acts: actList, numbers: numberList };
  });
}

/** A container in which finished parts lie: "carton 2", "in the cage", "from bin A". */
export function hasContainer(
  words: readonly string[],
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++) {
    if (!CONTAINERS.has(words[at] ?? "")) continue;
    const next = words[at + 1] ?? "";
    if (/^(?:\d|[a-z]\d*$)/.test(next) && next !== "a") return true;
    if (/^a$/.test(next) && !/^\p{L}/u.test(words[at + 2] ?? "")) return true;
    const before = words[at - 1] ?? "";
    const before2 = words[at - 2] ?? "";
    const preposition = (word: string) =>
      word === "in" || word === "from" || word === "on";
    if (preposition(before)) return true;
    if (
      preposition(before2) &&
      ["the", "your", "our", "their", "a", "hold", "red"].includes(before)
    )
      return true;
    if (preposition(words[at - 3] ?? "") && before !== "of") return true;
  }
  return false;
}

export function hasProduction(
  words: readonly string[],
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++)
    if (PRODUCTION.has(words[at] ?? "")) return true;
  return false;
}

const HELD_ADJECTIVES = new Set(
  "held blocked quarantined retained withheld parked frozen impounded locked suspended tagged paused stopped bonded embargoed segregated reserved stored".split(
    " ",
  ),
);
const UNBUILT_NOUNS = new Set(
  "balance quantity qty rest remainder order orders production work job jobs portion lots lot".split(
    " ",
  ),
);

/** "the held covers", "60 retained pieces": an adjective of parts that exist. */
export function describesFinished(words: readonly string[], act: Act): boolean {
  if (act.cls !== "hold" || act.to - act.from !== 1) return false;
  if (!HELD_ADJECTIVES.has(words[act.from] ?? "")) return false;
  const noun = words[act.to] ?? "";
  const noun2 = words[act.to + 1] ?? "";
  return (
    act.attributive &&
    /^\p{L}/u.test(noun) &&
    !UNBUILT_NOUNS.has(noun) &&
    !UNBUILT_NOUNS.has(noun2)
  );
}

export function negatedBefore(
  words: readonly string[],
  at: number,
  floor: number,
): boolean {
  return words
    .slice(Math.max(floor, at - 4), at)
    .some((word) =>
      [
        "no",
        "not",
        "none",
        "nothing",
        "isn't",
        "aren't",
        "without",
        "never",
      ].includes(word),
    );
}
