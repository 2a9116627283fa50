/**
 * A log-linear model: every feature that is present adds its weights to the classes, and the class with the highest sum
 * wins. The weights are learned from the labelled drafts in test/corpus (`npm run train`); `npm run weights` prints them
 * with the names of their features.
 */
import { featureOf, type FeatureSink, type Part } from "./features";

/** Weights as `npm run train` writes them. */
export interface PackedWeights {
  /** Their names, parted by blanks. */
  readonly classes: string;
  readonly features: number;
  /**
   * The features in order, each as three sorts of numbers in the digits of source maps (base 64, VLQ): how far it is from
   * the one before, which classes it has weights for as bits, and these weights in hundredths.
   */
  readonly rows: string;
}

const DIGITS =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Features are 32-bit numbers with a sign, and ordered as such. */
export const FIRST_FEATURE = -(2 ** 31);

/** Reads the numbers of a text one after the other. */
function digitReader(text: string): () => number {
  const valueOf = new Uint8Array(128);
  for (let digit = 0; digit < DIGITS.length; digit++)
    valueOf[DIGITS.charCodeAt(digit)] = digit;
  let at = 0;
  return () => {
    let number = 0;
    let scale = 1;
    for (;;) {
      const digit = valueOf[text.charCodeAt(at++)] ?? 0;
      number += (digit & 31) * scale;
      if (digit < 32) return number;
      scale *= 32;
    }
  };
}

/** Writes a number from 0 as `digitReader` reads it. */
export function digitsOf(number: number): string {
  let digits = "";
  let left = number;
  for (; left >= 32; left = Math.floor(left / 32))
    digits += DIGITS[32 + (left % 32)] ?? "";
  return digits + (DIGITS[left] ?? "");
}

/** A number with a sign as one from 0, small where it was small, and back. */
export const unsigned = (number: number): number =>
  number < 0 ? -2 * number - 1 : 2 * number;
const signed = (number: number): number =>
  number % 2 === 1 ? -(number + 1) / 2 : number / 2;

/** From 1 to 255. */
const tagOf = (feature: number): number => feature & 0xff || 1;

/** A power of two, so that a slot lies in one line of the processor's cache. */
const STRIDE = 4;

/** The sums of one example, to which every feature adds its weights as it is seen. */
export class Scale<
  Class extends string = string,
> implements FeatureSink<Int32Array> {
  /** The sum of each class, in hundredths. */
  sums: Int32Array;
  /** Open addressing: some bits of the feature that stands in a slot, to see at a glance that it is another; 0: none. */
  readonly #tags: Uint8Array;
  /** Of each slot side by side: the feature, the row of its weights, the example it was last seen in. */
  readonly #slots: Int32Array;
  readonly #shift: number;
  readonly #weights: Int16Array;
  #example = 0;
  #examples = 0;

  /** Throws on weights that were not written by `npm run train`. */
  constructor(
    packed: PackedWeights,
    readonly classes: readonly Class[],
  ) {
    if (packed.classes !== classes.join(" "))
      throw new Error(`the model's classes are ${packed.classes}`);
    const width = classes.length;
    // at most two thirds full
    const bits = Math.ceil(Math.log2(1.5 * packed.features + 1));
    this.#shift = 32 - bits;
    this.#tags = new Uint8Array(2 ** bits);
    this.#slots = new Int32Array(STRIDE * 2 ** bits);
    this.#weights = new Int16Array((packed.features + 1) * width);
    this.sums = new Int32Array(width);
    const next = digitReader(packed.rows);
    let feature = FIRST_FEATURE;
    for (let row = 1; row <= packed.features; row++) {
      feature += next();
      const slot = this.#slotOf(feature);
      this.#tags[slot] = tagOf(feature);
      this.#slots[STRIDE * slot] = feature;
      this.#slots[STRIDE * slot + 1] = row;
      const present = next();
      for (let place = 0; place < width; place++)
        if (present & (1 << place))
          this.#weights[row * width + place] = signed(next());
    }
  }

  /** Where a feature stands, or would stand. */
  #slotOf(feature: number): number {
    const tags = this.#tags;
    const last = tags.length - 1;
    const tag = tagOf(feature);
    let slot = Math.imul(feature, 0x9e3779b1) >>> this.#shift;
    for (;;) {
      const here = tags[slot];
      if (
        here === 0 ||
        (here === tag && this.#slots[STRIDE * slot] === feature)
      )
        return slot;
      slot = (slot + 1) & last;
    }
  }

  /** Takes everything off, for the next example. */
  clear(): void {
    this.sums.fill(0);
    this.#example = ++this.#examples;
  }

  add(head: Part, first?: Part, second?: Part, third?: Part): void {
    const slot = this.#slotOf(featureOf(head, first, second, third));
    if (this.#tags[slot] === 0) return;
    const slots = this.#slots;
    const seen = STRIDE * slot + 2;
    if (slots[seen] === this.#example) return;
    slots[seen] = this.#example;
    const { sums } = this;
    const weights = this.#weights;
    const width = sums.length;
    const from = (slots[seen - 1] ?? 0) * width;
    for (let place = 0; place < width; place++)
      sums[place] = (sums[place] ?? 0) + (weights[from + place] ?? 0);
  }

  /** Their sums. */
  group(read: () => void): Int32Array {
    const { sums } = this;
    const example = this.#example;
    const group = new Int32Array(sums.length);
    this.sums = group;
    this.#example = ++this.#examples;
    read();
    this.sums = sums;
    this.#example = example;
    return group;
  }

  include(group: Int32Array): void {
    const { sums } = this;
    for (let place = 0; place < sums.length; place++)
      sums[place] = (sums[place] ?? 0) + (group[place] ?? 0);
  }

  /** The class with the highest sum, of equal ones the first. */
  heaviest(): Class | null {
    let best: Class | null = null;
    let most = -Infinity;
    let place = 0;
    for (const name of this.classes) {
      const sum = this.sums[place++] ?? 0;
      if (sum <= most) continue;
      best = name;
      most = sum;
    }
    return best;
  }

  sumOf(name: Class): number {
    return this.sums[this.classes.indexOf(name)] ?? 0;
  }
}

/** A scale whose weights are read when it is first asked for: most pages and most mails never ask. */
export function lazyScale<Class extends string>(
  packed: PackedWeights,
  classes: readonly Class[],
): () => Scale<Class> {
  let scale: Scale<Class> | null = null;
  return () => (scale ??= new Scale(packed, classes));
}
