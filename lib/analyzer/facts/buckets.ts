/**
 * From slots to quantities: what only the whole draft decides. Is there production, or do only finished parts move?
 * What are the wholes wholes of? Which lots and vague amounts are named? And the columns of tables.
 */
import type { Act } from "../acts";
import {
  beginningIn,
  slotsAround,
  slotsBefore,
  describesFinished,
  negatedBefore,
  type ClauseFacts,
  type Parse,
  type Slot,
} from "./slots";
import { buildLexicon, scan } from "../lexicon/lexicon";
import { SAMPLES, VAGUE_AMOUNTS } from "../lexicon/parts-words";
import { wordClass } from "../lexicon/word-class";
import type { ReadQuantity } from "../reading";
import { nameIn, type Table } from "../tables";
import { isOf, rawOf, spanOf, toWords, type Range } from "../text";
import type { Bucket } from "../types";
import type { NamedLot } from "./lots";
import type { SlotReading } from "./quantities";

export interface Mode {
  /** New production is allowed somewhere. */
  readonly production: boolean;
  /** Finished parts are spoken of. */
  readonly finished: boolean;
  /** Only finished parts move. */
  readonly heldOnly: boolean;
}

const VAGUE = buildLexicon(
  [
    {
      id: "vague-amount",
      lang: "en",
      forms: VAGUE_AMOUNTS,
      means: "vague",
      source: "RELEASE-SPEC 5, quantity-vague",
    },
  ],
  toWords,
);

const BEGIN_VAGUE = wordClass(VAGUE.begins);

export interface VagueAmount extends Range {
  readonly phrase: string;
}

export function readVague(parse: Parse): readonly VagueAmount[] {
  const found: VagueAmount[] = [];
  const { words } = parse.text;
  for (const hit of scan(VAGUE, words, (at) =>
    isOf(parse.text, at, BEGIN_VAGUE),
  ))
    found.push({
      from: hit.at,
      to: hit.at + hit.length,
      phrase: words.slice(hit.at, hit.at + hit.length).join(" "),
    });
  return found;
}

/** A go that stands by itself: an order, not a plan, no noun. */
export function isOrder(act: Act): boolean {
  return (
    act.cls === "go" &&
    !act.negated &&
    !act.attributive &&
    (act.mood === "order" ||
      (act.mood === "perfect" && act.means !== "ship" && act.means !== "make"))
  );
}

export interface BucketReading {
  readonly quantities: readonly ReadQuantity[];
  readonly mode: Mode;
}

interface Context {
  readonly parse: Parse;
  readonly reading: SlotReading;
  readonly tables: readonly Table[];
  readonly lots: readonly NamedLot[];
  readonly vague: readonly VagueAmount[];
  readonly itemOf: (token: number) => string | null;
}

