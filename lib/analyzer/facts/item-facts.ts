/** Gathers what the checks ask of each line item from slots, acts and statements. */
import type { Act } from "../acts";
import type { Item, ItemFacts, ReadQuantity } from "../reading";
import type { Range } from "../text";
import type { Bucket, Kind } from "../types";
import type { FinishedMention } from "./finished";
import type { NamedLot } from "./lots";
import type { SlotReading } from "./quantities";
import type { Parse, Slot } from "./slots";
import type { Statement } from "./statements";
import type { TriggerFact } from "./trigger";

export interface ItemContext {
  readonly parse: Parse;
  readonly reading: SlotReading;
  readonly quantities: readonly ReadQuantity[];
  readonly statements: readonly Statement[];
  readonly lots: readonly NamedLot[];
  readonly mentions: readonly FinishedMention[];
  readonly triggers: readonly TriggerFact[];
  readonly items: readonly Item[];
  readonly itemOf: (token: number) => string | null;
  readonly kind: Kind;
  /** Tokens of revisions named in the body. */
  readonly revisions: readonly Range[];
  readonly tableNames: boolean;
}

const BLOCKING = new Set(["order", "will", "perfect"]);
const FINISHED: readonly Bucket[] = ["held", "accepted", "rejected", "made"];

/** A hold, or a release denied, that stands. */
export function keepsBack(act: Act): boolean {
  if (act.attributive || act.clause.quoted) return false;
  if (act.cls === "hold")
    return (
      !act.negated &&
      BLOCKING.has(act.mood) &&
      !(act.means === "stop" && act.mood === "perfect")
    );
  return (
    act.cls === "go" &&
    act.negated &&
    (act.mood === "order" || act.mood === "will" || act.mood === "plan")
  );
}

export function readItemFacts(context: ItemContext): readonly ItemFacts[] {
  return context.items.map((item) => factsOf(context, item));
}

