import { defineRule } from "./define-rule";

/** After a pause the shop asks whether the old terms still hold. */
export const unchangedTermsMissing = defineRule({
  id: "unchanged-terms-missing",
  severity: "note",
  kinds: ["partial-restart", "full-release", "shipment-window"],
  source: "RELEASE-SPEC 5",
  finds:
    "A restart with no word on material, finish, packaging or timing, nor that they are unchanged.",
  why: "A stop often has its cause in one of them. “All other terms as before” spares the shop the question.",
  flagged:
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  clean:
    "Purchasing releases the restart of 120 brackets to rev C, all other terms as before. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  messages: {
    missing:
      "Nothing says whether material, finish, packaging and timing stay as they were.",
  },
  check: ({ mentions }) =>
    mentions.material !== null ||
    mentions.finish !== null ||
    mentions.packaging !== null ||
    mentions.unchanged !== null ||
    mentions.dateFacts.some(({ role }) => role === "act")
      ? []
      : [{ messageId: "missing" }],
});
