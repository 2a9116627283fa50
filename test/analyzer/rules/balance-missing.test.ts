import { balanceMissing } from "../../../lib/analyzer/rules/balance-missing";
import { describeRule } from "../describe-rule";

describeRule(balanceMissing, {
  quiet: [
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    "Please restart all 200 remaining brackets, rev C. Nothing stays back.",
    "lot 1 ok 15 pcs rev 3 in delrin. 45 on hold",
    "You can ship 40 of the held ones, lot B, rev C. Approved by Janine, QA.",
  ],
  flags: [
    [
      "Please restart 150 of the 400 housings, rev B.2. No parts were finished before the pause.",
      "counted",
    ],
    ["I authorize lot 1: 36 pieces, rev F, Ultem 1010.", "released"],
  ],
});
