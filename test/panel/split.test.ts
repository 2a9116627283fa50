import { describe, expect, test } from "vitest";
import type { HeldRule, Kind, Ledger } from "@/lib/analyzer/types";
import { type FormNumbers, splitOf } from "@/lib/panel/split";
import { analysis, finding, ledger, quantity } from "./fixtures/engine";

const split = (
  stated: Ledger["stated"],
  {
    kind = "partial-restart",
    form = {},
    heldRule = null,
    rest = {},
    checks = [],
  }: {
    kind?: Kind;
    form?: FormNumbers;
    heldRule?: HeldRule | null;
    rest?: Partial<Ledger>;
    checks?: readonly ("math-mismatch" | "held-balance-missing")[];
  } = {},
) =>
  splitOf(
    ledger(stated, rest),
    analysis({
      kind,
      findings: checks.map((check) => finding(check, "blocker", check)),
    }),
    kind,
    form,
    heldRule,
  );
const drawn = (found: ReturnType<typeof splitOf>) =>
  found.inside.map(({ bucket, value }) => `${value} ${bucket}`);

describe("splitOf", () => {
  test("leaves a hole where nobody said what happens to the rest", () => {
    const found = split(
      { authorized: 120, ordered: 200 },
      { rest: { unaccounted: 80 } },
    );
    expect(drawn(found)).toEqual(["120 authorized"]);
    expect(found).toMatchObject({ of: "ordered", total: 200, gap: 80 });
  });

  test("fills the hole with what is typed, and says that it is not in the mail", () => {
    const found = split(
      { authorized: 120, ordered: 200 },
      { form: { onHold: 80 }, rest: { unaccounted: 80 } },
    );
    expect(found.gap).toBe(0);
    expect(found.inside).toContainEqual({
      bucket: "onHold",
      value: 80,
      origin: "form",
    });
  });

  test("shows the sum that fails when too much is typed", () => {
    const found = split(
      { authorized: 120, ordered: 200 },
      { form: { onHold: 90 } },
    );
    expect(found.failing).toMatchObject({ comesTo: 210, shouldBe: 200 });
    expect(found.gap).toBe(0);
  });

  test("shows the sum that fails when too little is stated, once the check says so", () => {
    const found = split(
      { authorized: 120, onHold: 50, ordered: 200 },
      { checks: ["math-mismatch"] },
    );
    expect(found.failing).toMatchObject({ comesTo: 170, shouldBe: 200 });
    expect(found.gap).toBe(30);
  });

  test("stands finished parts beside an order that adds up without them", () => {
    const found = split(
      { authorized: 120, onHold: 80, ordered: 200, held: 25 },
      { heldRule: "excluded" },
    );
    expect(drawn(found)).toEqual(["120 authorized", "80 onHold"]);
    expect(found.beside).toMatchObject([{ bucket: "held", value: 25 }]);
  });

  test("takes finished parts into an order that adds up only with them", () => {
    const found = split(
      { authorized: 100, onHold: 75, ordered: 200, held: 25 },
      { heldRule: "excluded" },
    );
    expect(drawn(found)).toEqual(["25 held", "100 authorized", "75 onHold"]);
    expect(found.beside).toEqual([]);
  });

  test("gives counting parts their place in the released quantity", () => {
    const found = split(
      { authorized: 120, onHold: 80, ordered: 200, held: 25 },
      { heldRule: "counts" },
    );
    expect(found.counting).toMatchObject({ value: 25 });
    expect(drawn(found)).toEqual(["120 authorized", "80 onHold"]);
    expect(found.gap).toBe(0);
  });

  test("takes shipped and running parts out of the ordered quantity", () => {
    const found = split({
      ordered: 200,
      shipped: 30,
      inProcess: 12,
      authorized: 100,
      onHold: 58,
    });
    expect(found.gap).toBe(0);
    expect(drawn(found)).toEqual([
      "30 shipped",
      "12 inProcess",
      "100 authorized",
      "58 onHold",
    ]);
  });

  test("counts against what is open, where only that is said", () => {
    const found = split({ open: 200, shipped: 30, authorized: 120 });
    expect(found).toMatchObject({ of: "open", total: 200, gap: 80 });
    expect(found.beside).toEqual([]);
  });

  test("has an open end when nobody said how many are on order", () => {
    expect(split({ authorized: 120 })).toMatchObject({
      of: "sum",
      openEnded: true,
    });
    expect(split({ authorized: 120 }, { form: { onHold: 80 } })).toMatchObject({
      total: 200,
      openEnded: false,
    });
  });

  test("a full release has no open end", () => {
    expect(split({ authorized: 140 }, { kind: "full-release" }).openEnded).toBe(
      false,
    );
  });

  test("reads the rest's number from the mail's own sum", () => {
    const body = "120 of the 200 now, the rest on hold";
    const found = splitOf(
      ledger(
        { authorized: 120, ordered: 200 },
        { derived: [{ bucket: "onHold", value: 80, sum: [], source: "body" }] },
      ),
      analysis({
        kind: "partial-restart",
        quantities: [
          quantity(body, "the rest", { bucket: "onHold", value: null }),
        ],
      }),
      "partial-restart",
      {},
      null,
    );
    expect(found.inside).toContainEqual({
      bucket: "onHold",
      value: 80,
      origin: "derived",
    });
  });

  test("draws a release of held parts over the finished ones", () => {
    const found = split(
      { made: 75, accepted: 40 },
      { kind: "held-release", checks: ["held-balance-missing"] },
    );
    expect(found).toMatchObject({ of: "made", total: 75, gap: 35 });
    expect(
      split(
        { accepted: 40 },
        { kind: "held-release", checks: ["held-balance-missing"] },
      ).openEnded,
    ).toBe(true);
  });

  test("has nothing to draw without a number", () => {
    expect(split({}, { kind: "unspecified" })).toMatchObject({
      of: null,
      inside: [],
      openEnded: false,
    });
  });
});
