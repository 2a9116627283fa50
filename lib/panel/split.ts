/**
 * One line item's arithmetic as a picture: what the order is made of, what nobody said, or the sum that fails. Typed
 * values fill it before they are in the mail.
 */
import type { Analysis, Bucket, Kind, Ledger } from "../analyzer/types";
import type { BlankFact } from "../template/types";

/** Where a number comes from: the mail, a sum of its numbers, or the form (then it is not in the mail yet). */
export type Origin = "said" | "derived" | "form";

export interface Segment {
  readonly bucket: Bucket;
  readonly value: number;
  readonly origin: Origin;
}

/** A sum that does not come out: the members, what they come to, and what it should be. */
export interface FailingSum {
  readonly terms: readonly Segment[];
  readonly comesTo: number;
  readonly shouldBe: number;
  readonly of: "ordered" | "open" | "made";
}

export interface Split {
  readonly item: string | null;
  readonly unit: string | null;
  /** What the bar is of; 'sum' when no total is known and the bar is what was counted. null: nothing was counted. */
  readonly of: "ordered" | "open" | "made" | "sum" | null;
  readonly total: number;
  readonly totalOrigin: Origin;
  /** In the order in which the bar is drawn. */
  readonly inside: readonly Segment[];
  /** Finished parts that count toward the release: they take their place in the authorized quantity. */
  readonly counting: Segment | null;
  /** Finished parts that stand beside the order, drawn to the same scale. */
  readonly beside: readonly Segment[];
  /** Units of the total of which nothing is said. */
  readonly gap: number;
  /** More may be on order than was counted, and nobody knows how much. */
  readonly openEnded: boolean;
  readonly failing: FailingSum | null;
}

/** The parsed numbers of the form, by fact, for this line item. */
export type FormNumbers = Readonly<Partial<Record<BlankFact, number>>>;

const DRAWN: readonly Bucket[] = [
  "shipped",
  "inProcess",
  "earlier",
  "made",
  "accepted",
  "held",
  "rejected",
  "authorized",
  "onHold",
  "cancelled",
];
const PARTIAL: readonly Kind[] = [
  "partial-restart",
  "first-lot",
  "sample-only",
  "shipment-window",
];
const FINISHED: readonly Bucket[] = ["made", "accepted", "held", "rejected"];

function sumOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { value }) => sum + value, 0);
}

/** Every choice of members, smallest first; at most 2^7 of them. */
function choices(segments: readonly Segment[]): readonly Segment[][] {
  const all: Segment[][] = [[]];
  for (const segment of segments)
    all.push(...all.map((choice) => [...choice, segment]));
  return all;
}

