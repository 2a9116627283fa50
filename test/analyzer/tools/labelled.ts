/** The labelled drafts that the weights are learned from: test/corpus and test/corpus/own, without those held out. */
import { readdirSync, readFileSync } from "node:fs";
import type {
  Bucket,
  CheckId,
  Draft,
  HeldRule,
  Kind,
} from "../../../lib/analyzer/types";

export interface Labelled {
  readonly id: string;
  readonly draft: Draft;
  /** All that are right; the first is learned. */
  readonly kind: readonly (Kind | null)[];
  readonly quantities: readonly { bucket: Bucket; value: number }[];
  readonly mayQuantities?: readonly { bucket: Bucket; value: number }[];
  readonly heldRule?: HeldRule | null;
  readonly revisions?: readonly string[];
  readonly has?: Readonly<Record<string, boolean>>;
  /** Absent where only kind and quantities are labelled. */
  readonly must?: readonly CheckId[];
  readonly may?: readonly CheckId[];
  /** Offset from which the body is our own wording; absent in drafts that people wrote. */
  readonly oursFrom?: number;
}

const CORPUS = new URL("../../corpus/", import.meta.url);

/** @param without a file to leave out, to see what is read without having learned it. */
export function readLabelled(without?: string): readonly Labelled[] {
  return ["", "own/"].flatMap((folder) =>
    readdirSync(new URL(folder, CORPUS))
      .filter(
        (name) =>
          name.endsWith(".jsonl") &&
          name !== "held-out.jsonl" &&
          name !== without,
      )
      .sort()
      .flatMap((name) =>
        readFileSync(new URL(folder + name, CORPUS), "utf8")
          .split("\n")
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Labelled),
      ),
  );
}

/** The drafts in so many parts: what is weighed besides comes from weights that never saw a draft's part. */
export const PARTS = 5;

/**
 * Which of so many parts of the corpus a draft is in, by its id: all drafts of one set are in one part, as those of one
 * hand are alike.
 */
export function partsOfSets(parts: number): (id: string) => number {
  const sets: string[] = [];
  return (id) => {
    const [set = ""] = id.split("-", 1);
    if (!sets.includes(set)) sets.push(set);
    return sets.indexOf(set) % parts;
  };
}
