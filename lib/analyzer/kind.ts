/**
 * What the message does as a whole (RELEASE-SPEC 2). A release needs an order of this mail (no question, plan, history)
 * and parts it speaks of; without both the mail is ordinary, and nothing is said about it.
 */
import type { Act } from "./acts";
import {
  isOrder,
  isProductionOrder,
  type Mode,
  type VagueAmount,
} from "./facts/buckets";
import type { NamedLot } from "./facts/lots";
import type { SlotReading } from "./facts/quantities";
import type { Parse } from "./facts/slots";
import { SAMPLES } from "./lexicon/parts-words";
import { singular } from "./facts/numbers";
import { scan } from "./lexicon/lexicon";
import { NO_RELEASE_WORDS } from "./lexicon/no-release";
import {
  TRADE_NOUNS,
  OTHER_UNITS,
  OTHER_WORLDS,
  WINDOW_WORDS,
} from "./lexicon/trade-nouns";
import { wordClass } from "./lexicon/word-class";
import type { ReadQuantity } from "./reading";
import { hasOf, isOf } from "./text";
import type { Kind } from "./types";

const OF_NO_RELEASE = wordClass(NO_RELEASE_WORDS.begins);
const OF_TRADE = wordClass((word) => TRADE_NOUNS.has(word));
const OF_OTHER_WORLDS = wordClass((word) => OTHER_WORLDS.has(word));
const OF_OTHER_WORLDS_TOO = wordClass(
  (word) => word.endsWith("s") && OTHER_WORLDS.has(singular(word)),
);
const OF_WINDOWS = wordClass((word) => WINDOW_WORDS.has(word));
/** Begin what only a shop writes. */
const OF_SHOP = wordClass((word) =>
  ["your", "please", "we", "for"].includes(word),
);
/** So many different words count as a step away from the parts. */
const MANY_WORDS = 150;

/** Where a mail says what it is. */
const REPORT_WORDS = 400;

export interface KindContext {
  readonly parse: Parse;
  readonly reading: SlotReading;
  readonly quantities: readonly ReadQuantity[];
  readonly lots: readonly NamedLot[];
  readonly vague: readonly VagueAmount[];
  readonly mode: Mode;
  /** Revisions, orders, parts, blanks named in the body: signs that parts are spoken of. */
  readonly identifiers: number;
  readonly dates: number;
}

export interface KindReading {
  readonly kind: Kind | null;
  /** A pause, stop, restart or resumption is said. */
  readonly pauseSaid: boolean;
}

const STOP_WORDS = new Set([
  "stop",
  "pause",
  "hold",
  "halt",
  "freeze",
  "stopped",
  "paused",
  "stoppage",
  "shutdown",
  "plug",
  "called",
  "halted",
  "frozen",
]);
const HOLD_NOUNS = new Set([
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
  "stops",
  "blockade",
  "interruption",
  "standstill",
]);
const WHOLE_NOUNS = new Set([
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
  "po",
]);

const OPEN_WORDS = new Set(
  "remain remains remaining left open outstanding unbuilt".split(" "),
);

