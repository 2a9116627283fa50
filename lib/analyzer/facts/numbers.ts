import {
  DOZENS,
  FRACTIONS,
  HEDGES_BEFORE,
  HEDGES_BEHIND,
  SCALES,
  SMALL,
  TENS,
} from "../lexicon/number-words";
import {
  ALLOYS,
  LABELS_BEFORE,
  MEASURES_BEHIND,
  METALS,
  MONTHS,
  PART_UNITS,
  WEEKDAYS,
} from "../lexicon/number-context";
import { TRADE_BOOK } from "../lexicon/trade";
import { wordClass } from "../lexicon/word-class";
import { CONTAINERS } from "../lexicon/parts-words";
import { isOf, type Range, type TextReading } from "../text";
import type { Token } from "../tokens";

/** Not counted themselves, but the first half of many a part's name. */
const PART_MODIFIERS: ReadonlySet<string> = new Set(
  "end side tool mold mould machine press printer spindle pallet box bag truck container carton crate cell station line picture photo vessel".split(
    " ",
  ),
);

/** A number that may count parts. Labels, measures, money, dates and list numbers are left out. */
export interface NumberPhrase extends Range {
  /** null for a range ("100-120") and for a share whose whole is not read yet. */
  readonly value: number | null;
  /** 0.5 of "half of the 200", 0.25 of "25 % of the order"; null for a plain number. */
  readonly share: number | null;
  /** false for "about 100", "up to 120", "100-120". */
  readonly exact: boolean;
  /** The words behind it that name what it counts; empty where there are none. */
  readonly noun: Range;
  /** The noun counted, singular and lower case. */
  readonly unit: string | null;
  /** Its noun is a word that counts parts, or it is written so that it can only be a count. */
  readonly counts: boolean;
}

/** Ends the noun behind a number. */
const NOUN_ENDS = new Set(
  (
    "of through thru for on in at to from with without by per as and or but that which who whose until till til now today tomorrow only first is are was were be been being may can could must " +
    "will would shall should might have has had do does did not go goes went before after pending is's into onto out off up over under under then than so if when where while because since " +
    "again please pls kindly immediately asap already still yet also just back alone together a an the this that these those my our your their his her its we you i they he she it " +
    "stay stays remain remains wait waits keep keeps sit sits leave run runs ship ships move moves start starts stop stops hold holds get gets need needs come comes count counts reduce reduces leaves " +
    "each ea rev revision index drawing lot bag box carton bin pallet tray here there both all none don't can't won't aren't isn't doesn't cannot against toward towards within during between next via plus minus less " +
    "labelled labeled apart separate separately separated segregated marked together behind beyond pass passed passes fail failed fails look looks follow follows sleep sleeps way later afterwards " +
    "ordered outstanding pending waiting sitting lying standing " +
    "not-before no yes either neither nor whether though although including excluding incl excl regarding re belong accepted rejected approved released held blocked ok okay went made produced built finished completed done shipped delivered received scrapped used usable stated counted due were're left max min maximum minimum tops later"
  ).split(" "),
);
/** Stand between a number and its noun. */
const ADJECTIVES = new Set(
  (
    "new good bad open remaining finished completed held accepted rejected blocked quarantined reworked other more additional further last first next older earlier unfinished extra " +
    "complete full whole final initial same such produced built made existing black white blue red green grey gray silver small large big left right old raw"
  ).split(" "),
);
const HEDGE_WORDS_BEFORE = HEDGES_BEFORE.map((form) => form.split(" "));
const HEDGE_WORDS_BEHIND = HEDGES_BEHIND.map((form) => form.split(" "));
/** Words by which a list of labels goes on: "bags 1, 2 and 5". */
const LIST_WORDS = new Set([
  ",",
  "and",
  "&",
  "to",
  "-",
  "through",
  "thru",
  "/",
  "or",
  "+",
  "until",
]);
const CURRENCY_OR_NUMBER_MARKS = new Set([
  "$",
  "€",
  "£",
  "¥",
  "₹",
  "#",
  "°",
  "Ø",
  "@",
  "±",
  "§",
]);
/** Verbs that end in "over": "send over 10". */
const HANDING = new Set(
  "send sends sending sent hand handing handed ship shipping shipped bring pass passing turn turning give giving take carry carrying move moving".split(
    " ",
  ),
);
/** "a dozen", "a hundred" */
const ARTICLES = new Set(["a", "an", "one", "the"]);
/** What a share is taken of without a number: "half of the order". */
const WHOLES = new Set(
  "order quantity qty balance rest remainder remaining lot batch them these those parts pieces units open total amount po job".split(
    " ",
  ),
);

