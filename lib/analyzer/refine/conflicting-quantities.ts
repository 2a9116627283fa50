import type { ReadQuantity, Reading } from "../reading";
import { indexAt } from "../text";
import type { Bucket } from "../types";

const JUDGED: readonly Bucket[] = [
  "authorized",
  "onHold",
  "held",
  "accepted",
  "ordered",
];
const DATES = new Set(
  "now today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep oct nov dec week weeks then later next kw cw q1 q2 q3 q4 second third month".split(
    " ",
  ),
);
const ADDING = new Set([
  "and",
  "plus",
  "another",
  "&",
  "+",
  "further",
  "more",
  "additional",
  "also",
]);

/** How many values of one bucket are held against one another: the time stays linear in a mail of any length. */
const REACH = 64;

type Pair = readonly [ReadQuantity, ReadQuantity];

/** Two exact values for one bucket that neither lots, items, dates nor a sum explain. */
export function conflicting(reading: Reading): readonly Pair[] {
  const found: Pair[] = [];
  for (const { quantities } of reading.facts.byItem) {
    if (quantities.length < 2) continue;
    for (const bucket of JUDGED) {
      const exact = quantities.filter(
        (quantity) =>
          quantity.bucket === bucket &&
          quantity.exact &&
          quantity.value !== null &&
          quantity.value > 0,
      );
      if (exact.length > 1)
        found.push(...firstConflict(reading, exact, quantities));
    }
  }
  return found;
}

function firstConflict(
  reading: Reading,
  exact: readonly ReadQuantity[],
  all: readonly ReadQuantity[],
): readonly Pair[] {
  const group = groupOf(reading, exact, all);
  for (const [place, first] of exact.slice(0, REACH).entries())
    for (const second of exact.slice(place + 1, place + 1 + REACH)) {
      if (first.value === second.value) continue;
      if (!isExplained(reading, first, second, group)) return [[first, second]];
    }
  return [];
}

/** What the pairs of one bucket share, looked up once. */
interface Group {
  /** "50 rollers: 25 now, 25 on Friday", or three parts and their sum. */
  readonly isTotalAndParts: boolean;
  /** The values of parts that come off another number. */
  readonly subtracted: ReadonlySet<number>;
  /** The sum is what the other buckets leave of a stated total. */
  readonly isRestOfTotal: boolean;
  readonly labelOf: (quantity: ReadQuantity) => string | null;
}

const valueOf = ({ value }: ReadQuantity): number => value ?? 0;
const sumOf = (quantities: readonly ReadQuantity[]): number =>
  quantities.reduce((sum, quantity) => sum + valueOf(quantity), 0);

function groupOf(
  reading: Reading,
  exact: readonly ReadQuantity[],
  all: readonly ReadQuantity[],
): Group {
  const sum = sumOf(exact);
  const total = all.find(
    ({ bucket, value }) =>
      (bucket === "ordered" || bucket === "open") && value !== null,
  );
  const others = all.filter(
    ({ bucket, value }) =>
      value !== null &&
      bucket !== exact[0]?.bucket &&
      ["authorized", "onHold", "shipped", "earlier", "cancelled"].includes(
        bucket,
      ),
  );
  const labels = new Map<ReadQuantity, string | null>();
  return {
    isTotalAndParts:
      exact.length > 2 && exact.some((each) => valueOf(each) * 2 === sum),
    subtracted: new Set(
      all.filter(({ bucket }) => SUBTRACTED.includes(bucket)).map(valueOf),
    ),
    isRestOfTotal:
      total !== undefined && valueOf(total) === sum + sumOf(others),
    labelOf(quantity) {
      const known = labels.get(quantity);
      if (known !== undefined) return known;
      const label = labelOf(reading, quantity);
      labels.set(quantity, label);
      return label;
    },
  };
}

const LABELS = new Set(
  "lot lots batch bag box carton pallet crate bin tray cage skid reel week wk cw kw week's window stage step heat".split(
    " ",
  ),
);
/** How far a label stands before what it counts: "lot 1 is released for", and behind: "40 from bag 2". */
const LABEL_BEFORE = 8;
const LABEL_BEHIND = 6;

/** What names the group a number counts: "lot 1", "bag 2", "wk 14"; null where nothing does. */
function labelOf(reading: Reading, { tokens }: ReadQuantity): string | null {
  const { words, sentences } = reading.body;
  const sentence = sentences[indexAt(sentences, tokens.from)];
  if (!sentence) return null;
  const labelAt = (at: number): string | null => {
    const name = words[at + 1] ?? "";
    return LABELS.has(words[at] ?? "") && /^(?:\d{1,3}|[a-z])$/.test(name)
      ? `${words[at] ?? ""} ${name}`
      : null;
  };
  for (
    let at = tokens.from - 1;
    at >= Math.max(sentence.from, tokens.from - LABEL_BEFORE);
    at--
  ) {
    const label = labelAt(at);
    if (label !== null) return label;
  }
  for (
    let at = tokens.to;
    at < Math.min(sentence.to, tokens.to + LABEL_BEHIND);
    at++
  ) {
    const label = labelAt(at);
    if (label !== null) return label;
  }
  return null;
}

const SUBTRACTED: readonly Bucket[] = [
  "held",
  "accepted",
  "shipped",
  "inProcess",
  "rejected",
];
const INCLUDING = new Set("includes include including incl thereof".split(" "));

/** "The quantity includes the 5 for the destructive test." */
function isPart(
  { body: { words } }: Reading,
  part: ReadQuantity,
  whole: ReadQuantity,
): boolean {
  return (
    valueOf(part) < valueOf(whole) &&
    words
      .slice(Math.max(0, part.tokens.from - 3), part.tokens.from)
      .some((word) => INCLUDING.has(word))
  );
}

function isExplained(
  reading: Reading,
  first: ReadQuantity,
  second: ReadQuantity,
  group: Group,
): boolean {
  if (first.lot !== null && second.lot !== null && first.lot !== second.lot)
    return true;
  if (group.isTotalAndParts || group.isRestOfTotal) return true;
  // "260 is the figure, 33 finished ones are inside, so you make 227 more"
  if (group.subtracted.has(Math.abs(valueOf(first) - valueOf(second))))
    return true;
  if (isPart(reading, first, second) || isPart(reading, second, first))
    return true;
  const [own, other] = [group.labelOf(first), group.labelOf(second)];
  if (own !== null && other !== null && own !== other) return true;
  const { words, sentences } = reading.body;
  const between = words.slice(first.tokens.to, second.tokens.from);
  const sentence = sentences[indexAt(sentences, first.tokens.from)];
  const sameSentence =
    sentence !== undefined && second.tokens.from < sentence.to;
  // Parts of one total in one breath.
  if (sameSentence && between.some((word) => ADDING.has(word))) return true;
  const dated = ({ tokens }: ReadQuantity) =>
    words.slice(tokens.to, tokens.to + 5).some((word) => DATES.has(word));
  if (sameSentence && (dated(first) || dated(second))) return true;
  return dated(first) && dated(second);
}
