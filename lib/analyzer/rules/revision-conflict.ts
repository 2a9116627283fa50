import type { RevisionFact } from "../facts/revision";
import { beginningIn } from "../facts/slots";
import type { Reading } from "../reading";
import {
  EARLIER,
  placeOf,
  releasedRevisions,
  releasingItems,
  revisionKey,
} from "../refine/released-revisions";
import { indexAt, type Range } from "../text";
import type { Bucket } from "../types";
import { RELEASING_KINDS, defineRule, type Problem } from "./define-rule";

/** Two revisions for the same parts: the shop has to pick, and may pick the wrong one. */
export const revisionConflict = defineRule({
  id: "revision-conflict",
  severity: "blocker",
  kinds: RELEASING_KINDS,
  source: "RELEASE-SPEC 5",
  finds:
    "Two revisions for the released parts, or a revision that differs from the subject, an attachment’s name or the thread.",
  why: "The shop cannot tell which of the two is meant, and the drawing that lies nearest wins. If one replaces the other, a word says so.",
  flagged: {
    body: "Purchasing releases the restart of 120 brackets to rev D. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    attachments: ["bracket_revC.step"],
  },
  clean: {
    body: "Purchasing releases the restart of 120 brackets to rev D, which supersedes the attached rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
    attachments: ["bracket_revC.step"],
  },
  messages: {
    twice: "Both rev {one} and rev {other} are given for the released parts.",
    twiceForItem: "Both rev {one} and rev {other} are given for {item}.",
    differs: "The mail says rev {one}, {where} says rev {other}.",
  },
  check: (reading) => [...inBody(reading), ...withOthers(reading)],
});

type Id = "twice" | "twiceForItem" | "differs";

function* inBody(reading: Reading): Generator<Problem<Id>> {
  const revisionsOf = releasedRevisions(reading);
  const quantities = reading.facts.quantities.map(({ bucket, tokens }) => ({
    bucket,
    ...tokens,
  }));
  for (const item of releasingItems(reading)) {
    const revisions = revisionsOf(item);
    const pair = firstPair(
      revisions
        .slice(0, MOST)
        .filter((fact) => !staysWith(reading, quantities, fact)),
      (one, other) => clashes(reading, one, other),
    );
    if (!pair) continue;
    const [one, other] = pair;
    yield {
      messageId: item === null ? "twice" : "twiceForItem",
      spans: [one.span, other.span],
      data: {
        one: one.value,
        other: other.value,
        ...(item === null ? {} : { item }),
      },
      item,
    };
  }
}

/** So many are compared: a mail that names a revision a thousand times stays linear. */
const MOST = 40;

function firstPair(
  facts: readonly RevisionFact[],
  clash: (one: RevisionFact, other: RevisionFact) => boolean,
): readonly [RevisionFact, RevisionFact] | null {
  for (const [place, one] of facts.entries())
    for (const other of facts.slice(place + 1))
      if (clash(one, other)) return [one, other];
  return null;
}

/** Documents beside the drawing that have a revision of their own. */
const OTHER_DOCUMENTS = new Set(
  "bom gerber gerbers model spec specification layout procedure plan artwork schematic firmware software pattern wps instruction netlist step file label manual report plan traveler checklist".split(
    " ",
  ),
);

function clashes(
  reading: Reading,
  one: RevisionFact,
  other: RevisionFact,
): boolean {
  if (revisionKey(one.value) === revisionKey(other.value)) return false;
  const [here, there] = [documentOf(reading, one), documentOf(reading, other)];
  if (here !== there) return false;
  const [part, otherPart] = [
    partBefore(reading, one),
    partBefore(reading, other),
  ];
  if (part !== otherPart && part !== null && otherPart !== null) return false;
  // "60 to rev C, 60 to rev D" in one breath are two counts; in two places one of them is a slip
  const { sentences } = reading.body;
  if (
    indexAt(sentences, one.tokens.from) !==
    indexAt(sentences, other.tokens.from)
  )
    return true;
  const [count, otherCount] = [
    quantityOf(reading, one),
    quantityOf(reading, other),
  ];
  return count === null || otherCount === null || count === otherCount;
}

/** What these count does not move, or moved before. */
const STAYING: ReadonlySet<Bucket> = new Set([
  ...EARLIER,
  "onHold",
  "cancelled",
]);

/** "The 35 of index B stay blocked": a sentence that counts only parts that stay speaks of their revision. */
function staysWith(
  { body }: Reading,
  quantities: readonly (Range & { readonly bucket: Bucket })[],
  { tokens }: RevisionFact,
): boolean {
  const sentence = body.sentences[indexAt(body.sentences, tokens.from)];
  const counted = sentence
    ? beginningIn(quantities, sentence.from, sentence.to)
    : [];
  return (
    counted.length > 0 && counted.every(({ bucket }) => STAYING.has(bucket))
  );
}

