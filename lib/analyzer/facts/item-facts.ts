/** Gathers what the checks ask of each line item from slots, acts and statements. */
import type { Act } from "../acts";
import type { Clause } from "../clauses";
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
function keepsBack(act: Act): boolean {
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

/** What lies in one line item's own ranges, or (name null) in none of them. */
interface Scope {
  readonly acts: readonly Act[];
  readonly slots: readonly Slot[];
  readonly quantities: readonly ReadQuantity[];
  /** "The 33", by their value. */
  readonly definite: ReadonlyMap<number, readonly Slot[]>;
  /** Values that stand in more than one bucket. */
  readonly ambiguous: ReadonlySet<number>;
  readonly mentions: readonly FinishedMention[];
  /** Something unbuilt is held. */
  readonly balanceHeld: readonly Range[];
  /** Finished parts beside the accepted ones are held. */
  readonly restOfFinished: readonly Range[];
  readonly noneLeft: readonly Range[];
  readonly allAccepted: boolean;
}

export function readItemFacts(context: ItemContext): readonly ItemFacts[] {
  const { parse, reading, quantities, statements, mentions, items, itemOf } =
    context;
  // One pass over the mail for all items: the time stays linear however many lines a table has.
  const single = items.length === 1;
  const nameOf = (range: Range) =>
    single ? (items[0]?.name ?? null) : itemOf(range.from);
  const group = <T>(list: readonly T[], key: (each: T) => string | null) => {
    const groups = new Map<string | null, T[]>();
    for (const each of list) {
      const name = key(each);
      const known = groups.get(name);
      if (known) known.push(each);
      else groups.set(name, [each]);
    }
    return (name: string | null): readonly T[] => groups.get(name) ?? [];
  };
  const acts = group(reading.acts, nameOf);
  const slots = group(reading.slots, nameOf);
  const amounts = group(quantities, (quantity) =>
    single ? (items[0]?.name ?? null) : quantity.item,
  );
  const finished = group(mentions, nameOf);
  const clauses = group(parse.clauses, nameOf);
  const only = group(
    statements.filter((statement) => statement.means === "only"),
    nameOf,
  );
  const none = group(
    parse.cues.filter((cue) => cue.means === "none-left"),
    nameOf,
  );
  const mentioned = new Set(mentions.map((mention) => mention.from));
  const scopeOf = (name: string | null): Scope => ({
    acts: acts(name),
    slots: slots(name),
    quantities: amounts(name),
    definite: definiteOf(slots(name)),
    ambiguous: ambiguousOf(amounts(name)),
    mentions: finished(name),
    balanceHeld: [
      ...acts(name).filter((act) => holdsBalance(context, act)),
      ...only(name),
      ...clauses(name).filter((clause) => leavesRest(context, clause)),
    ],
    restOfFinished: acts(name).filter((act) =>
      holdsFinishedRest(context, act, mentioned),
    ),
    noneLeft: none(name),
    allAccepted: acts(name).some((act) => acceptsAll(context, act)),
  });
  const general = single ? null : scopeOf(null);
  const whole: MailContext = {
    ...context,
    revisionSentences: new Set(
      context.revisions.map(({ from }) => reading.sentenceOf[from] ?? -1),
    ),
    lotColumn: tableNamesLots(parse),
  };
  return items.map((item) => factsOf(whole, item, scopeOf(item.name), general));
}

function definiteOf(
  slots: readonly Slot[],
): ReadonlyMap<number, readonly Slot[]> {
  const byValue = new Map<number, Slot[]>();
  for (const slot of slots) {
    if (!slot.definite || slot.value === null) continue;
    const known = byValue.get(slot.value);
    if (known) known.push(slot);
    else byValue.set(slot.value, [slot]);
  }
  return byValue;
}

function ambiguousOf(quantities: readonly ReadQuantity[]): ReadonlySet<number> {
  const buckets = new Map<number, Bucket>();
  const ambiguous = new Set<number>();
  for (const { bucket, value } of quantities) {
    if (value === null) continue;
    const known = buckets.get(value);
    if (known === undefined) buckets.set(value, bucket);
    else if (known !== bucket) ambiguous.add(value);
  }
  return ambiguous;
}

/** With what is the same for all line items. */
interface MailContext extends ItemContext {
  readonly revisionSentences: ReadonlySet<number>;
  readonly lotColumn: boolean;
}

/** The act keeps the rest of the order, or production, where it is. */
function holdsBalance(context: ItemContext, act: Act): boolean {
  const { parse, reading } = context;
  const { words, sentences } = parse.text;
  if (!keepsBack(act)) return false;
  const facts = reading.byClause[act.clause.index];
  if (!facts || sentences[act.clause.sentence]?.asks === true) return false;
  const range = words.slice(act.clause.from, act.clause.to);
  const production = range.includes("production") || range.includes("serial");
  const finishedHere =
    facts.cues.some((cue) => cue.means === "finished") &&
    !range.includes("production");
  const rest =
    facts.cues.some((cue) => cue.means === "rest") ||
    subjectIsRest(context, act);
  return (rest || production) && !finishedHere;
}

const WAITING = new Set(
  "can't cannot not won't mustn't wait later no nothing don't".split(" "),
);

/** "The others can't.", "Rest: wait", "no production" */
function leavesRest({ parse, reading }: ItemContext, clause: Clause): boolean {
  if (clause.quoted) return false;
  const facts = reading.byClause[clause.index];
  const range = parse.text.words.slice(clause.from, clause.to);
  const behind = parse.clauses[clause.index + 1];
  if (
    facts?.cues.some((cue) => cue.means === "rest") === true &&
    facts.acts.length === 0 &&
    (range.some((word) => WAITING.has(word)) ||
      (behind?.role === "until" && behind.sentence === clause.sentence))
  )
    return true;
  return /^(?:and |but )?no (?:serial |series |other |new |further )?(?:production|manufacturing|build)/.test(
    range.slice(0, 5).join(" "),
  );
}

function factsOf(
  context: MailContext,
  item: Item,
  own_: Scope,
  general: Scope | null,
): ItemFacts {
  const { kind } = context;
  const single = general === null;
  const own = own_.quantities;
  const both = <T>(pick: (scope: Scope) => readonly T[]): readonly T[] =>
    general ? [...pick(own_), ...pick(general)] : pick(own_);
  const inBucket = (bucket: Bucket) =>
    own.filter((quantity) => quantity.bucket === bucket);
  const value = (bucket: Bucket) =>
    inBucket(bucket).find(
      (quantity) => quantity.value !== null && quantity.exact,
    )?.value ?? null;
  const heldKind = kind === "held-release";

  // The unbuilt balance.
  const balanceHeld: readonly Range[] = [
    ...inBucket("onHold")
      .filter((quantity) => quantity.value !== 0)
      .map((quantity) => quantity.tokens),
    ...both((scope) => scope.balanceHeld),
  ];
  const total = value("ordered") ?? value("open");
  const authorized = sum(inBucket("authorized"));
  const balanceCounted =
    inBucket("onHold").some(
      (quantity) =>
        (quantity.value !== null && quantity.exact) || quantity.lot !== null,
    ) ||
    (total !== null && authorized !== null);
  const nothingRemains =
    both((scope) => scope.noneLeft).some(
      (cue) => heldKind || !finishedNear(context, cue),
    ) ||
    inBucket("onHold").some((quantity) => quantity.value === 0) ||
    // "the whole remaining 80 may run"
    own_.slots.some(
      (slot) => slot.bucket === "authorized" && slot.all && slot.rest,
    ) ||
    (total !== null && authorized !== null && authorized === total);

  // Finished parts.
  const finished = both((scope) => scope.mentions);
  const groups = own.filter((quantity) => FINISHED.includes(quantity.bucket));
  const counted = groups.filter(
    (quantity) => quantity.value !== null || quantity.lot !== null,
  );
  const made = value("made");
  const acceptedQuantities = inBucket("accepted");
  const restOfFinished = both((scope) => scope.restOfFinished);
  const acceptedSlots = own_.slots.filter((slot) => slot.bucket === "accepted");
  const acceptedValue = sum(acceptedQuantities);
  const acceptedAll =
    acceptedSlots.some((slot) => slot.all && slot.whole === null) ||
    own_.allAccepted ||
    general?.allAccepted === true ||
    (made !== null && acceptedValue === made);
  const uncounted: Range[] = [];
  if (acceptedAll) {
    // all of them are named
  } else if (finished.length > 0 && counted.length === 0)
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
  const heldSaid = inBucket("held").length > 0 || restOfFinished.length > 0;
  const settledByNumbers =
    made !== null &&
    acceptedValue !== null &&
    acceptedValue + (sum(inBucket("rejected")) ?? 0) >= made;
  const rejectedRest =
    own_.slots.some((slot) => slot.bucket === "rejected" && slot.rest) ||
    (heldKind && made === null && inBucket("rejected").length > 0);
  const othersSettled =
    acceptedAll ||
    heldSaid ||
    settledByNumbers ||
    rejectedRest ||
    both((scope) => scope.noneLeft).length > 0;
  const acceptedNamed = isNamed(
    context,
    [
      ...acceptedSlots,
      ...acceptedQuantities.flatMap((quantity) => againOf(own_, quantity)),
    ],
    acceptedQuantities,
    item,
  );

  // Why they stay.
  const heldRanges: Range[] = [
    ...inBucket("held").flatMap((quantity) => [
      quantity.tokens,
      ...againOf(own_, quantity),
    ]),
    ...beforeCorrection(context, item.name),
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
    (quantity) =>
      quantity.value !== 0 &&
      !isDisposed(context, quantity) &&
      !againOf(own_, quantity).some((slot) => isDisposedIn(context, slot)),
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
    restOfFinishedCounted: own_.slots.some(
      (slot) =>
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

/** Where parts are spoken of again by their number: "The 33 rejected bodies are to be scrapped." */
function againOf(
  { definite, ambiguous }: Scope,
  { value, tokens }: ReadQuantity,
): readonly Slot[] {
  // Of two groups of one size nobody can tell which is meant.
  if (value === null || ambiguous.has(value)) return [];
  return (definite.get(value) ?? []).filter((slot) => slot.from > tokens.to);
}

/** "Keep 10 on hold, not 20": what was said of the 20 holds for the 10. */
function beforeCorrection(
  { parse, reading }: ItemContext,
  item: string | null,
): readonly Range[] {
  return reading.takenBack
    .filter(({ holds }) => holds.bucket === "held" && holds.item === item)
    .flatMap(({ slot }) =>
      parse.numbers.filter(
        ({ value, from }) => value === slot.value && from < slot.from,
      ),
    );
}

/** The exact values of a bucket added up; null where it has none. */
function sum(quantities: readonly ReadQuantity[]): number | null {
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

function finishedNear(
  { reading, mentions }: ItemContext,
  range: Range,
): boolean {
  const sentence = reading.sentenceOf[range.from] ?? -1;
  return mentions.some((mention) => mention.sentence === sentence);
}

/** Holds on the other finished parts without a count: "the rest of the finished stuff stays", "leave the others in the cage". */
function holdsFinishedRest(
  { parse, reading, kind }: ItemContext,
  act: Act,
  mentioned: ReadonlySet<number>,
): boolean {
  if (!keepsBack(act)) return false;
  if (act.cls === "go" && ["make", "start", "restart"].includes(act.means))
    return false;
  const { words } = parse.text;
  const range = words.slice(act.clause.from, act.clause.to);
  if (range.includes("new") || range.includes("further")) return false;
  // "The others | that are finished | stay on hold": the subject stands before its own clause
  let first = act.clause.index;
  while (
    first > 0 &&
    parse.clauses[first - 1]?.sentence === act.clause.sentence &&
    reading.byClause[first - 1]?.acts.length === 0
  )
    first--;
  const cues = reading.byClause
    .slice(first, act.clause.index + 1)
    .flatMap((facts) => facts.cues);
  const rest =
    cues.some((cue) => cue.means === "rest") ||
    range.some((word) =>
      ["whatever", "others", "ones", "anything"].includes(word),
    );
  if (!rest) return false;
  if (cues.some((cue) => cue.means === "finished")) return true;
  for (let at = act.clause.from; at < act.clause.to; at++)
    if (mentioned.has(at)) return true;
  return (
    kind === "held-release" &&
    !range.some((word) =>
      ["production", "build", "start", "balance"].includes(word),
    )
  );
}

/** "All of the finished parts may ship", "use them all". */
function acceptsAll({ reading }: ItemContext, act: Act): boolean {
  if (act.cls !== "go" || act.negated || act.mood !== "order") return false;
  if (!["ship", "use", "release", "permit"].includes(act.means)) return false;
  const facts = reading.byClause[act.clause.index];
  return (
    facts?.cues.some((cue) => cue.means === "all") === true &&
    facts.cues.some((cue) => cue.means === "finished") &&
    facts.numbers.every(
      (number) => (reading.slotAt.get(number.from)?.whole ?? null) === null,
    )
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
  context: MailContext,
  slots: readonly Slot[],
  quantities: readonly ReadQuantity[],
  item: Item,
): boolean {
  const { parse, reading, lots, revisionSentences, kind } = context;
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
  if (
    lots.some(
      (lot) =>
        near.has(reading.sentenceOf[lot.from] ?? -1) &&
        !isHeldLot(context, lot),
    )
  )
    return true;
  if (
    revisionSentences.size > 0 &&
    (kind === "held-release" ||
      [...near].some((sentence) => revisionSentences.has(sentence)))
  )
    return true;
  const row = item.name !== null && context.tableNames;
  if (row)
    return (
      item.ranges.some((range) =>
        words.slice(range.from, range.to).some((word) => IDENTITY.has(word)),
      ) || context.lotColumn
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
function tableNamesLots({ text }: Parse): boolean {
  return text.sentences.some(
    (sentence) =>
      sentence.inTable &&
      sentence.to - sentence.from <= 3 &&
      IDENTITY.has(text.words[sentence.from] ?? "") &&
      !["heat", "rev", "revision", "index"].includes(
        text.words[sentence.from] ?? "",
      ),
  );
}

/** Why they stay or until what stands in their sentence or the one behind. */
function isExplained(
  { parse, reading, statements, triggers }: ItemContext,
  range: Range,
): boolean {
  const { sentences } = parse.text;
  const index = reading.sentenceOf[range.from] ?? -1;
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
      /^(?:what|these|those|they|everything)/.test(
        parse.text.words[
          parse.text.sentences.find(
            (each) => trigger.from >= each.from && trigger.from < each.to,
          )?.from ?? 0
        ] ?? "",
      ),
  );
}

function isDisposedIn({ statements }: ItemContext, { clause }: Slot): boolean {
  return statements.some(
    (statement) =>
      statement.means === "disposition" && statement.clause === clause,
  );
}

/** Scrap, return, rework, retain or quarantine is said of them. */
function isDisposed(
  { parse, statements, reading, itemOf }: ItemContext,
  quantity: ReadQuantity,
): boolean {
  const { sentences, words } = parse.text;
  const slot = reading.slotAt.get(quantity.tokens.from);
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
