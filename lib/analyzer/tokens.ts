/**
 * Cuts a text into tokens in one pass, without changing an offset: every token keeps the place it was read at
 * (UTF-16, half-open, in the original text), its `norm` is what the lexicon is matched against.
 */

type TokenKind =
  /** Letters: "release", "don't", "PCS". */
  | "word"
  /** A plain number in digits: "120", "1,200", "1.5", "½". Ranges and part numbers are codes. */
  | "number"
  /** Letters and digits mixed, or digits joined: "C7", "40-1187", "6061-T6", "100-120", "12/10". */
  | "code"
  /** One mark of punctuation or a symbol. */
  | "mark"
  /** A line break. */
  | "break"
  /** A tab, or what stands for one: the border of two table cells. */
  | "cell";

export interface Token {
  readonly kind: TokenKind;
  /** Lower case, straight quotes, plain digits, invisible characters dropped, "P.O." and "P/O" as "po". */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** White space, a tab or a line break stands before it. false: glued to the token before ("2000" + "pcs"). */
  readonly gap: boolean;
  /** As typed: "all" also for a single capital letter. */
  readonly caps: "none" | "first" | "all";
  /** Value of a number; null for other tokens, and for a number whose separators make no sense. */
  readonly value: number | null;
}

/** Labels that stand glued to their number: "PO20817", "lot-1", "revC". */
const LABELS = new Set(
  "po lot rev revision qty op wo ecn line item batch phase pos index box bag bin carton pallet tray order".split(
    " ",
  ),
);
/** What may stand glued behind a number and is a word of its own. */
const SUFFIXES = new Set(
  (
    "pcs pc pce pces pieces piece units unit ea each nos no x k sets set kits kit parts part off stk pairs pair doz dozen " +
    "lots mm cm m in inch ft kg g lb lbs lb t c f v a w psi bar h hr hrs min mins s sec d wk wks days day weeks week am pm usd eur " +
    "st nd rd th % pct ga pk pkg pkgs boards plates trays lids housings brackets assemblies assy assys samples"
  ).split(" "),
);

const WORD_CHAR = /[\p{L}\p{N}\p{M}]/u;
const LETTER = /^[\p{L}\p{M}]+$/u;
const DIGITS = /^\d+$/;

const enum Class {
  Space,
  Break,
  Cell,
  Invisible,
  Letter,
  Digit,
  Mark,
}