export function readBuckets(context: Context): BucketReading {
  const { parse, reading, lots, itemOf } = context;
  const { text } = parse;
  const { slots } = reading;
  const columns = readColumns(context);
  const finishedCue = parse.cues.some(
    (cue) =>
      cue.means === "finished" &&
      (cue.to - cue.from > 1 || !isAwaited(parse, cue.from)),
  );
  const finished =
    finishedCue ||
    slots.some((slot) => slot.domain === "finished") ||
    parse.acts.some((act) => describesFinished(text.words, act)) ||
    finishedGo(context) ||
    columns.some(
      (cell) => cell.bucket === "held" || cell.bucket === "accepted",
    );
  // The stop is lifted: what goes now is made.
  const lifted = parse.acts.some(
    (act) =>
      act.cls === "lift" &&
      !act.negated &&
      (act.mood === "order" || act.mood === "perfect") &&
      act.clause.role === "main" &&
      parse.text.words
        .slice(act.clause.from, act.clause.to)
        .some((word) =>
          [
            "stop",
            "pause",
            "stoppage",
            "freeze",
            "suspension",
            "halt",
          ].includes(word),
        ),
  );
  const production =
    lifted ||
    slots.some(
      (slot) =>
        slot.stance === "go" &&
        (slot.domain === "production" || slot.domain === "samples"),
    ) ||
    columns.some((cell) => cell.bucket === "authorized" && cell.firm) ||
    reading.acts.some((act) => isProductionOrder(parse, act));
  const orders = reading.acts.filter(isOrder);
  const accepted =
    slots.some((slot) => slot.stance === "go" && slot.domain === "finished") ||
    finishedGo(context) ||
    (finished &&
      orders.some(
        (act) =>
          (act.means === "ship" || act.means === "use") &&
          act.clause.role === "main",
      ) &&
      slots.every(
        (slot) =>
          slot.stance !== "go" ||
          slot.act?.means === "use" ||
          slot.act?.means === "ship",
      ));
  const openGo = slots.some(
    (slot) =>
      slot.stance === "go" &&
      slot.domain === null &&
      slot.act !== null &&
      ["release", "permit", "proceed"].includes(slot.act.means),
  );
  const sorted = columns.some((cell) => cell.bucket === "rejected");
  // "Cartons 4 and 5 can leave": boxes that exist
  const boxed = lots.some((lot) => {
    if (lot.kind !== "container") return false;
    const act = actFor(lot, reading.byClause, parse);
    return (
      act !== null &&
      isOrder(act) &&
      ["ship", "use", "release", "permit", "send"].includes(act.means)
    );
  });
  const heldOnly =
    !production &&
    (boxed ||
      (finished && accepted && !(openGo && !finishedGo(context))) ||
      // a table of good and bad ones
      (sorted &&
        columns.some((cell) => cell.bucket === "authorized" && !cell.firm)));
  const mode: Mode = { production, finished, heldOnly };

  const quantities: ReadQuantity[] = [];
  const push = (
    bucket: Bucket,
    value: number | null,
    range: Range,
    more: Partial<ReadQuantity> = {},
  ) => {
    quantities.push({
      bucket,
      value,
      unit: null,
      lot: null,
      item: itemOf(range.from),
      exact: true,
      span: spanOf(text, range.from, range.to),
      tokens: range,
      ...more,
    });
  };

  // Buckets of the slots.
  for (const slot of slots) slot.bucket = bucketOf(slot, mode);
  resolveWholes(slots);
  resolveMade(slots);
  resolveShares(slots);
  resolveNamedLots(context, slots);
  dropKnown(context, slots);
  dropNet(slots);
  for (const slot of slots) {
    if (slot.bucket === null) continue;
    const lot = lotBeside(context, slot);
    push(slot.bucket, slot.value, slot, {
      unit: slot.number.unit,
      exact: slot.number.exact && slot.value !== null,
      lot: lot?.name ?? null,
      item: slot.item,
    });
  }
  for (const cell of columns)
    push(cell.final(mode), cell.value, cell.range, { item: cell.item });
  addLots(context, slots, mode, push);
  return {
    quantities: unique(
      quantities.filter((quantity) => !isTakenBack(reading, quantity)),
    ),
    mode,
  };
}

/** "HX-14: Restart 130 units, not 150." below a table that gives 150. */
function isTakenBack(
  { takenBack }: SlotReading,
  { bucket, value, item, tokens }: ReadQuantity,
): boolean {
  return takenBack.some(
    ({ slot, holds }) =>
      slot.value === value &&
      holds.bucket === bucket &&
      holds.item === item &&
      tokens.from < slot.from,
  );
}

/** Inside "until …", "if …": what is waited for does not exist yet. */
function isAwaited(parse: Parse, token: number): boolean {
  const index = clauseAt(parse, token);
  const role = index === null ? "main" : parse.clauses[index]?.role;
  return role === "until" || role === "condition";
}

