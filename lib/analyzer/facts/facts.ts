/** Gathers what the rules ask for; the last step before the ledger. */
import type { Item, Facts, ReadQuantity, Said } from "../reading";
import { readActs } from "../acts";
import { readClauses } from "../clauses";
import { readCues } from "../cues";
import {
  spanOf,
  rawOf,
  type Range,
  type TextReading,
  type Texts,
} from "../text";
import type { Draft, HeldRule, Kind } from "../types";
import { wordSet } from "../lexicon/word-set";
import { readFinishedMentions, readHeldRule } from "./finished";
import { readItemFacts } from "./item-facts";
import type { NamedLot } from "./lots";
import type { MentionFacts } from "./mentions";
import { readNumbers } from "./numbers";
import { readSlots, type SlotReading } from "./quantities";
import type { Parse } from "./slots";
import { readStatements } from "./statements";
import { readTriggers } from "./trigger";
import { isTied, readLooseTerms, readPauseScope, readRunsOn } from "./wording";

export interface FactsContext {
  readonly draft: Draft;
  readonly texts: Texts;
  readonly parse: Parse;
  readonly slots: SlotReading;
  readonly quantities: readonly ReadQuantity[];
  readonly lots: readonly NamedLot[];
  readonly items: readonly Item[];
  readonly itemOf: (token: number) => string | null;
  readonly mentions: MentionFacts;
  readonly kind: Kind;
  readonly pauseSaid: boolean;
  readonly tables: boolean;
}

export function readFacts(context: FactsContext): Facts {
  const {
    parse,
    slots,
    quantities,
    lots,
    items,
    itemOf,
    mentions,
    kind,
    texts,
  } = context;
  const statements = readStatements(parse.text, parse.clauses, itemOf);
  const of = (means: string) =>
    statements.filter((statement) => statement.means === means);
  const finishedContext = {
    parse,
    reading: slots,
    quantities,
    statements,
    lots,
    itemOf,
  };
  const finished = readFinishedMentions(finishedContext);
  const rule: HeldRule | null =
    kind === "held-release" || kind === "pause"
      ? null
      : readHeldRule(finishedContext, finished);
  const triggers = readTriggers(parse, slots, statements, finished, itemOf);
  const byItem = readItemFacts({
    parse,
    reading: slots,
    quantities,
    statements,
    lots,
    mentions: finished,
    triggers,
    items,
    itemOf,
    kind,
    revisions: mentions.revision.named.map((fact) => fact.tokens),
    tableNames: context.tables,
  });
  const opening = triggers.filter(
    (trigger) => kind === "held-release" || !trigger.finishedOnly,
  );
  const events = opening.filter((trigger) => trigger.event);
  // "Pending a separate written release after the inspection": what is waited for is the inspection.
  const event =
    events.find(({ from, to }) => !isRelease(parse.text, from, to)) ??
    events[0] ??
    null;
  const said = (range: Range): Said => ({
    from: range.from,
    to: range.to,
    item: itemOf(range.from),
  });
  const moved = quantities.filter(
    ({ bucket }) => bucket === "authorized" || bucket === "accepted",
  );
  const pause =
    kind === "pause"
      ? readPauseScope(parse, slots, quantities, items.length)
      : { scope: true, at: [] };
  return {
    quantities,
    heldRule: rule,
    trigger: event
      ? {
          value: rawOf(parse.text, event.from, event.to).trim(),
          span: spanOf(parse.text, event.from, event.to),
        }
      : null,
    balanceHolds: byItem.flatMap((each) => each.balanceHeld.map(said)),
    nothingRemains: parse.cues
      .filter((cue) => cue.means === "none-left")
      .map(said),
    pauseSaid: context.pauseSaid
      ? parse.cues
          .filter((cue) => ["restart", "stop", "lift"].includes(cue.means))
          .map(said)
      : [],
    finishedParts: finished.map(said),
    byItem,
    full: kind === "full-release",
    opensNext: opening.length > 0,
    noneFinished: [
      ...of("none-finished"),
      ...noneBehindLabel(parse, slots),
      ...noneMade(parse, slots),
    ],
    runsOn: readRunsOn(parse, slots, statements).filter(
      ({ from }) => from >= mentions.replaced.runsOn,
    ),
    materialSaid: mentions.material !== null || mentions.unchanged !== null,
    named:
      moved.length > 0 ||
      (kind === "held-release" &&
        byItem.some(({ acceptedAll }) => acceptedAll)),
    counted: moved.some(
      ({ value, lot, exact }) => exact && (value !== null || lot !== null),
    ),
    vague: moved.filter(({ exact }) => !exact).map(({ tokens }) => tokens),
    openEffect: of("open-effect"),
    segregated: of("segregation").length > 0,
    tied: isTied(parse, slots, statements, quantities),
    looseTerms: readLooseTerms(parse, slots, statements).filter(
      ({ from }) => from >= mentions.replaced.names,
    ),
    pauseScope: pause.scope,
    pauseAt: pause.at,
    threadTotal: readThreadTotal(texts.thread),
  };
}

