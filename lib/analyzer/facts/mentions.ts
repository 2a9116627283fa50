/**
 * What is named in the texts, whatever is done with it: revisions, terms, dates, authority, identifiers, blanks.
 * One function per kind of fact; collected here, called once by the pipeline.
 */
import type { Texts, TextReading } from "../text";
import type { Mention } from "../types";
import { readAuthority } from "./authority";
import { readDates, type DateFact } from "./date";
import { readIdentifiers } from "./identifiers";
import { readPlaceholders, type PlaceholderFact } from "./placeholders";
import {
  readRevisions,
  type RevisionFact,
  type RevisionFacts,
} from "./revision";
import { readReplaced, type Replaced } from "./replaced";
import { readTerms } from "./terms";

export interface MentionFacts {
  /** Of all texts, those of the body first. Values upper case, without the word. */
  readonly revisions: readonly Mention[];
  /** The same, with what is said of each. */
  readonly revisionFacts: readonly RevisionFact[];
  /** The body's: what only points at a revision, says there is none, or replaces another. */
  readonly revision: RevisionFacts;
  readonly material: Mention | null;
  readonly finish: Mention | null;
  readonly packaging: Mention | null;
  readonly unchanged: Mention | null;
  /** ISO dates of the body, by place. */
  readonly dates: readonly Mention[];
  /** The same and those nobody can date ("Friday" in a mail without `sentAt`), with what is said of each. */
  readonly dateFacts: readonly DateFact[];
  readonly authority: Mention | null;
  readonly lots: readonly Mention[];
  readonly orders: readonly Mention[];
  readonly parts: readonly Mention[];
  /** Blanks of a template in the body; not those that the mail fills further down. */
  readonly placeholders: readonly PlaceholderFact[];
  /** What the body takes back further down. */
  readonly replaced: Replaced;
}

/**
 * Linear; never throws.
 * @param sentAt ISO 8601 with offset: the reference of relative dates and of years nobody wrote.
 */
export function readMentions(texts: Texts, sentAt?: string): MentionFacts {
  const { body } = texts;
  const revision = readRevisions(body);
  const others: readonly TextReading[] = [
    ...(texts.subject ? [texts.subject] : []),
    ...texts.thread,
    ...texts.attachments,
  ];
  const revisionFacts = [
    ...revision.named,
    ...others.flatMap((text) => readRevisions(text).named),
  ];
  const dateFacts = readDates(body, sentAt);
  const replaced = readReplaced(body);
  return {
    revisions: revisionFacts.map(({ value, span }) => ({ value, span })),
    revisionFacts,
    revision,
    ...readTerms(body),
    dates: dateFacts
      .filter(({ iso }) => iso !== null)
      .map(({ value, span }) => ({ value, span })),
    dateFacts,
    authority: readAuthority(body),
    ...readIdentifiers(body),
    placeholders: readPlaceholders(body).filter(
      ({ tokens }) => tokens.from >= replaced.blanks,
    ),
    replaced,
  };
}
