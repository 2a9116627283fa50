import { tokenize } from "../analyzer/tokens";
import type { Span } from "../analyzer/types";
import { phraseBook, type PhraseBook } from "./phrase-book";

/** A policy's list stays the same object while nobody changes it, and a draft is read at every rest. */
const books = new WeakMap<readonly string[], PhraseBook>();

/** Where the team's vague phrases stand in the body. */
export function vaguePhrasesIn(
  body: string,
  phrases: readonly string[],
): readonly Span[] {
  let book = books.get(phrases);
  if (!book) books.set(phrases, (book = phraseBook(phrases.map((p) => [p]))));
  // Plain text wraps its lines inside a phrase.
  const tokens = tokenize(body).filter(({ kind }) => kind !== "break");
  return book.hitsIn(tokens).map(({ from, to }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    source: "body",
  }));
}
