import type { Draft, Span, SpanSource } from "./types";
import { withCellBorders } from "./cell-borders";
import { classesOf, type WordClass } from "./lexicon/word-class";
import { tokenize, type Token } from "./tokens";

/** Tokens [from, to) of one text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** One line of the text, without its line break. */
export interface Line extends Range {
  /** Tokens of the bullet or list number in front ("-", "2)", "a."); empty range where there is none. */
  readonly bullet: Range;
  /** The cells of a table row; null when the line is none. */
  readonly cells: readonly Range[] | null;
}

/** A sentence, a heading, a list entry or a table cell: what is read together. */
export interface Sentence extends Range {
  /** Index into `lines` of the line it starts in. */
  readonly line: number;
  /** It ends in a question mark. */
  readonly asks: boolean;
  /** It is a cell of a table row. */
  readonly inTable: boolean;
}

/** One text, cut. Offsets are UTF-16 code units into `raw`. */
export interface TextReading {
  readonly source: SpanSource;
  /** Which message of the thread or which attachment, from 0; absent for body and subject. */
  readonly index?: number;
  readonly raw: string;
  readonly tokens: readonly Token[];
  /** `norm` of every token, for the lexicons. */
  readonly words: readonly string[];
  /** The classes of every word (lexicon/word-class.ts), and of all of them together. */
  readonly classes: Int32Array;
  readonly anyClass: number;
  readonly lines: readonly Line[];
  /** By place; together they cover all tokens but line breaks, tabs and bullets. */
  readonly sentences: readonly Sentence[];
}

/** Never end a sentence at their dot. */
const TITLES = new Set(
  "mr mrs ms dr ing prof st no nr rev drg dwg vs eg ie cf ref fig attn ca resp sr jr inc dott lic mme herr frau".split(
    " ",
  ),
);
/** End one only before a capital letter or a line break. */
const UNITS = new Set(
  "nos pcs pc pce ea dept etc co ltd units mat temp max min dim qty approx acc incl excl bal".split(
    " ",
  ),
);

/** What they introduce is a person: "issued by R. Okoye". */
const NAMES_FOLLOW = new Set(["by", "from", "only", "via", "through"]);

const BULLETS = new Set([
  "-",
  "\u2022",
  "*",
  "\u2014",
  "o",
  ">",
  "+",
  "\u27a2",
  "\u2192",
  "\u2713",
]);
/** A wrapped line is at least this long. */
const WRAP_CHARS = 48;
/**
 * Nobody writes a sentence of so many tokens: from the first number on it ends with its line, at the second anywhere. What
 * a stage looks at for one verb or number is a sentence at most, so the time stays linear in a text without a full stop.
 */
const LONG_SENTENCE = 160;
const MAX_SENTENCE = 240;

function bulletOf(tokens: readonly Token[], from: number, to: number): Range {
  const none = { from, to: from };
  const first = tokens[from];
  const second = tokens[from + 1];
  if (!first || from >= to) return none;
  const glued = (token: Token | undefined) => token !== undefined && !token.gap;
  if (BULLETS.has(first.norm) && second && from + 1 < to && second.gap)
    return { from, to: from + 1 };
  // "1." "2)" "a)" with a blank behind
  const third = tokens[from + 2];
  const short =
    (first.kind === "number" && /^\d{1,2}$/.test(first.norm)) ||
    (first.kind === "word" && /^(?:[a-z]|i{2,3}|iv)$/.test(first.norm));
  if (
    short &&
    second &&
    glued(second) &&
    (second.norm === ")" || second.norm === "." || second.norm === ":") &&
    third &&
    from + 2 < to &&
    third.gap &&
    !(second.norm === ":" && first.kind === "word")
  )
    return { from, to: from + 2 };
  if (
    first.norm === "(" &&
    second &&
    /^(?:\d{1,2}|[a-z]|i{2,3})$/.test(second.norm) &&
    third?.norm === ")" &&
    from + 3 < to
  )
    return { from, to: from + 3 };
  return none;
}

