import { heldRuleMissing } from "../../../lib/analyzer/rules/held-rule-missing";
import { describeRule } from "../describe-rule";

describeRule(heldRuleMissing, {
  quiet: [
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. The 25 finished before the pause do not count toward the 120.",
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. The 25 finished before the pause count toward the 120.",
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. The 25 finished before the pause wait for a separate decision from MRB.",
    "Stop all work on PO 6620 today please. The 85 finished ones stay in your cage until QA has looked.",
  ],
  flags: [
    [
      "Please restart 60 of the 150 open bezels, rev 11. Rest stays on hold until the fit check. The 18 finished ones stay on hold too.",
      "counted",
    ],
  ],
});
