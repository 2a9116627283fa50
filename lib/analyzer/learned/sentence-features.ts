/** What is seen of one sentence: its words with names and departments as such, and what the grammar makes of it. */
import type { SlotReading } from "../facts/quantities";
import type { Parse } from "../facts/slots";
import type { Range } from "../text";
import { stemsOf } from "./stem";

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

/** One set of features a sentence, in their order. */
export function readSentenceFeatures(
  context: SentenceContext,
): readonly ReadonlySet<string>[] {
  const { parse, slots } = context;
  const all = parse.text.sentences.map((sentence) => wordsOf(parse, sentence));
  const at = (token: number) => all[slots.sentenceOf[token] ?? -1];
  for (const act of parse.acts) {
    const not = act.negated ? "!" : "";
    const who = ["i", "we"].includes(act.subject) ? act.subject : "x";
    at(act.from)?.add(`act=${not}${act.cls}/${act.mood}`);
    at(act.from)?.add(`act=${who}>${act.cls}`);
  }
  for (const cue of parse.cues) at(cue.from)?.add(`cue=${cue.means}`);
  for (const clause of parse.clauses)
    all[clause.sentence]?.add(`role=${clause.role}`);
  for (const slot of slots.slots) at(slot.from)?.add(`slot=${slot.bucket}`);
  return all;
}

function wordsOf({ text }: Parse, sentence: Range): Set<string> {
  const features = new Set<string>(["bias"]);
  const stems = stemsOf(text);
  const words: string[] = [];
  for (let place = sentence.from; place < sentence.to; place++) {
    const token = text.tokens[place];
    if (!token) continue;
    if (token.kind === "word" && ROLES.has(token.norm)) {
      features.add("role");
      features.add(`w:${stems[place] ?? "/"}`);
      words.push("<role>");
    } else if (
      token.kind === "word" &&
      token.caps === "first" &&
      place > sentence.from &&
      token.norm.length > 1
    ) {
      features.add("name");
      words.push("<name>");
    } else words.push(stems[place] ?? "/");
  }
  words.forEach((word, place) => {
    const next = words[place + 1];
    const then = words[place + 2];
    features.add(`w:${word}`);
    if (next === undefined) return;
    features.add(`w:${word}_${next}`);
    if (then === undefined) return;
    features.add(`w:${word}_${next}_${then}`);
    features.add(`w:${word}_*_${then}`);
  });
  features.add(`first=${words[0] ?? ""}`);
  if (words.length < 6) features.add("short");
  return features;
}
