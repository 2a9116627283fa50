import { windowMissing } from "../../../lib/analyzer/rules/window-missing";
import { describeRule } from "../describe-rule";

describeRule(windowMissing, {
  quiet: [
    "Purchasing releases 300 end caps, rev C, for shipment between 7 December and 11 December 2026. The other 900 are not to be shipped until our warehouse has moved.",
    "Ok to ship 500 clips the week of Jan 11, rev 6. Released by Denise.",
    "Purchasing releases 300 end caps, rev C, for shipment in CW 49/2026. The other 900 stay until our warehouse has moved.",
    "Purchasing restarts 120 brackets to rev C. 80 stay on hold until the fit check.",
  ],
  flags: [
    [
      "Please ship 300 of the end caps in the next delivery window, rev C. The remaining 900 stay at your place until our warehouse has moved.",
      "missing",
    ],
    [
      "Please ship 300 of the end caps in the next delivery window, rev C. The remaining 900 stay pending our stock count on December 18, 2026.",
      "missing",
    ],
  ],
});
