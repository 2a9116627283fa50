import { describe, expect, it } from "vitest";
import { SENSES } from "../../../lib/analyzer/lexicon/senses";

describe("the senses of words", () => {
  it.each([
    ["binned", "dispose"],
    ["grinding", "dispose"],
    ["thrown", "dispose"],
    ["crates", "container"],
    ["report", "event"],
    ["unblocked", "allow"],
    ["inspectors", "person"],
    ["deducted", "count"],
    ["quarantined", "stay"],
    ["larch", "material"],
  ])(
    "a verb or noun nobody used before weighs like its kind: %s",
    (word, sense) => {
      expect(SENSES.get(word)).toContain(sense);
    },
  );

  it.each(["the", "bracket", "120", "rev c", ""])("has none of %j", (word) => {
    expect(SENSES.has(word)).toBe(false);
  });
});
