/**
 * Revisions that are only pointed at ("latest rev", "the current drawing"), parts said to have none, and words that replace
 * whatever another text says.
 */
import { wordClass } from "../lexicon/word-class";
import { wordSet } from "../lexicon/word-set";
import { hasOf, isOf, spanOf, type TextReading } from "../text";
import type { Mention } from "../types";
import { AWAITS, STRONG, VAGUE } from "./revision-shapes";
import type { RevisionFact, VagueRevision } from "./revision";

const VAGUE_NOUNS = wordSet(
  "rev revs revision revisions drawing drawings dwg dwgs drg drgs print prints blueprint blueprints version file files gerber gerbers index level model cad issue artwork artworks spec specs",
);
const POINTED_AT = wordClass((word) => VAGUE_NOUNS.has(word));
const REFERS = wordSet(
  "as per like you we they from on whatever that same unchanged i",
);

/** "the latest rev", "the current drawing", "rev as per PO", "updated file". */
export function readVague(
  text: TextReading,
  named: readonly RevisionFact[],
): VagueRevision[] {
  const { words, tokens } = text;
  const found: VagueRevision[] = [];
  const labelled = new Set(named.map((fact) => fact.tokens.from));
  for (let at = 0; at < tokens.length; at++) {
    if (!isOf(text, at, POINTED_AT)) continue;
    const word = words[at] ?? "";
    const strong = STRONG.has(word);
    // A value follows within reach: not vague.
    if ([1, 2, 3].some((ahead) => labelled.has(at + ahead))) continue;
    let from = -1;
    for (let back = 1; back <= 4; back++) {
      const before = words[at - back] ?? "";
      if (
        before === "\n" ||
        before === "\t" ||
        before === "." ||
        before === ","
      )
        break;
      if (VAGUE.has(before)) {
        from = at - back;
        break;
      }
      if (!LIGHT_ADJECTIVES.has(before) && !VAGUE_NOUNS.has(before)) break;
    }
    const dotted = words[at + 1] === "." && tokens[at + 1]?.gap === false;
    const next = words[at + (dotted ? 2 : 1)] ?? "";
    const refers =
      strong &&
      (["as", "per", "unchanged", "same", "like", "whatever"].includes(next) ||
        ((next === "you" || next === "we" || next === "i") &&
          words[at - 1] === "the") ||
        (/^what(?:ever)?$|^whichever$/.test(words[at - 1] ?? "") &&
          (REFERS.has(next) || next === "is")));
    const before = from < 0 ? asBefore(text, at) : at;
    const trailing =
      before > at ? before : from < 0 && !refers ? vagueBehind(text, at) : at;
    if (from < 0 && !refers && trailing === at) continue;
    if (from < 0) from = at;
    const to = Math.max(at, trailing) + 1;
    const behindVague = words[from - 1] ?? "";
    // "no new drawing", "a new revision of the contract", "until the new drawing is out"
    if (awaitedHere(text, from) || behindVague === "no") continue;
    if (
      words[from] === "last" &&
      /^(?:week|month|year)$/.test(words[from + 1] ?? "")
    )
      continue;
    found.push({
      value: text.raw.slice(tokens[from]?.start, tokens[to - 1]?.end),
      span: spanOf(text, from, to),
      tokens: { from, to },
    });
  }
  return found;
}

/** "drawing always the last one you have", "drawing pls use newest": the place of the word, or `at` itself. */
function vagueBehind(text: TextReading, at: number): number {
  for (let place = at + 1; place <= at + 6; place++) {
    const word = text.words[place] ?? "\n";
    if (word === "\n" || word === "\t" || word === ".") return at;
    if (VAGUE.has(word) && word !== "new") {
      const next = text.words[place + 1] ?? ".";
      return next === "one" ||
        next === "version" ||
        next === "issue" ||
        next === "." ||
        next === "," ||
        next === "\n" ||
        next === "you"
        ? place
        : at;
    }
    if (!BEFORE_VAGUE.has(word)) return at;
  }
  return at;
}
/** "Drawing as before", "drawings are the same as last time", "print unchanged": the place where it ends, or `at`. */
function asBefore({ words }: TextReading, at: number): number {
  let place = at + 1;
  while (place <= at + 4 && SAME_BRIDGE.has(words[place] ?? "\n")) place++;
  if (words[place] === "unchanged") return place;
  if (words[place] === "same" && words[place + 1] !== "as") return place;
  const as = words[place] === "same" ? place + 1 : place;
  if (words[as] !== "as") return at;
  const then = words[as + 1] ?? "";
  if (then === "before" || then === "usual" || then === "always") return as + 1;
  return then === "last" && words[as + 2] === "time" ? as + 2 : at;
}
const SAME_BRIDGE = wordSet("is are stays remains stay remain the : - =");

