import { spanOf } from "../text";
import { RELEASING_KINDS, defineRule } from "./define-rule";

/** Whether accepted parts reduce what is still to be built is 40 parts more or less. */
export const openQuantityEffectMissing = defineRule({
  id: "open-quantity-effect-missing",
  severity: "warning",
  kinds: RELEASING_KINDS,
  source: "RELEASE-SPEC 5",
  finds:
    "Finished parts are accepted, and nothing says whether they reduce what is still to be built.",
  why: "The shop builds them a second time, or the order ends short.",
  flagged:
    "Quality releases 40 of the finished brackets, lot B, rev C. The other 35 stay on hold in their own bin until the hardness report is in.",
  clean:
    "Quality releases 40 of the finished brackets, lot B, rev C. They come off the open quantity. The other 35 stay on hold in their own bin until the hardness report is in.",
  messages: {
    missing:
      "Nothing says whether the accepted parts reduce what is still to be built.",
    counted:
      "Nothing says whether the {accepted} accepted parts reduce what is still to be built.",
  },
  check: ({ facts, body }) => {
    if (facts.openEffect.length > 0) return [];
    const accepted = facts.quantities.find(
      ({ bucket }) => bucket === "accepted",
    );
    if (!accepted) return [];
    const spans = [spanOf(body, accepted.tokens.from, accepted.tokens.to)];
    return [
      accepted.value === null
        ? { messageId: "missing", spans }
        : { messageId: "counted", spans, data: { accepted: accepted.value } },
    ];
  },
});
