/**
 * Decides what is said at all: who releases, what opens the next step, what becomes of the open quantity. Each is said in
 * one sentence or in none; the sentence that weighs most decides, and is where it is shown.
 */
import type { TextReading } from "../text";
import { SAID_WEIGHTS } from "./said-weights";
import { parseModel } from "./linear";

export const SUBJECTS = ["authority", "trigger", "balance", "effect"] as const;
/** What may be said: who releases, what opens the next release, that the rest stays, whether accepted parts reduce the order. */
export type Subject = (typeof SUBJECTS)[number];

const MODEL = parseModel(SAID_WEIGHTS, SUBJECTS);

/** Beside the features of each sentence: whether the grammar found it, anywhere. */
const FOUND = "found";
const NOT_FOUND = "not-found";
/** The grammar found it in this very sentence. */
const HERE = "here";

export interface Verdict {
  readonly said: boolean;
  /** Index of the sentence that weighs most. */
  readonly sentence: number;
}

/** The features of the sentences with what the grammar found of one subject. */
export function withFound(
  text: TextReading,
  sentences: readonly ReadonlySet<string>[],
  found: boolean,
  at: readonly { readonly from: number; readonly to: number }[],
): readonly ReadonlySet<string>[] {
  return sentences.map((features, index) => {
    const sentence = text.sentences[index];
    const here =
      sentence !== undefined &&
      at.some((range) => range.from < sentence.to && range.to > sentence.from);
    return new Set([
      ...features,
      found ? FOUND : NOT_FOUND,
      ...(here ? [HERE] : []),
    ]);
  });
}

/** Log of the mean of the sentences' odds: one strong sentence is enough, many weak ones are not. */
function poolOf(sums: readonly number[]): number {
  const most = Math.max(...sums);
  const mean =
    sums.reduce((total, sum) => total + Math.exp(sum - most), 0) / sums.length;
  return most + Math.log(mean);
}

export function decideSaid(
  subject: Subject,
  sentences: readonly ReadonlySet<string>[],
): Verdict {
  const place = SUBJECTS.indexOf(subject);
  const sums = sentences.map((features) => {
    let sum = 0;
    for (const feature of features)
      sum += MODEL.weightsOf(feature)?.[place] ?? 0;
    return sum / 100;
  });
  if (sums.length === 0) return { said: false, sentence: -1 };
  return {
    said: poolOf(sums) > 0,
    sentence: sums.indexOf(Math.max(...sums)),
  };
}
