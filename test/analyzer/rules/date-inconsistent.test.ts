import { dateInconsistent } from "../../../lib/analyzer/rules/date-inconsistent";
import { describeRule } from "../describe-rule";

const SENT = "2026-11-20T09:00:00-05:00";

describeRule(dateInconsistent, {
  quiet: [
    {
      body: "Purchasing restarts 120 brackets to rev C, delivery Friday, 11 December 2026. 80 stay on hold until the fit check.",
      sentAt: SENT,
    },
    "Purchasing restarts 120 brackets to rev C, delivery Friday, December 11. 80 stay on hold until the fit check.",
  ],
  flags: [
    [
      {
        body: "Purchasing restarts 120 brackets to rev C, delivery Thursday, «December 11». 80 stay on hold until the fit check.",
        sentAt: SENT,
      },
      "disagrees",
      { date: "December 11", actual: "Friday", written: "Thursday" },
    ],
    [
      "Purchasing restarts 120 brackets to rev C, delivery on Monday 8 December 2026. 80 stay on hold until the fit check.",
      "disagrees",
    ],
  ],
});
