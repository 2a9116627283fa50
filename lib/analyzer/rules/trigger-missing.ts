import { PARTIAL_KINDS, defineRule } from "./define-rule";

/** Without an event the shop waits for nothing, or for too little. */
export const triggerMissing = defineRule({
  id: "trigger-missing",
  severity: "warning",
  kinds: PARTIAL_KINDS,
  yieldsTo: ["open-ended-release"],
  source: "RELEASE-SPEC 5",
  finds: "No event, condition or separate written release opens the next step.",
  why: "The shop does not know what it waits for, and starts again on the first friendly word.",
  flagged:
    "I authorize the restart of 120 brackets to rev C. The other 80 stay on hold. No parts were finished before the pause.",
  clean:
    "I authorize the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  messages: { missing: "Nothing says what opens the next release." },
  check: ({ facts, kind }) => {
    if (facts.opensNext) return [];
    const done = (item: (typeof facts.byItem)[number]) =>
      kind === "held-release"
        ? item.acceptedAll || item.nothingRemains
        : item.nothingRemains;
    return facts.byItem.every(done) ? [] : [{ messageId: "missing" }];
  },
});
