/**
 * What the shop will read: the mail as a few plain orders, and, where its words allow more than one number, the ways to
 * read it and how many parts could be built by mistake.
 */
import type {
  Analysis,
  Bucket,
  CheckId,
  Kind,
  Ledger,
} from "../analyzer/types";
import { counted } from "./nouns";
import type { Answers } from "./types";

export type OrderCode =
  /** Build `count`; null: everything that remains, or the lot named in `lot`. */
  | "build"
  | "make-samples"
  | "ship"
  /** Finished parts that may be used or shipped now. */
  | "use"
  /** Finished parts that take their place in the released quantity. */
  | "count-in"
  | "do-not-build"
  | "do-not-ship"
  /** Finished parts that stay where they are. */
  | "do-not-use"
  | "stop"
  | "reject"
  | "cancel"
  /** The shop has to guess: `check` says what. */
  | "unclear";

export interface Order {
  readonly code: OrderCode;
  /** null: the mail's only line item, or all of them. */
  readonly item: string | null;
  /** null where the mail gives no exact number. */
  readonly count: number | null;
  /** Singular; null where the mail names no noun. */
  readonly unit: string | null;
  readonly lot: string | null;
  /** Only on what is to be built, made, shipped or used. */
  readonly revision: string | null;
  /** The event that ends it, in the author's words; only on what must not move. */
  readonly until: string | null;
  /** Of "unclear": the finding behind it; null on all others. */
  readonly check: CheckId | null;
  /** The order in English: "Build 120 new units, rev C". */
  readonly text: string;
}

type ReadingCode =
  /** Exactly the number as written. */
  | "only"
  /** The number, of which parts already made, shipped or in process are a part: `other` of them. */
  | "including"
  /** The number first, then the rest without another word. */
  | "runs-on"
  /** The balance taken at its word: what is left of the total when the blocked quantity is taken off. */
  | "by-balance"
  /** Nothing says how many: everything that is open. */
  | "everything"
  /** A few, and nobody knows how many. */
  | "a-few";

export interface TextReading {
  readonly code: ReadingCode;
  /** New units built when it is read so; null when nothing in the mail bounds it. */
  readonly builds: number | null;
  /** Of "including": how many of the number exist already; null otherwise. */
  readonly other: number | null;
  /** The reading in English: "120 including the 25 already made". */
  readonly text: string;
}

export interface Misreading {
  readonly item: string | null;
  readonly unit: string | null;
  /** New units meant, as far as mail and answers say. */
  readonly intended: number | null;
  /** At least two, the smallest first; what nothing bounds stands last. */
  readonly readings: readonly TextReading[];
  /**
   * The most that could be built by mistake: the largest reading less the intended one. Where the intended one is itself
   * the largest, less the smallest. null when nothing in the mail bounds it.
   */
  readonly excess: number | null;
}

/** The checks after which the shop has to guess, with the words of the guess. */
const UNCLEAR: Readonly<Partial<Record<CheckId, string>>> = {
  "quantity-missing": "how many may move",
  "quantity-vague": "exactly how many may move",
  "quantity-conflict": "which of the quantities holds",
  "math-mismatch": "the quantities do not add up",
  "mixed-terms": "which parts are meant",
  "balance-missing": "whether the rest stays on hold",
  "balance-unquantified": "how many stay on hold",
  "open-ended-release": "where to stop",
  "held-parts-missing": "what happens to parts already made",
  "held-count-missing": "how many parts are already made",
  "held-rule-missing": "whether the finished parts count",
  "held-balance-missing": "what happens to the other finished parts",
  "revision-missing": "which revision",
  "revision-vague": "which revision",
  "revision-conflict": "which of the revisions",
  "relation-unclear": "whether earlier parts are included",
  "window-missing": "when to ship",
  "pause-scope-missing": "what to stop",
  "placeholder-left": "a value is left blank",
};

/**
 * The orders of the whole mail, item by item: what moves, what stays, what happens to finished parts, then what is
 * unclear. Only what the mail itself says; empty for what is no release.
 */
export function ordersOf(analysis: Analysis): readonly Order[] {
  if (analysis.kind === null) return [];
  const orders = analysis.ledger.flatMap((ledger) =>
    itemOrders(analysis, analysis.kind ?? "unspecified", ledger),
  );
  return [...orders, ...unclear(analysis)];
}

