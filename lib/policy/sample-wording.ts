/** A sentence as it would read in a mail, with values of an invented one: for people who word their own. */
import { fill, placeholdersOf, type Slot } from "../template/fill";
import { isSentenceId, SENTENCES } from "../template/sentences";
import type { Piece } from "../template/types";

const COUNTS: Readonly<Record<string, number>> = {
  authorized: 120,
  onHold: 80,
  held: 25,
  heldRest: 35,
  accepted: 40,
  rejected: 6,
  ordered: 200,
  open: 200,
  shipped: 30,
  inProcess: 12,
  earlier: 25,
  made: 75,
  cancelled: 15,
};

const WORDS: Readonly<Record<string, string>> = {
  units: "units",
  released: "the 120 units released",
  finished: "finished before the pause",
  purpose: " for restart",
  heldRule: "do not count toward the 120 units released",
  rejectedDisposition: "scrapped",
  openQuantityEffect: "reduce",
  earlierParts: "so far 30 units have been shipped",
  relation: "and do not count toward",
  countRule: "count toward the 120 units released",
  revision: "C",
  trigger: "the fit check is passed",
  authority: "Purchasing",
  material: "black PETG",
  finish: "clear anodized",
  packaging: "bulk",
  acceptedLot: "lot B",
  heldReason: "until the revision is reviewed",
  window: "May 5 to May 9",
  date: "May 9",
  dates: "date",
  pauseScope: "all work on this order",
  correction: "120 units",
  placeholder: "120 units",
  others: "110 units",
  references: "PO 45117 and part AX-312",
  terms: "Black PETG, bulk packaging",
  before: "30 units already shipped",
  verb: "restart",
  heldLots: "lot B",
  acceptedLots: "lot A",
  shippedRelation: "the 30 units already shipped",
  countRelation: "are included in",
};

/**
 * @param text the team's own sentence; "" for the original
 * @param unit the noun to count in; null for "units"
 * @returns null when it cannot be filled, and for an id that does not exist
 */
export function sampleWording(
  id: string,
  text: string,
  unit: string | null,
): readonly Piece[] | null {
  if (!isSentenceId(id)) return null;
  const original = placeholdersOf(SENTENCES[id].text);
  return fill(
    text.trim() === "" ? SENTENCES[id].text : text.trim(),
    (name): Slot | null => {
      const slot = { blank: name, label: name };
      const count = COUNTS[name];
      if (count !== undefined)
        return { kind: "quantity", count, unit, ...slot };
      if (name === "lot")
        return { kind: "quantity", count: null, unit, lot: "lot 1", ...slot };
      // A value that only the original knows stands for itself.
      const words = WORDS[name] ?? (original.includes(name) ? name : undefined);
      return words === undefined
        ? null
        : { kind: "words", text: words, ...slot };
    },
  );
}