function factsOf(context: ItemContext, item: Item): ItemFacts {
  const { parse, reading, quantities, statements, kind, itemOf } = context;
  const { words, sentences } = parse.text;
  const single = context.items.length === 1;
  const mine = (range: Range) => single || itemOf(range.from) === item.name;
  const mineOrAll = (range: Range) =>
    single || itemOf(range.from) === item.name || itemOf(range.from) === null;
  const own = quantities.filter(
    (quantity) => single || quantity.item === item.name,
  );
  const inBucket = (bucket: Bucket) =>
    own.filter((quantity) => quantity.bucket === bucket);
  const value = (bucket: Bucket) =>
    inBucket(bucket).find(
      (quantity) => quantity.value !== null && quantity.exact,
    )?.value ?? null;
  const heldKind = kind === "held-release";

  // The unbuilt balance.
  const balanceHeld: Range[] = inBucket("onHold")
    .filter((quantity) => quantity.value !== 0)
    .map((quantity) => quantity.tokens);
  for (const act of reading.acts) {
    if (!keepsBack(act) || !mineOrAll(act)) continue;
    const facts = reading.byClause[act.clause.index];
    if (!facts) continue;
    const sentence = sentences[act.clause.sentence];
    const range = words.slice(act.clause.from, act.clause.to);
    const finishedHere =
      facts.cues.some((cue) => cue.means === "finished") &&
      !range.includes("production");
    const rest =
      facts.cues.some((cue) => cue.means === "rest") ||
      subjectIsRest(context, act);
    const production = range.includes("production") || range.includes("serial");
    if ((rest || production) && !finishedHere && sentence?.asks !== true)
      balanceHeld.push(act);
  }
  for (const statement of statements)
    if (statement.means === "only" && mineOrAll(statement))
      balanceHeld.push(statement);
  for (const clause of parse.clauses) {
    // "The others can't.", "Rest: wait", "no production"
    if (clause.quoted || !mineOrAll(clause)) continue;
    const facts = reading.byClause[clause.index];
    const range = words.slice(clause.from, clause.to);
    const last = range.at(-1) ?? "";
    if (
      facts?.cues.some((cue) => cue.means === "rest") === true &&
      facts.acts.length === 0 &&
      (range.some((word) =>
        [
          "can't",
          "cannot",
          "not",
          "won't",
          "mustn't",
          "wait",
          "later",
          "no",
          "nothing",
          "don't",
        ].includes(word),
      ) ||
        (parse.clauses[clause.index + 1]?.role === "until" &&
          parse.clauses[clause.index + 1]?.sentence === clause.sentence))
    )
      balanceHeld.push(clause);
    else if (
      /^(?:and |but )?no (?:serial |series |other |new |further )?(?:production|manufacturing|build)/.test(
        range.join(" "),
      )
    )
      balanceHeld.push(clause);
    void last;
  }
  const total = value("ordered") ?? value("open");
  const authorized = sum(inBucket("authorized"));
  const balanceCounted =
    inBucket("onHold").some(
      (quantity) =>
        (quantity.value !== null && quantity.exact) || quantity.lot !== null,
    ) ||
    (total !== null && authorized !== null);
  const nothingRemains =
    parse.cues.some(
      (cue) =>
        cue.means === "none-left" &&
        mineOrAll(cue) &&
        (heldKind || !finishedNear(context, cue)),
    ) ||
    inBucket("onHold").some((quantity) => quantity.value === 0) ||
    (total !== null && authorized !== null && authorized === total);

  // Finished parts.
  const finished = context.mentions.filter((mention) => mineOrAll(mention));
  const groups = own.filter((quantity) => FINISHED.includes(quantity.bucket));
  const counted = groups.filter(
    (quantity) => quantity.value !== null || quantity.lot !== null,
  );
  const made = value("made");
  const acceptedQuantities = inBucket("accepted");
  const restOfFinished = finishedRest(context, mineOrAll);
  const uncounted: Range[] = [];
  if (finished.length > 0 && counted.length === 0)
    uncounted.push(...finished.slice(0, 1));
  else if (
    restOfFinished.length > 0 &&
    made === null &&
    inBucket("held").every(
      (quantity) => quantity.value === null && quantity.lot === null,
    )
  )
    uncounted.push(...restOfFinished.slice(0, 1));

  const accepted: Range[] = acceptedQuantities.map(
    (quantity) => quantity.tokens,
  );
  const acceptedSlots = reading.slots.filter(
    (slot) => slot.bucket === "accepted" && mine(slot),
  );
  const acceptedValue = sum(acceptedQuantities);
  const acceptedAll =
    acceptedSlots.some((slot) => slot.all && slot.whole === null) ||
    allAccepted(context, mineOrAll) ||
    (made !== null && acceptedValue === made);
  const heldSaid = inBucket("held").length > 0 || restOfFinished.length > 0;
  const settledByNumbers =
    made !== null &&
    acceptedValue !== null &&
    acceptedValue + (sum(inBucket("rejected")) ?? 0) >= made;
  const rejectedRest =
    reading.slots.some(
      (slot) => slot.bucket === "rejected" && slot.rest && mine(slot),
    ) ||
    (heldKind && made === null && inBucket("rejected").length > 0);
  const othersSettled =
    acceptedAll ||
    heldSaid ||
    settledByNumbers ||
    rejectedRest ||
    parse.cues.some((cue) => cue.means === "none-left" && mineOrAll(cue));
  const acceptedNamed = isNamed(
    context,
    acceptedSlots,
    acceptedQuantities,
    item,
  );

  // Why they stay.
  const heldRanges: Range[] = [
    ...inBucket("held").map((quantity) => quantity.tokens),
    ...restOfFinished,
  ];
  const split =
    heldKind ||
    inBucket("accepted").length > 0 ||
    inBucket("rejected").length > 0;
  const heldUnexplained =
    split &&
    heldRanges.length > 0 &&
    !heldRanges.some((range) => isExplained(context, range))
      ? heldRanges.slice(0, 1)
      : [];
  const undisposed = inBucket("rejected").filter(
    (quantity) => quantity.value !== 0 && !isDisposed(context, quantity),
  );

  return {
    item: single ? null : item.name,
    quantities: own,
    balanceHeld,
    balanceCounted,
    nothingRemains,
    finished,
    uncounted,
    othersSettled,
    restOfFinishedCounted: reading.slots.some(
      (slot) =>
        mine(slot) &&
        slot.bucket !== null &&
        ["held", "rejected", "accepted"].includes(slot.bucket) &&
        (slot.rest || restBefore(context, slot)),
    ),
    accepted,
    acceptedNamed,
    acceptedAll,
    heldUnexplained,
    undisposed,
  };
}

/** The exact values of a bucket added up; null where it has none. */
export function sum(quantities: readonly ReadQuantity[]): number | null {
  const exact = quantities.filter(
    (quantity) => quantity.value !== null && quantity.exact,
  );
  if (exact.length === 0) return null;
  return exact.reduce((total, quantity) => total + (quantity.value ?? 0), 0);
}

/** "They stay", "the ones in lots 2 and 3 wait", where the rest was the last thing spoken of. */
function subjectIsRest({ parse, reading }: ItemContext, act: Act): boolean {
  const { words } = parse.text;
  const before = words.slice(act.clause.from, act.head);
  const facts = reading.byClause[act.clause.index - 1];
  const previous = parse.clauses[act.clause.index - 1];
  if (
    facts &&
    previous?.sentence === act.clause.sentence &&
    facts.cues.some((cue) => cue.means === "rest") &&
    facts.acts.length === 0
  )
    return true;
  return before.includes("others") || before.includes("else");
}

