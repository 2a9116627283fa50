import { heldReasonMissing } from "../../../lib/analyzer/rules/held-reason-missing";
import { describeRule } from "../describe-rule";

describeRule(heldReasonMissing, {
  quiet: [
    "You can ship 40 of the 75 held ones, lot B, rev C. The other 35 stay on hold until the hardness test.",
    "You can ship 40 of the 75 held ones, lot B, rev C. The other 35 stay on hold because the certificates are missing.",
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  ],
  flags: [
    [
      "Please release 60 pieces of the already made parts (bag 2, rev 1) for current use. The remaining 15 stay on hold. The open quantity is reduced by 60.",
      "missing",
    ],
  ],
});
