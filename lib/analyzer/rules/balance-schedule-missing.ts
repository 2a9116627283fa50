import type { Reading } from "../reading";
import { PARTIAL_KINDS, defineRule } from "./define-rule";

/** The shop plans its machines by dates; a balance without one keeps the old. */
export const balanceScheduleMissing = defineRule({
  id: "balance-schedule-missing",
  severity: "note",
  kinds: PARTIAL_KINDS,
  source: "RELEASE-SPEC 5",
  finds:
    "A delivery date for what is released, and a blocked balance of whose dates nothing is said.",
  why: "The old dates of the balance still stand on the order. A word that they are open, or new ones, keeps the shop from planning for them.",
  flagged:
    "Purchasing releases the restart of 120 brackets to rev C, on our dock by 11 December 2026. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  clean:
    "Purchasing releases the restart of 120 brackets to rev C, on our dock by 11 December 2026. The other 80 stay on hold until the fit check is passed; their date will be agreed then. No parts were finished before the pause.",
  messages: {
    missing:
      "{date} is named for what is released; nothing is said of the balance’s dates.",
  },
  check: (reading) => {
    const date = reading.mentions.dateFacts.find(({ role }) => role === "act");
    const blocked =
      reading.facts.balanceHolds.length > 0 ||
      reading.facts.quantities.some(
        ({ bucket, value }) => bucket === "onHold" && value !== 0,
      );
    if (
      !date ||
      !blocked ||
      reading.facts.nothingRemains.length > 0 ||
      speaksOfSchedule(reading)
    )
      return [];
    const words = reading.body.raw.slice(date.span.start, date.span.end);
    return [
      { messageId: "missing", spans: [date.span], data: { date: words } },
    ];
  },
});

const SCHEDULE = new Set(
  "date dates schedule scheduled rescheduled timing reschedule etd eta lead-time".split(
    " ",
  ),
);
const OF_BALANCE = new Set(
  "their its balance rest remaining remainder those them others other held hold later open then agreed set tbd new second".split(
    " ",
  ),
);

/** "Their date will be agreed then", "dates for those are open for now". */
function speaksOfSchedule({ body }: Reading): boolean {
  return body.words.some(
    (word, at) =>
      SCHEDULE.has(word) &&
      body.words
        .slice(Math.max(0, at - 6), at + 7)
        .some((near) => OF_BALANCE.has(near)),
  );
}
