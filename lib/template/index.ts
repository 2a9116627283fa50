/**
 * Analysis and answers -> clean wording (RELEASE-SPEC 4). What has to be asked is worked out in asks.ts, the sentences
 * stand in sentences.ts; here they are chosen and put together.
 */
import {
  KINDS,
  type Analysis,
  type CheckId,
  type Kind,
} from "../analyzer/types";
import {
  type Ask,
  askedByFindings,
  askedByKind,
  askedByWholeNote,
  type Asks,
} from "./asks";
import { blankOf } from "./blanks";
import { fullLines } from "./full";
import { joinSentences } from "./join";
import { missingLines } from "./missing";
import { type Note, readNote } from "./note";
import { type Line, render } from "./render";
import { NOTE_SENTENCES } from "./sentences";
import type { Answers, Blank, Composition, Sentence, Wording } from "./types";

/**
 * What has to be asked, the sentences that close the findings, and a whole clean note.
 * Pure; never throws. Answers to blanks that are not asked are ignored.
 */
export function compose(
  analysis: Analysis,
  answers: Answers,
  wording: Wording = {},
): Composition {
  if (analysis.kind === null) return NOTHING;
  const choosing = asksForKind(analysis);
  const chosen = choosing ? kindIn(answers["kind"]) : null;
  const note = readNote(
    analysis,
    answers,
    chosen ?? analysis.kind,
    chosen !== null,
  );
  const found = chosen === null ? askedByFindings(note) : askedByKind(note);
  const asks: Asks = choosing ? withKind(found, analysis) : found;
  return written(note, asks, wording);
}

/** Shared with notes that start from nothing (start.ts). */
export function written(note: Note, asks: Asks, wording: Wording): Composition {
  const form = wording.form ?? "paragraph";
  const sentencesOf = (lines: readonly Line[], asked: Asks, of = note) =>
    lines
      .map((line) => render(of, asked, line, wording))
      .filter((sentence) => sentence !== null);
  const sentences = sentencesOf(missingLines(note, asks), asks);
  const optional = sentencesOf(
    NOTE_SENTENCES.filter(([check]) =>
      note.analysis.findings.some((finding) => finding.check === check),
    ).map(([check, id]) => ({ id, item: null, closes: [check] })),
    asks,
  );
  const extra = askedByWholeNote(note, asks);
  const all: Asks = new Map([...asks, ...extra]);
  const alone: Note = { ...note, whole: true };
  const fullSentences = sentencesOf(fullLines(alone, all), all, alone);
  const named = (list: readonly string[] | undefined, { id, item }: Sentence) =>
    list !== undefined &&
    (list.includes(id) || list.includes(`${id}:${item ?? ""}`));
  return {
    kind: note.kind,
    blanks: blanksOf(note, asks),
    sentences,
    optional,
    missing: joinSentences(
      [
        ...sentences.filter((sentence) => !named(wording.off, sentence)),
        ...optional.filter((sentence) => named(wording.on, sentence)),
      ],
      form,
    ),
    fullBlanks: blanksOf(note, extra),
    fullSentences,
    full: joinSentences(fullSentences, form),
  };
}

function blanksOf(note: Note, asks: Asks): readonly Blank[] {
  return [...asks.values()].map((ask: Ask) => blankOf(note, ask));
}

const NOTHING: Composition = {
  kind: null,
  blanks: [],
  sentences: [],
  optional: [],
  missing: "",
  fullBlanks: [],
  fullSentences: [],
  full: "",
};

const BOUNDARY: readonly CheckId[] = [
  "quantity-missing",
  "quantity-vague",
  "mixed-terms",
];

/** A bare go-ahead that does not say how much: which release is meant decides everything else. */
function asksForKind({ kind, findings, quantities }: Analysis): boolean {
  return (
    kind === "unspecified" &&
    findings.some(
      ({ check }) =>
        BOUNDARY.includes(check) ||
        (check === "placeholder-left" &&
          !quantities.some(({ bucket }) => bucket === "authorized")),
    )
  );
}

function withKind(asks: Asks, { findings }: Analysis): Asks {
  const closes = findings
    .map(({ check }) => check)
    .filter((check) => BOUNDARY.includes(check));
  return new Map([
    ["kind", { id: "kind", fact: "kind", item: null, closes }],
    ...asks,
  ]);
}

/** Only a kind that lets something move can be the answer. */
function kindIn(answer: string | undefined): Kind | null {
  const kind = KINDS.find((each) => each === answer?.trim());
  return kind === undefined || kind === "pause" || kind === "unspecified"
    ? null
    : kind;
}
