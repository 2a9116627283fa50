/**
 * A supplier's answer to a release: does it confirm the numbers and the revision that were released? Acknowledgements
 * are no releases, so they are read by their own few words: a number counts as what the words beside it do with it.
 */
import { readMentions } from "../analyzer/facts/mentions";
import { type NumberPhrase, readNumbers } from "../analyzer/facts/numbers";
import { readTexts, type TextReading } from "../analyzer/text";
import type { Bucket, Draft } from "../analyzer/types";
import { ASKED, ordersOf, type ReviewedLedger } from "./reviewed-ledger";

type Confirmable = Extract<Bucket, "authorized" | "onHold" | "held">;

export interface Confirmation {
  readonly what: Confirmable | "revision";
  readonly item: string | null;
  readonly released: string;
  readonly confirmed: string;
}

export interface Acknowledgement {
  /** What they confirm otherwise than it was released. */
  readonly different: readonly Confirmation[];
  /** What they confirm as it was released. */
  readonly same: readonly Confirmation[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Says that something is an answer to an order. */
const CONFIRMS = words(
  "confirm confirmed confirms confirming confirmation acknowledge acknowledged acknowledges acknowledging acknowledgement acknowledgment noted understood received roger ok okay agreed accepted will we'll ack",
);
const BUILDS = words(
  "restart restarted restarting restarts build built building builds run running runs make making makes produce producing produces release released releasing start started starting starts proceed proceeding manufacture manufacturing machine machining ship shipping ships deliver delivering resume resumed resuming schedule scheduled confirm confirmed confirming qty quantity order ordered acknowledge acknowledged lot",
);
const HOLDS = words(
  "hold holding holds held stay stays wait waits waiting remaining remainder balance rest blocked paused stopped stop parked not back",
);
const FINISHED = words(
  "finished completed made existing already cage stock produced done quarantine quarantined",
);
/** In front of a number: a part of the whole, not the whole. */
const PARTIAL = words("first next initial another further each per every");
/** Behind a number: the whole. */
const TOTAL = /^(?:in (?:all|total)|total|altogether)\b/u;
const ENDS = words("and but while then ; , . : – — ( )");
const QUESTION = "?";

/**
 * null where the text is no acknowledgement of this release: it confirms nothing, asks, or is about another order.
 * @param text the supplier's own words, without what they quote
 */
export function readAcknowledgement(
  { body, subject }: Draft,
  released: ReviewedLedger,
): Acknowledgement | null {
  const texts = readTexts({ body });
  const text = texts.body;
  if (!text.words.some((word) => CONFIRMS.has(word))) return null;
  const orders = ordersOf({
    body,
    ...(subject === undefined ? {} : { subject }),
  });
  if (
    orders.length > 0 &&
    released.orders.length > 0 &&
    !orders.some((order) => released.orders.includes(order))
  )
    return null;

  const numbers = readNumbers(text).counts.flatMap((number, at, all) =>
    numberIn(text, number, all[at - 1] ?? null, released),
  );
  const outcomes: Confirmation[] = [];
  for (const { item, numbers: ledger } of released.items)
    for (const what of ["authorized", "onHold", "held"] as const) {
      const meant = ledger[what] ?? (what === "held" ? ledger.made : undefined);
      if (meant === undefined || meant === ASKED) continue;
      const said = numbers
        .filter((each) => each.what === what && each.item === item)
        .map(({ value }) => value);
      if (said.length === 0) continue;
      // "40 on Friday, 80 next week" confirms 120.
      const sum = said.reduce((total, value) => total + value, 0);
      const fits = said.includes(meant) || sum === meant;
      outcomes.push({
        what,
        item,
        released: String(meant),
        confirmed: String(fits ? meant : Math.max(...said)),
      });
    }

  const { revisions } = released;
  const confirmed = readMentions(texts).revisions.map(({ value }) => value);
  if (revisions !== ASKED && revisions.length > 0 && confirmed.length > 0) {
    const other = confirmed.filter((value) => !revisions.includes(value));
    outcomes.push({
      what: "revision",
      item: null,
      released: revisions.join(", "),
      confirmed:
        other.length > 0
          ? other.join(", ")
          : [...new Set(confirmed)].join(", "),
    });
  }
  if (outcomes.length === 0) return null;
  const fits = ({ what, released: meant, confirmed: said }: Confirmation) =>
    what === "revision"
      ? said.split(", ").every((each) => meant.split(", ").includes(each))
      : said === meant;
  return {
    different: outcomes.filter((each) => !fits(each)),
    same: outcomes.filter(fits),
  };
}

interface ReadNumber {
  readonly what: Confirmable;
  readonly item: string | null;
  readonly value: number;
}

function numberIn(
  text: TextReading,
  number: NumberPhrase,
  before: NumberPhrase | null,
  released: ReviewedLedger,
): readonly ReadNumber[] {
  const { value, from } = number;
  if (value === null || !number.exact) return [];
  const sentence = text.sentences.find(
    (each) => from >= each.from && from < each.to,
  );
  if (sentence === undefined || sentence.asks) return [];
  const { words: all } = text;
  if (all.slice(from, sentence.to).includes(QUESTION)) return [];
  // "first 40", "50 per week"
  if (
    PARTIAL.has(all[from - 1] ?? "") ||
    PARTIAL.has(all[number.noun.to] ?? "")
  )
    return [];
  // "120 of the 200": the second is the whole order.
  if (
    before !== null &&
    all.slice(before.to, from).includes("of") &&
    from - before.to <= 4
  )
    return [];
  const item = itemOf(text, number, released);
  if (item === undefined) return [];
  const what = roleIn(text, number, sentence);
  return what === null ? [] : [{ what, item, value }];
}

/** The released line item named in the number's line; undefined where there are several and none is named. */
function itemOf(
  text: TextReading,
  { from }: NumberPhrase,
  { items }: ReviewedLedger,
): string | null | undefined {
  const [only] = items;
  if (items.length === 1) return only?.item;
  const line = text.lines.find((each) => from >= each.from && from < each.to);
  if (line === undefined) return undefined;
  const [first, last] = [text.tokens[line.from], text.tokens[line.to - 1]];
  if (first === undefined || last === undefined) return undefined;
  const raw = text.raw.slice(first.start, last.end).toUpperCase();
  const named = items.filter(
    ({ item }) => item !== null && raw.includes(item.toUpperCase()),
  );
  return named.length === 1 ? named[0]?.item : undefined;
}

/** What is done with the number: by the words of its own stretch first, then by those of its sentence. */
function roleIn(
  { words: all }: TextReading,
  number: NumberPhrase,
  sentence: { readonly from: number; readonly to: number },
): Confirmable | null {
  let from = number.from;
  while (from > sentence.from && !ENDS.has(all[from - 1] ?? "")) from--;
  let to = number.to;
  while (to < sentence.to && !ENDS.has(all[to] ?? "")) to++;
  const stretch = all.slice(from, to);
  const behind = all.slice(number.noun.to, number.noun.to + 2).join(" ");
  return (
    roleOf(stretch) ??
    (TOTAL.test(behind) ? "authorized" : null) ??
    // "For PO 45117, 200 pcs": only the confirming itself is said of it.
    (number.counts ? roleOf(all.slice(sentence.from, number.from)) : null) ??
    (number.counts ? "authorized" : null)
  );
}

function roleOf(stretch: readonly string[]): Confirmable | null {
  const says = (set: ReadonlySet<string>) =>
    stretch.some((word) => set.has(word));
  if (says(FINISHED) && !says(words("release released restart restarting")))
    return "held";
  if (says(HOLDS)) return "onHold";
  return says(BUILDS) ? "authorized" : null;
}
