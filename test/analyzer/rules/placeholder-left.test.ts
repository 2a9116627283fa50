import { placeholderLeft } from "../../../lib/analyzer/rules/placeholder-left";
import { describeRule } from "../describe-rule";

describeRule(placeholderLeft, {
  quiet: [
    "Purchasing restarts 120 brackets to rev C. 80 stay on hold until the fit check.",
    "Ship the 44 parts in bin 7, rev D. The 31 in bin 8, the one you marked TBD, stay until QA has decided.",
    "Purchasing restarts 120 brackets to rev C, freight TBD. 80 stay on hold until the fit check.",
  ],
  flags: [
    [
      "Purchasing releases the restart of «[qty]» units at rev B. The remaining 80 units stay on hold pending approval of the insert.",
      "left",
      { blank: "[qty]" },
    ],
    [
      "Approve lot 1 for 64 plates at rev «___». The other 192 plates are on hold pending the fit check.",
      "left",
    ],
    [
      "Item\tIndex\tSamples\tSerial qty, blocked\nGR-11\tA\t2\t400\nGR-15\tC\t4\t«TBD»\n\nSamples approved by Engineering, see list. Nobody starts the serial quantity before the samples have passed.",
      "left",
    ],
  ],
});
