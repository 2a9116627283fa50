import type { Cue } from "./cues";
import type { NumberPhrase } from "./facts/numbers";
import { wordClass } from "./lexicon/word-class";
import { isOf, type Range, type Sentence, type TextReading } from "./text";

type ClauseRole =
  /** Says something by itself. */
  | "main"
  /** What opens a hold: "until …", "pending …", "once …". */
  | "until"
  /** "if …", "unless …" */
  | "condition"
  /** "because …", "since …" */
  | "reason"
  /** "which were finished …" */
  | "relative";

/** A piece of a sentence between commas, conjunctions and subordinators: the room in which verb and number meet. */
export interface Clause extends Range {
  readonly index: number;
  readonly sentence: number;
  readonly role: ClauseRole;
  /** The mark or word it begins behind: "" at the start of a sentence, "," "and" ":" "(" "until" … */
  readonly joint: string;
  /** Inside double quotation marks, as words of somebody else. */
  readonly quoted: boolean;
}

const MARKS = new Set([
  ",",
  ";",
  ":",
  "\u2014",
  "(",
  ")",
  "[",
  "]",
  "-",
  "\u2192",
  "=",
  "/",
  "|",
]);
const CONJUNCTIONS = new Set([
  "and",
  "but",
  "while",
  "whereas",
  "then",
  "so",
  "plus",
  "however",
  "though",
  "although",
  "yet",
  "or",
  "nor",
  "&",
  "also",
  "meanwhile",
]);
const UNTIL = new Set([
  "until",
  "till",
  "til",
  "'til",
  "untill",
  "pending",
  "once",
  "after",
  "when",
  "whenever",
  "before",
  "upon",
  "as soon",
  "subject",
  "awaiting",
  "unless",
]);
const CONDITION = new Set([
  "if",
  "provided",
  "assuming",
  "should",
  "whether",
  "in case",
]);
const REASON = new Set(["because", "since", "due", "as"]);
const RELATIVE = new Set(["which", "who", "whose", "whom", "that", "where"]);

const YOU_MAY = new Set(
  "can may could should must directly just go".split(" "),
);
const REQUESTING = new Set(
  "ask asks asking request requests requesting insist require".split(" "),
);
const REPORTING = new Set(
  "told said hear heard understand understood think thought believe see saw assume say says wrote writes read reads shop suggested suggests claims noticed".split(
    " ",
  ),
);

/** A line that ends so goes on: "you may\nship". */
const LINE_LEADS = new Set(
  "to may can must shall should will please pls kindly do don't not and or you we i they never only the a of for in on be is are also then now".split(
    " ",
  ),
);
const AUXILIARIES = new Set(
  "is are was were has have had may can must shall will should do does don't doesn't won't can't cannot isn't aren't wasn't weren't".split(
    " ",
  ),
);
const FINITE = new Set([
  ...AUXILIARIES,
  ..."haven't hasn't stay stays remain remains wait waits count counts need needs".split(
    " ",
  ),
]);
/** Begin the subject of a relative clause. */
const NOUN_LEADS = new Set(
  "the a an your our my their his her its this these those each every no all".split(
    " ",
  ),
);
/** Inside one verb group. */
const GROUP_FILL = new Set(
  "not also still already now only just been be to never yet all both then".split(
    " ",
  ),
);
const SUBJECT_PRONOUNS = new Set("i we you they he she it".split(" "));

const JOINS = wordClass((word) => CONJUNCTIONS.has(word));
/** The words that `roleOf` may have an answer to. */
const OPENS = wordClass(
  (word) =>
    ["unless", "as", "subject", "upon", "in", "due"].includes(word) ||
    [UNTIL, CONDITION, REASON, RELATIVE].some((words) => words.has(word)),
);

function roleOf(word: string, next: string): ClauseRole | null {
  if (word === "unless") return "condition";
  if (word === "as") return next === "soon" ? "until" : null;
  if (word === "subject") return next === "to" ? "until" : null;
  if (word === "upon" || word === "on") return word === "upon" ? "until" : null;
  if (UNTIL.has(word)) return "until";
  if (word === "in") return next === "case" ? "condition" : null;
  if (word === "should") return null;
  if (CONDITION.has(word)) return "condition";
  if (word === "due") return next === "to" ? "reason" : null;
  if (REASON.has(word)) return "reason";
  if (RELATIVE.has(word)) return "relative";
  return null;
}

