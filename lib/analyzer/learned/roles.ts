/** Decides into which bucket each number goes: the grammar proposes, the weights of its features decide. */
import { unique } from "../facts/buckets";
import type { Domain, Slot } from "../facts/slots";
import type { ReadQuantity } from "../reading";
import { spanOf } from "../text";
import type { Bucket, Kind } from "../types";
import {
  BESIDE,
  guessFrom,
  readAmong,
  ROLES,
  sameGuess,
  type Guess,
  type Place,
  type Role,
} from "./among";
import { AMONG_WEIGHTS } from "./among-weights";
import { lazyScale } from "./linear";
import {
  readNumberFeatures,
  type NumberContext,
  type NumberReading,
} from "./number-features";
import { ROLE_WEIGHTS } from "./role-weights";

const scaleOf = lazyScale(ROLE_WEIGHTS, ROLES);
const amongScaleOf = lazyScale(AMONG_WEIGHTS, ROLES);

/** How often each number is weighed anew by what the others are taken for; more often changes little. */
const ROUNDS = 4;

/** What lies further behind, in hundredths, when a number is weighed by itself, the others do not bring back. */
const OPEN = 300;
const OUT = -1_000_000;

/** A mail names one value for each of these, mostly; a second one has to stand clear. */
const SINGLE: readonly Role[] = [
  "authorized",
  "onHold",
  "held",
  "accepted",
  "ordered",
];
/** How far, in hundredths, a second value of one bucket must be ahead of what else it could be. */
const CLEAR = 150;

/** The line item that a token belongs to. */
type ItemLookup = (token: number) => string | null;

/** A number as it is weighed by itself. */
interface Single {
  readonly reading: NumberReading;
  readonly place: Place;
  /** What the roles weigh, in hundredths. */
  readonly sums: Int32Array;
}

interface Weighed extends Single {
  guess: Guess;
  role: Role;
  takenBack: boolean;
}

/** All numbers of a mail, each weighed by itself. */
export function weighSingly(
  context: NumberContext,
  mail: Kind,
  itemOf: ItemLookup,
): readonly Single[] {
  const singles: Single[] = [];
  const scale = scaleOf();
  scale.clear();
  readNumberFeatures(context, mail, scale, (reading) => {
    singles.push({
      reading,
      place: placeOf(context, reading, itemOf),
      sums: scale.sums.slice(),
    });
    scale.clear();
  });
  return singles;
}

/** The quantities of a mail. Marks the slots that the grammar had put elsewhere. */
export function decideRoles(
  context: NumberContext,
  mail: Kind,
  itemOf: ItemLookup,
): readonly ReadQuantity[] {
  const { parse, slots, quantities } = context;
  const decided = new Set<ReadQuantity>();
  const found: ReadQuantity[] = [];
  const weighed: Weighed[] = [];
  for (const single of weighSingly(context, mail, itemOf)) {
    const { number, proposed } = single.reading;
    if (proposed) decided.add(proposed);
    // "about 120": vague, whatever it counts
    if (!number.exact) {
      if (proposed) found.push(proposed);
      continue;
    }
    const guess = guessFrom(single.sums);
    weighed.push({
      ...single,
      guess,
      role: guess.role,
      takenBack: false,
    });
  }
  takeBack(weighed, slots);
  const standing = weighed.filter(({ takenBack }) => !takenBack);
  weighAmong(standing);
  for (const each of standing) each.role = each.guess.role;
  keepSingle(standing);
  for (const {
    reading,
    place: { item },
    role,
  } of weighed) {
    const { number, proposed, value } = reading;
    const slot = slots.slotAt.get(number.from);
    const bucket = role === "none" ? null : role;
    if (slot && slot.bucket !== bucket) mark(slot, bucket);
    if (bucket === null) continue;
    if (proposed)
      found.push(
        proposed.bucket === bucket ? proposed : { ...proposed, bucket },
      );
    else {
      const tokens = {
        from: number.from,
        to: Math.max(number.to, number.noun.to),
      };
      found.push({
        bucket,
        value,
        unit: number.unit,
        lot: null,
        item,
        exact: true,
        span: spanOf(parse.text, tokens.from, tokens.to),
        tokens,
      });
    }
  }
  return unique([...quantities.filter((each) => !decided.has(each)), ...found]);
}

