/** Who is named: a person, a role, a department, or "I". */
import type { AuthorityMeaning } from "../lexicon/authority";
import type { Inflection } from "../lexicon/verbs";
import { wordSet } from "../lexicon/word-set";
import { spanOf, type Range, type Sentence, type TextReading } from "../text";

export interface Cue extends Range {
  readonly means: AuthorityMeaning;
  readonly inflections: ReadonlySet<Inflection>;
}

export const FIRST_PERSON = wordSet(
  "i i'm i'll i'd i've im ill ive me myself undersigned yours",
);

export const NOT_NAMES = wordSet(
  "please kindly pls plz lot lots rev revision po ok customer customers client they you we it this that then also only both all everything nobody no none parts hereby now the a an and or but if when once until after " +
    "before as for from in on at to of by with our your his her its their is are was were be been has have had will would shall should may can could must not never don't do does did yes thanks thank hi hello dear regards quantity qty balance rest order " +
    "release released releases releasing approve approved authorized authorised remaining hold holds stop restart today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun q1 q2 q3 q4 email e-mail phone mail fax air sea truck ups fedex dhl end noon midday hand mistake us him them whoever someone somebody anyone everyone " +
    "these those which who whom whose what where there here so just still again same other others another each every first second third next last new one ones two three further separate written later earlier system sap erp shop floor vendor supplier " +
    "production finished material items item line lines pieces pcs units order's per via until's nothing anything something week day month subject ref re fyi asap fai ppap eco ecn ncr fob dap exw cpk spc mrp iso usd eur gbp inr tba tbd cmm x-ray",
);

/** Subjects that stop the search to the left: somebody else acts. */
export const OTHER_ACTORS = wordSet(
  "we you they it please customer customers client customer's client's oem pls kindly plz let's nobody shop vendor supplier everyone",
);

export const OWNERS_OUTSIDE = wordSet(
  "customer customer's customers client client's oem oem's user user's owner's end-user",
);

export interface Room {
  readonly text: TextReading;
  readonly sentence: Sentence;
  readonly cues: readonly Cue[];
  readonly byStart: ReadonlyMap<number, Cue>;
}

