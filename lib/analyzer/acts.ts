import type { Clause } from "./clauses";
import type { Cue } from "./cues";
import type { NumberPhrase } from "./facts/numbers";
import type { TradeMeaning } from "./lexicon/trade";
import { SMALL, TENS } from "./lexicon/number-words";
import type { Range, TextReading } from "./text";

/** What is done to parts. */
type ActClass = "go" | "hold" | "reject" | "cancel" | "lift" | "none";

/** How it is said. */
type Mood =
  /** An order, a permission, a polite request, a performative ("we release"), a state ("are on hold"). */
  | "order"
  /** "will be …", "shall …": binding for a hold, a plan for a release. */
  | "will"
  /** "was released", "we released" */
  | "past"
  /** "has been released" */
  | "perfect"
  /** "expect to", "would" */
  | "plan"
  | "ask"
  /** Inside "until …", "if …", after "to": no order by itself. */
  | "embedded"
  /** "the release", "restart qty": a name, as in a heading. */
  | "noun"
  /** Somebody else's words. */
  | "quote";

export interface Act extends Range {
  readonly cue: Cue;
  readonly means: TradeMeaning;
  readonly cls: ActClass;
  readonly negated: boolean;
  readonly mood: Mood;
  readonly clause: Clause;
  /** "may be used", "are on hold", "40 released": what it is said of stands before it. */
  readonly passive: boolean;
  /** Subject pronoun or name right before it: "I", "we", "purchasing"; "" where none. */
  readonly subject: string;
  /** First token of its verb group, auxiliaries included. */
  readonly head: number;
  /** It stands before a noun and describes it: "the held parts", "released quantity". */
  readonly attributive: boolean;
}

const ACTING: ReadonlyMap<TradeMeaning, ActClass> = new Map([
  ["release", "go"],
  ["make", "go"],
  ["start", "go"],
  ["proceed", "go"],
  ["restart", "go"],
  ["ship", "go"],
  ["send", "go"],
  ["use", "go"],
  ["permit", "go"],
  ["lift", "lift"],
  ["hold", "hold"],
  ["stay", "hold"],
  ["stop", "hold"],
  ["reject", "reject"],
  ["cancel", "cancel"],
  ["none-left", "none"],
]);

const ADVERBS = new Set(
  (
    "now also only just then therefore already immediately directly again still both hereby herewith today please pls plz kindly kindly, simply therewith exactly merely formally officially " +
    "currently thus always at once temporarily further all each even well ever yet so likewise safely asap right away meanwhile first next here initially immediately additionally quickly physically strictly fully partly partially either neither"
  ).split(" "),
);
const NEGATIONS = new Set([
  "not",
  "never",
  "no",
  "nobody",
  "none",
  "neither",
  "nor",
  "nothing",
  "noone",
  "without",
  "cannot",
  "cant",
  "dont",
  "wont",
  "isnt",
  "arent",
  "mustnt",
  "not:",
]);
const MODALS = new Set([
  "may",
  "can",
  "shall",
  "should",
  "must",
  "need",
  "needs",
  "ought",
  "cannot",
  "can't",
  "mustn't",
  "shouldn't",
  "shan't",
  "cant",
  "mustnt",
  "couldn't",
  "mayn't",
]);
const DISTANT = new Set([
  "could",
  "would",
  "might",
  "i'd",
  "we'd",
  "he'd",
  "they'd",
  "wouldn't",
]);
const FUTURE = new Set([
  "will",
  "i'll",
  "we'll",
  "he'll",
  "she'll",
  "they'll",
  "you'll",
  "it'll",
  "won't",
  "gonna",
]);
const BE = new Set([
  "is",
  "are",
  "am",
  "be",
  "i'm",
  "we're",
  "they're",
  "you're",
  "it's",
  "he's",
  "she's",
  "isn't",
  "aren't",
  "being",
  "that's",
  "ain't",
  "get",
  "gets",
  "getting",
  "stands",
  "there's",
]);
const BE_PAST = new Set(["was", "were", "wasn't", "weren't", "got"]);
const HAVE = new Set([
  "has",
  "have",
  "hasn't",
  "haven't",
  "i've",
  "we've",
  "having",
  "they've",
  "you've",
]);
const DO = new Set(["do", "don't", "does", "doesn't", "dont", "doesnt"]);
const SUBJECTS = new Set([
  "i",
  "we",
  "you",
  "they",
  "he",
  "she",
  "it",
  "who",
  "nobody",
  "everyone",
  "everybody",
  "someone",
  "one",
  "anyone",
  "undersigned",
  "purchasing",
  "procurement",
  "quality",
  "qa",
  "qc",
  "qe",
  "sqe",
  "engineering",
  "mrb",
  "sourcing",
  "department",
  "dept",
  "buyer",
  "planning",
  "management",
  "disposition",
  "logistics",
  "purchase",
  "materials",
  "team",
  "board",
  "lab",
  "compras",
  "einkauf",
  "achats",
  "me",
]);
const DETERMINERS = new Set([
  "a",
  "an",
  "the",
  "this",
  "my",
  "our",
  "your",
  "his",
  "her",
  "their",
  "next",
  "separate",
  "written",
  "further",
  "second",
  "new",
  "official",
  "another",
  "any",
  "each",
  "every",
  "formal",
  "final",
  "partial",
  "that",
  "no",
  "another",
  "explicit",
  "production",
  "official",
  "third",
  "previous",
  "earlier",
  "customer's",
  "signed",
  "its",
  "own",
  "these",
  "those",
  "some",
  "initial",
]);
const PREPOSITIONS = new Set([
  "on",
  "of",
  "by",
  "for",
  "pending",
  "under",
  "before",
  "after",
  "from",
  "until",
  "till",
  "with",
  "without",
  "upon",
  "per",
  "in",
  "at",
  "into",
  "against",
  "during",
  "following",
  "since",
]);
/** Verbs after which an infinitive is an order or a permission. */
const ORDERING = new Set([
  "ok",
  "okay",
  "good",
  "clear",
  "free",
  "cleared",
  "approved",
  "authorized",
  "authorised",
  "released",
  "need",
  "needs",
  "please",
  "request",
  "requested",
  "ask",
  "asked",
  "you",
  "allowed",
  "permitted",
  "welcome",
  "time",
  "advise",
  "advised",
  "instruct",
  "instructed",
  "instruction",
  "permission",
  "approval",
  "like",
  "want",
  "go",
  "light",
  "ready",
  "have",
  "authorization",
  "ahead",
  "sure",
  "decided",
  "happy",
  "agree",
  "agreed",
  "remember",
  "able",
  "right",
  "confirm",
  "authorize",
  "release",
  "safe",
  "fine",
  "qty",
  "quantity",
  "nod",
  "wish",
  "fit",
  "suitable",
  "required",
  "him",
  "them",
  "us",
  "your",
  "yours",
  "guys",
]);
const PLANNING = new Set([
  "expect",
  "expects",
  "expected",
  "plan",
  "plans",
  "planning",
  "planned",
  "going",
  "hope",
  "hopes",
  "hoping",
  "want",
  "wants",
  "intend",
  "intends",
  "likely",
  "like",
  "about",
  "able",
  "trying",
  "try",
  "propose",
  "aim",
  "decide",
  "prefer",
  "love",
  "wanted",
  "wish",
  "how",
  "when",
  "whether",
  "what",
  "where",
  "ready",
  "used",
  "order",
  "unable",
  "due",
  "supposed",
  "meant",
  "failed",
  "refused",
  "have",
  "scheduled",
  "thinking",
]);

