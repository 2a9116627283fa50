/** Numbers as people type them, and the nouns they count. */

/**
 * The whole number in what was typed: "80", "1,200", "1 200", "1.200". null for anything else; a group mark only counts
 * where it parts exactly three digits, so "1.5" is no number of parts.
 */
export function parseQuantity(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{1,3}(?:[.,'\s]\d{3})+$|^\d+$/.test(text)) return null;
  const value = Number(text.replace(/\D/g, ""));
  return Number.isSafeInteger(value) ? value : null;
}

const UNCOUNTED = new Set(["pc", "pcs", "ea", "each"]);
const IRREGULAR: Readonly<Record<string, string>> = {
  box: "boxes",
  half: "halves",
  shelf: "shelves",
  piece: "pieces",
};

/** The noun of a quantity, in the number's form; the analyzer gives it singular. "units" where the mail names none. */
export function unitNoun(unit: string | null, count: number): string {
  const noun = unit ?? "unit";
  if (UNCOUNTED.has(noun)) return noun === "pc" && count !== 1 ? "pcs" : noun;
  if (count === 1) return noun;
  const irregular = IRREGULAR[noun];
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:[sxz]|[cs]h)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}
