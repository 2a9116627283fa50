/**
 * Material, finish and packaging as named in the body, and the words that say that the terms stay as they were.
 */
import { buildLexicon } from "../lexicon/lexicon";
import { terms } from "../lexicon/terms";
import { wordSet } from "../lexicon/word-set";
import { spanOf, toWords, type TextReading } from "../text";
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

/** Reads the terms of one text: the first mention of each. Linear; never throws. */
export function readTerms(text: TextReading): TermFacts {
  const material = readMaterial(text);
  return {
    material,
    finish: readTerm(text, "finish"),
    packaging: readTerm(text, "packaging"),
    unchanged: readUnchanged(text),
  };
}

function readTerm(
  text: TextReading,
  wanted: "finish" | "packaging",
): Mention | null {
  const { tokens, words } = text;
  for (let at = 0; at < tokens.length; at++) {
    const hit = TERMS.longestAt(words, at);
    let to = -1;
    if (hit?.entry.means === wanted) to = at + hit.length;
    else if (
      wanted === "finish" &&
      (words[at] === "finish" || words[at] === "surface") &&
      isFinishNoun(text, at)
    )
      to = at + 1;
    if (to < 0 || isAwaited(text, at)) continue;
    let from = at;
    while (
      from > 0 &&
      isModifier(text, from - 1) &&
      tokens[from - 1]?.kind === "word"
    )
      from--;
    const span = spanOf(text, from, to);
    return { value: text.raw.slice(span.start, span.end), span };
  }
  return null;
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
