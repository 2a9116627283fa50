import { scan } from "./lexicon/lexicon";
import { TRADE_BOOK, type TradeMeaning } from "./lexicon/trade";
import type { Inflection } from "./lexicon/verbs";
import type { Range, TextReading } from "./text";

/** A phrase of the trade in a text. Cues do not overlap; the longest form wins. */
export interface Cue extends Range {
  readonly means: TradeMeaning;
  readonly inflections: ReadonlySet<Inflection>;
}

const NONE: ReadonlySet<Inflection> = new Set();
const LET_FORMS: ReadonlyMap<string, ReadonlySet<Inflection>> = new Map([
  ["let", new Set<Inflection>(["base", "past", "participle"])],
  ["get", new Set<Inflection>(["base"])],
  ["lets", new Set<Inflection>(["third"])],
  ["letting", new Set<Inflection>(["ing"])],
]);

const LINKS = new Set([
  "were",
  "was",
  "been",
  "had",
  "got",
  "already",
  "have",
  "has",
  "are",
  "you'd",
  "you've",
]);
const PARTS = new Set([
  "ones",
  "parts",
  "pieces",
  "before",
  "units",
  "pcs",
  "when",
  "so",
  "earlier",
  "already",
  "at",
]);

/** "done" and "complete" speak of finished parts only beside a number, a noun of parts or a verb in the past. */
function isFinished(text: TextReading, at: number, length: number): boolean {
  const word = text.words[at] ?? "";
  if (length > 1) return true;
  if (
    word === "finishes" ||
    word === "finishing" ||
    word === "completes" ||
    word === "completing" ||
    word === "complete" ||
    word === "finish"
  )
    return false;
  if (word !== "done") return true;
  const before = text.words.slice(Math.max(0, at - 3), at);
  if (
    LINKS.has(before.at(-1) ?? "") ||
    before.some((each) => /^\d/.test(each)) ||
    PARTS.has(text.words[at + 1] ?? "")
  )
    return !before.includes("be") && !before.includes("get");
  return false;
}

/** "let 110 go to the customer", "let those boxes out": the parts stand between the two words of the verb. */
const LET = new Set(["let", "lets", "letting"]);
const LET_TAILS = new Set([
  "go",
  "out",
  "through",
  "run",
  "ship",
  "proceed",
  "leave",
  "move",
]);

function letTail(words: readonly string[], at: number): boolean {
  if (!LET.has(words[at] ?? "")) return false;
  for (let place = at + 2; place <= at + 9; place++) {
    const word = words[place] ?? "";
    if (LET_TAILS.has(word)) return true;
    if (word === "" || word === "know" || /^[.,;:!?\n]$/.test(word))
      return false;
  }
  return false;
}

/** "get lot 3 going", "put those back on": the same with other verbs. */
const GET = new Set(["get", "getting", "set", "keep"]);
const GET_TAILS = new Set([
  "going",
  "started",
  "moving",
  "rolling",
  "cracking",
  "underway",
]);

function getTail(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (!GET.has(word) || word === "keep") return false;
  for (let place = at + 2; place <= at + 8; place++) {
    const then = words[place] ?? "";
    if (GET_TAILS.has(then)) return true;
    if (then === "" || /^[.,;:!?\n]$/.test(then)) return false;
  }
  return false;
}

/** Cues of one text, by place. */
export function readCues(text: TextReading): readonly Cue[] {
  const cues: Cue[] = [];
  const { words } = text;
  for (const hit of scan(TRADE_BOOK.lexicon, words)) {
    const form = TRADE_BOOK.formOf.get(hit.entry);
    if (hit.entry.means === "finished" && !isFinished(text, hit.at, hit.length))
      continue;
    cues.push({
      means: hit.entry.means,
      from: hit.at,
      to: hit.at + hit.length,
      inflections: form?.inflections ?? NONE,
    });
  }
  // A split verb where the lexicon has only the joined one.
  let next = 0;
  const split: Cue[] = [];
  words.forEach((word, at) => {
    while (next < cues.length && (cues[next]?.to ?? 0) <= at) next++;
    const inside = (cues[next]?.from ?? Infinity) <= at;
    if (!inside && getTail(words, at))
      split.push({
        means: "start",
        from: at,
        to: at + 1,
        inflections:
          word === "getting"
            ? (LET_FORMS.get("letting") ?? NONE)
            : (LET_FORMS.get("get") ?? NONE),
      });
    else if (!inside && letTail(words, at))
      split.push({
        means: "release",
        from: at,
        to: at + 1,
        inflections: LET_FORMS.get(word) ?? NONE,
      });
  });
  return split.length === 0
    ? cues
    : [...cues, ...split].sort((a, b) => a.from - b.from);
}
