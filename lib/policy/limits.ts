/* Apart from check-words.ts, which brings the template along: the schema is read in every webmail tab. */

export const LONGEST_WORDS = 60;
export const MOST_ENTRIES = 200;
export const LONGEST_SENTENCE = 500;
/** Names, nouns and phrases: nothing that could be read as a pattern or as markup. */
export const PLAIN_WORDS =
  /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .,'’&/%#+-]*[\p{L}\p{M}\p{N}.])?$/u;
/** One line, without characters nobody sees. */
export const PLAIN_LINE = /^\P{C}*$/u;
