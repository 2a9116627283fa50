import { mathMismatch } from "../../../lib/analyzer/rules/math-mismatch";
import { describeRule } from "../describe-rule";

describeRule(mathMismatch, {
  quiet: [
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    "Purchasing releases 120 of the 200 open brackets, rev C. The other 80 stay on hold until the fit check. No parts were finished before the pause.",
    "The order is for 640. You shipped 200, 40 come off the order. I restart 150, rev G. The last 250 stay blocked until the report is closed.",
    "Please restart 175 of the 240 open pump bodies, rev P, and cancel 15. The other 50 stay on hold until we see the plan.",
  ],
  flags: [
    [
      "Purchasing releases the restart of 120 pieces, rev C. Of the open 200 pieces, 90 pieces remain blocked until the corrosion test is confirmed.",
      "total",
    ],
    ["Please restart 250 brackets of the 200 open ones, rev C.", "exceeds"],
    [
      "120 were finished before the stop. 70 from lot 2217 are accepted to rev H and may be shipped. The rest, 40, stay in quarantine until the porosity report is reviewed.",
      "made",
    ],
  ],
});
