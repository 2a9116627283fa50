import type { Reading } from "../reading";
import type { Ledger } from "../types";

/** The ledger of a line item; null when there is none of that name. */
export function readLedgerOf(
  reading: Reading,
  item: string | null,
): Ledger | null {
  return reading.ledger.find((ledger) => ledger.item === item) ?? null;
}
