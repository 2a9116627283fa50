import { unchangedTermsMissing } from "../../../lib/analyzer/rules/unchanged-terms-missing";
import { describeRule } from "../describe-rule";

describeRule(unchangedTermsMissing, {
  quiet: [
    "Purchasing restarts 120 brackets to rev C, all other terms as before. 80 stay on hold until the fit check.",
    "Purchasing restarts 120 brackets to rev C by 11 December 2026. 80 stay on hold until the fit check.",
    "I approve lot 1, 25 units, rev C7. The other 125 stay on hold until install feedback is in.",
  ],
  flags: [
    [
      "Purchasing restarts 120 brackets to rev C. 80 stay on hold until the fit check.",
      "missing",
    ],
  ],
});