export const placeOf = (
  { slots }: NumberContext,
  { number, value }: NumberReading,
  itemOf: ItemLookup,
): Place => ({
  value,
  sentence: slots.sentenceOf[number.from] ?? -1,
  clause: slots.clauseOf[number.from] ?? -1,
  item: slots.slotAt.get(number.from)?.item ?? itemOf(number.from),
});

/** Weighs each number again with what the others beside it are taken for. */
function weighAmong(weighed: readonly Weighed[]): void {
  if (weighed.length === 0) return;
  const scale = amongScaleOf();
  const places = weighed.map(({ place }) => place);
  const guesses = weighed.map(({ guess }) => guess);
  const floors = weighed.map(({ sums }) => Math.max(...sums) - OPEN);
  /** What is far ahead by itself stays, whatever the others are. */
  const open = new Set(
    weighed.flatMap(({ sums }, index) =>
      sums.filter((sum) => sum >= (floors[index] ?? 0)).length > 1 ? index : [],
    ),
  );
  let due: Iterable<number> = open;
  for (let round = 0; round < ROUNDS; round++) {
    const changed: (readonly [index: number, guess: Guess])[] = [];
    for (const index of due) {
      const each = weighed[index];
      const floor = floors[index];
      if (!each || floor === undefined) continue;
      scale.clear();
      scale.include(each.sums);
      readAmong(places, guesses, index, scale);
      const guess = guessFrom(
        scale.sums.map((sum, role) =>
          (each.sums[role] ?? 0) < floor ? OUT : sum,
        ),
      );
      if (!sameGuess(each.guess, guess)) changed.push([index, guess]);
      each.guess = guess;
    }
    if (changed.length === 0) return;
    // Who stands beside one that changed sees something else now.
    const next = new Set<number>();
    for (const [index, guess] of changed) {
      guesses[index] = guess;
      for (let at = index - BESIDE; at <= index + BESIDE; at++)
        if (open.has(at)) next.add(at);
    }
    due = next;
  }
}

/** "Restart 120 pieces, not 140.": what the author takes back, here and further up, is in no bucket. */
function takeBack(
  weighed: readonly Weighed[],
  { takenBack }: NumberContext["slots"],
): void {
  for (const { slot, holds } of takenBack) {
    const held = weighed.find(
      ({ reading }) => reading.number.from === holds.from,
    );
    // "We authorize 120. … Restart 120, not 140.": what it is may have been said before.
    const stands =
      held?.role === "none"
        ? (weighed.find(
            ({ reading: { value }, role }) =>
              value === held.reading.value && role !== "none",
          ) ?? held)
        : held;
    for (const each of weighed) {
      const { number, value } = each.reading;
      if (value !== slot.value) continue;
      if (
        number.from === slot.from ||
        (number.from < slot.from &&
          each.place.item === stands?.place.item &&
          each.role === stands.role)
      ) {
        each.role = "none";
        each.takenBack = true;
      }
    }
  }
}

/** Of two values for one bucket of an item the doubtful one is what it could be besides. */
function keepSingle(weighed: readonly Weighed[]): void {
  for (const bucket of SINGLE) {
    const best = new Map<string | null, Weighed>();
    const own = weighed
      .filter(({ role }) => role === bucket)
      .sort((a, b) => b.guess.ahead - a.guess.ahead);
    for (const each of own) {
      const first = best.get(each.place.item);
      if (!first) best.set(each.place.item, each);
      else if (
        first.reading.value !== each.reading.value &&
        each.guess.ahead < CLEAR
      )
        each.role = each.guess.next;
    }
  }
}

const FINISHED: readonly (Bucket | null)[] = [
  "made",
  "held",
  "accepted",
  "rejected",
];

function mark(slot: Slot, bucket: Bucket | null): void {
  slot.bucket = bucket;
  const domain: Domain = FINISHED.includes(bucket)
    ? "finished"
    : bucket === "authorized" || bucket === "onHold"
      ? "production"
      : null;
  slot.domain = domain;
}
