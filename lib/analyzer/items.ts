import type { Act } from "./acts";
import type { NumberPhrase } from "./facts/numbers";
import { beginningIn } from "./facts/slots";
import type { Item } from "./reading";
import { nameIn, type Table } from "./tables";
import type { Range, TextReading } from "./text";

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

interface Start {
  readonly name: string;
  readonly at: number;
  readonly code: number;
  readonly line: number;
  /** "Item: CT-9", with what belongs to it in the lines below. */
  readonly isForm: boolean;
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
  const add = (name: string, range: Range, at: number) => {
    const key = name.toLowerCase();
    const known = byName.get(key);
    if (known) {
      known.ranges.push(range);
      known.names.push(at);
    } else byName.set(key, { name, ranges: [range], names: [at] });
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
          text.raw.slice(
            text.tokens[name.from]?.start,
            text.tokens[name.to - 1]?.end,
          ),
          { from: line.from, to: line.to },
          cell.from,
        );
    }
  }
  for (const group of groups(text, numbers, acts))
    add(group.name, group.range, group.at);
  const items = [...byName.values()];
  if (items.length < 2)
    return [
      { name: null, ranges: [{ from: 0, to: text.tokens.length }], names: [] },
    ];
  for (const { name, at, range } of mentions(text, items, numbers))
    add(name, range, at);
  return items;
}

/** "7781 has 31, 7782 has 17", "15,000 of 88-10 and 6,000 of 88-12": what a sentence further down counts of each. */
function mentions(
  text: TextReading,
  items: readonly {
    readonly name: string;
    readonly ranges: readonly Range[];
  }[],
  numbers: readonly NumberPhrase[],
): readonly Named[] {
  const nameOf = new Map(
    items.map(({ name }) => [name.toLowerCase(), name] as const),
  );
  const taken = new Set(
    items.flatMap(({ ranges }) => ranges.map(({ from }) => from)),
  );
  const counting = new Set(
    numbers.flatMap(({ from, value }) => (value === null ? [] : from)),
  );
  const found: Named[] = [];
  for (const { from, to, line, inTable } of text.sentences) {
    if (inTable || taken.has(from) || taken.has(text.lines[line]?.from ?? -1))
      continue;
    const named: { readonly at: number; readonly name: string }[] = [];
    let count = -1;
    for (let at = from; at < to; at++) {
      const name = nameOf.get(text.words[at] ?? "");
      if (name !== undefined) named.push({ at, name });
      else if (count < 0 && counting.has(at)) count = at;
    }
    const first = named[0];
    if (new Set(named.map(({ name }) => name)).size < 2 || !first || count < 0)
      continue;
    const isBehind = count < first.at;
    named.forEach(({ at, name }, index) => {
      const range = isBehind
        ? {
            from: index === 0 ? from : (named[index - 1]?.at ?? at) + 1,
            to: at,
          }
        : { from: at, to: named[index + 1]?.at ?? to };
      found.push({ name, at, range });
    });
  }
  return found;
}

interface Named {
  readonly name: string;
  readonly at: number;
  readonly range: Range;
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

/** "5501 brackets: …": a word or two, then a colon. */
function endsName(text: TextReading, at: number, to: number): boolean {
  for (let place = at; place < Math.min(to, at + 3); place++) {
    if (text.words[place] === ":") return place > at;
    if (text.tokens[place]?.kind !== "word") return false;
  }
  return false;
}

/** "1) Manometer bodies MB-6: 40 pcs": the code behind the few words of a list entry. -1 where none does. */
function codeBehindName(text: TextReading, at: number, to: number): number {
  for (let place = at; place < Math.min(to, at + LONGEST_NAME + 1); place++) {
    const token = text.tokens[place];
    if (isCode(text, place))
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
  const starts: Start[] = [];
  text.lines.forEach((line, index) => {
    if (line.cells || line.bullet.to >= line.to) return;
    const bulleted = line.bullet.to > line.bullet.from;
    const first = codeAt(text, line.bullet.to, line.to);
    const code =
      first < 0 && bulleted
        ? codeBehindName(text, line.bullet.to, line.to)
        : first;
    const next = text.words[code + 1] ?? "";
    const token = text.tokens[code];
    if (
      code >= 0 &&
      token &&
      (first < 0
        ? [":", ",", "-", "\u2014", "="].includes(next)
        : token.kind === "code" ||
          [":", ",", "-", "(", "rev", "\u2014", "="].includes(next) ||
          endsName(text, code + 1, line.to))
    )
      starts.push({
        name: text.raw.slice(token.start, token.end),
        at: line.from,
        code,
        line: index,
        isForm: text.words.slice(line.bullet.to, code).includes(":"),
      });
  });
  const has = ({ from, to }: Range) =>
    beginningIn(numbers, from, to).some(({ value }) => value !== null);
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
  const lines = named.filter((each) => has(each.range));
  const distinct = (list: readonly Named[]) =>
    new Set(list.map((each) => each.name.toLowerCase())).size;
  if (distinct(lines) >= 2 || (lines.length > 0 && distinct(named) >= 2))
    return named;
  const list = namedLines(text).filter((each) => has(each.range));
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
    const start = text.tokens[from]?.start ?? 0;
    found.push({
      name: text.raw.slice(start, text.tokens[colon - 1]?.end),
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
  const withNumbers = named.filter(({ range: { from, to } }) =>
    beginningIn(numbers, from, to).some(({ value }) => value !== null),
  );
  return new Set(withNumbers.map((each) => each.name.toLowerCase())).size >= 2
    ? named
    : [];
}
