import { heldPartsMissing } from "../../../lib/analyzer/rules/held-parts-missing";
import { describeRule } from "../describe-rule";

describeRule(heldPartsMissing, {
  quiet: [
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. The 25 finished before the pause do not count toward the 120.",
    "I approve lot 1, 25 units, rev C7, in black PETG. The other 125 stay on hold until the installers have reported on lot 1.",
    "Stop all work on PO 6620 today please. The 85 finished ones stay in your cage until QA has looked.",
  ],
  flags: [
    [
      "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed.",
      "missing",
    ],
    [
      "Carl, put the 300 not yet started on hold immediately. Design is changing the boss.",
      "stop",
    ],
  ],
});
