/** Learns the weights of a log-linear model from examples. */
import { sequence, shuffle } from "./shuffle";

export interface Example<Class extends string> {
  readonly features: ReadonlySet<number>;
  readonly right: Class;
  /** How much it counts beside the others. */
  readonly weight: number;
  /** What each class weighs before anything is learned, in hundredths. */
  readonly before?: ArrayLike<number>;
}

export interface LearnOptions {
  /** Passes over the examples. */
  readonly passes: number;
  readonly rate: number;
  /** Pulls weights to zero: the higher, the fewer details are learned by heart. */
  readonly decay: number;
  /** A feature of fewer examples is left out. */
  readonly rare: number;
  /** A weight nearer to nothing than this is left out. */
  readonly pruned: number;
  /** The share of its features that an example goes without each time, so that none is relied upon alone. */
  readonly dropped: number;
  readonly runs: number;
}

/** Their order sways what is learned from a few examples; the mean of several runs less so. */
export const RUNS = 3;

export type Weights = ReadonlyMap<number, readonly number[]>;

/** Stochastic gradient descent on the log loss with per-weight rates (AdaGrad); the result is the mean of several runs. */
export function learn<Class extends string>(
  examples: readonly Example<Class>[],
  classes: readonly Class[],
  options: LearnOptions,
): Weights {
  const counts = new Map<number, number>();
  for (const { features, weight } of examples)
    for (const feature of features)
      counts.set(feature, (counts.get(feature) ?? 0) + weight);
  const names = [...counts]
    .filter(([, count]) => count >= options.rare)
    .map(([name]) => name);
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const width = classes.length;
  const rows = examples.map(({ features, right, weight, before }) => ({
    at: [...features].flatMap((name) => indexOf.get(name) ?? []),
    right: classes.indexOf(right),
    weight,
    before: before ?? [],
  }));
  const mean = new Float64Array(names.length * width);
  const { runs, dropped, pruned } = options;
  for (let run = 1; run <= runs; run++) {
    const weights = descend(rows, names.length, width, options, sequence(run));
    weights.forEach((weight, at) => {
      mean[at] = (mean[at] ?? 0) + (weight * (1 - dropped)) / runs;
    });
  }
  return new Map(
    names.map((name, index) => [
      name,
      [...mean.subarray(index * width, (index + 1) * width)].map((weight) =>
        Math.abs(weight) < pruned ? 0 : weight,
      ),
    ]),
  );
}

interface Row {
  readonly at: readonly number[];
  readonly right: number;
  readonly weight: number;
  readonly before: ArrayLike<number>;
}

/** What the classes weigh for an example, in hundredths. */
export function sumsOf(
  weights: Weights,
  { features, before = [] }: Pick<Example<string>, "features" | "before">,
  width: number,
): readonly number[] {
  const sums = Array.from({ length: width }, (_, k) => before[k] ?? 0);
  for (const feature of features)
    weights.get(feature)?.forEach((weight, k) => {
      sums[k] = (sums[k] ?? 0) + 100 * weight;
    });
  return sums;
}

function descend(
  rows: readonly Row[],
  features: number,
  width: number,
  { passes, rate, decay, dropped }: LearnOptions,
  random: () => number,
): Float64Array {
  const weights = new Float64Array(features * width);
  const squares = new Float64Array(features * width).fill(0.01);
  const order = [...rows.keys()];
  const scores = new Float64Array(width);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (const place of order) {
      const row = rows[place];
      if (!row) continue;
      for (let k = 0; k < width; k++) scores[k] = (row.before[k] ?? 0) / 100;
      const seen =
        dropped > 0 ? row.at.filter(() => random() >= dropped) : row.at;
      for (const at of seen)
        for (let k = 0; k < width; k++)
          scores[k] = (scores[k] ?? 0) + (weights[at * width + k] ?? 0);
      const most = Math.max(...scores);
      let sum = 0;
      for (let k = 0; k < width; k++) {
        const likely = Math.exp((scores[k] ?? 0) - most);
        scores[k] = likely;
        sum += likely;
      }
      for (let k = 0; k < width; k++) {
        const off =
          ((scores[k] ?? 0) / sum - (k === row.right ? 1 : 0)) * row.weight;
        for (const feature of seen) {
          const at = feature * width + k;
          const slope = off + decay * (weights[at] ?? 0);
          const square = (squares[at] ?? 0) + slope * slope;
          squares[at] = square;
          weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return weights;
}
