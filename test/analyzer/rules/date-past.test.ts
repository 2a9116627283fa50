import { datePast } from "../../../lib/analyzer/rules/date-past";
import { describeRule } from "../describe-rule";

const SENT = "2026-11-20T09:00:00-05:00";

describeRule(datePast, {
  quiet: [
    {
      body: "Purchasing restarts 120 brackets to rev C, delivery by 11 December 2026. 80 stay on hold until the fit check.",
      sentAt: SENT,
    },
    {
      body: "Purchasing restarts 120 brackets to rev C. We stopped this job on 2 November 2026. 80 stay on hold until the fit check.",
      sentAt: SENT,
    },
    {
      body: "Ok to ship 500 clips the week of Jan 11, rev 6. Released by Denise.",
      sentAt: "2026-12-29T16:45:00-05:00",
    },
    {
      body: "Purchasing releases 220 pcs of rev 2 for shipment in the window November 16 to November 27, 2026. Everything else stays until the racks arrive.",
      sentAt: SENT,
    },
    "Purchasing restarts 120 brackets to rev C, delivery by 13 November 2020. 80 stay on hold until the fit check.",
  ],
  flags: [
    [
      {
        body: "Purchasing restarts 120 brackets to rev C, delivery by «13 November 2026». 80 stay on hold until the fit check.",
        sentAt: SENT,
      },
      "past",
      { date: "13 November 2026" },
    ],
    [
      {
        body: "Purchasing restarts 120 brackets to rev C, required at our works latest 13-Nov-2026. 80 stay on hold until the fit check.",
        sentAt: SENT,
      },
      "past",
    ],
  ],
});
