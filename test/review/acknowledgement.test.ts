/** Mails as shops answer. */
import { describe, expect, test } from "vitest";
import { DEFAULT_POLICY } from "@/lib/policy/layers";
import { readAcknowledgement } from "@/lib/review/acknowledgement";
import { analyzeByRules } from "@/lib/review/read-draft";
import { reviewedLedgerOf } from "@/lib/review/reviewed-ledger";

const ledgerOf = (body: string) =>
  reviewedLedgerOf(analyzeByRules({ body }, DEFAULT_POLICY), { body });

const released = ledgerOf(
  "Purchasing releases 120 of the 200 units on PO 45117 for restart, revision C only. The remaining 80 units stay on hold until our inspection closes. The 25 units completed before the pause stay held and do not count toward the 120.",
);

const outcome = (body: string, of = released) => {
  const read = readAcknowledgement({ body }, of);
  return (
    read && {
      different: read.different.map(
        ({ what, item, confirmed, released: meant }) =>
          `${item === null ? "" : `${item} `}${what} ${confirmed}, not ${meant}`,
      ),
      same: read.same.map(({ what, confirmed }) => `${what} ${confirmed}`),
    }
  );
};

describe("another number or revision is told", () => {
  test.each<[string, readonly string[]]>([
    ["We confirm your release of 200 units.", ["authorized 200, not 120"]],
    [
      "Hi Dana, confirmed: we restart 200 units on PO 45117 to rev C. Tom",
      ["authorized 200, not 120"],
    ],
    [
      "Thanks Dana. We will restart 120 units, rev D, and keep 80 on hold.",
      ["revision D, not C"],
    ],
    [
      "Order acknowledgement: PO 45117, 200 pcs, rev. C, ship date 2026-04-02.",
      ["authorized 200, not 120"],
    ],
    [
      "Noted. Running 120 now, the remaining 60 stay on hold.",
      ["onHold 60, not 80"],
    ],
    [
      "Understood, we will build 120 and the 35 finished parts stay in the cage.",
      ["held 35, not 25"],
    ],
    [
      "OK, we'll run one hundred and fifty pieces to revision C.",
      ["authorized 150, not 120"],
    ],
    [
      "Confirmed.\n- restart: 130 pcs\n- on hold: 70 pcs",
      ["authorized 130, not 120", "onHold 70, not 80"],
    ],
  ])("%s", (body, different) => {
    expect(outcome(body)?.different).toEqual(different);
  });
});

describe("what is confirmed as released disturbs nobody", () => {
  test.each<[string, readonly string[]]>([
    [
      "Confirmed, 120 units to rev C, remaining 80 on hold until your inspection decision.",
      ["authorized 120", "onHold 80", "revision C"],
    ],
    [
      "Got it, we will restart 120 of the 200 units on PO 45117.",
      ["authorized 120"],
    ],
    ["Confirmed. First 40 ship Friday, 120 in all.", ["authorized 120"]],
    [
      "Acknowledged: 40 pcs will ship on Friday and 80 pcs will ship on Monday.",
      ["authorized 120"],
    ],
    ["We confirm 120 pcs at 50 per week.", ["authorized 120"]],
    [
      "We will build 120, hold 80, and the 25 already made stay in the cage.",
      ["authorized 120", "onHold 80", "held 25"],
    ],
  ])("%s", (body, same) => {
    expect(outcome(body)).toEqual({ different: [], same });
  });
});

test.each([
  "Should we restart 200 units?",
  "Thanks for the release, Tom is on vacation until the 14th.",
  "The invoice over 4,200.00 EUR is attached.",
  "Confirmed: PO 45118, 300 pcs.",
  "Received, thank you. Call me at 555 0142 if anything changes.",
  "Quote 8834 for 500 pcs follows.",
])("is no acknowledgement of this release: %s", (body) => {
  expect(outcome(body)).toBeNull();
});

test("every line item is compared by its name, and none is guessed", () => {
  const two = ledgerOf(
    "Purchasing releases for restart, rev B for both:\nItem\tRelease now\tOn hold\nAX-312\t40\t60\nBX-118\t30\t10\nAll of it stays on hold until the separate written release by Purchasing.",
  );
  expect(
    outcome("Confirmed:\nAX-312: 40 pcs\nBX-118: 35 pcs", two)?.different,
  ).toEqual(["BX-118 authorized 35, not 30"]);
  expect(outcome("Confirmed, 70 pcs in all.", two)).toBeNull();
});
