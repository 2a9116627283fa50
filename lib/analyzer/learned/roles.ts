/** Decides into which bucket each number goes: the grammar proposes, the weights of its features decide. */
import { unique } from "../facts/buckets";
import type { Domain, Slot } from "../facts/slots";
import type { ReadQuantity } from "../reading";
import { spanOf } from "../text";
import { BUCKETS, type Bucket, type Kind } from "../types";
import { lazyScale } from "./linear";
import {
  readNumberFeatures,
  type NumberContext,
  type NumberReading,
} from "./number-features";
import { ROLE_WEIGHTS } from "./role-weights";

export const ROLES = ["none", ...BUCKETS] as const;
export type Role = (typeof ROLES)[number];

const scaleOf = lazyScale(ROLE_WEIGHTS, ROLES);

/** A mail names one value for each of these, mostly; a second one has to stand clear. */
const SINGLE: readonly Role[] = [
  "authorized",
  "onHold",
  "held",
  "accepted",
  "ordered",
];
/** How far, in hundredths, a second value of one bucket must be ahead of what else it could be. */
const CLEAR = 300;

interface Weighed {
  readonly reading: NumberReading;
  readonly item: string | null;
  role: Role;
  readonly next: Role;
  /** How far `role` is ahead of `next`, in hundredths. */
  readonly ahead: number;
}

/** The quantities of a mail. Marks the slots that the grammar had put elsewhere. */
export function decideRoles(
  context: NumberContext,
  mail: Kind,
  itemOf: (token: number) => string | null,
): readonly ReadQuantity[] {
  const { parse, slots, quantities } = context;
  const decided = new Set<ReadQuantity>();
  const found: ReadQuantity[] = [];
  const weighed: Weighed[] = [];
  const scale = scaleOf();
  scale.clear();
  readNumberFeatures(context, mail, scale, (reading) => {
    const { number, proposed } = reading;
    if (proposed) decided.add(proposed);
    // "about 120": vague, whatever it counts
    if (number.exact) {
      const role = scale.heaviest() ?? "none";
      const next = scale.heaviest([role]) ?? "none";
      const slot = slots.slotAt.get(number.from);
      weighed.push({
        reading,
        item: slot?.item ?? itemOf(number.from),
        role,
        next,
        ahead: scale.sumOf(role) - scale.sumOf(next),
      });
    } else if (proposed) found.push(proposed);
    scale.clear();
  });
  takeBack(weighed, slots);
  keepSingle(weighed);
  for (const { reading, item, role } of weighed) {
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

/** "Restart 120 pieces, not 140.": what the author takes back, here and further up, is in no bucket. */
function takeBack(
  weighed: readonly Weighed[],
  { takenBack }: NumberContext["slots"],
): void {
  for (const { slot, holds } of takenBack) {
    const held = weighed.find(
      ({ reading }) => reading.number.from === holds.from,
    );
    for (const each of weighed) {
      const { number, value } = each.reading;
      if (value !== slot.value) continue;
      if (
        number.from === slot.from ||
        (number.from < slot.from &&
          each.item === held?.item &&
          each.role === held.role)
      )
        each.role = "none";
    }
  }
}

/** Of two values for one bucket of an item the doubtful one is what it could be besides. */
function keepSingle(weighed: readonly Weighed[]): void {
  for (const bucket of SINGLE) {
    const best = new Map<string | null, Weighed>();
    const own = weighed
      .filter(({ role }) => role === bucket)
      .sort((a, b) => b.ahead - a.ahead);
    for (const each of own) {
      const first = best.get(each.item);
      if (!first) best.set(each.item, each);
      else if (first.reading.value !== each.reading.value && each.ahead < CLEAR)
        each.role = each.next;
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
