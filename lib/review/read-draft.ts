/**
 * A draft as a team reads it: the analyzer's findings, weighed by the team's rules, and what is no longer as it was
 * reviewed. Panel, chip and send guard all read it here.
 */
import { analyze } from "../analyzer/index";
import type { Analysis, Draft } from "../analyzer/types";
import { applyPolicy } from "../policy/apply";
import type { Policy } from "../policy/types";
import { changesSince, isAbout, type ReviewChange } from "./changes";
import { withoutReviewNotes } from "./note-block";
import {
  ordersOf,
  reviewedLedgerOf,
  type ReviewedLedger,
} from "./reviewed-ledger";
import { readStamps } from "./stamp";

export interface DraftReading {
  readonly analysis: Analysis;
  /** What differs from the review in the draft's thread. */
  readonly changes: readonly ReviewChange[];
}

export function readDraft(draft: Draft, policy: Policy): DraftReading {
  const analysis = analyzeByRules(draft, policy);
  return { analysis, changes: changesInDraft(draft, analysis) };
}

/** The analysis by the team's rules, blind to review notes in draft and thread. */
export function analyzeByRules(draft: Draft, policy: Policy): Analysis {
  const own = withoutReviewNotes(draft);
  return applyPolicy(analyze(own), own, policy);
}

/** What differs from the review of this release in its thread, if there is one that no release sent since used up. */
export function changesInDraft(
  draft: Draft,
  analysis: Analysis,
): readonly ReviewChange[] {
  const review = analysis.kind === null ? null : reviewOf(draft);
  return review === null
    ? []
    : changesSince(review, reviewedLedgerOf(analysis, draft));
}

/** The newest stamp of the thread that is about this draft. */
function reviewOf(draft: Draft): ReviewedLedger | null {
  const thread = draft.thread ?? [];
  for (const [at, message] of thread.entries()) {
    const review = readStamps(message).findLast((each) =>
      isAbout(each, ordersOf(draft)),
    );
    if (review === undefined) continue;
    return thread.slice(0, at).some((newer) => isSentAs(newer, review))
      ? null
      : review;
  }
  return null;
}

/** A newer message released just what was reviewed: what is written now is another release. */
function isSentAs(message: string, review: ReviewedLedger): boolean {
  const own = withoutReviewNotes({ body: message });
  const sent = analyze(own);
  return (
    sent.kind !== null &&
    sent.kind !== "pause" &&
    changesSince(review, reviewedLedgerOf(sent, own)).length === 0
  );
}
