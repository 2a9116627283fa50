import { writeFileSync } from "node:fs";
import {
  digitsOf,
  FIRST_FEATURE,
  unsigned,
} from "../../../lib/analyzer/learned/linear";

const TARGET = new URL("../../../lib/analyzer/learned/", import.meta.url);
/** Smaller weights, in hundredths, change nothing. */
const LEAST = 10;

/** Writes the weights of a model as `Scale` reads them. */
export function writeModel(
  name: string,
  classes: readonly string[],
  weights: ReadonlyMap<number, readonly number[]>,
): void {
  const kept = [...weights]
    .map(([feature, row]) => ({
      feature,
      row: row.map((weight) => Math.round(weight * 100)),
    }))
    .filter(({ row }) => row.some((weight) => Math.abs(weight) >= LEAST))
    .sort((a, b) => a.feature - b.feature);
  let last = FIRST_FEATURE;
  const rows = kept.map(({ feature, row }) => {
    const far = feature - last;
    last = feature;
    let present = 0;
    let digits = "";
    row.forEach((weight, place) => {
      if (Math.abs(weight) < LEAST / 2) return;
      present |= 1 << place;
      digits += digitsOf(unsigned(weight));
    });
    return digitsOf(far) + digitsOf(present) + digits;
  });
  writeFileSync(
    new URL(`${name}-weights.ts`, TARGET),
    `/** Written by \`npm run train\`; \`npm run weights\` says what counts for what. */
import type { PackedWeights } from "./linear";

export const ${name.toUpperCase()}_WEIGHTS: PackedWeights = {
  classes: "${classes.join(" ")}",
  features: ${kept.length},
  rows:
    "${rows.join("")}",
};
`,
  );
  process.stdout.write(`${name}: ${kept.length} features\n`);
}
