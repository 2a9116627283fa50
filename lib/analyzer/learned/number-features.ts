/** What is seen of a number: its words, its clause, what the grammar makes of it, how it adds up with the others. */
import type { Mode } from "../facts/buckets";
import type { NumberPhrase } from "../facts/numbers";
import type { SlotReading } from "../facts/quantities";
import { beginningIn, type Parse } from "../facts/slots";
import type { ReadQuantity } from "../reading";
import type { Table } from "../tables";
import type { Kind } from "../types";
import {
  BIAS,
  hashOf,
  partOf,
  partOfDenied,
  partOfMode,
  type FeatureSink,
  type Part,
} from "./features";
import { NO_SENSES, sensesOf } from "./senses";
import { BREAK, stemsOf } from "./stem";

export interface NumberContext {
  readonly parse: Parse;
  /** Numbers the grammar takes for labels and measures, which may count all the same. */
  readonly doubtful: readonly NumberPhrase[];
  readonly slots: SlotReading;
  readonly tables: readonly Table[];
  readonly quantities: readonly ReadQuantity[];
  readonly mode: Mode;
  /** What the grammar takes the mail for. */
  readonly kind: Kind | null;
  readonly pauseSaid: boolean;
}

export interface NumberReading {
  readonly number: NumberPhrase;
  /** Its value; of a share, what the grammar made of it. */
  readonly value: number;
  /** What the grammar read it as. */
  readonly proposed: ReadQuantity | null;
}

const RULE = partOf("rule=");
const DOUBTFUL = partOf("doubtful");
const DOUBTFUL_AND_MAIL = partOf("doubtful&mail=");
const DOUBTFUL_NOUN = partOf("doubtful:");
const KIND = partOf("kind=");
const RULE_AND_KIND = partOf("rule&kind=");
const MODE = partOf("mode=");
const PAUSE = partOf("pause");
const MAIL = partOf("mail=");
const MAIL_AND_RULE = partOf("mail&rule=");
const DIGITS = partOf("digits=");
const SPELLED = partOf("spelled");
const STANCE = partOf("stance=");
const STANCE_AND_DOMAIN = partOf("stance/domain=");
const MAIL_AND_STANCE = partOf("mail&stance/domain=");
const REST = partOf("rest");
const ALL = partOf("all");
const DEFINITE = partOf("definite");
const WHOLE = partOf("whole");
const PART_OF_WHOLE = partOf("part");
const ROLE = partOf("role=");
const JOINT = partOf("joint=");
const MEANS = partOf("act means=");
const MOOD = partOf("act mood=");
const MOOD_PASSIVE = partOf("act mood/passive=");
const ACT_BEFORE = partOf("act<");
const ACT_BEHIND = partOf("act>");
const ACT_FAR = partOf("act-far");
const NO_SLOT = partOf("no-slot");
const UNIT = partOf("unit=");
const NO_UNIT = partOf("no-unit");
const COUNTS = partOf("counts");
const INEXACT = partOf("inexact");
const ASKS = partOf("asks");
const TABLE = partOf("table");
const HEAD = partOf("head:");
/** Words at so many places before and behind. */
const LEFT_AT = partOf("L");
const RIGHT_AT = partOf("R");
const LEFT = partOf("l:");
const LEFT_TWO = partOf("ll:");
const RIGHT = partOf("r:");
const RIGHT_TWO = partOf("rr:");
const IN_CLAUSE = partOf("c:");
const IN_SENTENCE = partOf("s:");
/** Word before and word behind, and one more on either side. */
const AROUND = partOf("lr:");
const AROUND_LEFT = partOf("llr:");
const AROUND_RIGHT = partOf("lrr:");
const LEFT_THREE = partOf("lll:");
const RIGHT_THREE = partOf("rrr:");
const SENSE_LEFT = partOf("l sense=");
const SENSE_RIGHT = partOf("r sense=");
const SENSE_IN_CLAUSE = partOf("c sense=");
const SENSE_IN_SENTENCE = partOf("s sense=");
/** The first two words with a sense on a side. */
const NEXT_SENSE_LEFT = partOf("next l sense=");
const NEXT_SENSE_RIGHT = partOf("next r sense=");
const FIRST_BEFORE = partOf("before=");
const IN_BEFORE = partOf("p:");
const IN_NEXT = partOf("n:");
const MAX = partOf("max");
const MAIL_AND_MAX = partOf("mail&max");
const MAIL_AND_INDEX = partOf("mail&index=");
const INDEX = partOf("index=");
const COUNT = partOf("count=");
const SUM = partOf("sum");
const SUMMAND = partOf("summand");
const COMPLEMENT = partOf("complement");
const AGAIN = partOf("again");
const AGAIN_AS = partOf("again=");
const PREVIOUS = partOf("previous=");
const PREVIOUS_HERE = partOf("previous-here=");
const LESS = partOf("less");
const MORE = partOf("more");
const FIRST = partOf("first");
const NEXT = partOf("next=");
const NEXT_HERE = partOf("next-here=");
const LAST = partOf("last");

