import { quantityConflict } from "../../../lib/analyzer/rules/quantity-conflict";
import { describeRule } from "../describe-rule";

describeRule(quantityConflict, {
  quiet: [
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    "I approve lot 1 for 25 pcs now and lot 2 for 30 pcs on Friday, rev E. The other 100 stay on hold until the salt spray test is passed.",
    "Sam, I'm restarting 100 of the brackets - sorry, make that 110. Rev K. 65 stay on hold until the hob is back.",
    "Please restart 50 rollers, rev C: 25 now, 25 on Friday. The other 50 stay on hold until Dana Ruiz releases them.",
  ],
  flags: [
    [
      "Please restart the bushings: 120 pcs, rev 03. The remaining 60 stay on hold until I release them in writing. Just so it's clear, Purchasing only authorizes 140 pcs at this time.",
      "conflict",
    ],
    [
      "Please release 60 pieces of the already made parts (bag 2, rev 1) for current use. The remaining 15 stay on hold. Please put the 18 held ones in a red bin.",
      "conflict",
    ],
  ],
});
