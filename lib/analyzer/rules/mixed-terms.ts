import { spanOf } from "../text";
import { RELEASING_KINDS, defineRule } from "./define-rule";

/** Three names for what is released are three different things to the shop. */
export const mixedTerms = defineRule({
  id: "mixed-terms",
  severity: "warning",
  kinds: RELEASING_KINDS,
  source: "RELEASE-SPEC 5",
  finds:
    "What is released has two or more names that are not tied to one number.",
  why: "Next lot, urgent shipment, first batch: to the shop these are different things.",
  flagged:
    "Purchasing releases the first batch of the brackets to rev C. The urgent shipment goes by air. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  clean:
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  messages: { mixed: "“{first}” and “{second}” are not tied to one number." },
  check: ({ facts, body }) => {
    const [first, second] = facts.looseTerms;
    if (!first || !second) return [];
    return [
      {
        messageId: "mixed",
        spans: facts.looseTerms.map((term) => spanOf(body, term.from, term.to)),
        data: { first: first.name, second: second.name },
      },
    ];
  },
});
