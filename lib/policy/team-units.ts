import { tokenize } from "../analyzer/tokens";
import type { Analysis, Draft, Quantity } from "../analyzer/types";
import { noun } from "../template/nouns";
import { phraseBook } from "./phrase-book";

/** Between a number and the team's noun: "120 of the M8 studs". */
const reach = 4;

/**
 * Quantities that count one of the team's nouns get it as their unit, where the analyzer read none or another word
 * ("120 M8 studs"); so does a line item's arithmetic. Spans stay as they are.
 */
export function withTeamUnits(
  analysis: Analysis,
  draft: Draft,
  units: readonly string[],
): Analysis {
  if (units.length === 0) return analysis;
  const nouns = units.map((unit) => unit.trim().toLowerCase());
  const book = phraseBook(nouns.map((unit) => [noun(unit, 1), noun(unit, 2)]));
  const unitOf = ({ span, unit }: Quantity): string | null => {
    if (span.source !== "body") return unit;
    // The number itself, its noun, and a few words behind it on the same line.
    const line = draft.body.indexOf("\n", span.end);
    const behind = draft.body.slice(
      span.start,
      Math.min(line < 0 ? draft.body.length : line, span.end + 80),
    );
    const tokens = tokenize(behind);
    const stop = tokens.findIndex(
      ({ kind, norm }, at) =>
        (at > 0 && kind === "number") ||
        kind === "cell" ||
        (kind === "mark" && /[.,;:!?]/.test(norm)),
    );
    const own = tokens.slice(0, stop < 0 ? tokens.length : stop);
    const hit = book.hitsIn(own)[0];
    return hit && hit.from <= reach ? (nouns[hit.phrase] ?? unit) : unit;
  };
  const quantities = analysis.quantities.map((quantity) => {
    const unit = unitOf(quantity);
    return unit === quantity.unit ? quantity : { ...quantity, unit };
  });
  return {
    ...analysis,
    quantities,
    ledger: analysis.ledger.map((ledger) => {
      const read = (list: readonly Quantity[]) =>
        list.find(({ item, unit }) => item === ledger.item && unit !== null)
          ?.unit ?? null;
      // The arithmetic's noun was that of its first counted quantity; it follows that one.
      return ledger.unit === null || ledger.unit === read(analysis.quantities)
        ? { ...ledger, unit: read(quantities) ?? ledger.unit }
        : ledger;
    }),
  };
}
