import { RELEASING_KINDS, defineRule } from "./define-rule";

/** A shop that is told to go ahead without a number builds what the order says. */
export const quantityMissing = defineRule({
  id: "quantity-missing",
  severity: "blocker",
  kinds: RELEASING_KINDS,
  yieldsTo: ["quantity-vague", "mixed-terms"],
  source: "RELEASE-SPEC 5",
  finds:
    "A release in which nothing names what may move: no quantity and no named lot.",
  why: "The shop then builds what the order says, which may be more than was meant.",
  flagged:
    "Purchasing releases the restart of the brackets to rev C. The 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  clean:
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  messages: {
    missing: "Nothing says how many may move.",
    hold: "{held} stay on hold; nothing says how many may move.",
    subject:
      "Nothing in the mail says how many may move; “{words}” stands in the subject only.",
  },
  check: ({ facts, mentions, subject }) => {
    if (facts.full) return [];
    if (mentions.placeholders.some((each) => each.blank === "quantity"))
      return [];
    if (facts.named) return [];
    const named = subject?.tokens.find(
      (token) => token.kind === "number" && (token.value ?? 0) > 0,
    );
    if (subject && named && /restart|releas|approv|ship/i.test(subject.raw))
      return [
        {
          messageId: "subject",
          spans: [
            { start: named.start, end: named.end, source: "subject" as const },
          ],
          data: { words: subject.raw.slice(named.start, named.end) },
        },
      ];
    const held = facts.quantities.find(
      ({ bucket, value }) => bucket === "onHold" && value !== null,
    );
    return held
      ? [{ messageId: "hold", data: { held: held.value ?? 0 } }]
      : [{ messageId: "missing" }];
  },
});
