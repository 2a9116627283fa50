/** What is known of one release: the mail's own facts, by line item, as the wording needs them. */
import type {
  Analysis,
  Bucket,
  CheckId,
  Kind,
  Ledger,
  Quantity,
} from "../analyzer/types";
import type { Answers, BlankFact } from "./types";

export interface Note {
  readonly analysis: Analysis;
  /** As analyzed, or as answered where the mail is a bare go-ahead. */
  readonly kind: Kind;
  /** The kind is the buyer's answer: the findings know nothing of it. */
  readonly kindChosen: boolean;
  readonly answers: Answers;
  /** The wording stands alone: what the mail says has to be said again. */
  readonly whole: boolean;
  readonly items: readonly Item[];
}

export interface Item {
  readonly name: string | null;
  readonly ledger: Ledger;
  readonly quantities: readonly Quantity[];
  /** Reported for this item or for the whole mail. */
  readonly checks: ReadonlySet<CheckId>;
}

const NO_LEDGER: Ledger = {
  item: null,
  unit: null,
  stated: {},
  derived: [],
  unaccounted: null,
  netToBuild: null,
};

export const PARTIAL: readonly Kind[] = [
  "partial-restart",
  "first-lot",
  "held-release",
  "sample-only",
  "shipment-window",
];

/** Parts are built, not only let go or stopped. */
export function production(kind: Kind): boolean {
  return kind !== "held-release" && kind !== "pause";
}

export function readNote(
  analysis: Analysis,
  answers: Answers,
  kind: Kind,
  kindChosen: boolean,
): Note {
  const ledgers = analysis.ledger.length === 0 ? [NO_LEDGER] : analysis.ledger;
  const single = ledgers.length === 1;
  return {
    analysis,
    kind,
    kindChosen,
    answers,
    whole: false,
    items: ledgers.map((ledger) => ({
      name: ledger.item,
      ledger,
      quantities: analysis.quantities.filter(
        ({ item }) => single || item === ledger.item,
      ),
      checks: new Set(
        analysis.findings
          .filter(({ item }) => single || item === null || item === ledger.item)
          .map(({ check }) => check),
      ),
    })),
  };
}

export function blankId(fact: BlankFact, item: string | null): string {
  return item === null ? fact : `${fact}:${item}`;
}

/** The answer, trimmed; null while there is none. */
export function answerTo(note: Note, id: string): string | null {
  const answer = note.answers[id]?.trim() ?? "";
  return answer === "" ? null : answer;
}

/** A count in digits; null for anything else. */
export function countIn(answer: string | null): number | null {
  if (answer === null || !/^\d{1,15}$/.test(answer)) return null;
  return Number(answer);
}

/** The number of a bucket by the author's own words: stated, or following from what the body states. */
export function knownCount(item: Item, bucket: Bucket): number | null {
  const stated = item.ledger.stated[bucket];
  if (stated !== undefined) return stated;
  if (!item.quantities.some((each) => each.bucket === bucket)) return null;
  return (
    item.ledger.derived.find(
      (each) => each.bucket === bucket && each.source === "body",
    )?.value ?? null
  );
}

/** What the numbers of the body leave for the balance; null where they do not say. */
export function restBySum(item: Item): number | null {
  return (
    item.ledger.derived.find(
      ({ bucket, source }) => bucket === "onHold" && source === "body",
    )?.value ?? null
  );
}

/** "lot 1", "lots 3 and 4"; undefined where no lot is named. */
export function lotsOf(item: Item, bucket: Bucket): string | undefined {
  const named = item.quantities.filter(
    (each) => each.bucket === bucket && each.lot !== null,
  );
  // "Lot 1 for 64 plates … Corey releases lot 2": beside a lot with its number, a mere name is not of this release.
  const numbered = named.filter(({ value }) => value !== null);
  const lots = [
    ...new Set(
      (numbered.length > 0 ? numbered : named)
        .map(({ lot }) => lot)
        .filter((lot) => lot !== null)
        // "Lot D waits until lot C is through": what is released is not what waits.
        .filter(
          (lot) =>
            bucket !== "onHold" ||
            !item.quantities.some(
              (each) => each.bucket === "authorized" && each.lot === lot,
            ),
        ),
    ),
  ];
  const last = lots.pop();
  if (last === undefined) return undefined;
  // "bags 1 2 5" names its container itself.
  if (/[a-z]{3}/i.test(last)) return [...lots, last].map(listed).join(" and ");
  return lots.length === 0
    ? `lot ${last}`
    : `lots ${lots.join(", ")} and ${last}`;
}

