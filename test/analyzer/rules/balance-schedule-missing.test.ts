import { balanceScheduleMissing } from "../../../lib/analyzer/rules/balance-schedule-missing";
import { describeRule } from "../describe-rule";

describeRule(balanceScheduleMissing, {
  quiet: [
    "Purchasing restarts 120 brackets to rev C, delivery by 11 December 2026. The other 80 stay on hold until the fit check; their date will be agreed then.",
    "Purchasing restarts 120 brackets to rev C. 80 stay on hold until the fit check.",
    "Purchasing releases all 200 remaining brackets, rev C, delivery by 11 December 2026.",
  ],
  flags: [
    [
      "Purchasing restarts 120 brackets to rev C, delivery by «11 December 2026». The other 80 stay on hold until the fit check.",
      "missing",
      { date: "11 December 2026" },
    ],
  ],
});
