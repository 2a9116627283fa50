import { readLedgerOf } from "../refine/ledger-of";
import { PARTIAL_KINDS, defineRule, type Problem } from "./define-rule";

/** A release has two boundaries: what moves, and what does not move yet. */
export const balanceMissing = defineRule({
  id: "balance-missing",
  severity: "blocker",
  kinds: PARTIAL_KINDS.filter((kind) => kind !== "held-release"),
  yieldsTo: ["open-ended-release"],
  source: "RELEASE-SPEC 5",
  finds:
    "A part of the order is released, and nothing says that the rest stays blocked.",
  why: "If the mail names what may move but not what must stay, the shop overbuilds or stops to ask.",
  flagged:
    "Purchasing releases the restart of 120 of the 200 brackets to rev C. No parts were finished before the pause. The next release follows after the fit check.",
  clean:
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  messages: {
    missing: "Nothing says that the rest stays on hold.",
    released:
      "{authorized} are released; nothing says that the rest stays on hold.",
    counted:
      "{authorized} are released; nothing says what happens to the other {rest} of the {total} {name}.",
  },
  check: (reading) =>
    reading.facts.byItem.flatMap(
      (item): Problem<"missing" | "released" | "counted">[] => {
        const moving = item.quantities.filter(
          ({ bucket }) => bucket === "authorized",
        );
        if (reading.facts.byItem.length > 1 && moving.length === 0) return [];
        if (item.balanceHeld.length > 0 || item.nothingRemains) return [];
        const ledger = readLedgerOf(reading, item.item);
        const rest = ledger?.derived.find(({ bucket }) => bucket === "onHold");
        const authorized = ledger?.stated.authorized;
        const total = rest?.sum[0];
        if (rest?.value === 0) return [];
        const spans = moving.map(({ span }) => span);
        if (authorized === undefined)
          return [{ messageId: "missing" as const, spans, item: item.item }];
        if (!rest || !total)
          return [
            {
              messageId: "released" as const,
              spans,
              data: { authorized },
              item: item.item,
            },
          ];
        return [
          {
            messageId: "counted" as const,
            spans,
            data: {
              authorized,
              rest: rest.value,
              total: total.value,
              name: total.bucket === "ordered" ? "on order" : "open",
            },
            item: item.item,
          },
        ];
      },
    ),
});
