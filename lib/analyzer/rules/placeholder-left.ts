import { KINDS } from "../types";
import { defineRule } from "./define-rule";

/** A blank of the template went out with the mail. */
export const placeholderLeft = defineRule({
  id: "placeholder-left",
  severity: "blocker",
  kinds: KINDS,
  source: "RELEASE-SPEC 5",
  finds: "A blank left where a value belongs: [qty], ___, TBD, XX units.",
  why: "The shop reads a blank as “any” or stops to ask. Either way the release is not one yet.",
  flagged:
    "Purchasing releases the restart of [qty] brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  clean:
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  messages: {
    left: "“{blank}” is still a blank.",
  },
  check: ({ mentions, itemOf }) =>
    mentions.placeholders.map(({ value, span, tokens }) => ({
      messageId: "left" as const,
      spans: [span],
      data: { blank: value },
      item: itemOf(tokens.from),
    })),
});