/** Stand between a label and its number: "PO no. 4711", "lot # 3". */
const LABEL_FILL = new Set(": . # no nos nr number numbers - = (".split(" "));
const COLON_LABELS = new Set(
  "po lot order phone tel ext pn part item rev heat serial cell mobile fax invoice quote week number no".split(
    " ",
  ),
);
const DOTTED_LABELS = new Set(
  "no nos nr pos rev dwg drg ext tel art fig ref sec ver wk kw".split(" "),
);
const APART = new Set(
  "apart separate separated separately segregated together labelled labeled marked".split(
    " ",
  ),
);
const PACKED_PRODUCTS = new Set(
  "boxes bags cartons trays crates cases totes bottles jars cans tubes drums containers sacks pouches copies forms sheets fixtures tools molds cells files drawings reports".split(
    " ",
  ),
);
/** What parts are counted per. */
const RATES = new Set(
  "crate carton box bag pallet tray tube roll bin reel layer sheet cavity shot panel tote case pack bundle drum trip run shift hour day week month minute mold mould load set kit unit".split(
    " ",
  ),
);
const LOCATING = new Set("in on from at off per".split(" "));
const ARTICLE_WORDS = new Set("the your our their this that".split(" "));
/** Stand before a count. */
const NO_LABEL = new Set(
  (
    "the these those all both only another further just about approx exactly first last next remaining other others of for with to by and or but plus minus also now then so yes ok okay qty quantity total " +
    "process stock order hold work addition excess all full part parts pieces units pcs most some any no not than my your our his her their its this that it is are was were be have has had do does did will would can could may might must shall should " +
    "friday monday tuesday wednesday thursday saturday sunday out up off over under in on at from into onto per please pls kindly let us them me him you we i they he she who which what when where while new good bad open more extra additional"
  ).split(" "),
);
/** Nouns of labels that are verbs of the shop as well. */
const VERB_LABELS = new Set(
  "print press drop drill mold mould form turn release change draw pack call ship line note tool machine".split(
    " ",
  ),
);
/** "the bulk order (600)": says how many, not which. */
const WHOLE_ORDERS = new Set("bulk main whole full series complete".split(" "));
const LOT_PLACES = new Set(
  "first 1st second 2nd third 3rd initial opening next pilot last".split(" "),
);
const plainSpace = /^ +$/;

/** "pieces" -> "piece"; leaves what it does not know. */
export function singular(noun: string): string {
  switch (noun) {
    case "pcs":
    case "pc":
    case "pce":
    case "pces":
    case "pieces":
      return "piece";
    case "nos":
    case "no":
      return "number";
    case "chassis":
    case "ea":
    case "each":
      return noun;
    case "dies":
      return "die";
    case "knives":
      return "knife";
    case "halves":
      return "half";
    case "shelves":
      return "shelf";
  }
  if (/(?:ss|us|is)$/.test(noun) || noun.length < 4) return noun;
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith("s") ? noun.slice(0, -1) : noun;
}

interface Parsed {
  readonly to: number;
  readonly value: number | null;
  readonly share: number | null;
  readonly range: boolean;
  readonly words: boolean;
}

/** "one hundred and twenty", "two dozen", "thirty-five", "a hundred". */
function parseWords(words: readonly string[], from: number): Parsed | null {
  let at = from;
  let total = 0;
  let current = 0;
  let seen = false;
  let lastWasUnit = false;
  if (ARTICLES.has(words[at] ?? "")) {
    const next = words[at + 1] ?? "";
    if (DOZENS.has(next) || next === "hundred" || next === "thousand") {
      current = 1;
      seen = true;
      at++;
    } else if (words[at] !== "one") return null;
  }
  // "one twenty", "two fifty-five": hundreds as they are spoken
  const hundreds = SMALL.get(words[at] ?? "") ?? 0;
  if (
    hundreds > 0 &&
    hundreds < 10 &&
    TENS.has(words[at + 1] ?? "") &&
    words[at - 1] !== "lot" &&
    !ARTICLES.has(words[at - 1] ?? "")
  ) {
    current = hundreds * 100;
    at++;
    seen = true;
  }
  for (;;) {
    const word = words[at] ?? "";
    const small = SMALL.get(word);
    const ten = TENS.get(word);
    const scale = SCALES.get(word);
    const dozen = DOZENS.get(word);
    if (
      small !== undefined &&
      !(lastWasUnit && small > 0 && current % 10 !== 0)
    ) {
      if (lastWasUnit && current % 100 !== 0 && small >= 10) break;
      current += small;
      seen = true;
      lastWasUnit = true;
      at++;
    } else if (ten !== undefined && (!lastWasUnit || current % 100 === 0)) {
      current += ten;
      seen = true;
      lastWasUnit = false;
      at++;
    } else if (scale !== undefined && seen && word !== "k") {
      if (scale === 100) current = (current || 1) * 100;
      else {
        total += (current || 1) * scale;
        current = 0;
      }
      lastWasUnit = false;
      at++;
    } else if (
      dozen !== undefined &&
      seen &&
      !(words[from] === "the" && at === from + 1) &&
      words[at + 1] !== "weight"
    ) {
      current = (current || 1) * dozen;
      at++;
      break;
    } else if (
      word === "and" &&
      seen &&
      current >= 100 &&
      current % 100 === 0 &&
      (SMALL.has(words[at + 1] ?? "") || TENS.has(words[at + 1] ?? ""))
    )
      at++;
    else break;
  }
  if (!seen) return null;
  return {
    to: at,
    value: total + current,
    share: null,
    range: false,
    words: true,
  };
}

/** Words that may begin a number: nearly none does. */
const BEGIN_NUMBERS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...SMALL.keys(),
  ...TENS.keys(),
  ...FRACTIONS.keys(),
  "half",
]);

