/**
 * What a revision looks like, and the words that name one.
 */
import { wordSet } from "../lexicon/word-set";
import type { TextReading } from "../text";
import type { Token } from "../tokens";

/** Words after which a revision stands, whatever the sentence. */
export const STRONG = wordSet(
  "rev revs revision revisions revn revison revsion revisión révision revisione revisão rewizja rév",
);
/** Words that name a revision only beside a drawing, or before what looks like nothing else. */
export const WEAK = wordSet(
  "index idx indices indice índice indeks änderungsindex zeichnungsindex zeichnungsstand ind ausgabe mod modification issue iss level lvl version versions ver edition letter status state suffix stand",
);
/** What carries a revision. */
export const DOCUMENT = wordSet(
  "pack techpack drawing drawings dwg dwgs drg drgs print prints blueprint model cad gerber gerbers layout bom artwork file files step stp sheet schematic pattern sketch drawing's",
);
export const DESIGN = wordSet(
  "design spec specification label pattern pack file drawing dwg drg print design revision rev change engineering eng ec ecn eco model gerber layout bom artwork build index part",
);

/** Say of a revision only that it is the one meant. */
export const VAGUE = wordSet(
  "latest newest current recent new same updated actual present last existing valid up-to-date revised modified proper correct right usual agreed",
);
/** What follows is still to come. */
export const AWAITS = wordSet(
  "until till til pending once after when awaiting unless",
);
const SHORT_WORDS = wordSet(
  "is in to as at of on or by we be no ok if it up so do go me my us pl am an po hi re cc pn qa qc id vs dr mr ms tb nr pc ea st nd rd th up cw kw",
);
const NUMBER_WORDS: Readonly<Record<string, string>> = {
  zero: "0",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
};
/** After a number these make it a count: "latest rev 120 pcs". */
const COUNTED = wordSet(
  "pcs pc pces pieces piece units unit ea each nos sets kits off qty dozen percent %",
);
/** A date of issue used as revision: "rev 2024-03". */
const DATED = /^20\d{2}-\d{2}(?:-\d{2})?$/;
const NATO: Readonly<Record<string, string>> = {
  bravo: "B",
  charlie: "C",
  delta: "D",
  echo: "E",
  foxtrot: "F",
};
const CODE =
  /^(?:[a-z]\/\d|[a-z]{1,2}[.\-]?\d{1,3}(?:\.\d{1,2})?|\d{1,3}[.\-]?[a-z]{1,2}\d?|\d{1,3}(?:\.\d{1,3}){1,3})$/;
const PLAIN_NUMBER = /^\d{1,3}$/;
const DOTTED = /^\d{1,3}(?:\.\d{1,3}){1,3}$/;

/** A value and the word that names it. */
export interface RevisionValue {
  readonly at: number;
  readonly value: string;
  readonly label: number;
}

/** A capital letter, a zero-led or dotted number, a letter with digits. */
export function isRevisionish(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === "word")
    return (
      token.norm.length === 1 && token.caps === "all" && token.norm !== "i"
    );
  if (token.kind === "number")
    return /^\d{1,2}$/.test(token.norm) || DOTTED.test(token.norm);
  return token.kind === "code" && CODE.test(token.norm);
}

/** The token as a revision; null when it is none. `direct`: it stands right behind the word. */
export function valueOf(
  text: TextReading,
  at: number,
  direct: boolean,
): string | null {
  const token = text.tokens[at];
  if (!token) return null;
  const next = text.tokens[at + 1];
  if (token.kind === "word") {
    const { norm } = token;
    // "rev C/120 pcs": elsewhere "c/" is short for "with"
    if (
      norm === "with" &&
      direct &&
      token.caps === "all" &&
      text.raw[token.end - 1] === "/"
    )
      return text.raw.charAt(token.start).toUpperCase();
    if (norm.length === 1) {
      if (!/^[a-z]$/.test(norm)) return null;
      if (norm === "i" && next?.kind === "word") return null; // "the revision I approved"
      if (token.caps === "all")
        return norm === "a" &&
          next?.kind === "word" &&
          next.caps === "none" &&
          !direct
          ? null
          : norm.toUpperCase();
      // "rev d", but "revision a week ago", "revision s"
      if (!direct) return null;
      if (norm === "a" && next !== undefined && next.kind === "word")
        return null;
      if (norm === "s" || norm === "x") return null;
      return norm.toUpperCase();
    }
    if (direct && NATO[norm] !== undefined) return NATO[norm] ?? null;
    if (
      direct &&
      NUMBER_WORDS[norm] !== undefined &&
      !COUNTED.has(next?.norm ?? "")
    )
      return NUMBER_WORDS[norm] ?? null;
    if (
      norm.length === 2 &&
      direct &&
      token.caps === "all" &&
      !SHORT_WORDS.has(norm) &&
      /^[a-z]{2}$/.test(norm)
    ) {
      const upper = norm.toUpperCase();
      // "C/D" is cut as one word: take the first
      return token.end - token.start === 2 ? upper : null;
    }
    return null;
  }
  if (token.kind === "number") {
    if (!PLAIN_NUMBER.test(token.norm) && !DOTTED.test(token.norm)) return null;
    // "current rev. 75 stay on hold", "latest revision. 10k labels": a new sentence
    if (
      text.words[at - 1] === "." &&
      VAGUE.has(text.words[at - 3] ?? "") &&
      next?.kind === "word" &&
      !token.norm.startsWith("0")
    )
      return null;
    // "2A": the letter would be amperes anywhere else
    if (
      next?.gap === false &&
      next.kind === "word" &&
      /^[a-z]$/.test(next.norm)
    )
      return token.norm + next.norm.toUpperCase();
    if (isCount(text, at)) return null;
    return token.norm;
  }
  if (token.kind === "code")
    return CODE.test(token.norm) || (direct && DATED.test(token.norm))
      ? token.norm.toUpperCase()
      : null;
  return null;
}

/** "latest rev 120 pcs": the number counts parts. "the 31 rev 3 pcs" does not. */
export function isCount(text: TextReading, at: number): boolean {
  const { words, tokens } = text;
  const next = words[at + 1] ?? "";
  if (!COUNTED.has(next))
    return (
      /^\d{3}$/.test(words[at] ?? "") &&
      tokens[at + 1]?.kind === "word" &&
      !(words[at] ?? "").startsWith("0")
    );
  const counted = [2, 3].some((back) => tokens[at - back]?.kind === "number");
  return !counted;
}
