/**
 * What is named in the texts, whatever is done with it: revisions, material, dates, authority, identifiers, blanks.
 * One function per kind of fact, each `(text) => Mention…`; collected here, called once by the pipeline.
 */
import type { Texts } from "../text";
import type { Mention } from "../types";

export interface MentionFacts {
  /** Of all texts; those of the body first. Values upper case, without the word. */
  readonly revisions: readonly Mention[];
  readonly material: Mention | null;
  readonly finish: Mention | null;
  readonly packaging: Mention | null;
  readonly unchanged: Mention | null;
  readonly dates: readonly Mention[];
  readonly authority: Mention | null;
  readonly lots: readonly Mention[];
  readonly orders: readonly Mention[];
  readonly parts: readonly Mention[];
  /** Blanks of a template in the body. */
  readonly placeholders: readonly Mention[];
}

/** @param sentAt ISO 8601 with offset: the reference of relative dates. */
export function readMentions(_texts: Texts, _sentAt?: string): MentionFacts {
  return {
    revisions: [],
    material: null,
    finish: null,
    packaging: null,
    unchanged: null,
    dates: [],
    authority: null,
    lots: [],
    orders: [],
    parts: [],
    placeholders: [],
  };
}