export function readKind(context: KindContext): KindReading {
  const { parse, reading, quantities, mode } = context;
  const pauseSaid = saysPause(context);
  const nothing: KindReading = { kind: null, pauseSaid };
  const disclaimed = readDisclaimers(parse);
  if (shopSpeaks(parse) || disclaimed.certain) return nothing;
  const orders = reading.acts.filter(
    (act) => isOrder(act) && !act.clause.quoted,
  );
  const moved = quantities.filter(
    (quantity) =>
      quantity.bucket === "authorized" || quantity.bucket === "accepted",
  );
  const heldBack = quantities.filter(
    (quantity) => quantity.bucket === "onHold" && quantity.value !== 0,
  );
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
    orders.some((act) => allNear(context, act)) ||
    parse.acts.some(
      (act) =>
        act.cls === "lift" &&
        !act.negated &&
        act.mood === "order" &&
        liftsHold(parse, act) &&
        reading.byClause[act.clause.index]?.cues.some(
          (cue) => cue.means === "all",
        ) === true,
    ) ||
    (lifted &&
      !holdsRest &&
      moved.every((quantity) => quantity.value === null)) ||
    // "the remaining 75 may be delivered as well; with that the hold is history"
    (lifted &&
      reading.slots.some(
        (slot) =>
          slot.rest && slot.stance === "go" && slot.bucket === "authorized",
      )) ||
    (moved.length === 0 && orders.some((act) => takesRest(context, act)));
  const full = everything && heldBack.length === 0 && !holdsRest;
  const strong = orders.filter(
    (act) =>
      !["ship", "send", "use", "permit"].includes(act.means) ||
      (act.means === "permit" && act.to - act.from > 1),
  );
  const evidence = evidenceOf(context, disclaimed.doubts);
  // Where acts are only named ("release agent", "packing slip") nobody ordered anything.
  const ordered =
    orders.some((act) => act.means !== "send") || lifted || labelled(context);
  const goes =
    ordered && (moved.length > 0 || full || lifted || strong.length > 0);
  const exact = moved.filter(
    (quantity) => quantity.value !== null || quantity.lot !== null,
  );
  // Nothing is let go by number, and something is stopped.
  if (
    moved.length === 0 &&
    !lifted &&
    pauses(context) &&
    !orders.some((act) => isProductionOrder(parse, act))
  )
    return readPause(context, evidence)
      ? { kind: "pause", pauseSaid }
      : nothing;
  const enough =
    exact.length > 0
      ? evidence >= (parse.text.words.length > 90 ? 5 : 3) ||
        bareOrder(parse, strong)
      : full || lifted
        ? evidence >= (orders.some((act) => allNear(context, act)) ? 2 : 3)
        : evidence >= 5 || bareOrder(parse, strong);
  if (!goes || !enough)
    return readPause(context, evidence)
      ? { kind: "pause", pauseSaid }
      : nothing;

  const authorized = quantities.filter(
    (quantity) => quantity.bucket === "authorized",
  );
  const accepted = quantities.filter(
    (quantity) => quantity.bucket === "accepted",
  );
  const produces = orders.some((act) => isProductionOrder(parse, act));
  const productionSlots = reading.slots.some(
    (slot) => slot.stance === "go" && slot.domain === "production",
  );
  if (sampleOrders(context, orders) && !productionSlots)
    return { kind: "sample-only", pauseSaid };
  if (
    mode.heldOnly ||
    (accepted.length > 0 && authorized.length === 0 && !full && !produces)
  )
    return { kind: "held-release", pauseSaid };
  if (full) return { kind: "full-release", pauseSaid };
  if (
    moved.length === 0 &&
    strong.length > 0 &&
    !produces &&
    !lifted &&
    pauses(context)
  )
    return { kind: "pause", pauseSaid };
  const slots = reading.slots.filter(
    (slot) => slot.bucket === "authorized" && slot.act !== null,
  );
  const ships = (act: Act | null) =>
    act !== null &&
    (act.means === "ship" || act.means === "send" || shipsToo(parse, act));
  const shipping =
    !produces &&
    (deliveryWindow(parse) ||
      (slots.length > 0
        ? slots.every((slot) => ships(slot.act))
        : orders.some(ships) || callsOff(parse)));
  if (shipping && windowSaid(context) && !(pauseSaid && !saysWindow(parse)))
    return { kind: "shipment-window", pauseSaid };
  if (pauseSaid) return { kind: "partial-restart", pauseSaid };
  const partial =
    heldBack.length > 0 ||
    holdsRest ||
    context.lots.some((lot) => lot.kind === "lot") ||
    context.vague.some((amount) => /lot|batch|first/.test(amount.phrase)) ||
    firstSaid(parse) ||
    quantities.some(
      (quantity) => quantity.bucket === "ordered" || quantity.bucket === "open",
    );
  return { kind: partial ? "first-lot" : "unspecified", pauseSaid };
}

/** Numbers behind a label or in a column: "Restart qty: 120". */
function labelled({ reading, quantities, parse }: KindContext): boolean {
  return (
    reading.slots.some(
      (slot) =>
        slot.stance === "go" && slot.act === null && slot.domain !== null,
    ) ||
    reading.slots.some(
      (slot) =>
        slot.stance === "go" &&
        slot.act !== null &&
        slot.act.means !== "send" &&
        slot.act.mood !== "noun" &&
        slot.act.mood !== "embedded",
    ) ||
    (quantities.some((quantity) => quantity.bucket === "authorized") &&
      parse.text.lines.some((line) => line.cells !== null)) ||
    reading.slots.some(
      (slot) =>
        slot.stance === "go" &&
        slot.act?.mood === "noun" &&
        (slot.clause.joint === ":" ||
          ["qty", "quantity"].includes(parse.text.words[slot.from - 1] ?? "")),
    ) ||
    reading.slots.some(
      (slot) =>
        slot.stance === "go" &&
        slot.act?.mood === "embedded" &&
        slot.act.cue.inflections.has("base"),
    )
  );
}