function readLines(tokens: readonly Token[]): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && token.kind !== "break") continue;
    let cells: Range[] | null = null;
    let start = from;
    for (let place = from; place < at; place++) {
      if (tokens[place]?.kind !== "cell") continue;
      (cells ??= []).push({ from: start, to: place });
      start = place + 1;
    }
    if (cells) cells.push({ from: start, to: at });
    lines.push({
      from,
      to: at,
      bullet: cells ? { from, to: from } : bulletOf(tokens, from, at),
      cells,
    });
    from = at + 1;
  }
  return lines;
}

function endsSentence(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
): boolean {
  const token = tokens[at];
  if (token?.kind !== "mark") return false;
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  const before = at > from ? tokens[at - 1] : undefined;
  switch (token.norm) {
    case "?":
    case "!":
      return next?.norm !== "?" && next?.norm !== "!" && next?.norm !== ")";
    case "\u2026":
      return next === undefined || next.caps !== "none";
    case ".": {
      if (!next) return true;
      if (next.norm === "." || next.norm === ")" || next.norm === ",")
        return false;
      if (!before || token.gap) return true;
      if (!next.gap) {
        // "today.We": a missing blank
        return (
          before.kind === "word" &&
          next.caps === "first" &&
          before.norm.length > 2
        );
      }
      if (before.norm === ".") return next.caps !== "none";
      if (before.kind === "word") {
        if (TITLES.has(before.norm)) {
          if (
            before.norm === "rev" &&
            ["current", "latest", "newest", "same", "new"].includes(
              tokens[at - 2]?.norm ?? "",
            )
          )
            return true;
          // "... as per rev. Please" ends, "Mr. Stein" and "rev. C" do not
          return false;
        }
        if (UNITS.has(before.norm)) return next.caps === "first";
        // an initial: "J. Abara"; but "rev D. The 12": a revision letter ends
        if (before.norm.length === 1 && before.caps === "all") {
          const label = tokens[at - 2];
          const name =
            label === undefined ||
            label.kind === "mark" ||
            label.caps !== "none" ||
            NAMES_FOLLOW.has(label.norm);
          return !(name && next.caps === "first") || label?.norm === "rev";
        }
      }
      return true;
    }
    default:
      return false;
  }
}

