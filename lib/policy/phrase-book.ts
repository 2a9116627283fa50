/** Words of the team, found in a text as whole words: cut as the analyzer cuts, never as patterns. */
import { buildLexicon, scan } from "../analyzer/lexicon/lexicon";
import { tokenize, type Token } from "../analyzer/tokens";

const words = (text: string): readonly string[] =>
  tokenize(text).map(({ norm }) => norm);

interface PhraseHit {
  /** Index into the phrases. */
  readonly phrase: number;
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
}

export interface PhraseBook {
  /** From left to right, the longest phrase first; hits do not overlap. Linear in the text. */
  hitsIn(tokens: readonly Token[]): readonly PhraseHit[];
}

/** @param phrases forms of each phrase; one without a word is never found */
export function phraseBook(
  phrases: readonly (readonly string[])[],
): PhraseBook {
  const lexicon = buildLexicon(
    phrases.flatMap((forms, at) => {
      const usable = forms.filter((form) => words(form).length > 0);
      return usable.length === 0
        ? []
        : [
            {
              id: String(at),
              lang: "en" as const,
              forms: usable,
              means: String(at),
              source: "the team's rules",
            },
          ];
    }),
    words,
  );
  return {
    hitsIn: (tokens) =>
      [
        ...scan(
          lexicon,
          tokens.map(({ norm }) => norm),
        ),
      ].map(({ entry, at, length }) => ({
        phrase: Number(entry.means),
        from: at,
        to: at + length,
      })),
  };
}
