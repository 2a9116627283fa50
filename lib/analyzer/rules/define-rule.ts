/**
 * The form of a check (RELEASE-SPEC 5). A rule reads facts, never raw text; names message ids, never sentences; keeps no
 * state. Its metadata is also its documentation: lib/analyzer/CHECKS.md and the panel show it word for word.
 */
import type { Reading } from "../reading";
import type { CheckId, Draft, Kind, Severity, Span } from "../types";

/** Every kind that lets something move: the "R" kinds of RELEASE-SPEC 5. */
export const RELEASING_KINDS = [
  "partial-restart",
  "first-lot",
  "held-release",
  "sample-only",
  "shipment-window",
  "full-release",
  "unspecified",
] as const satisfies readonly Kind[];

/** The "Partial" kinds of RELEASE-SPEC 5: something moves and something stays. */
export const PARTIAL_KINDS = [
  "partial-restart",
  "first-lot",
  "held-release",
  "sample-only",
  "shipment-window",
] as const satisfies readonly Kind[];

/** One place where a rule's demand is not met. */
export interface Problem<MessageId extends string = string> {
  readonly messageId: MessageId;
  /** What to show; empty when something is absent. */
  readonly spans?: readonly Span[];
  /** Fills the {names} of the message. */
  readonly data?: Readonly<Record<string, string | number>>;
  /** The line item, when several are in the mail. */
  readonly item?: string | null;
}

/** A draft of the documentation: a body alone, or with subject, thread, attachments or date. */
export type Example = string | Draft;

export interface RuleSpec<MessageId extends string> {
  /** = file name = test file name. */
  readonly id: CheckId;
  readonly severity: Severity;
  /** Kinds for which the spec asks for another severity. */
  readonly severityFor?: Readonly<Partial<Record<Kind, Severity>>>;
  /** The kinds the check is asked of; the runner does not call it for others. */
  readonly kinds: readonly Kind[];
  /**
   * More exact checks: where one of them reports on the same line item (or on the whole mail), this one stays quiet, so
   * that one fault is one finding.
   */
  readonly yieldsTo?: readonly CheckId[];
  /** Where the demand comes from; never empty. */
  readonly source: string;
  /** What it finds, one sentence for the person who writes the mail. */
  readonly finds: string;
  /** Why the shop needs it, one or two sentences. */
  readonly why: string;
  /** A whole draft that is flagged, and the same draft put right. Tests run both. */
  readonly flagged: Example;
  readonly clean: Example;
  /** Finished sentences; {name} is filled from the problem's data. */
  readonly messages: Readonly<Record<MessageId, string>>;
  /** Called only where `reading.kind` is one of `kinds`. May throw: then the check is named in `notRun`. */
  readonly check: (reading: Reading) => readonly Problem<NoInfer<MessageId>>[];
}

/** A rule as the registry holds it: message ids no longer told apart. */
export type Rule = RuleSpec<string>;

/** Checks at compile time that `check` names only messages that exist. */
export function defineRule<MessageId extends string>(
  spec: RuleSpec<MessageId>,
): RuleSpec<MessageId> {
  return spec;
}