/** What is seen of the cues and acts on one side of a number. */
const sideOf = (side: string) => ({
  cue: partOf(`cue${side}`),
  near: partOf(`near${side}`),
  none: partOf(`${side}=0`),
  mailAndClass: partOf(`mail&${side}=`),
  mood: partOf(`${side}mood=`),
  class: partOf(`${side}class=`),
});
const BEFORE = sideOf("<");
const BEHIND = sideOf(">");

/** Where the sentence begins and ends. */
const START = partOf("^");
const END = partOf("$");
const NONE = "none";

/** How many words at each side count by their place, how many at all, how many in pairs. */
const PLACED = 4;
const NEAR = 9;
const PAIRED = 5;
/** How far a word with a sense is looked for. */
const SENSED = 12;
/** How many words with a sense count as the next ones of a side. */
const NEXT_SENSES = 2;
/** How many words of the sentence before and behind count. */
const OF_BEFORE = 14;
const OF_NEXT = 8;
/** With how many other values a value is compared; keeps the time linear in a mail of numbers only. */
const COMPARED = 512;

/**
 * The features of one number after the other.
 * @param mail what the mail is, once that is decided
 * @param take called when those of a number are complete
 */
export function readNumberFeatures<Group>(
  context: NumberContext,
  mail: Kind,
  sink: FeatureSink<Group>,
  take: (reading: NumberReading) => void,
): void {
  const { parse, slots, quantities, mode, kind, pauseSaid, tables } = context;
  const { text, cues, acts, clauses } = parse;
  const { doubtful } = context;
  const numbers =
    doubtful.length === 0
      ? parse.numbers
      : [...parse.numbers, ...doubtful].sort((a, b) => a.from - b.from);
  const doubted = new Set(doubtful);
  const { words, sentences } = text;
  const stems = stemsOf(text);
  const stemAt = (place: number): Part => stems[place] ?? BREAK;
  const senses = sensesOf(text);
  const sensesAt = (place: number): readonly Part[] =>
    senses[place] ?? NO_SENSES;
  /** What is seen of a stretch of text, which all numbers in it or beside it share. */
  const shared = (read: (place: number) => void) => {
    const groups: Group[] = [];
    return (index: number, from: number, to: number) => {
      sink.include(
        (groups[index] ??= sink.group(() => {
          for (let place = from; place < to; place++) read(place);
        })),
      );
    };
  };
  const stretches = (head: Part) =>
    shared((place) => {
      sink.add(head, stemAt(place));
    });
  const senseStretches = (head: Part) =>
    shared((place) => {
      for (const sense of sensesAt(place)) sink.add(head, sense);
    });
  /** The senses of one side, those near the number and those of the first words that have any. */
  const readSide = (
    placeAt: (step: number) => number,
    steps: number,
    near: Part,
    first: Part,
  ) => {
    let told = 0;
    for (let step = 0; step < Math.min(steps, SENSED); step++) {
      const found = sensesAt(placeAt(step));
      for (const sense of found) {
        if (step < NEAR) sink.add(near, sense);
        if (told < NEXT_SENSES) sink.add(first, told, sense);
      }
      if (found.length > 0) told++;
    }
  };
  const sensesInClause = senseStretches(SENSE_IN_CLAUSE);
  const sensesInSentence = senseStretches(SENSE_IN_SENTENCE);
  const inClause = stretches(IN_CLAUSE);
  const inSentence = stretches(IN_SENTENCE);
  const inBefore = stretches(IN_BEFORE);
  const inNext = stretches(IN_NEXT);
  const sums = readSums(parse.numbers);
  const proposals = byToken(quantities);
  const headOf = columnHeads(tables);
  const seen = new Map<number, string>();
  const mailPart = partOf(mail);
  const kindPart = partOf(kind ?? "null");
  const modePart = partOfMode(mode);
  numbers.forEach((number, index) => {
    const proposed = proposals[number.from] ?? null;
    const value = number.value ?? proposed?.value ?? null;
    if (value === null) return;
    const bucket = proposed?.bucket ?? NONE;
    const rule = partOf(bucket);
    sink.add(BIAS);
    sink.add(RULE, rule);
    if (doubted.has(number)) {
      sink.add(DOUBTFUL);
      sink.add(DOUBTFUL_AND_MAIL, mailPart);
      sink.add(DOUBTFUL_NOUN, stemAt(number.noun.to - 1));
    }
    sink.add(KIND, kindPart);
    sink.add(RULE_AND_KIND, rule, kindPart);
    sink.add(MODE, modePart);
    if (pauseSaid) sink.add(PAUSE);
    sink.add(MAIL, mailPart);
    sink.add(MAIL_AND_RULE, mailPart, rule);
    const written = words[number.from] ?? "";
    if (number.to - number.from === 1 && /^\d/.test(written))
      sink.add(DIGITS, written.length);
    else sink.add(SPELLED);
    const slot = slots.slotAt.get(number.from);
    if (slot) {
      const stance = partOf(slot.stance);
      const domain = partOf(slot.domain ?? "null");
      sink.add(STANCE, stance);
      sink.add(STANCE_AND_DOMAIN, stance, domain);
      sink.add(MAIL_AND_STANCE, mailPart, stance, domain);
      if (slot.rest) sink.add(REST);
      if (slot.all) sink.add(ALL);
      if (slot.definite) sink.add(DEFINITE);
      if (slot.isWhole) sink.add(WHOLE);
      if (slot.whole) sink.add(PART_OF_WHOLE);
      sink.add(ROLE, partOf(slot.clause.role));
      sink.add(JOINT, partOf(slot.clause.joint));
      const { act } = slot;
      if (act) {
        const cls = partOfDenied(act.negated, act.cls);
        sink.add(MEANS, partOfDenied(act.negated, act.means));
        sink.add(act.passive ? MOOD_PASSIVE : MOOD, cls, partOf(act.mood));
        sink.add(act.from < number.from ? ACT_BEFORE : ACT_BEHIND, cls);
        if (act.clause !== slot.clause) sink.add(ACT_FAR);
      }
    } else sink.add(NO_SLOT);
    if (number.unit !== null) sink.add(UNIT, hashOf(number.unit));
    else sink.add(NO_UNIT);
    if (number.counts) sink.add(COUNTS);
    if (!number.exact) sink.add(INEXACT);
    const at = slots.sentenceOf[number.from] ?? -1;
    const sentence = sentences[at];
    const { from, to } = sentence ?? number;
    if (sentence?.asks) sink.add(ASKS);
    const head = headOf.get(number.from);
    if (head) {
      sink.add(TABLE);
      for (let place = head.from; place < head.to; place++)
        sink.add(HEAD, stemAt(place));
    }
    const behind = Math.max(number.to, number.noun.to);
    for (let step = 1; step <= PLACED; step++) {
      const place = number.from - step;
      sink.add(LEFT_AT, step, place < from ? START : stemAt(place));
      if (place < from) break;
    }
    for (let step = 0; step < PLACED; step++) {
      const place = behind + step;
      sink.add(RIGHT_AT, step, place >= to ? END : stemAt(place));
      if (place >= to) break;
    }
    for (
      let place = Math.max(from, number.from - NEAR);
      place < number.from;
      place++
    ) {
      sink.add(LEFT, stemAt(place));
      if (place >= number.from - PAIRED && place < number.from - 1)
        sink.add(LEFT_TWO, stemAt(place), stemAt(place + 1));
    }
    for (let place = behind; place < Math.min(to, behind + NEAR); place++) {
      sink.add(RIGHT, stemAt(place));
      if (place < Math.min(to - 1, behind + PAIRED))
        sink.add(RIGHT_TWO, stemAt(place), stemAt(place + 1));
    }
    const left = (step: number): Part =>
      number.from - step < from ? START : stemAt(number.from - step);
    const right = (step: number): Part =>
      behind + step < to ? stemAt(behind + step) : END;
    sink.add(AROUND, left(1), right(0));
    sink.add(AROUND_LEFT, left(2), left(1), right(0));
    sink.add(AROUND_RIGHT, left(1), right(0), right(1));
    sink.add(LEFT_THREE, left(2), left(1), left(3));
    sink.add(RIGHT_THREE, right(0), right(1), right(2));
    readSide(
      (step) => number.from - 1 - step,
      number.from - from,
      SENSE_LEFT,
      NEXT_SENSE_LEFT,
    );
    readSide(
      (step) => behind + step,
      to - behind,
      SENSE_RIGHT,
      NEXT_SENSE_RIGHT,
    );
    const clauseAt = slots.clauseOf[number.from] ?? -1;
    const clause = clauses[clauseAt];
    if (clause) {
      inClause(clauseAt, clause.from, clause.to);
      sensesInClause(clauseAt, clause.from, clause.to);
    }
    if (sentence) {
      inSentence(at, from, to);
      sensesInSentence(at, from, to);
    } else
      for (let place = from; place < to; place++)
        sink.add(IN_SENTENCE, stemAt(place));
    const before = sentences[at - 1];
    if (before) {
      sink.add(FIRST_BEFORE, stemAt(before.from));
      inBefore(
        at - 1,
        before.from,
        Math.min(before.to, before.from + OF_BEFORE),
      );
    }
    const after = sentences[at + 1];
    if (after)
      inNext(at + 1, after.from, Math.min(after.to, after.from + OF_NEXT));
    for (const cue of beginningIn(cues, from, to)) {
      const side = cue.from < number.from ? BEFORE : BEHIND;
      const means = partOf(cue.means);
      sink.add(side.cue, means);
      if (clause && cue.from >= clause.from && cue.from < clause.to)
        sink.add(side.near, means);
    }
    const leftAct = beginningIn(acts, from, number.from).findLast(
      (act) => act.to <= number.from,
    );
    const rightAct = beginningIn(acts, behind, to)[0];
    for (const [side, act] of [
      [BEFORE, leftAct],
      [BEHIND, rightAct],
    ] as const) {
      if (!act) {
        sink.add(side.none);
        continue;
      }
      const cls = partOfDenied(act.negated, act.cls);
      sink.add(side.mailAndClass, mailPart, cls);
      sink.add(
        side.mood,
        partOfDenied(act.negated, act.means),
        partOf(act.mood),
      );
      sink.add(side.class, cls);
    }
    // how it adds up
    if (value === sums.max) {
      sink.add(MAX);
      sink.add(MAIL_AND_MAX, mailPart);
    }
    sink.add(MAIL_AND_INDEX, mailPart, Math.min(4, index));
    sink.add(INDEX, Math.min(6, index));
    sink.add(COUNT, Math.min(6, numbers.length));
    const { sum, summand, complement } = sums.of(value);
    if (sum) sink.add(SUM);
    if (summand) sink.add(SUMMAND);
    if (complement) sink.add(COMPLEMENT);
    const known = seen.get(value);
    if (known !== undefined) {
      sink.add(AGAIN);
      sink.add(AGAIN_AS, partOf(known));
    }
    const previous = numbers[index - 1];
    const next = numbers[index + 1];
    if (previous) {
      const stance = partOf(slots.slotAt.get(previous.from)?.stance ?? "0");
      sink.add(PREVIOUS, stance);
      if (previous.from >= from) sink.add(PREVIOUS_HERE, stance);
      if (previous.value !== null)
        sink.add(previous.value > value ? LESS : MORE);
    } else sink.add(FIRST);
    if (next) {
      const stance = partOf(slots.slotAt.get(next.from)?.stance ?? "0");
      sink.add(NEXT, stance);
      if (next.from < to) sink.add(NEXT_HERE, stance);
    } else sink.add(LAST);
    if (known === undefined || bucket !== NONE) seen.set(value, bucket);
    take({ number, value, proposed });
  });
}

