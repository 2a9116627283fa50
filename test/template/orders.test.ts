import { describe, expect, it } from "vitest";
import { misreadingsOf, ordersOf } from "../../lib/template/orders";
import { analysis, EMPTY, mention, quantity } from "./analysis";

const texts = (sketch: Parameters<typeof analysis>[0]) =>
  ordersOf(analysis(sketch)).map(({ text }) => text);

describe("ordersOf", () => {
  it("reads a split release as three orders", () => {
    expect(
      texts({
        counts: { authorized: 120, onHold: 80, held: 25 },
        heldRule: "excluded",
        revisions: [mention("C")],
        trigger: mention("our inspection decision closes"),
      }),
    ).toEqual([
      "Build 120 new units, rev C",
      "Do not build 80 units, until after our inspection decision closes",
      "Do not use 25 units already made",
    ]);
  });

  it("counts held parts in", () => {
    const orders = ordersOf({
      ...analysis({
        counts: { authorized: 110, held: 14 },
        heldRule: "counts",
      }),
      ledger: [
        {
          item: null,
          unit: "blank",
          stated: { authorized: 110, held: 14 },
          derived: [],
          unaccounted: null,
          netToBuild: 96,
        },
      ],
    });
    expect(orders.map(({ code, count }) => [code, count])).toEqual([
      ["build", 96],
      ["count-in", 14],
    ]);
  });

  it("ships, samples and stops in their own words", () => {
    expect(
      texts({ kind: "shipment-window", counts: { authorized: 1, onHold: 2 } }),
    ).toEqual(["Ship 1 unit", "Do not ship 2 units"]);
    expect(texts({ kind: "sample-only", counts: { authorized: 3 } })).toEqual([
      "Make 3 units as samples",
    ]);
    expect(texts({ kind: "pause", counts: { onHold: 300, held: 18 } })).toEqual(
      ["Stop 300 units", "Do not use 18 units already made"],
    );
    expect(texts({ kind: "full-release" })).toEqual([
      "Build everything that remains",
    ]);
  });

  it("names what the shop has to guess, each guess once", () => {
    const orders = ordersOf(
      analysis({
        counts: { authorized: 5 },
        checks: ["revision-missing", "revision-vague", "balance-missing"],
      }),
    );
    expect(
      orders.filter(({ code }) => code === "unclear").map(({ text }) => text),
    ).toEqual([
      "Unclear: which revision",
      "Unclear: whether the rest stays on hold",
    ]);
  });

  it("gives each line item its own orders", () => {
    const orders = ordersOf({
      ...EMPTY,
      kind: "partial-restart",
      quantities: [quantity("authorized", 2, { item: "A-1" })],
      ledger: [
        {
          item: "A-1",
          unit: null,
          stated: { authorized: 2 },
          derived: [],
          unaccounted: null,
          netToBuild: null,
        },
      ],
    });
    expect(orders[0]?.text).toBe("A-1: Build 2 new units");
  });

  it("has no orders for what is no release", () => {
    expect(ordersOf(EMPTY)).toEqual([]);
  });
});

describe("misreadingsOf", () => {
  it("lists the readings of held parts and of an open balance, smallest first", () => {
    const [misreading] = misreadingsOf(
      analysis({
        counts: { ordered: 200, authorized: 120, held: 25 },
        checks: ["balance-missing", "held-rule-missing"],
      }),
    );
    expect(
      misreading?.readings.map(({ code, builds }) => [code, builds]),
    ).toEqual([
      ["including", 95],
      ["only", 120],
      ["runs-on", 200],
    ]);
    expect(misreading?.excess).toBe(80);
  });

  it("takes the answered rule for what is meant", () => {
    const [misreading] = misreadingsOf(
      analysis({
        counts: { authorized: 120, held: 25 },
        checks: ["held-rule-missing"],
      }),
      { heldRule: "counts" },
    );
    expect(misreading?.intended).toBe(95);
    expect(misreading?.excess).toBe(25);
  });

  it("knows no bound where nothing names the order", () => {
    const [misreading] = misreadingsOf(
      analysis({ counts: { authorized: 120 }, checks: ["open-ended-release"] }),
    );
    expect(misreading?.readings.at(-1)).toMatchObject({
      code: "runs-on",
      builds: null,
    });
    expect(misreading?.excess).toBeNull();
  });

  it("takes shipped parts for included while nothing ties them", () => {
    const [misreading] = misreadingsOf(
      analysis({
        counts: { authorized: 100, shipped: 40 },
        checks: ["relation-unclear"],
      }),
    );
    expect(misreading?.readings.map(({ builds }) => builds)).toEqual([60, 100]);
  });

  it("lists both of two contradicting numbers", () => {
    const [misreading] = misreadingsOf({
      ...analysis({
        counts: { authorized: 120 },
        checks: ["quantity-conflict"],
      }),
      quantities: [quantity("authorized", 120), quantity("authorized", 140)],
    });
    expect(misreading?.readings.map(({ builds }) => builds)).toEqual([
      120, 140,
    ]);
    expect(misreading?.excess).toBe(20);
  });

  it("takes a few for all of them only where nothing says that the rest waits", () => {
    const readings = (
      ...checks: Parameters<typeof analysis>[0]["checks"] & {}
    ) =>
      misreadingsOf(
        analysis({ counts: { ordered: 200 }, checks }),
      )[0]?.readings.map(({ code, builds }) => [code, builds]);
    expect(readings("quantity-vague", "balance-missing")).toEqual([
      ["everything", 200],
      ["a-few", null],
    ]);
    expect(readings("quantity-vague", "balance-unquantified")).toBeUndefined();
  });

  it("takes a few, with 80 on hold, for all but the 80", () => {
    const [misreading] = misreadingsOf(
      analysis({
        counts: { ordered: 200, onHold: 80 },
        checks: ["quantity-vague"],
      }),
    );
    expect(misreading?.readings.map(({ builds }) => builds)).toEqual([
      120,
      null,
    ]);
  });

  it("is silent where one reading is left", () => {
    expect(
      misreadingsOf(analysis({ counts: { authorized: 120, onHold: 80 } })),
    ).toEqual([]);
  });
});
