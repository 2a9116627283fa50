import { spanOf } from "../text";
import { RELEASING_KINDS, defineRule } from "./define-rule";

/** Two groups of like parts in one box are one group. */
export const segregationMissing = defineRule({
  id: "segregation-missing",
  severity: "note",
  kinds: RELEASING_KINDS,
  source: "RELEASE-SPEC 5",
  finds:
    "Finished parts are split, and nothing says to keep the groups apart or labelled.",
  why: "Two groups of like parts in one box are one group.",
  flagged:
    "Quality releases 40 of the finished brackets, lot B, rev C. They come off the open quantity. The other 35 stay on hold until the hardness report is in.",
  clean:
    "Quality releases 40 of the finished brackets, lot B, rev C. They come off the open quantity. The other 35 stay on hold in their own bin until the hardness report is in.",
  messages: {
    missing: "Nothing says to keep the accepted and the held parts apart.",
  },
  check: ({ facts, body }) => {
    if (facts.segregated) return [];
    const split = facts.byItem.find(
      (item) =>
        item.accepted.length > 0 &&
        item.quantities.some(
          ({ bucket }) => bucket === "held" || bucket === "rejected",
        ),
    );
    const first = split?.accepted[0];
    return first
      ? [{ messageId: "missing", spans: [spanOf(body, first.from, first.to)] }]
      : [];
  },
});
