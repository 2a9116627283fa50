/** What has to be asked: by the findings, by the kind that was chosen, and for a whole note. */
import type { Bucket, CheckId, Kind } from "../analyzer/types";
import {
  answerTo,
  blankId,
  countIn,
  isBlank,
  type Item,
  known,
  knownCount,
  type Note,
  PARTIAL,
  production,
  revisionsOf,
  windowOf,
  writtenValues,
} from "./note";
import { isPerson, isRelease } from "./phrases";
import type { BlankFact } from "./types";

export interface Ask {
  readonly id: string;
  readonly fact: BlankFact;
  /** null: for the whole mail. */
  readonly item: Item | null;
  readonly closes: readonly CheckId[];
}

/** Asks by blank id, in the order in which they came up. */
export type Asks = ReadonlyMap<string, Ask>;

export const CONFLICT_BUCKETS = [
  "authorized",
  "onHold",
  "held",
  "accepted",
  "ordered",
] as const satisfies readonly (Bucket & BlankFact)[];
export type ConflictBucket = (typeof CONFLICT_BUCKETS)[number];

/** Facts that hold for the whole mail, however many line items it has. */
const OF_THE_MAIL: readonly BlankFact[] = [
  "kind",
  "trigger",
  "authority",
  "material",
  "window",
  "pauseScope",
  "date",
  "placeholder",
];

type AskFor = (
  fact: BlankFact,
  item: Item | null,
  closes?: readonly CheckId[],
) => void;

/** The buckets of this item that hold two values nothing explains. */
export function conflicting(note: Note, item: Item): readonly ConflictBucket[] {
  if (!item.checks.has("quantity-conflict")) return [];
  const several = CONFLICT_BUCKETS.filter(
    (bucket) => writtenValues(item, bucket).length > 1,
  );
  const pointed = several.filter((bucket) =>
    note.analysis.findings.some(
      (finding) =>
        finding.check === "quantity-conflict" &&
        (finding.item === null || finding.item === item.name) &&
        finding.spans.some((span) =>
          item.quantities.some(
            (quantity) =>
              quantity.bucket === bucket &&
              span.source === "body" &&
              quantity.span.start < span.end &&
              span.start < quantity.span.end,
          ),
        ),
    ),
  );
  return pointed.length === 0 ? several : pointed;
}

/** Of several line items those that a finding about parts they may not have speaks of. */
function concerns(note: Note, item: Item, bucket: Bucket): boolean {
  const some = note.items.filter((each) =>
    each.quantities.some((quantity) => quantity.bucket === bucket),
  );
  return some.length === 0 || some.includes(item);
}

/** What the findings ask for, and what they leave out because the more exact one was reported. */
export function askedByFindings(note: Note): Asks {
  const asks = new Map<string, Ask>();
  const ask: AskFor = (fact, item, closes = []) => {
    const of = OF_THE_MAIL.includes(fact) ? null : item;
    const id = blankId(fact, of?.name ?? null);
    const before = asks.get(id);
    asks.set(id, {
      id,
      fact,
      item: of,
      closes: [...new Set([...(before?.closes ?? []), ...closes])],
    });
  };
  const { kind, analysis } = note;
  const reported = new Set(analysis.findings.map(({ check }) => check));

  for (const item of note.items) {
    askQuantities(note, item, ask);
    askFinished(note, item, ask);
    askRevision(note, item, ask);
    if (item.checks.has("placeholder-left")) askBlanks(note, item, ask);
  }
  if (reported.has("trigger-missing"))
    ask("trigger", null, ["trigger-missing"]);
  if (reported.has("authority-missing"))
    ask("authority", null, ["authority-missing"]);
  if (reported.has("material-missing"))
    ask("material", null, ["material-missing"]);
  const dates = (["date-past", "date-inconsistent"] as const).filter((check) =>
    reported.has(check),
  );
  if (reported.has("window-missing"))
    ask("window", null, ["window-missing", ...dates]);
  else if (dates.length > 0)
    ask(kind === "shipment-window" ? "window" : "date", null, dates);
  if (reported.has("pause-scope-missing"))
    ask("pauseScope", null, ["pause-scope-missing"]);
  // A blank that stands for nothing the release needs: "delivery: TBD".
  if (
    reported.has("placeholder-left") &&
    ![...asks.values()].some(({ closes }) =>
      closes.includes("placeholder-left"),
    )
  )
    ask("placeholder", null, ["placeholder-left"]);
  return pruned(note, asks);
}

