import { segregationMissing } from "../../../lib/analyzer/rules/segregation-missing";
import { describeRule } from "../describe-rule";

describeRule(segregationMissing, {
  quiet: [
    "You can ship 40 of the 75 held ones, lot B, rev C. The other 35 stay on hold until the hardness test. Keep the two groups apart.",
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  ],
  flags: [
    [
      "You can ship 40 of the 75 held ones, lot B, rev C. The other 35 stay on hold until the hardness test.",
      "missing",
    ],
  ],
});
