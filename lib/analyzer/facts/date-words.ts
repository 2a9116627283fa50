/** Dates as they are written: "December 11", "13-Nov-2026", "CW 49/2026", "next Friday". */
import { parse } from "chrono-node/en";
import { wordClass } from "../lexicon/word-class";
import { wordSet } from "../lexicon/word-set";
import { isOf, type Range, type Sentence, type TextReading } from "../text";
import { distance, mondayOf, type Day, type Reference } from "./calendar";
import { PAPERS } from "./date-role";

const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    january: 1,
    jan: 1,
    february: 2,
    feb: 2,
    march: 3,
    mar: 3,
    april: 4,
    apr: 4,
    may: 5,
    june: 6,
    jun: 6,
    july: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    october: 10,
    oct: 10,
    november: 11,
    nov: 11,
    december: 12,
    dec: 12,
    januar: 1,
    januari: 1,
    februar: 2,
    märz: 3,
    mai: 5,
    juni: 6,
    juli: 7,
    oktober: 10,
    okt: 10,
    dezember: 12,
    dez: 12,
  }),
);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    sunday: 0,
    sun: 0,
    monday: 1,
    mon: 1,
    tuesday: 2,
    tue: 2,
    tues: 2,
    wednesday: 3,
    wed: 3,
    weds: 3,
    thursday: 4,
    thu: 4,
    thur: 4,
    thurs: 4,
    friday: 5,
    fri: 5,
    saturday: 6,
    sat: 6,
    sundays: 0,
    mondays: 1,
    tuesdays: 2,
    wednesdays: 3,
    thursdays: 4,
    fridays: 5,
    saturdays: 6,
  }),
);

/** Short names that are also words: only beside a date. */
const SHY_WEEKDAYS = wordSet("sun mon wed sat tue thu fri");

const WEEK = wordSet("cw kw wk ww week weeks calweek");

const RELATIVE = wordSet("today tomorrow tonight");

/** A date as read, before its year is settled. */
export interface Read {
  readonly tokens: Range;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly precision: "day" | "week" | "month";
  /** Of "Dec 14-18": the second day, written in the same token. */
  readonly lastDay?: number;
}

const NUMERIC_DATE = /^(\d{1,4})[-./](\d{1,2})(?:[-./](\d{2,4}))?$/;

const MIXED_DATE =
  /^(?:(\d{1,2})[-./]([a-z]{3,9})(?:[-./](\d{2,4}))?|([a-z]{3,9})[-./](\d{1,2})(?:[-./](\d{2,4}))?)$/;

/** One slash date with a first number above 12 settles it for the mail; without one, month first. */
export const writesDayFirst = (text: TextReading): boolean =>
  text.tokens.some((token) => {
    const parts =
      token.kind === "code" && token.norm.includes("/")
        ? NUMERIC_DATE.exec(token.norm)
        : null;
    return (
      parts !== null &&
      Number(parts[1]) > 12 &&
      Number(parts[1]) <= 31 &&
      Number(parts[2]) <= 12
    );
  });

/** Stand before a weekday, "week" or "month". */
const LEADS = wordSet("next this coming following");

/** Words that may begin a date; the others in one are numbers and codes. */
const BEGIN_DATES: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEK,
  ...LEADS,
  ...WEEKDAYS.keys(),
  ...RELATIVE,
]);

const BEGINS_DATE = wordClass((word) => BEGIN_DATES.has(word));

export function readAt(
  text: TextReading,
  at: number,
  sentence: Sentence,
  reference: Reference | null,
  dayFirst: boolean,
  previous: Read | undefined,
): Read | null {
  const token = text.tokens[at];
  if (!token) return null;
  if (token.kind === "mark" || token.kind === "cell" || token.kind === "break")
    return null;
  // Nearly every word begins no date.
  if (token.kind === "word" && !isOf(text, at, BEGINS_DATE)) return null;
  return (
    numericDate(text, at, dayFirst) ??
    (token.kind === "code" ? mixedDate(text, at) : null) ??
    namedMonth(text, at) ??
    calendarWeek(text, at, reference) ??
    rangeEnd(text, at, previous) ??
    relativeDate(text, at, sentence, reference)
  );
}