function checksOf(item: Item, ...checks: readonly CheckId[]): CheckId[] {
  return checks.filter((check) => item.checks.has(check));
}

function askQuantities(note: Note, item: Item, ask: AskFor): void {
  const { kind } = note;
  const moving = kind === "held-release" ? "accepted" : "authorized";
  const unnamed = checksOf(
    item,
    "quantity-missing",
    "quantity-vague",
    "mixed-terms",
  );
  if (unnamed.length > 0 && !known(item, moving)) {
    ask(moving, item, unnamed);
    // Their checks had nothing to hold on to while the quantity was open.
    if (moving === "accepted") {
      if (
        !item.quantities.some(({ bucket, lot }) => bucket === "accepted" && lot)
      )
        ask("acceptedLot", item);
      if (!known(item, "held")) ask("heldRest", item);
    } else if (
      note.analysis.heldRule === null &&
      (knownCount(item, "held") ?? knownCount(item, "made") ?? 0) > 0
    )
      ask("heldRule", item, ["held-rule-missing"]);
  }
  for (const bucket of conflicting(note, item))
    ask(bucket, item, ["quantity-conflict"]);
  if (item.checks.has("math-mismatch"))
    ask("correction", item, ["math-mismatch"]);
  const balance = checksOf(
    item,
    "balance-missing",
    "balance-unquantified",
    "open-ended-release",
  );
  if (
    balance.length > 0 &&
    !known(item, "onHold") &&
    kind !== "sample-only" &&
    kind !== "held-release" &&
    PARTIAL.includes(kind)
  )
    ask("onHold", item, balance);
  if (
    item.checks.has("open-ended-release") &&
    PARTIAL.includes(kind) &&
    note.analysis.trigger === null
  )
    ask("trigger", null, ["trigger-missing"]);
  if (item.checks.has("relation-unclear"))
    ask("relation", item, ["relation-unclear"]);
}

function askFinished(note: Note, item: Item, ask: AskFor): void {
  const noRule = production(note.kind) && note.analysis.heldRule === null;
  const count = checksOf(item, "held-parts-missing", "held-count-missing");
  if (count.length > 0 && !known(item, "held")) {
    ask("held", item, count);
    if (noRule) ask("heldRule", item, ["held-rule-missing"]);
  }
  if (item.checks.has("held-rule-missing"))
    ask("heldRule", item, ["held-rule-missing"]);
  if (item.checks.has("held-balance-missing")) {
    ask("heldRest", item, ["held-balance-missing"]);
    askReason(note, item, ask);
    if (noRule) ask("heldRule", item, ["held-rule-missing"]);
  }
  if (item.checks.has("held-lot-missing") && concerns(note, item, "accepted"))
    ask("acceptedLot", item, ["held-lot-missing"]);
  if (item.checks.has("held-reason-missing")) askReason(note, item, ask);
  if (
    item.checks.has("rejected-disposition-missing") &&
    concerns(note, item, "rejected")
  )
    ask("rejectedDisposition", item, ["rejected-disposition-missing"]);
  if (
    item.checks.has("open-quantity-effect-missing") &&
    concerns(note, item, "accepted")
  )
    ask("openQuantityEffect", item, ["open-quantity-effect-missing"]);
}

/** Where only held parts move, what opens their release is also what the others wait for: one question, not two. */
function askReason(note: Note, item: Item, ask: AskFor): void {
  if (note.kind !== "held-release" || note.analysis.trigger !== null) {
    ask("heldReason", item, ["held-reason-missing"]);
    return;
  }
  ask("trigger", null, ["trigger-missing", "held-reason-missing"]);
  // A mere "separate written release" opens it, but says neither why nor until what.
  const event = answerTo(note, "trigger");
  if (event !== null && isRelease(event))
    ask("heldReason", item, ["held-reason-missing"]);
}

function askRevision(note: Note, item: Item, ask: AskFor): void {
  const revision = checksOf(
    item,
    "revision-missing",
    "revision-vague",
    "revision-conflict",
  );
  if (revision.length === 0) return;
  // One answer serves all items, unless the finding names one.
  const own = note.analysis.findings.some(
    (finding) =>
      revision.includes(finding.check) &&
      finding.item !== null &&
      finding.item === item.name,
  );
  ask("revision", own ? item : null, revision);
}

