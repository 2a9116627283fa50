/**
 * The arithmetic of the order, per line item: what each bucket comes to by the author's own numbers, what follows from
 * them, and what is unaccounted for. Derived values are offered, never used to accuse (RELEASE-SPEC 5).
 */
import type { Facts, ItemFacts, ReadQuantity } from "./reading";
import {
  BUCKETS,
  type Bucket,
  type Derived,
  type Ledger,
  type SpanSource,
  type Term,
} from "./types";

/** Parts of the order beside what is released and what is blocked. */
const OPTIONAL: readonly Bucket[] = [
  "shipped",
  "inProcess",
  "earlier",
  "held",
  "accepted",
  "cancelled",
];

export function readLedger(
  facts: Pick<Facts, "byItem" | "heldRule" | "threadTotal">,
): readonly Ledger[] {
  return facts.byItem.map((item) => ledgerOf(item, facts));
}

/** The sum of a bucket's exact values; two lots of one bucket add up, a repeated number counts once. */
export function total(
  quantities: readonly ReadQuantity[],
  bucket: Bucket,
): number | null {
  const values: number[] = [];
  for (const quantity of quantities)
    if (quantity.bucket === bucket && quantity.exact && quantity.value !== null)
      values.push(quantity.value);
  if (values.length === 0) return null;
  if (values.length === 1) return values[0] ?? null;
  if (bucket === "ordered" || bucket === "open" || bucket === "made")
    return Math.max(...values);
  // "50 rollers: 25 now, 25 on Friday": the sum stands beside its parts
  const all = values.reduce((sum, value) => sum + value, 0);
  const whole = values.find((value) => values.length > 2 && value * 2 === all);
  return whole ?? all;
}

function ledgerOf(
  { item, quantities }: ItemFacts,
  { heldRule, threadTotal }: Pick<Facts, "heldRule" | "threadTotal">,
): Ledger {
  const stated: Partial<Record<Bucket, number>> = {};
  for (const bucket of BUCKETS) {
    const value = total(quantities, bucket);
    if (value !== null) stated[bucket] = value;
  }
  const derived: Derived[] = [];
  const derive = (bucket: Bucket, sum: readonly Term[], source: SpanSource) => {
    const value = sum.reduce((all, term) => all + term.sign * term.value, 0);
    if (value >= 0 && stated[bucket] === undefined)
      derived.push({ bucket, value, sum, source });
  };
  const term = (bucket: Bucket, sign: 1 | -1): readonly Term[] => {
    const value = stated[bucket];
    return value === undefined ? [] : [{ bucket, value, sign }];
  };
  const fromThread =
    item === null && stated.ordered === undefined && stated.open === undefined
      ? threadTotal
      : null;
  const base: Term | null =
    stated.open !== undefined
      ? { bucket: "open", value: stated.open, sign: 1 }
      : stated.ordered !== undefined
        ? { bucket: "ordered", value: stated.ordered, sign: 1 }
        : fromThread
          ? { bucket: fromThread.bucket, value: fromThread.value, sign: 1 }
          : null;
  const source: SpanSource = fromThread && base ? "thread" : "body";
  // Finished parts stand outside the balance unless they count toward it.
  const taken: readonly Term[] =
    base?.bucket === "ordered"
      ? [
          ...OPTIONAL.filter(
            (bucket) =>
              bucket === "cancelled" ||
              bucket === "shipped" ||
              bucket === "earlier",
          ).flatMap((bucket) => term(bucket, -1)),
        ]
      : term("cancelled", -1);
  if (fromThread && base) derive(fromThread.bucket, [base], source);
  if (base && stated.authorized !== undefined)
    derive("onHold", [base, ...taken, ...term("authorized", -1)], source);
  if (
    base?.bucket === "ordered" &&
    taken.length > 0 &&
    stated.open === undefined
  )
    derive("open", [base, ...taken], source);
  if (
    stated.made !== undefined &&
    stated.accepted !== undefined &&
    stated.held === undefined
  )
    derive(
      "held",
      [
        { bucket: "made", value: stated.made, sign: 1 },
        ...term("accepted", -1),
        ...term("rejected", -1),
      ],
      "body",
    );
  const accounted = [
    ...term("authorized", 1),
    ...term("onHold", 1),
    ...taken.map((each) => ({ ...each, sign: 1 as const })),
  ].reduce((sum, each) => sum + each.value, 0);
  const unit =
    quantities.find(
      (quantity) => quantity.unit !== null && quantity.bucket === "authorized",
    )?.unit ??
    quantities.find((quantity) => quantity.unit !== null)?.unit ??
    null;
  const finished = stated.held ?? stated.accepted ?? 0;
  return {
    item,
    unit,
    stated,
    derived,
    unaccounted:
      base && stated.authorized !== undefined
        ? Math.max(0, base.value - accounted)
        : null,
    netToBuild:
      stated.authorized === undefined
        ? null
        : heldRule === "counts"
          ? Math.max(0, stated.authorized - finished)
          : heldRule === "separate"
            ? null
            : stated.authorized,
  };
}

/** Whether some choice of the optional parts makes `left` equal to `fixed` plus that choice. */
export function reconciles(
  left: number,
  fixed: number,
  optional: readonly number[],
): boolean {
  const few = optional.slice(0, 8);
  for (let choice = 0; choice < 1 << few.length; choice++) {
    let sum = fixed;
    few.forEach((value, place) => {
      if (choice & (1 << place)) sum += value;
    });
    if (sum === left) return true;
  }
  return false;
}