function itemOrders(
  analysis: Analysis,
  kind: Kind,
  ledger: Ledger,
): readonly Order[] {
  const orders: Order[] = [];
  const { item, unit } = ledger;
  const value = (bucket: Bucket): number | null =>
    ledger.stated[bucket] ?? derived(analysis, ledger, bucket);
  const lotOf = (bucket: Bucket): string | null => {
    const lots = new Set(
      analysis.quantities
        .filter((each) => each.bucket === bucket && each.item === item)
        .map(({ lot }) => lot)
        .filter((lot) => lot !== null),
    );
    return lots.size === 0 ? null : [...lots].join(", ");
  };
  const said = (bucket: Bucket) =>
    analysis.quantities.some(
      (each) => each.bucket === bucket && each.item === item,
    );
  const inBody = new Set(
    analysis.revisions
      .filter(({ span }) => span.source === "body")
      .map((revision) => revision.value),
  );
  // Which of several revisions is meant is not for us to guess.
  const revision = inBody.size === 1 ? ([...inBody][0] ?? null) : null;
  const until = analysis.trigger?.value ?? null;

  const push = (
    code: OrderCode,
    count: number | null,
    text: string,
    more: Partial<Order> = {},
  ) => {
    const full = { lot: null, revision: null, until: null, ...more };
    const tail =
      (full.revision === null ? "" : `, rev ${full.revision}`) +
      (full.until === null ? "" : `, ${waiting(full.until)}`);
    orders.push({
      code,
      item,
      count,
      unit,
      check: null,
      ...full,
      text: `${item === null ? "" : `${item}: `}${text}${tail}`,
    });
  };
  const amount = (count: number | null, lot: string | null): string =>
    count === null ? `lot ${lot ?? ""}` : counted(count, unit);

  const authorized = value("authorized");
  const lot = lotOf("authorized");
  const net = ledger.netToBuild;
  if (authorized !== null || lot !== null) {
    const count = kind === "shipment-window" ? authorized : (net ?? authorized);
    if (kind === "shipment-window")
      push("ship", count, `Ship ${amount(count, lot)}`, { lot, revision });
    else if (kind === "sample-only")
      push("make-samples", count, `Make ${amount(count, lot)} as samples`, {
        lot,
        revision,
      });
    else
      push(
        "build",
        count,
        count === null
          ? `Build ${amount(count, lot)}`
          : `Build ${String(count)} new ${counted(count, unit).replace(/^\S+ /, "")}`,
        { lot, revision },
      );
  } else if (kind === "full-release")
    push("build", null, "Build everything that remains", { revision });

  const accepted = value("accepted");
  if (accepted !== null || lotOf("accepted") !== null)
    push(
      "use",
      accepted,
      `Use or ship ${amount(accepted, lotOf("accepted"))} already made`,
      {
        lot: lotOf("accepted"),
        revision: kind === "held-release" ? revision : null,
      },
    );

  const onHold = value("onHold");
  if (kind === "pause")
    push(
      "stop",
      onHold,
      onHold === null ? "Stop" : `Stop ${counted(onHold, unit)}`,
      { until },
    );
  else if (onHold !== null ? onHold > 0 : said("onHold"))
    push(
      kind === "shipment-window" ? "do-not-ship" : "do-not-build",
      onHold,
      `Do not ${kind === "shipment-window" ? "ship" : "build"} ${onHold === null ? "the rest" : counted(onHold, unit)}`,
      { until, lot: lotOf("onHold") },
    );

  const held = value("held") ?? (said("accepted") ? null : value("made"));
  if (held !== null && held > 0) {
    if (analysis.heldRule === "counts")
      push("count-in", held, `Count in ${counted(held, unit)} already made`);
    else
      push(
        "do-not-use",
        held,
        `Do not use ${counted(held, unit)} already made`,
        {
          until: kind === "held-release" ? until : null,
        },
      );
  }
  const rejected = value("rejected");
  if (rejected !== null && rejected > 0)
    push("reject", rejected, `Never use ${counted(rejected, unit)}`);
  const cancelled = value("cancelled");
  if (cancelled !== null && cancelled > 0)
    push("cancel", cancelled, `Take ${counted(cancelled, unit)} off the order`);
  return orders;
}

/** "The rest stays on hold" has a number as soon as the mail's own numbers give one. */
function derived(
  analysis: Analysis,
  ledger: Ledger,
  bucket: Bucket,
): number | null {
  const named = analysis.quantities.some(
    (each) => each.bucket === bucket && each.item === ledger.item,
  );
  const sum = ledger.derived.find(
    (each) => each.bucket === bucket && each.source === "body",
  );
  return named && sum ? sum.value : null;
}

function waiting(event: string): string {
  return /^(?:until|till|til|pending|before|unless|as long as|while)\b/i.test(
    event,
  )
    ? event
    : `until after ${event.replace(/^(?:after|once|when)\s+/i, "")}`;
}

function unclear(analysis: Analysis): readonly Order[] {
  const seen = new Set<string>();
  const orders: Order[] = [];
  for (const { check, item } of analysis.findings) {
    const guess = UNCLEAR[check];
    if (guess === undefined || seen.has(`${guess}:${item ?? ""}`)) continue;
    seen.add(`${guess}:${item ?? ""}`);
    orders.push({
      code: "unclear",
      item,
      count: null,
      unit: null,
      lot: null,
      revision: null,
      until: null,
      check,
      text: `${item === null ? "" : `${item}: `}Unclear: ${guess}`,
    });
  }
  return orders;
}

/**
 * How far the mail as it stands can be misread, one entry per line item that allows more than one number. Answers of the
 * form (by `Blank.id`) tell which reading is meant; they do not change what the mail allows.
 */
export function misreadingsOf(
  analysis: Analysis,
  answers: Answers = {},
): readonly Misreading[] {
  if (analysis.kind === null || analysis.kind === "pause") return [];
  return analysis.ledger
    .map((ledger) => misreadingOf(analysis, ledger, answers))
    .filter((each) => each !== null);
}

