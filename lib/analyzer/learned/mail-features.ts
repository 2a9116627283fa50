/** What is seen of a mail as a whole: its words, and what the grammar makes of them. */
import type { Mode } from "../facts/buckets";
import type { SlotReading } from "../facts/quantities";
import type { Parse } from "../facts/slots";
import type { ReadQuantity } from "../reading";
import type { Kind } from "../types";
import { stemOf, stemsOf } from "./stem";

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

export function readMailFeatures(context: MailContext): ReadonlySet<string> {
  const { parse, slots, quantities, mode, kind, pauseSaid, identifiers } =
    context;
  const { words, sentences } = parse.text;
  const stems = stemsOf(parse.text);
  const features = new Set<string>(["bias"]);
  const add = (feature: string) => features.add(feature);
  add(`rule=${kind}`);
  add(
    `mode=${mode.heldOnly ? "h" : ""}${mode.production ? "p" : ""}${mode.finished ? "f" : ""}`,
  );
  add(`pause=${pauseSaid}`);
  add(`rule=${kind}&pause=${pauseSaid}`);
  for (const sentence of sentences) {
    let last = "^";
    for (let place = sentence.from; place < sentence.to; place++) {
      const word = stems[place] ?? "/";
      add(`w:${word}`);
      add(`w:${last}_${word}`);
      if (sentence.asks) add(`ask:${word}`);
      last = word;
    }
    if (sentence.asks) add("asks");
  }
  for (const act of parse.acts) {
    const not = act.negated ? "!" : "";
    add(`act=${not}${act.means}/${act.mood}`);
    add(`act=${not}${act.cls}/${act.mood}/${act.clause.role}`);
    if (act.subject !== "")
      add(`act=${stemOf(act.subject)}>${not}${act.cls}/${act.mood}`);
  }
  for (const cue of parse.cues) add(`cue=${cue.means}`);
  for (const slot of slots.slots)
    add(`slot=${slot.stance}/${slot.domain}/${slot.act?.means ?? ""}`);
  for (const quantity of quantities)
    add(`quantity=${quantity.bucket}${quantity.value === null ? "~" : ""}`);
  add(`identifiers=${Math.min(4, identifiers)}`);
  add(`words=${Math.min(6, Math.floor(words.length / 25))}`);
  return features;
}
