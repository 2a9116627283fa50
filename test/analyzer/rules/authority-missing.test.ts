import { authorityMissing } from "../../../lib/analyzer/rules/authority-missing";
import { describeRule } from "../describe-rule";

describeRule(authorityMissing, {
  quiet: [
    "I authorize lot 1, 25 units, rev C7. The other 125 stay on hold until install feedback is in.",
    "Please restart 120 brackets to rev C. The other 80 stay on hold until Dana Ruiz releases them.",
    "Please restart 120 brackets to rev C, released by [name]. The other 80 stay on hold until the fit check.",
    "Stop all work on PO 6620 today please.",
  ],
  flags: [
    [
      "Please restart 120 brackets to rev C. The other 80 stay on hold until the fit check.\nThanks, Dana",
      "missing",
    ],
    [
      "We restart 120 brackets to rev C. The other 80 stay on hold until the customer approves the PPAP.",
      "missing",
    ],
  ],
});
