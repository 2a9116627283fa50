import { writeFileSync } from "node:fs";

const TARGET = new URL("../../../lib/analyzer/learned/", import.meta.url);
/** Smaller weights, in hundredths, change nothing. */
const LEAST = 10;

/** Writes the weights of a model as the text that `parseModel` reads. */
export function writeModel(
  name: string,
  classes: readonly string[],
  weights: ReadonlyMap<string, readonly number[]>,
): void {
  const lines = [...weights].flatMap(([feature, row]) => {
    const rounded = row.map((weight) => Math.round(weight * 100) || 0);
    return rounded.every((weight) => Math.abs(weight) < LEAST)
      ? []
      : [
          `${feature}\t${rounded
            .flatMap((weight, at) =>
              Math.abs(weight) < LEAST / 2 ? [] : [`${at}:${weight}`],
            )
            .join(" ")}`,
        ];
  });
  const text = [classes.join(" "), ...lines]
    .join("\n")
    .replaceAll("\\", "\\\\")
    .replaceAll("`", "\\`")
    .replaceAll("${", "\\${");
  writeFileSync(
    new URL(`${name}-weights.ts`, TARGET),
    `/** Written by \`npm run train\`. One feature a line: its weights in hundredths, each behind the place of its class in the first line. */\nexport const ${name.toUpperCase()}_WEIGHTS = \`\n${text}\n\`;\n`,
  );
  process.stdout.write(`${name}: ${lines.length} features\n`);
}
