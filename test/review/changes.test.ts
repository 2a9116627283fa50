/** The review holds for the numbers: another number is named, other words for the same numbers are left in peace. */
import { describe, expect, test } from "vitest";
import { DEFAULT_POLICY } from "@/lib/policy/layers";
import { analyzeByRules, readDraft } from "@/lib/review/read-draft";
import { reviewedLedgerOf } from "@/lib/review/reviewed-ledger";
import { writeStamp } from "@/lib/review/stamp";

const DRAFT =
  "Purchasing releases 120 of the 200 units on PO 45117 for restart, revision C only. The remaining 80 units stay on hold until our inspection closes and Purchasing issues a separate written release. The 25 units completed before the pause stay held and do not count toward the 120. Material and packaging unchanged.";

const reviewOf = (body: string) =>
  `Release review, PO 45117\n\nNo points.\n\n${writeStamp(reviewedLedgerOf(analyzeByRules({ body }, DEFAULT_POLICY), { body }))}`;
const changesOf = (body: string, thread: readonly string[]) =>
  readDraft({ body, thread }, DEFAULT_POLICY).changes.map(
    ({ what, item, reviewed, now }) =>
      `${item === null ? "" : `${item} `}${what}: ${reviewed ?? "-"} -> ${now ?? "-"}`,
  );
const THREAD = [reviewOf(DRAFT), "Should we go on? Is it still rev C?\nTom"];

describe("edits of mere wording do not disturb it", () => {
  test.each<[string, string]>([
    ["the draft as it was", DRAFT],
    ["with a greeting and a thank you", `Hi Tom,\n\n${DRAFT}\n\nThanks, Dana`],
    [
      "the numbers as words",
      DRAFT.replace("120 of the 200", "one hundred and twenty of the 200"),
    ],
    ["the rest without its number", DRAFT.replace("remaining 80", "remaining")],
    ["pieces for units", DRAFT.replaceAll("units", "pcs")],
    [
      "the sentences turned round",
      "Revision C only. The 25 units completed before the pause stay held and do not count toward the release. Keep 80 units on hold until our inspection closes and we issue a separate written release. Purchasing releases the other 120 units on PO 45117 for restart. Packaging and material unchanged.",
    ],
    [
      "without the total",
      DRAFT.replace("120 of the 200 units", "120 new units"),
    ],
    ["with a date beside it", `${DRAFT} First parts by 2026-04-10, please.`],
  ])("%s", (_name, body) => {
    expect(changesOf(body, THREAD)).toEqual([]);
  });
});

describe("what changed is named, and nothing else", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "the released number, and the hold that follows from it",
      DRAFT.replace("120 of the 200", "150 of the 200")
        .replace("remaining 80", "remaining 50")
        .replace("toward the 120", "toward the 150"),
      ["authorized: 120 -> 150", "onHold: 80 -> 50"],
    ],
    [
      "the parts made before",
      DRAFT.replace("The 25 units", "The 35 units"),
      ["held: 25 -> 35"],
    ],
    [
      "the revision",
      DRAFT.replace("revision C", "revision D"),
      ["revision: C -> D"],
    ],
    [
      "whether they count",
      DRAFT.replace("do not count toward the 120", "count toward the 120"),
      ["heldRule: excluded -> counts"],
    ],
    [
      "the hold, which is gone",
      "Purchasing releases 120 units on PO 45117 for restart, revision C only. The 25 units completed before the pause stay held and do not count toward the 120.",
      ["onHold: 80 -> -"],
    ],
    [
      "parts to use that nobody reviewed",
      DRAFT.replace(
        "The 25 units completed before the pause stay held and do not count toward the 120.",
        "Of the 35 units completed before the pause, use 10 from lot B; the other 25 stay held and do not count toward the 120.",
      ),
      ["accepted: - -> 10"],
    ],
  ])("%s", (_name, body, expected) => {
    expect(changesOf(body, THREAD)).toEqual(expected);
  });
});

test("the answer to a point of the review is no change", () => {
  const gap = DRAFT.replace(
    "The remaining 80 units stay on hold until our inspection closes and Purchasing issues a separate written release. ",
    "",
  ).replace("120 of the 200", "120");
  const ledger = reviewedLedgerOf(
    analyzeByRules({ body: gap }, DEFAULT_POLICY),
    { body: gap },
    [{ fact: "onHold", item: null }],
  );
  const stamp = writeStamp(ledger) ?? "";
  expect(stamp).toContain("on hold ?");
  expect(changesOf(DRAFT.replace("120 of the 200", "120"), [stamp])).toEqual(
    [],
  );
});

describe("a review counts where it belongs", () => {
  const other = DRAFT.replace("120 of the 200", "150 of the 200").replace(
    "remaining 80",
    "remaining 50",
  );

  test("not for another order", () => {
    expect(changesOf(other.replace("45117", "45118"), THREAD)).toEqual([]);
  });

  test("the newest one", () => {
    expect(changesOf(other, [reviewOf(other), ...THREAD])).toEqual([]);
  });

  test("not once the release went out as it was reviewed", () => {
    expect(changesOf(other, [DRAFT, ...THREAD])).toEqual([]);
  });

  test("still, when the release that went out was another", () => {
    expect(changesOf(other, [other, ...THREAD])).not.toEqual([]);
  });

  test("not for a mail that is no release", () => {
    expect(changesOf("Thanks, I will look at it.", THREAD)).toEqual([]);
  });
});

test("every line item is compared by its name", () => {
  const table = (ax: number, bx: number) =>
    `Purchasing releases for restart, rev B for both:\nItem\tRelease now\tOn hold\nAX-312\t${ax}\t60\nBX-118\t${bx}\t10\nAll of it stays on hold until the separate written release by Purchasing.`;
  const thread = [reviewOf(table(40, 30))];
  expect(changesOf(table(40, 30), thread)).toEqual([]);
  expect(changesOf(table(40, 35), thread)).toEqual([
    "BX-118 authorized: 30 -> 35",
  ]);
});