/** The document a revision is of; null for the part's own drawing. */
function documentOf(reading: Reading, fact: RevisionFact): string | null {
  const { words } = reading.body;
  for (let at = fact.tokens.from - 1; at >= fact.tokens.from - 4; at--) {
    const word = words[at] ?? "";
    if (word === "," || word === "." || word === ";" || word === "\n") break;
    if (OTHER_DOCUMENTS.has(word)) return word;
  }
  const [next, second] = [
    words[fact.tokens.to] ?? "",
    words[fact.tokens.to + 1] ?? "",
  ];
  if (OTHER_DOCUMENTS.has(next)) return next;
  return next === "of" || next === "the"
    ? OTHER_DOCUMENTS.has(second)
      ? second
      : null
    : null;
}

/** "77-1 rev C": the part number right before a revision. */
function partBefore(reading: Reading, fact: RevisionFact): string | null {
  const start =
    reading.body.tokens[Math.max(0, fact.tokens.from - 4)]?.start ?? 0;
  const part = reading.mentions.parts.find(
    ({ span }) => span.start >= start && span.end <= fact.span.start,
  );
  return part?.value ?? null;
}

/** "60 to rev C and 60 to rev D": the number each revision goes with, by its place; null when none stands near. */
function quantityOf({ body }: Reading, fact: RevisionFact): number | null {
  for (let at = fact.tokens.from - 1; at >= fact.tokens.from - 7; at--) {
    const token = body.tokens[at];
    if (!token || /^[.;\n]$/.test(token.norm)) return null;
    if (token.kind === "number" && token.value !== null) return at;
  }
  return null;
}

function* withOthers(reading: Reading): Generator<Problem<Id>> {
  const { revision, revisionFacts } = reading.mentions;
  const revisionsOf = releasedRevisions(reading);
  const released = releasingItems(reading).flatMap(revisionsOf);
  const first = released[0];
  if (!first || revision.replacesOther) return;
  // Whatever the body names, be it as superseded or of the held parts, is explained by the body
  const explained = new Set(
    revision.named.map(({ value }) => revisionKey(value)),
  );
  const others = revisionFacts.filter(
    ({ span, role }) => span.source !== "body" && role === "stated",
  );
  const contradicting = [
    ...others.filter(
      (fact) =>
        fact.span.source === "subject" &&
        !explained.has(revisionKey(fact.value)),
    ),
    ...attachmentClashes(reading, others, explained, revisionsOf),
    ...threadClash(others, explained),
  ];
  for (const fact of contradicting) {
    const item = itemOfDocument(reading, fact);
    const own = item === null ? first : (revisionsOf(item)[0] ?? first);
    yield {
      messageId: "differs",
      spans: [own.span, fact.span],
      data: {
        one: own.value,
        other: fact.value,
        where: placeOf(reading, fact),
      },
      item,
    };
  }
}

/** A file of a line item is compared with that item's revision; another drawing beside the right one is no clash. */
function attachmentClashes(
  reading: Reading,
  others: readonly RevisionFact[],
  explained: ReadonlySet<string>,
  revisionsOf: (item: string | null) => readonly RevisionFact[],
): readonly RevisionFact[] {
  const files = others.filter(({ span }) => span.source === "attachment");
  return files.filter((file) => {
    const item = itemOfDocument(reading, file);
    if (item !== null) {
      const own = revisionsOf(item);
      return (
        own.length > 0 &&
        !own.some(({ value }) => revisionKey(value) === revisionKey(file.value))
      );
    }
    if (explained.has(revisionKey(file.value))) return false;
    const right = files.filter((other) =>
      explained.has(revisionKey(other.value)),
    );
    return (
      right.every((other) => other.document === file.document) ||
      right.length === 0
    );
  });
}

/** The line item whose number stands in the file's name; null when none or when the mail has a single one. */
function itemOfDocument(reading: Reading, fact: RevisionFact): string | null {
  const { document } = fact;
  if (document === null) return null;
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
  const named = reading.items.find(
    ({ name }) =>
      name !== null &&
      plain(name).length >= 3 &&
      document.includes(plain(name)),
  );
  return named?.name ?? null;
}

/** Only the newest message that names a revision speaks. */
function threadClash(
  others: readonly RevisionFact[],
  explained: ReadonlySet<string>,
): readonly RevisionFact[] {
  const thread = others.filter(
    ({ span, role }) => span.source === "thread" && role === "stated",
  );
  const newest = Math.min(...thread.map(({ span }) => span.index ?? 0));
  const said = thread.filter(({ span }) => (span.index ?? 0) === newest);
  return said.some(({ value }) => explained.has(revisionKey(value)))
    ? []
    : said.slice(0, 1);
}
