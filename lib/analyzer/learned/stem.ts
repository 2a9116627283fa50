import type { TextReading } from "../text";
import { hashOf, partOf, type Part } from "./features";

/** A line break, a tab, or what lies beyond the text. */
export const BREAK: Part = partOf("/");

/** A word without its ending, so that "holding" and "holds" weigh alike; numbers are all one, so are breaks. */
export function stemOf(word: string): string {
  const initial = word.charCodeAt(0);
  if (initial >= 0x30 && initial <= 0x39) return "#";
  if (word.trim() === "") return "/";
  if (word.length < 5) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ing")) return word.slice(0, -3);
  if (word.endsWith("ed") || word.endsWith("es")) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

const known = new WeakMap<TextReading, Int32Array>();

/** The stems of all tokens of a text, cut once however many numbers look at them. */
export function stemsOf(text: TextReading): Int32Array {
  const cut = known.get(text);
  if (cut) return cut;
  const stems = Int32Array.from(text.words, (word) => hashOf(stemOf(word)));
  known.set(text, stems);
  return stems;
}
