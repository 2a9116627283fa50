/** What is seen of a mail as a whole: its words, and what the grammar makes of them. */
import type { Cue } from "../cues";
import type { Mode } from "../facts/buckets";
import type { SlotReading } from "../facts/quantities";
import type { Parse } from "../facts/slots";
import type { ReadQuantity } from "../reading";
import type { Sentence, TextReading } from "../text";
import type { Kind } from "../types";
import {
  BIAS,
  hashOf,
  partOf,
  partOfDenied,
  partOfMode,
  type FeatureSink,
  type Part,
} from "./features";
import { isDenial } from "./denied";
import { NO_SENSES, readSense, sensesOf } from "./senses";
import { BREAK, stemOf, stemsOf } from "./stem";

export interface MailContext {
  readonly parse: Parse;
  readonly slots: SlotReading;
  readonly quantities: readonly ReadQuantity[];
  readonly mode: Mode;
  /** What the grammar takes it for. */
  readonly kind: Kind | null;
  readonly pauseSaid: boolean;
  readonly identifiers: number;
}

const MODE = partOf("mode=");
const RULE = partOf("rule=");
const PAUSE = partOf("pause=");
const RULE_AND_PAUSE = partOf("rule&pause=");
const WORD = partOf("w:");
const TWO_WORDS = partOf("ww:");
/** Two and three in a row, of which a cue is one and stands for whatever words say it. */
const TWO_AS_MEANT = partOf("mm:");
const THREE_AS_MEANT = partOf("mmm:");
/** Two cues of one sentence. */
const MEANT_TOGETHER = partOf("m&m:");
const ASKED = partOf("ask:");
const ASKS = partOf("asks");
const WORD_OF_FIRST = partOf("first:");
const SENTENCE_BEGINS = partOf("begins:");
const SENTENCE_BEGINS_TWO = partOf("begins::");
const SENSE_ASKED = partOf("ask&sense=");
const MEANS = partOf("act means=");
const ROLE = partOf("act role=");
const SUBJECT = partOf("act subject=");
const CUE = partOf("cue=");
const SLOT = partOf("slot=");
const QUANTITY = partOf("quantity=");
const IDENTIFIERS = partOf("identifiers=");
const WORDS = partOf("words=");
/** Before the first word. */
const START = partOf("^");

/** So many cues of a sentence are paired; a longer one says no more by them. */
const PAIRED = 8;

export function readMailFeatures(
  context: MailContext,
  sink: FeatureSink,
): void {
  const { parse, slots, quantities, mode, kind, pauseSaid, identifiers } =
    context;
  const { words, sentences } = parse.text;
  const stems = stemsOf(parse.text);
  const rule = partOf(kind ?? "null");
  const pause = pauseSaid ? 1 : 0;
  sink.add(BIAS);
  sink.add(RULE, rule);
  sink.add(MODE, partOfMode(mode));
  sink.add(PAUSE, pause);
  sink.add(RULE_AND_PAUSE, rule, pause);
  for (const sentence of sentences) {
    let last = START;
    for (let place = sentence.from; place < sentence.to; place++) {
      const word = stems[place] ?? BREAK;
      sink.add(WORD, word);
      sink.add(TWO_WORDS, last, word);
      if (sentence.asks) sink.add(ASKED, word);
      if (sentence === sentences[0]) sink.add(WORD_OF_FIRST, word);
      last = word;
    }
    const first = stems[sentence.from] ?? BREAK;
    sink.add(SENTENCE_BEGINS, first);
    if (sentence.to - sentence.from > 1)
      sink.add(SENTENCE_BEGINS_TWO, first, stems[sentence.from + 1] ?? BREAK);
    if (sentence.asks) sink.add(ASKS);
    readSenses(parse.text, sentence, stems, sink);
  }
  readAsMeant(parse, stems, sink);
  for (const act of parse.acts) {
    const cls = partOfDenied(act.negated, act.cls);
    const mood = partOf(act.mood);
    sink.add(MEANS, partOfDenied(act.negated, act.means), mood);
    sink.add(ROLE, cls, mood, partOf(act.clause.role));
    if (act.subject !== "")
      sink.add(SUBJECT, hashOf(stemOf(act.subject)), cls, mood);
  }
  for (const cue of parse.cues) sink.add(CUE, partOf(cue.means));
  for (const slot of slots.slots)
    sink.add(
      SLOT,
      partOf(slot.stance),
      partOf(slot.domain ?? "null"),
      partOf(slot.act?.means ?? ""),
    );
  for (const quantity of quantities)
    sink.add(
      QUANTITY,
      partOf(quantity.bucket),
      quantity.value === null ? 0 : 1,
    );
  sink.add(IDENTIFIERS, Math.min(4, identifiers));
  sink.add(WORDS, Math.min(6, Math.floor(words.length / 25)));
}

/** What the words of a sentence have in common with others, and what is denied. */
function readSenses(
  text: TextReading,
  { from, to, asks }: Sentence,
  stems: Int32Array,
  sink: FeatureSink,
): void {
  const senses = sensesOf(text);
  let denied = -Infinity;
  for (let at = from; at < to; at++) {
    if (isDenial(text.words[at] ?? "")) denied = at;
    readSense(senses, stems[at] ?? BREAK, at, to, denied, sink);
    if (asks)
      for (const sense of senses[at] ?? NO_SENSES) sink.add(SENSE_ASKED, sense);
  }
}

/** "All 75 that were frozen", "each of the 40 on hold": what differs in words is seen as the same. */
function readAsMeant(
  { text: { sentences }, cues }: Parse,
  stems: Int32Array,
  sink: FeatureSink,
): void {
  let next = 0;
  for (const sentence of sentences) {
    let before = START;
    let last = START;
    /** Which of the last three is a cue, as bits. */
    let meant = 0;
    const here: Part[] = [];
    for (let place = sentence.from; place < sentence.to;) {
      const cue = nextCue(place);
      const thing = cue ? partOf(cue.means) : (stems[place] ?? BREAK);
      meant = ((meant << 1) | (cue ? 1 : 0)) & 0b111;
      if (meant & 0b011) sink.add(TWO_AS_MEANT, last, thing);
      if (meant) sink.add(THREE_AS_MEANT, before, last, thing);
      before = last;
      last = thing;
      if (cue && here.length < PAIRED && !here.includes(thing))
        here.push(thing);
      place = cue ? Math.max(cue.to, place + 1) : place + 1;
    }
    here.sort((a, b) => a - b);
    here.forEach((one, index) => {
      for (const other of here.slice(index + 1))
        sink.add(MEANT_TOGETHER, one, other);
    });
  }

  /** The cue that begins at a place; asked from left to right. */
  function nextCue(place: number): Cue | null {
    while ((cues[next]?.from ?? place) < place) next++;
    const cue = cues[next];
    return cue?.from === place ? cue : null;
  }
}
