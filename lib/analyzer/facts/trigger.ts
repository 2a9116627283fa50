/**
 * The event or condition that opens the next release: an "until …" behind what is held, "depends on …", "once … is in",
 * a separate written release. Mere contact ("until I call") names none.
 */
import type { Clause } from "../clauses";
import type { Range } from "../text";
import type { SlotReading } from "./quantities";
import { beginningIn, type Parse } from "./slots";
import type { Statement } from "./statements";
import type { FinishedMention } from "./finished";

export interface TriggerFact extends Range {
  /** An event is named; false for a bare "separate written release". */
  readonly event: boolean;
  readonly item: string | null;
  /** It opens finished parts only. */
  readonly finishedOnly: boolean;
}

const JOINTS = new Set([
  "until",
  "till",
  "til",
  "untill",
  "'til",
  "pending",
  "once",
  "after",
  "when",
  "as",
  "before",
  "upon",
  "subject",
  "awaiting",
  "whenever",
  "unless",
]);
/** What an "until" may hang on. */
const NEXT = new Set(
  "release released releases releasing hold holds held restart lot lots call-off production decide decided decides decision approve lift lifts say word further opens frees clears unblocks written".split(
    " ",
  ),
);
const CONTACT_VERBS = new Set([
  "call",
  "say",
  "holler",
  "shout",
  "ping",
  "message",
  "signal",
  "wave",
  "buzz",
  "yell",
  "release",
  "tell",
  "hear",
  "write",
  "text",
  "ring",
  "advise",
  "notify",
  "inform",
  "let",
  "come",
  "get",
  "back",
  "speak",
  "talk",
  "confirm",
  "mail",
  "email",
  "instruct",
  "notice",
  "instructed",
  "told",
  "advised",
  "informed",
  "notified",
  "so",
]);
const EMPTY = new Set([
  "i",
  "we",
  "you",
  "from",
  "me",
  "us",
  "the",
  "a",
  "an",
  "to",
  "it",
  "is",
  "are",
  "has",
  "have",
  "had",
  "been",
  "further",
  "then",
  "otherwise",
  "so",
  "that",
  "this",
  "of",
  "on",
  "in",
  "at",
  "and",
  "or",
  "for",
  "please",
  "again",
  "with",
  "i've",
  "we've",
  "i'm",
  "know",
  "word",
  "anything",
  "something",
  "my",
  "our",
  "give",
  "given",
  "now",
  "later",
  "today",
  "tomorrow",
  "next",
  "week",
  "day",
  "notice",
  "officially",
  "personally",
  "also",
  "there",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  ".",
  ",",
  "!",
  ")",
  "(",
  "will",
  "do",
  "phone",
]);

