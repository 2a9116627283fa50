import { triggerMissing } from "../../../lib/analyzer/rules/trigger-missing";
import { describeRule } from "../describe-rule";

describeRule(triggerMissing, {
  quiet: [
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold pending my separate written release. No parts were finished before the pause.",
    "Please restart all 200 remaining brackets, rev C. Nothing stays back.",
  ],
  flags: [
    [
      "Please restart 120 brackets, rev C. The other 80 stay on hold. No parts were finished before the pause.",
      "missing",
    ],
    [
      "Please restart 120 brackets, rev C. The other 80 stay on hold until further notice. No parts were finished before the pause.",
      "missing",
    ],
  ],
});
