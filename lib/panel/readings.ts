/**
 * What the shop will read: the mail as a few plain orders, and where its words allow more than one number, how many
 * parts could be built by mistake.
 */
import type { Analysis, Kind, Ledger } from "../analyzer/types";
import { unitNoun } from "./counting";
import type { Split } from "./split";
import { type Phrase, phrase } from "./text";

/** How the shop acts on an order; each has a colour and a sign. */
export type OrderTone = "build" | "hold" | "made" | "plain" | "unclear";

export interface Order {
  readonly tone: OrderTone;
  readonly item: string | null;
  readonly said: Phrase;
  /** Not in the mail yet: it will be, once the lines are in. */
  readonly planned: boolean;
}

export interface Misreading {
  readonly item: string | null;
  /** The most that could be built beyond what is meant; null when nothing in the mail bounds it. */
  readonly excess: number | null;
  readonly unit: string | null;
  /** The ways to read it, the smallest first. */
  readonly readings: readonly Phrase[];
}

const OPEN_BALANCE = [
  "balance-missing",
  "open-ended-release",
] as const satisfies readonly Analysis["findings"][number]["check"][];

/**
 * How far the mail as it stands can be misread, per line item; only what can be built too often, since that is what
 * nobody can take back.
 */
export function misreadings(
  analysis: Analysis,
  dismissed: readonly string[],
): readonly Misreading[] {
  return analysis.ledger
    .map((ledger) => misreadingOf(ledger, analysis, dismissed))
    .filter((each) => each !== null);
}

function misreadingOf(
  ledger: Ledger,
  analysis: Analysis,
  dismissed: readonly string[],
): Misreading | null {
  const { stated, item, unit } = ledger;
  const reported = (check: string) =>
    !dismissed.includes(check) &&
    analysis.findings.some(
      (finding) =>
        finding.check === check &&
        (finding.item === item || finding.item === null),
    );
  const mine = analysis.quantities.filter(
    (quantity) => item === null || quantity.item === item,
  );
  const authorized = stated.authorized;
  const whole = stated.open ?? stated.ordered;
  const done =
    stated.open === undefined
      ? (stated.shipped ?? 0) + (stated.earlier ?? 0)
      : 0;

  if (reported("quantity-conflict")) {
    const values = [
      ...new Set(
        mine
          .filter(({ bucket, exact }) => bucket === "authorized" && exact)
          .map(({ value }) => value)
          .filter((value) => value !== null),
      ),
    ].sort((a, b) => a - b);
    const [least] = values;
    const most = values.at(-1);
    if (least !== undefined && most !== undefined && most > least)
      return {
        item,
        unit,
        excess: most - least,
        readings: values.map((value) =>
          phrase("reading_exactly", value, unitNoun(unit, value)),
        ),
      };
  }

  if (authorized === undefined || authorized <= 0) {
    if (!reported("quantity-vague") || whole === undefined) return null;
    return {
      item,
      unit,
      excess: null,
      readings: [
        phrase("reading_few"),
        phrase("reading_all", whole, unitNoun(unit, whole)),
      ],
    };
  }

  const noun = unitNoun(unit, authorized);
  const readings: { count: number; said: Phrase }[] = [
    { count: authorized, said: phrase("reading_only", authorized, noun) },
  ];
  const held = stated.held ?? stated.made;
  if (
    reported("held-rule-missing") &&
    held !== undefined &&
    held > 0 &&
    held < authorized
  )
    readings.unshift({
      count: authorized - held,
      said: phrase("reading_including", authorized - held, held, authorized),
    });
  const before = (stated.shipped ?? 0) + (stated.inProcess ?? 0);
  if (reported("relation-unclear") && before > 0 && before < authorized)
    readings.unshift({
      count: authorized - before,
      said: phrase("reading_in_total", authorized - before, before, authorized),
    });
  let unbounded = false;
  if (OPEN_BALANCE.some(reported)) {
    const most = whole === undefined ? null : whole - done;
    if (most === null) unbounded = true;
    if (most === null)
      readings.push({
        count: authorized,
        said: phrase("reading_first_unknown", authorized),
      });
    else if (most > authorized)
      readings.push({
        count: most,
        said: phrase("reading_first_of", authorized, most),
      });
  }
  if (readings.length < 2) return null;
  const least = Math.min(...readings.map(({ count }) => count));
  const most = Math.max(...readings.map(({ count }) => count));
  // What is meant is the number as written; only where that is itself the largest reading, the smallest may be meant.
  const excess = most > authorized ? most - authorized : most - least;
  return {
    item,
    unit,
    excess: unbounded ? null : excess,
    readings: readings.map(({ said }) => said),
  };
}

