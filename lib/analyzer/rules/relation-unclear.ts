import { reconciles, total } from "../ledger";
import { RELEASING_KINDS, defineRule } from "./define-rule";

/** “30 shipped, restart 120” is 120 more or 90 more. */
export const relationUnclear = defineRule({
  id: "relation-unclear",
  severity: "warning",
  kinds: RELEASING_KINDS,
  source: "RELEASE-SPEC 5",
  finds:
    "Shipped or in-process parts are counted, and nothing ties the released quantity to them.",
  why: "“30 received, restart 120” may be 120 more, or 90 more to make 120 in all.",
  flagged:
    "We received 30 brackets. Purchasing releases the restart of 120 brackets to rev C. 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  clean:
    "We received 30 brackets. Purchasing releases the restart of 120 new brackets to rev C. 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  messages: {
    shipped:
      "{counted} are shipped: are the {authorized} on top of them, or do they include them?",
    inProcess:
      "{counted} are in process: are the {authorized} on top of them, or do they include them?",
  },
  check: ({ facts }) => {
    if (facts.tied) return [];
    return facts.byItem
      .flatMap((item) => {
        const counted = item.quantities.find(
          ({ bucket, value }) =>
            (bucket === "shipped" || bucket === "inProcess") &&
            value !== null &&
            value > 0,
        );
        const authorized = total(item.quantities, "authorized");
        if (!counted || authorized === null) return [];
        const ordered = total(item.quantities, "ordered");
        const onHold = total(item.quantities, "onHold");
        // A sum that closes only one way says it as well.
        if (
          ordered !== null &&
          onHold !== null &&
          reconciles(ordered, authorized + onHold + (counted.value ?? 0), [])
        )
          return [];
        return [
          {
            messageId:
              counted.bucket === "shipped"
                ? ("shipped" as const)
                : ("inProcess" as const),
            spans: [counted.span],
            data: { counted: counted.value ?? 0, authorized },
            item: item.item,
          },
        ];
      })
      .slice(0, 1);
  },
});
