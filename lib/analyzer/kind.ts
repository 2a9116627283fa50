/**
 * What the message does as a whole (RELEASE-SPEC 2). A release needs an order of this mail (no question, plan, history)
 * and parts it speaks of; without both the mail is ordinary, and nothing is said about it.
 */
import type { Act } from "./acts";
import { isOrder, type Mode, type VagueAmount } from "./facts/buckets";
import type { NamedLot } from "./facts/lots";
import type { SlotReading } from "./facts/quantities";
import type { Parse } from "./facts/slots";
import { SAMPLES } from "./lexicon/parts-words";
import { TRADE_NOUNS, OTHER_WORLDS, WINDOW_WORDS } from "./lexicon/trade-nouns";
import type { ReadQuantity } from "./reading";
import type { Kind } from "./types";

export interface KindContext {
  readonly parse: Parse;
  readonly reading: SlotReading;
  readonly quantities: readonly ReadQuantity[];
  readonly lots: readonly NamedLot[];
  readonly vague: readonly VagueAmount[];
  readonly mode: Mode;
  /** Revisions, orders, parts named in the body: signs that parts are spoken of. */
  readonly identifiers: number;
  readonly dates: number;
}

export interface KindReading {
  readonly kind: Kind | null;
  /** A pause, stop, restart or resumption is said. */
  readonly pauseSaid: boolean;
  readonly full: boolean;
}

/** Orders that need parts beside them to be orders to a shop. */
const WEAK = new Set(["ship", "use", "permit"]);

export function readKind(context: KindContext): KindReading {
  const { parse, reading, quantities, mode } = context;
  const { words } = parse.text;
  const orders = reading.acts.filter(
    (act) => isOrder(act) && !act.clause.quoted,
  );
  const moved = quantities.filter(
    (quantity) =>
      quantity.bucket === "authorized" || quantity.bucket === "accepted",
  );
  const counted = moved.filter(
    (quantity) =>
      quantity.value !== null || quantity.lot !== null || !quantity.exact,
  );
  const heldBack = quantities.filter(
    (quantity) => quantity.bucket === "onHold" && quantity.value !== 0,
  );
  const pauseSaid =
    parse.cues.some(
      (cue) =>
        cue.means === "restart" ||
        (cue.means === "finished" &&
          /stop|pause|hold|halt|freeze|shutdown|plug|called/.test(
            words.slice(cue.from, cue.to).join(" "),
          )) ||
        cue.means === "stop",
    ) || parse.acts.some((act) => act.cls === "lift" && liftsHold(parse, act));
  const holdsRest = reading.acts.some(
    (act) => holdsSomething(act) && restNear(context, act),
  );
  const lifted = parse.acts.some(
    (act) =>
      act.cls === "lift" &&
      !act.negated &&
      (act.mood === "order" || act.mood === "perfect") &&
      liftsHold(parse, act),
  );
  const everything =
    orders.some((act) => allNear(context, act)) || (lifted && !holdsRest);
  const full = everything && heldBack.length === 0 && !holdsRest;
  const evidence = evidenceOf(context);

  const nothing: KindReading = { kind: null, pauseSaid, full: false };
  const strong = orders.filter((act) => !WEAK.has(act.means));
  const goes =
    counted.length > 0 ||
    full ||
    strong.length > 0 ||
    lifted ||
    orders.some((act) => act.means === "permit");
  if (!goes || evidence < threshold(counted.length, full)) {
    const pause = readPause(context, evidence);
    return pause ? { kind: "pause", pauseSaid, full: false } : nothing;
  }
  if (
    counted.length === 0 &&
    !full &&
    !lifted &&
    strong.length === 0 &&
    evidence < 3
  )
    return nothing;

  const authorized = quantities.filter(
    (quantity) => quantity.bucket === "authorized",
  );
  const accepted = quantities.filter(
    (quantity) => quantity.bucket === "accepted",
  );
  const samples = sampleOrders(context, orders);
  const productionSlots = reading.slots.some(
    (slot) => slot.stance === "go" && slot.domain === "production" && !samples,
  );
  if (samples && !productionSlots)
    return { kind: "sample-only", pauseSaid, full: false };
  if (
    mode.heldOnly ||
    (accepted.length > 0 &&
      authorized.length === 0 &&
      !full &&
      !orders.some((act) => ["make", "restart", "start"].includes(act.means)))
  ) {
    return { kind: "held-release", pauseSaid, full: false };
  }
  if (full) return { kind: "full-release", pauseSaid, full };
  const shipping =
    orders.some((act) => act.means === "ship") &&
    !orders.some((act) => ["make", "restart", "start"].includes(act.means));
  if (shipping && windowSaid(context))
    return { kind: "shipment-window", pauseSaid, full: false };
  if (
    pauseSaid &&
    (authorized.length > 0 ||
      orders.some((act) => act.means === "restart") ||
      lifted)
  )
    return { kind: "partial-restart", pauseSaid, full: false };
  const partial =
    heldBack.length > 0 ||
    holdsRest ||
    context.lots.some((lot) => lot.kind === "lot") ||
    context.vague.some((amount) => /lot|batch|first/.test(amount.phrase)) ||
    firstSaid(context);
  if (partial) return { kind: "first-lot", pauseSaid, full: false };
  return { kind: "unspecified", pauseSaid, full: false };
}

function threshold(counted: number, full: boolean): number {
  return counted > 0 ? 2 : full ? 2 : 2;
}

