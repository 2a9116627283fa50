/** How the benches put what they found: as Markdown, which a terminal shows as well as a page does. */
import { fileURLToPath } from "node:url";

/** The head, then rows; the first column holds names, the others figures. */
export type Table = readonly (readonly string[])[];

export interface Bench {
  readonly title: string;
  /** How it was measured, in a sentence. */
  readonly how: string;
  readonly tables: readonly Table[];
  /** What this project promises, what it aims at, and what came out. */
  readonly promises: readonly (readonly [
    what: string,
    aim: string,
    measured: string,
  ])[];
}

function tableText(table: Table): string {
  const widths = (table[0] ?? []).map((_, place) =>
    Math.max(3, ...table.map((row) => row[place]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const [head = "", ...rows] = table.map((row) =>
    line(
      row.map((cell, place) =>
        place === 0
          ? cell.padEnd(widths[place] ?? 0)
          : cell.padStart(widths[place] ?? 0),
      ),
    ),
  );
  const rule = line(
    widths.map((width, place) =>
      place === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
    ),
  );
  return [head, rule, ...rows].join("\n");
}

export function promisesText(benches: readonly Bench[]): string {
  return tableText([
    ["promise", "aim", "measured"],
    ...benches.flatMap(({ promises }) => promises),
  ]);
}

export function benchText({ title, how, tables }: Bench): string {
  return [`## ${title}`, how, ...tables.map(tableText)].join("\n\n");
}

export function milliseconds(ms: number): string {
  const size = Math.abs(ms);
  return `${ms.toFixed(size < 1 ? 2 : size < 100 ? 1 : 0)} ms`;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}

/** Runs and prints a bench whose own file was started; `url` is its `import.meta.url`. */
export async function whenStarted(
  url: string,
  bench: () => Promise<Bench>,
): Promise<void> {
  if (process.argv[1] === fileURLToPath(url))
    console.log(benchText(await bench()));
}
