import { excerptOf, spanOf } from "../text";
import { RELEASING_KINDS, defineRule } from "./define-rule";

/** A release that runs on by itself has no second boundary. */
export const openEndedRelease = defineRule({
  id: "open-ended-release",
  severity: "blocker",
  kinds: RELEASING_KINDS,
  source: "RELEASE-SPEC 5",
  finds: "Wording that lets work run on by itself, or ends in a promise.",
  why: "“Keep running unless you hear otherwise” makes every number before it meaningless.",
  flagged:
    "Purchasing releases the restart of 120 brackets to rev C. After that just keep running unless told otherwise. No parts were finished before the pause.",
  clean:
    "Purchasing releases the restart of 120 brackets to rev C. Do not continue automatically: the other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  messages: {
    runs: "“{words}” lets the work run on without a further release.",
  },
  check: ({ facts, body }) => {
    const first = facts.runsOn[0];
    if (!first || facts.full) return [];
    return [
      {
        messageId: "runs",
        spans: facts.runsOn.map((range) => spanOf(body, range.from, range.to)),
        data: { words: excerptOf(body, first) },
      },
    ];
  },
});
