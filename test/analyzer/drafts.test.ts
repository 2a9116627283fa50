import { describe, expect, it } from "vitest";
import { analyze } from "../../lib/analyzer/index";
import type { Kind } from "../../lib/analyzer/types";

/** How sentences of the trade are built, one row for each way: the draft, its kind, its exact quantities. */
const RELEASES: readonly (readonly [string, Kind, string])[] = [
  [
    "Team, crank the presses up again for 90 grommets, rev 3. The remaining 60 sit out until Leo has signed the deviation.",
    "partial-restart",
    "authorized 90, onHold 60",
  ],
  [
    "We're letting the 45 brackets that were bead-blasted before the halt go to paint; 15 others are to be binned. No new parts get cut without my written release.",
    "held-release",
    "accepted 45, rejected 15",
  ],
  [
    "You can ship a first tranche: 500 pcs by 12 Dec. 1500 pcs must not leave before our warehouse move is done.",
    "first-lot",
    "authorized 500, onHold 1500",
  ],
  [
    "Hold your fire on the 75 flanges. Customer found a crack. Nothing may be welded until I write again.",
    "pause",
    "onHold 75",
  ],
  [
    "Nothing leaves your dock before Monday please. All machining on PO 4711 is suspended with immediate effect.",
    "pause",
    "",
  ],
  [
    "Of the 64 hinges sitting in your cage, 50 are usable and may be dispatched (lot 7). 14 failed the salt spray and have to be scrapped.",
    "held-release",
    "accepted 50, made 64, rejected 14",
  ],
  [
    "Please produce 12 evaluation samples from the production tool, rev A01, PA66 GF30. Series of 5000 pcs is not released.",
    "sample-only",
    "authorized 12, onHold 5000",
  ],
  [
    "The block on order 8812 has been removed. You may build all 340 that are outstanding, drawing rev K.",
    "full-release",
    "authorized 340",
  ],
  [
    "go for 60 now. rest wait. 12 u already made dont count",
    "first-lot",
    "authorized 60, held 12",
  ],
  [
    "KINDLY RESUME 1500 NOS ONLY. BALANCE 2500 NOS TO BE KEPT ON HOLD TILL PDI CLEARANCE. 200 NOS READY PIECES SHALL BE EXCLUDED.",
    "partial-restart",
    "authorized 1500, held 200, onHold 2500",
  ],
  [
    "Quality has given the nod: 33 of the 40 quarantined lenses can be installed. The other seven remain locked away until the haze test.",
    "held-release",
    "accepted 33, held 7, made 40",
  ],
  [
    "Approved: lot 1 (25 pcs). Blocked: lots 2-4 (75 pcs) until the fit check.",
    "first-lot",
    "authorized 25, onHold 75",
  ],
  [
    "Would you be so kind as to start 80 of the 200 springs? The 120 left over are not to be coiled before the fatigue test has passed.",
    "first-lot",
    "authorized 80, onHold 120, ordered 200",
  ],
  [
    "I take back my stop of Monday for 150 pieces; 350 remain stopped until the 8D is accepted. There were no finished parts.",
    "partial-restart",
    "authorized 150, onHold 350",
  ],
  [
    "Run two hundred fifty. Don't touch the remaining seven hundred fifty until Anna says so.",
    "first-lot",
    "authorized 250, onHold 750",
  ],
  [
    "Reduce the order by 40. Please restart the 160 that remain, rev B, hold nothing back.",
    "partial-restart",
    "authorized 160, cancelled 40",
  ],
  [
    "Qty released for build: 120\nQty on hold: 80\nParts already finished: 25 (not part of the 120)\nRev: C\nRestart approved by: J. Doe",
    "partial-restart",
    "authorized 120, held 25, onHold 80",
  ],
  [
    "Part\tBuild now\tWait\tDone before stop\nA-100\t40\t60\t5\nB-200\t30\t70\t0",
    "partial-restart",
    "authorized 30 B-200, authorized 40 A-100, held 0 B-200, held 5 A-100, onHold 60 A-100, onHold 70 B-200",
  ],
  [
    "From the 300 ordered we've had 100. Please make another 80 now; 120 stay frozen pending the colour approval.",
    "first-lot",
    "authorized 80, onHold 120, ordered 300, shipped 100",
  ],
  [
    "As of today 400 of 1,000 housings may be moulded, 600 wait for PPAP. 35 shots from the trial lie on your shelf, please use 20 of them, scrap 15.",
    "first-lot",
    "accepted 20, authorized 400, made 35, onHold 600, ordered 1000, rejected 15",
  ],
  [
    "Ok lads, green light for a hundred and ten. Ninety stay shut. Forty are done and boxed, leave those out of the count.",
    "partial-restart",
    "authorized 110, held 40, onHold 90",
  ],
  [
    "The hold is lifted for 25% of the 400. The rest remains held until the resin lot has been certified by our lab.",
    "partial-restart",
    "authorized 100, ordered 400",
  ],
  [
    "Dispatch 200 between 1 and 5 February 2027. The balance of 300 is for the March window.",
    "shipment-window",
    "authorized 200, onHold 300",
  ],
  [
    "Authorization is given to cast 15 hubs. 45 hubs will stay on hold until NDT results are available.",
    "first-lot",
    "authorized 15, onHold 45",
  ],
  [
    "pls go on w/ 85pcs rev.D , other 115pcs hold pls , we check first 85 then tell u",
    "first-lot",
    "authorized 85, onHold 115",
  ],
  [
    "Dear Sirs, with reference to our PO 778120 we hereby authorise the manufacture of a first lot of 1.000 pcs. The remaining 4.000 pcs shall not be manufactured before receipt of our written approval.",
    "first-lot",
    "authorized 1000, onHold 4000",
  ],
  [
    "Hi Gerd, the 18 gearboxes on your test bench are fine by us, ship them with Friday's truck (serials 201-218). Nothing else gets assembled before Petra in Quality has released it.",
    "held-release",
    "accepted 18",
  ],
  [
    "We are cancelling 20 of the 120 lenses. 60 may be moulded at once, rev A. 40 follow only after the haze report.",
    "first-lot",
    "authorized 60, cancelled 20, onHold 40, ordered 120",
  ],
  [
    "Good evening, sewing can be taken up again for 400 cushion covers. The 600 others must wait for the fabric test. 75 covers had been sewn before the break; kindly keep these apart, they are not part of the 400.",
    "partial-restart",
    "authorized 400, held 75, onHold 600",
  ],
  [
    "stop everything on the M12 studs now!! 3000 finished stay where they are until our lab calls back",
    "pause",
    "held 3000",
  ],
  [
    "Quality will take 90 of the 110 held washers as is under concession 77, bag 3. The 20 with burrs go back to you for rework.",
    "held-release",
    "accepted 90, made 110, rejected 20",
  ],
  [
    "You are hereby instructed to proceed with the production of 48 valves, item 30. The balance, i.e. 152 valves, is subject to a separate release.",
    "first-lot",
    "authorized 48, onHold 152",
  ],
  [
    "First article OK. Release the first 50. Do not run past 50 until I've approved the SPC data.",
    "first-lot",
    "authorized 50",
  ],
  [
    "Let's get 10 prototypes printed in clear resin, rev 0.9. Hold off on the other 90.",
    "sample-only",
    "authorized 10, onHold 90",
  ],
  [
    "The remaining 75 housings may now be delivered as well; with that the hold of 2 May is history.",
    "full-release",
    "authorized 75",
  ],
  [
    "For week 50/2026: deliver 1,200. Week 2/2027: nothing moves until forecast is in; 2,400 stay at your place.",
    "shipment-window",
    "authorized 1200, onHold 2400",
  ],
  [
    "Restart qty 500, hold qty 1500, WIP 40 (incl. in the 500), rev 7",
    "partial-restart",
    "authorized 500, inProcess 40, onHold 1500",
  ],
  [
    "Take the first 25 and run them. The other 125 need my okay after the fit test at our site.",
    "first-lot",
    "authorized 25, onHold 125",
  ],
  ["The parts look good. Please proceed.", "unspecified", ""],
  ["Kick the frames off again: 40, rev H.", "partial-restart", "authorized 40"],
  [
    "Print 4 pieces of the bracket, rev 2. 320 pieces are not to be started.",
    "first-lot",
    "authorized 4, onHold 320",
  ],
  [
    "Please run 600 bushings in Makrolon 2458, 12 nos. per crate, bore 178 +0.1 mm. 1,400 stay on hold.",
    "first-lot",
    "authorized 600, onHold 1400",
  ],
  [
    "Release 350 gift boxes, rev 3. Hold the other 150.",
    "first-lot",
    "authorized 350, onHold 150",
  ],
  [
    "Make 84 pedals, rev C. 116 wait for the test. The 31 done before we stopped you come off the 84.",
    "partial-restart",
    "authorized 84, held 31, onHold 116",
  ],
  [
    "85 covers sewn prior to the stoppage shall be kept apart; restart 600, rev 7. 1,400 are frozen.",
    "partial-restart",
    "authorized 600, held 85, onHold 1400",
  ],
];

