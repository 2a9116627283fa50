import { WEEKDAY_NAMES } from "../facts/calendar";
import { KINDS } from "../types";
import { defineRule } from "./define-rule";

/** Weekday and date disagree: one reader takes the one, the other the other. */
export const dateInconsistent = defineRule({
  id: "date-inconsistent",
  severity: "warning",
  kinds: KINDS,
  source: "RELEASE-SPEC 5",
  finds: "A weekday that does not fall on the date written beside it.",
  why: "One of the two is a slip, and the shop cannot know which. A truck on the wrong day costs more than a look at the calendar.",
  flagged: {
    body: "Purchasing releases the restart of 120 brackets to rev C, delivery Thursday, 11 December 2026. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    sentAt: "2026-11-20T09:00:00-05:00",
  },
  clean: {
    body: "Purchasing releases the restart of 120 brackets to rev C, delivery Friday, 11 December 2026. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    sentAt: "2026-11-20T09:00:00-05:00",
  },
  messages: {
    disagrees: "“{date}” is a {actual}, not a {written}.",
  },
  check: ({ mentions, body }) =>
    mentions.dateFacts.flatMap(({ disagreement, span, tokens }) =>
      disagreement && tokens.from >= mentions.replaced.dates
        ? [
            {
              messageId: "disagrees" as const,
              spans: [span],
              data: {
                date: body.raw.slice(span.start, span.end),
                actual: WEEKDAY_NAMES[disagreement.actual] ?? "",
                written: WEEKDAY_NAMES[disagreement.written] ?? "",
              },
            },
          ]
        : [],
    ),
});
