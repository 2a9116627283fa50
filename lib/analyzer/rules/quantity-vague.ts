import { excerptOf, spanOf } from "../text";
import { RELEASING_KINDS, defineRule } from "./define-rule";

/** “Some”, “the first batch” and “up to 300” are counted differently by buyer and shop. */
export const quantityVague = defineRule({
  id: "quantity-vague",
  severity: "blocker",
  kinds: RELEASING_KINDS,
  yieldsTo: ["mixed-terms"],
  source: "RELEASE-SPEC 5",
  finds:
    "A release whose quantity is only some, a few, the first batch, up to 300.",
  why: "The shop has to guess where to stop. An exact number or a named lot is a boundary, “a few” is not.",
  flagged:
    "Purchasing releases the restart of some of the brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  clean:
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  messages: { vague: "“{words}” is no count the shop can stop at." },
  check: ({ facts, body, mentions }) => {
    if (facts.full) return [];
    if (mentions.placeholders.some((each) => each.blank === "quantity"))
      return [];
    const first = facts.vague[0];
    if (facts.counted || !first) return [];
    return [
      {
        messageId: "vague",
        spans: facts.vague.map(({ from, to }) => spanOf(body, from, to)),
        data: { words: excerptOf(body, first) },
      },
    ];
  },
});
