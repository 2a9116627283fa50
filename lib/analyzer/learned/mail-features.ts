/** What is seen of a mail as a whole: its words, and what the grammar makes of them. */
import type { Mode } from "../facts/buckets";
import type { SlotReading } from "../facts/quantities";
import type { Parse } from "../facts/slots";
import type { ReadQuantity } from "../reading";
import type { Kind } from "../types";
import {
  BIAS,
  hashOf,
  partOf,
  partOfDenied,
  partOfMode,
  type FeatureSink,
} from "./features";
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
const ASKED = partOf("ask:");
const ASKS = partOf("asks");
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
      last = word;
    }
    if (sentence.asks) sink.add(ASKS);
  }
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
