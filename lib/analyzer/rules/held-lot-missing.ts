import { spanOf } from "../text";
import { RELEASING_KINDS, defineRule } from "./define-rule";

/** “40 of them” lets the shop pick any 40. */
export const heldLotMissing = defineRule({
  id: "held-lot-missing",
  severity: "warning",
  kinds: RELEASING_KINDS,
  source: "RELEASE-SPEC 5",
  finds: "Accepted parts without lot, bag, carton, serial number or revision.",
  why: "“40 of them” lets the shop pick any 40, also those that were never inspected.",
  flagged:
    "Quality releases 40 of the finished brackets for use. They come off the open quantity. The other 35 stay on hold in their own bin until the hardness report is in.",
  clean:
    "Quality releases 40 of the finished brackets, lot B, rev C, for use. They come off the open quantity. The other 35 stay on hold in their own bin until the hardness report is in.",
  messages: {
    missing:
      "Nothing says which of the finished parts are accepted (lot, bag, carton or revision).",
    counted:
      "Nothing says which {accepted} of the finished parts are accepted (lot, bag, carton or revision).",
  },
  check: ({ facts, body }) =>
    facts.byItem
      .flatMap((item) => {
        const accepted = item.quantities.filter(
          ({ bucket }) => bucket === "accepted",
        );
        const first = accepted[0];
        if (!first || item.acceptedNamed || item.acceptedAll) return [];
        if (accepted.every(({ value, lot }) => value === null && lot === null))
          return [];
        const spans = [spanOf(body, first.tokens.from, first.tokens.to)];
        return [
          first.value === null
            ? { messageId: "missing" as const, spans, item: item.item }
            : {
                messageId: "counted" as const,
                spans,
                data: { accepted: first.value },
                item: item.item,
              },
        ];
      })
      .slice(0, 1),
});