function readSentences(
  tokens: readonly Token[],
  lines: readonly Line[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  /** Where the sentence being read begins; -1 between two. */
  let openFrom = -1 as number;
  let openLine = 0;
  const close = (to: number) => {
    if (openFrom >= 0 && to > openFrom) {
      const last = tokens[to - 1];
      sentences.push({
        from: openFrom,
        to,
        line: openLine,
        asks:
          last?.norm === "?" ||
          (last?.norm === ")" && tokens[to - 2]?.norm === "?"),
        inTable: false,
      });
    }
    openFrom = -1;
  };
  const open = (from: number, line: number) => {
    openFrom = from;
    openLine = line;
  };
  lines.forEach((line, index) => {
    if (line.cells) {
      close(lines[index - 1]?.to ?? line.from);
      for (const cell of line.cells)
        for (let from = cell.from; from < cell.to; from += MAX_SENTENCE)
          sentences.push({
            from,
            to: Math.min(cell.to, from + MAX_SENTENCE),
            line: index,
            asks: false,
            inTable: true,
          });
      return;
    }
    const start = line.bullet.to;
    if (start >= line.to) {
      close(lines[index - 1]?.to ?? line.from);
      return;
    }
    if (openFrom < 0) open(start, index);
    for (let at = start; at < line.to; at++) {
      if (
        !endsSentence(tokens, at, openFrom, line.to) &&
        at + 1 - openFrom < MAX_SENTENCE
      )
        continue;
      close(at + 1);
      if (at + 1 < line.to) open(at + 1, index);
    }
    // A text wrapped by hand goes on in the next line.
    const next = lines[index + 1];
    const head = next && next.from < next.to ? tokens[next.from] : undefined;
    const last = tokens[line.to - 1];
    const first = tokens[line.from];
    const wrapped =
      openFrom >= 0 &&
      line.to - openFrom < LONG_SENTENCE &&
      next !== undefined &&
      next.cells === null &&
      next.bullet.to === next.bullet.from &&
      head !== undefined &&
      (head.kind === "word" || head.kind === "number") &&
      head.caps === "none" &&
      last !== undefined &&
      first !== undefined &&
      last.norm !== ":" &&
      last.end - first.start >= WRAP_CHARS &&
      // short lines behind are headings or list entries without a bullet
      head.kind === "word";
    if (!wrapped) close(line.to);
  });
  close(tokens.length);
  return sentences;
}

/** Cuts a form of a lexicon as the text is cut. */
export function toWords(form: string): readonly string[] {
  return tokenize(form).map((token) => token.norm);
}

/** Cuts one text into tokens, lines and sentences. Never throws. */
export function readText(
  raw: string,
  source: SpanSource,
  index?: number,
): TextReading {
  const tokens = withCellBorders(tokenize(raw));
  const words: string[] = [];
  const classes = new Int32Array(tokens.length);
  let anyClass = 0;
  for (const { norm } of tokens) {
    const own = classesOf(norm);
    classes[words.length] = own;
    anyClass |= own;
    words.push(norm);
  }
  const lines = readLines(tokens);
  const sentences = readSentences(tokens, lines);
  const text = {
    source,
    raw,
    tokens,
    words,
    classes,
    anyClass,
    lines,
    sentences,
  };
  return index === undefined ? text : { ...text, index };
}

/** Whether the word at a token is of a class, or of one of several. */
export const isOf = (
  { classes }: TextReading,
  at: number,
  wanted: WordClass,
): boolean => ((classes[at] ?? 0) & wanted) !== 0;

/** Whether any word of the text is. */
export const hasOf = ({ anyClass }: TextReading, wanted: WordClass): boolean =>
  (anyClass & wanted) !== 0;

/** The span of tokens [from, to); never empty when to > from. */
export function spanOf(text: TextReading, from: number, to: number): Span {
  const first = text.tokens[from];
  const last = text.tokens[Math.max(from, to - 1)];
  const start = first?.start ?? 0;
  const end = last?.end ?? 0;
  const { source, index } = text;
  return index === undefined
    ? { start, end, source }
    : { start, end, source, index };
}

/** As many words of a place as a message has room for. */
const EXCERPT_WORDS = 8;

/** The words of a place as written, for a message: the first few of them where it is long. */
export function excerptOf(text: TextReading, { from, to }: Range): string {
  const end = Math.min(to, from + EXCERPT_WORDS);
  const words = rawOf(text, from, end).trim().replace(/\s+/gu, " ");
  return end < to ? `${words} …` : words.replace(/[.!]$/u, "");
}

/** How many ranges, in order of place, begin before a token. By halves: a table may have thousands of rows. */
export function countBefore(ranges: readonly Range[], token: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last range that begins at a token or before it; the first where none does. */
export const indexAt = (ranges: readonly Range[], token: number): number =>
  Math.max(0, countBefore(ranges, token + 1) - 1);

/** The text of tokens [from, to) as typed. */
export function rawOf(text: TextReading, from: number, to: number): string {
  const span = spanOf(text, from, to);
  return text.raw.slice(span.start, span.end);
}

/** All texts of a draft, cut. */
export interface Texts {
  readonly body: TextReading;
  readonly subject: TextReading | null;
  readonly thread: readonly TextReading[];
  readonly attachments: readonly TextReading[];
}

export function readTexts(draft: Draft): Texts {
  return {
    body: readText(draft.body, "body"),
    subject:
      draft.subject === undefined ? null : readText(draft.subject, "subject"),
    thread: (draft.thread ?? []).map((text, index) =>
      readText(text, "thread", index),
    ),
    attachments: (draft.attachments ?? []).map((text, index) =>
      readText(text, "attachment", index),
    ),
  };
}
