import { pauseScopeMissing } from "../../../lib/analyzer/rules/pause-scope-missing";
import { describeRule } from "../describe-rule";

describeRule(pauseScopeMissing, {
  quiet: [
    "Stop all work on PO 6620 today please. The 85 finished ones stay in your cage until QA has looked.",
    "Carl, put the 300 not yet started on hold immediately. Nothing was finished.",
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  ],
  flags: [
    [
      "Please hold for now, we found something in the drawing. The 12 finished pieces also stay with you.",
      "missing",
    ],
    ["hold off please. 18 done ones stay there too", "missing"],
  ],
});
