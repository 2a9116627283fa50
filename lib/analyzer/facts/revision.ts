/**
 * Revisions: "rev D", "Index C", "issue 3", "drawing level M", "bracket_revC.step", a table's Rev column; revisions that are
 * not named but pointed at ("latest rev", "the current drawing"); and parts said to have none.
 */
import { spanOf, type Range, type TextReading } from "../text";
import type { Mention } from "../types";
import { valuesAt } from "./revision-labels";
import { addUnlabelled, roleOf, withdrawCorrected } from "./revision-roles";
import type { RevisionValue } from "./revision-shapes";
import { tableRevisions } from "./revision-tables";
import { readNone, readVague, saysItReplaces } from "./revision-vague";

export interface RevisionFact extends Mention {
  readonly tokens: Range;
  /**
   * stated: the revision something is, or is to be built to. superseded: the mail says another one takes its place.
   * earlier: parts made before have it. awaited: it stands in "until rev D is out", so nothing is built to it yet.
   */
  readonly role: "stated" | "superseded" | "earlier" | "awaited";
  /** In an attachment's name: what stands before the revision, normalized, to tell one drawing from another. */
  readonly document: string | null;
}

export interface VagueRevision extends Mention {
  readonly tokens: Range;
}

export interface RevisionFacts {
  /** In order of place; the same value may occur several times. */
  readonly named: readonly RevisionFact[];
  readonly vague: readonly VagueRevision[];
  /** "This part has no revision." */
  readonly none: readonly Mention[];
  /** "Supersedes the attached drawing", "ignore the rev in the subject": differences are explained. */
  readonly replacesOther: boolean;
}

/** Reads the revisions of one text. Linear: every label looks a bounded number of tokens around itself. */
export function readRevisions(text: TextReading): RevisionFacts {
  const named = [...tableRevisions(text)];
  const inTables = new Set(named.map((fact) => fact.tokens.from));
  const { tokens } = text;
  for (let at = 0; at < tokens.length; at++) {
    const values = valuesAt(text, at);
    for (const value of values)
      if (!inTables.has(value.at)) {
        inTables.add(value.at);
        named.push(factOf(text, value));
      }
  }
  named.sort((a, b) => a.span.start - b.span.start);
  const withOthers =
    text.source === "attachment" ? named : addUnlabelled(text, named);
  return {
    named: withdrawCorrected(text, withOthers),
    vague: text.source === "attachment" ? [] : readVague(text, named),
    none: text.source === "attachment" ? [] : readNone(text),
    replacesOther: saysItReplaces(text),
  };
}

function factOf(text: TextReading, value: RevisionValue): RevisionFact {
  const next = text.tokens[value.at + 1];
  const gluedLetter = /\d[A-Z]$/.test(value.value) && next?.gap === false;
  const to =
    value.at +
    (gluedLetter && text.tokens[value.at]?.kind === "number" ? 2 : 1);
  return {
    value: value.value,
    span: spanOf(text, value.at, to),
    tokens: { from: value.at, to },
    role: roleOf(text, value),
    document: text.source === "attachment" ? documentOf(text, value) : null,
  };
}

/** What stands in a file name before its revision, or all of it but the ending. */
function documentOf(text: TextReading, value: RevisionValue): string {
  const start = text.tokens[value.label]?.start ?? 0;
  return text.raw
    .slice(0, start)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
