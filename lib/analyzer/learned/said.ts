/**
 * Decides what is said at all: who releases, what opens the next step, whether finished parts count. Each is said in one
 * sentence or in none; the sentence that weighs most decides, and is where it is shown.
 */
import type { TextReading } from "../text";
import { SAID_WEIGHTS } from "./said-weights";
import { partOf, type FeatureSink, type Part } from "./features";
import { lazyScale } from "./linear";
import {
  readSentenceFeatures,
  type SentenceContext,
} from "./sentence-features";
import { WHOLE_WEIGHTS } from "./whole-weights";

export const SUBJECTS = [
  "authority",
  "trigger",
  "balance",
  "effect",
  "rule",
  "countsIn",
  "scope",
  "runsOn",
  "uncounted",
  "vague",
  "material",
  "named",
  "restCounted",
  "reason",
  "finished",
  "disposed",
  "others",
  "lotNamed",
  "revisionVague",
] as const;
/**
 * What may be said: who releases, what opens the next release, that the rest stays, whether accepted parts reduce the
 * order, whether finished parts count toward the release, that they do, what a stop stops, that work runs on by itself,
 * finished parts nobody counted, a release of only some, what the parts are made of, which parts move, how many stay, why
 * finished parts stay, what became of them, what to do with those not to be used, what becomes of the others where some may
 * go, by which lot or mark those are known, a revision that is only pointed at.
 */
export type Subject = (typeof SUBJECTS)[number];

const scaleOf = lazyScale(SAID_WEIGHTS, SUBJECTS);
const wholeScaleOf = lazyScale(WHOLE_WEIGHTS, SUBJECTS);

/** Beside the features of each sentence: whether the grammar found it, anywhere. */
const FOUND = partOf("found");
const NOT_FOUND = partOf("not-found");
/** The grammar found it in this very sentence. */
const HERE = partOf("here");

export interface Verdict {
  readonly said: boolean;
  /** Index of the sentence that weighs most. */
  readonly sentence: number;
}

/** What the grammar found of one subject: whether, and in which sentences. */
export interface FoundIn {
  readonly found: boolean;
  readonly sentences: ReadonlySet<number>;
}

/** The sentences that a list of ranges touches. */
export function sentencesAt(
  { sentences }: TextReading,
  at: readonly { readonly from: number; readonly to: number }[],
): ReadonlySet<number> {
  const touched = new Set<number>();
  for (const { from, to } of at) {
    // the first sentence that ends behind the beginning of the range
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.to ?? 0) > from) high = middle;
      else low = middle + 1;
    }
    for (
      let index = low;
      index < sentences.length && (sentences[index]?.from ?? to) < to;
      index++
    )
      touched.add(index);
  }
  return touched;
}

/** Adds to the features of a sentence what the grammar found of one subject. */
export function addFound(
  sink: FeatureSink,
  { found, sentences }: FoundIn,
  sentence: number,
): void {
  sink.add(found ? FOUND : NOT_FOUND);
  if (sentences.has(sentence)) sink.add(HERE);
}

/** The highest sum; a mail may have more sentences than a call has room for arguments. */
const mostOf = (sums: readonly number[]): number =>
  sums.reduce((most, sum) => Math.max(most, sum), -Infinity);

/** A mail of so many sentences is judged as the mean of them; in a longer one nothing gets lost by what is added. */
const TYPICAL = 6;

/** Log of the odds of all sentences together: one strong sentence is enough, many weak ones are not. */
export function poolOf(sums: readonly number[]): number {
  const most = mostOf(sums);
  const total = sums.reduce((odds, sum) => odds + Math.exp(sum - most), 0);
  return most + Math.log(total / TYPICAL);
}

/** What the features of each sentence weigh for all subjects, in hundredths; the same for whatever the grammar found. */
export function weighSentences(
  context: SentenceContext,
): readonly Int32Array[] {
  const scale = scaleOf();
  const weighed: Int32Array[] = [];
  scale.clear();
  readSentenceFeatures(context, scale, () => {
    weighed.push(scale.sums.slice());
    scale.clear();
  });
  return weighed;
}

/** Where the grammar found it, it is said unless the sentences speak clearly against it (log of the odds). */
const DOUBT = -0.5;

/** What the release as a whole tells little of: its sentences alone decide, and nothing else is learned. */
export const BY_SENTENCES: ReadonlySet<Subject> = new Set([
  "authority",
  "effect",
  "rule",
  "scope",
  "material",
  "finished",
]);

/** What a release as a whole weighs for all subjects, in hundredths. */
export function weighWhole(read: (sink: FeatureSink) => void): Int32Array {
  const scale = wholeScaleOf();
  scale.clear();
  read(scale);
  return scale.sums.slice();
}

/** What the sentences weigh for one subject: log of the odds, and which of them weighs most. */
function weighSaid(
  subject: Subject,
  weighed: readonly Int32Array[],
  { found, sentences }: FoundIn,
): { readonly odds: number; readonly sentence: number } {
  const place = SUBJECTS.indexOf(subject);
  const scale = scaleOf();
  const weightOf = (feature: Part) => {
    scale.clear();
    scale.add(feature);
    return scale.sumOf(subject);
  };
  const anywhere = weightOf(found ? FOUND : NOT_FOUND);
  const here = weightOf(HERE);
  const sums = weighed.map(
    (each, index) =>
      ((each[place] ?? 0) + anywhere + (sentences.has(index) ? here : 0)) / 100,
  );
  return { odds: poolOf(sums), sentence: sums.indexOf(mostOf(sums)) };
}

/**
 * @param weighed what `weighSentences` says of the mail's sentences
 * @param whole what `weighWhole` says of the mail
 */
export function decideSaid(
  subject: Subject,
  weighed: readonly Int32Array[],
  whole: Int32Array,
  found: FoundIn,
): Verdict {
  if (weighed.length === 0) return { said: false, sentence: -1 };
  const { odds, sentence } = weighSaid(subject, weighed, found);
  const besides = (whole[SUBJECTS.indexOf(subject)] ?? 0) / 100;
  return { said: odds + besides > (found.found ? DOUBT : 0), sentence };
}