/** New production is ordered: no passive purpose ("the quantity to be produced"), no "build 30 less". */
export function isProductionOrder(parse: Parse, act: Act): boolean {
  if (!isOrder(act) || !["make", "restart", "start"].includes(act.means))
    return false;
  if (act.clause.role !== "main" || act.clause.quoted) return false;
  const { words } = parse.text;
  const clause = words.slice(act.clause.from, act.clause.to);
  if (
    clause.some((word) =>
      [
        "less",
        "fewer",
        "nothing",
        "replacement",
        "replacements",
        "against",
      ].includes(word),
    )
  )
    return false;
  const object = words.slice(act.to, act.to + 3);
  if (
    object.some((word) =>
      ["release", "report", "paperwork", "certs"].includes(word),
    )
  )
    return false;
  if (act.passive && words.slice(act.head, act.from).includes("to"))
    return false;
  // "she runs incoming quality": no order
  if (
    act.means === "make" &&
    act.cue.inflections.has("third") &&
    beginningIn(parse.numbers, act.to, act.clause.to).length === 0
  )
    return false;
  // "molded to rev 9": how finished parts were made
  if (act.means === "make" && act.passive && act.head === act.from)
    return false;
  if (act.cue.inflections.has("ing") && act.subject === "")
    return act.from === act.clause.from;
  return true;
}

/** An order to ship, use or release speaks of finished parts or of their boxes. */
function finishedGo({ parse, reading, lots }: Context): boolean {
  const { words } = parse.text;
  return reading.acts.some(
    (act) =>
      isOrder(act) &&
      ["ship", "use", "release", "permit", "proceed"].includes(act.means) &&
      (beginningIn(parse.cues, act.clause.from, act.clause.to).some(
        (cue) =>
          cue.means === "finished" &&
          !negatedBefore(words, cue.from, act.clause.from),
      ) ||
        lots.some(
          (lot) => lot.kind === "container" && lot.clause === act.clause,
        ) ||
        beginningIn(parse.acts, act.clause.from, act.clause.to).some(
          (held) =>
            describesFinished(words, held) && held.clause === act.clause,
        )),
  );
}

function bucketOf(slot: Slot, mode: Mode): Bucket | null {
  switch (slot.stance) {
    case "go":
      if (slot.domain === "finished") return "accepted";
      if (slot.domain === "production" || slot.domain === "samples")
        return "authorized";
      if (slot.domain === "topic")
        return mode.production &&
          slot.act !== null &&
          slot.act.means !== "ship" &&
          slot.act.means !== "use"
          ? "authorized"
          : "accepted";
      if (slot.act && slot.act.means === "use" && mode.finished)
        return "accepted";
      if (
        slot.act &&
        slot.act.means === "ship" &&
        mode.finished &&
        mode.production
      )
        return "accepted";
      return mode.heldOnly ? "accepted" : "authorized";
    case "hold":
      if (slot.domain === "finished") return "held";
      if (slot.domain === "production") return "onHold";
      if (slot.domain === "topic") return "held";
      return mode.heldOnly ? "held" : "onHold";
    case "reject":
      return "rejected";
    case "cancel":
      return "cancelled";
    case "shipped":
      return "shipped";
    case "under-way":
      return "inProcess";
    case "earlier":
      return "earlier";
    case "ordered":
      return "ordered";
    case "open":
      return "open";
    case "made":
      return "made";
    case "whole":
      return null;
    case "none":
      return slot.domain === "finished" ? "held" : null;
    case "counted":
    case "ignored":
      return null;
  }
}

/** What a total is a total of: that of its parts, or what the same number was before. */
function resolveWholes(slots: readonly Slot[]): void {
  slots.forEach((slot, index) => {
    if (slot.stance !== "whole") return;
    const near = slotsAround(slots, index);
    const parts = near.filter(
      (other) =>
        other !== slot &&
        other.clause.sentence === slot.clause.sentence &&
        other.from < slot.to + 60,
    );
    const known = near.find(
      (other) =>
        other !== slot &&
        other.value === slot.value &&
        other.item === slot.item &&
        (other.bucket === "ordered" ||
          other.bucket === "open" ||
          other.bucket === "made"),
    );
    if (known) slot.bucket = known.bucket;
    else if (
      slot.domain === "finished" ||
      (parts.some(
        (part) =>
          part.bucket === "accepted" ||
          part.bucket === "rejected" ||
          part.bucket === "held",
      ) &&
        !parts.some(
          (part) => part.bucket === "authorized" || part.bucket === "onHold",
        ))
    )
      slot.bucket = "made";
    else slot.bucket = "ordered";
  });
}

