import { defineRule } from "./define-rule";

/** A window without a date is every truck from now on. */
export const windowMissing = defineRule({
  id: "window-missing",
  severity: "blocker",
  kinds: ["shipment-window"],
  source: "RELEASE-SPEC 5",
  finds: "A release for one delivery window that has no date.",
  why: "“The next window” moves with the carrier and the calendar. A day, a range or a week with its year cannot be mistaken.",
  flagged:
    "Purchasing releases 300 end caps, rev C, for shipment in the next delivery window. The other 900 are not to be shipped until our warehouse has moved.",
  clean:
    "Purchasing releases 300 end caps, rev C, for shipment between 7 December 2026 and 11 December 2026. The other 900 are not to be shipped until our warehouse has moved.",
  messages: {
    missing: "The delivery window has no date.",
  },
  check: ({ mentions }) =>
    mentions.dateFacts.some(({ role }) => role === "act" || role === "other") ||
    mentions.placeholders.some(({ blank }) => blank === "date")
      ? []
      : [{ messageId: "missing" }],
});
