import { sentDay } from "../facts/calendar";
import type { DateFact } from "../facts/date";
import { KINDS } from "../types";
import { defineRule } from "./define-rule";

/** A date that has gone by is a typing error or an order nobody can keep. */
export const datePast = defineRule({
  id: "date-past",
  severity: "warning",
  kinds: KINDS,
  source: "RELEASE-SPEC 5",
  finds: "A date to act on that lies before the day the mail is sent.",
  why: "The shop cannot tell which date was meant and will set its own. Dates of what happened before are left alone.",
  flagged: {
    body: "Purchasing releases the restart of 120 brackets to rev C, on our dock by 13 November 2026. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    sentAt: "2026-11-20T09:00:00-05:00",
  },
  clean: {
    body: "Purchasing releases the restart of 120 brackets to rev C, on our dock by 13 December 2026. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    sentAt: "2026-11-20T09:00:00-05:00",
  },
  messages: {
    past: "“{date}” lies before the day this mail is sent.",
  },
  check: (reading) => {
    const today = sentDay(reading.draft.sentAt);
    if (today === null) return [];
    const { dateFacts, replaced } = reading.mentions;
    return dateFacts
      .filter(
        (date, place) =>
          date.role === "act" &&
          date.tokens.from >= replaced.dates &&
          lastDay(date) < today &&
          !isOpenRange(date, dateFacts[place + 1], today),
      )
      .map(({ span }) => ({
        messageId: "past" as const,
        spans: [span],
        data: { date: reading.body.raw.slice(span.start, span.end) },
      }));
  },
});

/** ISO; "9999" where nothing can be said, which is never past. */
function lastDay({ iso, precision }: DateFact): string {
  if (iso === null || precision === "month") return "9999";
  if (precision === "day") return iso;
  return new Date(Date.parse(iso) + 6 * 86_400_000).toISOString().slice(0, 10);
}

/** "between 16 and 27 November" in a mail of the 20th: the window has begun, but is open. */
const isOpenRange = (
  date: DateFact,
  next: DateFact | undefined,
  today: string,
): boolean =>
  next !== undefined &&
  next.tokens.from - date.tokens.to <= 4 &&
  lastDay(next) >= today;
