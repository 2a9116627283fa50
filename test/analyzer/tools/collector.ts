import {
  featureOf,
  type FeatureSink,
  type Part,
} from "../../../lib/analyzer/learned/features";

/** Keeps the features of one example, to learn from. */
export class Collector implements FeatureSink<ReadonlySet<number>> {
  #features = new Set<number>();

  add(head: Part, first?: Part, second?: Part, third?: Part): void {
    this.#features.add(featureOf(head, first, second, third));
  }

  group(read: () => void): ReadonlySet<number> {
    const outer = this.#features;
    this.#features = new Set();
    read();
    const group = this.#features;
    this.#features = outer;
    return group;
  }

  include(group: ReadonlySet<number>): void {
    for (const feature of group) this.#features.add(feature);
  }

  /** What was kept since the last time. */
  take(): ReadonlySet<number> {
    const features = this.#features;
    this.#features = new Set();
    return features;
  }
}
