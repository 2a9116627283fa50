/**
 * `npm run bench`: time per draft at 80, 800, 8,000 and 80,000 words, beside write-good, compromise and chrono-node on the
 * same texts in the same run, and on hostile texts. Prints tables; nothing passes or fails by a clock.
 */
import * as chrono from "chrono-node";
import compromise from "compromise";
import writeGood from "write-good";
import { analyze } from "../../lib/analyzer/index";
import type { Draft } from "../../lib/analyzer/types";
import { readCorpus } from "../corpus/score";

const SENT_AT = "2026-11-20T09:00:00-05:00";
const SIZES = [80, 800, 8_000, 80_000] as const;
/** Enough runs for a median, few enough for the slow ones: about this many milliseconds each. */
const BUDGET_MS = 1_500;

const drafts = readCorpus("test/corpus/releases.jsonl").map(
  ({ draft }) => draft,
);
const words = drafts
  .map(({ body }) => body)
  .join("\n\n")
  .split(/(?<=\s)/);

/** The corpus's own mails, one after the other, cut at a number of words. */
function textOf(count: number): string {
  const parts: string[] = [];
  while (parts.length < count)
    parts.push(...words.slice(0, count - parts.length));
  return parts.join("");
}

/** Five texts of each size for the short ones, so that no run measures one lucky mail. */
const bodies = (count: number): readonly string[] =>
  count > 800
    ? [textOf(count)]
    : [0, 1, 2, 3, 4].map((place) => {
        const start = (place * 997) % (words.length - count);
        return words.slice(start, start + count).join("");
      });

const TOOLS: readonly (readonly [string, (body: string) => unknown])[] = [
  ["analyze", (body) => analyze({ body, sentAt: SENT_AT } satisfies Draft)],
  ["write-good", (body) => writeGood(body)],
  ["compromise", (body): unknown => compromise(body).json()],
  ["chrono-node", (body) => chrono.parse(body, new Date(SENT_AT))],
];

/** Median milliseconds of one call, after a warm-up; null when a single call takes more than ten budgets. */
function medianMs(
  run: (body: string) => unknown,
  texts: readonly string[],
): number {
  const times: number[] = [];
  const started = performance.now();
  for (
    let round = 0;
    performance.now() - started < BUDGET_MS || round < 3;
    round++
  ) {
    for (const body of texts) {
      const from = performance.now();
      run(body);
      times.push(performance.now() - from);
    }
    if (performance.now() - started > 10 * BUDGET_MS) break;
  }
  const warm = times.slice(Math.floor(times.length / 3)).sort((a, b) => a - b);
  return warm[Math.floor(warm.length / 2)] ?? Number.NaN;
}

const format = (ms: number): string =>
  ms < 1
    ? `${ms.toFixed(3)} ms`
    : ms < 100
      ? `${ms.toFixed(1)} ms`
      : `${ms.toFixed(0)} ms`;

function row(cells: readonly string[]): string {
  return cells
    .map((cell, place) => (place === 0 ? cell.padEnd(26) : cell.padStart(14)))
    .join("");
}

console.log(row(["words", ...SIZES.map((size) => size.toLocaleString("en"))]));
for (const [name, run] of TOOLS)
  console.log(
    row([name, ...SIZES.map((size) => format(medianMs(run, bodies(size))))]),
  );

const HOSTILE: readonly (readonly [string, string])[] = [
  ["5,000 spaces", `release 120 ${" ".repeat(5_000)} hold 80`],
  ["5,000 line breaks", `release 120${"\n".repeat(5_000)}hold 80`],
  ["5,000 tabs", `rev\tqty\n${"\t".repeat(5_000)}`],
  ["20,000 digits", "1".repeat(20_000)],
  ["5,000 revisions", "rev C ".repeat(5_000)],
  ["5,000 numbers", "release 120 hold 80, ".repeat(2_500)],
  ["5,000 underscores", "_".repeat(5_000)],
  ["5,000 brackets", "[(".repeat(2_500)],
  ["5,000 dates", "Friday 11 December, ".repeat(2_500)],
  ["20,000 letters", "a".repeat(20_000)],
  ["5,000 dashes", "AB-".repeat(5_000)],
  ["5,000 names", "Anna Berg in Purchasing, ".repeat(1_250)],
];
console.log("");
console.log(row(["hostile text", "characters", "analyze"]));
for (const [name, body] of HOSTILE)
  console.log(
    row([
      name,
      body.length.toLocaleString("en"),
      format(
        medianMs((text) => analyze({ body: text, sentAt: SENT_AT }), [body]),
      ),
    ]),
  );
