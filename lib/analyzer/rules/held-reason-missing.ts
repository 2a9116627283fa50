import { spanOf } from "../text";
import { RELEASING_KINDS, defineRule } from "./define-rule";

/** A hold without a reason ends by itself some day. */
export const heldReasonMissing = defineRule({
  id: "held-reason-missing",
  severity: "warning",
  kinds: RELEASING_KINDS,
  yieldsTo: ["held-balance-missing"],
  source: "RELEASE-SPEC 5",
  finds: "Finished parts stay on hold, and neither why nor until what is said.",
  why: "A hold without a reason ends by itself some day: the parts are shipped because nobody remembers.",
  flagged:
    "Quality releases 40 of the finished brackets, lot B, rev C. They come off the open quantity. The other 35 stay on hold in their own bin. New production only after a separate written release.",
  clean:
    "Quality releases 40 of the finished brackets, lot B, rev C. They come off the open quantity. The other 35 stay on hold in their own bin until the hardness report is in.",
  messages: {
    missing:
      "Finished parts stay on hold, but neither why nor until what is said.",
  },
  check: ({ facts, body }) =>
    facts.byItem
      .flatMap((item) =>
        item.heldUnexplained.map((range) => ({
          messageId: "missing" as const,
          spans: [spanOf(body, range.from, range.to)],
          item: item.item,
        })),
      )
      .slice(0, 1),
});
