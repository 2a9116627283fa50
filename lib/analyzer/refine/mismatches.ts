import { reconciles, total } from "../ledger";
import type { ItemFacts, ReadQuantity, Reading } from "../reading";
import type { Bucket, Span } from "../types";
import { conflicting } from "./conflicting-quantities";

export interface Mismatch {
  readonly messageId: "total" | "exceeds" | "made" | "thread";
  readonly data: Readonly<Record<string, string | number>>;
  readonly spans: readonly Span[];
  readonly item: string | null;
}

/** Stated quantities that no reading makes add up. Silent where too little is stated or two numbers already clash. */
export function mismatches(reading: Reading): readonly Mismatch[] {
  const clashing = new Set(
    conflicting(reading).map(
      ([first]) => `${first.bucket}|${first.item ?? ""}`,
    ),
  );
  return reading.facts.byItem.flatMap((item) => {
    const clash = (bucket: Bucket) =>
      clashing.has(`${bucket}|${item.item ?? ""}`);
    const found =
      clash("authorized") || clash("onHold") || clash("ordered")
        ? null
        : ofOrder(reading, item);
    const finished =
      clash("held") || clash("accepted") ? null : ofFinished(item);
    return [found, finished].filter((each) => each !== null);
  });
}

function ofOrder(reading: Reading, item: ItemFacts): Mismatch | null {
  const { quantities } = item;
  const value = (bucket: Bucket) => total(quantities, bucket);
  const authorized = value("authorized");
  if (authorized === null) return null;
  const ordered = value("ordered");
  const open = value("open");
  const onHold =
    value("onHold") ?? (reading.facts.full || item.nothingRemains ? 0 : null);
  const optional = (
    [
      "shipped",
      "inProcess",
      "earlier",
      "held",
      "accepted",
      "rejected",
      "made",
      "cancelled",
    ] as const
  ).flatMap((bucket) => value(bucket) ?? []);
  const spans = (...buckets: readonly Bucket[]) =>
    quantities
      .filter(
        ({ bucket, value: each }) => buckets.includes(bucket) && each !== null,
      )
      .map(({ span }) => span);
  const parts = (names: readonly Bucket[]) =>
    names
      .flatMap((bucket) => value(bucket) ?? [])
      .filter((each) => each > 0)
      .join(" + ");
  for (const [bucket, limit, name] of [
    ["open", open, "open"],
    ["ordered", ordered, "on order"],
  ] as const) {
    if (limit === null) continue;
    if (authorized > limit)
      return {
        messageId: "exceeds",
        data: { authorized, total: limit, name },
        spans: spans("authorized", bucket),
        item: item.item,
      };
  }
  if (open !== null && onHold !== null) {
    const cancelled = value("cancelled");
    if (
      !reconciles(
        open,
        authorized + onHold,
        cancelled === null ? [] : [cancelled],
      )
    )
      return {
        messageId: "total",
        data: {
          sum: parts(["authorized", "onHold", "cancelled"]),
          total: open,
          name: "open",
        },
        spans: spans("open", "authorized", "onHold", "cancelled"),
        item: item.item,
      };
    return null;
  }
  if (ordered !== null && onHold !== null) {
    if (!reconciles(ordered, authorized + onHold, optional))
      return {
        messageId: "total",
        data: {
          sum: parts([
            "shipped",
            "inProcess",
            "earlier",
            "cancelled",
            "authorized",
            "onHold",
          ]),
          total: ordered,
          name: "on order",
        },
        spans: spans(
          "ordered",
          "shipped",
          "inProcess",
          "earlier",
          "cancelled",
          "authorized",
          "onHold",
        ),
        item: item.item,
      };
    return null;
  }
  const thread = reading.facts.threadTotal;
  if (
    thread &&
    ordered === null &&
    open === null &&
    reading.facts.byItem.length === 1
  ) {
    const name = thread.bucket === "ordered" ? "on order" : "open";
    const off =
      authorized > thread.value ||
      (onHold !== null &&
        !reading.facts.full &&
        !reconciles(thread.value, authorized + onHold, optional));
    if (off)
      return {
        messageId: "thread",
        data: {
          sum: parts(["authorized", "onHold"]),
          total: thread.value,
          name,
        },
        spans: spans("authorized", "onHold"),
        item: item.item,
      };
  }
  return null;
}

/** Finished parts: accepted, held and rejected against the total, where the last group is stated as the rest. */
function ofFinished(item: ItemFacts): Mismatch | null {
  const value = (bucket: Bucket) => total(item.quantities, bucket);
  const made = value("made");
  if (made === null) return null;
  const accepted = value("accepted") ?? 0;
  const held = value("held");
  const rejected = value("rejected");
  const sum = accepted + (held ?? 0) + (rejected ?? 0);
  const groups = [accepted || null, held, rejected].filter(
    (each) => each !== null,
  ).length;
  const closed = item.restOfFinishedCounted;
  if (sum <= made && !(closed && groups >= 2 && sum !== made)) return null;
  const names: readonly Bucket[] = ["accepted", "held", "rejected"];
  return {
    messageId: "made",
    data: {
      sum: names.flatMap((bucket) => value(bucket) ?? []).join(" + "),
      total: made,
    },
    spans: item.quantities
      .filter(
        (quantity: ReadQuantity) =>
          ["made", ...names].includes(quantity.bucket) &&
          quantity.value !== null,
      )
      .map(({ span }) => span),
    item: item.item,
  };
}
