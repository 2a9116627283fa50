/** The nouns that quantities count, as buyers write them behind a number. */

/** Written the same behind every number, and the short forms that only add an s. */
const SHORT: Readonly<Record<string, readonly [one: string, many: string]>> = {
  pc: ["pc", "pcs"],
  pcs: ["pc", "pcs"],
  ea: ["ea", "ea"],
  each: ["ea", "ea"],
  off: ["off", "off"],
  no: ["nos.", "nos."],
  nos: ["nos.", "nos."],
  number: ["nos.", "nos."],
};

const IRREGULAR: Readonly<Record<string, string>> = {
  half: "halves",
  shelf: "shelves",
  knife: "knives",
  shaft: "shafts",
  chassis: "chassis",
  die: "dies",
  foot: "feet",
};

/**
 * The noun for this count: "unit", "units", "boxes", "pcs".
 * @param unit singular, lower case; null where the author names none: then "unit" stands
 */
export function noun(unit: string | null, count: number): string {
  const written = unit?.trim() ?? "";
  // "the 22 reworked ones": a noun that only points
  const one = written === "" || written === "one" ? "unit" : written;
  const short = SHORT[one];
  if (short) return count === 1 ? short[0] : short[1];
  if (count === 1) return one;
  const irregular = IRREGULAR[one];
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(one)) return `${one.slice(0, -1)}ies`;
  if (/(?:[sxz]|ch|sh)$/.test(one)) return `${one}es`;
  return `${one}s`;
}

/** "120 units", "1 unit"; digits without group marks, which some readers take for a decimal mark. */
export function counted(count: number, unit: string | null): string {
  return `${String(count)} ${noun(unit, count)}`;
}
