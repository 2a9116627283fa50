/**
 * Dates: where they stand (cheap, by tokens), which day they are (chrono-node, called only for the few words of a date and
 * only where a sentence has one), and whether the shop is to act on them.
 *
 * A year nobody wrote is the one that brings the date nearest to `sentAt`: "Jan 11" in a mail of 29 December lies ahead,
 * "Nov 13" in a mail of 20 November lies behind.
 */
import { spanOf, type Range, type Sentence, type TextReading } from "../text";
import type { Mention } from "../types";
import { type Day, type Reference, referenceOf, settle } from "./calendar";
import { roleOf } from "./date-role";
import { type Read, WEEKDAYS, readAt, writesDayFirst } from "./date-words";

/** `value`: the ISO date (YYYY-MM-DD; of a week its Monday), or the words as typed where that is not known. */
export interface DateFact extends Mention {
  readonly tokens: Range;
  /** null where the mail has no reference for the date, or where there is no such day. */
  readonly iso: string | null;
  readonly precision: "day" | "week" | "month";
  /** act: the shop is to do something by or on it. past: something happened then. awaited: it belongs to what opens a hold. */
  readonly role: "act" | "past" | "awaited" | "other";
  /** The weekday written beside it and the one it falls on, when both are known and differ; 0 is Sunday. */
  readonly disagreement: {
    readonly written: number;
    readonly actual: number;
  } | null;
}

/** @param sentAt ISO 8601 with offset; without it only dates with their year get a value. */
export function readDates(
  text: TextReading,
  sentAt?: string,
): readonly DateFact[] {
  const reference = sentAt === undefined ? null : referenceOf(sentAt);
  const facts: DateFact[] = [];
  const dayFirst = writesDayFirst(text);
  for (const sentence of text.sentences) {
    const found: Read[] = [];
    for (let at = sentence.from; at < sentence.to;) {
      const date = readAt(
        text,
        at,
        sentence,
        reference,
        dayFirst,
        found.at(-1),
      );
      if (date) found.push(date);
      if (date?.lastDay !== undefined)
        found.push({ ...date, day: date.lastDay });
      at = Math.max(at + 1, date?.tokens.to ?? 0);
    }
    found.forEach((date, place) =>
      facts.push(
        factOf(
          text,
          sentence,
          date,
          reference,
          found.slice(place + 1, place + 3),
        ),
      ),
    );
  }
  return facts;
}

function factOf(
  text: TextReading,
  sentence: Sentence,
  date: Read,
  reference: Reference | null,
  later: readonly Read[],
): DateFact {
  // "Monday January 18 to Friday January 22, 2027": the year stands at the end of the range
  const year =
    date.year ??
    later.find(
      (other) =>
        other.year !== null &&
        other.month > 0 &&
        other.tokens.from - date.tokens.to < 6,
    )?.year ??
    null;
  const day = date.month === 0 ? null : settle({ ...date, year }, reference);
  const span = spanOf(text, date.tokens.from, date.tokens.to);
  const iso =
    day &&
    `${String(day.year).padStart(4, "0")}-${String(day.month).padStart(2, "0")}-${String(day.day).padStart(2, "0")}`;
  return {
    tokens: date.tokens,
    value: iso ?? text.raw.slice(span.start, span.end),
    span,
    iso,
    precision: date.precision,
    role: roleOf(text, sentence, date.tokens),
    disagreement:
      day && date.precision === "day"
        ? disagreementOf(text, date.tokens, day)
        : null,
  };
}

/** A weekday right before the date, or in brackets or behind a comma after it. */
function disagreementOf(
  text: TextReading,
  range: Range,
  day: Day,
): DateFact["disagreement"] {
  const { words } = text;
  const written =
    [range.from - 1, range.from - 2, range.from - 3]
      .filter(
        (at, steps) =>
          steps === 0 ||
          words
            .slice(at + 1, range.from)
            .every((word) => [",", "the", ".", "(", "-"].includes(word)),
      )
      .map((at) => WEEKDAYS.get(words[at] ?? ""))
      .find((weekday) => weekday !== undefined) ?? behind(words, range.to);
  if (written === undefined) return null;
  const actual = new Date(
    Date.UTC(day.year, day.month - 1, day.day),
  ).getUTCDay();
  return written === actual ? null : { written, actual };
}

function behind(words: readonly string[], at: number): number | undefined {
  const bracket = words[at] === "(" || words[at] === ",";
  const weekday = WEEKDAYS.get(words[at + (bracket ? 1 : 0)] ?? "");
  // "December 11, Friday the crew is off" is another sentence's day; a bracket or a comma with an end behind is not
  return weekday !== undefined &&
    bracket &&
    [")", ",", ".", "\n", "", "at", "-", ";"].includes(words[at + 2] ?? "")
    ? weekday
    : undefined;
}