/** Cuts the sentences of a text into clauses. Cues and numbers are never cut. */
export function readClauses(
  text: TextReading,
  cues: readonly Cue[],
  numbers: readonly NumberPhrase[],
): readonly Clause[] {
  const { tokens, words } = text;
  /** For each token the end of the cue or number it lies in; 0 where none. */
  const whole = new Int32Array(tokens.length + 1);
  for (const cue of cues)
    for (let at = cue.from + 1; at < cue.to; at++) whole[at] = 1;
  const cueAt = new Set(
    cues.filter((cue) => cue.to - cue.from > 1).map((cue) => cue.from),
  );
  for (const number of numbers)
    for (let at = number.from + 1; at < number.to; at++) whole[at] = 1;
  const cueFrom = new Map(cues.map((cue) => [cue.from, cue]));
  const numberFrom = new Set(numbers.map((number) => number.from));
  const clauses: Clause[] = [];
  /** The clause that is being read. */
  let from = 0;
  let joint = "";
  let role: ClauseRole = "main";
  let quoted = false;
  let inSentence = 0;
  /** The finite verb of the subordinate clause so far; -1 where none was read. */
  let finite = -1;
  text.sentences.forEach(cutSentence);
  return clauses;

  function close(to: number): void {
    finite = -1;
    if (to > from)
      clauses.push({
        from,
        to,
        index: clauses.length,
        sentence: inSentence,
        role,
        joint,
        quoted,
      });
  }

  function cutSentence(sentence: Sentence, index: number): void {
    from = sentence.from;
    joint = "";
    role = "main";
    quoted = false;
    inSentence = index;
    finite = -1;
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = tokens[at];
      if (!token || whole[at] === 1) continue;
      const word = token.norm;
      if (
        // an emoji ends what stands before it; so does a line that begins with an order
        (token.kind === "mark" && word.charCodeAt(0) >= 0xd800) ||
        (token.kind === "break" &&
          cueFrom.get(at + 1)?.inflections.has("base") === true &&
          !LINE_LEADS.has(words[at - 1] ?? ""))
      ) {
        close(at);
        from = at + 1;
        joint = ",";
        role = "main";
        continue;
      }
      if (token.kind === "mark") {
        if (word === '"') {
          close(at);
          from = at + 1;
          joint = '"';
          quoted = !quoted;
          role = "main";
        } else if (MARKS.has(word)) {
          if (word === "-" && !token.gap) continue;
          if (word === "/" && !token.gap) continue;
          close(at);
          from = at + 1;
          joint = word;
          // What a comma or a bracket closes: the subordinate clause.
          if (word !== ")" && word !== "(") role = "main";
          else if (word === "(") {
            // a bracket keeps the role of what it explains
          }
        }
        continue;
      }
      if (at === from && joint === "" && at === sentence.from) {
        const first = cueAt.has(at) ? null : roleOf(word, words[at + 1] ?? "");
        if (first !== null && first !== "relative") role = first;
        continue;
      }
      if (role !== "main" && at > from && endsSubordinate(at, sentence)) {
        close(at);
        from = at;
        joint = "";
        role = "main";
        continue;
      }
      // "after talking with the floor | we're good with …": a participle has no subject; the next one is the main clause's
      if (
        role !== "main" &&
        role !== "relative" &&
        at > from + 2 &&
        (words[from + 1] ?? "").endsWith("ing") &&
        /^(?:we|i)(?:'|$)/.test(word)
      ) {
        close(at);
        from = at;
        joint = ",";
        role = "main";
        continue;
      }
      if (
        role !== "main" &&
        role !== "relative" &&
        at > from + 1 &&
        (word === "please" ||
          word === "kindly" ||
          word === "pls" ||
          ((word === "just" || word === "simply" || word === "then") &&
            cueFrom.get(at + 1)?.inflections.has("base") === true) ||
          (word === "you" && YOU_MAY.has(words[at + 1] ?? "") && at > from + 2))
      ) {
        // "due to an issue kindly keep on hold", "if it is fine you can go on"
        close(at);
        from = at;
        joint = ",";
        role = "main";
        continue;
      }
      if (cueAt.has(at)) continue;
      // "until my say so"
      if (word === "so" && words[at - 1] === "say") continue;
      // "not yet started"
      if (word === "yet" && /^(?:not|never|.*n't)$/.test(words[at - 1] ?? ""))
        continue;
      if (isOf(text, at, JOINS)) {
        const was: ClauseRole = role;
        const sub = roleOf(words[at + 1] ?? "", words[at + 2] ?? "");
        if (at > from) {
          close(at);
          from = at;
          joint = word;
        } else {
          from = at;
          joint = joint === "," || joint === "" ? word : joint;
        }
        // "until A is done and B has signed" goes on; a number, an order or "but" ends it.
        if (
          was !== "main" &&
          (word === "and" || word === "or" || word === "&") &&
          !opensMain(at + 1, sentence.to)
        )
          role = was;
        else role = "main";
        if (sub !== null && sub !== "relative") role = sub;
        continue;
      }
      const opened = isOf(text, at, OPENS)
        ? roleOf(word, words[at + 1] ?? "")
        : null;
      if (opened === null) continue;
      if (opened === "relative") {
        // "that" as a pronoun or before a noun opens nothing
        const before = words[at - 1] ?? "";
        if (
          word === "that" &&
          (at === from ||
            [
              "so",
              "like",
              "of",
              "make",
              "after",
              "before",
              "until",
              "than",
              "on",
              "in",
              "for",
              "with",
              "by",
            ].includes(before))
        )
          continue;
        if (
          word === "which" &&
          ["of", "in", "on", "to", "for"].includes(before)
        ) {
          close(at - 1);
          from = at - 1;
          joint = "of which";
          role = "main";
          continue;
        }
        if (word === "where" && before === "") continue;
      }
      close(at);
      from = at;
      joint = word;
      // "we ask that you machine 500": the request itself
      if (word === "that" && REQUESTING.has(words[at - 1] ?? "")) {
        role = "main";
        continue;
      }
      // "I was told that 60 go back": somebody else's word
      role =
        opened === "relative" &&
        word === "that" &&
        REPORTING.has(words[at - 1] ?? "")
          ? "condition"
          : opened;
    }
    close(sentence.to);
  }

  /** Where the verb of a relative clause is expected: behind the pronoun, its subject and adverbs. */
  function verbAt(): number {
    let at = from + 1;
    if (SUBJECT_PRONOUNS.has(words[at] ?? "")) at++;
    else if (joint !== "that" && joint !== "which" && joint !== "who")
      return -1;
    else if (
      tokens[at]?.kind !== "word" ||
      NOUN_LEADS.has(words[at] ?? "") ||
      tokens[at]?.caps !== "none"
    )
      return -1;
    while (GROUP_FILL.has(words[at] ?? "")) at++;
    return at;
  }

  /**
   * A second finite verb, or after a clause that opens the sentence the rest, belongs to the main clause: "that were
   * made before the stop | stay where they are", "once the gauge is back | the other 80 may start".
   */
  function endsSubordinate(at: number, sentence: Sentence): boolean {
    const word = words[at] ?? "";
    if (role === "relative") {
      if (joint === "that" && REPORTING.has(words[from - 1] ?? ""))
        return false;
      if (!FINITE.has(word)) {
        if (finite < 0 && at === verbAt()) finite = at;
        return false;
      }
      if (finite < 0) {
        finite = at;
        return false;
      }
      // "that remain | are released": a full verb, and the auxiliary of the next
      if (
        at === finite + 1 &&
        AUXILIARIES.has(word) &&
        !AUXILIARIES.has(words[finite] ?? "")
      )
        return true;
      for (let place = finite + 1; place < at; place++)
        if (!GROUP_FILL.has(words[place] ?? "")) return true;
      finite = at;
      return false;
    }
    if (FINITE.has(word)) finite = at;
    return (
      finite >= 0 &&
      at > finite + 1 &&
      joint === "" &&
      from === sentence.from &&
      cueFrom.get(at)?.means === "rest" &&
      word === "the"
    );
  }

  /** Whether the clause that begins here speaks for itself: "... and hold 45", "... and do not count". */
  function opensMain(at: number, end: number): boolean {
    const word = words[at] ?? "";
    if (
      [
        "do",
        "don't",
        "please",
        "pls",
        "kindly",
        "the",
        "these",
        "those",
      ].includes(word)
    ) {
      if (word === "the" || word === "these" || word === "those")
        return [at, at + 1, at + 2].some((place) => numberFrom.has(place));
      return true;
    }
    const cue = cueFrom.get(at);
    if (cue?.inflections.has("base") === true) return true;
    return at < end && numberFrom.has(at);
  }
}