const fullYear = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  const year = Number(text);
  return text.length === 2
    ? 2000 + year
    : year >= 1990 && year <= 2100
      ? year
      : null;
};

const isDay = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31;

function numericDate(
  text: TextReading,
  at: number,
  dayFirst: boolean,
): Read | null {
  const token = text.tokens[at];
  if (!token || token.kind === "word") return null;
  const parts = NUMERIC_DATE.exec(token.norm);
  if (!parts) return null;
  const [, first = "", second = "", third] = parts;
  const tokens = { from: at, to: at + 1 };
  if (first.length === 4) {
    const year = fullYear(first);
    return third !== undefined &&
      year !== null &&
      isDay(Number(second), Number(third))
      ? {
          tokens,
          year,
          month: Number(second),
          day: Number(third),
          precision: "day",
        }
      : null;
  }
  if (first.length > 2) return null;
  const mark = /[-./]/.exec(token.norm)?.[0];
  const year = fullYear(third);
  if (third !== undefined && year === null) return null;
  const [one, two] = [Number(first), Number(second)];
  if (third === undefined) {
    // "12.10." and "12/10" are dates only where a date is expected; "6.5 mm", "1/4" and "10-12 pcs" are not
    const before = text.words[at - 1] ?? "";
    const closed =
      mark === "." &&
      text.words[at + 1] === "." &&
      text.tokens[at + 1]?.gap === false &&
      text.tokens[at + 2] !== undefined;
    const expected = mark === "/" && DATE_PREPOSITIONS.has(before) && two > 5;
    const afterDay =
      WEEKDAYS.has(before) ||
      (before === "," && WEEKDAYS.has(text.words[at - 2] ?? ""));
    if (
      !(
        closed &&
        (/^(?:by|on|until|till|since|from|dated|before)$/.test(before) ||
          (before === "of" && PAPERS.has(text.words[at - 2] ?? "")))
      ) &&
      !expected &&
      !(afterDay && mark !== "-")
    )
      return null;
  }
  const swapped = mark === "." || (dayFirst && mark === "/") || one > 12;
  const month = swapped ? two : one;
  const day = swapped ? one : two;
  return isDay(month, day)
    ? { tokens, year, month, day, precision: "day" }
    : null;
}

const DATE_PREPOSITIONS = wordSet(
  "by on before until till til of from since dated due after latest to than week for between and through thru ship date starting effective per",
);

/** "13-Nov-2026", "Nov-13". */
function mixedDate(text: TextReading, at: number): Read | null {
  const token = text.tokens[at];
  const parts = token && MIXED_DATE.exec(token.norm);
  if (!parts) return null;
  const month = MONTHS.get(parts[2] ?? parts[4] ?? "");
  const day = Number(parts[1] ?? parts[5]);
  const year = parts[3] ?? parts[6];
  if (month === undefined || !isDay(month, day)) return null;
  return {
    tokens: { from: at, to: at + 1 },
    year: fullYear(year),
    month,
    day,
    precision: "day",
  };
}

/** A day number in digits, with or without "st", "nd", "rd", "th" or a dot; where it ends, null when it is none. */
function dayAt(
  text: TextReading,
  at: number,
): { readonly day: number; readonly to: number } | null {
  const token = text.tokens[at];
  if (token?.kind !== "number" || !/^\d{1,2}$/.test(token.norm)) return null;
  const day = Number(token.norm);
  if (day < 1 || day > 31) return null;
  const next = text.tokens[at + 1];
  const suffix = next?.gap === false && /^(?:st|nd|rd|th)$/.test(next.norm);
  return { day, to: at + (suffix ? 2 : 1) };
}

function yearAt(
  text: TextReading,
  at: number,
): { readonly year: number; readonly to: number } | null {
  let place = at;
  if ([",", "."].includes(text.words[place] ?? "")) place++;
  const token = text.tokens[place];
  if (token?.kind !== "number" || !/^20\d\d$/.test(token.norm)) return null;
  const next = text.words[place + 1] ?? "";
  if (["pcs", "pieces", "units", "nos", "ea", "parts", "sets"].includes(next))
    return null;
  return { year: Number(token.norm), to: place + 1 };
}

