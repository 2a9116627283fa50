/**
 * The data a release mail is read into: RELEASE-SPEC 4, with the ledger spelled out.
 * All offsets are UTF-16 code units, half-open `[start, end)`, into exactly the text that was given to `analyze`.
 */

export const KINDS = [
  "partial-restart",
  "first-lot",
  "held-release",
  "sample-only",
  "shipment-window",
  "full-release",
  "pause",
  "unspecified",
] as const;
/** What the message lets move (RELEASE-SPEC 2). */
export type Kind = (typeof KINDS)[number];

export const BUCKETS = [
  "ordered",
  "open",
  "shipped",
  "inProcess",
  "earlier",
  "made",
  "held",
  "accepted",
  "rejected",
  "authorized",
  "onHold",
  "cancelled",
] as const;
/** Where a quantity stands in the order's arithmetic (RELEASE-SPEC 3). */
export type Bucket = (typeof BUCKETS)[number];

export const CHECK_IDS = [
  "quantity-missing",
  "quantity-vague",
  "quantity-conflict",
  "math-mismatch",
  "balance-missing",
  "balance-unquantified",
  "open-ended-release",
  "trigger-missing",
  "authority-missing",
  "held-parts-missing",
  "held-count-missing",
  "held-rule-missing",
  "held-balance-missing",
  "held-lot-missing",
  "held-reason-missing",
  "rejected-disposition-missing",
  "open-quantity-effect-missing",
  "segregation-missing",
  "revision-missing",
  "revision-vague",
  "revision-conflict",
  "material-missing",
  "unchanged-terms-missing",
  "balance-schedule-missing",
  "relation-unclear",
  "mixed-terms",
  "window-missing",
  "date-past",
  "date-inconsistent",
  "pause-scope-missing",
  "placeholder-left",
] as const;
/** The checks of RELEASE-SPEC 5, in its order. */
export type CheckId = (typeof CHECK_IDS)[number];

export type Severity = "blocker" | "warning" | "note";
export type HeldRule = "counts" | "excluded" | "separate";

/** What the webmail knows of the draft being written. */
export interface Draft {
  /** The author's own text: no quoted history, no signature. Blocks end in \n, table cells in \t. */
  readonly body: string;
  readonly subject?: string;
  /** Earlier messages, newest first, plain text. */
  readonly thread?: readonly string[];
  /** File names. */
  readonly attachments?: readonly string[];
  /** ISO 8601 with offset: the reference for "Friday", "next week". Date checks need it. */
  readonly sentAt?: string;
}

export type SpanSource = "body" | "subject" | "thread" | "attachment";

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly source: SpanSource;
  /** Which message of the thread or which attachment, from 0. */
  readonly index?: number;
}

export interface Mention {
  readonly value: string;
  readonly span: Span;
}

export interface Quantity {
  readonly bucket: Bucket;
  /** null: named without an exact number ("some", "the first batch", "the rest", "lot 1"). */
  readonly value: number | null;
  /** The noun counted, singular and lower case; null where none is written. */
  readonly unit: string | null;
  /** "1", "B" when a lot is named. */
  readonly lot: string | null;
  /** Part number or line the quantity belongs to, when several are in the mail. */
  readonly item: string | null;
  /** false for some, about 100, up to 120, 100-120; true for 120, lot 1, all. */
  readonly exact: boolean;
  readonly span: Span;
}

export interface Finding {
  readonly check: CheckId;
  readonly severity: Severity;
  /** The finished sentence, with the numbers of this mail. */
  readonly message: string;
  /** Where in the texts it shows; empty when something is absent. */
  readonly spans: readonly Span[];
  readonly item: string | null;
}

/** One member of a sum. */
export interface Term {
  readonly bucket: Bucket;
  readonly value: number;
  readonly sign: 1 | -1;
}

/** A value nobody wrote, and the sum it follows from. Offered, never used to accuse. */
export interface Derived {
  readonly bucket: Bucket;
  readonly value: number;
  readonly sum: readonly Term[];
  /** Where the sum's members were read; 'body' only when all of them stand there. */
  readonly source: SpanSource;
}

/** One line item's arithmetic. */
export interface Ledger {
  /** null when the mail has a single line item. */
  readonly item: string | null;
  readonly unit: string | null;
  /** What each bucket comes to by the author's own numbers; a bucket nobody counted is absent. */
  readonly stated: Readonly<Partial<Record<Bucket, number>>>;
  readonly derived: readonly Derived[];
  /** Units of the ordered (or open) quantity of which nothing is said; null when no total is known. */
  readonly unaccounted: number | null;
  /** New units to build for this release: authorized less the held parts that count toward it; null when not known. */
  readonly netToBuild: number | null;
}

export interface Analysis {
  readonly kind: Kind | null;
  readonly quantities: readonly Quantity[];
  /** Do held parts count toward the authorized quantity? */
  readonly heldRule: HeldRule | null;
  /** Upper case, without the word: 'C', 'C7', '03', 'B.2'. Those of subject, thread and attachments carry that source. */
  readonly revisions: readonly Mention[];
  readonly material: Mention | null;
  readonly finish: Mention | null;
  readonly packaging: Mention | null;
  readonly unchanged: Mention | null;
  /** ISO dates (YYYY-MM-DD), ordered by place. */
  readonly dates: readonly Mention[];
  /** The event or condition that opens the next release. */
  readonly trigger: Mention | null;
  /** The person, role or department that releases, now or next. */
  readonly authority: Mention | null;
  readonly lots: readonly Mention[];
  readonly orders: readonly Mention[];
  readonly parts: readonly Mention[];
  /** One per line item. */
  readonly ledger: readonly Ledger[];
  /** Blockers first, then by place in the text. */
  readonly findings: readonly Finding[];
  /** Checks that failed to run: then nothing may be called clear. */
  readonly notRun: readonly CheckId[];
}
