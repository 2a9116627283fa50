import { scan } from "./lexicon/lexicon";
import { SMALL, TENS } from "./lexicon/number-words";
import { TRADE_BOOK, type TradeMeaning } from "./lexicon/trade";
import type { Inflection } from "./lexicon/verbs";
import { wordClass } from "./lexicon/word-class";
import { isOf, type Range, type TextReading } from "./text";

/** A phrase of the trade in a text. Cues do not overlap; the longest form wins. */
export interface Cue extends Range {
  readonly means: TradeMeaning;
  readonly inflections: ReadonlySet<Inflection>;
}

const NONE: ReadonlySet<Inflection> = new Set();
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
  // "36 can be finished by Friday": not yet
  if (
    ["be", "get", "to", "getting", "being"].includes(text.words[at - 1] ?? "")
  )
    return false;
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

/** How far behind the verb its second part may stand. */
const REACH = 12;
const ENDS_OBJECT = new Set([
  ".",
  ",",
  ";",
  ":",
  "?",
  "!",
  "(",
  ")",
  "\n",
  "\t",
  "",
  "and",
  "but",
  "until",
  "till",
  "know",
]);
const HEDGES = new Set([
  "about",
  "only",
  "just",
  "another",
  "the",
  "first",
  "all",
  "these",
  "exactly",
  "roughly",
  "around",
  "maybe",
  "some",
  "up",
  "to",
  "a",
]);
const BASE: ReadonlySet<Inflection> = new Set(["base"]);

/** Words that may be a cue by what stands behind them, and what then stands right behind them. */
const MAY_BE_CUE = wordClass(
  (word) =>
    TRADE_BOOK.parted.has(word) ||
    NOUN_VERBS.has(word) ||
    ["already", "this", "do", "go", "take"].includes(word),
);
const BEHIND_VERB = wordClass(
  (word) =>
    /^\P{L}/u.test(word) ||
    HEDGES.has(word) ||
    PARTICLES.has(word) ||
    SMALL.has(word) ||
    TENS.has(word),
);

/** "kick the window frames off", "let 110 go": the object stands between the two words of the verb. */
function partedAt(words: readonly string[], at: number): Cue | null {
  const verbs = TRADE_BOOK.parted.get(words[at] ?? "");
  if (!verbs) return null;
  for (let place = at + 2; place <= at + REACH; place++) {
    const word = words[place] ?? "";
    const verb = verbs.find(({ tail }) =>
      tail.every((each, offset) => words[place + offset] === each),
    );
    if (verb)
      return {
        means: verb.means,
        from: at,
        to: at + 1,
        inflections: verb.inflections,
      };
    if (ENDS_OBJECT.has(word)) return null;
  }
  return null;
}

/** "do 50 of the cones", "lot 2 go", "please go": words too common to be verbs of the trade anywhere else. */
function plainVerbAt(text: TextReading, at: number): Cue | null {
  const { words, tokens } = text;
  const word = words[at] ?? "";
  const noun = NOUN_VERBS.has(word);
  if (word === "this") return namesItself(text, at);
  if (word !== "do" && word !== "go" && word !== "take" && !noun) return null;
  let place = at + 1;
  while (HEDGES.has(words[place] ?? "") && place < at + 4) place++;
  const counts = isCount(text, place) && !UNCOUNTED.has(words[place + 1] ?? "");
  const before = words[at - 1] ?? "";
  const cue = (means: TradeMeaning): Cue => ({
    means,
    from: at,
    to: at + 1,
    inflections: BASE,
  });
  if (noun)
    return (counts ||
      (LOT_WORDS.has(words[place] ?? "") && isCount(text, place + 1))) &&
      (before === "" || tokens[at - 1]?.kind !== "word" || LEADS.has(before))
      ? cue("make")
      : null;
  if (word === "do")
    return counts &&
      !["we", "they", "i", "how", "what", "to"].includes(before) &&
      !(
        before === "you" &&
        ["how", "what", "can", "do"].includes(words[at - 2] ?? "")
      )
      ? cue("make")
      : null;
  if (word === "take")
    return counts &&
      ["please", "pls", "kindly", "we'll", "can", "to", "we"].includes(before)
      ? cue("use")
      : null;
  const end = words[at + 1] ?? "";
  const ends = [
    "",
    ".",
    "!",
    ",",
    "\n",
    "with",
    "now",
    "today",
    ":",
    ";",
    "(",
    "first",
  ].includes(end);
  if (
    counts &&
    (before === "" ||
      ENDS_OBJECT.has(before) ||
      ["please", "pls", "now", "so"].includes(before))
  )
    return cue("proceed");
  if (ends && ["please", "pls", "plz", "kindly"].includes(before))
    return cue("proceed");
  // "lot 2 go", "60 pcs go"
  if (
    ends &&
    (isCount(text, at - 1) ||
      ["lot", "lots", "batch"].includes(words[at - 2] ?? "")) &&
    tokens[at - 1]?.kind !== "mark"
  )
    return cue("proceed");
  return null;
}

