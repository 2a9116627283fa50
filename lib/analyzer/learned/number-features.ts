/** What is seen of a number: its words, its clause, what the grammar makes of it, how it adds up with the others. */
import type { Mode } from "../facts/buckets";
import type { NumberPhrase } from "../facts/numbers";
import type { SlotReading } from "../facts/quantities";
import { beginningIn, type Parse } from "../facts/slots";
import type { ReadQuantity } from "../reading";
import type { Table } from "../tables";
import type { Kind } from "../types";
import { stemsOf } from "./stem";

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
  readonly features: ReadonlySet<string>;
}

/** @param mail what the mail is, once that is decided */
export function readNumberFeatures(
  context: NumberContext,
  mail: Kind,
): readonly NumberReading[] {
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
  /** The feature of a token under a prefix; numbers of one sentence share it, and what the maps know of it. */
  const featureOf = (prefix: string) => {
    const known: string[] = [];
    return (place: number): string =>
      (known[place] ??= `${prefix}:${stems[place] ?? "/"}`);
  };
  const inClause = featureOf("c");
  const inSentence = featureOf("s");
  const inBefore = featureOf("p");
  const inNext = featureOf("n");
  const found: NumberReading[] = [];
  const values = parse.numbers.flatMap((number) => number.value ?? []);
  const all = new Set(values);
  const max = Math.max(0, ...values);
  const proposals = byToken(quantities);
  const headOf = columnHeads(tables);
  const seen = new Map<number, string>();
  numbers.forEach((number, index) => {
    const proposed = proposals[number.from] ?? null;
    const value = number.value ?? proposed?.value ?? null;
    if (value === null) return;
    const features = new Set<string>(["bias"]);
    const add = (feature: string) => features.add(feature);
    const bucket = proposed?.bucket ?? "none";
    add(`rule=${bucket}`);
    if (doubted.has(number)) {
      add("doubtful");
      add(`doubtful&mail=${mail}`);
      add(`doubtful:${stems[number.noun.to - 1] ?? "/"}`);
    }
    add(`kind=${kind}`);
    add(`rule=${bucket}&kind=${kind}`);
    add(
      `mode=${mode.heldOnly ? "h" : ""}${mode.production ? "p" : ""}${mode.finished ? "f" : ""}`,
    );
    if (pauseSaid) add("pause");
    add(`mail=${mail}`);
    add(`mail=${mail}&rule=${bucket}`);
    add(
      number.to - number.from === 1 && /^\d/.test(words[number.from] ?? "")
        ? `digits=${(words[number.from] ?? "").length}`
        : "spelled",
    );
    const slot = slots.slotAt.get(number.from);
    if (slot) {
      add(`stance=${slot.stance}`);
      add(`stance=${slot.stance}/${slot.domain}`);
      add(`mail=${mail}&stance=${slot.stance}/${slot.domain}`);
      if (slot.rest) add("rest");
      if (slot.all) add("all");
      if (slot.definite) add("definite");
      if (slot.isWhole) add("whole");
      if (slot.whole) add("part");
      add(`role=${slot.clause.role}`);
      add(`joint=${slot.clause.joint}`);
      const { act } = slot;
      if (act) {
        const not = act.negated ? "!" : "";
        add(`act=${not}${act.means}`);
        add(`act=${not}${act.cls}/${act.mood}${act.passive ? "/p" : ""}`);
        add(`act=${act.from < number.from ? "<" : ">"}${not}${act.cls}`);
        if (act.clause !== slot.clause) add("act-far");
      }
    } else add("no-slot");
    if (number.unit !== null) add(`unit=${number.unit}`);
    else add("no-unit");
    if (number.counts) add("counts");
    if (!number.exact) add("inexact");
    const at = slots.sentenceOf[number.from] ?? -1;
    const sentence = sentences[at] ?? {
      from: number.from,
      to: number.to,
      asks: false,
      inTable: false,
    };
    if (sentence.asks) add("asks");
    const head = headOf.get(number.from);
    if (head) {
      add("table");
      for (let place = head.from; place < head.to; place++)
        add(`head:${stems[place] ?? "/"}`);
    }
    const behind = Math.max(number.to, number.noun.to);
    for (let step = 1; step <= 4; step++) {
      const place = number.from - step;
      add(`L${step}=${place < sentence.from ? "^" : (stems[place] ?? "/")}`);
      if (place < sentence.from) break;
    }
    for (let step = 0; step < 4; step++) {
      const place = behind + step;
      add(`R${step}=${place >= sentence.to ? "$" : (stems[place] ?? "/")}`);
      if (place >= sentence.to) break;
    }
    for (
      let place = Math.max(sentence.from, number.from - 9);
      place < number.from;
      place++
    ) {
      add(`l:${stems[place] ?? "/"}`);
      if (place >= number.from - 5 && place < number.from - 1)
        add(`l:${stems[place] ?? "/"}_${stems[place + 1] ?? "/"}`);
    }
    for (
      let place = behind;
      place < Math.min(sentence.to, behind + 9);
      place++
    ) {
      add(`r:${stems[place] ?? "/"}`);
      if (place < Math.min(sentence.to - 1, behind + 5))
        add(`r:${stems[place] ?? "/"}_${stems[place + 1] ?? "/"}`);
    }
    const clause = clauses[slots.clauseOf[number.from] ?? -1];
    if (clause)
      for (let place = clause.from; place < clause.to; place++)
        add(inClause(place));
    for (let place = sentence.from; place < sentence.to; place++)
      add(inSentence(place));
    const before = sentences[at - 1];
    if (before) {
      add(`before=${stems[before.from] ?? "/"}`);
      for (
        let place = before.from;
        place < Math.min(before.to, before.from + 14);
        place++
      )
        add(inBefore(place));
    }
    const after = sentences[at + 1];
    if (after)
      for (
        let place = after.from;
        place < Math.min(after.to, after.from + 8);
        place++
      )
        add(inNext(place));
    for (const cue of beginningIn(cues, sentence.from, sentence.to)) {
      const side = cue.from < number.from ? "<" : ">";
      add(`cue${side}${cue.means}`);
      if (clause && cue.from >= clause.from && cue.from < clause.to)
        add(`near${side}${cue.means}`);
    }
    const left = beginningIn(acts, sentence.from, number.from).findLast(
      (act) => act.to <= number.from,
    );
    const right = beginningIn(acts, behind, sentence.to)[0];
    for (const [side, act] of [
      ["<", left],
      [">", right],
    ] as const) {
      if (!act) {
        add(`${side}=0`);
        continue;
      }
      const not = act.negated ? "!" : "";
      add(`mail=${mail}&${side}=${not}${act.cls}`);
      add(`${side}=${not}${act.means}/${act.mood}`);
      add(`${side}=${not}${act.cls}`);
    }
    // how it adds up
    if (value === max) {
      add("max");
      add(`mail=${mail}&max`);
    }
    add(`mail=${mail}&index=${Math.min(4, index)}`);
    add(`index=${Math.min(6, index)}`);
    add(`count=${Math.min(6, numbers.length)}`);
    for (const other of all) {
      if (other === value || other <= 0) continue;
      if (value > other && (all.has(value - other) || value - other === other))
        add("sum");
      if (all.has(value + other)) add("summand");
    }
    if (value < max && all.has(max - value)) add("complement");
    const known = seen.get(value);
    if (known !== undefined) {
      add("again");
      add(`again=${known}`);
    }
    const previous = numbers[index - 1];
    const next = numbers[index + 1];
    if (previous) {
      const stance = slots.slotAt.get(previous.from)?.stance ?? "0";
      add(`previous=${stance}`);
      if (previous.from >= sentence.from) add(`previous-here=${stance}`);
      if (previous.value !== null)
        add(previous.value > value ? "less" : "more");
    } else add("first");
    if (next) {
      const stance = slots.slotAt.get(next.from)?.stance ?? "0";
      add(`next=${stance}`);
      if (next.from < sentence.to) add(`next-here=${stance}`);
    } else add("last");
    if (known === undefined || bucket !== "none") seen.set(value, bucket);
    found.push({ number, value, proposed, features });
  });
  return found;
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
