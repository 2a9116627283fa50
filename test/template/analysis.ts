import type {
  Analysis,
  Bucket,
  CheckId,
  Finding,
  Ledger,
  Quantity,
  Span,
} from "../../lib/analyzer/types";

const NOWHERE: Span = { start: 0, end: 1, source: "body" };

export const EMPTY: Analysis = {
  kind: null,
  quantities: [],
  heldRule: null,
  revisions: [],
  material: null,
  finish: null,
  packaging: null,
  unchanged: null,
  dates: [],
  trigger: null,
  authority: null,
  lots: [],
  orders: [],
  parts: [],
  ledger: [],
  findings: [],
  notRun: [],
};

export function finding(check: CheckId, item: string | null = null): Finding {
  return { check, severity: "blocker", message: "", spans: [], item };
}

export function mention(value: string) {
  return { value, span: NOWHERE };
}

export function quantity(
  bucket: Bucket,
  value: number | null,
  more: Partial<Quantity> = {},
): Quantity {
  return {
    bucket,
    value,
    unit: "unit",
    lot: null,
    item: null,
    exact: value !== null,
    span: NOWHERE,
    ...more,
  };
}

export interface Sketch extends Partial<
  Omit<Analysis, "quantities" | "findings" | "ledger">
> {
  readonly counts?: Partial<Record<Bucket, number>>;
  readonly unit?: string;
  readonly checks?: readonly CheckId[];
  readonly derived?: Ledger["derived"];
}

/** A mail with one line item, by its counts and the checks it fails. */
export function analysis(sketch: Sketch): Analysis {
  const {
    counts = {},
    unit = "unit",
    checks = [],
    derived = [],
    ...rest
  } = sketch;
  const buckets = Object.keys(counts) as Bucket[]; // the keys of a Record<Bucket, …>
  return {
    ...EMPTY,
    kind: "partial-restart",
    ...rest,
    quantities: buckets.map((bucket) =>
      quantity(bucket, counts[bucket] ?? null, { unit }),
    ),
    ledger: [
      {
        item: null,
        unit,
        stated: counts,
        derived,
        unaccounted: null,
        netToBuild: null,
      },
    ],
    findings: checks.map((check) => finding(check)),
  };
}
