/**
 * What is seen of a release as a whole when its sentences have been weighed: what it is, what it counts, what the grammar
 * found in it. It speaks for or against whatever its sentences say.
 */
import type { Facts } from "../reading";
import { BUCKETS, type Kind } from "../types";
import { partOf, type FeatureSink } from "./features";

const KIND = partOf("kind=");
const COUNTS = partOf("counts=");
const COUNTS_NONE = partOf("counts-none=");
const KIND_AND_COUNTS = partOf("kind&counts=");
const KIND_AND_COUNTS_NONE = partOf("kind&counts-none=");
const SENTENCES = partOf("sentences=");
const ITEMS = partOf("items=");
const RULE = partOf("held-rule=");
const FOUND = partOf("found=");
const NOT_FOUND = partOf("not-found=");

const MOST_COUNTED = 3;
const MOST_SENTENCES = 8;
const MOST_ITEMS = 3;

/** @param found for each thing that may be said, whether the grammar found it */
export function readWholeFeatures(
  kind: Kind,
  { quantities, byItem, heldRule }: Facts,
  sentences: number,
  found: readonly (readonly [name: string, found: boolean])[],
  sink: FeatureSink,
): void {
  const kindPart = partOf(kind);
  sink.add(KIND, kindPart);
  for (const bucket of BUCKETS) {
    const part = partOf(bucket);
    const count = quantities.reduce(
      (sum, quantity) => sum + (quantity.bucket === bucket ? 1 : 0),
      0,
    );
    if (count === 0) {
      sink.add(COUNTS_NONE, part);
      sink.add(KIND_AND_COUNTS_NONE, part, kindPart);
    } else {
      sink.add(COUNTS, part, Math.min(MOST_COUNTED, count));
      sink.add(KIND_AND_COUNTS, part, kindPart);
    }
  }
  sink.add(SENTENCES, Math.min(MOST_SENTENCES, sentences));
  sink.add(ITEMS, Math.min(MOST_ITEMS, byItem.length));
  sink.add(RULE, partOf(heldRule ?? "null"));
  for (const [name, isFound] of found)
    sink.add(isFound ? FOUND : NOT_FOUND, partOf(name));
}
