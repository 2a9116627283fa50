/** A closed class of words, written as one line: "until till pending". */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(" "));
