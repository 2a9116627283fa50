import { quantityVague } from "../../../lib/analyzer/rules/quantity-vague";
import { describeRule } from "../describe-rule";

describeRule(quantityVague, {
  quiet: [
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    "Please proceed with the first lot. To avoid any doubt, lot 1 is 25 units, rev A1, aluminium. 100 units stay on hold until the pilot customer has run them.",
    "Production: restart about half, I mean exactly 100, at rev C. The other 100 stay on hold until the fit check.",
    "Approved, please proceed with rev C.",
  ],
  flags: [
    [
      "Please restart some of the brackets, rev C. The other 80 stay on hold until Dana Ruiz releases them.",
      "vague",
    ],
    [
      "Please restart up to 120 brackets, rev C. The other 80 stay on hold until Dana Ruiz releases them.",
      "vague",
    ],
    [
      "Please restart about 100 brackets, rev C. The other 80 stay on hold until Dana Ruiz releases them.",
      "vague",
    ],
  ],
});
