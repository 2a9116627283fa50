/** Which sentences go into the mail, and the text they make. */
import type { CheckId } from "../analyzer/types";
import type { Composition, Sentence } from "../template/types";

export interface Line {
  /** Key of `off` and `edits`: the sentence's id, with its item where there are several. */
  readonly key: string;
  readonly sentence: Sentence;
  /** The author's own version, or the sentence. */
  readonly text: string;
  readonly edited: boolean;
  readonly on: boolean;
  /** No blank in it is left open. */
  readonly whole: boolean;
}

export interface LineChoices {
  readonly off: readonly string[];
  readonly edits: Readonly<Record<string, string>>;
  readonly dismissed: readonly CheckId[];
  readonly form: "paragraph" | "bullets";
}

export function lineKey({ id, item }: Sentence): string {
  return item === null ? id : `${id}:${item}`;
}

/** A sentence that only closes dismissed checks is no line at all. */
export function linesOf(
  sentences: readonly Sentence[],
  { off, edits, dismissed }: LineChoices,
): readonly Line[] {
  return sentences
    .filter(
      ({ closes }) =>
        closes.length === 0 ||
        closes.some((check) => !dismissed.includes(check)),
    )
    .map((sentence) => {
      const key = lineKey(sentence);
      const edit = edits[key];
      return {
        key,
        sentence,
        text: edit ?? sentence.text,
        edited: edit !== undefined && edit !== sentence.text,
        on: !off.includes(key),
        whole:
          edit !== undefined ||
          sentence.pieces.every(
            (piece) => !("blank" in piece) || piece.value !== null,
          ),
      };
    });
}

/** The lines that go in now: switched on, whole and not emptied. */
export function insertable(lines: readonly Line[]): readonly Line[] {
  return lines.filter(
    ({ on, whole, text }) => on && whole && text.trim() !== "",
  );
}

/**
 * The text to insert. Where every sentence goes in as composed, it is the composition's own; else the chosen ones, in
 * its order and form.
 */
export function textOfLines(
  lines: readonly Line[],
  composition: Composition,
  form: LineChoices["form"],
): string {
  const chosen = insertable(lines);
  if (
    chosen.length === composition.sentences.length &&
    chosen.every(({ edited }) => !edited)
  )
    return composition.missing;
  if (chosen.length === 0) return "";
  if (form === "bullets")
    return chosen.map(({ text }) => `- ${text.trim()}\n`).join("");
  // One paragraph for the whole mail, and one per line item.
  const paragraphs = new Map<string | null, string[]>();
  for (const { sentence, text } of chosen)
    paragraphs.set(sentence.item, [
      ...(paragraphs.get(sentence.item) ?? []),
      text.trim(),
    ]);
  return [...paragraphs.values()]
    .map((paragraph) => `${paragraph.join(" ")}\n`)
    .join("");
}
