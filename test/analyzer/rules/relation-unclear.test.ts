import { relationUnclear } from "../../../lib/analyzer/rules/relation-unclear";
import { describeRule } from "../describe-rule";

describeRule(relationUnclear, {
  quiet: [
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    "You delivered 40 boards in October. I approve a further lot of 100 pcs, rev 2.0, FR4. 260 pcs remain on hold until the test.",
    "You already shipped 22; the 60 I restart now, rev M, are on top of those. The other 140 stay on hold until the fit check.",
  ],
  flags: [
    [
      "You delivered 40 of the relay boards in October. I approve one lot of 100 pcs, rev 2.0, FR4. 260 pcs remain on hold until the test.",
      "shipped",
    ],
    [
      "Please restart 90 adapters, rev J. You've got 12 still on the machines from before the stop. Hold 110 until the certs are in.",
      "inProcess",
    ],
  ],
});
