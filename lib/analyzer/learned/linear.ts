/**
 * A log-linear model: every feature that is present adds its weights to the classes, and the class with the highest sum
 * wins. The weights are learned from the labelled drafts in test/corpus (`npm run train`) and written as text, one
 * feature a line, so that a person can read what counts for what.
 */
export interface LinearModel<Class extends string> {
  readonly classes: readonly Class[];
  /** Hundredths, in the order of `classes`. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** Throws on a model that was not written by `npm run train`. */
function parseModel<Class extends string>(
  source: string,
  classes: readonly Class[],
): LinearModel<Class> {
  const weights = new Map<string, readonly number[]>();
  const [head = "", ...lines] = source.trim().split("\n");
  if (head !== classes.join(" "))
    throw new Error(`the model's classes are ${head}`);
  for (const line of lines) {
    const at = line.lastIndexOf("\t");
    const row = line
      .slice(at + 1)
      .split(" ")
      .map(Number);
    if (at < 1 || row.length !== classes.length || row.some(Number.isNaN))
      throw new Error(`no weights: ${line}`);
    weights.set(line.slice(0, at), row);
  }
  return { classes, weights };
}

/** A model that is read when it is first asked: most pages and most mails never ask. */
export function lazyModel<Class extends string>(
  source: string,
  classes: readonly Class[],
): () => LinearModel<Class> {
  let model: LinearModel<Class> | null = null;
  return () => (model ??= parseModel(source, classes));
}

/** The class with the highest sum, and how far (in hundredths) it is ahead of each other class. */
export function weigh<Class extends string>(
  { classes, weights }: LinearModel<Class>,
  features: Iterable<string>,
): ReadonlyMap<Class, number> {
  const sums = classes.map(() => 0);
  for (const feature of features) {
    const row = weights.get(feature);
    if (!row) continue;
    for (let at = 0; at < sums.length; at++)
      sums[at] = (sums[at] ?? 0) + (row[at] ?? 0);
  }
  return new Map(classes.map((name, at) => [name, sums[at] ?? 0]));
}

/** The name with the highest sum; of equal ones the first. */
export function heaviest<Class extends string>(
  sums: ReadonlyMap<Class, number>,
): Class | null {
  let best: Class | null = null;
  let most = -Infinity;
  for (const [name, sum] of sums)
    if (sum > most) {
      best = name;
      most = sum;
    }
  return best;
}