/** UTF-16 offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The agent that begins at this token: a person, a role or a department; null when none does. */
export function agentAt(room: Room, at: number): Range | null {
  const { words, tokens } = room.text;
  const limit = room.sentence.to;
  let from = at;
  while (
    from < limit &&
    /^(?:the|our|an?|me|in|[:("-]|both|only|then)$/.test(words[from] ?? "") &&
    words[from] !== "me" &&
    !isName(room, from)
  )
    from++;
  const word = words[from];
  if (word === undefined || from >= limit) return null;
  if (OWNERS_OUTSIDE.has(word)) return null;
  if (FIRST_PERSON.has(word)) return { from, to: from + 1 };
  const cue = room.byStart.get(from);
  if (cue?.means === "title") {
    const dot = words[cue.to] === "." ? 1 : 0;
    if (isName(room, cue.to + dot))
      return { from, to: Math.min(limit, nameEnd(room, cue.to + dot)) };
  }
  if (cue?.means === "office") return { from, to: cue.to };
  if (isName(room, from)) return { from, to: nameEnd(room, from) };
  // "our Mrs. Okafor", "our buyer Nadia", "lead engineer": an adjective may stand before the role
  const second = room.byStart.get(from + 1);
  if (
    second &&
    (second.means === "office" || second.means === "title") &&
    tokens[from]?.kind === "word" &&
    !NOT_NAMES.has(word)
  )
    return { from, to: second.to };
  return null;
}

export function isName(room: Room, at: number): boolean {
  const token = room.text.tokens[at];
  if (!token || at >= room.sentence.to || token.kind !== "word") return false;
  if (token.caps === "none") return false;
  if (token.norm.length === 1)
    return (
      room.text.words[at + 1] === "." &&
      (room.text.tokens[at + 2]?.caps ?? "none") !== "none"
    );
  if (NOT_NAMES.has(token.norm)) return false;
  if (
    room.byStart.get(at) &&
    !["office", "title"].includes(room.byStart.get(at)?.means ?? "")
  ) {
    // "Mark", "Grant", "Will" are names where a capital stands inside a sentence
    return (
      at > room.sentence.from &&
      token.caps === "first" &&
      room.byStart.get(at)?.means !== "paper" &&
      room.text.tokens[at + 1]?.caps === "first"
    );
  }
  return true;
}

export function nameEnd(room: Room, at: number): number {
  const { words, tokens } = room.text;
  let to = at + 1;
  for (let steps = 0; steps < 4; steps++) {
    const token = tokens[to];
    if (!token || to >= room.sentence.to) break;
    if (
      token.norm === "." &&
      (tokens[to - 1]?.norm.length ?? 0) === 1 &&
      tokens[to + 1]?.kind === "word" &&
      tokens[to + 1]?.caps !== "none"
    )
      to++;
    else if (isName(room, to) && token.gap) to++;
    else break;
  }
  return words[to - 1] === "." ? to - 1 : to;
}

/** The span of an agent, with what names it more fully: "Tina (QE)", "Ms. Guo of sourcing", "Karen Holt". */
export function place(room: Room, from: number, to: number): Place {
  const { words } = room.text;
  let start = from;
  for (let steps = 0; steps < 6 && start > room.sentence.from; steps++) {
    const before = words[start - 1] ?? "";
    const joins = /^(?:\(|of|in|from|at|,)$/.test(before);
    const left = joins ? start - 2 : start - 1;
    if (left < room.sentence.from) break;
    const office = joins && before !== "," ? null : officeEndingAt(room, left);
    const named =
      isName(room, left) ||
      office !== null ||
      room.byStart.get(left)?.means === "title" ||
      (joins && FIRST_PERSON.has(words[left] ?? "")) ||
      (words[left] === "." &&
        (isName(room, left - 1) ||
          room.byStart.get(left - 1)?.means === "title"));
    if (!named || (before === "," && !isAttribute(room, start))) break;
    start = office ?? left;
  }
  const opened = words.slice(start, to).includes("(") && words[to] === ")";
  const span = spanOf(room.text, start, opened ? to + 1 : to);
  return { start: span.start, end: span.end };
}

/** Behind a comma an agent names more fully what stands before it only if it closes with a comma or "who". */
const isAttribute = (room: Room, at: number): boolean =>
  room.text.words
    .slice(at, at + 4)
    .some((word) => word === "," || word === "who");

/** "released by dana in purchasing" in a mail without capitals. */
export function lowerCaseName(room: Room, at: number): Range | null {
  const token = room.text.tokens[at];
  if (
    !token ||
    at >= room.sentence.to ||
    token.kind !== "word" ||
    token.caps !== "none"
  )
    return null;
  if (
    NOT_NAMES.has(token.norm) ||
    OTHER_ACTORS.has(token.norm) ||
    token.norm.length < 3 ||
    room.byStart.has(at)
  )
    return null;
  if (/(?:ing|ed|ly|tion|ment)$/.test(token.norm)) return null;
  const next = room.text.words[at + 1] ?? ".";
  return /^(?:in|from|of|at|[.,(\n;!-]|and|on|today|now)$/.test(next)
    ? { from: at, to: at + 1 }
    : null;
}

/** The first token of the department or role whose last token stands here; null when none ends here or it is not ours. */
export function officeEndingAt(room: Room, at: number): number | null {
  const { words } = room.text;
  for (let from = at; from >= Math.max(room.sentence.from, at - 4); from--) {
    const cue = room.byStart.get(from);
    if (cue?.means !== "office" || cue.to !== at + 1) continue;
    const outside =
      OWNERS_OUTSIDE.has(words[from - 1] ?? "") ||
      OWNERS_OUTSIDE.has(words[from - 2] ?? "") ||
      /^(?:your|their)$/.test(words[from - 1] ?? "");
    return outside ? null : from;
  }
  return null;
}

/** The first token of the agent whose last token stands here; null when none ends here. */
export function endingAt(room: Room, at: number): number | null {
  const office = officeEndingAt(room, at);
  if (office !== null) return office;
  if (isName(room, at) && (room.text.words[at - 1] ?? "") !== "from:") {
    // A capital at the start of a sentence may be any word; only what is no verb or noun of the trade passes
    if (
      at === room.sentence.from &&
      NOT_SUBJECT.test(room.text.words[at] ?? "")
    )
      return null;
    if (OWNERS_OUTSIDE.has(room.text.words[at - 1] ?? "")) return null;
    return at;
  }
  return null;
}

const NOT_SUBJECT = /(?:ing|ed|ly|s)$/;

/** "the museum's registrar releases", "our stylist releases": a role by its ending, behind an owner or an article. */
export function isRole(room: Room, at: number): boolean {
  const { words } = room.text;
  const word = words[at] ?? "";
  if (
    !/(?:er|or|ist|ect|ian|ar|eur)$/.test(word) ||
    word.length < 5 ||
    NOT_ROLES.has(word)
  )
    return false;
  const before = words.slice(Math.max(room.sentence.from, at - 3), at);
  return (
    before.some((w) => /^(?:our|the|my|a)$/.test(w) || /'s?$/.test(w)) &&
    !before.some((w) => OWNERS_OUTSIDE.has(w) || w === "your" || w === "their")
  );
}

const NOT_ROLES = wordSet(
  "printer carrier supplier vendor customer user manufacturer forwarder broker paper order number quarter letter computer laser router conveyor tester cutter sensor motor weather other either whether whatever however later sooner after over under client owner container header folder timer mirror color colour error minor major prior vector connector adapter insert heater cooler dryer former latter consumer dealer driver never similar regular particular calendar dollar collar project subject object aspect defect effect direct suspect expect respect correct",
);
