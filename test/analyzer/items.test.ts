import { describe, expect, it } from "vitest";
import { analyze } from "../../lib/analyzer/index";

const itemsOf = (body: string) =>
  analyze({ body }).ledger.map(({ item }) => item);

describe("the line items of a list", () => {
  it("are read by their names where the lines order the same of each", () => {
    expect(
      itemsOf(
        "Hood L: Ship exactly 24 units in the delivery window December 20 to December 24, 2026. The remaining 96 units stay on hold.\nVisor: Ship exactly 48 units in the delivery window December 20 to December 24, 2026. The remaining 52 units stay on hold.\nI issue this release.\n",
      ),
    ).toEqual(["Hood L", "Visor"]);
  });

  it("are not taken from headings of one release", () => {
    expect(
      itemsOf(
        "Restart: build 120 units now, rev C.\nHold: keep 80 units until the fit check is passed.\nI issue this release.\n",
      ),
    ).toEqual([null]);
  });
});
