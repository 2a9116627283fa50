/** The stamp has to come through every mail program between the reviewer and the buyer, or be no stamp at all. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyze } from "@/lib/analyzer";
import { BUCKETS } from "@/lib/analyzer/types";
import { reviewedLedgerOf } from "@/lib/review/reviewed-ledger";
import { readStamps, writeStamp } from "@/lib/review/stamp";

const draft = {
  subject: "PO 45117: housings",
  body: "Purchasing releases 120 of the 200 units for restart, revision C only. The rest stays on hold until our inspection closes. The 25 units completed before the pause stay held and do not count toward the 120.",
};
const reviewed = reviewedLedgerOf(analyze(draft), draft);
const stamp = writeStamp(reviewed) ?? "";

test("is a line a person understands", () => {
  expect(stamp).toMatch(
    /^\[Reviewed with Clean Release: PO 45117; on order 200, held 25, released 120, on hold 80; held parts do not count; rev C; [0-9a-z]+\]$/,
  );
});

test.each<[string, string]>([
  ["as it is", stamp],
  ["inside a reply", `Fine for me.\n\n${stamp}\n\nDana`],
  ["quoted", `> Fine for me.\n> ${stamp}\n> Dana`],
  ["quoted twice", `>> Fine.\n>> ${stamp}`],
  ["wrapped at any blank", stamp.replaceAll(" ", "\n")],
  ["quoted and wrapped", stamp.replaceAll(" ", "\n> ")],
  ["with no-break spaces", stamp.replaceAll(" ", "\u00a0")],
  ["with doubled blanks", stamp.replaceAll(" ", "  ")],
  ["with Windows line ends", stamp.replace("; ", ";\r\n")],
])("is read %s", (_name, text) => {
  expect(readStamps(text)).toEqual([reviewed]);
});

test.each<[string, string]>([
  ["a number was changed by hand", stamp.replace("120", "150")],
  ["a number was taken out", stamp.replace(", on hold 80", "")],
  ["its end was cut off", stamp.slice(0, -6)],
  ["a link was put in", stamp.replace("PO 45117", "PO 45117 <http://x>")],
  ["there is none", "Reviewed with Clean Release: looks fine."],
])("is no stamp where %s", (_name, text) => {
  expect(readStamps(text)).toEqual([]);
});

describe("of any ledger", () => {
  const name = fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" });
  const count = fc.oneof(fc.nat(1_000_000), fc.constant("?" as const));
  const ledger = fc.record({
    orders: fc.uniqueArray(name, { maxLength: 3 }),
    items: fc.oneof(
      fc
        .dictionary(fc.constantFrom(...BUCKETS), count, { minKeys: 1 })
        .map((numbers) => [{ item: null, numbers }]),
      fc.array(
        fc.record({
          item: name,
          numbers: fc.dictionary(fc.constantFrom(...BUCKETS), count, {
            minKeys: 1,
          }),
        }),
        { maxLength: 4 },
      ),
    ),
    heldRule: fc.constantFrom("counts", "excluded", "separate", "?", null),
    revisions: fc.oneof(
      fc.uniqueArray(name, { maxLength: 3 }),
      fc.constant("?" as const),
    ),
  });

  test("comes back as it was written, and is none where nothing was reviewed", () => {
    fc.assert(
      fc.property(ledger, (any) => {
        // "?" alone is how an open revision is written.
        fc.pre(any.revisions[0] !== "?" || any.revisions === "?");
        const isEmpty =
          any.orders.length === 0 &&
          any.items.length === 0 &&
          any.heldRule === null &&
          any.revisions.length === 0;
        const line = writeStamp(any);
        if (isEmpty) expect(line).toBeNull();
        else expect(readStamps(line ?? "")).toEqual([any]);
      }),
    );
  });

  test("never throws on what only looks like one", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          readStamps(`[Reviewed with Clean Release: ${text}]`),
        ).toBeInstanceOf(Array);
      }),
    );
  });
});
