import { heldLotMissing } from "../../../lib/analyzer/rules/held-lot-missing";
import { describeRule } from "../describe-rule";

describeRule(heldLotMissing, {
  quiet: [
    "You can ship 40 of the 75 held ones, lot B, rev C. The other 35 stay on hold until the hardness test. The 40 come off the open quantity.",
    "All 18 finished prototypes are accepted. None are left on hold.",
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  ],
  flags: [
    [
      "OK to use 30 of the held manifold covers, keep the other 20 on hold until we get the CMM data. Build 30 less on the next run.",
      "counted",
    ],
  ],
});
