import { spanOf } from "../text";
import { defineRule } from "./define-rule";

/** “Please hold” stops the truck, the machine or the invoice. */
export const pauseScopeMissing = defineRule({
  id: "pause-scope-missing",
  severity: "blocker",
  kinds: ["pause"],
  source: "RELEASE-SPEC 5",
  finds: "A stop that does not say what stops.",
  why: "“Please hold” may stop the truck, the machine or one operation.",
  flagged:
    "Please hold for now, we found something in the drawing. The 18 finished parts stay with you.",
  clean:
    "Please stop all work on PO 6620 now, we found something in the drawing. The 18 finished parts stay with you.",
  messages: {
    missing:
      "Nothing says what stops: all work, a quantity, a lot or an operation.",
  },
  check: ({ facts, body }) =>
    facts.pauseScope
      ? []
      : [
          {
            messageId: "missing",
            spans: facts.pauseAt.map((range) =>
              spanOf(body, range.from, range.to),
            ),
          },
        ],
});