/** How the values of a mail add up. */
function readSums(numbers: readonly NumberPhrase[]) {
  const all = new Set<number>();
  for (const { value } of numbers) if (value !== null) all.add(value);
  let max = 0;
  for (const value of all) max = Math.max(max, value);
  const others = [...all].filter((value) => value > 0).slice(0, COMPARED);
  return {
    max,
    of: (value: number) => ({
      sum: others.some(
        (other) =>
          value > other && (all.has(value - other) || value - other === other),
      ),
      summand: others.some(
        (other) => other !== value && all.has(value + other),
      ),
      complement: value < max && all.has(max - value),
    }),
  };
}

/** The first quantity with a value that a token lies in. */
function byToken(
  quantities: readonly ReadQuantity[],
): readonly (ReadQuantity | undefined)[] {
  const found: (ReadQuantity | undefined)[] = [];
  for (const quantity of quantities)
    if (quantity.value !== null)
      for (let at = quantity.tokens.from; at < quantity.tokens.to; at++)
        found[at] ??= quantity;
  return found;
}

/** The head of the column a token stands in. */
function columnHeads(tables: readonly Table[]) {
  const heads = new Map<
    number,
    { readonly from: number; readonly to: number }
  >();
  for (const table of tables)
    for (const row of table.rows)
      row.cells.forEach((cell, column) => {
        const head = table.header?.cells[column];
        if (head) heads.set(cell.from, head);
      });
  return heads;
}
