import { revisionMissing } from "../../../lib/analyzer/rules/revision-missing";
import { describeRule } from "../describe-rule";

describeRule(revisionMissing, {
  quiet: [
    "Purchasing restarts 120 brackets to rev C. 80 stay on hold until the fit check. None were finished.",
    "Purchasing restarts 120 brackets, 80 stay on hold until the fit check. This part has no revision.",
    "Purchasing restarts 120 brackets to the latest rev. 80 stay on hold until the fit check.",
    "Purchasing restarts 120 brackets at rev ___. 80 stay on hold until the fit check.",
    "Stop all work on PO 6620 today please. The 85 finished ones stay in your cage until QA has looked.",
    "Thanks for the call.",
  ],
  flags: [
    [
      "Purchasing restarts 120 brackets. 80 stay on hold until the fit check.",
      "missing",
    ],
    [
      "Please restart 120 brackets. Hold the other 80 until rev D is out.",
      "missing",
    ],
    [
      {
        body: "Purchasing restarts 120 brackets. 80 stay on hold until the fit check.",
        attachments: ["bracket_rev«C».step"],
      },
      "attached",
      { where: "bracket_revC.step" },
    ],
    [
      {
        body: "Purchasing restarts 120 brackets. 80 stay on hold until the fit check.",
        subject: "Restart of 5512 rev «G»",
      },
      "elsewhere",
      { where: "the subject", value: "G" },
    ],
    [
      "Purchasing releases first lots only.\n\nItem\tDrg. rev\t1st lot qty\tNot to be started\nAX-310\t02\t500\t4,500\nAX-312\t\t200\t1,800\n",
      "missingForItem",
      { item: "AX-312" },
    ],
  ],
});