function isInvisible(code: number): boolean {
  if (code < 0x00ad) return false;
  return (
    code === 0x00ad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    code === 0xfeff ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x0b ||
    code === 0x0c ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

const isLower = (code: number) => code >= 0x61 && code <= 0x7a;
const isUpper = (code: number) => code >= 0x41 && code <= 0x5a;
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

function classOf(code: number): Class {
  if (code < 0x80) {
    if (isLower(code) || isUpper(code)) return Class.Letter;
    if (isDigit(code)) return Class.Digit;
    if (code === 0x0a || code === 0x0d) return Class.Break;
    if (code === 0x09) return Class.Cell;
    if (isSpace(code) || code < 0x20) return Class.Space;
    return Class.Mark;
  }
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return Class.Break;
  if (isSpace(code)) return Class.Space;
  if (isInvisible(code)) return Class.Invisible;
  if (code >= 0xff10 && code <= 0xff19) return Class.Digit;
  if (code === 0xbc || code === 0xbd || code === 0xbe) return Class.Mark;
  if (code === 0xb2 || code === 0xb3 || code === 0xb9) return Class.Mark;
  // Surrogates are letters of rare scripts or, mostly, emoji: a mark either way, taken as a pair by the caller.
  if (code >= 0xd800 && code <= 0xdfff) return Class.Mark;
  return WORD_CHAR.test(String.fromCharCode(code)) ? Class.Letter : Class.Mark;
}

/** Marks that have a plain twin. */
const PLAIN_MARKS: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u02bc": "'",
  "\u00b4": "'",
  "`": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u00ab": '"',
  "\u00bb": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "\u2014",
  "\u2212": "-",
  "\u2022": "\u2022",
  "\u00b7": "\u2022",
  "\u25cf": "\u2022",
  "\u25aa": "\u2022",
  "\u2023": "\u2022",
  "\u25e6": "\u2022",
  "\uff0c": ",",
  "\u3001": ",",
  "\u3002": ".",
  "\uff0e": ".",
  "\uff1a": ":",
  "\uff1b": ";",
  "\uff1f": "?",
  "\uff01": "!",
  "\uff08": "(",
  "\uff09": ")",
  "\u00d7": "x",
};
const FRACTION_MARKS: Readonly<Record<string, number>> = {
  "\u00bc": 0.25,
  "\u00bd": 0.5,
  "\u00be": 0.75,
};

/** The value of digits with separators: thousands in groups of three, one decimal mark; null where it is neither. */
function numberValue(text: string): number | null {
  if (DIGITS.test(text)) return text.length <= 15 ? Number(text) : null;
  const parts = text.split(/[.,']/);
  if (parts.length < 2 || parts.some((part) => part === "")) return null;
  const rest = parts.slice(1);
  const first = parts[0] ?? "";
  const last = rest[rest.length - 1] ?? "";
  const marks = text.replace(/\d/g, "");
  const sameMark = marks === marks.charAt(0).repeat(marks.length);
  const grouped = (groups: readonly string[]) =>
    first.length <= 3 &&
    first !== "0" &&
    !first.startsWith("0") &&
    groups.every((group) => group.length === 3);
  if (sameMark && grouped(rest)) return Number(parts.join(""));
  if (rest.length === 1) return Number(`${first}.${last}`);
  if (!sameMark && grouped(rest.slice(0, -1)))
    return Number(`${parts.slice(0, -1).join("")}.${last}`);
  return null;
}

/** Marks behind which no word goes on: blank, line break, tab, "!", '"', "(", ")", ",", ":", ";", "?". */
const ENDS_WORD = new Uint8Array(0x80);
for (const mark of ' \n\r\t!"(),:;?') ENDS_WORD[mark.charCodeAt(0)] = 1;

interface Char {
  readonly code: number;
  readonly kind: Class;
}

/** Reads a text into tokens. Linear; never throws. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  let gap = true as boolean;

  const peek = (from: number): Char & { readonly at: number } => {
    let place = from;
    while (place < length && isInvisible(text.charCodeAt(place))) place++;
    const code = place < length ? text.charCodeAt(place) : -1;
    return { at: place, code, kind: code < 0 ? Class.Break : classOf(code) };
  };
  const plain = (from: number, to: number): string => {
    // Nearly every word is lower-case ASCII: then the slice is the norm.
    let asciiEnd = from;
    let lower = true;
    while (asciiEnd < to) {
      const code = text.charCodeAt(asciiEnd);
      // a back-tick stands for an apostrophe
      if (code >= 0x80 || code === 0x60) break;
      if (isUpper(code)) lower = false;
      asciiEnd++;
    }
    const slice = text.slice(from, to);
    if (asciiEnd >= to) return lower ? slice : slice.toLowerCase();
    let out = "";
    for (const sign of slice) {
      const code = sign.charCodeAt(0);
      if (isInvisible(code)) continue;
      if (code >= 0xff10 && code <= 0xff19)
        out += String.fromCharCode(code - 0xff10 + 0x30);
      else out += PLAIN_MARKS[sign] ?? sign;
    }
    return out.toLowerCase();
  };
  const capsOf = (from: number, to: number): Token["caps"] => {
    const initial = text.charCodeAt(from);
    if (initial < 0x80 && !isUpper(initial)) return "none";
    for (let place = from; ; place++) {
      if (place >= to) return "all";
      const code = text.charCodeAt(place);
      if (code >= 0x80) break;
      if (isLower(code)) return "first";
    }
    const slice = text.slice(from, to);
    const first = slice.charAt(0);
    if (first.toLowerCase() === first) return "none";
    return slice.toUpperCase() === slice ? "all" : "first";
  };
  const push = (
    kind: TokenKind,
    start: number,
    end: number,
    norm = plain(start, end),
    value: number | null = null,
  ) => {
    if (end <= start) return;
    tokens.push({
      kind,
      norm,
      start,
      end,
      gap,
      caps: kind === "word" || kind === "code" ? capsOf(start, end) : "none",
      value,
    });
    gap = false;
  };
  const pushDigits = (start: number, end: number) => {
    const norm = plain(start, end);
    push("number", start, end, norm, numberValue(norm));
  };
  /** The end of a run of letters and digits (invisible characters inside included). */
  const runEnd = (from: number): number => {
    let end = from;
    for (;;) {
      let code = text.charCodeAt(end);
      while (isLower(code) || isUpper(code) || isDigit(code))
        code = text.charCodeAt(++end);
      if (code < 0x80) return end;
      const next = peek(end);
      if (next.kind !== Class.Letter && next.kind !== Class.Digit) return end;
      end = next.at + 1;
    }
  };
  const lettersEnd = (from: number): number => {
    let end = from;
    for (;;) {
      let code = text.charCodeAt(end);
      while (isLower(code) || isUpper(code)) code = text.charCodeAt(++end);
      if (code < 0x80) return end;
      const next = peek(end);
      if (next.kind !== Class.Letter) return end;
      end = next.at + 1;
    }
  };
  const digitsEnd = (from: number): number => {
    let end = from;
    for (;;) {
      const next = peek(end);
      if (next.kind === Class.Digit) {
        end = next.at + 1;
        continue;
      }
      const mark = next.code;
      // "." "," "'" between digits belong to the number.
      if (
        end > from &&
        (mark === 0x2e || mark === 0x2c || mark === 0x27 || mark === 0x2019) &&
        peek(next.at + 1).kind === Class.Digit
      ) {
        end = next.at + 1;
        continue;
      }
      return end;
    }
  };
  const isDash = (code: number) =>
    code === 0x2d || (code >= 0x2010 && code <= 0x2013) || code === 0x2212;

  /** A chunk that starts with a digit. Returns where it ends. */
  const readNumeric = (start: number): number => {
    const numberEnd = digitsEnd(start);
    const after = peek(numberEnd);
    if (after.kind === Class.Letter) {
      const wordEnd = runEnd(after.at);
      const suffix = plain(after.at, wordEnd);
      const beyond = peek(wordEnd);
      const joined =
        (isDash(beyond.code) || beyond.code === 0x2f) &&
        (peek(beyond.at + 1).kind === Class.Digit ||
          peek(beyond.at + 1).kind === Class.Letter);
      if (SUFFIXES.has(suffix) && !(joined && suffix.length === 1)) {
        pushDigits(start, numberEnd);
        push("word", after.at, wordEnd, suffix);
        return wordEnd;
      }
      if (suffix === "xrev" || !joined) {
        push("code", start, wordEnd);
        return wordEnd;
      }
      return readJoined(start, wordEnd);
    }
    if (after.code === 0x2f) {
      const next = peek(after.at + 1);
      if (next.kind === Class.Digit) {
        const bottomEnd = digitsEnd(next.at);
        const top = plain(start, numberEnd);
        const bottom = plain(next.at, bottomEnd);
        const further = peek(bottomEnd);
        if (
          (bottom === "2" ||
            bottom === "3" ||
            bottom === "4" ||
            bottom === "5") &&
          Number(top) < Number(bottom) &&
          further.code !== 0x2f &&
          !isDash(further.code) &&
          further.kind !== Class.Letter
        ) {
          push(
            "number",
            start,
            bottomEnd,
            `${top}/${bottom}`,
            Number(top) / Number(bottom),
          );
          return bottomEnd;
        }
        return readJoined(start, numberEnd);
      }
    }
    if (isDash(after.code)) {
      const next = peek(after.at + 1);
      if (next.kind === Class.Digit) return readJoined(start, numberEnd);
      if (next.kind === Class.Letter) {
        const wordEnd = runEnd(next.at);
        const word = plain(next.at, wordEnd);
        const beyond = peek(wordEnd);
        if (
          LETTER.test(word) &&
          (word.length > 2 || SUFFIXES.has(word)) &&
          !isDash(beyond.code) &&
          text.slice(next.at, wordEnd).toUpperCase() !==
            text.slice(next.at, wordEnd)
        ) {
          pushDigits(start, numberEnd);
          push("word", next.at, wordEnd, word);
          return wordEnd;
        }
        return readJoined(start, numberEnd);
      }
    }
    pushDigits(start, numberEnd);
    return numberEnd;
  };
  /** Runs joined by dashes, slashes, dots or underscores, one code: "40-1187", "13-Nov-2026", "12/10/26". */
  const readJoined = (start: number, from: number): number => {
    let end = from;
    for (;;) {
      const next = peek(end);
      if (isDash(next.code) || next.code === 0x2f || next.code === 0x2e) {
        const beyond = peek(next.at + 1);
        if (
          beyond.kind === Class.Digit ||
          (beyond.kind === Class.Letter && next.code !== 0x2e)
        ) {
          end = runEnd(beyond.at);
          continue;
        }
      }
      push("code", start, end);
      return end;
    }
  };
  /** Nearly every token: ASCII letters with a blank or a mark behind that ends any word. -1 where it is anything else. */
  const readPlainWord = (start: number): number => {
    let end = start;
    let uppers = 0;
    let code = text.charCodeAt(end);
    for (;;) {
      if (isUpper(code)) uppers++;
      else if (!isLower(code)) break;
      code = text.charCodeAt(++end);
    }
    const size = end - start;
    if (ENDS_WORD[code] !== 1 && !(code === 0x2e && size > 1)) return -1;
    const capital = isUpper(text.charCodeAt(start));
    // "revC" is two words
    if (size === 4 && uppers > 0 && isUpper(text.charCodeAt(end - 1)))
      return -1;
    const slice = text.slice(start, end);
    tokens.push({
      kind: "word",
      norm: uppers > 0 ? slice.toLowerCase() : slice,
      start,
      end,
      gap,
      caps: !capital ? "none" : uppers === size ? "all" : "first",
      value: null,
    });
    gap = false;
    return end;
  };
  /** A chunk that starts with a letter. Returns where it ends. */
  const readWord = (start: number): number => {
    let end = lettersEnd(start);
    for (;;) {
      // "don't", "o'clock"
      const next = peek(end);
      if (
        (next.code === 0x27 || next.code === 0x2019 || next.code === 0x60) &&
        peek(next.at + 1).kind === Class.Letter
      ) {
        end = lettersEnd(next.at + 1);
        continue;
      }
      break;
    }
    const after = peek(end);
    const word = plain(start, end);
    if (after.kind === Class.Digit) {
      if (LABELS.has(word)) {
        push("word", start, end, word);
        return readNumeric(after.at);
      }
      // "C7", "A356-T6", "M6x16"
      return readJoined(start, runEnd(after.at));
    }
    // "revC": the word glued to its letter
    if (
      word.length === 4 &&
      word.startsWith("rev") &&
      end - start === 4 &&
      text.charCodeAt(end - 1) < 0x5b &&
      text.charCodeAt(end - 2) > 0x60
    ) {
      push("word", start, end - 1, "rev");
      push("word", end - 1, end);
      return end;
    }
    if (after.code === 0x2f) {
      const beyond = peek(after.at + 1);
      if (word === "w") {
        if (beyond.code === 0x6f && peek(beyond.at + 1).kind !== Class.Letter) {
          push("word", start, beyond.at + 1, "without");
          return beyond.at + 1;
        }
        push("word", start, after.at + 1, "with");
        return after.at + 1;
      }
      if (word === "c") {
        push("word", start, after.at + 1, "with");
        return after.at + 1;
      }
      // "P/N", "S/N", "N/A", "P/O"
      if (
        word.length === 1 &&
        beyond.kind === Class.Letter &&
        lettersEnd(beyond.at) === beyond.at + 1
      ) {
        push(
          "word",
          start,
          beyond.at + 1,
          word + plain(beyond.at, beyond.at + 1),
        );
        return beyond.at + 1;
      }
    }
    if (after.code === 0x26) {
      const beyond = peek(after.at + 1);
      if (
        word.length === 1 &&
        beyond.kind === Class.Letter &&
        lettersEnd(beyond.at) === beyond.at + 1
      ) {
        push("word", start, beyond.at + 1);
        return beyond.at + 1;
      }
    }
    if (after.code === 0x2e && word.length === 1) {
      const beyond = peek(after.at + 1);
      // "P.O.", "e.g.", "i.e."
      if (
        beyond.kind === Class.Letter &&
        lettersEnd(beyond.at) === beyond.at + 1
      ) {
        let norm = word;
        let last = after.at;
        for (;;) {
          const letter = peek(last + 1);
          if (
            letter.kind !== Class.Letter ||
            lettersEnd(letter.at) !== letter.at + 1
          )
            break;
          norm += plain(letter.at, letter.at + 1);
          const dot = peek(letter.at + 1);
          end = letter.at + 1;
          if (dot.code !== 0x2e) break;
          last = dot.at;
          end = dot.at + 1;
        }
        push("word", start, end, norm);
        return end;
      }
      // "B.2"
      if (beyond.kind === Class.Digit)
        return readJoined(start, runEnd(beyond.at));
    }
    if (isDash(after.code)) {
      const beyond = peek(after.at + 1);
      if (beyond.kind === Class.Digit && !LABELS.has(word))
        return readJoined(start, end);
      if (beyond.kind === Class.Letter && !LABELS.has(word)) {
        const nextEnd = runEnd(beyond.at);
        const shouted =
          end - start > 1 &&
          text.slice(start, end).toUpperCase() === text.slice(start, end);
        // "CTRL-A", "AB-X9" are names; "on-hold", "X-ray" are words.
        if (
          (shouted && nextEnd === beyond.at + 1) ||
          /\d/.test(text.slice(beyond.at, nextEnd))
        )
          return readJoined(start, end);
      }
    }
    push("word", start, end, word);
    return end;
  };

  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    switch (kind) {
      case Class.Space:
        gap = true;
        at++;
        break;
      case Class.Invisible:
        at++;
        break;
      case Class.Break: {
        const start = at;
        at += code === 0x0d && text.charCodeAt(at + 1) === 0x0a ? 2 : 1;
        push("break", start, at, "\n");
        gap = true;
        break;
      }
      case Class.Cell:
        push("cell", at, at + 1, "\t");
        gap = true;
        at++;
        break;
      case Class.Digit:
        at = readNumeric(at);
        break;
      case Class.Letter: {
        const end = readPlainWord(at);
        at = end >= 0 ? end : readWord(at);
        break;
      }
      case Class.Mark: {
        const pair =
          code >= 0xd800 &&
          code <= 0xdbff &&
          at + 1 < length &&
          text.charCodeAt(at + 1) >= 0xdc00 &&
          text.charCodeAt(at + 1) <= 0xdfff;
        const end = at + (pair ? 2 : 1);
        const sign = text.slice(at, end);
        // The hyphen inside a compound: "on-hold" reads as "on hold", its halves glued.
        if (
          !gap &&
          isDash(code) &&
          tokens.at(-1)?.kind === "word" &&
          (peek(end).kind === Class.Letter || peek(end).kind === Class.Digit)
        ) {
          at = end;
          break;
        }
        const fraction = FRACTION_MARKS[sign];
        if (fraction !== undefined) push("number", at, end, sign, fraction);
        else push("mark", at, end, PLAIN_MARKS[sign] ?? sign);
        at = end;
        break;
      }
    }
  }
  return tokens;
}
