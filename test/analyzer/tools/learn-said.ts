import { poolOf } from "../../../lib/analyzer/learned/said";
import { sequence, shuffle } from "./shuffle";

/**
 * Learns from mails what is known of the mail only: that something is said, in some sentence. The sentences share the
 * blame by their odds, as `poolOf` weighs them.
 */
export interface Mail {
  readonly sentences: readonly ReadonlySet<number>[];
  readonly said: boolean;
  /** How much it counts beside the others. */
  readonly weight: number;
}

const PASSES = 8;
const RATE = 0.1;
const DECAY = 0.0005;
/** A feature of fewer mails is left out. */
const RARE = 4;
/** This share of the features is left out of each look at a mail, so that none is relied on alone. */
const DROPPED = 0.3;
/** A weight nearer to nothing is left out: two thirds of them are, and what is left reads a little better. */
const NOTHING = 0.05;

/** What is known of a mail, its features by their index. */
interface Row {
  readonly said: boolean;
  readonly weight: number;
  readonly sentences: readonly (readonly number[])[];
}

/** The mean of several runs, as `learn` does it. */
export function learnSaid(
  mails: readonly Mail[],
  runs: number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { sentences, weight } of mails)
    for (const feature of new Set(sentences.flatMap((each) => [...each])))
      counts.set(feature, (counts.get(feature) ?? 0) + weight);
  const names = [...counts]
    .filter(([, count]) => count >= RARE)
    .map(([name]) => name);
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const rows = mails
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ sentences, said, weight }) => ({
      said,
      weight,
      sentences: sentences.map((each) =>
        [...each].flatMap((feature) => indexOf.get(feature) ?? []),
      ),
    }));
  const mean = new Float64Array(names.length);
  for (let run = 1; run <= runs; run++)
    descend([...rows], names.length, sequence(run)).forEach((weight, at) => {
      mean[at] = (mean[at] ?? 0) + weight / runs;
    });
  return new Map(
    names.flatMap((name, index) => {
      const weight = (1 - DROPPED) * (mean[index] ?? 0);
      return Math.abs(weight) < NOTHING ? [] : [[name, weight]];
    }),
  );
}

/** Log of the odds that it is said in a mail, by these weights. */
export function oddsOf(
  weights: ReadonlyMap<number, number>,
  { sentences }: Pick<Mail, "sentences">,
): number {
  return poolOf(
    sentences.map((features) =>
      [...features].reduce(
        (sum, feature) => sum + (weights.get(feature) ?? 0),
        0,
      ),
    ),
  );
}

function descend(
  rows: Row[],
  features: number,
  random: () => number,
): Float64Array {
  const silent = rows.filter(({ said }) => !said).length;
  // The rarer class counts more, but not fully as much.
  const balance =
    (Math.max(1, rows.length - silent) / Math.max(1, silent)) ** 0.25;
  const weights = new Float64Array(features);
  const squares = new Float64Array(features).fill(0.01);
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(rows, random);
    for (const { sentences: all, said, weight: own } of rows) {
      const sentences = all.map((some) =>
        some.filter(() => random() >= DROPPED),
      );
      const sums = sentences.map((some) => {
        let sum = 0;
        for (const at of some) sum += weights[at] ?? 0;
        return sum;
      });
      const most = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - most));
      const total = odds.reduce((sum, each) => sum + each, 0);
      const pooled = poolOf(sums);
      const off =
        (1 / (1 + Math.exp(-pooled)) - (said ? 1 : 0)) *
        (said ? 1 : balance) *
        own;
      sentences.forEach((some, index) => {
        const share = (odds[index] ?? 0) / total;
        if (share < 0.02) return;
        for (const at of some) {
          const slope = off * share + DECAY * (weights[at] ?? 0);
          const square = (squares[at] ?? 0) + slope * slope;
          squares[at] = square;
          weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(square);
        }
      });
    }
  }
  return weights;
}
