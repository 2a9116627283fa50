/**
 * The panel's words. Keys are those of public/_locales/en/messages.json, so that a misspelled key does not compile; the
 * sentences come from whoever calls `createSay` (the browser's i18n in the extension, the file itself in tests).
 */
import type english from "../../public/_locales/en/messages.json";

export type MessageKey = keyof typeof english;
/** Keys that exist as `<key>_one` and `<key>_other`. */
export type CountKey = {
  [Key in MessageKey]: Key extends `${infer Stem}_other` ? Stem : never;
}[MessageKey];

export type Argument = string | number;

/** A sentence that is not said yet: what the pure modules return instead of English. */
export interface Phrase {
  readonly key: MessageKey;
  readonly args: readonly Argument[];
}

export function phrase(key: MessageKey, ...args: Argument[]): Phrase {
  return { key, args };
}

/** "until the inspection closes": the author's words for an event, which often begin with the word themselves. */
export function untilPhrase(event: string): Phrase {
  const words = event.trim().replace(/[.,;]$/, "");
  return /^(?:after|as long as|before|once|pending|til|till|unless|until|when|while)\b/i.test(
    words,
  )
    ? phrase("said_text", words)
    : phrase("order_until", words);
}

export interface Say {
  (key: MessageKey, ...args: Argument[]): string;
  phrase(phrase: Phrase): string;
  /** Picks the plural form by the count, which is also the first argument. */
  count(key: CountKey, count: number, ...args: Argument[]): string;
  number(value: number): string;
  /** An ISO date (YYYY-MM-DD) as the user writes dates, with its weekday. */
  date(iso: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  readonly locale: string;
}

/**
 * @param getMessage the sentence of a key with $1…$9 replaced; "" when there is none
 * @param locale BCP 47, for numbers, dates and plurals
 */
export function createSay(
  getMessage: (key: string, substitutions: string[]) => string,
  locale: string,
): Say {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const dates = new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  const lists = new Intl.ListFormat(locale);
  const written = (argument: Argument) =>
    typeof argument === "number" ? numbers.format(argument) : argument;

  const say = (key: MessageKey, ...args: Argument[]) =>
    getMessage(key, args.map(written));
  return Object.assign(say, {
    phrase: ({ key, args }: Phrase) => say(key, ...args),
    count: (key: CountKey, count: number, ...args: Argument[]) =>
      getMessage(
        `${key}_${plurals.select(count) === "one" ? "one" : "other"}`,
        [numbers.format(count), ...args.map(written)],
      ),
    number: (value: number) => numbers.format(value),
    date: (iso: string) => {
      const day = new Date(`${iso}T00:00:00Z`);
      return Number.isNaN(day.getTime()) ? iso : dates.format(day);
    },
    list: (items: readonly string[]) => lists.format(items),
    locale,
  });
}