/** Finished parts of which some are accepted or rejected are the total; what nobody splits is held. */
function resolveMade(slots: readonly Slot[]): void {
  for (const [index, slot] of slots.entries()) {
    if (slot.value === null) continue;
    if (slot.bucket !== "held" && slot.bucket !== "made") continue;
    const split = slotsAround(slots, index).filter(
      (other) =>
        other !== slot &&
        other.item === slot.item &&
        other.value !== null &&
        (other.bucket === "accepted" || other.bucket === "rejected"),
    );
    if (
      slot.bucket === "held" &&
      slot.stance === "none" &&
      split.some((other) => (other.value ?? 0) < (slot.value ?? 0))
    )
      slot.bucket = "made";
    if (slot.bucket === "made" && split.length === 0) slot.bucket = "held";
  }
}

function resolveShares(slots: readonly Slot[]): void {
  for (const [index, slot] of slots.entries()) {
    const { share } = slot.number;
    if (share === null || slot.value !== null) continue;
    const whole =
      slot.whole ??
      slotsAround(slots, index).find(
        (other) =>
          other.item === slot.item &&
          other.value !== null &&
          (other.bucket === "open" || other.bucket === "ordered"),
      );
    const base = whole?.value ?? null;
    if (base === null) continue;
    const value = base * share;
    if (Number.isInteger(Math.round(value * 1e6) / 1e6))
      slot.value = Math.round(value);
  }
}

/** The first lot named in the clause of a number or in the ones beside it. */
function lotBeside(
  { lots, parse }: Context,
  { clause }: Slot,
): NamedLot | undefined {
  if (lots.length === 0) return undefined;
  const before = parse.clauses[clause.index - 1] ?? clause;
  const behind = parse.clauses[clause.index + 1] ?? clause;
  return beginningIn(lots, before.from, behind.to).find(
    (lot) =>
      lot.kind === "lot" &&
      lot.clause.sentence === clause.sentence &&
      Math.abs(lot.clause.index - clause.index) <= 1,
  );
}

/** "lot 1 is 25 units": the number takes the bucket of its lot. */
function resolveNamedLots(context: Context, slots: readonly Slot[]): void {
  const { lots, reading } = context;
  for (const slot of slots) {
    if (slot.bucket !== null || slot.stance !== "none") continue;
    const own = lotBeside(context, slot);
    if (!own) continue;
    const twin = reading.acts.find(
      (act) =>
        (isOrder(act) || (act.cls === "hold" && !act.negated)) &&
        lots.some(
          (lot) =>
            lot !== own &&
            lot.name === own.name &&
            lot.clause.index === act.clause.index,
        ),
    );
    const firstLot = reading.acts.some((act) => isOrder(act));
    if (twin) slot.bucket = twin.cls === "hold" ? "onHold" : "authorized";
    else if (firstLot && own.name === "1") slot.bucket = "authorized";
  }
}

/** "the 120": a number that was read before, named again. */
function dropKnown({ parse }: Context, slots: readonly Slot[]): void {
  const seen: Slot[] = [];
  for (const slot of slots) {
    const known = slotsBefore(seen, seen.length).find(
      (other) =>
        other.value === slot.value &&
        other.value !== null &&
        other.item === slot.item &&
        other.bucket !== null &&
        other.bucket !== slot.bucket,
    );
    if (known && slot.bucket !== null && !slot.rest && !slot.isWhole) {
      const before = parse.text.words[slot.from - 1] ?? "";
      const group = (bucket: Bucket | null) =>
        bucket === "held" ||
        bucket === "accepted" ||
        bucket === "made" ||
        bucket === "rejected"
          ? "finished"
          : "order";
      const definite = [
        "the",
        "these",
        "those",
        "all",
        "both",
        "your",
        "our",
      ].includes(before);
      if (
        definite &&
        (group(known.bucket) === group(slot.bucket) ||
          slot.domain === null ||
          slot.domain === "topic") &&
        !(
          known.bucket === "made" ||
          known.bucket === "ordered" ||
          known.bucket === "open"
        )
      )
        slot.bucket = null;
    }
    if (slot.bucket !== null) seen.push(slot);
  }
}