export interface OrdersInput {
  readonly analysis: Analysis;
  readonly kind: Kind | null;
  readonly split: Split;
  readonly heldRule: Analysis["heldRule"];
  /** Answers by fact for this line item, those of the form included. */
  readonly answers: {
    readonly revision: string | null;
    readonly trigger: string | null;
    readonly authority: string | null;
  };
  /** Rows that still owe something, in the words of the list. */
  readonly unclear: readonly Phrase[];
}

/** The orders of one line item. */
export function ordersOf(input: OrdersInput): readonly Order[] {
  const { analysis, kind, split, heldRule, answers } = input;
  const { item } = split;
  const orders: Order[] = [];
  const all = [
    ...split.inside,
    ...(split.counting && !split.inside.includes(split.counting)
      ? [split.counting]
      : []),
    ...split.beside,
  ];
  const find = (bucket: string) =>
    all.find((segment) => segment.bucket === bucket);
  const push = (tone: OrderTone, planned: boolean, said: Phrase) => {
    orders.push({ tone, item, said, planned });
  };
  const saidRevision = analysis.revisions.find(
    ({ span }) => span.source === "body",
  )?.value;
  const revision = saidRevision ?? answers.revision;
  const trigger = analysis.trigger?.value ?? answers.trigger;

  const authorized = find("authorized");
  if (authorized) {
    const counting =
      split.counting && split.counting.value < authorized.value
        ? split.counting.value
        : 0;
    const count = authorized.value - counting;
    const noun = unitNoun(split.unit, count);
    const key =
      kind === "shipment-window"
        ? "order_ship"
        : kind === "sample-only"
          ? "order_sample"
          : "order_build";
    push(
      "build",
      authorized.origin === "form" || (!saidRevision && revision !== null),
      revision
        ? phrase(`${key}_revision`, count, noun, revision)
        : phrase(key, count, noun),
    );
  }
  const accepted = find("accepted");
  if (accepted)
    push(
      kind === "held-release" ? "build" : "made",
      accepted.origin === "form",
      phrase("order_use", accepted.value, unitNoun(split.unit, accepted.value)),
    );
  const onHold = find("onHold");
  if (onHold) {
    const noun = unitNoun(split.unit, onHold.value);
    push(
      "hold",
      onHold.origin === "form" || (!analysis.trigger && trigger !== null),
      trigger
        ? phrase("order_hold_until", onHold.value, noun, trigger)
        : phrase("order_hold", onHold.value, noun),
    );
  }
  const held = find("held");
  if (held) {
    const noun = unitNoun(split.unit, held.value);
    const planned = held.origin === "form" || analysis.heldRule === null;
    if (heldRule === "counts")
      push("made", planned, phrase("order_count", held.value, noun));
    else if (heldRule !== null || kind === "held-release" || kind === "pause")
      push(
        "made",
        planned && kind !== "held-release",
        phrase("order_keep", held.value, noun),
      );
  }
  const rejected = find("rejected");
  if (rejected)
    push(
      "made",
      rejected.origin === "form",
      phrase(
        "order_reject",
        rejected.value,
        unitNoun(split.unit, rejected.value),
      ),
    );
  const cancelled = find("cancelled");
  if (cancelled)
    push(
      "plain",
      false,
      phrase(
        "order_cancel",
        cancelled.value,
        unitNoun(split.unit, cancelled.value),
      ),
    );
  for (const title of input.unclear)
    orders.push({ tone: "unclear", item, said: title, planned: false });
  return orders;
}
