import { wordSet } from "../lexicon/word-set";

const DENIALS = wordSet(
  "not no never none without nothing neither nor nobody don't doesn't won't can't cannot isn't aren't didn't wasn't weren't hasn't haven't mustn't shouldn't",
);

/** So many words behind a denial are denied. */
export const DENIED_WORDS = 4;

export const isDenial = (word: string): boolean => DENIALS.has(word);
