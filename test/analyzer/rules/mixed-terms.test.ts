import { mixedTerms } from "../../../lib/analyzer/rules/mixed-terms";
import { describeRule } from "../describe-rule";

describeRule(mixedTerms, {
  quiet: [
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    "The next lot, meaning the 80 pcs for the urgent Reno shipment, I hereby release for restart at rev G. The other 40 stay on hold until the survey is done.",
  ],
  flags: [
    [
      "Please restart the urgent shipment for the Tulsa site. The next lot goes to rev C and the remaining quantity should keep the old labels. Forty stay on hold until the survey is done.",
      "mixed",
    ],
  ],
});