/** Mails that speak like a release and order nothing. */
const OTHER_MAIL = [
  "Please confirm you can restart 120 by Friday and hold 80.",
  "Can you tell me how many are finished and whether we could restart 50?",
  "We are planning to release 400 in March, subject to budget.",
  "Your invoice 5521 for 120 brackets has been approved and released for payment.",
  "Attached the drawing rev C for your files. The old one is obsolete. No rush.",
  "We released 200 last month and will probably need another 300 in spring.",
  "Hi Tom, our press is down, we cannot restart your 120 before Monday. 80 are done. Shall we ship those?",
  "Please send me the packing list for the 40 units you shipped on Monday and hold the invoice until I have checked it.",
  "The museum will release 40 works on loan; 12 remain on hold until the climate report is in.",
  "Could you hold 2 tables for us until 7 pm? We are 12 people, 3 kids.",
  "Release notes 4.2: 12 bugs fixed, 3 features on hold until 4.3.",
  "Payroll run 7 can go, hold the 3 contractors until HR has approved them.",
];

function quantitiesOf(body: string): string {
  return analyze({ body })
    .quantities.filter((each) => each.value !== null && each.exact)
    .map(
      ({ bucket, value, item }) =>
        `${bucket} ${String(value)}${item === null ? "" : ` ${item}`}`,
    )
    .sort()
    .join(", ");
}

describe("a release", () => {
  it.each(RELEASES)("%s", (body, kind, quantities) => {
    expect(analyze({ body }).kind).toBe(kind);
    expect(quantitiesOf(body)).toBe(quantities);
  });
});

describe("other mail", () => {
  it.each(OTHER_MAIL)("%s", (body) => {
    expect(analyze({ body }).kind).toBeNull();
  });
});