/** "this one is for lot 3", "this release covers 48 pcs" */
function namesItself(text: TextReading, at: number): Cue | null {
  const { words } = text;
  const place = MESSAGES.has(words[at + 1] ?? "") ? at + 2 : at + 1;
  const to =
    words[place] === "is" && words[place + 1] === "for"
      ? place + 2
      : words[place] === "covers" && place === at + 2
        ? place + 1
        : -1;
  if (to < 0) return null;
  const object = words[to] === "the" ? to + 1 : to;
  if (
    !(isCount(text, object) && !UNCOUNTED.has(words[object + 1] ?? "")) &&
    !(LOT_WORDS.has(words[object] ?? "") && words[object + 1] !== undefined)
  )
    return null;
  return { means: "release", from: at, to, inflections: PLAIN };
}

const PLAIN: ReadonlySet<Inflection> = new Set(["plain"]);
const MESSAGES = new Set(
  "one release mail email note letter message".split(" "),
);
const LOT_WORDS = new Set(["lot", "lots", "batch", "batches"]);
/** Stand before a verb in an order. */
const LEADS = new Set(
  "to please pls plz kindly now and then you we i just so let's only may can must should shall will also".split(
    " ",
  ),
);
/** Nouns of the shop that are verbs where a count follows: "print 4 pieces". */
const NOUN_VERBS = new Set(
  (
    "print machine mold mould stamp plate paint form mill turn press process coat drill tap thread lap polish temper trim fill pack cut draw punch wire glue spray stitch bond head roll blast " +
    "harden cure bake lathe loom dye sand mix laser schedule string shape route saw blank burn fire brush grind bind fold cable harness kit label sleeve varnish lacquer engrave etch embroider hem carve bore ream rivet braze"
  ).split(" "),
);

/** Words before which an unknown word is a verb that somebody is told or allowed to do. */
const ORDER_LEADS = new Set(
  "please pls plz kindly to can may must should shall will you just then only and also now let's directly".split(
    " ",
  ),
);
/** Where an order may begin without any of them. */
const OPENERS = new Set(["", ".", ",", ";", ":", "!", "\n", "(", "-"]);
const PARTICLES = new Set("up out off through down".split(" "));
const GOING_ON = new Set("another only just exactly further".split(" "));
const BEHIND_COUNT = new Set("of more now first".split(" "));
/** Verbs with a count behind them that build nothing, and words that are no verbs. */
const NO_WORK = new Set(
  (
    "be is are was were have has had do does did not get give gives send see note find confirm quote add count check measure inspect verify sort call mail email write read reply answer advise tell ask say know show look " +
    "want need like keep leave hold wait pay bill charge invoice credit refund expect plan book order buy purchase sell bring provide attach forward copy share submit upload download post enter update change amend revise reduce " +
    "increase lower raise cut drop remove delete deduct subtract cancel return reject scrap bin trash discard quarantine tag label mark set put lay park store stock store move transfer shift include exclude exceed meet reach total require " +
    "receive accept assume allow permit consider treat compare review sample test try offer request discuss remember recall mention report state list name pick choose select take use ship deliver dispatch load save spare reserve allocate assign " +
    "the a an these those this that all any some each every both another other others more less most least about around up over under per for from with within without by at in on of or if as than then there here we you i they he she it who which what when where why how " +
    "remaining balance rest total qty quantity first last next only just still exactly maximum minimum further additional approximately rev revision order po lot line item number part drawing page section version " +
    "my our your their his her its no yes one two three ok okay approve approved authorize release released"
  ).split(" "),
);

