/** What the weights are learned for is known by numbers of 32 bits: few that weigh may share theirs with another. */
import { describe, expect, it } from "vitest";
import { hashOf } from "../../lib/analyzer/learned/features";
import { namerOf, readFeatures } from "./tools/feature-names";
import { readLabelled } from "./tools/labelled";
import { MODELS, weigh } from "./tools/models";

describe("the features of the corpus", () => {
  const { features, words } = readFeatures(
    readLabelled().map(({ draft }) => draft),
  );
  const nameOf = namerOf(words);

  it.each(MODELS)(
    "are told apart where they weigh: $name",
    ({ name, scale }) => {
      const { parts, alike } = features[name];
      const weighing = [...parts.values()].filter(
        (each) => weigh(scale, each) !== null,
      );
      const mistaken = alike.filter(([one]) => weigh(scale, one) !== null);
      expect(weighing.length).toBeGreaterThan(name === "whole" ? 100 : 1_000);
      expect(
        mistaken.length,
        mistaken.map((pair) => pair.map(nameOf).join(" = ")).join("\n"),
      ).toBeLessThan(Math.max(1, weighing.length / 1_000));
    },
  );

  it("are of words that are told apart", () => {
    const hashes = new Set([...words].map(hashOf));
    expect(words.size - hashes.size).toBeLessThan(words.size / 1_000);
  });
});
