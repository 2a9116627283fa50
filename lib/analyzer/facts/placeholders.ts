/**
 * Blanks left where a value belongs: "[qty]", "___", "TBD", "XX units". Words that only speak of a blank ("the bin you
 * marked TBD") and prices still to be agreed are none.
 */
import { wordClass } from "../lexicon/word-class";
import { wordSet } from "../lexicon/word-set";
import { indexAt, isOf, spanOf, type Range, type TextReading } from "../text";
import type { Mention } from "../types";

/** What stands in for the value that is absent; "other" where the words around it do not say. */
type BlankOf =
  | "quantity"
  | "revision"
  | "date"
  | "person"
  | "material"
  | "event"
  | "lot"
  | "other";

export interface PlaceholderFact extends Mention {
  readonly tokens: Range;
  readonly blank: BlankOf;
}

const TO_BE = wordSet("tbd tba tbc tbn");
/** Words of which one at least stands in a template's brackets. */
const BRACKETED = wordSet(
  "qty quantity quantities number count amount date rev revision name person lot material reason event condition window scope part po when who buyer units unit pcs insert fill tbd tba xx xxx disposition rule effect authority trigger value index level department role " +
    "operation hold held released parts week day enter your item drawing relation lot(s) tracking blank here how many what which",
);
/** The words for which `blankAt` has a case. */
const BEGIN_BLANKS = wordClass(
  (word) =>
    "_[<{?#.".includes(word) ||
    word === "to" ||
    word.startsWith("x") ||
    TO_BE.has(word),
);
const UNITS = wordSet(
  "units unit pcs pc pieces piece ea each nos parts sets kits lots boards plates housings brackets samples",
);
const UNIMPORTANT = wordSet(
  "price pricing freight cost carrier tracking truck driver invoice charges shipping fee rate surcharge incoterm terms",
);
const SPOKEN_OF = wordSet(
  "marked mark labelled labeled tagged called says said reads read as written",
);

/** Placeholders of one text, by place. */
export function readPlaceholders(
  text: TextReading,
): readonly PlaceholderFact[] {
  const found: PlaceholderFact[] = [];
  for (let at = 0; at < text.tokens.length;) {
    const to = isOf(text, at, BEGIN_BLANKS) ? blankAt(text, at) : at;
    if (to > at) {
      const span = spanOf(text, at, to);
      found.push({
        value: text.raw.slice(span.start, span.end),
        span,
        tokens: { from: at, to },
        blank: blankOf(text, at, to),
      });
      at = to;
    } else at++;
  }
  return found;
}

/** Where the blank that begins here ends; `at` itself where none does. */
function blankAt(text: TextReading, at: number): number {
  const { words, tokens } = text;
  const word = words[at] ?? "";
  const before = words[at - 1] ?? "";
  if (word === "_") {
    let to = at + 1;
    while (words[to] === "_") to++;
    const glued =
      tokens[at]?.gap === false &&
      tokens[at - 1]?.kind !== "mark" &&
      tokens[to]?.gap === false &&
      tokens[to]?.kind !== "mark";
    return to - at >= 2 && !glued ? to : at;
  }
  if (word === "[" || word === "<" || word === "{") return bracketEnd(text, at);
  if (TO_BE.has(word)) {
    const near = words.slice(Math.max(0, at - 3), at);
    const spoken =
      SPOKEN_OF.has(before) ||
      before === '"' ||
      near.some((w) => UNIMPORTANT.has(w));
    const names =
      tokens[at + 1]?.kind === "word" &&
      [
        "bin",
        "shelf",
        "rack",
        "cage",
        "tag",
        "label",
        "list",
        "column",
      ].includes(words[at + 1] ?? "");
    return spoken || names ? at : at + 1;
  }
  if (
    word === "to" &&
    words[at + 1] === "be" &&
    /^(?:determined|advised|announced|confirmed|defined|filled)$/.test(
      words[at + 2] ?? "",
    )
  ) {
    // "qty: to be confirmed": a field; "the date is to be confirmed by you" is a sentence
    return [":", "=", "\t"].includes(before) ? at + 3 : at;
  }
  if (
    word.startsWith("xx") &&
    /^x{2,5}$/.test(word) &&
    tokens[at]?.kind === "word"
  )
    return standsForValue(text, at) ? at + 1 : at;
  if (
    word === "x" &&
    tokens[at]?.caps === "all" &&
    UNITS.has(words[at + 1] ?? "") &&
    tokens[at - 1]?.kind !== "number"
  )
    return at + 1;
  if (word === "?" || word === "#") {
    let to = at + 1;
    while (words[to] === word && tokens[to]?.gap === false) to++;
    const opens = tokens[at]?.gap === true || at === 0;
    return opens &&
      (to - at >= 2 || word === "?") &&
      (UNITS.has(words[to] ?? "") || LABELS.has(before))
      ? to
      : at;
  }
  if (word === ".") {
    let to = at + 1;
    while (words[to] === "." && tokens[to]?.gap === false) to++;
    return to - at >= 4 && (UNITS.has(words[to] ?? "") || LABELS.has(before))
      ? to
      : at;
  }
  return at;
}
const LABELS = wordSet("rev revision index qty quantity lot date po by :");

