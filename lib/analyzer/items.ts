import type { Act } from "./acts";
import type { NumberPhrase } from "./facts/numbers";
import { beginningIn } from "./facts/slots";
import type { Item } from "./reading";
import {
  namingsIn,
  nounNamed,
  nounsOf,
  pointedAt,
  shareOut,
  type Named,
  type NameTable,
  type Naming,
} from "./items-in-sentences";
import { wordSet } from "./lexicon/word-set";
import { nameIn, type Table } from "./tables";
import { rawOf, type Range, type TextReading } from "./text";

const LABELS = new Set([
  "p/n",
  "pn",
  "part",
  "item",
  "line",
  "pos",
  "position",
  "article",
  "no",
  "number",
  "sku",
  "model",
  ".",
  ":",
  "#",
  "for",
  "on",
  "of",
  "the",
  "art",
]);
const NO_NAMES = new Set([
  "po",
  "rev",
  "lot",
  "ncr",
  "eco",
  "wo",
  "re",
  "fyi",
  "iso",
  "call-off",
]);

/** Codes that begin so are materials, standards and papers: "PA-66", "IP-68", "NCR-17". */
const NO_MAKES = wordSet(
  "pa pp pe pc pbt pet pom abs asa peek pps tpu iso din en astm aisi ams sae mil ul ral ip ncr eco ecn ecr po rfq scar capa",
);
/** Whatever stands behind them names a line of the order. */
const ITEM_KEYS = wordSet("item items job part position pos article product");
/** What stands behind them is a place, a paper, a machine or a make of material. */
const NO_PARTS = wordSet(
  "bin bins bag bags box boxes crate crates pallet pallets tray trays tote totes shelf skid heat batch order orders drawing dwg drg machine machines cell tool mold mould press index issue certificate cert report iso ral din en astm invoice quote rfq serial dock hall room grade alloy class zone bay serials range id ids label labels mark marks carton cartons reel reels bale bales sample phase revision standard spec",
);

interface Start {
  readonly name: string;
  readonly at: number;
  readonly code: number;
  readonly line: number;
  /** "Item: CT-9", with what belongs to it in the lines below. */
  readonly isForm: boolean;
  /** "board" of "Board: controller RX-40": it makes a form only if other lines have it too. */
  readonly key: string | null;
}

/**
 * The line items of a mail: rows of a table, or list entries and sentences that begin with a part number. One item
 * without a name where there are not at least two.
 */
export function readItems(
  text: TextReading,
  tables: readonly Table[],
  numbers: readonly NumberPhrase[],
  acts: readonly Act[],
): readonly Item[] {
  const byName = new Map<
    string,
    { name: string; ranges: Range[]; names: number[] }
  >();
  const add = (name: string, range: Range, at: number | null) => {
    const key = name.toLowerCase();
    const known = byName.get(key);
    if (known) {
      known.ranges.push(range);
      if (at !== null) known.names.push(at);
    } else
      byName.set(key, {
        name,
        ranges: [range],
        names: at === null ? [] : [at],
      });
  };
  for (const table of tables) {
    if (table.itemColumn < 0) continue;
    for (const row of table.rows) {
      const cell = row.cells[table.itemColumn];
      if (!cell || cell.to <= cell.from) continue;
      const head = text.words[cell.from] ?? "";
      if (
        head.startsWith("total") ||
        head === "sum" ||
        head === "sums" ||
        head === "subtotal"
      )
        continue;
      const line = text.lines[row.line];
      const name = nameIn(text, cell);
      if (line)
        add(
          rawOf(text, name.from, name.to),
          { from: line.from, to: line.to },
          cell.from,
        );
    }
  }
  for (const group of groups(text, numbers, acts))
    add(group.name, group.range, group.at);
  if (byName.size < 2)
    for (const { name, at, range } of codesInProse(text, numbers))
      add(name, range, at);
  const items = [...byName.values()];
  if (items.length < 2)
    return [
      { name: null, ranges: [{ from: 0, to: text.tokens.length }], names: [] },
    ];
  for (const { name, at, range } of saidElsewhere(text, items, numbers))
    add(name, range, at);
  return items;
}

