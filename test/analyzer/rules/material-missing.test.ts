import { materialMissing } from "../../../lib/analyzer/rules/material-missing";
import { describeRule } from "../describe-rule";

describeRule(materialMissing, {
  quiet: [
    "I approve lot 1, 25 units, rev C7, in black PETG. The other 125 stay on hold until install feedback is in.",
    "I approve lot 1, 25 units, rev C7, material unchanged. The other 125 stay on hold until install feedback is in.",
    "I approve lot 1, 25 units, rev C7, material TBD. The other 125 stay on hold until install feedback is in.",
    "Purchasing restarts 120 brackets to rev C. 80 stay on hold until the fit check.",
  ],
  flags: [
    [
      "I approve lot 1, 25 units, rev C7. The other 125 stay on hold until install feedback is in.",
      "missing",
    ],
    [
      "I approve 3 first article pieces to rev B. The production run stays blocked until the FAI is signed.",
      "missing",
    ],
  ],
});
