/** Words that say that the terms stay as they were: "all other terms as before", "same alloy", "no other changes". */
import { wordClass } from "../lexicon/word-class";
import { wordSet } from "../lexicon/word-set";
import { isOf, spanOf, type TextReading } from "../text";
import type { Mention } from "../types";
import { isAwaited } from "./material";

const EVERYTHING = wordSet(
  "everything else all other rest remaining anything nothing others otherwise",
);

const TERM_NOUN = wordSet(
  "terms term conditions material materials matl resin alloy fabric wood leather stock bar sheet filament powder packaging packing pack crates crate crating boxes finish surface plating coating paint anodize coat color colour price prices pricing delivery shipping freight components parts spec specs " +
    "specification specifications process setup tooling marking markings labels labelling labeling inserts gating hardware bom foam glue adhesive treatment heat supplier grade steel aluminum aluminium brass plastic rubber granulate batch pallets details instructions requirements ink cardboard paper yarn thread cloth recipe mix compound",
);

const REVISIONED = wordSet(
  "rev revision drawing dwg drg print index level version issue drawings file model",
);

const PRESERVED = wordSet(
  "before ordered agreed quoted previously usual ordered earlier approved last specified po order bom quote quotation contract original offer now already is samples sample prior always",
);

const CASES = wordSet(
  "unaffected unchanged unaltered unmodified identical no nothing apply applies valid in carry carried carries ditto usual standard normal everything others other rest mat matl without same like as per " +
    "stays stay remains remain keeps keep not don't doesn't didn't hasn't haven't won't",
);
/** The words for which `unchangedAt` has a case: of all others it knows nothing. */
const BEGIN_UNCHANGED = wordClass((word) => CASES.has(word));

/** "All other terms as before", "material and packing unchanged", "same alloy", "no other changes". */
export function readUnchanged(text: TextReading): Mention | null {
  const { words, tokens } = text;
  for (let at = 0; at < tokens.length; at++) {
    if (!isOf(text, at, BEGIN_UNCHANGED)) continue;
    const to = unchangedAt(words, at);
    if (to < 0 || isAwaited(text, at)) continue;
    const from = clauseStart(text, at);
    const clause = words.slice(from, clauseEnd(words, to));
    const about = words.slice(from, at);
    const behind = words.slice(at, Math.min(to + 4, clauseEnd(words, to)));
    // "Drawing level is M and that hasn't moved": of the revision, not of the terms
    const ofTerms =
      clause.some((word) => TERM_NOUN.has(word) || EVERYTHING.has(word)) ||
      /^no(?:thing)?$/.test(words[at] ?? "") ||
      words[at] === "otherwise";
    if (
      !ofTerms &&
      (about.some((word) => REVISIONED.has(word)) ||
        behind.some((word) => REVISIONED.has(word)))
    )
      continue;
    if (
      !ofTerms &&
      !/^(?:unchanged|unaffected|without|no|nothing|apply|applies|in|everything|others|mat|matl|usual|standard)$/.test(
        words[at] ?? "",
      )
    )
      continue;
    const begin = firstTerm(words, from, at);
    const span = spanOf(text, begin, to);
    return { value: text.raw.slice(span.start, span.end), span };
  }
  return null;
}