const BEGINS_NUMBER = wordClass((word) => BEGIN_NUMBERS.has(word));
const RANGE = /^(\d{1,6})-(\d{1,6})$/;

/** Behind "%", "percent", "per cent" at this place; the place itself where none stands. */
function percentEnd(words: readonly string[], at: number): number {
  const word = words[at] ?? "";
  if (word === "%" || word === "percent" || word === "pct") return at + 1;
  return word === "per" && words[at + 1] === "cent" ? at + 2 : at;
}

function parseNumber(text: TextReading, from: number): Parsed | null {
  const { tokens, words } = text;
  const token = tokens[from];
  if (!token) return null;
  if (token.kind === "word") {
    if (!isOf(text, from, BEGINS_NUMBER)) return null;
    const parsed = parseWords(words, from);
    // "a half", "three quarters", "half a dozen"
    const fraction = FRACTIONS.get(token.norm);
    if (token.norm === "half") {
      if (words[from + 1] === "a" && words[from + 2] === "dozen")
        return {
          to: from + 3,
          value: 6,
          share: null,
          range: false,
          words: true,
        };
      return {
        to: from + 1,
        value: null,
        share: 0.5,
        range: false,
        words: true,
      };
    }
    if (fraction !== undefined && ARTICLES.has(words[from - 1] ?? ""))
      return {
        to: from + 1,
        value: null,
        share: fraction,
        range: false,
        words: true,
      };
    if (parsed) {
      const part = FRACTIONS.get(words[parsed.to] ?? "");
      if (part !== undefined && parsed.value !== null && parsed.value < 10)
        return {
          to: parsed.to + 1,
          value: null,
          share: parsed.value * part,
          range: false,
          words: true,
        };
      // "fifty per cent of the 240"
      const percent = percentEnd(words, parsed.to);
      return percent > parsed.to && parsed.value !== null
        ? {
            to: percent,
            value: null,
            share: parsed.value / 100,
            range: false,
            words: true,
          }
        : parsed;
    }
    return null;
  }
  if (token.kind === "code") {
    const range = RANGE.exec(token.norm);
    if (!range) return null;
    const [low, high] = [Number(range[1]), Number(range[2])];
    if (low >= high || token.norm.startsWith("0")) return null;
    return {
      to: from + 1,
      value: null,
      share: null,
      range: true,
      words: false,
    };
  }
  if (token.kind !== "number" || token.value === null) return null;
  let value = token.value;
  let to = from + 1;
  const next = tokens[to];
  const percent = percentEnd(words, to);
  if (percent > to)
    return {
      to: percent,
      value: null,
      share: value / 100,
      range: false,
      words: false,
    };
  if (next && !next.gap && next.norm === "k") {
    value *= 1000;
    to++;
  } else if (
    next &&
    (DOZENS.has(next.norm) || SCALES.has(next.norm)) &&
    next.norm !== "k"
  ) {
    value *= DOZENS.get(next.norm) ?? SCALES.get(next.norm) ?? 1;
    to++;
  } else if (
    // "1 200 pcs": a blank between thousands
    next?.kind === "number" &&
    /^\d{3}$/.test(next.norm) &&
    /^[1-9]\d{0,2}$/.test(token.norm) &&
    words[from - 1] !== "+" &&
    next.gap &&
    (!plainSpace.test(text.raw.slice(token.end, next.start)) ||
      PART_UNITS.has(words[to + 1] ?? ""))
  ) {
    value = value * 1000 + Number(next.norm);
    to++;
  }
  if (/^\d\/\d$/.test(token.norm) || /^[\u00bc-\u00be]$/.test(token.norm))
    return { to, value: null, share: value, range: false, words: false };
  return { to, value, share: null, range: false, words: false };
}

const END_HEDGES = new Set(HEDGE_WORDS_BEFORE.map((hedge) => hedge.at(-1)));
const BEGIN_HEDGES = new Set(HEDGE_WORDS_BEHIND.map((hedge) => hedge[0]));

function hedgedBefore(
  words: readonly string[],
  from: number,
  floor: number,
): boolean {
  // "send over 10", "hand over 40": the verb's own word
  if (words[from - 1] === "over" && HANDING.has(words[from - 2] ?? ""))
    return false;
  if (!END_HEDGES.has(words[from - 1] ?? "")) return false;
  return HEDGE_WORDS_BEFORE.some(
    (hedge) =>
      from - hedge.length >= floor &&
      hedge.every((word, place) => words[from - hedge.length + place] === word),
  );
}
function hedgedBehind(words: readonly string[], to: number): boolean {
  if (!BEGIN_HEDGES.has(words[to] ?? "")) return false;
  return HEDGE_WORDS_BEHIND.some((hedge) =>
    hedge.every((word, place) => words[to + place] === word),
  );
}