function saysPause({ parse, reading }: KindContext): boolean {
  const { words, sentences } = parse.text;
  const asked = (at: number) =>
    sentences[reading.sentenceOf[at] ?? -1]?.asks === true;
  return (
    parse.cues.some(
      (cue) =>
        (cue.means === "restart" ||
          cue.means === "stop" ||
          (cue.means === "finished" &&
            cue.to - cue.from > 1 &&
            words
              .slice(cue.from, cue.to)
              .some((word) => STOP_WORDS.has(word)) &&
            !words.slice(cue.from, cue.to).includes("held"))) &&
        !asked(cue.from) &&
        // "lot 2 stays shut"
        !/^(?:stay|remain|keep|kept)/.test(words[cue.from - 1] ?? "") &&
        // "a short resume": what it is about, in fewer words
        !(
          words[cue.from] === "resume" &&
          ["a", "short", "brief", "little", "my"].includes(
            words[cue.from - 1] ?? "",
          )
        ),
    ) ||
    parse.acts.some(
      (act) =>
        (act.cls === "lift" &&
          act.mood !== "embedded" &&
          liftsHold(parse, act)) ||
        // "restart" by its tail: "start … again", "may run again"
        (act.cls === "go" &&
          act.mood === "order" &&
          ["make", "restart", "start"].includes(act.means) &&
          words.slice(act.to, act.clause.to).includes("again")) ||
        (act.means === "release" &&
          ["hold", "stop", "pause"].includes(words[act.to + 1] ?? "")),
    )
  );
}

function liftsHold(parse: Parse, act: Act): boolean {
  const { words } = parse.text;
  const phrase = words.slice(act.from, act.to);
  if (
    act.cue.inflections.has("plain") &&
    phrase.some((word) =>
      /hold|stop|pause|quarantine|freeze|frozen|block/.test(word),
    )
  )
    return true;
  return words
    .slice(act.clause.from, act.clause.to)
    .some((word) => HOLD_NOUNS.has(word));
}

/** Signs that the mail speaks of parts on order. Words of other worlds count against it, and so does length. */
function evidenceOf(context: KindContext, doubts: number): number {
  const { parse, quantities, identifiers, lots } = context;
  const { words } = parse.text;
  let points = Math.min(4, identifiers);
  points += Math.min(2, lots.length);
  points += Math.min(
    3,
    quantities.filter((quantity) => quantity.value !== null).length,
  );
  points += structureOf(context);
  const seen = new Set<string>();
  let other = 0;
  words.forEach((word, at) => {
    if (
      !isOf(parse.text, at, OF_TRADE | OF_OTHER_WORLDS | OF_OTHER_WORLDS_TOO) ||
      seen.has(word)
    )
      return;
    seen.add(word);
    if (isOf(parse.text, at, OF_TRADE)) points++;
    else other++;
  });
  for (const { number, stance } of context.reading.slots)
    if (
      number.unit !== null &&
      stance !== "none" &&
      OTHER_UNITS.has(number.unit)
    )
      other += 4;
  const vocabulary = words.length < MANY_WORDS ? 0 : new Set(words).size;
  return (
    points -
    Math.min(10, other) -
    2 * doubts -
    Math.floor(vocabulary / MANY_WORDS) * 2
  );
}

/**
 * Signs in how the mail is built, whatever the parts are called: what moves stands beside what stays, numbers are
 * governed by orders, a written release is announced.
 */
function structureOf({ parse, reading }: KindContext): number {
  const { words } = parse.text;
  let points = 0;
  const counted = (stances: readonly string[]) =>
    reading.slots.some(
      (slot) =>
        slot.value !== null &&
        slot.act !== null &&
        stances.includes(slot.stance),
    );
  const goes = counted(["go"]);
  const stays = counted(["hold", "reject"]);
  if (goes) points++;
  if (stays) points++;
  if (goes && stays) points++;
  if (
    parse.clauses.some(
      (clause) =>
        clause.role === "until" &&
        reading.byClause[clause.index - 1]?.acts.some(holdsSomething) === true,
    )
  )
    points++;
  if (parse.cues.some((cue) => cue.means === "finished")) points++;
  const release = words.some(
    (word, at) =>
      word === "release" &&
      [
        "written",
        "separate",
        "second",
        "next",
        "another",
        "new",
        "further",
        "this",
      ].includes(words[at - 1] ?? ""),
  );
  return release ? points + 1 : points;
}