/** What stands in no entry of the items, but names one, or counts what it is called: "7781 has 31, 7782 has 17". */
function saidElsewhere(
  text: TextReading,
  items: readonly {
    readonly name: string;
    readonly ranges: readonly Range[];
    readonly names: readonly number[];
  }[],
  numbers: readonly NumberPhrase[],
): readonly Named[] {
  const names = nameTable(
    items.map(({ name, names: [at] }) => ({
      name,
      words: wordsOf(text, name, at),
    })),
  );
  const taken = new Uint8Array(text.tokens.length);
  const nameOfValue = new Map<number, string>();
  for (const { name, ranges } of items)
    for (const { from, to } of ranges) {
      taken.fill(1, from, to);
      for (const { value } of beginningIn(numbers, from, to))
        if (value !== null && !nameOfValue.has(value))
          nameOfValue.set(value, name);
    }
  const found: Named[] = [];
  const namings: Naming[] = [];
  const nameless: Range[] = [];
  for (const sentence of text.sentences) {
    const here = namingsIn(text, sentence, names);
    namings.push(...here);
    if (sentence.inTable || taken[sentence.from] === 1) continue;
    if (here.length > 0) {
      if (countsIn(numbers, sentence))
        found.push(...shareOut(text, sentence, here, numbers, nameOfValue));
    } else nameless.push(sentence);
  }
  const nouns = nounsOf(text, namings);
  for (const { from, to } of nameless)
    for (const number of beginningIn(numbers, from, to)) {
      const name =
        (nouns.size > 1 ? nounNamed(text, number, nouns) : undefined) ??
        pointedAt(text, number, nameOfValue);
      if (name !== undefined)
        found.push({
          name,
          at: null,
          range: {
            from: number.from,
            to: Math.max(number.to, number.noun.to),
          },
        });
    }
  return found;
}

/** What part numbers of one mail have in common: how they are built, or the word before them. null for other words. */
function makeOf(
  text: TextReading,
  at: number,
  begins: ReadonlySet<number>,
): string | null {
  const token = text.tokens[at];
  const before = text.words[at - 1] ?? "";
  if (token?.kind !== "code" && token?.kind !== "number") return null;
  if (ITEM_KEYS.has(before) && token.norm.length > 1) return before;
  if (!isCode(text, at, true) || isLabelled(text, at)) return null;
  const make = token.norm.replace(/[a-z]+/g, "a").replace(/\d+/g, "0");
  if (!make.includes("a")) return null;
  if (make.includes("-"))
    return NO_MAKES.has(token.norm.slice(0, token.norm.indexOf("-")))
      ? null
      : make;
  return begins.has(at - 1) && text.tokens[at - 1]?.kind === "word"
    ? `${before} ${make}`
    : null;
}

/** Part numbers that are built alike or stand behind the same word. */
interface Make {
  /** As written, by their words. */
  readonly names: Map<string, string>;
  /** Where they stand in the sentences that count something. */
  readonly places: Map<Range, Naming[]>;
}

/** Part numbers of one make that sentences count parts of: "24 of the covers (SC-14) … 40 of the bags (SC-19)". */
function codesInProse(
  text: TextReading,
  numbers: readonly NumberPhrase[],
): readonly Named[] {
  const makes = makesIn(text);
  if (makes.length === 0) return [];
  const makeOfCode = new Map<string, Make>();
  for (const make of makes)
    for (const code of make.names.keys())
      if (!makeOfCode.has(code)) makeOfCode.set(code, make);
  for (const sentence of text.sentences) {
    if (sentence.inTable || !countsIn(numbers, sentence)) continue;
    for (let at = sentence.from; at < sentence.to; at++) {
      const code = text.words[at] ?? "";
      const make = makeOfCode.get(code);
      if (!make) continue;
      const here = make.places.get(sentence) ?? [];
      make.places.set(sentence, here);
      here.push({ name: make.names.get(code) ?? code, from: at, to: at + 1 });
    }
  }
  let best: readonly Named[] = [];
  let most = 1;
  for (const { places } of makes) {
    const nameOfValue = new Map<number, string>();
    const named = [...places].flatMap(([sentence, namings]) =>
      shareOut(text, sentence, namings, numbers, nameOfValue),
    );
    const counted = new Set(
      named.flatMap(({ name, range }) =>
        countsIn(numbers, range) ? name : [],
      ),
    );
    if (counted.size > most) {
      most = counted.size;
      best = named;
    }
  }
  return best;
}

/** The makes of which there are several, a part's own number before its place in the order: "Item 10 - FL-220". */
function makesIn(text: TextReading): readonly Make[] {
  const makes = new Map<string, Make>();
  const begins = new Set(text.sentences.map(({ from }) => from));
  text.tokens.forEach((token, at) => {
    const key = makeOf(text, at, begins);
    if (key === null) return;
    const make = makes.get(key) ?? { names: new Map(), places: new Map() };
    makes.set(key, make);
    if (!make.names.has(token.norm))
      make.names.set(token.norm, text.raw.slice(token.start, token.end));
  });
  return [...makes]
    .filter(([, { names }]) => names.size > 1)
    .sort(
      ([one], [other]) =>
        Number(other.includes("-")) - Number(one.includes("-")),
    )
    .map(([, make]) => make);
}

