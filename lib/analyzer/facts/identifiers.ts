/** Names of things, never counts: lots, orders, parts. */
import { wordClass } from "../lexicon/word-class";
import { wordSet } from "../lexicon/word-set";
import { isOf, spanOf, type TextReading } from "../text";
import type { Token } from "../tokens";
import type { Mention } from "../types";

export interface IdentifierFacts {
  /** "1", "B": upper case, without the word. */
  readonly lots: readonly Mention[];
  readonly orders: readonly Mention[];
  readonly parts: readonly Mention[];
}

const LOT = wordSet("lot lots batch batches");
const ORDER = wordSet("po pos wo so order orders job blanket contract");
/** "order no.", "purchase order number": between the word and its number. */
const NUMBER_WORD = wordSet("no nr num number # : . - ref reference nos");
const PART = wordSet(
  "pn p/n part parts item drawing dwg drg article sku material",
);
const NAMED = wordClass(
  (word) => LOT.has(word) || ORDER.has(word) || PART.has(word),
);
const COUNTED = wordSet(
  "pcs pc pieces piece units unit ea each nos sets kits off parts",
);
/** "AX-312", "40-1187", "VX-100-A": letters and digits joined by a dash. */
const BARE_PART =
  /^(?:[a-z]{1,5}-\d{1,6}[a-z]?(?:-\w{1,6})*|\d{2,6}-\d{2,6}(?:-\w{1,6})*)$/;
const NOT_BARE_AFTER = wordSet(
  "po wo so order job quote quotation offer invoice ncr eco ecn ecr car rma tracking bol ref heat cert phone tel ext call fax no number # serial sn s/n zip iso en astm ams din lot batch box eori hsn tp",
);
/** Material grades look like part numbers: "6061-T6", "17-4PH". */
const GRADE =
  /^(?:\d{4}-[tho]\d*|\d{2}-\d(?:ph)?|en-\w+|aw-\d+|[a-z]{2,4}-?[gc]f\d*|a\d{3}-t\d+)$/;

/** Reads the identifiers of one text, each value once, by place. */
export function readIdentifiers(text: TextReading): IdentifierFacts {
  const lots = new Map<string, Mention>();
  const orders = new Map<string, Mention>();
  const parts = new Map<string, Mention>();
  const add = (into: Map<string, Mention>, from: number, to: number) => {
    const span = spanOf(text, from, to);
    const value = text.raw.slice(span.start, span.end).toUpperCase();
    if (!into.has(value)) into.set(value, { value, span });
  };
  for (let at = 0; at < text.tokens.length; at++) {
    const word = text.words[at] ?? "";
    const token = text.tokens[at];
    if (token?.kind !== "code" && !isOf(text, at, NAMED)) continue;
    if (LOT.has(word))
      lotsAfter(text, at, (place) => add(lots, place, place + 1));
    else if (ORDER.has(word)) {
      const place = numberAfter(text, at);
      if (
        place !== null &&
        isOrderNumber(text.tokens[place]) &&
        !COUNTED.has(text.words[place + 1] ?? "")
      )
        add(orders, place, place + 1);
    } else if (PART.has(word)) {
      const place = numberAfter(text, at);
      const value = place === null ? undefined : text.tokens[place];
      if (
        place !== null &&
        value &&
        isPartNumber(value) &&
        !COUNTED.has(text.words[place + 1] ?? "")
      )
        add(parts, place, place + 1);
    } else if (
      token?.kind === "code" &&
      BARE_PART.test(word) &&
      !GRADE.test(word) &&
      !follows(text, at)
    )
      add(parts, at, at + 1);
  }
  return {
    lots: [...lots.values()],
    orders: [...orders.values()],
    parts: [...parts.values()],
  };
}

/** "lot 1", "lots 2 to 5", "lots B and C"; not "a lot", "lot of 25". */
function lotsAfter(
  text: TextReading,
  at: number,
  found: (at: number) => void,
): void {
  let place = at + 1;
  while (NUMBER_WORD.has(text.words[place] ?? "") && place < at + 3) place++;
  const plural =
    (text.words[at] ?? "").endsWith("s") ||
    (text.words[at] ?? "").endsWith("es");
  for (let more = 0; more < 6; more++) {
    const token = text.tokens[place];
    if (
      !token ||
      !isLotName(token) ||
      (COUNTED.has(text.words[place + 1] ?? "") &&
        !plural &&
        token.norm.length > 1 &&
        token.kind === "number" &&
        text.words[at] === "lot" &&
        Number(token.norm) > 20)
    )
      return;
    found(place);
    if (
      !plural ||
      !/^(?:[,&+-]|and|to|through|or)$/.test(text.words[place + 1] ?? "")
    )
      return;
    place += 2;
  }
}

const isLotName = (token: Token): boolean =>
  token.kind === "number"
    ? /^\d{1,8}$/.test(token.norm)
    : token.kind === "code"
      ? /\d/.test(token.norm) && token.norm.length <= 12
      : token.kind === "word" &&
        token.norm.length === 1 &&
        token.caps === "all" &&
        token.norm !== "i";

function numberAfter(text: TextReading, at: number): number | null {
  for (let place = at + 1; place <= at + 4; place++) {
    const token = text.tokens[place];
    if (!token) return null;
    if (
      token.kind === "number" ||
      (token.kind === "code" && /\d/.test(token.norm))
    )
      return place;
    if (
      !NUMBER_WORD.has(token.norm) &&
      !(token.norm === "order" && place === at + 1)
    )
      return null;
  }
  return null;
}

/** Three digits at least: "order 3 more" is a count. */
const isOrderNumber = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === "code"
    ? (token.norm.match(/\d/g) ?? []).length >= 2
    : /^\d{4,}$/.test(token.norm));

const isPartNumber = (token: Token): boolean =>
  token.kind === "code" ? token.norm.length >= 3 : /^\d{4,}$/.test(token.norm);

const follows = (text: TextReading, at: number): boolean =>
  [1, 2].some((back) => NOT_BARE_AFTER.has(text.words[at - back] ?? ""));
