/**
 * Time per draft at 80, 800, 8,000 and 80,000 words, beside write-good, compromise and chrono-node on the same texts in the
 * same run, and on hostile texts. Nothing passes or fails by a clock.
 */
import * as chrono from "chrono-node";
import compromise from "compromise";
import { build } from "esbuild";
import writeGood from "write-good";
import type * as Analyzer from "../../lib/analyzer/index";
import type { Draft } from "../../lib/analyzer/types";
import { readCorpus } from "../corpus/score";
import {
  type Bench,
  milliseconds,
  quantile,
  type Table,
  whenStarted,
} from "./report.ts";

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

/** Twenty texts of each size for the short ones, so that no run measures one lucky mail. */
const bodies = (count: number): readonly string[] =>
  count > 800
    ? [textOf(count)]
    : Array.from({ length: 20 }, (_, place) => {
        const start = (place * 997) % (words.length - count);
        return words.slice(start, start + count).join("");
      });

/**
 * The analyzer as it ships, bundled like the extension's script. The loader that runs this file wraps every inner function
 * to keep its name, which no browser does.
 */
async function analyzerAsShipped(): Promise<typeof Analyzer> {
  const { outputFiles } = await build({
    entryPoints: ["lib/analyzer/index.ts"],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return (await import(
    `data:text/javascript;base64,${code}`
  )) as typeof Analyzer;
}
const { analyze } = await analyzerAsShipped();

const TOOLS: readonly (readonly [string, (body: string) => unknown])[] = [
  ["analyze", (body) => analyze({ body, sentAt: SENT_AT } satisfies Draft)],
  ["write-good", (body) => writeGood(body)],
  ["compromise", (body): unknown => compromise(body).json()],
  ["chrono-node", (body) => chrono.parse(body, new Date(SENT_AT))],
];

/** Calls before any time is taken, so that every tool runs as compiled. */
const WARM_UP_CALLS = 2_000;

/**
 * Median milliseconds of one call of each tool, after a warm-up. The tools take turns on each text, so that whatever else
 * the machine does meets all of them alike.
 */
function mediansMs(
  runs: readonly ((body: string) => unknown)[],
  texts: readonly string[],
): readonly number[] {
  const times: number[][] = runs.map(() => []);
  const started = performance.now();
  for (
    let round = 0;
    performance.now() - started < BUDGET_MS * runs.length || round < 3;
    round++
  ) {
    for (const body of texts)
      for (const [place, run] of runs.entries()) {
        const from = performance.now();
        run(body);
        times[place]?.push(performance.now() - from);
      }
    if (performance.now() - started > 10 * BUDGET_MS * runs.length) break;
  }
  return times.map((each) => quantile(each, 0.5));
}

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
/** By tool and size, as `TOOLS` and `SIZES` have them. */
function measureSizes(): readonly (readonly number[])[] {
  const runs = TOOLS.map(([, run]) => run);
  const short = bodies(SIZES[0]);
  for (let call = 0; call < WARM_UP_CALLS; call++)
    for (const run of runs) run(short[call % short.length] ?? "");
  const bySize = SIZES.map((size) => mediansMs(runs, bodies(size)));
  return TOOLS.map((_, tool) =>
    bySize.map((medians) => medians[tool] ?? Number.NaN),
  );
}

const hostileTable = (): Table => [
  ["hostile text", "characters", "analyze"],
  ...HOSTILE.map(([name, body]) => {
    const [median = Number.NaN] = mediansMs(
      [(text) => analyze({ body: text, sentAt: SENT_AT })],
      [body],
    );
    return [name, body.length.toLocaleString("en"), milliseconds(median)];
  }),
];

export function analyzerBench(): Promise<Bench> {
  const medians = measureSizes();
  const [analyzer = [], writeGoods = [], compromises = []] = medians;
  const [short = 0, , long = 0] = analyzer;
  const faster = (other: readonly number[]) =>
    `${analyzer.map((ms, size) => ((other[size] ?? 0) / ms).toFixed(1)).join(", ")} times as fast`;
  return Promise.resolve({
    title: "Analyzer by words, beside its peers",
    how: "Median time of one draft; the tools take turns on the same texts.",
    tables: [
      [
        ["words", ...SIZES.map((size) => size.toLocaleString("en"))],
        ...TOOLS.map(([name], tool) => [
          name,
          ...(medians[tool] ?? []).map(milliseconds),
        ]),
      ],
      hostileTable(),
    ],
    promises: [
      ["analyzer, a draft of 80 words", "under 0.5 ms", milliseconds(short)],
      ["analyzer, a draft of 8,000 words", "under 50 ms", milliseconds(long)],
      ["analyzer beside write-good, by size", "faster", faster(writeGoods)],
      [
        "analyzer beside compromise, by size",
        "10 times as fast",
        faster(compromises),
      ],
    ],
  });
}

await whenStarted(import.meta.url, analyzerBench);
