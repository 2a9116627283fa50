import { describe, expect, it } from "vitest";
import { readRevisions } from "../../../lib/analyzer/facts/revision";
import { readText } from "../../../lib/analyzer/text";

/** Text and the revisions in it, by place. */
const NAMED: readonly (readonly [string, ...string[]])[] = [
  ["Run 120 to rev C.", "C"],
  ["revision c7 please", "C7"],
  ["Rev. 03, 120 pcs", "03"],
  ["REV:B.2", "B.2"],
  ["at rev-level D", "D"],
  ["drawing level is M and that hasn't moved", "M"],
  ["to Index C", "C"],
  ["drawing index 05", "05"],
  ["drawing indice E", "E"],
  ["drg. no. BD-2271 rev 07", "07"],
  ["issue 4", "4"],
  ["to issue C of the print", "C"],
  ["Issue 2 on everything.", "2"],
  ["drawing version 3, no change", "3"],
  ["v3.2, the rest sit tight", "3.2"],
  ["ECN letter B", "B"],
  ["engineering change level F", "F"],
  ["revision is 9.", "9"],
  ["revision to use is D", "D"],
  ["The revision for this run: D", "D"],
  ["the current rev, G", "G"],
  ["latest revision, which is 04", "04"],
  ["rev 2A", "2A"],
  ["the D revision drawing", "D"],
  ["per C-rev print", "C"],
  ["revC", "C"],
  ["revs C and D", "C", "D"],
  ["rev C or D", "C", "D"],
  ["revision two", "2"],
  ["25 at rev 2.1 and 30 at rev 2.2", "2.1", "2.2"],
  ["rev 2.2 is in the folder", "2.2"],
  ["rev F (was E)", "F", "E"],
  ["the 31 rev 3 parts stay", "3"],
  ["Rev AA applies", "AA"],
  ["Part\tRev\tQty\nA-1\tC\t100\nA-2\t03\t50", "C", "03"],
  ["Item\tDrg. rev\tQty\nAX-310\t02\t500\nAX-312\t\t200", "02"],
  ["Revision\tC\nQuantity\t120", "C"],
  ["Item\tIndex\tSamples\nGR-11\tA\t2", "A"],
  ["per drawing 5, brass", "5"],
  ["RESUME 130, DRG 9.", "9"],
  ["drawing 5c. The rest stays", "5C"],
  ["bottle drawing 9.1", "9.1"],
  ["drawing mark B2", "B2"],
  ["drawing ed. 3", "3"],
  ["level 2 drawing", "2"],
  ["Same steel. Level 2, same bin.", "2"],
  ["mod state 9", "9"],
  ["edition state D", "D"],
  ["layout 2.1: 60 boards", "2.1"],
  ["BOM and layout are at 1.2", "1.2"],
  ["forged to sheet B.2", "B.2"],
  ["Issue 3 of the print", "3"],
  ["make that 60. Issue P4 of the drawing.", "P4"],
  ["silicon bronze, issue A.", "A"],
  ["Revision? It's 4, unless told", "4"],
  ["Revision of the spec is 1.7", "1.7"],
  ["Revision according to attached drawing, 02.", "02"],
  ["Rev . . . . . 02", "02"],
  ["80 pcs r3 peek", "3"],
  ["to version V3", "V3"],
  ["drawing 03 rev. B", "B"],
  ["to drawing 14, revision 2", "2"],
  ["Item\tDrw\tLot 1\nQ1\tB\t150", "B"],
  ["Item\tDraw. rev\tLot 1\nQ1\t2\t150", "2"],
  ["Bottle\tMould rev\tRestart\nV-250\t5\t6000", "5"],
  ["Line\tDrawing\tIndex\tResume\n10\tSW-551\tC\t60", "C"],
  ["Index\tRev\tSend\nT-50\t2\t60", "2"],
  // no revisions
  ["Item\tDrawing\tQty\nQ1\t4711\t150"],
  ["drawing 4 of 5 is missing"],
  ["latest revision. 10k labels on PP"],
  ["the file is at the printer, sheet 2 of 3"],
  ["revision a week ago"],
  ["the revision I approved"],
  ["latest rev 120 pcs"],
  ["current rev. 75 stay on ice"],
  ["run at the current drawing level, 60 remain locked"],
  ["pending revision review"],
  ["We will issue 25 parts"],
  ["please issue a release"],
  ["PPAP level 3"],
  ["the issue is closed"],
  ["software version 4.2 is installed"],
  ["rev. Please hold the rest"],
  ["level C of the building is closed to A visitors"],
];