/** Signs that the mail speaks of parts on order. Words of other worlds count against it. */
function evidenceOf({
  parse,
  quantities,
  identifiers,
  lots,
}: KindContext): number {
  const { words } = parse.text;
  let points = Math.min(3, identifiers);
  points += Math.min(2, lots.length);
  points += Math.min(
    3,
    quantities.filter((quantity) => quantity.value !== null).length,
  );
  const seen = new Set<string>();
  let other = 0;
  for (const word of words) {
    if (TRADE_NOUNS.has(word) && !seen.has(word)) {
      seen.add(word);
      points++;
    }
    if (OTHER_WORLDS.has(word)) other++;
  }
  // A long mail collects words of any trade.
  const length = words.length;
  return points - Math.min(6, other * 2) - Math.floor(length / 400) * 2;
}

function liftsHold(parse: Parse, act: Act): boolean {
  const { words } = parse.text;
  if (act.cue.inflections.has("plain")) return true;
  const near = words.slice(act.clause.from, act.clause.to);
  return near.some((word) =>
    [
      "hold",
      "holds",
      "stop",
      "pause",
      "freeze",
      "block",
      "halt",
      "stoppage",
      "suspension",
      "embargo",
    ].includes(word),
  );
}

function holdsSomething(act: Act): boolean {
  if (
    act.mood === "past" ||
    act.mood === "plan" ||
    act.mood === "ask" ||
    act.mood === "quote" ||
    act.mood === "noun" ||
    act.attributive
  )
    return false;
  if (act.cls === "hold") return !act.negated && act.mood !== "embedded";
  return act.cls === "go" && act.negated && act.mood !== "embedded";
}

/** The rest, the balance, production is what the act speaks of. */
function restNear({ parse, reading }: KindContext, act: Act): boolean {
  const facts = reading.byClause[act.clause.index];
  if (!facts) return false;
  if (facts.cues.some((cue) => cue.means === "rest")) return true;
  const { words } = parse.text;
  return words.slice(act.clause.from, act.clause.to).includes("production");
}

function allNear({ parse, reading }: KindContext, act: Act): boolean {
  const facts = reading.byClause[act.clause.index];
  if (!facts) return false;
  const all = facts.cues.filter((cue) => cue.means === "all");
  if (all.length === 0) return false;
  const { words } = parse.text;
  const clause = words.slice(act.clause.from, act.clause.to);
  const what =
    facts.cues.some(
      (cue) =>
        cue.means === "rest" ||
        cue.means === "open-total" ||
        cue.means === "order-total",
    ) ||
    clause.some((word) =>
      [
        "balance",
        "quantity",
        "qty",
        "order",
        "remaining",
        "everything",
        "rest",
        "remainder",
        "lots",
        "remains",
      ].includes(word),
    );
  const finishedOnly = facts.cues.some((cue) => cue.means === "finished");
  return what && !finishedOnly;
}

function sampleOrders(
  { parse, reading }: KindContext,
  orders: readonly Act[],
): boolean {
  const { words } = parse.text;
  if (
    reading.slots.some(
      (slot) => slot.stance === "go" && slot.domain === "samples",
    )
  )
    return true;
  return orders.some((act) => {
    const clause = words.slice(
      act.passive ? act.clause.from : act.to,
      act.passive ? act.from : Math.min(act.clause.to, act.to + 8),
    );
    const at = clause.findIndex(
      (word) =>
        SAMPLES.has(word) ||
        (word === "first" &&
          /^articles?$/.test(clause[clause.indexOf(word) + 1] ?? "")),
    );
    if (at < 0) return false;
    return !clause
      .slice(Math.max(0, at - 4), at)
      .some(
        (word) =>
          [
            "as",
            "from",
            "after",
            "of",
            "with",
            "like",
            "per",
            "than",
            "for",
          ].includes(word) &&
          word !== "of" &&
          word !== "for" &&
          word !== "with",
      );
  });
}

function firstSaid({ parse }: KindContext): boolean {
  const { words } = parse.text;
  return words.some(
    (word, at) =>
      (word === "first" || word === "1st" || word === "initial") &&
      /^(?:\d|lot|batch|\p{L}+$)/u.test(words[at + 1] ?? "") &&
      parse.numbers.some((number) => number.from === at + 1),
  );
}

function windowSaid({ parse, dates }: KindContext): boolean {
  return parse.text.words.some((word) => WINDOW_WORDS.has(word)) || dates > 0;
}

/** Running work is stopped by this mail. */
function readPause(context: KindContext, evidence: number): boolean {
  const { parse, reading } = context;
  if (evidence < 0) return false;
  const { words } = parse.text;
  return reading.acts.some((act) => {
    if (act.clause.quoted || act.mood !== "order") return false;
    const imperative =
      act.cue.inflections.has("base") && !act.passive && act.subject === "";
    const state = act.cue.inflections.has("plain") && act.means === "hold";
    const range = words.slice(act.clause.from, act.clause.to);
    if (act.cls === "hold" && !act.negated && act.means !== "stay") {
      if (
        !imperative &&
        !(
          state &&
          range.some((word) =>
            ["put", "place", "keep", "kindly", "please"].includes(word),
          )
        ) &&
        !(
          act.means === "stop" &&
          act.passive &&
          range.some((word) =>
            ["immediately", "immediate", "today", "now", "effect"].includes(
              word,
            ),
          )
        )
      )
        return false;
      const object = words.slice(act.to, act.to + 3).join(" ");
      if (
        /^(?:my|your|our) (?:calls?|breath)|^the (?:conference|room|line\b)/.test(
          object,
        )
      )
        return false;
      return (
        evidence >= 1 || parse.numbers.some((number) => number.value !== null)
      );
    }
    return false;
  });
}
