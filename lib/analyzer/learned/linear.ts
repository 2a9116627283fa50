/**
 * A log-linear model: every feature that is present adds its weights to the classes, and the class with the highest sum
 * wins. The weights are learned from the labelled drafts in test/corpus (`npm run train`) and written as text, one
 * feature a line, so that a person can read what counts for what.
 */
export interface LinearModel<Class extends string> {
  readonly classes: readonly Class[];
  /** In hundredths, in the order of `classes`; null where a feature weighs nothing. */
  readonly weightsOf: (feature: string) => Int16Array | null;
}

/** Throws on a model that was not written by `npm run train`. Reads a line only when its feature is first asked for. */
function parseModel<Class extends string>(
  source: string,
  classes: readonly Class[],
): LinearModel<Class> {
  const [head = "", ...lines] = source.trim().split("\n");
  if (head !== classes.join(" "))
    throw new Error(`the model's classes are ${head}`);
  const rows = new Map<string, string | Int16Array>();
  for (const line of lines) {
    const at = line.lastIndexOf("\t");
    rows.set(line.slice(0, at), line.slice(at + 1));
  }
  return {
    classes,
    weightsOf(feature) {
      const row = rows.get(feature);
      if (row === undefined) return null;
      if (typeof row !== "string") return row;
      const weights = new Int16Array(classes.length);
      for (const each of row.split(" ")) {
        const colon = each.indexOf(":");
        weights[Number(each.slice(0, colon))] = Number(each.slice(colon + 1));
      }
      rows.set(feature, weights);
      return weights;
    },
  };
}

/** A model that is read when it is first asked: most pages and most mails never ask. */
export function lazyModel<Class extends string>(
  source: string,
  classes: readonly Class[],
): () => LinearModel<Class> {
  let model: LinearModel<Class> | null = null;
  return () => (model ??= parseModel(source, classes));
}

/** The sum of each class, in hundredths. */
export function weigh<Class extends string>(
  model: LinearModel<Class>,
  features: Iterable<string>,
): ReadonlyMap<Class, number> {
  const sums = new Int32Array(model.classes.length);
  for (const feature of features) {
    const weights = model.weightsOf(feature);
    if (weights === null) continue;
    for (let at = 0; at < sums.length; at++)
      sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
  }
  return new Map(model.classes.map((name, at) => [name, sums[at] ?? 0]));
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