const NOUNABLE = new Set([
  "release",
  "restart",
  "start",
  "hold",
  "stop",
  "pause",
  "run",
  "build",
  "use",
  "scrap",
  "ship",
  "rework",
  "approval",
  "return",
  "repair",
  "process",
  "cut",
  "print",
  "block",
  "need",
  "ok",
  "okay",
  "reject",
  "rest",
  "wait",
  "form",
  "load",
  "freeze",
  "launch",
  "holds",
  "releases",
  "starts",
  "runs",
  "stops",
  "builds",
  "halt",
  "make",
  "call off",
  "sign off",
  "call",
  "resume",
  "cast",
  "stay",
  "end",
  "issue",
  "drop",
  "rejects",
  "clear",
  "go",
]);

/** How far a set phrase reaches, in tokens. */
const LOOK_BACK = 16;
/** "good with you …ing", "the green light for you …ing" */
const CONSENTING = new Set(["with", "for"]);
const WISHES = new Set(
  "glad appreciate appreciated grateful great good nice happy helpful kind obliged pleased thankful wonderful lovely thank".split(
    " ",
  ),
);

/** Stand between a verb and the count it governs. */
const BEFORE_COUNT = new Set(
  "the all only another these those just about exactly of with for first further up".split(
    " ",
  ),
);

/** What opens the next step. */
const RELEASE_WORDS = new Set(
  "release releases approval ok okay okays word instruction instructions call call-off receipt confirmation signal go go-ahead authorization authorisation clearance permission order say-so sign-off signature consent note notice".split(
    " ",
  ),
);

const WANTING = new Set("like want need ask wish allow".split(" "));

const PAPERS = new Set(
  "claim claims version software firmware funds quote quotation offer price prices pricing budget invoice invoices report reports fai fair ppap drawing drawings print prints certificate certificates cert certs request payment visit vacation leave expense expenses plan schedule document documents contract agreement travel supplier vendor document minutes layout design concept proposal artwork".split(
    " ",
  ),
);
const POLITE = new Set("please pls plz kindly plz.".split(" "));

const DEPART_MODALS = new Set(
  "can may will must shall should could to".split(" "),
);
const DEPARTURES = new Set(
  ", . ; on today now tomorrow your with by this next for together first as in from immediately and".split(
    " ",
  ),
);

/** "90 can leave on Thursday", "may leave your warehouse": it goes; "leave them", "can leave the rest" lets it lie. */
function departs(after: string, group: readonly string[]): boolean {
  return (
    (after === "" || DEPARTURES.has(after)) &&
    group.some((word) => DEPART_MODALS.has(word))
  );
}

function negative(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't");
}

