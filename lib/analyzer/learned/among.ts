/**
 * What is seen of a number among the others of its mail: what they are taken for, where they stand, how they add up. Each
 * is weighed by itself first; what is thought of the others then speaks for or against, a few times over.
 */
import { BUCKETS, type Bucket } from "../types";
import { partOf, type FeatureSink, type Part } from "./features";

export const ROLES = ["none", ...BUCKETS] as const;
export type Role = "none" | Bucket;

/** Where a number stands, and what it comes to. */
export interface Place {
  readonly value: number;
  /** Index of its sentence and of its clause; -1 for none. */
  readonly sentence: number;
  readonly clause: number;
  /** The line item it belongs to; null where there is one only, or none is named. */
  readonly item: string | null;
}

const ofOtherItems = (a: Place, b: Place): boolean =>
  a.item !== null && b.item !== null && a.item !== b.item;

/** What a number is taken for so far. */
export interface Guess {
  readonly role: Role;
  readonly next: Role;
  /** How far `role` is ahead of `next`, in hundredths. */
  readonly ahead: number;
  /** The same as parts of features. */
  readonly parts: {
    readonly role: Part;
    readonly roleAndDoubt: Part;
    readonly all: Part;
  };
}

/** How many numbers before and behind count. */
export const BESIDE = 6;

/** From where on, in hundredths, one is surer of a role; in four steps. */
const STEPS = [50, 100, 200, 400];
/** From the third step on nothing is doubtful. */
const DOUBTFUL_BELOW = 3;

/** @param sums what each of the roles weighs, in hundredths */
export function guessFrom(sums: ArrayLike<number>): Guess {
  let first = 0;
  let second = 1;
  for (let place = 1; place < ROLES.length; place++) {
    const sum = sums[place] ?? 0;
    if (sum > (sums[first] ?? 0)) {
      second = first;
      first = place;
    } else if (second === first || sum > (sums[second] ?? 0)) second = place;
  }
  const role = ROLES[first] ?? "none";
  const next = ROLES[second] ?? "none";
  const ahead = (sums[first] ?? 0) - (sums[second] ?? 0);
  let step = 0;
  while (step < STEPS.length && ahead >= (STEPS[step] ?? Infinity)) step++;
  return {
    role,
    next,
    ahead,
    parts: partsOf(first, second, step),
  };
}

const known: Guess["parts"][] = [];

/** Put together once for all: there are but a few hundred. */
function partsOf(first: number, second: number, step: number): Guess["parts"] {
  const place = (first * ROLES.length + second) * (STEPS.length + 1) + step;
  const role = ROLES[first] ?? "none";
  const next = ROLES[second] ?? "none";
  return (known[place] ??= {
    role: partOf(role),
    roleAndDoubt: partOf(step < DOUBTFUL_BELOW ? `${role}?` : role),
    all: partOf(`${role}/${next}/${step}`),
  });
}

export const sameGuess = (a: Guess, b: Guess): boolean =>
  a.parts.all === b.parts.all && a.parts.roleAndDoubt === b.parts.roleAndDoubt;

const SELF = partOf("self");
const PREVIOUS = partOf("previous=");
const NEXT = partOf("next=");
const SAME_VALUE = partOf("same=");
const OTHER = partOf("other=");
const LESS = partOf("less=");
const MORE = partOf("more=");
const SUM = partOf("sum=");
const DIFFERENCE = partOf("difference=");
const NOTHING = partOf("0");
/** Where another number stands, before or behind. */
const sidesOf = (where: string) =>
  [partOf(`${where}<`), partOf(`${where}>`)] as const;
const HERE = sidesOf("clause");
const SAME_SENTENCE = sidesOf("sentence");
const BEFORE = sidesOf("sentence before");
const AFTER = sidesOf("sentence after");
const FAR = sidesOf("far");

function whereIs(other: Place, own: Place) {
  if (other.clause === own.clause) return HERE;
  if (other.sentence === own.sentence) return SAME_SENTENCE;
  if (other.sentence === own.sentence - 1) return BEFORE;
  return other.sentence === own.sentence + 1 ? AFTER : FAR;
}

/** The features of one of a mail's numbers. */
export function readAmong(
  places: readonly Place[],
  guesses: readonly Guess[],
  index: number,
  sink: FeatureSink,
): void {
  const own = places[index];
  const guess = guesses[index]?.parts;
  if (!own || !guess) return;
  const see = (head: Part, what: Part, besides?: Part): void => {
    if (besides === undefined) {
      sink.add(head, what);
      sink.add(head, what, guess.role);
      sink.add(head, what, guess.all);
    } else {
      sink.add(head, what, besides);
      sink.add(head, what, besides, guess.role);
      sink.add(head, what, besides, guess.all);
    }
  };
  sink.add(SELF, guess.role);
  sink.add(SELF, guess.all);
  see(PREVIOUS, guesses[index - 1]?.parts.roleAndDoubt ?? NOTHING);
  see(NEXT, guesses[index + 1]?.parts.roleAndDoubt ?? NOTHING);
  const from = Math.max(0, index - BESIDE);
  const to = Math.min(places.length, index + BESIDE + 1);
  for (let at = from; at < to; at++) {
    const other = places[at];
    const taken = guesses[at]?.parts;
    if (at === index || !other || !taken || ofOtherItems(other, own)) continue;
    const { value } = other;
    see(value === own.value ? SAME_VALUE : OTHER, taken.roleAndDoubt);
    see(whereIs(other, own)[at < index ? 0 : 1], taken.roleAndDoubt);
    if (value !== own.value) see(value > own.value ? LESS : MORE, taken.role);
    if (value <= 0) continue;
    for (let later = at + 1; later < to; later++) {
      const third = places[later];
      const thirdTaken = guesses[later]?.parts;
      if (later === index || !third || !thirdTaken || third.value <= 0)
        continue;
      if (ofOtherItems(third, own)) continue;
      if (value + third.value === own.value)
        see(SUM, taken.role, thirdTaken.role);
      else if (value - third.value === own.value)
        see(DIFFERENCE, taken.role, thirdTaken.role);
      else if (third.value - value === own.value)
        see(DIFFERENCE, thirdTaken.role, taken.role);
    }
  }
}