/** "bags 1 2 5" as "bags 1, 2 and 5". */
function listed(container: string): string {
  const [name = "", ...numbers] = container.split(" ");
  const last = numbers.pop();
  return last === undefined || numbers.length === 0
    ? container
    : `${name} ${numbers.join(", ")} and ${last}`;
}

export function known(item: Item, bucket: Bucket): boolean {
  return (
    knownCount(item, bucket) !== null ||
    (item.quantities.some((each) => each.bucket === bucket && each.exact) &&
      lotsOf(item, bucket) !== undefined)
  );
}

/** The different exact numbers the body gives for one bucket, in order of place. */
export function writtenValues(item: Item, bucket: Bucket): readonly number[] {
  return [
    ...new Set(
      item.quantities
        .filter((each) => each.bucket === bucket && each.exact)
        .map(({ value }) => value)
        .filter((value) => value !== null),
    ),
  ];
}

/** Whose number stands nearest, where a row is not known by its part: in a table, its own row's. */
function nearestItem({ items }: Note, place: number): string | null {
  let nearest: string | null = null;
  let least = Infinity;
  for (const { name, quantities } of items)
    for (const { span } of quantities) {
      const distance = Math.max(span.start - place, place - span.end);
      if (span.source !== "body" || distance >= least) continue;
      least = distance;
      nearest = name;
    }
  return nearest;
}

/** Letters between the two dates of one window: "December 7, 2026 to December 11". */
const WINDOW_GAP = 24;

/**
 * The two ISO dates of the delivery window; null where the mail does not give exactly one window. One date may be a day
 * or a whole week, and of dates that stand apart nobody can tell which belong together.
 */
export function windowOf({ analysis }: Note): readonly string[] | null {
  const [first, last, more] = analysis.dates.filter(
    ({ span }) => span.source === "body",
  );
  if (!first || !last || more) return null;
  return last.span.start - first.span.end <= WINDOW_GAP
    ? [first.value, last.value]
    : null;
}

/** A blank of the template stands inside of what was read: "until TBD". */
export function isBlank(
  { analysis }: Note,
  mention: Analysis["trigger"],
): boolean {
  return (
    mention !== null &&
    analysis.findings.some(
      ({ check, spans }) =>
        check === "placeholder-left" &&
        spans.some(
          ({ start, end }) =>
            start < mention.span.end && mention.span.start < end,
        ),
    )
  );
}

/** Revisions named in the body for this item, each once. */
export function revisionsOf(note: Note, item: Item): readonly string[] {
  const body = note.analysis.revisions.filter(
    ({ span }) => span.source === "body",
  );
  const all = [...new Set(body.map(({ value }) => value))];
  if (item.name === null || all.length < 2) return all;
  // A row begins with its part and ends where the next part begins.
  const names = new Set(note.items.map(({ name }) => name));
  const rows = note.analysis.parts.filter(
    ({ value, span }) => span.source === "body" && names.has(value),
  );
  const named = new Set(rows.map(({ value }) => value));
  const own = body.filter(({ span }) =>
    named.size === names.size
      ? rows.filter((row) => row.span.start <= span.start).at(-1)?.value ===
        item.name
      : nearestItem(note, span.start) === item.name,
  );
  return [...new Set(own.map(({ value }) => value))];
}

/** Revisions that subject, thread and attachments name, nearest source first, each once. */
export function revisionsElsewhere(
  note: Note,
): readonly Analysis["revisions"][number][] {
  const sources = ["subject", "attachment", "thread"];
  const seen = new Set<string>();
  return note.analysis.revisions
    .filter(({ span }) => span.source !== "body")
    .sort(
      (a, b) =>
        sources.indexOf(a.span.source) - sources.indexOf(b.span.source) ||
        (a.span.index ?? 0) - (b.span.index ?? 0),
    )
    .filter(({ value }) => {
      if (seen.has(value)) return false;
      seen.add(value);
      return true;
    });
}