/** A mail of a few words that says "approved, please proceed" needs no more. */
function bareOrder(parse: Parse, strong: readonly Act[]): boolean {
  const { words } = parse.text;
  if (words.length > 45 || strong.length === 0) return false;
  return strong.some((act) => {
    const sentence = parse.text.sentences[act.clause.sentence];
    if (
      words
        .slice(sentence?.from, sentence?.to)
        .some((word) => OTHER_WORLDS.has(word))
    )
      return false;
    if (act.means === "permit")
      return [
        "my ok",
        "our ok",
        "good to go",
        "green light",
        "go ahead",
        "the go ahead",
      ].includes(words.slice(act.from, act.to).join(" "));
    // "the server is back up", "I am proceeding with the letters": how things are
    if (
      act.cue.inflections.has("plain") ||
      (act.cue.inflections.has("ing") && !["we", "i"].includes(act.subject)) ||
      (act.cue.inflections.has("ing") && act.means === "proceed")
    )
      return false;
    const object = words.slice(act.to, act.to + 2).join(" ");
    if (
      /^(?:and (?!run|build|make|ship|start|restart|produce|release|print|cut)|without|me|us|him|her|to )/.test(
        object,
      )
    )
      return false;
    return (
      act.means === "proceed" ||
      (act.means === "release" &&
        strong.some((each) => each.means === "proceed")) ||
      act.means === "restart" ||
      act.means === "start"
    );
  });
}

/** The shop writes, not the buyer: "your release", "please advise disposition". */
function shopSpeaks(parse: Parse): boolean {
  const { words } = parse.text;
  let points = 0;
  words.forEach((word, at) => {
    if (!isOf(parse.text, at, OF_SHOP)) return;
    const next = words[at + 1] ?? "";
    const then = words[at + 2] ?? "";
    if (
      word === "your" &&
      [
        "po",
        "release",
        "approval",
        "instruction",
        "instructions",
        "okay",
        "request",
        "disposition",
        "decision",
        "call",
        "order",
        "purchase",
        "go",
      ].includes(next) &&
      ![
        "confirmation",
        "acknowledgement",
        "acknowledgment",
        "ack",
        "system",
        "book",
        "list",
        "shop",
      ].includes(then)
    )
      points++;
    if (
      word === "please" &&
      next === "advise" &&
      ["disposition", "how", "on", "if", "whether", "who", "."].includes(then)
    )
      points++;
    if (word === "we" && next === "confirm") points++;
    if (word === "for" && next === "your" && then === "order") points++;
  });
  const firstPerson = parse.acts.some(
    (act) =>
      isOrder(act) &&
      (act.subject === "i" ||
        act.subject === "we" ||
        (act.cue.inflections.has("base") &&
          !act.passive &&
          ["make", "restart", "release", "ship", "start"].includes(act.means))),
  );
  return points >= 2
    ? !firstPerson || points >= 3
    : points === 1 && !firstPerson && parse.text.words.length < 80;
}

interface Disclaimers {
  /** The mail says that it is no release, or shows it. */
  readonly certain: boolean;
  /** How often it sounds like none. */
  readonly doubts: number;
}

/** Minutes, a request for a quote, a note to colleagues, a mail that says that it is no release. */
function readDisclaimers(parse: Parse): Disclaimers {
  const { words } = parse.text;
  let certain = words[0] === "minutes";
  let doubts = 0;
  for (const hit of scan(NO_RELEASE_WORDS, words.slice(0, REPORT_WORDS), (at) =>
    isOf(parse.text, at, OF_NO_RELEASE),
  ))
    if (hit.entry.means === "certain") certain = true;
    else doubts++;
  return { certain, doubts };
}

function holdsSomething(act: Act): boolean {
  if (
    ["past", "plan", "ask", "quote", "noun", "embedded"].includes(act.mood) ||
    act.attributive
  )
    return false;
  if (act.cls === "hold") return !act.negated;
  return act.cls === "go" && act.negated;
}

