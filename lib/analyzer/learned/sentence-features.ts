/**
 * What is seen of one sentence: its words with names and departments as such, what they have in common with others, what
 * the grammar makes of it, and what stands before and behind it.
 */
import type { SlotReading } from "../facts/quantities";
import type { Parse } from "../facts/slots";
import { wordClass } from "../lexicon/word-class";
import { isOf, type Range, type TextReading } from "../text";
import type { Kind } from "../types";
import {
  BIAS,
  partOf,
  partOfDenied,
  type FeatureSink,
  type Part,
} from "./features";
import { isDenial } from "./denied";
import { NO_SENSES, readSense, sensesOf } from "./senses";
import { BREAK, stemsOf } from "./stem";

/** What releasing persons are called by. */
const ROLES = new Set(
  "purchasing procurement quality qa qc qe sqe engineering mrb sourcing buyer buying planning logistics disposition department dept manager director lead officer category supplier materials purchaser contracting undersigned einkauf inköp compras achats".split(
    " ",
  ),
);

export interface SentenceContext {
  readonly parse: Parse;
  readonly slots: SlotReading;
  readonly kind: Kind;
}

const NAMES_ROLE = wordClass((word) => ROLES.has(word));

const IS_ROLE = partOf("role");
const IS_NAME = partOf("name");
const WORD = partOf("w:");
const TWO_WORDS = partOf("ww:");
const THREE_WORDS = partOf("www:");
const FIRST = partOf("first=");
const SHORT = partOf("short");
const MOOD = partOf("act mood=");
const WHO = partOf("act who=");
const CUE = partOf("cue=");
const CLAUSE = partOf("role=");
const SLOT = partOf("slot=");
const WORD_OF_KIND = partOf("kind&w:");
const WORD_BESIDE = partOf("slot&w:");
const SENSE_IN = partOf("role&sense=");
const ACT_AND_ROLE = partOf("act&role=");
const ACT_AND_CUE = partOf("act&cue=");
const ACT_AND_SLOT = partOf("act&slot=");
const CUE_AND_SLOT = partOf("cue&slot=");
const CUE_AND_ROLE = partOf("cue&role=");
const ACT_OF_KIND = partOf("kind&act=");
const CUE_OF_KIND = partOf("kind&cue=");
const OPENS = partOf("opens");
const FOLLOWS = partOf("follows");
const TO_END = partOf("to end=");
const LENGTH = partOf("length=");
const SLOT_AND_LENGTH = partOf("slot&length=");
const SLOT_BEFORE = partOf("slot before=");
/** The sentence counts nothing itself. */
const SLOT_MEANT = partOf("slot meant=");
const SLOT_BEHIND = partOf("slot behind=");
const ACT_BEFORE = partOf("act before=");
/** Stand for any name, any department, any word. */
const A_ROLE = partOf("<role>");
const A_NAME = partOf("<name>");
const ANY = partOf("*");
const NOTHING = partOf("");
const SOMEBODY = partOf("x");

/** A sentence has so many words at most to be short. */
const SHORT_WORDS = 5;
/** What was counted so many sentences ago is still spoken of. */
const STILL_MEANT = 3;

/** What the grammar makes of one sentence, each once. */
interface Made {
  readonly acts: readonly Part[];
  readonly cues: readonly Part[];
  readonly roles: readonly Part[];
  readonly slots: readonly Part[];
}

/**
 * The features of one sentence after the other.
 * @param take called when those of a sentence are complete
 */
export function readSentenceFeatures(
  { parse, slots, kind }: SentenceContext,
  sink: FeatureSink,
  take: (sentence: number) => void,
): void {
  const { text } = parse;
  const { clauseOf, sentenceOf } = slots;
  const place = ({ from }: Range) => sentenceOf[from] ?? -1;
  const acts = bySentence(parse.acts, place);
  const cues = bySentence(parse.cues, place);
  const clauses = bySentence(parse.clauses, ({ sentence }) => sentence);
  const counted = bySentence(slots.slots, place);
  const made = text.sentences.map((_, index): Made => ({
    acts: once(acts[index], ({ negated, cls }) => partOfDenied(negated, cls)),
    cues: once(cues[index], ({ means }) => partOf(means)),
    roles: once(clauses[index], ({ role }) => partOf(role)),
    slots: once(counted[index], ({ bucket }) => partOf(bucket ?? "null")),
  }));
  const inClauses: ClauseParts[] = parse.clauses.map(({ role }) => ({
    role: partOf(role),
    slots: [],
  }));
  for (const { from, bucket } of slots.slots)
    inClauses[clauseOf[from] ?? -1]?.slots.push(partOf(bucket ?? "null"));
  const kindPart = partOf(kind);
  let lastCounting = -1;
  text.sentences.forEach((sentence, index) => {
    readWords(text, sentence, sink);
    readSenses(text, sentence, kindPart, clauseOf, inClauses, sink);
    for (const act of acts[index] ?? []) {
      const cls = partOfDenied(act.negated, act.cls);
      const { subject } = act;
      sink.add(MOOD, cls, partOf(act.mood));
      sink.add(
        WHO,
        subject === "i" || subject === "we" ? partOf(subject) : SOMEBODY,
        partOf(act.cls),
      );
    }
    const own = made[index];
    if (own) readMade(own, kindPart, sink);
    const length = sentence.to - sentence.from;
    sink.add(index === 0 ? OPENS : FOLLOWS);
    sink.add(TO_END, Math.min(3, text.sentences.length - 1 - index));
    sink.add(LENGTH, Math.min(6, Math.floor(length / 5)));
    for (const slot of own?.slots ?? [])
      sink.add(SLOT_AND_LENGTH, slot, Math.min(4, Math.floor(length / 6)));
    const meant =
      index - lastCounting <= STILL_MEANT ? made[lastCounting] : undefined;
    for (const slot of meant?.slots ?? []) {
      sink.add(SLOT_BEFORE, slot);
      if (own?.slots.length === 0) sink.add(SLOT_MEANT, slot);
    }
    for (const act of made[index - 1]?.acts ?? []) sink.add(ACT_BEFORE, act);
    for (const slot of made[index + 1]?.slots ?? [])
      sink.add(SLOT_BEHIND, slot);
    if (own && own.slots.length > 0) lastCounting = index;
    take(index);
  });
}