export function splitOf(
  ledger: Ledger,
  analysis: Analysis,
  kind: Kind | null,
  form: FormNumbers,
  heldRule: Analysis["heldRule"],
): Split {
  const named = new Set(
    analysis.quantities
      .filter(({ item }) => item === ledger.item || ledger.item === null)
      .map(({ bucket }) => bucket),
  );
  const number = (bucket: Bucket): Segment | null => {
    const stated = ledger.stated[bucket];
    if (stated !== undefined) return { bucket, value: stated, origin: "said" };
    const typed =
      bucket === "authorized" ||
      bucket === "ordered" ||
      bucket === "onHold" ||
      bucket === "held" ||
      bucket === "accepted"
        ? form[bucket]
        : undefined;
    if (typed !== undefined) return { bucket, value: typed, origin: "form" };
    // "The rest stays on hold" has a number as soon as the mail's own numbers give one.
    const derived = named.has(bucket)
      ? ledger.derived.find((each) => each.bucket === bucket)
      : undefined;
    return derived === undefined
      ? null
      : { bucket, value: derived.value, origin: "derived" };
  };
  const counted = DRAWN.map(number).filter((each) => each !== null);
  const find = (bucket: Bucket) =>
    counted.find((each) => each.bucket === bucket) ?? null;
  const inOrder = (segments: readonly Segment[]) =>
    [...segments].sort(
      (a, b) => DRAWN.indexOf(a.bucket) - DRAWN.indexOf(b.bucket),
    );

  const base = { item: ledger.item, unit: ledger.unit };
  const parts = counted.filter(
    ({ bucket, value }) => FINISHED.includes(bucket) && value > 0,
  );
  // "75 were completed; accept 40 of them": the whole and its parts are not both drawn.
  const finished = parts.some(({ bucket }) => bucket !== "made")
    ? parts.filter(({ bucket }) => bucket !== "made")
    : parts;

  if (kind === "held-release") {
    const made = find("made");
    const sum = sumOf(finished);
    const total = made?.value ?? sum;
    return {
      ...base,
      of: made ? "made" : finished.length > 0 ? "sum" : null,
      total,
      totalOrigin: made?.origin ?? "said",
      inside: inOrder(finished),
      counting: null,
      beside: [],
      gap: Math.max(0, total - sum),
      openEnded:
        made === null &&
        find("held") === null &&
        analysis.findings.some(({ check }) => check === "held-balance-missing"),
      failing:
        sum > total
          ? {
              terms: finished,
              comesTo: sum,
              shouldBe: total,
              of: "made",
            }
          : null,
    };
  }

  const authorized = find("authorized");
  const held = find("held");
  const counting =
    heldRule === "counts" && held !== null && authorized !== null
      ? held.value <= authorized.value
        ? held
        : null
      : null;
  const core = counted.filter(
    ({ bucket, value }) =>
      (bucket === "authorized" || bucket === "onHold") && value > 0,
  );
  const optional = [
    ...counted.filter(
      ({ bucket, value }) =>
        ["shipped", "inProcess", "earlier", "cancelled"].includes(bucket) &&
        value > 0,
    ),
    ...finished.filter((each) => each !== counting),
  ];

  const ordered = number("ordered");
  const open = number("open");
  const whole = ordered ?? open;
  const mismatch = analysis.findings.some(
    ({ check, item }) =>
      check === "math-mismatch" && (item === null || item === ledger.item),
  );

  if (whole === null) {
    const outside =
      heldRule === "excluded" || heldRule === "separate" ? finished : [];
    const inside = [...core, ...optional.filter((e) => !outside.includes(e))];
    const sum = sumOf(inside);
    return {
      ...base,
      of: inside.length > 0 ? "sum" : null,
      total: sum,
      totalOrigin: "said",
      inside: inOrder(inside),
      counting,
      beside: outside.filter((each) => each !== counting),
      gap: 0,
      openEnded:
        inside.length > 0 &&
        kind !== null &&
        PARTIAL.includes(kind) &&
        find("onHold") === null,
      failing: null,
    };
  }

  // What is delivered, made or cancelled may be inside the total or beside it; mails seldom say. Take the choice that
  // adds up; else the one the analyzer counted with; else everything but the finished parts.
  const coreSum = sumOf(core);
  const rest = (choice: readonly Segment[]) =>
    whole.value - coreSum - sumOf(choice);
  const readings = choices(ordered === null ? [] : optional);
  const usual = (ordered === null ? [] : optional).filter(
    ({ bucket }) => !FINISHED.includes(bucket),
  );
  const chosen =
    readings.findLast((choice) => rest(choice) === 0) ??
    // No reading adds up: the sum that fails is the one with everything that counts toward the total.
    (mismatch ? usual : undefined) ??
    (Object.keys(form).length === 0
      ? readings.find((choice) => rest(choice) === ledger.unaccounted)
      : undefined) ??
    (rest(usual) >= 0 ? usual : (readings.find((c) => rest(c) >= 0) ?? []));
  const left = rest(chosen);
  const inside = [...core, ...chosen];
  return {
    ...base,
    of: ordered === null ? "open" : "ordered",
    total: whole.value,
    totalOrigin: whole.origin,
    inside: inOrder(inside),
    counting,
    beside: inOrder(
      optional.filter(
        (each) =>
          !chosen.includes(each) &&
          // Beside what is still open, what is done is no part of the picture.
          (ordered !== null || FINISHED.includes(each.bucket)),
      ),
    ),
    gap: Math.max(0, left),
    openEnded: false,
    failing:
      left < 0 || (mismatch && left !== 0)
        ? {
            terms: inOrder(inside),
            comesTo: sumOf(inside),
            shouldBe: whole.value,
            of: ordered === null ? "open" : "ordered",
          }
        : null,
  };
}
