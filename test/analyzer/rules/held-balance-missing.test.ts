import { heldBalanceMissing } from "../../../lib/analyzer/rules/held-balance-missing";
import { describeRule } from "../describe-rule";

describeRule(heldBalanceMissing, {
  quiet: [
    "You can ship 40 of the 75 held ones, lot B, rev C. The other 35 stay on hold until the hardness test. The 40 come off the open quantity.",
    "All 18 finished prototypes in bag 3, rev A, are accepted. None are left on hold.",
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  ],
  flags: [
    [
      "You can ship 40 of the held ones, lot B, rev C. Approved by Janine, QA.",
      "missing",
    ],
    [
      "Of the 80 finished brackets, 64 of index B are use-as-is and can be delivered. The 64 reduce the quantity to be produced.",
      "counted",
    ],
  ],
});