/** @param short whether "T6" and "620-1" are names too: where a line begins with them, they are */
function isCode(text: TextReading, at: number, short = false): boolean {
  const token = text.tokens[at];
  if (!token) return false;
  const { kind, norm } = token;
  if (kind === "code")
    return /\d/.test(norm)
      ? (norm.length >= 3 && !/^\d{1,6}-\d{1,6}$|^\d+\/\d+/.test(norm)) ||
          /^\d{2,}-\d{3,}$|^\d{3,}-\d{2,}$/.test(norm) ||
          (short && /^[a-z]\d$|^\d{3,}-\d$/.test(norm))
      : norm.length >= 3;
  return kind === "number" && /^\d{4,8}$/.test(norm);
}

/** The code that begins at `at`, behind labels: "P/N 4411-2", "for TB-204". -1 where none does. */
function codeAt(text: TextReading, at: number, to: number): number {
  let place = at;
  for (let step = 0; step < 4 && place < to; step++) {
    if (isCode(text, place, true)) {
      const before = text.words[place - 1] ?? "";
      if (NO_NAMES.has(before)) return -1;
      return place;
    }
    if (!LABELS.has(text.words[place] ?? "")) return -1;
    place++;
  }
  return -1;
}

/** "Board: RX-40", "Pile one: …": the colon behind a word or two. -1 where there is none. */
function colonBehindKey(text: TextReading, at: number, to: number): number {
  for (let place = at; place < Math.min(to, at + 3); place++) {
    if (text.words[place] === ":") return place > at ? place : -1;
    if (text.tokens[place]?.kind !== "word") return -1;
  }
  return -1;
}

/** "1) Manometer bodies MB-6: 40 pcs": the code behind the few words of a list entry. -1 where none does. */
function codeBehindName(
  text: TextReading,
  at: number,
  to: number,
  short = false,
): number {
  for (let place = at; place < Math.min(to, at + LONGEST_NAME + 1); place++) {
    const token = text.tokens[place];
    if (isCode(text, place, short))
      return NO_NAMES.has(text.words[place - 1] ?? "") ? -1 : place;
    if (token?.kind !== "word" && token?.norm !== "(") return -1;
  }
  return -1;
}

/** Entries and sentences that begin with a part number, each with at least one number of its own. */
function groups(
  text: TextReading,
  numbers: readonly NumberPhrase[],
  acts: readonly Act[],
): readonly Named[] {
  const entries: Start[] = [];
  text.lines.forEach((line, index) => {
    if (line.cells || line.bullet.to >= line.to) return;
    const bulleted = line.bullet.to > line.bullet.from;
    const first = codeAt(text, line.bullet.to, line.to);
    const colon = colonBehindKey(text, line.bullet.to, line.to);
    const keyed =
      colon < 0 ? -1 : codeBehindName(text, colon + 1, line.to, true);
    const code =
      first >= 0
        ? first
        : keyed >= 0
          ? keyed
          : bulleted
            ? codeBehindName(text, line.bullet.to, line.to)
            : -1;
    const next = text.words[code + 1] ?? "";
    const token = text.tokens[code];
    if (
      code >= 0 &&
      token &&
      (first < 0
        ? keyed >= 0 || [":", ",", "-", "\u2014", "=", "rev"].includes(next)
        : token.kind === "code" ||
          [":", ",", "-", "(", "rev", "\u2014", "="].includes(next) ||
          colonBehindKey(text, code + 1, line.to) >= 0)
    )
      entries.push({
        name: text.raw.slice(token.start, token.end),
        at: line.from,
        code,
        line: index,
        isForm: colon >= 0 && colon < code,
        key:
          first < 0 && keyed >= 0
            ? text.words.slice(line.bullet.to, colon).join(" ")
            : null,
      });
  });
  const byKey = new Map<string, Set<string>>();
  for (const { key, name } of entries)
    if (key !== null) byKey.set(key, (byKey.get(key) ?? new Set()).add(name));
  const starts = entries.filter(
    ({ key }) =>
      key === null || LABELS.has(key) || (byKey.get(key)?.size ?? 0) > 1,
  );
  const named: Named[] = [];
  starts.forEach((start, index) => {
    const next = starts[index + 1];
    let end = text.lines[start.line]?.to ?? start.at;
    const own = text.lines[start.line];
    const bulleted = own !== undefined && own.bullet.to > own.bullet.from;
    // what stands in lines below belongs to the entry until a blank line or the next entry
    for (
      let line = start.line + 1;
      line < text.lines.length && (next === undefined || line < next.line);
      line++
    ) {
      const below = text.lines[line];
      if (!below || below.to <= below.from || below.cells) break;
      const belowBullet = below.bullet.to > below.bullet.from;
      if (bulleted || (!start.isForm && !belowBullet)) break;
      end = below.to;
    }
    named.push({
      name: start.name,
      at: start.code,
      range: { from: start.at, to: end },
    });
  });
  const lines = named.filter(({ range }) => countsIn(numbers, range));
  const distinct = (list: readonly Named[]) =>
    new Set(list.map((each) => each.name.toLowerCase())).size;
  if (distinct(lines) >= 2 || (lines.length > 0 && distinct(named) >= 2))
    return named;
  const list = namedLines(text).filter(({ range }) => countsIn(numbers, range));
  if (distinct(list) >= 2) return list;
  return sentenceGroups(text, numbers, acts);
}

