/** What the shop will read, and how it could be misread: the template's codes in the panel's words. */
import { noun } from "../template/nouns";
import type {
  Misreading,
  Order,
  OrderCode,
  TextReading,
} from "../template/orders";
import { type Phrase, phrase, untilPhrase } from "./text";

/** How the shop acts on an order; each has a colour and a sign. */
export type OrderTone = "build" | "hold" | "made" | "plain" | "unclear";

export const ORDER_TONES: Readonly<Record<OrderCode, OrderTone>> = {
  build: "build",
  "make-samples": "build",
  ship: "build",
  use: "build",
  "count-in": "made",
  "do-not-build": "hold",
  "do-not-ship": "hold",
  "do-not-use": "made",
  stop: "hold",
  reject: "plain",
  cancel: "plain",
  unclear: "unclear",
};

const VERBS = {
  build: "order_build",
  "make-samples": "order_sample",
  ship: "order_ship",
  use: "order_use",
  "count-in": "order_count_in",
  "do-not-build": "order_hold",
  "do-not-ship": "order_hold_ship",
  "do-not-use": "order_keep",
  stop: "order_stop",
  reject: "order_reject",
  cancel: "order_cancel",
} as const satisfies Readonly<Record<Exclude<OrderCode, "unclear">, string>>;

/**
 * The parts of an order's sentence: what to do with how many, then revision and event where it has them. An unclear
 * order is its own English text, as findings are.
 */
export function orderPhrases(order: Order): readonly Phrase[] {
  const { code, count, unit, lot, revision, until } = order;
  if (code === "unclear") return [phrase("said_text", order.text)];
  const verb = VERBS[code];
  const what =
    count !== null
      ? phrase(verb, count, noun(unit, count))
      : lot !== null
        ? phrase(`${verb}_lot`, lot)
        : phrase(`${verb}_rest`);
  return [
    what,
    ...(count !== null && lot !== null ? [phrase("order_lot", lot)] : []),
    ...(revision === null ? [] : [phrase("order_revision", revision)]),
    ...(until === null ? [] : [untilPhrase(until)]),
  ];
}

const own = ({ builds }: TextReading) => builds ?? 0;

export function readingPhrase(
  reading: TextReading,
  { unit, readings }: Misreading,
): Phrase {
  const { code, builds, other } = reading;
  const least = readings[0] ? own(readings[0]) : 0;
  switch (code) {
    case "only":
      return phrase("reading_only", builds ?? 0);
    case "including":
      return phrase(
        "reading_including",
        (builds ?? 0) + (other ?? 0),
        other ?? 0,
      );
    case "runs-on": {
      const first =
        readings.find((each) => each.code === "only")?.builds ?? least;
      return builds === null
        ? phrase("reading_first_unknown", first)
        : phrase("reading_first_of", first, builds);
    }
    case "by-balance":
      return phrase("reading_by_balance", builds ?? 0);
    case "everything":
      return builds === null
        ? phrase("reading_everything")
        : phrase("reading_all", builds, noun(unit, builds));
    case "a-few":
      return builds === null
        ? phrase("reading_few")
        : phrase("reading_about", builds);
  }
}