/** "December 11", "11 December 2026", "the 11th of December", "May 2027". */
function namedMonth(text: TextReading, at: number): Read | null {
  const { words, tokens } = text;
  const before = dayAt(text, at);
  if (before) {
    let place = before.to;
    if (words[place] === "." && tokens[place]?.gap === false) place++;
    if (words[place] === "of") place++;
    const month = MONTHS.get(words[place] ?? "");
    if (
      month === undefined ||
      (words[place] === "may" && tokens[place]?.caps === "none") ||
      (words[place] === "mar" && tokens[place]?.caps === "none")
    )
      return null;
    place++;
    if (
      words[place] === "." &&
      tokens[place]?.gap === false &&
      tokens[place + 1]?.kind === "number"
    )
      place++;
    const year = yearAt(text, place);
    return {
      tokens: { from: at, to: year?.to ?? place },
      year: year?.year ?? null,
      month,
      day: before.day,
      precision: "day",
    };
  }
  const month = MONTHS.get(words[at] ?? "");
  if (month === undefined) return null;
  const shy =
    (words[at] === "may" ||
      words[at] === "mar" ||
      words[at] === "march" ||
      words[at] === "dec" ||
      words[at] === "sep") &&
    tokens[at]?.caps === "none";
  let place = at + 1;
  if (words[place] === "." && tokens[place]?.gap === false) place++;
  if (words[place] === "the" && dayAt(text, place + 1)) place++;
  const day = dayAt(text, place);
  if (day && !shy && !COUNTED.has(words[day.to] ?? "")) {
    const year = yearAt(text, day.to);
    return {
      tokens: { from: at, to: year?.to ?? day.to },
      year: year?.year ?? null,
      month,
      day: day.day,
      precision: "day",
    };
  }
  if (shy) return null;
  const range = /^(\d{1,2})-(\d{1,2})$/.exec(words[place] ?? "");
  if (
    range &&
    isDay(month, Number(range[1])) &&
    isDay(month, Number(range[2]))
  ) {
    const year = yearAt(text, place + 1);
    return {
      tokens: { from: at, to: year?.to ?? place + 1 },
      year: year?.year ?? null,
      month,
      day: Number(range[1]),
      precision: "day",
      lastDay: Number(range[2]),
    };
  }
  const year = yearAt(text, at + 1);
  if (year)
    return {
      tokens: { from: at, to: year.to },
      year: year.year,
      month,
      day: 1,
      precision: "month",
    };
  return null;
}

const COUNTED = wordSet("pcs pieces units nos ea parts sets pc pce off kits");

/** "CW 49/2026", "calendar week 3", "week 49 of 2026". A week without its year needs `sentAt`. */
function calendarWeek(
  text: TextReading,
  at: number,
  reference: Reference | null,
): Read | null {
  const { words, tokens } = text;
  const word = words[at] ?? "";
  const glued =
    tokens[at]?.kind === "code"
      ? /^(?:cw|kw|wk|ww)(\d{1,2})(?:[-/](\d{2,4}))?$/.exec(word)
      : null;
  let week: number;
  let yearText: string | undefined;
  let to = at + 1;
  if (glued) {
    week = Number(glued[1]);
    yearText = glued[2];
  } else if (WEEK.has(word)) {
    let place = at + 1;
    if ([".", "no", "#", "-"].includes(words[place] ?? "")) place++;
    const parts = /^(\d{1,2})(?:[-/](\d{2,4}))?$/.exec(words[place] ?? "");
    if (!parts || tokens[place]?.kind === "word") return null;
    week = Number(parts[1]);
    yearText = parts[2];
    to = place + 1;
  } else return null;
  if (week < 1 || week > 53 || COUNTED.has(words[to] ?? "")) return null;
  if (yearText === undefined) {
    const joint = ["/", "of", "in", "-"].includes(words[to] ?? "")
      ? to + 1
      : to;
    const year = yearAt(text, joint);
    if (year) {
      yearText = String(year.year);
      to = year.to;
    }
  }
  const tokensOf = { from: at, to };
  const year = fullYear(yearText);
  if (year !== null)
    return { tokens: tokensOf, ...mondayOf(year, week), precision: "week" };
  if (!reference)
    return {
      tokens: tokensOf,
      year: null,
      month: 0,
      day: 0,
      precision: "week",
    };
  const candidates = [-1, 0, 1].map((step) =>
    mondayOf(reference.year + step, week),
  );
  const nearest = candidates.sort(
    (a, b) => distance(a, reference) - distance(b, reference),
  )[0];
  return nearest ? { tokens: tokensOf, ...nearest, precision: "week" } : null;
}

