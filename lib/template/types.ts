/**
 * What has to be asked before a release can be written cleanly, and the wording that follows (RELEASE-SPEC 4).
 */
import type { CheckId, Kind, Span, SpanSource } from "../analyzer/types";

/** What a blank asks for. One blank per fact and line item. */
export type BlankFact =
  | "kind"
  | "authorized"
  | "ordered"
  | "onHold"
  | "held"
  | "heldRule"
  | "accepted"
  | "acceptedLot"
  | "heldRest"
  | "heldReason"
  | "rejectedDisposition"
  | "openQuantityEffect"
  | "revision"
  | "material"
  | "trigger"
  | "authority"
  | "window"
  | "pauseScope"
  | "relation"
  /** Which of the numbers that do not add up is to be corrected. */
  | "correction"
  /** The date that holds instead of a wrong one. */
  | "date"
  /** What a blank in the draft stands for, where nothing else tells. */
  | "placeholder";

export type BlankType =
  "quantity" | "choice" | "revision" | "event" | "person" | "date" | "text";

export interface Suggestion {
  readonly value: string;
  /** Where it comes from, for the person who is asked: "200 on order − 120 released", "bracket_revC.step". */
  readonly from: string;
  readonly source: SpanSource;
  /** Where it stands, if it stands somewhere as it is: for the file's name or the words around it. */
  readonly span?: Span;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Blank {
  /** Key of the answer: the fact, or fact and item joined by ":" ("revision:AX-312") when several line items are in the mail. */
  readonly id: string;
  readonly fact: BlankFact;
  readonly item: string | null;
  readonly type: BlankType;
  /** The noun a quantity counts, singular; null where none applies. */
  readonly unit: string | null;
  /** Short name of what is missing; stands in brackets in the wording until answered: "quantity on hold". */
  readonly label: string;
  readonly suggestion: Suggestion | null;
  /** The values of a choice; for the other types values to pick from, mostly none. */
  readonly choices: readonly Choice[];
  /** The findings an answer closes. */
  readonly closes: readonly CheckId[];
}

/** By `Blank.id`. A quantity is written in digits, a kind or a held rule by its id; an absent or blank value is unanswered. */
export type Answers = Readonly<Record<string, string>>;

/** One piece of a sentence: fixed wording, or the value of a blank (null while it is unanswered). */
export type Piece =
  | { readonly text: string }
  | {
      readonly blank: string;
      readonly label: string;
      readonly value: string | null;
      readonly text: string;
    };

export interface Sentence {
  /** Stable name of the sentence, by which a team's own wording replaces it. */
  readonly id: string;
  readonly item: string | null;
  readonly text: string;
  /** The same sentence cut at its blanks, for display. */
  readonly pieces: readonly Piece[];
  readonly closes: readonly CheckId[];
}

export interface Wording {
  readonly form?: "paragraph" | "bullets";
  /** Own sentences by `Sentence.id`, with {placeholders}. */
  readonly sentences?: Readonly<Record<string, string>>;
  /** Sentences to leave out of `missing`: by `Sentence.id`, or id and item joined by ":". */
  readonly off?: readonly string[];
  /** Sentences of `optional` to take into `missing`, named in the same way. */
  readonly on?: readonly string[];
}

export interface Composition {
  readonly kind: Kind | null;
  readonly blanks: readonly Blank[];
  /** The sentences that close the findings, in the order they stand in `missing`. */
  readonly sentences: readonly Sentence[];
  /** Sentences that close notes only: offered, and in `missing` only where `wording.on` names them. */
  readonly optional: readonly Sentence[];
  /** Only the sentences that close the findings. Blocks end in \n; '' when nothing is missing. */
  readonly missing: string;
  /**
   * What `full` has to ask besides `blanks`: facts the mail states in words the analysis does not carry ("they come off
   * the open order"). Same form, same answers.
   */
  readonly fullBlanks: readonly Blank[];
  readonly fullSentences: readonly Sentence[];
  /** A whole clean release note. */
  readonly full: string;
}