/** The noun behind a number: "pump bodies" of "240 open pump bodies". */
function nounBehind(tokens: readonly Token[], to: number): Range {
  let at = to;
  let end = to;
  while (at < tokens.length && at - to < 6) {
    const token = tokens[at];
    if (!token) break;
    const glue = !token.gap && token.norm === "/";
    if (token.kind === "mark" && !glue) {
      // "120 pcs."
      break;
    }
    if (token.kind === "break" || token.kind === "cell") break;
    if (token.kind === "number") break;
    if (
      token.kind === "word" &&
      (NOUN_ENDS.has(token.norm) || /'(?:ve|d|re|ll|m)$/.test(token.norm))
    ) {
      // "4 off": the British count
      if (
        token.norm === "off" &&
        at === to &&
        !["the", "a", "to", "until", "our", "your"].includes(
          tokens[at + 1]?.norm ?? "",
        )
      )
        end = at + 1;
      if ((token.norm === "ea" || token.norm === "each") && at === to)
        end = at + 1;
      break;
    }
    // "25 % of the 400 machined now"
    if (
      token.kind === "word" &&
      end > to &&
      /ed$/.test(token.norm) &&
      !ADJECTIVES.has(token.norm)
    )
      break;
    if (token.kind === "word" && !ADJECTIVES.has(token.norm)) end = at + 1;
    if (token.kind === "word" && /(?:ly|n't)$/.test(token.norm)) break;
    at++;
    const next = tokens[at];
    // "200 bracket housings": the last of two nouns is what is counted
    if (next && PART_UNITS.has(next.norm) && /[^s]s$/.test(next.norm)) continue;
    if (PART_UNITS.has(token.norm)) {
      // "120 pcs PCBA", "25 units rev C": the unit word is enough
      end = at;
      break;
    }
  }
  return { from: to, to: end };
}

/** "350 gift boxes", "5,000 bags": what is packed in elsewhere is what is made here. */
function areProduct(
  words: readonly string[],
  parsed: Parsed,
  noun: Range,
): boolean {
  const unit = words[noun.to - 1] ?? "";
  if (!PACKED_PRODUCTS.has(unit)) return false;
  if (["of", "with", "each", "on", "per"].includes(words[noun.to] ?? ""))
    return false;
  return noun.to - noun.from > 1
    ? (parsed.value ?? 0) > 12
    : (parsed.value ?? 0) >= 100;
}

function nextMarks(
  words: readonly string[],
  at: number,
  first: string,
  second: string,
): boolean {
  return words[at] === first && words[at + 1] === second;
}

/** "12 nos. per crate", "400 per shift": how parts are packed or made. */
function isRate(words: readonly string[], end: number): boolean {
  const at = words[end] === "." ? end + 1 : end;
  return (
    (words[at] === "per" || words[at] === "a" || words[at] === "to") &&
    RATES.has(words[words[at] === "to" ? at + 2 : at + 1] ?? "")
  );
}

/** "Makrolon 2458", "EPDM 70", "in tub 6", "per swatch 12": the word in front names something, the number is its own. */
function isNamed(text: TextReading, from: number): boolean {
  const { tokens, words } = text;
  const name = tokens[from - 1];
  const lead = tokens[from - 2];
  if (name?.kind !== "word" || name.norm.length < 2 || !lead) return false;
  if (NO_LABEL.has(name.norm)) return false;
  if (TRADE_BOOK.lexicon.longestAt(words, from - 1) !== null) return false;
  const glued = tokens[from]?.gap === false;
  if (lead.kind === "word" || lead.kind === "code") {
    // a capital inside a sentence that is not written in capitals
    if (
      name.caps !== "none" &&
      lead.caps !== "all" &&
      !(name.caps === "all" && tokens[from - 3]?.caps === "all") &&
      !glued
    )
      return true;
    const place = ARTICLE_WORDS.has(lead.norm) ? from - 3 : from - 2;
    if (LOCATING.has(words[place] ?? "")) {
      if (!name.norm.endsWith("s")) return true;
      // "in tubs 1 to 5"
      return (
        LIST_WORDS.has(words[from + 1] ?? "") &&
        tokens[from + 2]?.kind === "number" &&
        (tokens[from]?.value ?? 100) < 100
      );
    }
  }
  return false;
}

/** Whether the number at [from, to) names or measures something else than parts. */
function isNoise(
  text: TextReading,
  from: number,
  to: number,
  parsed: Parsed,
  noun: Range,
  listOfLabels: boolean,
  sentenceStarts: ReadonlySet<number>,
  shouted: boolean,
): boolean {
  const { tokens, words } = text;
  const token = tokens[from];
  const before = tokens[from - 1];
  const next = tokens[to];
  if (!token) return true;
  const unitWord = noun.to > noun.from ? (words[noun.to - 1] ?? "") : "";
  const isUnit = PART_UNITS.has(unitWord) || PART_UNITS.has(words[to] ?? "");
  const beforeNorm = before && before.kind !== "break" ? before.norm : "";
  // money, "#12", "7:30", "-5", "10/2"
  if (before && CURRENCY_OR_NUMBER_MARKS.has(beforeNorm)) return true;
  if (
    before &&
    !token.gap &&
    (beforeNorm === ":" ||
      beforeNorm === "." ||
      beforeNorm === "/" ||
      beforeNorm === "+" ||
      beforeNorm === "_")
  )
    return true;
  // "85,- EUR"
  if (nextMarks(words, to, ",", "-") || nextMarks(words, to, ".", "-"))
    return true;
  // "58+4 HRC", "12+0.1": a value with its tolerance
  if (next && !next.gap && next.norm === "+" && tokens[to + 1]?.gap === false)
    return true;
  if (next && !next.gap && next.kind === "mark") {
    const beyond = tokens[to + 1];
    if (next.norm === ":" && beyond && !beyond.gap && beyond.kind === "number")
      return true;
    if (
      CURRENCY_OR_NUMBER_MARKS.has(next.norm) ||
      next.norm === "_" ||
      next.norm === "'" ||
      next.norm === "%"
    )
      return true;
    if (next.norm === "/" && !isUnit) return true;
    if (
      next.norm === '"' &&
      !words.slice(Math.max(0, from - 30), from).includes('"')
    )
      return true;
  }
  if (next && !next.gap && (next.kind === "number" || next.kind === "code"))
    return true;
  const value = parsed.value;
  // "2.1", and the "2.0" beside it, are editions and measures
  if (
    value !== null &&
    (!Number.isInteger(value) || /^\d+\.0$/.test(token.norm))
  )
    return true;
  if (value !== null && value > 99_999_999) return true;
  // "0012": a serial number
  if (token.kind === "number" && /^0\d/.test(token.norm)) return true;
  // "SO 77120": a short name in capitals and a long number
  if (
    /^\d{5,}$/.test(token.norm) &&
    !isUnit &&
    before?.kind === "word" &&
    before.caps === "all" &&
    before.norm.length >= 2 &&
    before.norm.length <= 4
  )
    return true;
  if (ALLOYS.has(token.norm) && !isUnit) return true;
  if (
    /^\d{2,4}$/.test(token.norm) &&
    (METALS.has(next?.norm ?? "") || METALS.has(beforeNorm)) &&
    !isUnit
  )
    return true;
  // dates
  const nextWord = next?.norm ?? "";
  const ofMonth = nextWord === "of" && MONTHS.has(words[to + 1] ?? "");
  if (MONTHS.has(nextWord) && nextWord !== "may" && (value ?? 0) <= 31)
    return true;
  if (nextWord === "may" && (value ?? 0) <= 31 && !parsed.words) {
    // "25 may ship" is a permission, "by 25 May" a date
    if (
      next?.caps === "first" &&
      [
        "on",
        "by",
        "from",
        "until",
        "till",
        "before",
        "after",
        "of",
        "the",
      ].includes(beforeNorm)
    )
      return true;
  }
  if (ofMonth) return true;
  // "14 November 2026"
  if (
    /^20[2-4]\d$/.test(token.norm) &&
    MONTHS.has(beforeNorm) &&
    !PART_UNITS.has(words[to] ?? "")
  )
    return true;
  // "4 to 8 January"
  if (
    (value ?? 99) <= 31 &&
    LIST_WORDS.has(nextWord) &&
    tokens[to + 1]?.kind === "number" &&
    MONTHS.has(words[to + 2] ?? "")
  )
    return true;
  // "bore 178 +0.1 mm"
  if (
    (nextWord === "+" || nextWord === "-") &&
    tokens[to + 1]?.kind === "number" &&
    (!Number.isInteger(tokens[to + 1]?.value ?? 0) ||
      MEASURES_BEHIND.has(words[to + 2] ?? ""))
  )
    return true;
  // "grade FG 260"
  if (
    noun.to === noun.from &&
    ["grade", "material", "mat", "alloy", "type", "class"].includes(
      words[from - 2] ?? "",
    ) &&
    before?.kind === "word" &&
    before.caps !== "none"
  )
    return true;
  // "the 4410 job"
  if (
    /^\d{4,}$/.test(token.norm) &&
    ["job", "po", "order", "contract", "project"].includes(nextWord) &&
    ["the", "your", "our", "this"].includes(beforeNorm)
  )
    return true;
  // "stop these two", "14 part numbers"
  if (
    parsed.words &&
    (value ?? 99) <= 5 &&
    noun.to === noun.from &&
    ["these", "those"].includes(beforeNorm)
  )
    return true;
  if (
    noun.to > noun.from &&
    ["number", "numbers", "nos"].includes(words[noun.to] ?? "") &&
    unitWord === "part"
  )
    return true;
  // "two lots today": what is in them is counted elsewhere
  if ((value ?? 99) <= 20 && (unitWord === "lots" || unitWord === "heats"))
    return true;
  // "18 of the drawings"
  const ofThings = words[to] === "of" ? (words[to + 2] ?? "") : "";
  if (
    ARTICLE_WORDS.has(words[to + 1] ?? "") &&
    ofThings !== "order" &&
    MEASURES_BEHIND.has(ofThings) &&
    !CONTAINERS.has(ofThings) &&
    !PART_UNITS.has(ofThings) &&
    ofThings.length > 2
  )
    return true;
  // "keep the two apart"
  if ((value ?? 99) <= 12 && APART.has(nextWord)) return true;
  if (
    MONTHS.has(beforeNorm) &&
    (value ?? 0) <= 31 &&
    !(beforeNorm === "may" && before?.caps === "none") &&
    !isUnit
  )
    return true;
  if (WEEKDAYS.has(beforeNorm) && (value ?? 0) <= 31 && !isUnit) return true;
  if (
    before?.norm === "," &&
    !parsed.words &&
    value !== null &&
    value >= 1990 &&
    value <= 2100 &&
    !isUnit &&
    /^\d{4}$/.test(token.norm)
  )
    return true;
  if (
    value !== null &&
    /^20[2-4]\d$/.test(token.norm) &&
    !isUnit &&
    noun.to === noun.from
  )
    return true;
  if (value !== null && /^\d{7,}$/.test(token.norm)) return true;
  // measures and things that are no parts
  if (
    !(CONTAINERS.has(nextWord) && (value ?? 0) >= 100) &&
    MEASURES_BEHIND.has(nextWord) &&
    !(
      nextWord === "in" ||
      nextWord === "a" ||
      nextWord === "order" ||
      nextWord === "orders" ||
      nextWord === "s"
    )
  ) {
    const single = nextWord.length === 1;
    if (!single || nextWord !== "a") {
      // "3 tray lids": the container word only qualifies another noun
      const qualifies =
        noun.to - to >= 2 &&
        !MEASURES_BEHIND.has(unitWord) &&
        // "350 g GC1 board"
        !single &&
        (PART_UNITS.has(unitWord) ||
          // "300 end caps", "120 side panels", "40 tool holders"
          (PART_MODIFIERS.has(nextWord) && /[^s]s$/.test(unitWord)));
      if (!qualifies && !areProduct(words, parsed, noun)) return true;
    }
  }
  if (nextWord === "in" && next && !next.gap) return true;
  if (nextWord === "a" && next && !next.gap) return true;
  const product =
    (CONTAINERS.has(unitWord) && (noun.to - to >= 2 || (value ?? 0) >= 100)) ||
    // "44 mounting feet"
    (unitWord === "feet" && noun.to - to >= 2);
  if (
    !product &&
    MEASURES_BEHIND.has(unitWord) &&
    unitWord !== "in" &&
    unitWord !== "a" &&
    unitWord !== "order" &&
    unitWord !== "s" &&
    !PART_UNITS.has(unitWord) &&
    !areProduct(words, parsed, noun)
  )
    return true;
  if (
    nextWord === "x" &&
    next &&
    !next.gap &&
    tokens[to + 1]?.kind === "number"
  )
    return true;
  if (nextWord === "x" && tokens[to + 1]?.kind === "number") return true;
  if (
    beforeNorm === "x" &&
    tokens[from - 2]?.kind === "number" &&
    MEASURES_BEHIND.has(nextWord)
  )
    return true;
  if (isRate(words, noun.to)) return true;
  if (beforeNorm === "off" && words[from - 2] === "call") return true;
  // "32 ECT": a measure in capitals, where the mail is not in capitals throughout
  if (
    next?.kind === "word" &&
    next.caps === "all" &&
    next.norm.length >= 2 &&
    next.norm.length <= 4 &&
    !isUnit &&
    noun.to === to + 1 &&
    !shouted
  )
    return true;
  // labels: "PO 45117", "lot 1", "bags 1, 2 and 5"
  if (isUnit) return false;
  if (noun.to === noun.from && isNamed(text, from)) return true;
  // "call-off 9", a heading "release 4:"
  if (
    (beforeNorm === "off" &&
      words[from - 2] === "call" &&
      before?.gap === false &&
      (value ?? 0) < 1000) ||
    (beforeNorm === "release" &&
      nextWord === ":" &&
      (value ?? 0) < 100 &&
      (tokens[to + 1] === undefined || tokens[to + 1]?.kind === "break"))
  )
    return true;
  if (listOfLabels) return true;
  if (nextWord === "less" || nextWord === "fewer") return true;
  // "between 8 and 11 in the morning"
  const clock = (at: number) =>
    words[at] === "in" &&
    words[at + 1] === "the" &&
    ["morning", "afternoon", "evening", "night"].includes(words[at + 2] ?? "");
  if (clock(to) || (words[to] === "and" && clock(to + 2))) return true;
  if (sentenceStarts.has(from)) return false;
  let left = from - 1;
  while (left >= 0 && LABEL_FILL.has(words[left] ?? "")) {
    const word = words[left] ?? "";
    const label = words[left - 1] ?? "";
    // "Lot 1 (25)", "Restart qty: 120": behind a colon only true labels name
    if (word === ":" || word === "=" || word === "(")
      return (
        COLON_LABELS.has(label) &&
        !(label === "order" && WHOLE_ORDERS.has(words[left - 2] ?? "")) &&
        // "the fairlead order: 18 fairleads", "Lot 1 = 20 pcs"
        !(noun.to > noun.from && /[^s]s$/.test(unitWord)) &&
        words[left - 2] !== "in" &&
        !/[.,]/.test(token.norm) &&
        words[to] !== "of"
      );
    // a full stop ends the sentence before
    if (word === "." && !DOTTED_LABELS.has(label)) return false;
    left--;
  }
  const label = words[left] ?? "";
  // "the other 18, numbers 31 to 48"
  if (/^numbers?$/.test(words[from - 1] ?? "")) return true;
  if (tokens[left]?.kind === "break" || tokens[left]?.kind === "cell")
    return false;
  if (left < from - 1 && words[from - 1] === "-") return false;
  // "order 12000" in a list of figures is the size of the order, "order 4500187334" its name
  if (
    label === "order" &&
    left === from - 1 &&
    (value ?? 0) < 100_000 &&
    !parsed.words &&
    /^[/|,;\n]?$/.test(nextWord) &&
    /^[/|,;\n]?$/.test(words[left - 1] ?? "")
  )
    return false;
  if (label === "off" && words[left - 1] === "call") return true;
  // "left on 4471": a job or an order by its number
  if (
    left === from - 1 &&
    noun.to === noun.from &&
    /^\d{4,}$/.test(token.norm) &&
    ["on", "against", "under", "per", "for"].includes(label) &&
    (next === undefined ||
      next.kind !== "word" ||
      [
        "goes",
        "go",
        "is",
        "are",
        "and",
        "may",
        "can",
        "has",
        "stays",
        "remains",
        "please",
      ].includes(nextWord))
  )
    return true;
  // "between 8 and 12", without a unit: a time of day
  const other = words[to] === "and" ? Number(words[to + 1]) : NaN;
  if (beforeNorm === "between" && (value ?? 99) <= 24 && other <= 24)
    return true;
  if (
    words[from - 1] === "and" &&
    words[from - 3] === "between" &&
    (value ?? 99) <= 24
  )
    return true;
  // "print 45 of the 110": a number that is a part of others counts
  if (
    left === from - 1 &&
    nextWord === "of" &&
    ["the", "these", "those", "them", "your", "our", "my"].includes(
      words[to + 1] ?? "",
    ) &&
    VERB_LABELS.has(label)
  )
    return false;
  // "first lot 12, second lot 48": the lot is named by its place, the number counts
  if (label === "lot" && LOT_PLACES.has(words[left - 1] ?? "")) return false;
  if (LABELS_BEFORE.has(label)) {
    // "release 120 for order: 200" and the like are read by their noun; a bare label names.
    if (
      noun.to > noun.from &&
      [
        "order",
        "run",
        "on",
        "day",
        "run",
        "items",
        "lines",
        "press",
        "cell",
        "at",
      ].includes(label)
    )
      return label === "order" && /^\d{4,}$/.test(token.norm);
    return true;
  }
  return false;
}

/** What is made and ordered as well as used to pack, measure or number with. */
const DOUBTFUL_NOUNS = new Set([
  ...PACKED_PRODUCTS,
  ..."skids pallets rolls reels steps racks machines moulds presses stickers booklets m meters metres photos pictures stages sheets books ovens shelves cover covers doors".split(
    " ",
  ),
]);

/** "Rev 8, and 50 stay frozen", "on order 180 have shipped": something is said of the number. */
const HAPPENS: ReadonlySet<string> = new Set(
  "stay stays remain remains wait waits have are may can must go only move".split(
    " ",
  ),
);

/** A label or a measure by its looks, but a whole number of something that could be the product. */
function isDoubtful(
  { tokens, words }: TextReading,
  from: number,
  { value, to, share, range }: Parsed,
  noun: Range,
): boolean {
  if (value === null || share !== null || range) return false;
  if (!Number.isInteger(value) || value < 1 || value > 99_999) return false;
  const token = tokens[from];
  const before = tokens[from - 1];
  const next = tokens[to];
  if (!token || /^0\d/.test(token.norm)) return false;
  // "$12", "7:30", "4/2", "12%"
  if (before && CURRENCY_OR_NUMBER_MARKS.has(before.norm)) return false;
  if (
    before?.kind === "mark" &&
    !token.gap &&
    !["(", '"'].includes(before.norm)
  )
    return false;
  if (next?.kind === "mark" && !next.gap && !/^[,.;:)"]$/.test(next.norm))
    return false;
  if (next && !next.gap && (next.kind === "number" || next.kind === "code"))
    return false;
  if (before?.kind === "number" || MONTHS.has(words[to] ?? "")) return false;
  if (MONTHS.has(before?.norm ?? "")) return false;
  const unit = noun.to > noun.from ? (words[noun.to - 1] ?? "") : "";
  const label = before?.norm ?? "";
  return (
    DOUBTFUL_NOUNS.has(words[to] ?? "") ||
    DOUBTFUL_NOUNS.has(unit) ||
    PART_UNITS.has(unit) ||
    (VERB_LABELS.has(label) && value >= 10) ||
    (/[^s]s$/.test(unit) && !MEASURES_BEHIND.has(unit)) ||
    (label === "," && value >= 2) ||
    HAPPENS.has(words[to] ?? "")
  );
}

/** The numbers of a text, each list by place. */
interface NumbersRead {
  /** What may count parts. */
  readonly counts: readonly NumberPhrase[];
  /** What looks like a label or a measure and yet may count parts: "print 2,500 booklets", "20 pallets of tiles". */
  readonly doubtful: readonly NumberPhrase[];
}

export function readNumbers(text: TextReading): NumbersRead {
  const { tokens, words } = text;
  const found: NumberPhrase[] = [];
  const doubtful: NumberPhrase[] = [];
  let lastLabelEnd = -1;
  const bullets = new Set<number>();
  const shouted = text.raw.toUpperCase() === text.raw;
  const sentenceStarts = new Set(text.sentences.map((each) => each.from));
  for (const line of text.lines)
    for (let at = line.bullet.from; at < line.bullet.to; at++) bullets.add(at);
  let at = 0;
  while (at < tokens.length) {
    if (bullets.size > 0 && bullets.has(at)) {
      at++;
      continue;
    }
    const parsed = parseNumber(text, at);
    if (!parsed) {
      at++;
      continue;
    }
    const from = at;
    let { to } = parsed;
    let { value } = parsed;
    let range = parsed.range;
    // "100 to 120 pcs", "100 - 120 pcs"
    const joint = words[to] ?? "";
    if (value !== null && (joint === "to" || joint === "-" || joint === "or")) {
      const other = parseNumber(text, to + 1);
      if (
        other?.value != null &&
        other.value > value &&
        !other.range &&
        other.share === null
      ) {
        const otherNoun = nounBehind(tokens, other.to);
        const unit = words[otherNoun.to - 1] ?? "";
        const from2 = words[from - 1] ?? "";
        if (
          otherNoun.to > otherNoun.from &&
          !MEASURES_BEHIND.has(unit) &&
          !LABELS_BEFORE.has(from2) &&
          from2 !== "from" &&
          PART_UNITS.has(unit)
        ) {
          range = true;
          to = other.to;
          value = null;
        }
      }
    }
    const noun = nounBehind(tokens, to);
    const apart = from - lastLabelEnd;
    const listOfLabels =
      lastLabelEnd >= 0 &&
      (apart === 1 || apart === 2) &&
      LIST_WORDS.has(words[lastLabelEnd] ?? "") &&
      LIST_WORDS.has(words[from - 1] ?? "") &&
      !(apart === 1 && words[lastLabelEnd] === "," && (value ?? 0) > 19);
    const noise = isNoise(
      text,
      from,
      to,
      { ...parsed, value, to },
      noun,
      listOfLabels,
      sentenceStarts,
      shouted,
    );
    const nounWord = noun.to > noun.from ? (words[noun.to - 1] ?? "") : "";
    const unit =
      noun.to > noun.from && /^\p{L}/u.test(nounWord)
        ? singular(nounWord)
        : null;
    if (noise) {
      if (
        value !== null &&
        isDoubtful(text, from, { ...parsed, value, to }, noun)
      )
        doubtful.push({
          from,
          to,
          value,
          share: null,
          exact: !hedgedBefore(words, from, 0) && !hedgedBehind(words, to),
          noun,
          unit,
          counts: false,
        });
      lastLabelEnd = to;
      at = to;
      continue;
    }
    if (parsed.share !== null) {
      // A share counts parts only when it is taken of some.
      const next = words[to] ?? "";
      const ofWhole =
        next === "of" ||
        next === "the" ||
        WHOLES.has(next) ||
        next === "your" ||
        next === "this";
      const percent =
        tokens[to - 1]?.norm === "%" ||
        words[to - 1] === "percent" ||
        words[to - 1] === "pct" ||
        words[to - 1] === "cent";
      if (!ofWhole && (percent || next !== "")) {
        const bare =
          !percent &&
          (nextIsEnd(tokens[to]) ||
            next === "now" ||
            [
              "still",
              "wait",
              "waits",
              "stay",
              "stays",
              "remain",
              "remains",
              "are",
              "must",
              "will",
              "on",
              "go",
              "goes",
              "later",
              "then",
            ].includes(next) ||
            next === "and" ||
            next === "is" ||
            next === "can" ||
            next === "may" ||
            next === "today");
        if (
          !bare ||
          [
            "other",
            "second",
            "first",
            "last",
            "remaining",
            "and",
            "one",
          ].includes(words[from - 1] ?? "")
        ) {
          at = to;
          continue;
        }
      }
      found.push({
        from,
        to,
        value: null,
        share: parsed.share,
        exact: !hedgedBefore(words, from, 0),
        noun: { from: to, to },
        unit: null,
        counts: true,
      });
      at = to;
      continue;
    }
    const exact =
      !range &&
      !hedgedBefore(words, from, 0) &&
      !hedgedBehind(words, to) &&
      !hedgedBehind(words, noun.to);
    const counts =
      PART_UNITS.has(nounWord) &&
      nounWord !== "lots" &&
      nounWord !== "lot" &&
      nounWord !== "items" &&
      nounWord !== "item" &&
      nounWord !== "parts-no";
    // "one" mostly is a pronoun
    if (
      parsed.words &&
      value === 1 &&
      !(
        counts ||
        /sample|prototype|article|casting|specimen|pilot|muster/.test(
          words.slice(to, Math.max(noun.to, to + 3)).join(" "),
        )
      )
    ) {
      at = to;
      continue;
    }
    found.push({ from, to, value, share: null, exact, noun, unit, counts });
    at = Math.max(to, at + 1);
  }
  return { counts: found, doubtful };
}

function nextIsEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === "mark" || token.kind === "break";
}