/** The rest, the balance, production is what the act speaks of. */
function restNear({ parse, reading }: KindContext, act: Act): boolean {
  const facts = reading.byClause[act.clause.index];
  if (!facts) return false;
  const { words } = parse.text;
  const range = words.slice(act.clause.from, act.clause.to);
  if (
    range.includes("finished") ||
    facts.cues.some((cue) => cue.means === "finished")
  )
    return false;
  return (
    facts.cues.some((cue) => cue.means === "rest") ||
    range.includes("production")
  );
}

/** "ship the rest", "build the remainder of the order" */
function takesRest({ parse, reading }: KindContext, act: Act): boolean {
  if (act.passive || act.means === "send") return false;
  const cue = reading.byClause[act.clause.index]?.cues.find(
    (each) => each.from === act.to,
  );
  const conditional = [-2, -1, 1, 2].some((step) => {
    const clause = parse.clauses[act.clause.index + step];
    return (
      clause?.sentence === act.clause.sentence &&
      (clause.role === "until" || clause.role === "condition")
    );
  });
  return (
    !conditional &&
    cue?.means === "rest" &&
    !["lots", "lot"].includes(parse.text.words[cue.to - 1] ?? "") &&
    !parse.numbers.some(
      (number) => number.from >= cue.to && number.from < cue.to + 3,
    )
  );
}

/** All of what remains is let go. */
function allNear({ parse, reading }: KindContext, act: Act): boolean {
  const { words } = parse.text;
  // "All 4,800 covers that are open may be sewn": the subject stands clauses before its verb.
  for (const step of act.passive ? [-1, -2] : []) {
    const clause = parse.clauses[act.clause.index + step];
    const facts = reading.byClause[act.clause.index + step];
    if (!clause || !facts || clause.sentence !== act.clause.sentence) break;
    // "all 340 that remain are released"
    if (
      clause.role === "relative" &&
      words
        .slice(clause.from, clause.to)
        .some((word) => OPEN_WORDS.has(word)) &&
      reading.byClause[clause.index - 1]?.cues.some(
        (cue) => cue.means === "all",
      ) === true
    )
      return true;
    if (facts.acts.length > 0) break;
    if (
      facts.cues.some((cue) => cue.means === "all") &&
      !facts.cues.some((cue) => cue.means === "finished") &&
      parse.acts.every((other) => other.clause !== clause) &&
      (facts.numbers.length > 0 ||
        words
          .slice(clause.from, clause.to)
          .some((word) => WHOLE_NOUNS.has(word)))
    )
      return true;
  }
  for (let index = act.clause.index; index <= act.clause.index + 2; index++) {
    const clause = parse.clauses[index];
    const facts = reading.byClause[index];
    if (!clause || !facts || clause.sentence !== act.clause.sentence) break;
    if (
      index > act.clause.index &&
      clause.role !== "relative" &&
      !(clause.joint === "," && facts.acts.length === 0)
    )
      break;
    if (!facts.cues.some((cue) => cue.means === "all")) continue;
    // "all 340 that are outstanding"
    const behind = parse.clauses[index + 1];
    if (
      behind?.sentence === clause.sentence &&
      behind.role === "relative" &&
      reading.byClause[index + 1]?.cues.some(
        (cue) => cue.means === "open-total" || cue.means === "rest",
      ) === true &&
      !facts.cues.some((cue) => cue.means === "finished")
    )
      return true;
    const range = words.slice(act.clause.from, clause.to);
    const what =
      facts.cues.some((cue) =>
        ["rest", "open-total", "order-total"].includes(cue.means),
      ) || range.some((word) => WHOLE_NOUNS.has(word));
    const finishedOnly = facts.cues.some((cue) => cue.means === "finished");
    if (what && !finishedOnly) return true;
  }
  return false;
}

function sampleOrders(
  { parse, reading, quantities }: KindContext,
  orders: readonly Act[],
): boolean {
  const { words } = parse.text;
  const go = reading.slots.filter(
    (slot) => slot.bucket === "authorized" && slot.stance === "go",
  );
  if (go.length > 0) return go.every((slot) => slot.domain === "samples");
  // A table says it in the head of its column.
  if (quantities.some((quantity) => quantity.bucket === "authorized"))
    return parse.clauses.some(
      (clause) =>
        parse.text.sentences[clause.sentence]?.inTable === true &&
        SAMPLES.has(words[clause.from] ?? ""),
    );
  return orders.some((act) => {
    const from = act.passive ? act.clause.from : act.to;
    const range = words.slice(
      from,
      act.passive ? act.from : Math.min(act.clause.to, act.to + 9),
    );
    const at = range.findIndex(
      (word, place) =>
        (SAMPLES.has(word) && !/^reports?$/.test(range[place + 1] ?? "")) ||
        (word === "first" && /^articles?$/.test(range[place + 1] ?? "")),
    );
    if (at < 0) return false;
    return !range
      .slice(Math.max(0, at - 3), at)
      .some((word) =>
        ["as", "from", "after", "like", "per", "than", "same"].includes(word),
      );
  });
}

