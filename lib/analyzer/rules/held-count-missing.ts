import { spanOf } from "../text";
import { KINDS } from "../types";
import { defineRule } from "./define-rule";

/** “The finished ones” may be 12 at the shop and 25 in the buyer’s book. */
export const heldCountMissing = defineRule({
  id: "held-count-missing",
  severity: "blocker",
  kinds: KINDS,
  yieldsTo: ["held-balance-missing"],
  source: "RELEASE-SPEC 5",
  finds: "Parts already made are spoken of without a count.",
  why: "“The finished ones” may be 12 at the shop and 25 in the buyer’s book.",
  flagged:
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. The brackets finished before the pause do not count toward the 120.",
  clean:
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. The 25 brackets finished before the pause do not count toward the 120.",
  messages: { missing: "Finished parts are spoken of, but not how many." },
  check: ({ facts, body }) =>
    facts.byItem
      .flatMap((item) => {
        const first = item.uncounted[0];
        if (!first || facts.noneFinished.length > 0) return [];
        if (
          item.accepted.length > 0 &&
          item.quantities.some(
            ({ bucket, exact }) => bucket === "accepted" && !exact,
          )
        )
          return [];
        return [
          {
            messageId: "missing" as const,
            spans: [spanOf(body, first.from, first.to)],
            item: item.item,
          },
        ];
      })
      .slice(0, 1),
});