const BEFORE_VAGUE = wordSet(
  "' \" always the pls please use used is to be : - , take only must shall should should your our as per with",
);
const LIGHT_ADJECTIVES = wordSet(
  "tool tooling pattern artwork assembly master cad engineering approved released available official issued part pdf step customer most shop and to date up - 2d 3d",
);

/** Nothing is built to what is still to come: "until the updated drawing is out". */
function awaitedHere(text: TextReading, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const word = text.words[at] ?? "";
    if (word === "." || word === "\n" || word === "," || word === ";")
      return false;
    // "please work after the current drawing": by it
    if (word === "after" && BUILDING.has(text.words[at - 1] ?? ""))
      return false;
    if (AWAITS.has(word)) return true;
  }
  return false;
}

const BUILDING = wordSet(
  "work produce build make manufacture machine cut print made built produced manufactured machined working",
);

const UNREVISIONED = wordSet(
  "unrevisioned unrevised revisionless rev-less revless",
);

const MAY_BE_NONE = wordClass(
  (word) =>
    UNREVISIONED.has(word) ||
    STRONG.has(word) ||
    ["rev", "revision", "index", "indices"].includes(word),
);

/** "The part has no revision", "unrevisioned", "carries no index"; not "no revision change". */
export function readNone(text: TextReading): Mention[] {
  const { words, tokens } = text;
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isOf(text, at, MAY_BE_NONE)) continue;
    const word = words[at] ?? "";
    let to = -1;
    let from = at;
    if (UNREVISIONED.has(word)) to = at + 1;
    else if (
      (word === "rev" || word === "revision") &&
      words[at + 1] === "-" &&
      words[at + 2] === "less"
    )
      to = at + 3;
    else if (STRONG.has(word) || word === "index" || word === "indices") {
      const before = words[at - 1] ?? "";
      const further = words[at - 2] ?? "";
      const next = words[at + 1] ?? "";
      const changes =
        [
          "change",
          "changes",
          "update",
          "updates",
          "changed",
          "history",
          "problem",
          "issue",
          "bump",
        ].includes(next) ||
        (next === "level" && words[at + 2]?.startsWith("change"));
      const denied =
        before === "no" ||
        before === "without" ||
        (before === "a" &&
          ["without", "have", "carry", "not", "had", "has", "carried"].includes(
            further,
          )) ||
        (before === "any" &&
          ["without", "have", "carry", "not"].includes(further)) ||
        (before === "drawing" && further === "no");
      const negated =
        before !== "a" && before !== "any"
          ? true
          : further === "without" ||
            words
              .slice(Math.max(0, at - 5), at)
              .some((w) => /n't$|^not$|^never$/.test(w));
      if (denied && negated && !changes) {
        from = at - 1;
        to = at + 1;
      } else if (
        next === "controlled" &&
        words.slice(Math.max(0, at - 3), at).some((w) => /n't$|^not$/.test(w))
      )
        to = at + 2;
      else if (
        [":", "-", "is", "="].includes(next) &&
        ["none", "na", "nil"].includes(words[at + 2] ?? "")
      )
        to = at + 3;
      else if (["none", "na", "nil"].includes(next)) to = at + 2;
      // "revision does not apply"
      else if (
        words[at + 3] === "apply" &&
        words[at + 2] === "not" &&
        (next === "does" || next === "do")
      )
        to = at + 4;
    }
    if (to < 0 || awaitedHere(text, from)) continue;
    found.push({
      value: text.raw.slice(tokens[from]?.start, tokens[to - 1]?.end),
      span: spanOf(text, from, to),
    });
  }
  return found;
}

const REPLACING = wordSet(
  "supersedes supersede supercedes superseding superceding replaces replacing disregard ignore void voids obsolete superseded overrides override replace",
);
const REPLACES = wordClass((word) => REPLACING.has(word));
const REPLACED = wordSet(
  "drawing drawings dwg drg print prints rev revs revision revisions file files attached attachment subject index issue version model pdf step everything anything earlier previous older old what",
);

/** "Supersedes the attached drawing", "ignore the rev in the subject line". */
export function saysItReplaces(text: TextReading): boolean {
  if (!hasOf(text, REPLACES)) return false;
  return text.words.some(
    (_word, at) =>
      isOf(text, at, REPLACES) &&
      text.words
        .slice(Math.max(0, at - 6), at + 7)
        .some((near) => REPLACED.has(near)),
  );
}
