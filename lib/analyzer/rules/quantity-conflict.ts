import type { ReadQuantity, Reading } from "../reading";
import { KINDS, type Bucket } from "../types";
import { conflicting } from "../refine/conflicting-quantities";
import { defineRule } from "./define-rule";

const NAMES: Readonly<Partial<Record<Bucket, string>>> = {
  authorized: "released",
  onHold: "on hold",
  held: "held finished parts",
  accepted: "accepted",
  ordered: "ordered",
};

/** Two numbers for one thing: the shop takes one of them. */
export const quantityConflict = defineRule({
  id: "quantity-conflict",
  severity: "blocker",
  kinds: KINDS,
  source: "RELEASE-SPEC 5",
  finds:
    "Two different numbers for the same thing, and nothing that explains them: no lots, items, dates or parts of one sum.",
  why: "The shop takes one of them, and nobody knows which.",
  flagged:
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause. We authorize 140 at this time.",
  clean:
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  messages: {
    conflict: "{first} and {second} both stand for what is {bucket}.",
  },
  check: (reading: Reading) =>
    conflicting(reading).map(
      ([first, second]: readonly [ReadQuantity, ReadQuantity]) => ({
        messageId: "conflict" as const,
        spans: [first.span, second.span],
        data: {
          first: first.value ?? 0,
          second: second.value ?? 0,
          bucket: NAMES[first.bucket] ?? first.bucket,
        },
        item: first.item,
      }),
    ),
});