const RELEASE_WORDS = wordSet(
  "needs need requires require pending until awaiting after a an the our my your separate written further new next another release in writing .",
);

/** Nothing but the next release itself is named. */
function isRelease({ words }: TextReading, from: number, to: number): boolean {
  return words.slice(from, to).every((word) => RELEASE_WORDS.has(word));
}

/** "None had been finished", "no bushings were printed": a negated word of finishing, whatever the trade's verb. */
function noneMade(parse: Parse, slots: SlotReading): readonly Range[] {
  const { words } = parse.text;
  const denied = (from: number, to: number) =>
    words
      .slice(from, to)
      .some((word) =>
        ["none", "nothing", "no", "nil", "zero", "neither"].includes(word),
      );
  const cues = parse.cues.filter((cue) => {
    const clause = parse.clauses[slots.clauseOf[cue.from] ?? -1];
    return (
      cue.means === "finished" &&
      clause !== undefined &&
      clause.role === "main" &&
      denied(clause.from, cue.from) &&
      !clause.quoted
    );
  });
  const acts = parse.acts.filter(
    (act) =>
      act.means === "make" &&
      act.negated &&
      (act.mood === "past" || act.mood === "perfect") &&
      denied(act.clause.from, act.from),
  );
  return [...cues, ...acts];
}

const NONE_WORDS = new Set([
  "none",
  "nil",
  "zero",
  "0",
  "nothing",
  "keine",
  "no",
]);

/** "Modules finished before the stop: there is none", "Finished stock - nil". */
function noneBehindLabel(parse: Parse, slots: SlotReading): readonly Range[] {
  const { words } = parse.text;
  return parse.clauses.filter((clause) => {
    if (
      !slots.byClause[clause.index]?.cues.some(
        (cue) => cue.means === "finished",
      )
    )
      return false;
    if (
      NONE_WORDS.has(words[clause.to - 1] ?? "") ||
      (/^[.!]$/.test(words[clause.to - 1] ?? "") &&
        NONE_WORDS.has(words[clause.to - 2] ?? ""))
    )
      return true;
    const behind = parse.clauses[clause.index + 1];
    if (behind?.sentence !== clause.sentence) return false;
    const head = words.slice(behind.from, behind.from + 3);
    return (
      head.some((word) => NONE_WORDS.has(word)) && behind.to - behind.from <= 5
    );
  });
}

/** The ordered or open quantity of the newest message that states one. */
function readThreadTotal(thread: readonly TextReading[]): Facts["threadTotal"] {
  for (const [index, text] of thread.entries()) {
    const { counts: numbers } = readNumbers(text);
    const cues = readCues(text);
    if (numbers.length === 0 || cues.length === 0) continue;
    const clauses = readClauses(text, cues, numbers);
    const acts = readActs(text, clauses, cues, numbers);
    const { slots } = readSlots(
      { text, numbers, cues, clauses, acts },
      () => null,
    );
    for (const bucket of ["open", "ordered"] as const) {
      const slot = slots.find(
        (each) =>
          each.value !== null &&
          each.number.exact &&
          (each.stance === bucket ||
            (each.stance === "whole" && bucket === "ordered")),
      );
      if (slot?.value != null) return { bucket, value: slot.value, index };
    }
  }
  return null;
}