/** "The rest, 40, stay": the word stands in the clause before the number. */
function restBefore({ parse, reading }: ItemContext, slot: Slot): boolean {
  const before = parse.clauses[slot.clause.index - 1];
  return (
    before?.sentence === slot.clause.sentence &&
    reading.byClause[before.index]?.cues.some((cue) => cue.means === "rest") ===
      true
  );
}

function finishedNear({ parse, mentions }: ItemContext, range: Range): boolean {
  const sentence = parse.text.sentences.findIndex(
    (each) => range.from >= each.from && range.from < each.to,
  );
  return mentions.some((mention) => mention.sentence === sentence);
}

/** Holds on the other finished parts without a count: "the rest of the finished stuff stays", "leave the others in the cage". */
function finishedRest(
  { parse, reading, kind, mentions }: ItemContext,
  mine: (range: Range) => boolean,
): readonly Range[] {
  const { words } = parse.text;
  return reading.acts.filter((act) => {
    if (!keepsBack(act) || !mine(act)) return false;
    if (act.cls === "go" && ["make", "start", "restart"].includes(act.means))
      return false;
    const facts = reading.byClause[act.clause.index];
    const range = words.slice(act.clause.from, act.clause.to);
    const rest =
      facts?.cues.some((cue) => cue.means === "rest") === true ||
      range.some((word) =>
        ["whatever", "others", "ones", "anything"].includes(word),
      );
    if (!rest) return false;
    if (
      facts?.cues.some((cue) => cue.means === "finished") === true ||
      mentions.some(
        (mention) =>
          mention.from >= act.clause.from && mention.from < act.clause.to,
      )
    )
      return true;
    return (
      kind === "held-release" &&
      !range.some((word) =>
        ["production", "build", "start", "balance"].includes(word),
      )
    );
  });
}

/** "All of the finished parts may ship", "use them all". */
function allAccepted(
  { parse, reading }: ItemContext,
  mine: (range: Range) => boolean,
): boolean {
  return (
    reading.acts.some((act) => {
      if (act.cls !== "go" || act.negated || act.mood !== "order" || !mine(act))
        return false;
      if (!["ship", "use", "release", "permit"].includes(act.means))
        return false;
      const facts = reading.byClause[act.clause.index];
      return (
        facts?.cues.some((cue) => cue.means === "all") === true &&
        facts.cues.some((cue) => cue.means === "finished") &&
        !facts.numbers.some((number) =>
          reading.slots.some(
            (slot) => slot.from === number.from && slot.whole !== null,
          ),
        )
      );
    }) && parse.text.words.length > 0
  );
}

const IDENTITY = new Set([
  "lot",
  "lots",
  "batch",
  "heat",
  "serial",
  "serials",
  "s/n",
  "sn",
  "bag",
  "bags",
  "bin",
  "carton",
  "cartons",
  "box",
  "boxes",
  "pallet",
  "pallets",
  "tray",
  "trays",
  "tote",
  "totes",
  "crate",
  "crates",
  "skid",
  "skids",
  "rack",
  "drum",
  "reel",
  "cage",
  "index",
  "rev",
  "revision",
  "container",
  "basket",
  "coil",
  "date-code",
  "dc",
]);

/** By lot, bag, carton, serial number or revision. */
function isNamed(
  context: ItemContext,
  slots: readonly Slot[],
  quantities: readonly ReadQuantity[],
  item: Item,
): boolean {
  const { parse, lots, revisions, kind } = context;
  const { words, sentences } = parse.text;
  if (quantities.some((quantity) => quantity.lot !== null)) return true;
  const near = new Set<number>();
  for (const slot of slots) {
    near.add(slot.clause.sentence);
    const next = sentences[slot.clause.sentence + 1];
    const head = next ? (words[next.from] ?? "") : "";
    if (
      next &&
      [
        "they",
        "these",
        "those",
        "serials",
        "serial",
        "bag",
        "lot",
        "carton",
        "box",
        "bin",
        "pallet",
      ].includes(head)
    )
      near.add(slot.clause.sentence + 1);
    // the sentence in front introduces them: "Lot 2217, rev H. 70 may ship."
    if (slot.clause.sentence > 0) near.add(slot.clause.sentence - 1);
  }
  const within = (at: number) =>
    [...near].some((index) => {
      const sentence = sentences[index];
      return sentence !== undefined && at >= sentence.from && at < sentence.to;
    });
  if (lots.some((lot) => within(lot.from) && !isHeldLot(context, lot)))
    return true;
  if (revisions.some((range) => kind === "held-release" || within(range.from)))
    return true;
  const row = item.name !== null && context.tableNames;
  if (row)
    return (
      item.ranges.some((range) =>
        words.slice(range.from, range.to).some((word) => IDENTITY.has(word)),
      ) || tableNamesLots(context)
    );
  return false;
}

