/**
 * The review stamp: one line of a mail that carries the reviewed ledger. A person can read it, any mail program may wrap,
 * quote or restyle it, and what was damaged on the way or changed by hand is no stamp at all.
 */
import { BUCKETS, type Bucket, type HeldRule } from "../analyzer/types";
import {
  ASKED,
  type Asked,
  type ReviewedItem,
  type ReviewedLedger,
} from "./reviewed-ledger";

const OPENING = "Reviewed with Clean Release:";
/** Longer than any stamp we write for a mail of a hundred line items. */
const LONGEST = 8000;

const BUCKET_WORDS: Readonly<Record<Bucket, string>> = {
  ordered: "on order",
  open: "open",
  shipped: "shipped",
  inProcess: "in process",
  earlier: "released earlier",
  made: "made",
  held: "held",
  accepted: "accepted",
  rejected: "rejected",
  authorized: "released",
  onHold: "on hold",
  cancelled: "cancelled",
};

const RULE_WORDS: Readonly<Record<HeldRule, string>> = {
  counts: "held parts count",
  excluded: "held parts do not count",
  separate: "held parts decided separately",
};
const RULE_ASKED = "held parts count ?";

/** The characters that part one piece of a stamp from the next, and what mail programs do not keep. */
const RESERVED = /[%[\];,=|<>\s\p{C}]/gu;

function written(name: string): string {
  return name.replace(
    RESERVED,
    (char) => `%${(char.codePointAt(0) ?? 0).toString(16)}.`,
  );
}

function readName(text: string): string {
  return text.replace(/%([0-9a-f]{1,6})\./gu, (whole, hex: string) => {
    const point = Number.parseInt(hex, 16);
    return point > 0x10ffff ? whole : String.fromCodePoint(point);
  });
}

/** FNV-1a, 32 bits: enough to tell a stamp from one that lost a digit. It proves nothing about who wrote it. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

function itemText({ item, numbers }: ReviewedItem): string {
  const counts = BUCKETS.flatMap((bucket) => {
    const value = numbers[bucket];
    return value === undefined
      ? []
      : [`${BUCKET_WORDS[bucket]} ${String(value)}`];
  }).join(", ");
  return item === null ? counts : `${written(item)} = ${counts}`;
}

/**
 * "[Reviewed with Clean Release: PO 45117; released 120, on hold 80; rev C; 1x2y3z]"; null for a ledger that says nothing:
 * there is nothing a later draft could differ from.
 */
export function writeStamp(ledger: ReviewedLedger): string | null {
  const { orders, items, heldRule, revisions } = ledger;
  const payload = [
    ...(orders.length === 0 ? [] : [`PO ${orders.map(written).join(" | ")}`]),
    ...items.map(itemText).filter((text) => text !== ""),
    ...(heldRule === null
      ? []
      : [heldRule === ASKED ? RULE_ASKED : RULE_WORDS[heldRule]]),
    ...(revisions.length === 0
      ? []
      : [
          `rev ${revisions === ASKED ? ASKED : revisions.map(written).join(" | ")}`,
        ]),
  ].join("; ");
  if (payload === "") return null;
  return `[${OPENING} ${payload}; ${checkOf(payload)}]`;
}

/** What mail programs put in: quote marks at line starts, breaks, runs of blanks, no-break and zero-width ones. */
function flattened(text: string): string {
  return text
    .replace(/\n(?:>[ \t]?)*/gu, " ")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/gu, " ");
}

/** Every whole stamp of a text, by place. */
export function readStamps(text: string): readonly ReviewedLedger[] {
  // Nearly every text has none, and a thread can be long.
  if (!text.includes("Reviewed")) return [];
  const flat = flattened(text);
  const found: ReviewedLedger[] = [];
  for (
    let at = flat.indexOf(`[${OPENING}`);
    at >= 0;
    at = flat.indexOf(`[${OPENING}`, at + 1)
  ) {
    const end = flat.indexOf("]", at);
    if (end < 0 || end - at > LONGEST) continue;
    const ledger = readOne(flat.slice(at + OPENING.length + 1, end).trim());
    if (ledger !== null) found.push(ledger);
  }
  return found;
}

function readOne(inside: string): ReviewedLedger | null {
  const cut = inside.lastIndexOf("; ");
  if (cut < 0) return null;
  const payload = inside.slice(0, cut);
  if (checkOf(payload) !== inside.slice(cut + 2)) return null;
  let orders: readonly string[] = [];
  let heldRule: ReviewedLedger["heldRule"] = null;
  let revisions: ReviewedLedger["revisions"] = [];
  const items: ReviewedItem[] = [];
  for (const part of payload.split("; ")) {
    const rule = (Object.keys(RULE_WORDS) as HeldRule[]).find(
      (each) => RULE_WORDS[each] === part,
    );
    if (part.startsWith("PO ")) orders = namesIn(part.slice(3));
    else if (part === RULE_ASKED) heldRule = ASKED;
    else if (rule !== undefined) heldRule = rule;
    else if (part.startsWith("rev "))
      revisions = part === `rev ${ASKED}` ? ASKED : namesIn(part.slice(4));
    else {
      const item = readItem(part);
      if (item === null) return null;
      items.push(item);
    }
  }
  return { orders, items, heldRule, revisions };
}

function namesIn(text: string): readonly string[] {
  return text.split(" | ").map(readName);
}

function readItem(part: string): ReviewedItem | null {
  const [left = "", right] = part.split(" = ");
  const numbers: Partial<Record<Bucket, number | Asked>> = {};
  for (const count of (right ?? left).split(", ")) {
    const cut = count.lastIndexOf(" ");
    const bucket = BUCKETS.find(
      (each) => BUCKET_WORDS[each] === count.slice(0, cut),
    );
    if (bucket === undefined) return null;
    const value = count.slice(cut + 1);
    if (value !== ASKED && !/^\d+(?:\.\d+)?$/u.test(value)) return null;
    numbers[bucket] = value === ASKED ? ASKED : Number(value);
  }
  return { item: right === undefined ? null : readName(left), numbers };
}
