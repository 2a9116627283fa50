/**
 * What is said of finished parts: that there are some or none, whether they count toward the release, what becomes of
 * those accepted, held and rejected.
 */
import type { ReadQuantity } from "../reading";
import type { Range } from "../text";
import type { HeldRule } from "../types";
import type { NamedLot } from "./lots";
import type { SlotReading } from "./quantities";
import { describesFinished, negatedBefore, type Parse } from "./slots";
import type { Statement } from "./statements";

export interface FinishedContext {
  readonly parse: Parse;
  readonly reading: SlotReading;
  readonly quantities: readonly ReadQuantity[];
  readonly statements: readonly Statement[];
  readonly lots: readonly NamedLot[];
  readonly itemOf: (token: number) => string | null;
}

/** A place where finished parts are spoken of, by item. */
export interface FinishedMention extends Range {
  readonly item: string | null;
  readonly sentence: number;
}

const FINISHED_BUCKETS = new Set(["held", "accepted", "rejected", "made"]);

const TIMES = new Set(
  "when before prior ahead at until up as by from".split(" "),
);
const NOTHING = new Set("no none nothing not never zero nil".split(" "));

/** Mentions of finished parts that exist, counted or not. */
export function readFinishedMentions(
  context: FinishedContext,
): readonly FinishedMention[] {
  const { parse, reading, quantities, itemOf, statements } = context;
  const { words } = parse.text;
  const none = statements.filter(
    (statement) => statement.means === "none-finished",
  );
  const mentions: FinishedMention[] = [];
  const add = (range: Range, sentence: number) =>
    mentions.push({
      from: range.from,
      to: range.to,
      item: itemOf(range.from),
      sentence,
    });
  for (const cue of parse.cues) {
    if (cue.means !== "finished") continue;
    const own = parse.clauses[reading.clauseOf[cue.from] ?? -1];
    if (own && negatedBefore(words, cue.from, own.from)) continue;
    // "no frames had been completed when we interrupted you": the time says nothing by itself
    if (
      own &&
      TIMES.has(words[cue.from] ?? "") &&
      words.slice(own.from, cue.from).some((word) => NOTHING.has(word))
    )
      continue;
    // "until the trial has finished": what is waited for does not exist yet
    if (
      own &&
      (own.role === "until" || own.role === "condition") &&
      cue.to - cue.from === 1
    )
      continue;
    if (none.some((statement) => statement.sentence === own?.sentence))
      continue;
    add(cue, own?.sentence ?? -1);
  }
  for (const act of parse.acts)
    if (describesFinished(words, act)) add(act, act.clause.sentence);
  for (const quantity of quantities)
    if (FINISHED_BUCKETS.has(quantity.bucket) && quantity.value !== 0) {
      const slot = reading.slotAt.get(quantity.tokens.from);
      add(quantity.tokens, slot?.clause.sentence ?? -1);
    }
  return mentions.sort((a, b) => a.from - b.from);
}

/** Whether finished parts count toward what is authorized. */
export function readHeldRule(
  context: FinishedContext,
  mentions: readonly FinishedMention[],
): HeldRule | null {
  const { statements, quantities } = context;
  const has = (bucket: string) =>
    quantities.some((quantity) => quantity.bucket === bucket);
  if (
    !has("authorized") &&
    !context.reading.acts.some(
      (act) => act.cls === "go" && act.mood === "order" && !act.negated,
    )
  )
    return null;
  let separate = false;
  let rule: HeldRule | null = null;
  for (const statement of statements) {
    if (statement.means === "separate") {
      if (!separate && speaksOfFinished(context, statement, mentions))
        separate = true;
      continue;
    }
    if (
      rule !== null ||
      !["counts", "excluded", "on-top"].includes(statement.means)
    )
      continue;
    if (!speaksOfFinished(context, statement, mentions)) continue;
    rule =
      negated(context, statement) || statement.means !== "counts"
        ? "excluded"
        : "counts";
  }
  return (
    rule ??
    (separate && (has("held") || mentions.length > 0) ? "separate" : null)
  );
}

function negated({ parse }: FinishedContext, statement: Statement): boolean {
  const { words } = parse.text;
  const range = words.slice(
    Math.max(statement.clause.from, statement.from - 5),
    statement.from,
  );
  return (
    range.some((word) =>
      [
        "not",
        "never",
        "none",
        "no",
        "neither",
        "nor",
        "don't",
        "doesn't",
        "won't",
        "cannot",
        "can't",
        "shouldn't",
        "isn't",
        "aren't",
        "nothing",
        "without",
        "dont",
      ].includes(word),
    ) && statement.means === "counts"
  );
}

const NOT_FINISHED = new Set([
  "shipped",
  "delivered",
  "dispatched",
  "received",
  "process",
  "machines",
  "wip",
]);
const PRONOUNS = new Set([
  "they",
  "them",
  "these",
  "those",
  "it",
  "both",
  "which",
  "that",
  "ones",
  "all",
]);

/** The statement's subject or object is finished parts: named in its clause, or by a pronoun right behind them. */
function speaksOfFinished(
  { parse, quantities, reading }: FinishedContext,
  statement: Statement,
  mentions: readonly FinishedMention[],
): boolean {
  const { words } = parse.text;
  const { clause, sentence } = statement;
  const behind = words.slice(
    statement.to,
    Math.min(clause.to, statement.to + 6),
  );
  if (behind.some((word) => NOT_FINISHED.has(word))) return false;
  const own = mentions.filter((mention) => mention.sentence === sentence);
  // another subject between: "30 shipped …, the sixty are on top of those"
  const otherSubject = quantities.some(
    (quantity) =>
      (quantity.bucket === "shipped" || quantity.bucket === "inProcess") &&
      reading.slotAt.get(quantity.tokens.from)?.clause.sentence === sentence,
  );
  // "none of the 75 counts toward it": a number of finished parts, named again
  const sameNumber = parse.numbers.some(
    (number) =>
      number.from >= clause.from &&
      number.from < statement.from &&
      quantities.some(
        (quantity) =>
          FINISHED_BUCKETS.has(quantity.bucket) &&
          quantity.value === number.value &&
          number.value !== null,
      ),
  );
  if (sameNumber) return true;
  if (own.length > 0)
    return !(
      otherSubject && own.every((mention) => mention.from > statement.from)
    );
  const table = mentions.some(
    (mention) =>
      parse.text.sentences[mention.sentence]?.inTable === true ||
      mention.sentence === -1,
  );
  const range = words.slice(clause.from, statement.from);
  const pronoun =
    range.some((word) => PRONOUNS.has(word)) ||
    words
      .slice(
        parse.text.sentences[sentence]?.from ?? clause.from,
        statement.from,
      )
      .some((word) => PRONOUNS.has(word)) ||
    range.length === 0;
  if (!pronoun && !table) return false;
  if (otherSubject) return false;
  const last = mentions.findLast((mention) => mention.from < statement.from);
  if (last && sentence - last.sentence <= 2) {
    // a quantity of another kind between them is the nearer subject
    const between = reading.slots.some(
      (slot) =>
        slot.from > last.to &&
        slot.from < (parse.text.sentences[sentence]?.from ?? 0) &&
        (slot.stance === "shipped" ||
          slot.stance === "under-way" ||
          slot.stance === "earlier"),
    );
    return !between;
  }
  return false;
}
