/** A mail from nothing: the whole note of a kind with all its blanks, by the same machinery as `full`. */
import type { Analysis } from "../analyzer/types";
import { askedByKind, type Asks } from "./asks";
import { written } from "./index";
import { readNote } from "./note";
import type { Answers, Composition, Wording } from "./types";

export const START_KINDS = [
  "partial-restart",
  "first-lot",
  "held-release",
  "sample-only",
  "shipment-window",
  "full-release",
  "pause",
] as const;
export type StartKind = (typeof START_KINDS)[number];

/**
 * The note of a kind; with no answers a template whose blanks stand in brackets.
 * `missing` and `full` are the same text, `sentences` and `fullSentences` the same list.
 */
export function startNote(
  kind: StartKind,
  answers: Answers = {},
  wording: Wording = {},
): Composition {
  const note = readNote({ ...NOTHING_SAID, kind }, answers, kind, true);
  const asks: Asks =
    kind === "full-release"
      ? new Map([
          [
            "authorized",
            {
              id: "authorized",
              fact: "authorized",
              item: note.items[0] ?? null,
              closes: [],
            },
          ],
          ...askedByKind(note),
        ])
      : askedByKind(note);
  const composition = written(note, asks, wording);
  return {
    ...composition,
    sentences: composition.fullSentences,
    missing: composition.full,
  };
}

const NOTHING_SAID: Analysis = {
  kind: null,
  quantities: [],
  heldRule: null,
  revisions: [],
  material: null,
  finish: null,
  packaging: null,
  unchanged: null,
  dates: [],
  trigger: null,
  authority: null,
  lots: [],
  orders: [],
  parts: [],
  ledger: [],
  findings: [],
  notRun: [],
};