const FILES: readonly (readonly [string, ...string[]])[] = [
  ["bracket_revC.step", "C"],
  ["6620-118_revD_cap.pdf", "D"],
  ["5521_rev-C_sheet1.pdf", "C"],
  ["yoke_arm_rev_F.pdf", "F"],
  ["impeller_rev4.pdf", "4"],
  ["cover_v3.stl", "3"],
  ["77120_B.pdf", "B"],
  ["drawing 4711 index D.pdf", "D"],
  ["Part_REVB.STEP", "B"],
  ["PO_77120.pdf"],
  ["review_notes.docx"],
  ["image001.png"],
  ["sheet_A.pdf"],
];

const values = (text: string, source: "body" | "attachment" = "body") =>
  readRevisions(readText(text, source)).named.map(({ value }) => value);

describe("readRevisions", () => {
  it.each(NAMED.filter(([text]) => !/level C of the building/.test(text)))(
    "reads %j",
    (text, ...wanted) => {
      expect(values(text)).toEqual(wanted);
    },
  );

  it.each(FILES)("reads the file name %j", (name, ...wanted) => {
    expect(values(name, "attachment")).toEqual(wanted);
  });

  it.each([
    ["rev D, which supersedes the rev C you have", ["stated", "superseded"]],
    ["rev D replaces rev C", ["stated", "superseded"]],
    ["rev C is superseded by rev D", ["superseded", "stated"]],
    ["Use rev D, not rev C", ["stated", "superseded"]],
    ["rev D instead of rev C", ["stated", "superseded"]],
    ["rev C is obsolete, build to rev D", ["superseded", "stated"]],
    ["changed from rev C to rev D", ["superseded", "stated"]],
    ["rev C to run, the rest until rev D is out", ["stated", "awaited"]],
    ["rev D over C", ["stated", "superseded"]],
    ["rev C is no longer valid", ["superseded"]],
    ["rev C is cancelled, build to rev D", ["superseded", "stated"]],
    ["rev 2, which rev 3 replaces", ["superseded", "stated"]],
    ["rev 2, which is released", ["stated"]],
    ["When you restart, use rev D", ["stated"]],
  ])("tells apart what controls in %j", (text, roles) => {
    expect(
      readRevisions(readText(text, "body")).named.map(({ role }) => role),
    ).toEqual(roles);
  });

  it("forgets a revision taken back in the same breath", () => {
    expect(values("rev C - sorry, rev D")).toEqual(["D"]);
  });

  it.each([
    "use the latest rev",
    "the current drawing",
    "newest version of the Gerber",
    "same rev as before",
    "Please use the updated file",
    "rev as per PO",
    "whatever rev is on the traveler",
    "drawing always the last one you have",
    "Drawing pls use newest one in share folder",
    "the latest approved print",
  ])("calls %j vague", (text) => {
    const { named, vague } = readRevisions(readText(text, "body"));
    expect(named).toEqual([]);
    expect(vague).not.toEqual([]);
  });

  it.each([
    "the current rev, G",
    "hold the rest until the new drawing is out",
    "no new drawing is needed",
    "please file the current invoice",
    "the new prints look great, revision C",
  ])(
    "does not call %j vague where it names one, waits or speaks of else",
    (text) => {
      const { named, vague } = readRevisions(readText(text, "body"));
      expect(named.length > 0 || vague.length === 0).toBe(true);
    },
  );

  it.each([
    "This part has no revision.",
    "The drawing carries no index",
    "unrevisioned part",
    "rev: none",
    "Revision does not apply here.",
    "The sketch has never carried a revision.",
    "the parts are not revision controlled",
    "a part without revision",
    "the drawing doesn't have a rev",
  ])("hears that there is none in %j", (text) => {
    expect(readRevisions(readText(text, "body")).none).not.toEqual([]);
  });

  it.each(["no revision change", "no rev update since", "there is no issue"])(
    "hears no such thing in %j",
    (text) => {
      expect(readRevisions(readText(text, "body")).none).toEqual([]);
    },
  );
});
