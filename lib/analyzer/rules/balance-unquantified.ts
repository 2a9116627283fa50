import { spanOf } from "../text";
import { PARTIAL_KINDS, defineRule } from "./define-rule";

/** “The balance” is what the shop thinks is left, which is not always what the buyer thinks. */
export const balanceUnquantified = defineRule({
  id: "balance-unquantified",
  severity: "warning",
  kinds: PARTIAL_KINDS.filter((kind) => kind !== "held-release"),
  yieldsTo: ["open-ended-release"],
  source: "RELEASE-SPEC 5",
  finds: "The rest is blocked, but with no number and no named lot.",
  why: "“The balance” is what the shop thinks is left. A number shows at once when the two books differ.",
  flagged:
    "Purchasing releases the restart of 120 brackets to rev C. The balance stays on hold until the fit check is passed. No parts were finished before the pause.",
  clean:
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  messages: {
    missing: "The rest stays on hold, but nothing says how many that are.",
  },
  check: ({ facts, kind, body, mentions }) =>
    facts.byItem.flatMap((item) => {
      if (item.balanceHeld.length === 0 || item.balanceCounted) return [];
      if (item.nothingRemains || kind === "sample-only") return [];
      if (
        facts.byItem.length > 1 &&
        !item.quantities.some(({ bucket }) => bucket === "authorized")
      )
        return [];
      if (
        facts.quantities.some(({ bucket }) => bucket === "authorized") &&
        mentions.placeholders.some((each) => each.blank === "quantity")
      )
        return [];
      const first = item.balanceHeld[0];
      return [
        {
          messageId: "missing" as const,
          spans: first ? [spanOf(body, first.from, first.to)] : [],
          item: item.item,
        },
      ];
    }),
});