/** What a blank may stand for: the facts that the release needs and that the mail does not give. */
function askBlanks(note: Note, item: Item, ask: AskFor): void {
  const sure: readonly BlankFact[] = [
    "authorized",
    "accepted",
    "onHold",
    "revision",
    "trigger",
    "authority",
  ];
  const missing: BlankFact[] = needed(note, item).filter(
    (fact) => sure.includes(fact) && !given(note, item, fact),
  );
  for (const fact of missing) {
    if (fact === "revision" && revisionReported(item)) continue;
    if (
      fact === "trigger" &&
      !item.checks.has("trigger-missing") &&
      !isBlank(note, note.analysis.trigger)
    )
      continue;
    ask(fact, item, ["placeholder-left"]);
  }
  if (
    missing.includes("authorized") &&
    note.analysis.heldRule === null &&
    (knownCount(item, "held") ?? 0) > 0
  )
    ask("heldRule", item, ["held-rule-missing"]);
}

function revisionReported(item: Item): boolean {
  return (
    item.checks.has("revision-missing") ||
    item.checks.has("revision-vague") ||
    item.checks.has("revision-conflict")
  );
}

/** The facts a release of this kind cannot do without, in the order in which a note gives them. */
function needed(note: Note, item: Item): readonly BlankFact[] {
  const { kind } = note;
  const facts: BlankFact[] = [];
  const accepted = knownCount(item, "accepted") ?? 0;
  if (kind === "held-release") facts.push("accepted", "heldRest");
  else if (kind === "pause") facts.push("pauseScope");
  else if (kind !== "full-release") facts.push("authorized");
  if (kind === "shipment-window") facts.push("window");
  if (
    kind === "partial-restart" ||
    kind === "first-lot" ||
    kind === "shipment-window"
  )
    facts.push("onHold");
  if (
    production(kind) &&
    (knownCount(item, "shipped") ?? knownCount(item, "inProcess") ?? 0) > 0
  )
    facts.push("relation");
  const uncounted =
    note.kindChosen &&
    item.quantities.some(({ bucket }) => bucket === "held") &&
    !known(item, "held");
  if (kind === "partial-restart" || kind === "pause" || uncounted)
    facts.push("held");
  const held = knownCount(item, "held") ?? 0;
  if (production(kind) && (kind === "partial-restart" || held > 0))
    facts.push("heldRule");
  if (kind === "held-release" || accepted > 0)
    facts.push("acceptedLot", "openQuantityEffect");
  const event = answerTo(note, "trigger") ?? note.analysis.trigger?.value;
  if (
    kind === "held-release"
      ? event === undefined
        ? // The trigger is not asked for either: a separate release opens it, and why they wait is nowhere.
          !note.kindChosen && !item.checks.has("trigger-missing")
        : isRelease(event)
      : accepted > 0 && held > 0
  )
    facts.push("heldReason");
  if ((knownCount(item, "rejected") ?? 0) > 0)
    facts.push("rejectedDisposition");
  if (kind !== "pause") facts.push("revision", "authority");
  if (kind === "first-lot" || kind === "sample-only") facts.push("material");
  if (PARTIAL.includes(kind)) facts.push("trigger");
  return facts;
}

/** The mail gives this fact, as far as the analysis carries it. */
function given(note: Note, item: Item, fact: BlankFact): boolean {
  const { analysis } = note;
  switch (fact) {
    case "kind":
      return true;
    case "authorized":
    case "accepted":
    case "onHold":
    case "ordered":
      return known(item, fact);
    case "held":
      return (
        known(item, "held") || known(item, "made") || known(item, "accepted")
      );
    case "heldRule":
      return analysis.heldRule !== null;
    case "acceptedLot":
      return item.quantities.some(
        ({ bucket, lot }) => bucket === "accepted" && lot !== null,
      );
    case "heldRest":
      return known(item, "held");
    case "revision":
      return revisionsOf(note, item).length === 1;
    case "material":
      return analysis.material !== null || analysis.unchanged !== null;
    case "trigger":
      return analysis.trigger !== null && !isBlank(note, analysis.trigger);
    case "authority":
      return (
        analysis.authority !== null &&
        isPerson(analysis.authority.value) &&
        !isBlank(note, analysis.authority)
      );
    case "window":
      return windowOf(note) !== null;
    case "heldReason":
    case "rejectedDisposition":
    case "openQuantityEffect":
    case "pauseScope":
    case "relation":
    case "correction":
    case "date":
    case "placeholder":
      return false;
  }
}

