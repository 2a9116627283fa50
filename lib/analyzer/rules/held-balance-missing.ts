import { readLedgerOf } from "../refine/ledger-of";
import { spanOf } from "../text";
import { RELEASING_KINDS, defineRule } from "./define-rule";

/** Who lets some of the finished parts go has to say what becomes of the others. */
export const heldBalanceMissing = defineRule({
  id: "held-balance-missing",
  severity: "blocker",
  kinds: RELEASING_KINDS,
  yieldsTo: ["math-mismatch"],
  source: "RELEASE-SPEC 5",
  finds:
    "Some finished parts may go, and nothing says what becomes of the others.",
  why: "The shop ships them along, scraps them, or stores them at somebody’s cost.",
  flagged:
    "Quality releases 40 of the finished brackets, lot B, rev C. They come off the open quantity. The next release follows in writing.",
  clean:
    "Quality releases 40 of the finished brackets, lot B, rev C. They come off the open quantity. The other 35 stay on hold in their own bin until the hardness report is in.",
  messages: {
    missing: "Nothing says what becomes of the other finished parts.",
    counted:
      "{accepted} of the {made} finished parts may go; nothing says what becomes of the other {rest}.",
  },
  check: (reading) =>
    reading.facts.byItem.flatMap((item) => {
      if (item.accepted.length === 0 || item.othersSettled) return [];
      const ledger = readLedgerOf(reading, item.item);
      const { made, accepted } = ledger?.stated ?? {};
      const split = item.quantities.some(({ bucket }) => bucket === "made");
      if (reading.kind !== "held-release" && !split) return [];
      const first = item.accepted[0];
      const spans = first ? [spanOf(reading.body, first.from, first.to)] : [];
      const rest = ledger?.derived.find(({ bucket }) => bucket === "held");
      return [
        made !== undefined && accepted !== undefined && rest
          ? {
              messageId: "counted" as const,
              spans,
              data: { accepted, made, rest: rest.value },
              item: item.item,
            }
          : { messageId: "missing" as const, spans, item: item.item },
      ];
    }),
});
