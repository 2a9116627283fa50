/** A word without its ending, so that "holding" and "holds" weigh alike; numbers are all one, so are breaks. */
export function stemOf(word: string): string {
  if (/^\d/.test(word)) return "#";
  if (/^\s*$/.test(word)) return "/";
  if (word.length < 5) return word;
  return word.replace(/ies$/, "y").replace(/(?:ing|ed|es|s)$/, "");
}
