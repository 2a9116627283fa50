/** What a draft says otherwise than the review it went through: numbers, holds and revisions, never wording. */
import type { Bucket } from "../analyzer/types";
import {
  ASKED,
  type ReviewedItem,
  type ReviewedLedger,
} from "./reviewed-ledger";

/** One thing that is not as it was reviewed. null: not stated there. */
export interface ReviewChange {
  readonly what: Bucket | "heldRule" | "revision";
  readonly item: string | null;
  readonly reviewed: string | null;
  readonly now: string | null;
}

/**
 * What moves and what must not: these count when they come or go, too. The others are context; a draft may leave them
 * out or add them without another order to the shop.
 */
const ORDERS: readonly Bucket[] = [
  "authorized",
  "onHold",
  "accepted",
  "rejected",
  "cancelled",
];
const CONTEXT: readonly Bucket[] = [
  "ordered",
  "open",
  "shipped",
  "inProcess",
  "earlier",
  "made",
  "held",
];

/** Is the review about what the draft releases? Where both name their order, it has to be one order. */
export function isAbout(
  reviewed: ReviewedLedger,
  orders: readonly string[],
): boolean {
  return (
    reviewed.orders.length === 0 ||
    orders.length === 0 ||
    reviewed.orders.some((order) => orders.includes(order))
  );
}

export function changesSince(
  reviewed: ReviewedLedger,
  now: ReviewedLedger,
): readonly ReviewChange[] {
  const single = reviewed.items.length <= 1 && now.items.length <= 1;
  const same = (a: string | null, b: string | null) =>
    single || a?.toUpperCase() === b?.toUpperCase();
  const changes: ReviewChange[] = [];
  for (const before of reviewed.items) {
    const after = now.items.find((each) => same(each.item, before.item));
    changes.push(...changesOfItem(before.item, before, after ?? null));
  }
  for (const after of now.items)
    if (!reviewed.items.some((each) => same(each.item, after.item)))
      changes.push(...changesOfItem(after.item, null, after));

  if (
    reviewed.heldRule !== ASKED &&
    reviewed.heldRule !== null &&
    now.heldRule !== null &&
    now.heldRule !== reviewed.heldRule
  )
    changes.push({
      what: "heldRule",
      item: null,
      reviewed: reviewed.heldRule,
      now: now.heldRule,
    });
  if (reviewed.revisions !== ASKED && now.revisions !== ASKED) {
    const before = reviewed.revisions.join(", ");
    const after = now.revisions.join(", ");
    // A revision that nobody reviewed is as new as another one; one that is gone is `revision-missing`'s to say.
    if (before !== after && after !== "")
      changes.push({
        what: "revision",
        item: null,
        reviewed: before === "" ? null : before,
        now: after,
      });
  }
  return changes;
}

function changesOfItem(
  item: string | null,
  before: ReviewedItem | null,
  after: ReviewedItem | null,
): readonly ReviewChange[] {
  const changes: ReviewChange[] = [];
  for (const bucket of [...ORDERS, ...CONTEXT]) {
    const was = before?.numbers[bucket];
    const is = after?.numbers[bucket];
    if (was === ASKED || is === ASKED || was === is) continue;
    if (CONTEXT.includes(bucket) && (was === undefined || is === undefined))
      continue;
    // "0 on hold" and not a word of it come to the same.
    if ((was ?? 0) === (is ?? 0)) continue;
    changes.push({
      what: bucket,
      item,
      reviewed: was === undefined ? null : String(was),
      now: is === undefined ? null : String(is),
    });
  }
  return changes;
}