function isHeldLot({ reading }: ItemContext, lot: NamedLot): boolean {
  const facts = reading.byClause[lot.clause.index];
  return (
    reading.slots.some(
      (slot) => slot.bucket === "held" && slot.clause === lot.clause,
    ) ||
    (facts?.acts.some(
      (act) =>
        act.cls === "hold" &&
        !act.negated &&
        act.means !== "stay" &&
        !act.attributive,
    ) ??
      false)
  );
}

/** A column of lots, cartons or heats. */
function tableNamesLots({ parse }: ItemContext): boolean {
  return parse.text.sentences.some(
    (sentence) =>
      sentence.inTable &&
      sentence.to - sentence.from <= 3 &&
      IDENTITY.has(parse.text.words[sentence.from] ?? "") &&
      !["heat", "rev", "revision", "index"].includes(
        parse.text.words[sentence.from] ?? "",
      ),
  );
}

/** Why they stay or until what stands in their sentence or the one behind. */
function isExplained(
  { parse, statements, triggers }: ItemContext,
  range: Range,
): boolean {
  const { sentences } = parse.text;
  const index = sentences.findIndex(
    (sentence) => range.from >= sentence.from && range.from < sentence.to,
  );
  const sentence = sentences[index];
  if (!sentence || sentence.inTable)
    return (
      triggers.length > 0 ||
      statements.some(
        (statement) =>
          statement.means === "reason" &&
          sentences[statement.sentence]?.inTable === false,
      )
    );
  const tail = (at: number) => at >= range.from && at < sentence.to;
  if (
    parse.clauses.some(
      (clause) =>
        clause.sentence === index &&
        clause.from >= range.from &&
        (clause.role === "until" || clause.role === "reason") &&
        clause.to - clause.from > 2,
    )
  )
    return true;
  if (
    statements.some(
      (statement) => statement.means === "reason" && tail(statement.from),
    )
  )
    return true;
  if (
    parse.clauses.some(
      (clause) =>
        clause.sentence === index &&
        clause.role === "until" &&
        clause.from < range.from,
    )
  )
    return true;
  const next = sentences[index + 1];
  if (next) {
    const head = parse.text.words.slice(next.from, next.from + 5);
    const about = head.some((word) =>
      [
        "they",
        "those",
        "these",
        "reason",
        "their",
        "that",
        "it",
        "both",
        "until",
        "this",
        "here",
        "held",
        "what",
      ].includes(word),
    );
    if (
      about &&
      (statements.some(
        (statement) =>
          (statement.means === "reason" || statement.means === "separate") &&
          statement.sentence === index + 1,
      ) ||
        parse.clauses.some(
          (clause) =>
            clause.sentence === index + 1 &&
            (clause.role === "until" || clause.role === "reason"),
        ))
    )
      return true;
  }
  if (
    statements.some(
      (statement) => statement.means === "separate" && tail(statement.from),
    )
  )
    return true;
  return triggers.some(
    (trigger) =>
      trigger.event &&
      parse.text.sentences[index + 1] !== undefined &&
      trigger.from >= range.from &&
      trigger.from - sentence.to < 40 &&
      /^(?:what|these|those|they|everything|whatever)/.test(
        parse.text.words[
          parse.text.sentences.find(
            (each) => trigger.from >= each.from && trigger.from < each.to,
          )?.from ?? 0
        ] ?? "",
      ),
  );
}

/** Scrap, return, rework, retain or quarantine is said of them. */
function isDisposed(
  { parse, statements, reading, itemOf }: ItemContext,
  quantity: ReadQuantity,
): boolean {
  const { sentences, words } = parse.text;
  const slot = reading.slots.find((each) => each.from === quantity.tokens.from);
  if (!slot) {
    // a column "Scrap", "Return to vendor"
    return statements.some((statement) => statement.means === "disposition");
  }
  const index = slot.clause.sentence;
  const tail = statements.filter(
    (statement) =>
      statement.means === "disposition" &&
      itemOf(statement.from) === quantity.item,
  );
  if (tail.some((statement) => statement.sentence === index)) return true;
  const next = sentences[index + 1];
  if (!next) return false;
  const head = words.slice(next.from, next.from + 8);
  const about =
    head.some((word) =>
      ["they", "those", "these", "them", "all", "both", "it"].includes(word),
    ) ||
    parse.acts.some(
      (act) => act.clause.sentence === index + 1 && act.cls === "reject",
    );
  return about && tail.some((statement) => statement.sentence === index + 1);
}