function firstSaid({ text, numbers }: Parse): boolean {
  return numbers.some((number) =>
    ["first", "1st", "initial"].includes(text.words[number.from - 1] ?? ""),
  );
}

function windowSaid({ parse, dates }: KindContext): boolean {
  return dates > 0 || hasOf(parse.text, OF_WINDOWS);
}

/** "Call-off 12 against blanket 5100", a table below. */
function callsOff({ text }: Parse): boolean {
  return text.words.some(
    (word, at) =>
      word === "call" &&
      text.words[at + 1] === "off" &&
      text.tokens[at + 2]?.kind === "number",
  );
}

/** "Release for the next delivery window" */
function deliveryWindow({ text }: Parse): boolean {
  return text.words.some(
    (word, at) =>
      ["delivery", "shipping", "shipment", "collection"].includes(word) &&
      ["window", "slot", "week"].includes(text.words[at + 1] ?? ""),
  );
}

function saysWindow({ text }: Parse): boolean {
  return text.words.some((word) => word === "window" || word === "windows");
}

/** "release for shipment" */
function shipsToo(parse: Parse, act: Act): boolean {
  return parse.acts.some(
    (other) =>
      other.means === "ship" &&
      !other.negated &&
      other.mood !== "past" &&
      (other.mood !== "noun" || saysWindow(parse)) &&
      other.clause.sentence === act.clause.sentence,
  );
}

/** An order to stop or hold running work. */
function pauses(context: KindContext): boolean {
  const { parse, reading } = context;
  const { words } = parse.text;
  return reading.acts.some((act) => {
    // "nobody cuts another panel", "no more are to be printed"
    if (
      act.cls === "go" &&
      act.negated &&
      act.mood === "order" &&
      ["make", "start", "proceed"].includes(act.means) &&
      !act.clause.quoted &&
      words
        .slice(act.clause.from, act.clause.to)
        .some((word) =>
          ["another", "more", "further", "anymore"].includes(word),
        )
    )
      return true;
    if (
      act.clause.quoted ||
      words[act.from] === "wait" ||
      act.mood !== "order" ||
      act.cls !== "hold" ||
      act.negated ||
      (act.means === "stay" &&
        !words.slice(act.to, act.clause.to).includes("hold"))
    )
      return false;
    const range = words.slice(act.clause.from, act.clause.to);
    const imperative =
      act.cue.inflections.has("base") && !act.passive && act.subject === "";
    const put =
      act.cue.inflections.has("plain") &&
      range.some((word) =>
        ["put", "place", "keep", "kindly", "please", "now"].includes(word),
      );
    const now =
      act.passive &&
      range.some((word) =>
        [
          "immediately",
          "immediate",
          "today",
          "now",
          "effect",
          "must",
          "stopped",
        ].includes(word),
      );
    const object = words.slice(act.to, act.to + 3).join(" ");
    if (
      /^(?:my|your|our) (?:calls?|breath|horses)|^the (?:conference|room|line\b|meeting|date)|^on (?:a|to)\b/.test(
        object,
      )
    )
      return false;
    const toBe =
      act.passive &&
      words.slice(act.head, act.from).includes("be") &&
      (act.means === "stop" ||
        /^suspend|^halt|^freez|^frozen/.test(words[act.from] ?? "")) &&
      parse.acts.every(
        (other) =>
          other.cls !== "go" ||
          other.negated ||
          other.mood !== "order" ||
          other === act,
      );
    return imperative || put || now || toBe;
  });
}

function readPause(context: KindContext, evidence: number): boolean {
  const { words } = context.parse.text;
  const foreign = hasOf(context.parse.text, OF_OTHER_WORLDS);
  const short = words.length <= 40 && !foreign;
  const brief =
    words.length <= 22 &&
    !foreign &&
    words.some((word) => ["please", "kindly", "pls"].includes(word));
  return (
    (evidence >= 3 || (short && evidence >= 1) || brief) && pauses(context)
  );
}
