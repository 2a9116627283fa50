/** Days, weeks and the day a mail is sent; no clock, no time zone but the sender's. */

export const WEEKDAY_NAMES = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface Reference extends Day {
  /** Days of relative words, as asked: "friday", "next week". Mails say the same few again and again. */
  readonly known: Map<string, Day | null>;
}

/** The day that was asked for last: a draft is read after every few keys, on one day. */
let latest: Reference | null = null;

/** null when the string is no ISO date-time with an offset. */
export function referenceOf(sentAt: string): Reference | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/.exec(
    sentAt,
  );
  if (!parts || Number.isNaN(Date.parse(sentAt))) return null;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  if (latest?.year !== year || latest.month !== month || latest.day !== day)
    latest = { year, month, day, known: new Map() };
  return latest;
}

/** Monday of an ISO week: week 1 holds 4 January. */
export function mondayOf(year: number, week: number): Day {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = new Date(
    Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7),
  );
  return {
    year: monday.getUTCFullYear(),
    month: monday.getUTCMonth() + 1,
    day: monday.getUTCDate(),
  };
}

const dayNumber = ({ year, month, day }: Day): number =>
  Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);

export const distance = (a: Day, b: Day): number =>
  Math.abs(dayNumber(a) - dayNumber(b));

/** The date with its year; null when it has none and there is no reference, or when there is no such day. */
export function settle(
  date: {
    readonly year: number | null;
    readonly month: number;
    readonly day: number;
  },
  reference: Reference | null,
): Day | null {
  const candidates =
    date.year !== null
      ? [{ ...date, year: date.year }]
      : reference
        ? [-1, 0, 1].map((step) => ({ ...date, year: reference.year + step }))
        : [];
  const real = candidates.filter((day) => {
    const check = new Date(Date.UTC(day.year, day.month - 1, day.day));
    return check.getUTCMonth() === day.month - 1;
  });
  if (reference)
    real.sort((a, b) => distance(a, reference) - distance(b, reference));
  return real[0] ?? null;
}

/** sentAt's own calendar day; null when it is absent or no ISO date-time. */
export function sentDay(sentAt: string | undefined): string | null {
  const reference = sentAt === undefined ? null : referenceOf(sentAt);
  return (
    reference &&
    `${reference.year}-${String(reference.month).padStart(2, "0")}-${String(reference.day).padStart(2, "0")}`
  );
}