/** "Dec 14-18", "November 2 to 6": the second day of a range takes the month of the first. */
function rangeEnd(
  text: TextReading,
  at: number,
  previous: Read | undefined,
): Read | null {
  if (
    !previous ||
    previous.precision !== "day" ||
    at - previous.tokens.to !== 1
  )
    return null;
  if (
    !["-", "to", "through", "thru", "—", "and", "till", "until"].includes(
      text.words[at - 1] ?? "",
    )
  )
    return null;
  const day = dayAt(text, at);
  if (
    !day ||
    COUNTED.has(text.words[day.to] ?? "") ||
    day.day <= previous.day ||
    (text.tokens[day.to]?.kind === "word" && text.words[at - 1] === "and")
  )
    return null;
  const year = yearAt(text, day.to);
  return {
    tokens: { from: at, to: year?.to ?? day.to },
    year: year?.year ?? previous.year,
    month: previous.month,
    day: day.day,
    precision: "day",
  };
}

/** "tomorrow", "next Friday", "end of next week", "the 30th": chrono's business, with `sentAt` as its today. */
function relativeDate(
  text: TextReading,
  at: number,
  sentence: Sentence,
  reference: Reference | null,
): Read | null {
  const { words, tokens } = text;
  const word = words[at] ?? "";
  const lead = LEADS.has(word);
  const place = lead ? at + 1 : at;
  const target = words[place] ?? "";
  const weekday =
    WEEKDAYS.has(target) &&
    (!SHY_WEEKDAYS.has(target) || tokens[place]?.caps !== "none");
  const week = lead && (target === "week" || target === "month");
  const ofWeek =
    (target === "week" || target === "end") && words[place + 1] === "of";
  if (!weekday && !week && !RELATIVE.has(target) && !ofWeek) return null;
  if (ofWeek) return null; // "week of Dec 7" is read from its date
  if (lead && place >= sentence.to) return null;
  // "Friday, December 11": the weekday belongs to the date behind it
  let behindDay = place + 1;
  while ([",", "the", ".", "("].includes(words[behindDay] ?? "")) behindDay++;
  if (
    weekday &&
    (namedMonth(text, behindDay) ??
      mixedDate(text, behindDay) ??
      numericDate(text, behindDay, false))
  )
    return null;
  const range = { from: at, to: place + 1 };
  if (!reference)
    return {
      tokens: range,
      year: null,
      month: 0,
      day: 0,
      precision: week ? "week" : "day",
    };
  const day = relativeDay(
    text.words.slice(range.from, range.to).join(" "),
    reference,
  );
  return (
    day && {
      tokens: range,
      ...day,
      precision: target === "month" ? "month" : week ? "week" : "day",
    }
  );
}

/**
 * The day chrono takes "next friday" for, looking ahead from the day the mail is sent: from its noon, at which chrono puts
 * a day without a time, so that neither the hour of the mail nor the zone of the machine has a say.
 */
function relativeDay(words: string, reference: Reference): Day | null {
  const known = reference.known.get(words);
  if (known !== undefined) return known;
  const noon = new Date(reference.year, reference.month - 1, reference.day, 12);
  const [result] = parse(words, noon, { forwardDate: true });
  const [year, month, day] = [
    result?.start.get("year") ?? null,
    result?.start.get("month") ?? null,
    result?.start.get("day") ?? null,
  ];
  const found =
    year === null || month === null || day === null
      ? null
      : { year, month, day };
  reference.known.set(words, found);
  return found;
}
