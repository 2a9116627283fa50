import { openQuantityEffectMissing } from "../../../lib/analyzer/rules/open-quantity-effect-missing";
import { describeRule } from "../describe-rule";

describeRule(openQuantityEffectMissing, {
  quiet: [
    "You can ship 40 of the 75 held ones, lot B, rev C. The other 35 stay on hold until the hardness test. The 40 come off the open quantity.",
    "You can ship 40 of the 75 held ones, lot B, rev C. The other 35 stay on hold until the hardness test. The 40 do not reduce the quantity to be produced.",
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  ],
  flags: [
    [
      "You can ship 40 of the 75 held ones, lot B, rev C. The other 35 stay on hold until the hardness test.",
      "counted",
    ],
  ],
});
