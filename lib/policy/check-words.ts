/** What only the words of a policy show to be wrong: entries that stand twice, sentences that cannot be filled. */
import { checkWording } from "../template/render";
import { isSentenceId, SENTENCES } from "../template/sentences";
import {
  LONGEST_SENTENCE,
  LONGEST_WORDS,
  MOST_ENTRIES,
  PLAIN_LINE,
  PLAIN_WORDS,
} from "./limits";
import { nearest } from "./nearest";
import type { ProblemKind } from "./problem";
import type { PolicyLayer } from "./types";

/** Why an entry cannot be added to a list; null when it can. Its outer spaces do not matter. */
export function problemOfEntry(
  entry: string,
  entries: readonly string[],
): { readonly what: ProblemKind; readonly args: readonly string[] } | null {
  const words = entry.trim();
  if (words === "") return { what: "empty_words", args: [] };
  if (words.length > LONGEST_WORDS)
    return { what: "too_long", args: [String(LONGEST_WORDS)] };
  if (!PLAIN_WORDS.test(words)) return { what: "not_words", args: [] };
  if (entriesTwice([...entries, words]).includes(entries.length))
    return { what: "entry_twice", args: [words] };
  return entries.length >= MOST_ENTRIES
    ? { what: "too_many", args: [String(MOST_ENTRIES)] }
    : null;
}

export interface FieldProblem {
  readonly path: readonly (string | number)[];
  readonly what: ProblemKind;
  readonly args: readonly string[];
  /** The name of the field is wrong, not its value. */
  readonly atKey: boolean;
}

/** In the order of the fields. */
export function problemsOfWords(layer: PolicyLayer): FieldProblem[] {
  return [
    ...(["mayRelease", "units", "vaguePhrases"] as const).flatMap((field) =>
      entriesTwice(layer[field] ?? []).map((at) => ({
        path: [field, at],
        what: "entry_twice" as const,
        args: [shown(layer[field]?.[at] ?? "")],
        atKey: false,
      })),
    ),
    ...Object.entries(layer.mustState ?? {}).flatMap(([kind, demands]) =>
      entriesTwice(demands).map((at) => ({
        path: ["mustState", kind, at],
        what: "entry_twice" as const,
        args: [demands[at] ?? ""],
        atKey: false,
      })),
    ),
    ...Object.entries(layer.sentences ?? {}).flatMap(([id, text]) =>
      problemsOfSentence(id, text).map((problem) => ({
        ...problem,
        path: ["sentences", id],
      })),
    ),
  ];
}

function entriesTwice(entries: readonly string[]): readonly number[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, at) => {
    const word = entry.toLowerCase();
    const again = seen.has(word);
    seen.add(word);
    return again ? [at] : [];
  });
}

/** Why a team's own sentence cannot stand in for ours; empty when it can, and for "" (ours). */
export function problemsOfSentence(
  id: string,
  text: string,
): Omit<FieldProblem, "path">[] {
  if (!isSentenceId(id)) {
    const near = nearest(id, Object.keys(SENTENCES));
    return [
      {
        what: near === null ? "unknown_sentence" : "unknown_sentence_near",
        args: near === null ? [shown(id)] : [shown(id), near],
        atKey: true,
      },
    ];
  }
  if (text.trim() === "") return [];
  if (text.length > LONGEST_SENTENCE)
    return [
      { what: "too_long", args: [String(LONGEST_SENTENCE)], atKey: false },
    ];
  if (!PLAIN_LINE.test(text))
    return [{ what: "hidden_characters", args: [], atKey: false }];
  // Every brace opens or closes a placeholder.
  if (/[{}]/.test(text.replace(/\{[^{}]+\}/g, "")))
    return [{ what: "braces", args: [], atKey: false }];
  const wrong = checkWording(id, text);
  if (wrong === null) return [];
  const named = (names: readonly string[]) =>
    names.map((name) => `{${shown(name)}}`).join(", ");
  return [
    ...(wrong.unknown.length > 0
      ? [
          {
            what: "unknown_placeholder" as const,
            args: [named(wrong.unknown)],
            atKey: false,
          },
        ]
      : []),
    ...(wrong.left.length > 0
      ? [
          {
            what: "value_left_out" as const,
            args: [named(wrong.left)],
            atKey: false,
          },
        ]
      : []),
  ];
}

/** A word of the file in a message of ours: short, on one line. */
export function shown(word: string): string {
  const plain = word.replace(/\P{L}+/gu, (other) =>
    /^[\w .,'’&/%#+-]*$/.test(other) ? other : "?",
  );
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}
