import { describe, expect, it } from "vitest";
import { analyze } from "../../../lib/analyzer/index";
import type { CheckId } from "../../../lib/analyzer/types";

/** Drafts whose last sentence sets right what stands above, beside the same sentence as it leaves the fault open. */
const TAKEN_BACK: readonly {
  readonly check: CheckId;
  readonly draft: string;
  readonly sets: string;
  readonly leaves: string;
}[] = [
  {
    check: "date-past",
    draft:
      "Purchasing releases the restart of 120 brackets to rev C, on our dock by 13 November 2026. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    sets: "The date that applies is Friday, 11 December 2026; it replaces the date above.",
    leaves: "The date above is the one we agreed on.",
  },
  {
    check: "date-inconsistent",
    draft:
      "Purchasing releases the restart of 120 brackets to rev C, delivery Thursday, 11 December 2026. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    sets: "Friday, 11 December 2026 supersedes the date above.",
    leaves: "A new date replaces the one above.",
  },
  {
    check: "placeholder-left",
    draft:
      "Purchasing releases the restart of [qty] brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    sets: "Restart 120 brackets. These values replace the blanks above.",
    leaves: "Please fill in the blanks.",
  },
  {
    check: "open-ended-release",
    draft:
      "Purchasing releases the restart of 120 brackets to rev C. After that just keep running unless told otherwise. No parts were finished before the pause.",
    sets: "Do not continue automatically beyond the 120 brackets, whatever it says above.",
    leaves: "Do not continue automatically beyond the 120 brackets.",
  },
  {
    check: "mixed-terms",
    draft:
      "Purchasing releases the first batch of the brackets to rev C. The urgent shipment goes by air. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    sets: "Build exactly 120 brackets, whatever they are called above.",
    leaves: "Call me, whatever you need.",
  },
  {
    check: "revision-conflict",
    draft:
      "Purchasing releases the restart of 120 brackets to rev D. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause. Build the 120 to rev C.",
    sets: "Revision C applies to the released quantity; it replaces revision D.",
    leaves: "Revision C came after revision D.",
  },
  {
    check: "quantity-conflict",
    draft:
      "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause. We authorize 140 at this time.",
    sets: "Restart 120 brackets, not 140.",
    leaves: "The 140 are urgent.",
  },
  {
    check: "rejected-disposition-missing",
    draft:
      "Quality releases 40 of the 46 finished brackets, lot B, rev C. They come off the open quantity. The other 6 must not be used. The next release follows in writing.",
    sets: "The 6 rejected brackets are to be scrapped.",
    leaves: "The 6 rejected brackets look odd.",
  },
  {
    check: "held-lot-missing",
    draft:
      "Restart 100 clevises, rev B. 100 stay on hold until the weld procedure is requalified, Sean in Purchasing releases. Of the 50 finished before the stop go ahead and ship 20.",
    sets: "The 20 accepted clevises are from lot B.",
    leaves: "The 20 accepted clevises are from us.",
  },
];

describe("what the mail sets right further down", () => {
  it.each(TAKEN_BACK)(
    "$check: the shop goes by the later word",
    ({ check, draft, sets, leaves }) => {
      const found = (body: string) =>
        analyze({ body, sentAt: "2026-11-20T09:00:00-05:00" }).findings.some(
          (finding) => finding.check === check,
        );
      expect(found(draft)).toBe(true);
      expect(found(`${draft} ${leaves}`)).toBe(true);
      expect(found(`${draft} ${sets}`)).toBe(false);
    },
  );

  it("takes a number out of a table that stands above", () => {
    const { ledger } = analyze({
      body: "Restart as below, Purchasing releases.\n\nPart\tRev\tOrdered\tRestart\tHold\nHX-14\t6\t320\t150\t190\nHX-15\t6\t300\t120\t180\n\nHX-14: Restart 130 units, not 150.\n",
    });
    expect(ledger.map(({ item, stated }) => [item, stated.authorized])).toEqual(
      [
        ["HX-14", 130],
        ["HX-15", 120],
      ],
    );
  });
});