/** "31 come off the 84, so you only make 53": what follows from numbers that were read. */
function dropNet(slots: readonly Slot[]): void {
  for (const [index, slot] of slots.entries()) {
    if (slot.bucket !== "authorized" || slot.value === null) continue;
    const near = slotsAround(slots, index);
    const follows = near.some(
      (whole) =>
        whole !== slot &&
        whole.from < slot.from &&
        whole.bucket === "authorized" &&
        whole.item === slot.item &&
        near.some(
          (part) =>
            part.value !== null &&
            (part.bucket === "held" || part.bucket === "accepted") &&
            (whole.value ?? 0) - part.value === slot.value,
        ),
    );
    if (follows) slot.bucket = null;
  }
}

type Push = (
  bucket: Bucket,
  value: number | null,
  range: Range,
  more?: Partial<ReadQuantity>,
) => void;

/** Boundaries without a count: named lots and bags, vague amounts, the rest. */
function addLots(
  { parse, reading, lots, vague }: Context,
  slots: readonly Slot[],
  mode: Mode,
  push: Push,
): void {
  const { words } = parse.text;
  const { byClause } = reading;
  const slotSentences = (bucket: Bucket) =>
    new Set(
      slots
        .filter((slot) => slot.bucket === bucket)
        .map((slot) => slot.clause.sentence),
    );
  const goSentences = new Set([
    ...slotSentences("authorized"),
    ...slotSentences("accepted"),
  ]);
  const holdSentences = new Set([
    ...slotSentences("onHold"),
    ...slotSentences("held"),
  ]);
  for (const lot of lots) {
    const before = words[lot.from - 1] ?? "";
    const before2 = words[lot.from - 2] ?? "";
    if (
      ["from", "of", "after", "with", "since", "on"].includes(before) &&
      lot.kind === "lot" &&
      !(before === "of" && (before2 === "release" || before2 === "start"))
    )
      continue;
    const act = actFor(lot, byClause, parse);
    if (!act || lot.clause.quoted) continue;
    if (act.means === "send" && !act.negated) continue;
    if (act.cls === "go" && act.mood === "past") continue;
    const finishedHere =
      byClause[lot.clause.index]?.cues.some(
        (cue) => cue.means === "finished",
      ) === true;
    if (isOrder(act)) {
      if (goSentences.has(lot.clause.sentence)) continue;
      push(
        lot.kind === "container" || finishedHere || mode.heldOnly
          ? "accepted"
          : "authorized",
        null,
        lot,
        { lot: lot.name },
      );
    } else if (
      (act.cls === "hold" &&
        !act.negated &&
        act.mood !== "past" &&
        act.mood !== "embedded") ||
      (act.cls === "go" && act.negated)
    ) {
      if (holdSentences.has(lot.clause.sentence)) continue;
      push(
        lot.kind === "container" || finishedHere || mode.heldOnly
          ? "held"
          : "onHold",
        null,
        lot,
        { lot: lot.name },
      );
    }
  }
  for (const amount of vague) {
    const clause = clauseAt(parse, amount.from);
    const facts = clause === null ? undefined : byClause[clause];
    const act =
      facts?.acts.find((each) => isOrder(each)) ??
      (clause === null
        ? undefined
        : [byClause[clause - 1], byClause[clause + 1]]
            .flatMap((each) => each?.acts ?? [])
            .find(
              (each) =>
                isOrder(each) &&
                each.clause.sentence === parse.clauses[clause]?.sentence,
            ));
    if (!act) continue;
    const finishedHere =
      facts?.cues.some((cue) => cue.means === "finished") === true;
    push(
      finishedHere || mode.heldOnly ? "accepted" : "authorized",
      null,
      amount,
      { exact: false },
    );
  }
}

