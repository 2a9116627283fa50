import { revisionConflict } from "../../../lib/analyzer/rules/revision-conflict";
import { describeRule } from "../describe-rule";

describeRule(revisionConflict, {
  quiet: [
    {
      body: "Please restart 120 caps to rev D. Hold the other 80 until QA releases them.",
      attachments: ["cap_revD.pdf"],
    },
    {
      body: "Please restart 120 caps to rev D, which supersedes the attached rev C. Hold the other 80 until QA releases them.",
      attachments: ["cap_revC.pdf"],
    },
    {
      body: "Please restart 120 caps to rev D. Hold the other 80 until QA releases them.",
      attachments: ["cap_revD.pdf", "insert_revB.pdf"],
    },
    {
      body: "Please restart 120 caps to rev 3. Hold the other 80 until QA releases them.",
      subject: "Caps rev 03",
    },
    {
      body: "Please restart 120 caps to rev D. The 6 that were finished to E do not count.",
      thread: ["We stopped with 6 complete, all rev E."],
    },
    "Please restart 120 boards to rev C, BOM rev 4. Hold the other 80 until QA releases them.",
    "Rev D parts in bin 7, all 44, are OK to ship. The 31 rev C parts stay in bin 8 until QA has decided. QA (Stan) releases.",
    "Purchasing restarts 120 caps to rev D. The 35 caps in pallet 2 stay on hold; they are rev C. Hold the other 80 until QA releases them.",
    "Purchasing restarts 120 caps to rev D. The 40 finished to rev C before the stop are scrap, grind them. Hold the other 80 until QA releases them.",
    "Please restart 120 caps to rev 3. Your quote is still on rev 2, which rev 3 replaces. Hold the other 80 until QA releases them.",
    "Please restart 60 to rev C and 60 to rev D. Hold the other 80 until QA releases them.",
    "Part\tRev\tRestart\tHold\n40-1187\tB\t200\t300\n40-1190\tD\t80\t20\n\nPurchasing releases the restart column, the hold column stays on hold until the buyoff.",
  ],
  flags: [
    [
      "Purchasing restarts 120 caps to rev «D». 80 stay on hold until the leak test. Note for the floor: rev E applies to them.",
      "twice",
      { one: "D", other: "E" },
    ],
    [
      {
        body: "Please restart 120 caps to rev D. Hold the other 80 until QA releases them.",
        attachments: ["6620-118_rev«C»_cap.pdf"],
      },
      "differs",
      { one: "D", other: "C", where: "6620-118_revC_cap.pdf" },
    ],
    [
      {
        body: "Please restart 120 caps to rev D. Hold the other 80 until QA releases them.",
        subject: "PN 77-2043 rev «C» - restart",
      },
      "differs",
      { where: "the subject", other: "C" },
    ],
    [
      {
        body: "Please restart 120 caps to rev E. Hold the other 80 until QA releases them.",
        thread: [
          "The drawing went to rev «F» last week.",
          "We were building to rev E.",
        ],
      },
      "differs",
      { where: "the thread", other: "F" },
    ],
    [
      {
        body: "Part\tRev\tLot 1 qty\tNot released\nVX-100\tB\t12\t48\nVX-110\tB\t20\t80\n\nPurchasing releases first lots as in the table. Nothing in the last column may start before the test is passed.",
        attachments: ["VX-100_Rev«C».pdf", "VX-110_RevB.pdf"],
      },
      "differs",
      { one: "B", other: "C" },
    ],
  ],
});
