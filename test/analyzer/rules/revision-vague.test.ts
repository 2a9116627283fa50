import { revisionVague } from "../../../lib/analyzer/rules/revision-vague";
import { describeRule } from "../describe-rule";

describeRule(revisionVague, {
  quiet: [
    "Purchasing restarts 120 brackets to the latest rev, which is C. 80 stay on hold until the fit check.",
    "Purchasing restarts 120 brackets, rev C. 80 stay on hold until the updated drawing is out.",
    "Purchasing restarts 120 brackets. 80 stay on hold until the fit check.",
    "The latest drawing is attached.",
  ],
  flags: [
    [
      "Purchasing restarts 120 brackets to the «latest rev». 80 stay on hold until the fit check.",
      "vague",
      { words: "latest rev" },
    ],
    [
      "Please restart 120 brackets, drawing always the last one you have. Hold the other 80 until QA releases them.",
      "vague",
    ],
    [
      {
        body: "Please restart 120 brackets to the «current drawing». Hold the other 80 until QA releases them.",
        attachments: ["impeller_rev4.pdf"],
      },
      "attached",
      { words: "current drawing", where: "impeller_rev4.pdf" },
    ],
    [
      {
        body: "Please restart 120 brackets, same rev as before. Hold the other 80 until QA releases them.",
        thread: ["We are on rev C here."],
      },
      "elsewhere",
      { where: "the thread", value: "C" },
    ],
  ],
});
