/**
 * Which of the revisions named in the body control what is released: not those that are superseded or only awaited, nor
 * those that parts made earlier happen to have.
 */
import type { RevisionFact } from "../facts/revision";
import type { ReadQuantity, Reading } from "../reading";
import type { Bucket, Span } from "../types";

/** The names of the line items that let something move; `[null]` for a mail that is about one thing. */
export function releasingItems(reading: Reading): readonly (string | null)[] {
  const names = reading.items
    .map((item) => item.name)
    .filter((name) => name !== null);
  if (names.length < 2) return [null];
  const moved = new Set(
    reading.facts.quantities
      .filter(({ bucket }) => bucket === "authorized" || bucket === "accepted")
      .map(({ item }) => item),
  );
  const releasing = names.filter((name) => moved.has(name));
  return releasing.length > 0 ? releasing : [null];
}

/** Looks up the revisions that control what a line item releases: its own, else those given for the whole mail. */
export function releasedRevisions(
  reading: Reading,
): (item: string | null) => readonly RevisionFact[] {
  const { named } = reading.mentions.revision;
  // "Revision E applies; it replaces revision D" speaks of the D that stands above.
  const replacedAt = new Map<string, number>();
  for (const { role, value, tokens } of named)
    if (role === "superseded") replacedAt.set(revisionKey(value), tokens.from);
  const controlling = named.filter(
    (fact) =>
      fact.role === "stated" &&
      !isOfEarlierParts(reading, fact) &&
      (replacedAt.get(revisionKey(fact.value)) ?? 0) <= fact.tokens.from,
  );
  const byItem = new Map<string | null, RevisionFact[]>();
  for (const fact of controlling) {
    const item = itemOf(reading, fact);
    const known = byItem.get(item);
    if (known) known.push(fact);
    else byItem.set(item, [fact]);
  }
  return (item) =>
    item === null ? controlling : (byItem.get(item) ?? byItem.get(null) ?? []);
}

export const itemOf = (
  reading: Reading,
  fact: { readonly tokens: { readonly from: number } },
): string | null => reading.itemOf(fact.tokens.from);

/** Comparable form: "03" and "3", "2.0" and "2" are one revision. */
export const revisionKey = (value: string): string =>
  value
    .toUpperCase()
    .replace(/^0+(?=\d)/, "")
    .replace(/^(\d+)\.0$/, "$1");

/** What these count was there before the release. */
export const EARLIER: ReadonlySet<Bucket> = new Set([
  "held",
  "rejected",
  "made",
  "shipped",
  "earlier",
  "inProcess",
]);
const MADE = new Set(
  "made built finished completed produced shipped delivered machined molded moulded printed cast running building making".split(
    " ",
  ),
);

/** "the 31 rev C parts stay", "those finished to E", "we were building to rev B". */
function isOfEarlierParts(reading: Reading, fact: RevisionFact): boolean {
  const { words } = reading.body;
  const counted = quantityRightBefore(reading, fact);
  if (counted) return EARLIER.has(counted.bucket);
  if (reading.kind === "held-release") return false;
  for (let at = fact.tokens.from - 1; at >= fact.tokens.from - 6; at--) {
    const word = words[at] ?? "";
    if (!MADE.has(word)) continue;
    const links = words.slice(at + 1, fact.tokens.from);
    const past = [
      "were",
      "was",
      "are",
      "been",
      "already",
      "already",
      "before",
      "parts",
      "ones",
      "pieces",
      "we",
      "you",
      "is",
    ].includes(words[at - 1] ?? "");
    return (
      past &&
      links.some((link) =>
        ["to", "at", "in", "under", "per", "with"].includes(link),
      ) &&
      !["be", "being"].includes(words[at - 1] ?? "")
    );
  }
  return false;
}

/** "31 rev C parts": number, revision, noun. */
function quantityRightBefore(
  reading: Reading,
  fact: RevisionFact,
): ReadQuantity | null {
  const next = reading.body.tokens[fact.tokens.to];
  if (next?.kind !== "word") return null;
  const last = lastBefore(reading.facts.quantities, fact.tokens.from);
  return last && fact.tokens.from - last.tokens.from <= 3 ? last : null;
}

/** The last quantity that begins before a token; quantities stand in order of place. */
function lastBefore(
  quantities: readonly ReadQuantity[],
  token: number,
): ReadQuantity | null {
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quantities[middle]?.tokens.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return quantities[low - 1] ?? null;
}

/** Where else a revision stands, for the person who forgot to name it: nearest to the mail first. */
export function revisionSeenElsewhere(reading: Reading): {
  readonly where: string;
  readonly span: Span;
  readonly value: string;
} | null {
  const others = reading.mentions.revisionFacts.filter(
    ({ span, role }) => span.source !== "body" && role === "stated",
  );
  const best =
    others.find(({ span }) => span.source === "attachment") ??
    others.find(({ span }) => span.source === "subject") ??
    others.find(({ span }) => span.source === "thread");
  if (!best) return null;
  return { where: placeOf(reading, best), span: best.span, value: best.value };
}

/** "bracket_revC.step", "the subject", "the thread", as the subject of a sentence. */
export function placeOf(reading: Reading, fact: RevisionFact): string {
  switch (fact.span.source) {
    case "attachment":
      return (
        reading.draft.attachments?.[fact.span.index ?? 0] ?? "the attachment"
      );
    case "subject":
      return "the subject";
    case "thread":
      return "the thread";
    case "body":
      return "the mail";
  }
}
