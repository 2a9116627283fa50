/** Gives the features of drafts their names back: in the product they are numbers from the beginning. */
import { propose, understand } from "../../../lib/analyzer/index";
import { guessFrom, readAmong } from "../../../lib/analyzer/learned/among";
import { findAll, readWhole } from "../../../lib/analyzer/learned/facts";
import {
  featureOf,
  hashOf,
  ownParts,
  type FeatureSink,
  type Part,
} from "../../../lib/analyzer/learned/features";
import { readMailFeatures } from "../../../lib/analyzer/learned/mail-features";
import { readNumberFeatures } from "../../../lib/analyzer/learned/number-features";
import { weighSingly } from "../../../lib/analyzer/learned/roles";
import { addFound } from "../../../lib/analyzer/learned/said";
import { readSentenceFeatures } from "../../../lib/analyzer/learned/sentence-features";
import { stemOf } from "../../../lib/analyzer/learned/stem";
import type { Draft } from "../../../lib/analyzer/types";

type Parts = readonly Part[];

/** The features of one model, with the parts that each was mixed from. */
class Features implements FeatureSink<void> {
  readonly parts = new Map<number, Parts>();
  /** Two features of one number. */
  readonly alike: (readonly [Parts, Parts])[] = [];

  add(head: Part, ...more: readonly Part[]): void {
    const [first, second, third] = more;
    const feature = featureOf(head, first, second, third);
    const parts = [head, ...more];
    const known = this.parts.get(feature);
    if (known === undefined) this.parts.set(feature, parts);
    else if (known.join(" ") !== parts.join(" "))
      this.alike.push([known, parts]);
  }

  group(read: () => void): void {
    read();
  }

  include(): void {
    // added when the group was read
  }
}

/** What is seen of these drafts, for each model. */
export function readFeatures(drafts: readonly Draft[]) {
  const features = {
    kind: new Features(),
    role: new Features(),
    among: new Features(),
    said: new Features(),
    whole: new Features(),
  };
  const words = new Set<string>();
  for (const draft of drafts) {
    const proposal = propose(draft);
    if (proposal === null) continue;
    for (const word of proposal.parse.text.words)
      words.add(word).add(stemOf(word));
    for (const { unit } of proposal.parse.numbers)
      if (unit !== null) words.add(unit);
    readMailFeatures(proposal, features.kind);
    const reading = understand(draft);
    if (reading === null) continue;
    readNumberFeatures(proposal, reading.kind, features.role, () => undefined);
    const singles = weighSingly(proposal, reading.kind, proposal.itemOf).filter(
      ({ reading: { number } }) => number.exact,
    );
    const places = singles.map(({ place }) => place);
    const guesses = singles.map(({ sums }) => guessFrom(sums));
    singles.forEach((_, index) =>
      readAmong(places, guesses, index, features.among),
    );
    readWhole(reading, findAll(reading), features.whole);
    readSentenceFeatures(reading, features.said, (sentence) => {
      for (const found of [true, false])
        addFound(
          features.said,
          { found, sentences: new Set([sentence]) },
          sentence,
        );
    });
  }
  for (const word of ownParts.keys()) words.add(word);
  return { features, words };
}

/** Puts names together; what is no word is a count. */
export function namerOf(words: Iterable<string>): (parts: Parts) => string {
  const wordOf = new Map<Part, string>();
  for (const word of words) wordOf.set(hashOf(word), word);
  return (parts) =>
    parts.map((part) => wordOf.get(part) ?? String(part)).join(" ");
}
