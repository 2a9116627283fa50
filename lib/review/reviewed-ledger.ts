/** What a review vouches for: the numbers, holds and revisions of a draft, without a word of it. */
import { readIdentifiers } from "../analyzer/facts/identifiers";
import { readTexts } from "../analyzer/text";
import type { Analysis, Bucket, Draft, HeldRule } from "../analyzer/types";

/** A number or revision that the review asks for and nobody has given yet: whatever it turns out to be is right. */
export const ASKED = "?";
export type Asked = typeof ASKED;

export interface ReviewedItem {
  /** As the mail writes it; null for the only line item. */
  readonly item: string | null;
  readonly numbers: Readonly<Partial<Record<Bucket, number | Asked>>>;
}

export interface ReviewedLedger {
  readonly orders: readonly string[];
  readonly items: readonly ReviewedItem[];
  readonly heldRule: HeldRule | Asked | null;
  /** Upper case, sorted; of the body only. */
  readonly revisions: readonly string[] | Asked;
}

/** What a review can ask for, by the names of the blanks: "onHold", "onHold:AX-312", "revision". */
export type AskedBlanks = readonly {
  readonly fact: string;
  readonly item: string | null;
}[];

const ASKABLE: Readonly<Record<string, Bucket>> = {
  authorized: "authorized",
  ordered: "ordered",
  onHold: "onHold",
  held: "held",
  accepted: "accepted",
};

/**
 * The ledger of an analysis: what its mail states, what follows from its own numbers ("120 of the 200 now, the rest on
 * hold"), and what was asked for and is still open.
 */
export function reviewedLedgerOf(
  analysis: Analysis,
  draft: Draft,
  asked: AskedBlanks = [],
): ReviewedLedger {
  /** "The rest stays on hold" is no quantity, but the rest has a number where the others give one. */
  const restHeld = (name: string | null) =>
    !analysis.findings.some(
      ({ check, item }) =>
        check === "balance-missing" && (item === null || item === name),
    );
  const named = (bucket: Bucket, name: string | null) =>
    bucket === "onHold"
      ? restHeld(name)
      : analysis.quantities.some(
          (each) =>
            each.bucket === bucket &&
            each.item === name &&
            each.span.source === "body",
        );
  const items = analysis.ledger.map(({ item, stated, derived }) => {
    const numbers: Partial<Record<Bucket, number | Asked>> = { ...stated };
    for (const { bucket, value, source } of derived)
      if (
        numbers[bucket] === undefined &&
        source === "body" &&
        named(bucket, item)
      )
        numbers[bucket] = value;
    for (const blank of asked) {
      const bucket = ASKABLE[blank.fact];
      if (bucket !== undefined && (blank.item ?? item) === item)
        numbers[bucket] ??= ASKED;
    }
    return { item, numbers };
  });
  const revisions = [
    ...new Set(
      analysis.revisions
        .filter(({ span }) => span.source === "body")
        .map(({ value }) => value),
    ),
  ].sort();
  const asks = (fact: string) => asked.some((blank) => blank.fact === fact);
  return {
    orders: ordersOf(draft),
    items,
    heldRule: analysis.heldRule ?? (asks("heldRule") ? ASKED : null),
    revisions: revisions.length === 0 && asks("revision") ? ASKED : revisions,
  };
}

/** The orders that a mail names in its own words or its subject. */
export function ordersOf({ body, subject }: Draft): readonly string[] {
  const texts = readTexts({
    body,
    ...(subject === undefined ? {} : { subject }),
  });
  return [
    ...new Set(
      [texts.body, ...(texts.subject === null ? [] : [texts.subject])].flatMap(
        (text) => readIdentifiers(text).orders.map(({ value }) => value),
      ),
    ),
  ];
}
