import { heldCountMissing } from "../../../lib/analyzer/rules/held-count-missing";
import { describeRule } from "../describe-rule";

describeRule(heldCountMissing, {
  quiet: [
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. The 25 finished before the pause do not count toward the 120.",
    "We accept the parts in bags 1, 2 and 5 (all rev B.2). Bags 3 and 4 remain on hold until our lead engineer has checked the bore.",
  ],
  flags: [
    [
      "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. The ones you had finished before the stop don't count toward the 120.",
      "missing",
    ],
    [
      "Stop all work on PO 6620 today please. The finished pieces also stay with you until Engineering has answered.",
      "missing",
    ],
  ],
});
