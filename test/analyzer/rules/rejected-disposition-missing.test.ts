import { rejectedDispositionMissing } from "../../../lib/analyzer/rules/rejected-disposition-missing";
import { describeRule } from "../describe-rule";

describeRule(rejectedDispositionMissing, {
  quiet: [
    "Of the 50 finished lids, 41 in carton 1 (rev 5) are released for shipment. Scrap the other 9.",
    "Of the 50 finished lids, 41 in carton 1 (rev 5) are released for shipment. Return the other 9 to us.",
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  ],
  flags: [
    [
      "Of the 50 finished lids, 41 in carton 1 (rev 5) are released for shipment. The other 9 must not be used.",
      "counted",
    ],
  ],
});
