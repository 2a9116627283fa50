/** The verbs and nouns of releasing in a text, also where a verb stands apart from its particle. */
import { AUTHORITY_BOOK } from "../lexicon/authority";
import { scan } from "../lexicon/lexicon";
import type { Inflection } from "../lexicon/verbs";
import { wordClass } from "../lexicon/word-class";
import { wordSet } from "../lexicon/word-set";
import { hasOf, isOf, type TextReading } from "../text";
import { type Cue, type Room } from "./authority-agents";

/** Verbs that are the name of the release as well: "my release", "QA's OK". */
const NOUN_TOO = wordSet(
  "release releases say ok okay restart call-off greenlight",
);

export function readCues(text: TextReading): readonly Cue[] {
  const cues: Cue[] = [];
  const { lexicon, heads, formOf } = AUTHORITY_BOOK;
  for (const hit of scan(lexicon, text.words, (at) => isOf(text, at, heads))) {
    const form = formOf.get(hit.entry);
    cues.push({
      from: hit.at,
      to: hit.at + hit.length,
      means: hit.entry.means,
      inflections: form?.inflections ?? NONE,
    });
  }
  const split = splitVerbs(text);
  if (split.length === 0) return cues;
  const splitAt = new Set(split.map((verb) => verb.from));
  return [...cues.filter((cue) => !splitAt.has(cue.from)), ...split].sort(
    (a, b) => a.from - b.from,
  );
}

const NONE: ReadonlySet<Inflection> = new Set();

const PARTICLES: ReadonlyMap<string, string> = new Map([
  ["call", "off"],
  ["let", "go"],
  ["turn", "loose"],
  ["set", "free"],
  ["cut", "loose"],
  ["wave", "through"],
  ["kick", "off"],
  ["give", "free"],
  ["let", "go"],
  ["pass", "on"],
]);

/** The same for every form of the verb; those that are not inflected here have entries of their own. */
const PARTICLE_OF: ReadonlyMap<string, string> = new Map(
  "call let turn set cut wave kick give"
    .split(" ")
    .flatMap((stem) =>
      ["", "s", "ed", "ing", "ting"].map((ending): [string, string] => [
        stem + ending,
        PARTICLES.get(stem) ?? "",
      ]),
    ),
);

const PARTED = wordClass((word) => PARTICLE_OF.has(word));

const ENDINGS: readonly (readonly [RegExp, Inflection])[] = [
  [/ing$/, "ing"],
  [/(?:ed|ve)$/, "past"],
  [/s$/, "third"],
  [/$/, "base"],
];

/** "I'm calling these off", "she lets those go": verb and particle with the object between them. */
function splitVerbs(text: TextReading): readonly Cue[] {
  const found: Cue[] = [];
  if (!hasOf(text, PARTED)) return found;
  text.words.forEach((word, at) => {
    if (!isOf(text, at, PARTED)) return;
    const particle = PARTICLE_OF.get(word);
    if (particle === undefined) return;
    const place = [2, 3, 4, 5].find(
      (ahead) => text.words[at + ahead] === particle,
    );
    const between =
      place === undefined ? [] : text.words.slice(at + 1, at + place);
    if (
      place === undefined ||
      between.some((w) => /^[.,;:\n]$/.test(w) || w === "us" || w === "me")
    )
      return;
    const inflection =
      ENDINGS.find(([ending]) => ending.test(word))?.[1] ?? "base";
    found.push({
      from: at,
      to: at + place + 1,
      means: "releases",
      inflections: new Set([inflection]),
    });
  });
  return found;
}

export const isReleaseNoun = (room: Room, cue: Cue): boolean =>
  cue.means === "release" ||
  NOUN_TOO.has(room.text.words[cue.from] ?? "") ||
  /^(?:green light|call off|sign off)$/.test(
    room.text.words.slice(cue.from, cue.to).join(" "),
  );
