import { mismatches } from "../refine/mismatches";
import { KINDS } from "../types";
import { defineRule } from "./define-rule";

/** Numbers that do not add up are two orders in one. */
export const mathMismatch = defineRule({
  id: "math-mismatch",
  severity: "blocker",
  kinds: KINDS,
  source: "RELEASE-SPEC 5",
  finds: "Stated quantities that no reading makes add up.",
  why: "What is missing in the sum is built too often or not at all.",
  flagged:
    "Purchasing releases the restart of 120 of the 220 open brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  clean:
    "Purchasing releases the restart of 120 of the 200 open brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  messages: {
    total: "{sum} do not make the {total} {name}.",
    exceeds: "{authorized} are released, but only {total} are {name}.",
    made: "{sum} do not make the {total} finished parts.",
    thread: "{sum} do not make the {total} {name} in the thread.",
  },
  check: (reading) =>
    mismatches(reading).map(({ messageId, data, spans, item }) => ({
      messageId,
      data,
      spans,
      item,
    })),
});