/** How many words name a line: "Rocker seat, left". */
const LONGEST_NAME = 4;
/** They begin lines that are no items. */
const NO_HEADS = new Set(["lot", "batch", "note", "ps", "nb", "attn"]);

/** Lines one below the other that order the same of different things: "Hood L: Ship exactly 24 …", "Visor: Ship …". */
function namedLines(text: TextReading): readonly Named[] {
  const { lines, words } = text;
  const found: (Named & { readonly line: number; readonly verb: string })[] =
    [];
  lines.forEach((line, index) => {
    if (line.cells) return;
    const from = line.bullet.to;
    // only as far as a name reaches: a line without a colon must not search the rest of the mail
    const reach = Math.min(line.to, from + LONGEST_NAME + 1);
    const colon = from + words.slice(from, reach).indexOf(":");
    if (colon <= from || NO_HEADS.has(words[from] ?? "")) return;
    const name = nameIn(text, { from, to: colon });
    found.push({
      name: rawOf(text, name.from, name.to),
      at: from,
      range: { from: line.from, to: line.to },
      line: index,
      verb: words[colon + 1] ?? "",
    });
  });
  return found.filter(({ line, verb }, index) =>
    [found[index - 1], found[index + 1]].some(
      (other) =>
        other !== undefined &&
        Math.abs(other.line - line) === 1 &&
        other.verb === verb &&
        verb !== "",
    ),
  );
}

const countsIn = (numbers: readonly NumberPhrase[], { from, to }: Range) =>
  beginningIn(numbers, from, to).some(({ value }) => value !== null);

const nameTable = (
  names: readonly {
    readonly name: string;
    readonly words: readonly string[];
  }[],
): NameTable => {
  const table = new Map<string, (readonly [readonly string[], string])[]>();
  for (const { name, words } of names) {
    const first = words[0];
    if (first === undefined) continue;
    const known = table.get(first);
    if (known) known.push([words, name]);
    else table.set(first, [[words, name]]);
  }
  return table;
};

/** The words of a name, from the place where it stands. */
function wordsOf(
  text: TextReading,
  name: string,
  at: number | undefined,
): readonly string[] {
  const words: string[] = [];
  const start = text.tokens[at ?? -1]?.start ?? 0;
  for (
    let place = at ?? 0;
    place < text.tokens.length &&
    (text.tokens[place]?.end ?? 0) <= start + name.length;
    place++
  )
    words.push(text.words[place] ?? "");
  return words;
}

/** "bin A-3", "PO-4471", "machine VF-2": the label says that it is no part. */
function isLabelled(text: TextReading, at: number): boolean {
  const before = text.words[at - 1] ?? "";
  if (before === "to" && text.tokens[at - 2]?.kind === "code") return true;
  const label = [".", ":", "#", "no", "number"].includes(before)
    ? (text.words[at - 2] ?? "")
    : before;
  return NO_NAMES.has(label) || NO_PARTS.has(label);
}

/** "For 4471-A restart 120 … . For 4471-B restart 60 …" */
function sentenceGroups(
  text: TextReading,
  numbers: readonly NumberPhrase[],
  acts: readonly Act[],
): readonly Named[] {
  const named: Named[] = [];
  const sentencesWithAct = new Set(acts.map((act) => act.clause.sentence));
  text.sentences.forEach((sentence, index) => {
    if (sentence.inTable) return;
    const code = codeAt(text, sentence.from, sentence.to);
    const token = text.tokens[code];
    const next = text.words[code + 1] ?? "";
    if (
      code >= 0 &&
      token &&
      (token.kind === "code" || [":", ",", "-"].includes(next)) &&
      sentencesWithAct.has(index)
    )
      named.push({
        name: text.raw.slice(token.start, token.end),
        at: code,
        range: { from: sentence.from, to: sentence.to },
      });
  });
  const withNumbers = named.filter(({ range }) => countsIn(numbers, range));
  return new Set(withNumbers.map((each) => each.name.toLowerCase())).size >= 2
    ? named
    : [];
}