/** Where a phrase of "as it was" that begins here ends; -1 where none does. */
function unchangedAt(words: readonly string[], at: number): number {
  const word = words[at] ?? "";
  const next = words[at + 1] ?? "";
  const third = words[at + 2] ?? "";
  switch (word) {
    case "unaffected":
    case "unchanged":
    case "unaltered":
    case "unmodified":
    case "identical":
      return at + 1;
    case "no":
      if (["change", "changes"].includes(next))
        return ["to", "in", "on"].includes(third) &&
          REVISIONED.has(words[at + 3] ?? words[at + 4] ?? "")
          ? -1
          : at + 2;
      if (
        ["other", "further", "material", "terms", "packing"].includes(next) &&
        /^changes?$/.test(third)
      )
        return at + 3;
      return -1;
    case "nothing": {
      // "nothing changes", "nothing else about the job changes"
      const ahead = next === "else" ? 6 : 2;
      for (let place = at + 1; place <= at + ahead; place++) {
        const verb = words[place] ?? ".";
        if (
          /^(?:chang(?:es?|ed|ing)|differs?|different|moves?|new)$/.test(verb)
        )
          return place + 1;
        if (/^[.,;\n]$/.test(verb)) break;
      }
      return -1;
    }
    // "PO terms apply", "the other conditions stay in force"
    case "apply":
    case "applies":
    case "valid":
      return words
        .slice(Math.max(0, at - 6), at)
        .some((w) => /^(?:terms?|conditions?|particulars|details)$/.test(w))
        ? at + 1
        : -1;
    case "in":
      return (next === "force" &&
        words
          .slice(Math.max(0, at - 6), at)
          .some((w) => /^(?:terms?|conditions?)$/.test(w))) ||
        (/^(?:all|every)$/.test(next) &&
          third === "other" &&
          words[at + 3]?.startsWith("respect") === true)
        ? at + (next === "force" ? 2 : 4)
        : -1;
    case "carry":
    case "carried":
    case "carries":
      return next === "over" ? at + 2 : -1;
    case "ditto":
      return at + 1;
    case "usual":
    case "standard":
    case "normal":
      return /^(?:packing|packaging|finish|terms|conditions|material)$/.test(
        next,
      )
        ? at + 2
        : -1;
    case "everything":
    case "others":
    case "other":
    case "rest":
    case "mat":
    case "matl":
      return /^(?:same|stays|remains|unchanged)$/.test(next) &&
        /^[.,;!\n]?$/.test(third)
        ? at + 2
        : word === "everything" &&
            /^(?:else|but|except)$/.test(next) &&
            words
              .slice(at, at + 6)
              .some((w) => /^(?:stays|remains|same)$/.test(w))
          ? at + 2
          : -1;
    case "without":
      return /^changes?$/.test(next)
        ? at + 2
        : next === "any" && /^changes?$/.test(third)
          ? at + 3
          : -1;
    case "same":
      if (next === "as" || next === "like") return at + 3;
      if (["way", "conditions", "story", "deal"].includes(next)) return at + 2;
      for (let ahead = 1; ahead <= 3; ahead++) {
        const noun = words[at + ahead] ?? "";
        if (TERM_NOUN.has(noun) && !/^parts$/.test(noun)) return at + ahead + 1;
        if (
          !/^[a-z]+$/.test(noun) ||
          /^(?:day|week|time|truck|date|way|drawing|rev|revision|print|quantity|as)$/.test(
            noun,
          )
        )
          break;
      }
      // "everything stays the same"
      return [".", ",", "\n", "", ";", "!", "for", "throughout", ")"].includes(
        next,
      ) &&
        words
          .slice(Math.max(0, at - 3), at)
          .some((w) =>
            /^(?:is|are|stays?|remains?|all|keeps?|everything|rest)$/.test(w),
          )
        ? at + 1
        : -1;
    case "like":
      return ["before", "always", "usual", "previously"].includes(next)
        ? at + 2
        : next === "last" || (next === "the" && third === "last")
          ? at + 3
          : -1;
    case "as":
    case "per":
      if (
        PRESERVED.has(next) &&
        !(next === "now" || next === "is" || next === "already")
      )
        return at + 2;
      if (
        [
          "on",
          "per",
          "in",
          "for",
          "of",
          "the",
          "they",
          "it",
          "we",
          "were",
          "always",
        ].includes(next)
      ) {
        for (let ahead = 2; ahead <= 4; ahead++)
          if (PRESERVED.has(words[at + ahead] ?? "")) return at + ahead + 1;
        return -1;
      }
      return next === "is" ? at + 2 : -1;
    case "stays":
    case "stay":
    case "remains":
    case "remain":
    case "keeps":
    case "keep":
      return next === "as" || (next === "the" && third === "same")
        ? at + 3
        : -1;
    case "not":
    case "don't":
    case "doesn't":
    case "didn't":
    case "hasn't":
    case "haven't":
    case "won't":
      return /^chang(?:e|es|ed|ing)$/.test(next)
        ? at + 2
        : next === "be" && third === "changed"
          ? at + 3
          : -1;
    default:
      return -1;
  }
}

function clauseEnd(words: readonly string[], from: number): number {
  let to = from;
  while (
    to < words.length &&
    to - from < 8 &&
    !/^[.\n;!?]$/.test(words[to] ?? "")
  )
    to++;
  return to;
}

function clauseStart(text: TextReading, at: number): number {
  let from = at;
  while (from > 0 && at - from < 12) {
    const word = text.words[from - 1] ?? "";
    if (
      word === "\n" ||
      word === ";" ||
      (word === "." && text.tokens[from]?.gap !== false)
    )
      break;
    from--;
  }
  return from;
}

/** The mention begins with the first term in the clause: "material and packing unchanged". */
function firstTerm(words: readonly string[], from: number, at: number): number {
  for (let place = Math.max(from, at - 8); place < at; place++)
    if (TERM_NOUN.has(words[place] ?? "") || EVERYTHING.has(words[place] ?? ""))
      return place;
  return at;
}