function once<T>(
  list: readonly T[] | undefined,
  partOfMember: (member: T) => Part,
): readonly Part[] {
  const parts: Part[] = [];
  for (const member of list ?? []) {
    const part = partOfMember(member);
    if (!parts.includes(part)) parts.push(part);
  }
  return parts;
}

function readMade(
  { acts, cues, roles, slots }: Made,
  kind: Part,
  sink: FeatureSink,
): void {
  for (const cue of cues) {
    sink.add(CUE, cue);
    sink.add(CUE_OF_KIND, kind, cue);
    for (const slot of slots) sink.add(CUE_AND_SLOT, cue, slot);
    for (const role of roles) sink.add(CUE_AND_ROLE, cue, role);
  }
  for (const role of roles) sink.add(CLAUSE, role);
  for (const slot of slots) sink.add(SLOT, slot);
  for (const act of acts) {
    sink.add(ACT_OF_KIND, kind, act);
    for (const role of roles) sink.add(ACT_AND_ROLE, act, role);
    for (const cue of cues) sink.add(ACT_AND_CUE, act, cue);
    for (const slot of slots) sink.add(ACT_AND_SLOT, act, slot);
  }
}

/** What a clause is, and what it counts. */
interface ClauseParts {
  readonly role: Part;
  readonly slots: Part[];
}

/** The words by what the mail is, by what their clause counts, and by what they have in common with others. */
function readSenses(
  text: TextReading,
  sentence: Range,
  kind: Part,
  clauseOf: Int32Array,
  clauses: readonly ClauseParts[],
  sink: FeatureSink,
): void {
  const stems = stemsOf(text);
  const senses = sensesOf(text);
  let role: Part = NOTHING;
  let denied = -Infinity;
  for (let at = sentence.from; at < sentence.to; at++) {
    const stem = stems[at] ?? BREAK;
    const clause = clauses[clauseOf[at] ?? -1];
    if ((clause?.role ?? NOTHING) !== role) {
      role = clause?.role ?? NOTHING;
      denied = -Infinity;
    }
    sink.add(WORD_OF_KIND, kind, stem);
    for (const slot of clause?.slots ?? []) sink.add(WORD_BESIDE, slot, stem);
    if (isDenial(text.words[at] ?? "")) denied = at;
    readSense(senses, stem, at, sentence.to, denied, sink);
    if (clause)
      for (const sense of senses[at] ?? NO_SENSES)
        sink.add(SENSE_IN, role, sense);
  }
}

/** A list by the sentences its members lie in. */
function bySentence<T>(
  list: readonly T[],
  place: (member: T) => number,
): readonly (readonly T[] | undefined)[] {
  const lists: T[][] = [];
  for (const member of list) {
    const index = place(member);
    if (index >= 0) (lists[index] ??= []).push(member);
  }
  return lists;
}

/** The words of the sentence at hand; kept between sentences. */
const words: number[] = [];

function readWords(
  text: TextReading,
  sentence: Range,
  sink: FeatureSink,
): void {
  const stems = stemsOf(text);
  sink.add(BIAS);
  words.length = 0;
  for (let place = sentence.from; place < sentence.to; place++) {
    const token = text.tokens[place];
    if (!token) continue;
    const stem = stems[place] ?? BREAK;
    if (token.kind === "word" && isOf(text, place, NAMES_ROLE)) {
      sink.add(IS_ROLE);
      sink.add(WORD, stem);
      words.push(A_ROLE);
    } else if (
      token.kind === "word" &&
      token.caps === "first" &&
      place > sentence.from &&
      token.norm.length > 1
    ) {
      sink.add(IS_NAME);
      words.push(A_NAME);
    } else words.push(stem);
  }
  words.forEach((word, place) => {
    const next = words[place + 1];
    const then = words[place + 2];
    sink.add(WORD, word);
    if (next === undefined) return;
    sink.add(TWO_WORDS, word, next);
    if (then === undefined) return;
    sink.add(THREE_WORDS, word, next, then);
    sink.add(THREE_WORDS, word, ANY, then);
  });
  sink.add(FIRST, words[0] ?? NOTHING);
  if (words.length <= SHORT_WORDS) sink.add(SHORT);
}
