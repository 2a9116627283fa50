/**
 * Material, finish and packaging as named in the body, and the words that say that the terms stay as they were.
 */
import { buildLexicon } from "../lexicon/lexicon";
import { terms } from "../lexicon/terms";
import { wordClass } from "../lexicon/word-class";
import { wordSet } from "../lexicon/word-set";
import { isOf, spanOf, toWords, type TextReading } from "../text";
import type { Mention } from "../types";
import { isAwaited, isModifier, readMaterial } from "./material";
import { readUnchanged } from "./unchanged";

export interface TermFacts {
  readonly material: Mention | null;
  readonly finish: Mention | null;
  readonly packaging: Mention | null;
  readonly unchanged: Mention | null;
}

const TERMS = buildLexicon(terms, toWords);
const BEGIN_TERMS = wordClass(
  (word) => TERMS.begins(word) || word === "finish" || word === "surface",
);

/** Reads the terms of one text: the first mention of each. Linear; never throws. */
export function readTerms(text: TextReading): TermFacts {
  const { words } = text;
  let finish: Mention | null = null;
  let packaging: Mention | null = null;
  for (let at = 0; at < words.length; at++) {
    if (!isOf(text, at, BEGIN_TERMS)) continue;
    const hit = TERMS.longestAt(words, at);
    if (hit?.entry.means === "packaging")
      packaging ??= mentionOf(text, at, hit.length);
    else if (hit?.entry.means === "finish")
      finish ??= mentionOf(text, at, hit.length);
    else if (
      (words[at] === "finish" || words[at] === "surface") &&
      isFinishNoun(text, at)
    )
      finish ??= mentionOf(text, at, 1);
    if (finish && packaging) break;
  }
  return {
    material: readMaterial(text),
    finish,
    packaging,
    unchanged: readUnchanged(text),
  };
}

/** The term with the words that describe it: "clear anodize"; null where it is only waited for. */
function mentionOf(
  text: TextReading,
  at: number,
  length: number,
): Mention | null {
  if (isAwaited(text, at)) return null;
  let from = at;
  while (
    from > 0 &&
    isModifier(text, from - 1) &&
    text.tokens[from - 1]?.kind === "word"
  )
    from--;
  const span = spanOf(text, from, at + length);
  return { value: text.raw.slice(span.start, span.end), span };
}

/** "finish as before", "Material, finish and packaging"; not "finish the run", "sealing surface". */
function isFinishNoun(text: TextReading, at: number): boolean {
  const before = text.words[at - 1] ?? "";
  const next = text.words[at + 1] ?? ".";
  if (FINISHES_WORK.has(before)) return false;
  if (text.words[at] === "surface")
    return FINISH_LISTS.has(next) && FINISH_LEADS.has(before);
  if (FINISH_LISTS.has(next) && FINISH_LEADS.has(before)) return true;
  // "oil finish, for the mock-up": a kind of finish
  return (
    text.tokens[at - 1]?.kind === "word" &&
    !FINISH_LEADS.has(before) &&
    /^[.,;)\n]$|^(?:as|and|per|on|is|unchanged|for)$/.test(next)
  );
}

const FINISHES_WORK = wordSet(
  "to will you they we can must i and then shall should please pls before until when they'll we'll you'll let not don't",
);

const FINISH_LISTS = wordSet(
  "as unchanged : is same and , / per remains stays to treatment & =",
);

const FINISH_LEADS = new Set([
  ",",
  "and",
  "/",
  "same",
  "&",
  "material",
  ".",
  "",
  "\n",
  "the",
  "plus",
]);