/** Reads every acting cue with its mood and polarity. Looks only inside the cue's clause and at the acts before it. */
export function readActs(
  text: TextReading,
  clauses: readonly Clause[],
  cues: readonly Cue[],
  numbers: readonly NumberPhrase[],
): readonly Act[] {
  const { words, tokens } = text;
  const acts: Act[] = [];
  let next = 0;
  const planned = new Set<number>();
  for (const cue of cues)
    if (
      cue.means === "plan" &&
      ![
        "will",
        "i'll",
        "we'll",
        "he'll",
        "she'll",
        "they'll",
        "could",
        "would",
      ].includes(words[cue.from] ?? "")
    )
      planned.add(cue.from);
  const countsAt = (at: number): boolean => {
    const token = tokens[at];
    return (
      token !== undefined &&
      (token.kind === "number" ||
        (token.kind === "word" &&
          SMALL.has(token.norm) &&
          token.norm !== "one") ||
        TENS.has(token.norm))
    );
  };
  for (const clause of clauses) {
    while (next < cues.length && (cues[next]?.from ?? 0) < clause.from) next++;
    for (; next < cues.length; next++) {
      const cue = cues[next];
      if (!cue || cue.from >= clause.to) break;
      const cls = ACTING.get(cue.means);
      if (cls === undefined || isSum(cue)) continue;
      acts.push(readAct(cue, cls, clause));
    }
  }
  return acts;

  function readAct(cue: Cue, cls: ActClass, clause: Clause): Act {
    const sentence = text.sentences[clause.sentence];
    const plain = cue.inflections.has("plain");
    const isBase = cue.inflections.has("base");
    const isThird = cue.inflections.has("third");
    const isPart = cue.inflections.has("participle");
    const isPast = cue.inflections.has("past");
    const isIng = cue.inflections.has("ing");
    const head = words[cue.from] ?? "";
    let negated = false;
    let mood: Mood = "order";
    let passive = plain;
    let subject = "";
    let attributive = false;
    let at = cue.from - 1;
    const low = clause.from;
    let joint = false;

    const skip = () => {
      while (at >= low) {
        const word = words[at] ?? "";
        if (
          negative(word) &&
          !DO.has(word) &&
          !MODALS.has(word) &&
          !BE.has(word) &&
          !BE_PAST.has(word) &&
          !FUTURE.has(word) &&
          !HAVE.has(word) &&
          !DISTANT.has(word)
        ) {
          if (word === "neither" || word !== "nothing") negated = true;
          if (
            word === "nobody" ||
            word === "none" ||
            word === "nothing" ||
            word === "no"
          ) {
            negated = true;
            at--;
            return;
          }
          at--;
        } else if (ADVERBS.has(word)) at--;
        else return;
      }
    };
    const mark = (word: string) => {
      if (negative(word)) negated = true;
    };
    /** Reads the auxiliary at `at` and what stands before it. */
    const auxiliary = (
      form: "base" | "participle" | "ing" | "plain",
      passiveTo = false,
    ): boolean => {
      skip();
      const word = at >= low ? (words[at] ?? "") : "";
      if (word === "") return false;
      if (form === "base") {
        if (word === "to") {
          at--;
          const not = words[at] === "not";
          if (not) {
            negated = true;
            at--;
          }
          skip();
          const lead = at >= low ? (words[at] ?? "") : "";
          if (BE.has(lead) || BE_PAST.has(lead)) {
            mark(lead);
            mood = BE_PAST.has(lead) ? "past" : "order";
            passive = true;
          } else if (lead === "like" || lead === "want" || lead === "love") {
            mood = "plan";
          } else if (
            lead === "have" &&
            words.slice(Math.max(low, at - 4), at).includes("what")
          )
            mood = "embedded";
          else if (lead === "you") mood = "order";
          else if (lead === "yours") {
            mood = "order";
            passive = true;
          } else if (
            lead === "ready" &&
            (words[at - 1] === "are" || words[at - 1]?.endsWith("'re")) &&
            ["we", "we're"].includes(
              words[words[at - 1] === "are" ? at - 2 : at - 1] ?? "",
            )
          )
            mood = "plan";
          else if (lead === "us" || lead === "them" || lead === "him")
            mood = "embedded";
          else if (lead === "position" || lead === "unable") {
            // "I am not in a position to release any"
            mood = "order";
            if (
              lead === "unable" ||
              words.slice(Math.max(low, at - 4), at).some(negative)
            )
              negated = true;
          } else if (lead === "had") mood = "past";
          else if (lead === "going") mood = cls === "hold" ? "will" : "plan";
          else if (PLANNING.has(lead) && !ORDERING.has(lead)) mood = "plan";
          else if (wantsDone(at, low)) {
            mood = "order";
            passive = true;
          } else if (lead === "" && !passiveTo) mood = "embedded";
          else if (ORDERING.has(lead)) mood = "order";
          else mood = passiveTo ? "order" : "embedded";
          if (
            mood === "order" &&
            negative(words[at - 1] ?? "") &&
            at - 1 >= low
          )
            negated = true;
          return true;
        }
        if (MODALS.has(word)) {
          mark(word);
          mood = "order";
          passive = true;
          at--;
          skip();
          subject = at >= low ? (words[at] ?? "") : "";
          if (negative(subject)) negated = true;
          return true;
        }
        if (DISTANT.has(word)) {
          mood = "plan";
          mark(word);
          at--;
          return true;
        }
        if (FUTURE.has(word)) {
          mood = "will";
          mark(word);
          passive = true;
          at--;
          skip();
          subject = at >= low ? (words[at] ?? "") : word;
          if (subject === "you" || word === "you'll") mood = "order";
          if (negative(subject)) negated = true;
          return true;
        }
        if (DO.has(word)) {
          mark(word);
          mood = "order";
          at--;
          skip();
          subject = at >= low ? (words[at] ?? "") : "";
          return true;
        }
        if (word === "did" || word === "didn't") {
          mark(word);
          mood = "past";
          return true;
        }
        if (word === "let's" || word === "lets" || word === "us") {
          mood = "order";
          return true;
        }
      }
      if (BE.has(word)) {
        mark(word);
        mood = "order";
        passive = form !== "ing";
        at--;
        if (word === "be" || word === "get" || word === "being") {
          auxiliary("base", true);
          return true;
        }
        skip();
        subject =
          at >= low
            ? (words[at] ?? "")
            : word.startsWith("i'")
              ? "i"
              : word.startsWith("we'")
                ? "we"
                : "";
        if (subject === "" && word.includes("'"))
          subject = word.slice(0, word.indexOf("'"));
        if (subject === "" && clause.role === "main" && sentence?.asks === true)
          mood = "ask";
        if (negative(subject)) negated = true;
        return true;
      }
      if (BE_PAST.has(word)) {
        mark(word);
        mood = "past";
        passive = form !== "ing";
        at--;
        return true;
      }
      if (word === "been") {
        at--;
        skip();
        const lead = words[at] ?? "";
        mark(lead);
        mood = lead === "had" ? "past" : "perfect";
        passive = true;
        at--;
        return true;
      }
      if (HAVE.has(word) && form === "participle") {
        mark(word);
        mood = "perfect";
        at--;
        skip();
        subject = at >= low ? (words[at] ?? "") : word;
        return true;
      }
      if (word === "had" || word === "hadn't") {
        mark(word);
        mood = "past";
        return true;
      }
      return false;
    };

    skip();
    const left = at >= low ? (words[at] ?? "") : "";
    const after = words[cue.to] ?? "";
    const previous = acts.at(-1);
    const follows =
      previous !== undefined &&
      previous.clause.sentence === clause.sentence &&
      at < low + 1 &&
      ["and", "or", "nor", "&", ",", "/", "but"].includes(clause.joint) &&
      previous.clause.index === clause.index - 1;
    const atStart = left === "" || left === clause.joint;
    if (
      left !== "" &&
      left === clause.joint &&
      ["and", "or", "but", "then", "so", "also", "nor", "&", "plus"].includes(
        left,
      )
    )
      joint = true;
    const sameForm = (form: "base" | "participle" | "ing") =>
      previous !== undefined && previous.cue.inflections.has(form);

    if (plain && cue.means === "stop") {
      mood = "noun";
    } else if (plain) {
      // "on hold", "ok", "back into work": look at the verb that carries it.
      const saved = at;
      const carrierAct = acts.at(-1);
      if (
        cls === "hold" &&
        carrierAct?.cls === "hold" &&
        carrierAct.clause === clause &&
        carrierAct.mood !== "noun"
      ) {
        mood = carrierAct.mood;
        negated = carrierAct.negated;
      } else if (!auxiliary("plain")) {
        at = saved;
        const carrier = words[at] ?? "";
        if (
          at >= low &&
          [
            "held",
            "put",
            "kept",
            "placed",
            "stayed",
            "remained",
            "sat",
          ].includes(carrier)
        ) {
          at--;
          if (!auxiliary("participle"))
            mood =
              carrier === "stayed" ||
              carrier === "remained" ||
              carrier === "sat"
                ? "past"
                : "order";
        } else if (
          at >= low &&
          (carrier === "stay" ||
            carrier === "remain" ||
            carrier === "keep" ||
            carrier === "go" ||
            carrier === "sit" ||
            carrier === "be" ||
            carrier === "put")
        ) {
          at--;
          auxiliary("base");
        } else mood = "order";
      }
      if (
        words[cue.from - 1] === "to" &&
        ["how", "when", "where", "whether", "if"].includes(
          words[cue.from - 2] ?? "",
        )
      )
        mood = "ask";
      passive =
        (saved !== at && cue.from - saved <= 3 && at < saved) ||
        cue.means !== "permit" ||
        [
          "can go",
          "may go",
          "may run",
          "can run",
          "may move",
          "can move",
          "may start",
          "can start",
          "may proceed",
          "can proceed",
        ].includes(words.slice(cue.from, cue.to).join(" ")) ||
        (cue.to < clause.to ? false : cue.from > low);
    } else if (
      // nouns: "the release", "for release", "restart qty", "release of"
      (isBase || isThird) &&
      NOUNABLE.has(head) &&
      !(head === "wait" && after === "for" && !DETERMINERS.has(left)) &&
      // "please hold for now"
      !POLITE.has(words[cue.from - 1] ?? "") &&
      ((DETERMINERS.has(left) &&
        !(
          cls === "hold" &&
          (left === "these" ||
            left === "those" ||
            (left === "that" && clause.role === "relative"))
        )) ||
        (PREPOSITIONS.has(left) && at >= low) ||
        [
          "qty",
          "quantity",
          "date",
          "column",
          "note",
          "number",
          "authority",
          "mail",
          "order",
          "area",
          "list",
          "tag",
          "plan",
          "procedure",
          "notice",
          "schedule",
          "window",
        ].includes(after) ||
        (head !== "wait" &&
          head !== "stay" &&
          (after === "of" ||
            after === "for" ||
            after === "is" ||
            after === "from") &&
          (atStart || !SUBJECTS.has(left)) &&
          ![
            "to",
            "may",
            "can",
            "will",
            "please",
            "do",
            "don't",
            "not",
            "must",
            "shall",
            "should",
            "we",
            "i",
            "you",
          ].includes(left)))
    ) {
      mood = "noun";
      passive = false;
      // A negative determiner in front of a noun is no negated act: "no hold".
      if (left === "no" || left === "any") negated = true;
    } else if (isBase && begged(at, cue.from)) {
      // "for the coming window please ship …"; "other 900 pcs please not start"
      mood = "order";
      passive =
        !countsAt(cue.to) &&
        numbers.some((number) => number.from >= low && number.from < cue.from);
    } else if (isBase && auxiliary("base")) {
      // read
    } else if ((isPart || isPast) && auxiliary("participle")) {
      // read
    } else if (isIng && auxiliary("ing")) {
      // "I am releasing"; "are running" says how things are
      if (
        passive ||
        !(
          subject === "i" ||
          subject === "we" ||
          SUBJECTS.has(subject) ||
          (tokens[at]?.caps ?? "none") !== "none" ||
          subject !== ""
        )
      )
        mood = "order";
      passive = false;
    } else if (isBase && (atStart || joint)) {
      // An order, or the second of two verbs: "may be cut and ship", "do not start or nest".
      const asked = /(?:please|pls|plz|kindly|just|then|so|now|also)$/.test(
        words[cue.from - 1] ?? "",
      );
      const object =
        countsAt(cue.to) ||
        countsAt(cue.to + 1) ||
        [
          "the",
          "a",
          "an",
          "all",
          "these",
          "those",
          "them",
          "it",
          "lot",
          "lots",
          "only",
          "up",
          "another",
          "your",
          "our",
          "some",
          "half",
          "to",
          "no",
          "out",
          "more",
          "me",
          "off",
          "at",
          "us",
          "exactly",
          "just",
          "nothing",
          "what",
          "whatever",
          "on",
          "every",
          "first",
          "less",
          "any",
          "ahead",
          "in",
          "as",
          "now",
          "today",
          "asap",
        ].includes(after);
      mood = cue.means === "make" && !asked && !object ? "noun" : "order";
      if (after === ":" && NOUNABLE.has(head)) mood = "noun";
      if (
        joint &&
        follows &&
        (previous.cue.inflections.has("base") || previous.mood !== "order") &&
        !/please|pls|kindly/.test(words.slice(low, cue.from).join(" "))
      ) {
        if (
          previous.mood !== "order" &&
          previous.mood !== "noun" &&
          sameForm("base")
        )
          mood = previous.mood;
        if (
          previous.negated &&
          (clause.joint === "or" ||
            clause.joint === "nor" ||
            clause.joint === ",") &&
          sameForm("base")
        )
          negated = true;
      }
      // "I'd like to let lot 1 go and keep 160 back": the second verb shares the plan.
      if (joint && clause.joint === "and" && mood === "order") {
        const before = clauses[clause.index - 1];
        if (before?.sentence === clause.sentence)
          for (let place = before.from; place < before.to; place++)
            if (
              planned.has(place) ||
              words[place] === "would" ||
              words[place] === "could"
            )
              mood = "plan";
      }
      passive = false;
    } else if (
      isPart &&
      cls === "hold" &&
      left === "" &&
      words[clause.to] === ":" &&
      clause.to - cue.to <= 3 &&
      tokens[cue.to]?.kind === "word" &&
      !PREPOSITIONS.has(after)
    ) {
      // "Held spacers: use 75"
      attributive = true;
      mood = "noun";
      passive = true;
    } else if ((isPart || isPast) && (atStart || joint)) {
      mood =
        joint && follows && (sameForm("participle") || previous.passive)
          ? previous.mood
          : "order";
      if (joint && follows && sameForm("participle") && previous.negated)
        negated = true;
      passive = true;
      // "Baked a batch of 24", "Despatched today 240": a report
      if (
        left === "" &&
        ["make", "ship", "send", "use"].includes(cue.means) &&
        (countsAt(cue.to) ||
          [
            "a",
            "the",
            "today",
            "yesterday",
            "another",
            "all",
            "our",
            "your",
            "some",
          ].includes(after))
      ) {
        mood = "past";
        passive = false;
      }
      if (
        joint &&
        follows &&
        previous.cue.inflections.has("past") &&
        !previous.passive
      ) {
        passive = false;
        mood = previous.mood;
      }
    } else if (isIng && (atStart || joint)) {
      // "Releasing 60 now"; but "coiling not permitted", "milling of the levers": a noun
      const object =
        countsAt(cue.to) ||
        [
          "the",
          "these",
          "those",
          "all",
          "lot",
          "only",
          "another",
          "them",
        ].includes(after);
      mood = object && cue.means !== "make" ? "order" : "noun";
      passive = false;
    } else if (
      (isBase || isThird) &&
      // "the 30 panels already cut"
      !(isPart && words.slice(at + 1, cue.from).includes("already"))
    ) {
      subject = left;
      const named =
        SUBJECTS.has(left) || (tokens[at]?.caps ?? "none") !== "none";
      const object =
        [
          "the",
          "all",
          "these",
          "those",
          "this",
          "a",
          "lot",
          "lots",
          "only",
          "it",
          "them",
          "half",
        ].includes(after) ||
        countsAt(cue.to) ||
        (countsAt(cue.to + 1) && BEFORE_COUNT.has(after));
      const pronoun = ["i", "we", "you", "they"].includes(left);
      const told = words
        .slice(sentence?.from ?? low, sentence?.to ?? clause.to)
        .some((word) =>
          [
            "was",
            "were",
            "ago",
            "yesterday",
            "last",
            "kept",
            "had",
            "did",
            "went",
          ].includes(word),
        );
      if (isPast && pronoun && told) {
        mood = "past";
        passive = false;
      } else if (left === "who" || left === "that" || left === "which")
        mood = "embedded";
      else if (isBase && !pronoun) {
        // A bare base form behind a noun: the verb of a plural or a number, an order behind a name, else a noun.
        const plural =
          (left.endsWith("s") && !left.endsWith("ss")) ||
          countsAt(at) ||
          tokens[at]?.kind === "number" ||
          [
            "ones",
            "rest",
            "balance",
            "both",
            "all",
            "pieces",
            "them",
            "others",
            "more",
            "half",
            "remainder",
          ].includes(left);
        mood =
          plural || (named && object) || cls === "hold" || object
            ? "order"
            : "noun";
      } else if (
        isThird &&
        cue.means === "make" &&
        !named &&
        left !== "it" &&
        left !== "he" &&
        left !== "she"
      ) {
        // "cooling plates", "turning blanks": a plural noun
        mood = "noun";
      } else if (
        isThird &&
        (!named || left === "it") &&
        left !== "" &&
        !pronoun &&
        ["start", "make", "ship", "restart", "send", "use", "proceed"].includes(
          cue.means,
        )
      ) {
        // "production starts on receipt": how things go; "milling starts again with 150": an order
        const counted = numbers.some(
          (number) =>
            number.from >= clause.from &&
            number.from < clause.to &&
            number.value !== null &&
            number.unit !== null,
        );
        mood =
          counted && (cue.means === "start" || cue.means === "restart")
            ? "order"
            : "plan";
      }
      // "the sets run now", "60 stay": said of what stands before
      passive =
        isThird && cue.means !== "stay" && cue.means !== "hold"
          ? false
          : !named || left === "it" || left === "they";
      if (negative(left)) negated = true;
    } else if (isPast || isPart) {
      subject = left;
      if (["i", "we", "you", "they", "he", "she", "it"].includes(left)) {
        // "if you agreed": how things were; "pls hold" never stands behind a pronoun
        mood = "past";
        passive = false;
      } else if (DETERMINERS.has(left) || PREPOSITIONS.has(left)) {
        attributive = true;
        mood = "noun";
        passive = true;
      } else {
        // "QA released 52", "the 40 released", "12 scrapped"; "the shop ran 400"
        const name =
          SUBJECTS.has(left) ||
          ((tokens[at]?.caps ?? "none") !== "none" &&
            tokens[at]?.kind === "word");
        passive = !name;
        mood = name ? "perfect" : "order";
        // "the 30 panels already cut"
        if (
          cue.means === "make" &&
          words.slice(at + 1, cue.from).includes("already")
        )
          mood = "past";
        if (!name && isPast && !isPart && cue.means !== "stay") {
          mood = "past";
          passive = false;
        }
      }
    } else if (isIng) {
      subject = left;
      mood =
        // "we are good with you spinning up another 60": a permission
        left === "you" && CONSENTING.has(words[at - 1] ?? "")
          ? "order"
          : PREPOSITIONS.has(left) || left === "of"
            ? "embedded"
            : [
                  "start",
                  "starting",
                  "begin",
                  "resume",
                  "restart",
                  "continue",
                  "keep",
                  "stop",
                  "go",
                  "commence",
                  "recommence",
                  "stopped",
                  "no",
                  "not",
                  "without",
                  "avoid",
                  "allow",
                  "pause",
                ].includes(left)
              ? "order"
              : "noun";
      if (
        ["stop", "stopped", "no", "not", "without", "hold", "off"].includes(
          left,
        )
      )
        negated = true;
      passive = false;
    }

    if (
      !attributive &&
      (isPart || cue.means === "hold") &&
      mood === "order" &&
      !plain
    ) {
      const noun = tokens[cue.to];
      const described =
        noun?.kind === "word" &&
        cue.to < clause.to &&
        (DETERMINERS.has(left) ||
          left === "all" ||
          left === "those" ||
          (tokens[at]?.kind === "number" &&
            noun.norm.length > 3 &&
            /[^s]s$/.test(noun.norm))) &&
        ![
          "by",
          "until",
          "for",
          "to",
          "from",
          "as",
          "with",
          "in",
          "on",
          "and",
        ].includes(noun.norm);
      if (described) attributive = true;
    }
    // Negation further left in the same clause: "not one of them may", "no parts are to be shipped", "neither for shipment nor".
    if (!negated) {
      for (let place = Math.min(at, cue.from - 1); place >= low; place--) {
        const word = words[place] ?? "";
        if (
          word === "no" ||
          word === "nobody" ||
          word === "nothing" ||
          word === "none" ||
          word === "neither" ||
          word === "nor"
        ) {
          const then = words[place + 1] ?? "";
          if (
            word === "no" &&
            [
              "longer",
              "more",
              "problem",
              "later",
              "change",
              "changes",
              "doubt",
              "need",
              "additional",
              "other",
              "issues",
              "issue",
              "objection",
              "questions",
              "one",
            ].includes(then)
          ) {
            if (then === "longer" || then === "more" || then === "one")
              negated = true;
            break;
          }
          negated = true;
          break;
        }
      }
      // "no longer on hold"
      if (words[cue.from - 1] === "longer" && words[cue.from - 2] === "no")
        negated = true;
      // "60 ok but not 80"
    }
    if (!negated && cls === "go" && conditional(cue, clause)) negated = true;
    // "release 40 of the jars in quarantine": says which, not what becomes of them
    if (
      plain &&
      cls === "hold" &&
      cue.from - 1 === at &&
      previous !== undefined &&
      previous.clause === clause &&
      previous.cls !== "hold" &&
      previous.mood !== "noun" &&
      !previous.attributive &&
      !previous.passive &&
      previous.means !== "proceed" &&
      !["and", "or", "but"].includes(left)
    )
      attributive = true;
    // "Restart by written note only"
    if (
      isBase &&
      ["restart", "start"].includes(cue.means) &&
      ["by", "upon"].includes(after) &&
      (left === "" || joint)
    )
      mood = "embedded";
    // "she runs incoming quality": what somebody does for a living
    if (
      isThird &&
      cue.means === "make" &&
      ["he", "she", "who"].includes(subject)
    )
      mood = "plan";
    // "Call-off 9 against the blanket": its name
    if (
      words[cue.from] === "call" &&
      words[cue.from + 1] === "off" &&
      isBase &&
      !["we", "i"].includes(subject) &&
      (countsAt(cue.to) || left === "" || !POLITE.has(left))
    )
      mood = "noun";
    // "you already ship 800": it is gone
    if (
      cue.means === "ship" &&
      isBase &&
      subject === "you" &&
      words.slice(low, cue.from).includes("already")
    )
      mood = "past";
    // "… will then release the next lot"
    if (
      joint &&
      clause.joint === "then" &&
      FUTURE.has(words[clause.from - 1] ?? "") &&
      mood === "order"
    )
      mood = "will";
    // "nothing leaves", "must not leave": it stays
    if (
      negated &&
      cue.means === "stay" &&
      (words[cue.from] ?? "").startsWith("leav")
    )
      negated = false;
    // "Anna-Lena lifts the stop": who will, not that she does
    if (
      cls === "lift" &&
      isThird &&
      mood === "order" &&
      !/hereby|herewith|now|today/.test(
        words.slice(clause.from, clause.to).join(" "),
      )
    )
      mood = "plan";
    // "the quote for 150 is approved", "approve the drawing": no parts are let go
    if (
      (cue.means === "release" || cue.means === "use") &&
      mood !== "noun" &&
      speaksOfPapers(cue, clause, passive, Math.min(cue.from, at + 1))
    )
      mood = "noun";
    if (clause.quoted) mood = "quote";
    else if (
      clause.role === "until" ||
      clause.role === "condition" ||
      clause.role === "reason"
    ) {
      if (mood !== "noun") mood = "embedded";
    } else if (clause.role === "relative") {
      if (mood === "order" && !passive && !plain) mood = "embedded";
    }
    // "we'd be glad if you could release 40"
    if (
      mood === "embedded" &&
      clause.role === "condition" &&
      sentence &&
      wished(clause, cue.from, sentence.from)
    ) {
      mood = "order";
      passive = false;
    }
    // "please confirm you can restart 120 by Friday": a question
    if (mood === "order" && sentence && asksToConfirm(sentence.from, cue.from))
      mood = "ask";
    if (sentence?.asks === true && mood !== "noun" && mood !== "quote")
      mood = askMood(mood, sentence.from, sentence.to, cue.from);
    const leaves =
      cue.means === "stay" &&
      head.startsWith("leav") &&
      cue.to - cue.from === 1 &&
      departs(
        words[cue.to] ?? "",
        at >= low ? words.slice(at + 1, cue.from) : words.slice(low, cue.from),
      );
    return {
      from: cue.from,
      to: cue.to,
      cue,
      means: leaves ? "ship" : cue.means,
      cls: leaves ? "go" : cls,
      negated,
      mood,
      clause,
      passive,
      subject,
      head: Math.min(cue.from, at + 1),
      attributive,
    };
  }

  /** "we would like the first 25 to go ahead", "I want these to be shipped": a wish of ours is an order. */
  function wantsDone(at: number, low: number): boolean {
    for (let place = at - 1; place >= low && place >= at - LOOK_BACK; place--) {
      if (!WANTING.has(words[place] ?? "")) continue;
      const lead =
        words[place - 1] === "would" ? words[place - 2] : words[place - 1];
      return (
        ["i", "we", "i'd", "we'd", "please", "purchasing"].includes(
          lead ?? "",
        ) &&
        !(
          words[place] === "like" &&
          lead !== "i'd" &&
          lead !== "we'd" &&
          words[place - 1] !== "would"
        )
      );
    }
    return false;
  }

  /** What is approved are papers, prices, persons. */
  function speaksOfPapers(
    cue: Cue,
    clause: Clause,
    passive: boolean,
    head: number,
  ): boolean {
    const range = passive
      ? words.slice(clause.from, head)
      : words.slice(cue.to, Math.min(clause.to, cue.to + 4));
    for (const word of range) {
      if (PAPERS.has(word)) return true;
      if (
        !passive &&
        !DETERMINERS.has(word) &&
        !ADVERBS.has(word) &&
        word !== "of"
      )
        return false;
      if (
        passive &&
        (word === "lot" ||
          word === "pcs" ||
          word === "pieces" ||
          word === "units")
      )
        return false;
    }
    return false;
  }

  /** "we would be glad if you could …" */
  function wished(clause: Clause, verb: number, from: number): boolean {
    return (
      words[clause.from] === "if" &&
      ["you", "u"].includes(words[clause.from + 1] ?? "") &&
      ["could", "would", "can", "will"].includes(
        words[clause.from + 2] ?? "",
      ) &&
      verb <= clause.from + 6 &&
      words
        .slice(Math.max(from, clause.from - LOOK_BACK), clause.from)
        .some((word) => WISHES.has(word))
    );
  }

  /** "confirm that you can …", "let us know if you could …" */
  function asksToConfirm(from: number, verb: number): boolean {
    const floor = Math.max(from, verb - LOOK_BACK);
    for (let at = verb - 1; at >= floor; at--) {
      if (words[at] === "." || words[at] === ";") return false;
      if (
        words[at - 1] === "you" &&
        ["can", "could"].includes(words[at] ?? "") &&
        ["confirm", "confirmed", "if", "whether"].includes(
          words[at - 2] === "that"
            ? (words[at - 3] ?? "")
            : (words[at - 2] ?? ""),
        )
      )
        return words
          .slice(floor, at)
          .some((word) =>
            [
              "confirm",
              "know",
              "advise",
              "check",
              "see",
              "tell",
              "wondering",
            ].includes(word),
          );
    }
    return false;
  }

  /** "please" stands in the verb's own group, without an auxiliary. */
  function begged(at: number, verb: number): boolean {
    if (/^(?:not|never|no)$/.test(words[at] ?? "")) return false;
    const lead = words[at] ?? "";
    if (MODALS.has(lead) || DO.has(lead) || FUTURE.has(lead) || lead === "to")
      return false;
    for (let place = at + 1; place < verb; place++) {
      const word = words[place] ?? "";
      if (negative(word)) return false;
      if (
        word === "please" ||
        word === "pls" ||
        word === "plz" ||
        word === "kindly"
      )
        return true;
    }
    return false;
  }

  /** "come off the 84", "comes off what is still to build": how many are left to build, nothing is cancelled. */
  function isSum(cue: Cue): boolean {
    if (cue.means !== "cancel" || !/^com/.test(words[cue.from] ?? ""))
      return false;
    const object = words.slice(cue.to, cue.to + 3);
    return !object.some((word) => ["order", "po", "purchase"].includes(word));
  }

  /** "get built only after …", "ship only on my written release": nothing moves yet. */
  function conditional(cue: Cue, clause: Clause): boolean {
    // "Restart by written note from me only"
    const tail = words.slice(cue.to, Math.min(clause.to, cue.to + LOOK_BACK));
    if (
      tail.includes("only") &&
      ["by", "on", "with", "upon", "against", "after", "per"].includes(
        tail[0] ?? "",
      ) &&
      tail.slice(1, 6).some((word) => RELEASE_WORDS.has(word))
    )
      return true;
    for (let at = cue.from - 4; at <= cue.to + 3; at++) {
      if (at < clause.from || at >= clause.to || words[at] !== "only") continue;
      const place = at < cue.from ? cue.to : at + 1;
      const after = words[place] ?? "";
      if (place >= clause.to) {
        const next = clauses[clause.index + 1];
        if (
          next?.sentence === clause.sentence &&
          (next.role === "until" || next.role === "condition")
        )
          return true;
        continue;
      }
      if (
        [
          "on",
          "with",
          "against",
          "by",
          "under",
          "per",
          "in",
          "from",
          "through",
          "via",
        ].includes(after)
      ) {
        if (["from", "by", "through", "via"].includes(after)) return true;
        const object = words.slice(place + 1, Math.min(clause.to, place + 8));
        if (object.some((word) => RELEASE_WORDS.has(word))) return true;
      }
    }
    return false;
  }

  /** A polite question is an order; a question about capacity, dates or price is not. */
  function askMood(mood: Mood, from: number, to: number, verb: number): Mood {
    let polite = false;
    let capacity = false;
    let request = false;
    for (let at = from; at < to; at++) {
      const word = words[at] ?? "";
      const then = words[at + 1] ?? "";
      if (
        word === "please" ||
        word === "pls" ||
        word === "kindly" ||
        word === "plz"
      )
        polite = true;
      if (
        (word === "could" || word === "can" || word === "may") &&
        then === "we" &&
        ["have", "get"].includes(words[at + 2] ?? "") &&
        at < verb
      )
        request = true;
      if (
        (word === "could" ||
          word === "can" ||
          word === "would" ||
          word === "will") &&
        then === "you" &&
        at < verb
      )
        request = true;
      if (
        word === "if" ||
        word === "when" ||
        word === "whether" ||
        word === "how" ||
        word === "what" ||
        word === "by" ||
        word === "before" ||
        word === "who" ||
        word === "which" ||
        word === "should"
      )
        capacity = true;
      if (word === "mind") polite = true;
    }
    if (polite && request) return mood === "embedded" ? "embedded" : "order";
    if (polite) return mood;
    if (request && !capacity) return mood === "embedded" ? "embedded" : "order";
    return "ask";
  }
}