function clauseAt(parse: Parse, token: number): number | null {
  let low = 0;
  let high = parse.clauses.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const clause = parse.clauses[middle];
    if (!clause) return null;
    if (token < clause.from) high = middle - 1;
    else if (token >= clause.to) low = middle + 1;
    else return middle;
  }
  return null;
}

function actFor(
  lot: NamedLot,
  byClause: readonly ClauseFacts[],
  parse: Parse,
): Act | null {
  const own = byClause[lot.clause.index]?.acts ?? [];
  const left = own
    .filter((act) => act.to <= lot.from && act.mood !== "noun")
    .at(-1);
  const right = own.find((act) => act.from >= lot.to && act.mood !== "noun");
  if (left && !left.passive) return left;
  if (right) return right;
  if (left) return left;
  // "cartons 4, 5 and 11 (all rev D) can leave": the list may reach over several clauses
  const last = clauseAt(parse, lot.to - 1) ?? lot.clause.index;
  for (const index of [
    ...[last, last + 1, last + 2, last + 3].filter(
      (each) => each > lot.clause.index,
    ),
    lot.clause.index - 1,
  ]) {
    const clause = parse.clauses[index];
    if (clause?.sentence !== lot.clause.sentence) continue;
    const act = byClause[index]?.acts.find((each) => each.mood !== "noun");
    if (
      act &&
      (byClause[index]?.cues.every((cue) => cue.means !== "rest") ?? true)
    )
      return act;
  }
  return null;
}

interface Cell {
  readonly bucket: Bucket;
  /** The head names production or finished parts by itself. */
  readonly firm: boolean;
  readonly value: number;
  readonly range: Range;
  readonly item: string | null;
  readonly final: (mode: Mode) => Bucket;
}

const BLANK_COLUMN = new Set(
  "rev revision index lot heat material finish price cost unit date week dwg drawing description remark remarks comment comments note notes bag carton box po line sr sl no pos total-price due delivery".split(
    " ",
  ),
);

/** Quantities of the columns whose head says what they count. */
function readColumns({ parse, tables }: Context): readonly Cell[] {
  const { text } = parse;
  const cells: Cell[] = [];
  for (const table of tables) {
    if (!table.header) continue;
    const heads = table.header.cells.map((cell) => headBucket(parse, cell));
    for (const row of table.rows) {
      const itemCell =
        table.itemColumn >= 0 ? row.cells[table.itemColumn] : undefined;
      const name =
        itemCell && itemCell.to > itemCell.from ? nameIn(text, itemCell) : null;
      const item = name && rawOf(text, name.from, name.to);
      const first = row.cells.find((cell) => cell.to > cell.from);
      const head = first ? (text.words[first.from] ?? "") : "";
      if (
        head.startsWith("total") ||
        head === "sum" ||
        head === "subtotal" ||
        head === "grand"
      )
        continue;
      row.cells.forEach((cell, column) => {
        const bucket = heads[column];
        const token = text.tokens[cell.from];
        if (
          !bucket ||
          token?.kind !== "number" ||
          token.value === null ||
          !Number.isInteger(token.value)
        )
          return;
        if (cell.to - cell.from > 3) return;
        cells.push({
          bucket: bucket.bucket,
          firm: bucket.firm,
          value: token.value,
          range: { from: cell.from, to: cell.from + 1 },
          item,
          final: (mode) => {
            if (bucket.firm) return bucket.bucket;
            if (bucket.bucket === "authorized")
              return mode.heldOnly ? "accepted" : "authorized";
            if (bucket.bucket === "onHold")
              return mode.heldOnly ? "held" : "onHold";
            return bucket.bucket;
          },
        });
      });
    }
  }
  return cells;
}

