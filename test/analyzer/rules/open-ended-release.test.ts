import { openEndedRelease } from "../../../lib/analyzer/rules/open-ended-release";
import { describeRule } from "../describe-rule";

describeRule(openEndedRelease, {
  quiet: [
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    "Please run lot 1, two dozen blocks, rev 7, in 7075-T651. Do not continue automatically into the remaining 76.",
    "Approved to start the first 20 pcs, rev 2.1, nylon. The rest waits for my release after the fit check.",
  ],
  flags: [
    [
      "Please start the brackets back up. Run 250, rev C. When those are done keep running unless I tell you otherwise.",
      "runs",
    ],
    [
      "Approved to start the first 20 pcs, rev 2.1, nylon 12. If they come out OK just roll into the rest.",
      "runs",
    ],
    [
      "lot 1 is released by me, 18 weldments, rev T, A36. Please start a few of lot 2 as well and we'll sort out the numbers later.",
      "runs",
    ],
  ],
});
