/** What is seen of one sentence: its words with names and departments as such, and what the grammar makes of it. */
import type { SlotReading } from "../facts/quantities";
import type { Parse } from "../facts/slots";
import { wordClass } from "../lexicon/word-class";
import { isOf, type Range, type TextReading } from "../text";
import { BIAS, partOf, partOfDenied, type FeatureSink } from "./features";
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
/** Stand for any name, any department, any word. */
const A_ROLE = partOf("<role>");
const A_NAME = partOf("<name>");
const ANY = partOf("*");
const NOTHING = partOf("");
const SOMEBODY = partOf("x");

/** A sentence has so many words at most to be short. */
const SHORT_WORDS = 5;

/**
 * The features of one sentence after the other.
 * @param take called when those of a sentence are complete
 */
export function readSentenceFeatures(
  { parse, slots }: SentenceContext,
  sink: FeatureSink,
  take: (sentence: number) => void,
): void {
  const { text } = parse;
  const { sentenceOf } = slots;
  const place = ({ from }: Range) => sentenceOf[from] ?? -1;
  const acts = bySentence(parse.acts, place);
  const cues = bySentence(parse.cues, place);
  const clauses = bySentence(parse.clauses, ({ sentence }) => sentence);
  const counted = bySentence(slots.slots, place);
  text.sentences.forEach((sentence, index) => {
    readWords(text, sentence, sink);
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
    for (const cue of cues[index] ?? []) sink.add(CUE, partOf(cue.means));
    for (const clause of clauses[index] ?? [])
      sink.add(CLAUSE, partOf(clause.role));
    for (const slot of counted[index] ?? [])
      sink.add(SLOT, partOf(slot.bucket ?? "null"));
    take(index);
  });
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
