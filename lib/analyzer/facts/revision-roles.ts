/**
 * What is said of a revision: it controls, it is superseded, parts made earlier have it, it is still to come, it was a slip.
 */
import { wordSet } from "../lexicon/word-set";
import { spanOf, type TextReading } from "../text";
import { AWAITS, STRONG, type RevisionValue } from "./revision-shapes";
import type { RevisionFact } from "./revision";

const BEFORE_OLD = wordSet(
  "supersedes supersede supercedes supersedeing superseding superceding replaces replace replacing old older previous prior former formerly earlier outdated obsolete superseded instead over was than disregard ignore discard destroy withdraw retire voids void cancels cancel except retired dropped drop",
);
const AFTER_OLD = wordSet(
  "superseded replaced cancelled canceled obsolete void dead withdrawn outdated retired history invalid expired",
);
const REPLACES = /^(?:supers|superc|replac)/;
const LIGHT = wordSet(
  "to at the in on of by with your our a an is be are under per for any that any . : , ( ) \" ' rev revs revision index drawing dwg drg print level issue version all and file files it its this you quote quoted have",
);

export function roleOf(
  text: TextReading,
  value: RevisionValue,
): RevisionFact["role"] {
  const { words, tokens } = text;
  if (isReplacedBehind(text, value.at)) return "superseded";
  // Behind: "rev C is superseded", "rev C, now obsolete", "rev B is no longer valid", "rev B to C"
  for (let at = value.at + 1; at <= value.at + 7; at++) {
    const word = words[at];
    if (word === undefined || word === "\n" || word === "\t" || word === ";")
      break;
    if (AFTER_OLD.has(word) && words[at + 1] !== "all") {
      const other = words.slice(value.at + 1, at).some((w) => STRONG.has(w));
      if (!other) return "superseded";
    }
    if (word === "." && tokens[at]?.gap === false && at > value.at) break;
    if (word === "no" && words[at + 1] === "longer") return "superseded";
    if (
      word === "not" &&
      ["valid", "to"].includes(words[at + 1] ?? "") &&
      ["valid", "be"].includes(words[at + 2] ?? words[at + 1] ?? "") &&
      (words[at + 3] === "used" || words[at + 1] === "valid")
    )
      return "superseded";
    if (
      STRONG.has(word) ||
      (tokens[at]?.kind === "number" && at > value.at + 1)
    )
      break;
  }
  // Before: "supersedes the rev E", "not rev C", "instead of B", "from C to D"
  let onlyLight = true;
  for (
    let at = value.label - (value.label === value.at ? 1 : 1);
    at >= value.label - 7 && at >= 0;
    at--
  ) {
    const word = words[at] ?? "";
    if (
      word === "\n" ||
      word === "\t" ||
      word === ";" ||
      (word === "." && words[at - 1] !== "rev")
    )
      break;
    if (word === "superseded" && words[at + 1] === "by") return "stated";
    if (REPLACES.test(word) && value.label - at <= 5) return "superseded";
    if (BEFORE_OLD.has(word) && onlyLight) {
      if (word === "was" && words[at - 1] === "it") break;
      return "superseded";
    }
    if (
      (word === "not" || word === "never") &&
      onlyLight &&
      value.label - at <= 3
    )
      return "superseded";
    if (word === "from" && onlyLight && value.label - at <= 3) {
      const to = words.slice(value.at + 1, value.at + 4);
      if (to.includes("to")) return "superseded";
      if (at > 0 && /^[a-z]$|\d/.test(words[at - 1] ?? "")) return "superseded";
    }
    if (AWAITS.has(word)) {
      // "when you restart, use rev D" crosses a comma; "until rev D is out" does not
      const crossed = words.slice(at, value.label).some(
        (w) =>
          w === "," ||
          // "after the interruption (revision 2.3)"
          w === "(" ||
          w === "use" ||
          w === "build" ||
          w === "built" ||
          w === "to" ||
          w === "at",
      );
      return crossed ? "stated" : "awaited";
    }
    if (!LIGHT.has(word)) onlyLight = false;
  }
  return "stated";
}

/** "rev 2, which rev 3 replaces", "3.1, which 3.2 supersedes" */
function isReplacedBehind({ words }: TextReading, at: number): boolean {
  const which = words[at + 1] === "," ? at + 2 : at + 1;
  return (
    (words[which] === "which" || words[which] === "that") &&
    words.slice(which + 2, which + 6).some((word) => REPLACES.test(word)) &&
    !words.slice(which + 1, which + 3).some((word) => IS.has(word))
  );
}
const IS = wordSet("is was has replaces supersedes");

const INTRODUCES = wordSet(
  "was not supersedes superseding replaces replacing over previously formerly of than from",
);

/** "rev F (was E)", "rev D, not C", "finished to E": letters without the word, in a text that names revisions. */
export function addUnlabelled(
  text: TextReading,
  named: readonly RevisionFact[],
): readonly RevisionFact[] {
  if (named.length === 0) return named;
  const { tokens, words } = text;
  const added: RevisionFact[] = [];
  const taken = new Set(named.map((fact) => fact.tokens.from));
  for (const fact of named) {
    for (let at = fact.tokens.to; at < fact.tokens.to + 9; at++) {
      const word = words[at];
      if (word === undefined || word === "\n" || word === "\t") break;
      const finishedTo =
        word === "to" &&
        /^(?:finished|made|built|completed|done|produced|machined)$/.test(
          words[at - 1] ?? "",
        );
      if (!finishedTo && !INTRODUCES.has(word)) continue;
      const place =
        words[at + 1] === "to" || words[at + 1] === "the" ? at + 2 : at + 1;
      const token = tokens[place];
      if (
        word === "of" &&
        words[at - 1] !== "instead" &&
        words[at - 1] !== "place" &&
        words[at - 1] !== "ahead"
      )
        continue;
      if (!token || taken.has(place) || token.kind === "break") continue;
      const letter =
        token.kind === "word" &&
        token.norm.length === 1 &&
        token.caps === "all" &&
        token.norm !== "i";
      const code =
        token.kind === "code" && /^[a-z]\.?\d{1,2}$/.test(token.norm);
      const sameShape = /^[A-Z]/.test(fact.value);
      if (
        !(letter || code) ||
        !sameShape ||
        (token.norm === "a" && tokens[place + 1]?.kind === "word")
      )
        continue;
      taken.add(place);
      added.push({
        value: token.norm.toUpperCase(),
        span: spanOf(text, place, place + 1),
        tokens: { from: place, to: place + 1 },
        role: finishedTo ? "earlier" : "superseded",
        document: null,
      });
    }
  }
  return added.length === 0
    ? named
    : [...named, ...added].sort((a, b) => a.span.start - b.span.start);
}

/** "rev C - sorry, rev D": the first is taken back in the same breath and is no revision of this mail. */
export function withdrawCorrected(
  text: TextReading,
  named: readonly RevisionFact[],
): readonly RevisionFact[] {
  return named.filter((fact, i) => {
    const next = named[i + 1];
    if (!next || next.tokens.from - fact.tokens.to > 10) return true;
    const between = text.words.slice(fact.tokens.to, next.tokens.from);
    if (between.includes("\n")) return true;
    return !between.some(
      (word, at) =>
        word === "sorry" ||
        word === "correction" ||
        word === "oops" ||
        word === "scratch" ||
        (word === "i" && between[at + 1] === "mean") ||
        (word === "make" && between[at + 1] === "that") ||
        (word === "no" && between[at + 1] === ","),
    );
  });
}
