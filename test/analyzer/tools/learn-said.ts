import { TYPICAL } from "../../../lib/analyzer/learned/said";
import { RUNS } from "./learn";
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

const PASSES = 15;
const RATE = 0.1;
const DECAY = 0.001;
/** A feature of fewer mails is left out. */
const RARE = 3;

interface Row {
  readonly said: boolean;
  readonly weight: number;
  readonly sentences: readonly (readonly number[])[];
}

/** The mean of several runs, as `learn` does it. */
export function learnSaid(mails: readonly Mail[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { sentences, weight } of mails)
    for (const feature of new Set(sentences.flatMap((each) => [...each])))
      counts.set(feature, (counts.get(feature) ?? 0) + weight);
  const known = (feature: number) => (counts.get(feature) ?? 0) >= RARE;
  const rows = mails
    .filter(({ sentences }) => sentences.length > 0)
    .map(({ sentences, said, weight }) => ({
      said,
      weight,
      sentences: sentences.map((each) => [...each].filter(known)),
    }));
  const mean = new Map<number, number>();
  for (let run = 1; run <= RUNS; run++)
    for (const [feature, weight] of descend([...rows], sequence(run)))
      mean.set(feature, (mean.get(feature) ?? 0) + weight / RUNS);
  return mean;
}

function descend(
  rows: Row[],
  random: () => number,
): ReadonlyMap<number, number> {
  const silent = rows.filter(({ said }) => !said).length;
  // The rarer class counts more, but not fully as much.
  const balance =
    (Math.max(1, rows.length - silent) / Math.max(1, silent)) ** 0.25;
  const weights = new Map<number, number>();
  const squares = new Map<number, number>();
  const sumOf = (features: readonly number[]) =>
    features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(rows, random);
    for (const { sentences, said, weight: own } of rows) {
      const sums = sentences.map(sumOf);
      const most = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - most));
      const total = odds.reduce((sum, each) => sum + each, 0);
      const pooled = most + Math.log(total / TYPICAL);
      const off =
        (1 / (1 + Math.exp(-pooled)) - (said ? 1 : 0)) *
        (said ? 1 : balance) *
        own;
      sentences.forEach((features, index) => {
        const share = (odds[index] ?? 0) / total;
        if (share < 0.02) return;
        for (const feature of features) {
          const weight = weights.get(feature) ?? 0;
          const slope = off * share + DECAY * weight;
          const square = (squares.get(feature) ?? 0.01) + slope * slope;
          squares.set(feature, square);
          weights.set(feature, weight - (RATE * slope) / Math.sqrt(square));
        }
      });
    }
  }
  return weights;
}