function misreadingOf(
  analysis: Analysis,
  ledger: Ledger,
  answers: Answers,
): Misreading | null {
  const { stated, item, unit } = ledger;
  const reported = (...checks: readonly CheckId[]) =>
    analysis.findings.some(
      (finding) =>
        checks.includes(finding.check) &&
        (finding.item === item || finding.item === null),
    );
  const answer = (fact: string): string | undefined =>
    (item === null ? undefined : answers[`${fact}:${item}`]) ?? answers[fact];
  const quantities = analysis.quantities.filter(
    (quantity) => quantity.item === item,
  );
  const number = (text: string | undefined): number | null =>
    text !== undefined && /^\d+$/.test(text.trim()) ? Number(text) : null;

  const done = (stated.shipped ?? 0) + (stated.earlier ?? 0);
  const total = stated.ordered ?? fromElsewhere(ledger, "ordered");
  const whole =
    stated.open ??
    (total === null ? null : total - done - (stated.cancelled ?? 0));
  const readings: TextReading[] = [];
  const add = (
    code: ReadingCode,
    builds: number | null,
    text: string,
    other: number | null = null,
  ) => {
    if (builds !== null && builds < 0) return;
    if (readings.some((each) => each.builds === builds)) return;
    readings.push({ code, builds, other, text });
  };

  const written = [
    ...new Set(
      quantities
        .filter(({ bucket, exact }) => bucket === "authorized" && exact)
        .map(({ value }) => value)
        .filter((value) => value !== null),
    ),
  ];
  const conflicting = reported("quantity-conflict") && written.length > 1;
  const authorized = stated.authorized ?? null;
  const values = conflicting
    ? written
    : authorized === null
      ? []
      : [authorized];

  if (values.length === 0) {
    if (!reported("quantity-missing", "quantity-vague", "mixed-terms"))
      return null;
    const bound = quantities
      .filter(({ bucket, exact }) => bucket === "authorized" && !exact)
      .map(({ value }) => value)
      .find((value) => value !== null);
    add("a-few", bound ?? null, bound === undefined ? "a few" : String(bound));
    // Whoever says that the rest waits does not mean all of it, however many the rest may be.
    const restWaits =
      quantities.some(({ bucket }) => bucket === "onHold") ||
      reported("balance-unquantified");
    if (!restWaits)
      add(
        "everything",
        whole,
        whole === null
          ? "everything that is open"
          : `all ${counted(whole, unit)}`,
      );
    else if (whole !== null && stated.onHold !== undefined)
      add(
        "by-balance",
        whole - stated.onHold,
        `${String(whole - stated.onHold)}: all but the ${String(stated.onHold)} on hold`,
      );
  }
  for (const value of values) {
    const own = String(value);
    add("only", value, `${own} new, and no others`);
    const held =
      stated.held ??
      (stated.made === undefined ? 0 : stated.made - (stated.rejected ?? 0));
    if (reported("held-rule-missing", "held-parts-missing") && held > 0)
      add(
        "including",
        value - held,
        `${own} including the ${String(held)} already made`,
        held,
      );
    const before = (stated.shipped ?? 0) + (stated.inProcess ?? 0);
    if (reported("relation-unclear") && before > 0)
      add(
        "including",
        value - before,
        `${own} in total, with the ${String(before)} before`,
        before,
      );
    if (
      reported("math-mismatch") &&
      whole !== null &&
      stated.onHold !== undefined
    )
      add(
        "by-balance",
        whole - stated.onHold,
        `${String(whole - stated.onHold)}: all but the ${String(stated.onHold)} on hold`,
      );
    if (reported("balance-missing", "open-ended-release"))
      add(
        "runs-on",
        whole,
        whole === null
          ? `${own} first, then the rest`
          : `${own} first, then on to ${String(whole)}`,
      );
  }
  if (readings.length < 2) return null;

  readings.sort(
    (a, b) => (a.builds ?? Number.MAX_VALUE) - (b.builds ?? Number.MAX_VALUE),
  );
  const bounded = readings
    .map(({ builds }) => builds)
    .filter((builds) => builds !== null);
  const answered = number(answer("authorized"));
  const meant = answered ?? (conflicting ? null : authorized);
  const rule = answer("heldRule");
  const heldHere = number(answer("held")) ?? stated.held ?? 0;
  const intended =
    meant === null
      ? null
      : rule === "counts"
        ? Math.max(0, meant - heldHere)
        : meant;
  const least = Math.min(...bounded);
  const most = Math.max(...bounded);
  const unbounded = bounded.length < readings.length;
  return {
    item,
    unit,
    intended,
    readings,
    excess: unbounded
      ? null
      : intended === null || most <= intended
        ? most - least
        : most - intended,
  };
}

/** A total that only the subject, the thread or a sum gives. */
function fromElsewhere(ledger: Ledger, bucket: Bucket): number | null {
  return ledger.derived.find((each) => each.bucket === bucket)?.value ?? null;
}