export function readTriggers(
  parse: Parse,
  reading: SlotReading,
  statements: readonly Statement[],
  mentions: readonly FinishedMention[],
  itemOf: (token: number) => string | null,
): readonly TriggerFact[] {
  const { words, sentences } = parse.text;
  const found: TriggerFact[] = [];
  /** Near the clause something is held, the rest or the next release is spoken of. */
  const waits = (sentence: number, at?: Clause): boolean => {
    const whole = sentences[sentence];
    if (!whole) return false;
    // An "until" hangs on the clause before it, or on the one behind where it opens the sentence.
    const before = at ? parse.clauses[at.index - 1] : undefined;
    const opens = at !== undefined && at.from <= whole.from + 1;
    const range =
      at === undefined
        ? whole
        : opens
          ? whole
          : before?.sentence === sentence
            ? { from: nearFrom(before), to: at.from }
            : { from: at.from, to: at.from };
    const outside = (from: number) =>
      from >= range.from &&
      from < range.to &&
      !(at && from >= at.from && from < at.to);
    if (
      beginningIn(parse.acts, range.from, range.to).some(
        (act) =>
          outside(act.from) &&
          ((act.cls === "hold" && !act.negated && act.mood !== "past") ||
            (act.cls === "go" && act.negated)),
      )
    )
      return true;
    if (
      beginningIn(parse.cues, range.from, range.to).some(
        (cue) => cue.means === "rest" && outside(cue.from),
      )
    )
      return true;
    // Words of the next release count only right before the "until".
    const close =
      at === undefined || opens || before === undefined
        ? range.from
        : Math.max(range.from, before.from);
    for (let place = close; place < range.to; place++)
      if (outside(place) && NEXT.has(words[place] ?? "")) return true;
    return false;
  };
  /** A hold may stand a few clauses back: "… stay on hold, all of them, until …". */
  const nearFrom = (clause: Clause): number => {
    let from = clause.from;
    for (let index = clause.index; index > clause.index - 4; index--) {
      const other = parse.clauses[index];
      if (other?.sentence !== clause.sentence) break;
      from = other.from;
      if (reading.byClause[index]?.acts.length) break;
    }
    return from;
  };
  const finishedOnly = (clause: Clause): boolean => {
    const start = sentences[clause.sentence]?.from ?? 0;
    const near = beginningIn(reading.slots, start, clause.from).findLast(
      (slot) =>
        slot.clause.sentence === clause.sentence && slot.stance !== "counted",
    );
    if (near)
      return (
        near.domain === "finished" ||
        near.bucket === "held" ||
        near.bucket === "accepted"
      );
    if (
      beginningIn(parse.cues, start, clause.from).some(
        (cue) => cue.means === "rest",
      )
    )
      return mentions.some((mention) => mention.sentence === clause.sentence);
    return mentions.some(
      (mention) =>
        mention.sentence === clause.sentence && mention.from < clause.from,
    );
  };

  for (const clause of parse.clauses) {
    if (clause.role !== "until" || clause.quoted) continue;
    if (
      !JOINTS.has(words[clause.from] ?? "") &&
      !JOINTS.has(clause.joint) &&
      clause.joint !== "and" &&
      clause.joint !== "or"
    )
      continue;
    if (!waits(clause.sentence, clause)) continue;
    if (!eventful(parse, clause)) continue;
    found.push({
      from: clause.from,
      to: clause.to,
      event: true,
      item: itemOf(clause.from),
      finishedOnly: finishedOnly(clause),
    });
  }
  for (const statement of statements) {
    if (
      statement.clause.role === "condition" &&
      statement.means !== "written-release"
    )
      continue;
    if (statement.means === "event-verb") {
      const object = words.slice(
        statement.to,
        Math.min(statement.clause.to, statement.to + 12),
      );
      const content = object.filter(
        (word) =>
          !EMPTY.has(word) && /^\p{L}/u.test(word) && !CONTACT_VERBS.has(word),
      );
      if (content.length === 0 || !waits(statement.sentence)) continue;
      found.push({
        from: statement.from,
        to: statement.clause.to,
        event: true,
        item: statement.item,
        finishedOnly: finishedOnly(statement.clause),
      });
    } else if (statement.means === "written-release") {
      // "Released by Tom" names who, not what opens the next one.
      const text = words.slice(statement.from, statement.to).join(" ");
      if (
        /^(?:released by|release by|releases (?:the|it|those|lot|all)|release of|release for|our release|my release$)/.test(
          text,
        ) &&
        !waits(statement.sentence)
      )
        continue;
      if (
        /^released by|^release by$|^release for|^release of lot/.test(text) &&
        !/until|after|only|once|separate|next|second|further|before/.test(
          words
            .slice(sentences[statement.sentence]?.from ?? 0, statement.to)
            .join(" "),
        )
      )
        continue;
      found.push({
        from: statement.from,
        to: statement.to,
        event: false,
        item: statement.item,
        finishedOnly: false,
      });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

function eventful(parse: Parse, clause: Clause): boolean {
  const { words } = parse.text;
  const range = words.slice(clause.from + 1, clause.to);
  const first = range.findIndex(
    (word) => !["i", "we", "you", "i've", "we've", "the", "a"].includes(word),
  );
  const verb = range[first] ?? "";
  if (
    /^further (?:notice|advice|instruction|orders|word)/.test(range.join(" "))
  )
    return false;
  const subject = range[0] ?? "";
  const content = range.filter(
    (word) => !EMPTY.has(word) && /^[\p{L}\d]/u.test(word),
  );
  // "when it is in", "once that's here": the event was named before
  if (
    /^(?:it|that|this|they|those|these|it's|that's|both|all)(?: is| are| has| have|'s)?(?: been)?(?: all)? (?:in|here|back|done|through|closed|over|passed|signed|ready|ok|okay|fine|in hand|complete|finished|out|clear|good|positive|accepted|approved|available)\b/.test(
      range.join(" "),
    )
  )
    return true;
  if (content.length === 0) return false;
  if (
    ["i", "we", "you", "i've", "we've"].includes(subject) &&
    CONTACT_VERBS.has(verb === "have" ? (range[first + 1] ?? "") : verb)
  ) {
    // "until we get the report", "until we have the data"
    if (
      ["get", "have", "receive"].includes(verb) &&
      content.length >= 1 &&
      range[first + 1] !== "back"
    )
      return true;
    // "until we tell you the test passed" still names the test
    return content.filter((word) => !CONTACT_VERBS.has(word)).length >= 3;
  }
  if (content.every((word) => CONTACT_VERBS.has(word))) return false;
  return (
    !/^(?:that|now|today|tomorrow|monday|tuesday|wednesday|thursday|friday|then)\b/.test(
      range.join(" "),
    ) || content.length > 1
  );
}
