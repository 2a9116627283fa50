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
