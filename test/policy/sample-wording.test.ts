import { describe, expect, it } from "vitest";
import { sampleWording } from "@/lib/policy/sample-wording";
import { SENTENCES } from "@/lib/template/sentences";

const read = (id: string, text = "", unit: string | null = null) =>
  sampleWording(id, text, unit)
    ?.map((piece) => piece.text)
    .join("") ?? null;

describe("a sample", () => {
  it.each(Object.keys(SENTENCES))("of %s has every value", (id) => {
    expect(read(id)).toMatch(/^[A-Z0-9].*\.$/);
    expect(read(id)).not.toMatch(/[{}[\]]/);
  });

  it("shows the team's own words and nouns", () => {
    expect(
      read("balance", "keep the other {onHold} where they are.", "spindle"),
    ).toBe("Keep the other 80 spindles where they are.");
  });

  it("of what cannot be filled is none", () => {
    expect(read("balance", "At {price}.")).toBeNull();
    expect(read("no-such-sentence")).toBeNull();
  });
});