/** What the head of a column counts. */
function headBucket(
  parse: Parse,
  cell: Range,
): { readonly bucket: Bucket; readonly firm: boolean } | null {
  const words = parse.text.words.slice(cell.from, cell.to);
  if (words.length === 0) return null;
  const cues = beginningIn(parse.cues, cell.from, cell.to);
  const all = beginningIn(parse.acts, cell.from, cell.to);
  const has = (means: string) => cues.some((cue) => cue.means === means);
  const hold = all.some(
    (act) =>
      (act.cls === "hold" &&
        !act.negated &&
        !(act.means === "hold" && act.attributive)) ||
      (act.cls === "go" && act.negated),
  );
  const go = all.find((act) => act.cls === "go" && !act.negated);
  const finished =
    has("finished") ||
    (words.some((word) =>
      ["complete", "completed", "done", "ready", "made", "fg"].includes(word),
    ) &&
      !words.some((word) =>
        ["to", "be", "now", "build", "qty-to"].includes(word),
      ));
  const production = words.some((word) =>
    [
      "start",
      "started",
      "build",
      "built",
      "make",
      "production",
      "produced",
      "run",
      "restart",
      "restarted",
    ].includes(word),
  );
  // "Lot 1", "1st lot": the lot that the mail releases
  if (
    !hold &&
    ((words[0] === "lot" && /^(?:\d+|[a-z])$/.test(words[1] ?? "")) ||
      (words.includes("lot") &&
        (words.includes("1st") || words.includes("first"))))
  )
    return { bucket: "authorized", firm: true };
  if (
    words.some((word) => BLANK_COLUMN.has(word)) &&
    !hold &&
    !go &&
    !finished &&
    !has("shipped") &&
    !has("under-way") &&
    !words.includes("qty") &&
    !words.includes("quantity") &&
    !has("order-total") &&
    !has("open-total") &&
    !has("rest")
  )
    return null;
  if (all.some((act) => act.cls === "reject"))
    return { bucket: "rejected", firm: true };
  if (all.some((act) => act.cls === "cancel"))
    return { bucket: "cancelled", firm: true };
  if (has("under-way")) return { bucket: "inProcess", firm: true };
  if (has("earlier")) return { bucket: "earlier", firm: true };
  if (
    has("shipped") ||
    (go?.means === "ship" &&
      go.cue.inflections.has("participle") &&
      !words.includes("to") &&
      !words.includes("be"))
  )
    return { bucket: "shipped", firm: true };
  if (
    finished &&
    !hold &&
    go &&
    ["ship", "use", "release", "permit"].includes(go.means)
  )
    return { bucket: "accepted", firm: true };
  if (finished) return { bucket: "held", firm: true };
  if (hold) return { bucket: "onHold", firm: production };
  if (go && go.means === "ship" && words.includes("date")) return null;
  if (go) return { bucket: "authorized", firm: production };
  if (words.some((word) => SAMPLES.has(word)))
    return { bucket: "authorized", firm: true };
  if (
    words.includes("lot") &&
    (words.includes("qty") ||
      words.includes("quantity") ||
      words.includes("pcs"))
  )
    return { bucket: "authorized", firm: true };

  if (words.includes("now") || words.includes("go"))
    return { bucket: "authorized", firm: false };
  if (
    has("order-total") ||
    words.includes("ordered") ||
    words.includes("total")
  )
    return { bucket: "ordered", firm: true };
  if (has("open-total") || words.includes("open"))
    return { bucket: "open", firm: true };
  if (has("rest")) return { bucket: "onHold", firm: false };
  return null;
}

/** One quantity per bucket, value, lot and item: the first. */
export function unique(
  quantities: readonly ReadQuantity[],
): readonly ReadQuantity[] {
  const seen = new Set<string>();
  // "About 40 … exactly 40": the exact one stands for both.
  const exact = new Set(
    quantities
      .filter(({ exact, value }) => exact && value !== null)
      .map(
        ({ bucket, value, item }) => `${bucket}|${value ?? ""}|${item ?? ""}`,
      ),
  );
  return quantities
    .filter((quantity) => {
      if (
        !quantity.exact &&
        exact.has(
          `${quantity.bucket}|${quantity.value ?? ""}|${quantity.item ?? ""}`,
        )
      )
        return false;
      const key = `${quantity.bucket}|${quantity.value ?? `~${quantity.lot ?? ""}${quantity.exact ? "" : quantity.span.start}`}|${quantity.item ?? ""}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => a.tokens.from - b.tokens.from);
}