/** Whatever the trade calls its work: "please hydroform 40 shells", "you can spin up another 60", "with you knocking out 50". */
function openVerbAt(text: TextReading, at: number): Cue | null {
  const { words, tokens } = text;
  const word = words[at] ?? "";
  if (word.length < 3 || tokens[at]?.kind !== "word") return null;
  // The count is the rarest of the conditions: it is asked first.
  let place = at + 1;
  const particle = PARTICLES.has(words[place] ?? "");
  if (particle) place++;
  const behind = place;
  while (HEDGES.has(words[place] ?? "") && place < behind + 3) place++;
  if (
    !isCount(text, place) ||
    UNCOUNTED.has(words[place + 1] ?? "") ||
    NO_WORK.has(word) ||
    SMALL.has(word) ||
    TENS.has(word)
  )
    return null;
  const before = words[at - 1] ?? "";
  const before2 = words[at - 2] ?? "";
  const ing = word.endsWith("ing");
  if (ing) {
    if (before !== "you" || !["with", "for", "see", "have"].includes(before2))
      return null;
  } else if (!(
    (ORDER_LEADS.has(before) && !["and", "then"].includes(before)) ||
    ((OPENERS.has(before) || before === "and" || before === "then") &&
      (particle ||
        GOING_ON.has(words[place - 1] ?? "") ||
        BEHIND_COUNT.has(words[place + 1] ?? "")))
  ))
    return null;
  return {
    means: "make",
    from: at,
    to: particle ? at + 2 : at + 1,
    inflections: ing ? ING : BASE,
  };
}

const ING: ReadonlySet<Inflection> = new Set(["ing"]);

const UNCOUNTED = new Set(
  "days day weeks week hours hour minutes min mins months times % percent pm am people things miles".split(
    " ",
  ),
);

function isCount(text: TextReading, at: number): boolean {
  const token = text.tokens[at];
  if (!token) return false;
  if (token.kind === "number")
    return token.value !== null && Number.isInteger(token.value);
  return (
    (SMALL.has(token.norm) && token.norm !== "one") || TENS.has(token.norm)
  );
}

const NOT_MADE = new Set(
  "released approved authorized authorised shipped delivered received dispatched despatched sent started booked ordered informed told asked discussed agreed confirmed mentioned invoiced paid called planned scheduled requested promised received needed used".split(
    " ",
  ),
);

/** "the 44 that were already hemmed": whatever the trade calls it, it was done to parts. */
function alreadyDone(words: readonly string[], at: number): boolean {
  const word = words[at + 1] ?? "";
  return (
    words[at] === "already" &&
    /(?:ed|wn|orn|lt|pt)$/.test(word) &&
    word.length > 4 &&
    !NOT_MADE.has(word)
  );
}

/** "ready before the stop": the time belongs to the phrase in front of it. */
function joinTimes(words: readonly string[], cues: Cue[]): void {
  for (let index = 0; index < cues.length - 1; index++) {
    const cue = cues[index];
    const next = cues[index + 1];
    if (!cue || !next || cue.means !== "finished") continue;
    if (words[cue.to - 1] !== "before" || next.from - cue.to > 1) continue;
    if (next.means !== "stop" && next.means !== "hold") continue;
    cues.splice(index, 2, { ...cue, to: next.to });
  }
}

/** Cues of one text, by place. */
export function readCues(text: TextReading): readonly Cue[] {
  const cues: Cue[] = [];
  const { words } = text;
  const { lexicon, heads, formOf } = TRADE_BOOK;
  for (const hit of scan(lexicon, words, (at) => isOf(text, at, heads))) {
    const form = formOf.get(hit.entry);
    if (hit.entry.means === "finished" && !isFinished(text, hit.at, hit.length))
      continue;
    cues.push({
      means: hit.entry.means,
      from: hit.at,
      to: hit.at + hit.length,
      inflections: form?.inflections ?? NONE,
    });
  }
  joinTimes(words, cues);
  // Split verbs, and words that are verbs of the trade only beside a count.
  let next = 0;
  const more: Cue[] = [];
  words.forEach((_word, at) => {
    while (next < cues.length && (cues[next]?.to ?? 0) <= at) next++;
    const known = cues[next];
    if (known && known.from < at) return;
    if (!isOf(text, at, MAY_BE_CUE) && !isOf(text, at + 1, BEHIND_VERB)) return;
    if (known?.from === at) {
      // "put" of "put … back into work" is no cue by itself; a shorter one gives way
      const parted = known.to - known.from === 1 ? partedAt(words, at) : null;
      if (parted) cues[next] = parted;
      return;
    }
    if (alreadyDone(words, at)) {
      more.push({ means: "finished", from: at, to: at + 2, inflections: NONE });
      return;
    }
    const found =
      partedAt(words, at) ?? plainVerbAt(text, at) ?? openVerbAt(text, at);
    if (found) more.push(found);
  });
  return more.length === 0
    ? cues
    : [...cues, ...more].sort((a, b) => a.from - b.from);
}
