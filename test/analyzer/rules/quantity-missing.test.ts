import { quantityMissing } from "../../../lib/analyzer/rules/quantity-missing";
import { describeRule } from "../describe-rule";

describeRule(quantityMissing, {
  quiet: [
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    "I approve lot 1, rev C, in black PETG. Lots 2 and 3 stay locked until the installers have reported.",
    "Purchasing lifts the hold. The full remaining quantity may run, rev C. No parts were finished before the pause.",
    "Please restart some of the brackets, rev C. The other 80 stay on hold until Dana Ruiz releases them.",
    "Purchasing releases the restart of [qty] brackets to rev C. The other 80 stay on hold until the fit check is passed.",
    "Should we restart 120?",
  ],
  flags: [
    ["Approved, please proceed with rev C.", "missing"],
    [
      "Purchasing releases the restart of the brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
      "hold",
    ],
    [
      {
        subject: "Restart 75 sets",
        body: "Restart of the sets is approved, rev A3. Hold 45 sets until the drop test passes.",
      },
      "subject",
    ],
  ],
});
