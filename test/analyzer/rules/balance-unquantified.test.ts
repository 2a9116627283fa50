import { balanceUnquantified } from "../../../lib/analyzer/rules/balance-unquantified";
import { describeRule } from "../describe-rule";

describeRule(balanceUnquantified, {
  quiet: [
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    "Please restart 60 of the 150 open bezels, rev 11. Rest stays on hold until the fit check.",
    "Release lot A, rev 4, 316L. Lots B and C stay locked until we have the certs.",
    "The 3 first article pieces are approved, rev B, 303 stainless. Production is not to be started until our QE has signed the FAI.",
  ],
  flags: [
    [
      "Please restart 120 brackets, rev C. The rest stays on hold until the fit check.",
      "missing",
    ],
    [
      "Ok to ship 220 pcs of rev 2 in the window December 7 to December 11, 2026. Everything else stays put until the new racks arrive.",
      "missing",
    ],
  ],
});