/** Everything a release of this kind needs and the mail does not give: the kind was chosen, no finding speaks of it. */
export function askedByKind(note: Note): Asks {
  const asks = new Map<string, Ask>(askedByFindings(note));
  for (const item of note.items)
    for (const fact of needed(note, item)) {
      if (given(note, item, fact)) continue;
      const of =
        OF_THE_MAIL.includes(fact) || fact === "revision" ? null : item;
      const id = blankId(fact, of?.name ?? null);
      if (!asks.has(id)) asks.set(id, { id, fact, item: of, closes: [] });
    }
  return pruned(note, asks);
}

/**
 * What a whole note has to ask besides. An analyzed mail that was not reproached with a gap has none there, so only
 * facts are asked that it may state in words the analysis does not carry.
 */
export function askedByWholeNote(note: Note, before: Asks): Asks {
  const asks = new Map<string, Ask>();
  const uncarried: readonly BlankFact[] = [
    "authority",
    "heldReason",
    "acceptedLot",
    "rejectedDisposition",
    "openQuantityEffect",
    "pauseScope",
    "relation",
    "window",
  ];
  for (const item of note.items)
    for (const fact of needed(note, item)) {
      const of = OF_THE_MAIL.includes(fact) ? null : item;
      const id = blankId(fact, of?.name ?? null);
      const unsure =
        uncarried.includes(fact) ||
        // A whole note that does not say what moves is none; of several items some may stand still.
        (fact === "authorized" && note.items.length === 1) ||
        (fact === "revision" &&
          revisionsOf(note, item).length > 1 &&
          !before.has("revision"));
      if (!unsure || before.has(id) || given(note, item, fact)) continue;
      if (fact === "pauseScope" && known(item, "onHold")) continue;
      // Where none stay behind, there is nothing to tell them apart from.
      if (
        fact === "acceptedLot" &&
        !staying(item) &&
        !before.has(blankId("held", item.name)) &&
        !before.has(blankId("heldRest", item.name))
      )
        continue;
      if (
        fact === "heldReason" &&
        !staying(item) &&
        !before.has(blankId("held", item.name)) &&
        !before.has(blankId("heldRest", item.name))
      )
        continue;
      asks.set(id, { id, fact, item: of, closes: [] });
    }
  return pruned(note, asks, before);
}

/** Finished parts that do not move, counted or named by their lot. */
function staying(item: Item): boolean {
  return (["held", "rejected"] as const).some(
    (bucket) => known(item, bucket) && knownCount(item, bucket) !== 0,
  );
}

/** Drops what another answer makes needless: nothing held needs no rule, nothing blocked no trigger. */
function pruned(note: Note, asks: Map<string, Ask>, before?: Asks): Asks {
  const zero = (fact: BlankFact, item: Item | null) => {
    const id = blankId(fact, item?.name ?? null);
    return (
      (asks.has(id) || before?.has(id) === true) &&
      countIn(answerTo(note, id)) === 0
    );
  };
  for (const [id, { fact, item }] of [...asks]) {
    if (
      fact === "heldRule" &&
      zero("held", item) &&
      !known(item ?? NO_ITEM, "accepted")
    )
      asks.delete(id);
    if (
      fact === "heldRule" &&
      zero("heldRest", item) &&
      !item?.checks.has("held-rule-missing")
    )
      asks.delete(id);
    if (fact === "heldReason" && zero("heldRest", item)) asks.delete(id);
    // The parts that stay are the other ones: one number, asked once.
    const rest = asks.get(blankId("heldRest", item?.name ?? null));
    if (fact === "held" && rest && note.kind === "held-release") {
      asks.set(rest.id, {
        ...rest,
        closes: [...rest.closes, ...(asks.get(id)?.closes ?? [])],
      });
      asks.delete(id);
    }
    if (fact === "trigger" && nothingBlocked(note, zero)) asks.delete(id);
  }
  return asks;
}

const NO_ITEM: Item = {
  name: null,
  ledger: {
    item: null,
    unit: null,
    stated: {},
    derived: [],
    unaccounted: null,
    netToBuild: null,
  },
  quantities: [],
  checks: new Set(),
};

function nothingBlocked(
  note: Note,
  zero: (fact: BlankFact, item: Item) => boolean,
): boolean {
  const kind: Kind = note.kind;
  if (kind === "held-release")
    return note.items.every((item) => zero("heldRest", item));
  return (
    kind !== "sample-only" &&
    note.items.every(
      (item) => zero("onHold", item) || knownCount(item, "onHold") === 0,
    )
  );
}