function standsForValue(text: TextReading, at: number): boolean {
  const next = text.words[at + 1] ?? "";
  const before = text.words[at - 1] ?? "";
  // "XX-Large"
  if (
    text.tokens[at + 1]?.gap === false &&
    text.tokens[at + 1]?.kind === "word"
  )
    return false;
  return (
    UNITS.has(next) ||
    LABELS.has(before) ||
    [
      "of",
      "the",
      "other",
      "for",
      "remaining",
      "next",
      "run",
      "release",
      "restart",
      "hold",
      "=",
    ].includes(before)
  );
}

/** "[qty]", "<revision>", "{date}"; not "[EXT]", "[rev C]", "[sic]". */
function bracketEnd(text: TextReading, at: number): number {
  const closing =
    text.words[at] === "[" ? "]" : text.words[at] === "<" ? ">" : "}";
  let known = false;
  for (let to = at + 1; to <= at + 9; to++) {
    const token = text.tokens[to];
    if (!token || token.kind === "break" || token.kind === "cell") return at;
    if (token.norm === closing) {
      const empty = to === at + 1;
      return known ||
        (empty && closing === "]" && LABELS.has(text.words[at - 1] ?? ""))
        ? to + 1
        : at;
    }
    if (token.kind === "number" || token.kind === "code" || token.norm === "@")
      return at;
    if (
      token.kind === "word" &&
      token.norm.length === 1 &&
      token.caps === "all" &&
      token.norm !== "x"
    )
      return at;
    if (BRACKETED.has(token.norm)) known = true;
  }
  return at;
}

const KINDS: readonly (readonly [BlankOf, ReadonlySet<string>])[] = [
  ["revision", wordSet("rev revision index level drawing version drg")],
  [
    "date",
    wordSet(
      "date week window day when by deadline until ship between delivery eta",
    ),
  ],
  [
    "person",
    wordSet(
      "name person who buyer authority department role signed released approved purchasing",
    ),
  ],
  ["material", wordSet("material resin alloy")],
  ["event", wordSet("event condition trigger pending after reason")],
  ["lot", wordSet("lot batch bag carton")],
  [
    "quantity",
    wordSet(
      "qty quantity units pcs pieces parts count number ea nos amount sets kits release restart run hold lots many",
    ),
  ],
];

/** The blank's own words first, then what follows it, then what stands before it or above it in its column. */
function blankOf(text: TextReading, from: number, to: number): BlankOf {
  const own = text.words.slice(from, to);
  const unit = text.words[to] ?? "";
  if (UNITS.has(unit)) return "quantity";
  const nearest = [
    own,
    ...[1, 2, 3].map((back) => [text.words[from - back] ?? ""]),
    columnWords(text, from),
  ];
  for (const words of nearest)
    for (const [blank, known] of KINDS)
      if (words.some((word) => known.has(word))) return blank;
  // "the ____ brackets", "TBD of the finished ones"
  const counted =
    unit === "of" || (text.tokens[to]?.kind === "word" && !NO_NOUNS.has(unit));
  return counted ? "quantity" : "other";
}

/** Behind a blank they tell that it stands for something else than a number of parts. */
const NO_NOUNS = wordSet(
  "has have had is are was were be and or to by in into at on onto from with will would shall should can may must when before after until till for as but not so then we you i he she it they that which who this if once please",
);

/** How far above its cell a column's heading is looked for. */
const MAX_ROWS = 200;

/** The heading of the column: its cell in the first row of the table. */
function columnWords(text: TextReading, at: number): readonly string[] {
  const row = indexAt(text.lines, at);
  const column =
    text.lines[row]?.cells?.findIndex(
      (cell) => at >= cell.from && at < cell.to,
    ) ?? -1;
  if (column < 0) return [];
  let first = row;
  while (first > row - MAX_ROWS && text.lines[first - 1]?.cells) first--;
  const cell = text.lines[first]?.cells?.[column];
  return cell && first < row ? text.words.slice(cell.from, cell.to) : [];
}
