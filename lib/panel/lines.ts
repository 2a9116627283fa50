/** Which sentences go into the mail, and the text they make. */
import type { Composition, Sentence, Wording } from "../template/types";

export interface WordingLine {
  /** Key of `off`, `on` and `edits`, as `Wording` names sentences: the id, with the item where there are several. */
  readonly key: string;
  readonly sentence: Sentence;
  /** The author's own version, or the sentence. */
  readonly text: string;
  readonly edited: boolean;
  readonly on: boolean;
  /** No blank in it is left open. */
  readonly whole: boolean;
  /** Closes a note only, so it stays out until asked for. */
  readonly optional: boolean;
}

export interface LineChoices {
  readonly off: readonly string[];
  readonly on: readonly string[];
  readonly edits: Readonly<Record<string, string>>;
}

function lineKey({ id, item }: Sentence): string {
  return item === null ? id : `${id}:${item}`;
}

export function linesOf(
  composition: Composition,
  { off, on, edits }: LineChoices,
): readonly WordingLine[] {
  const line = (sentence: Sentence, optional: boolean): WordingLine => {
    const key = lineKey(sentence);
    const edit = edits[key];
    return {
      key,
      sentence,
      text: edit ?? sentence.text,
      edited: edit !== undefined && edit !== sentence.text,
      on: optional ? on.includes(key) : !off.includes(key),
      whole:
        edit !== undefined ||
        sentence.pieces.every(
          (piece) => !("blank" in piece) || piece.value !== null,
        ),
      optional,
    };
  };
  return [
    ...composition.sentences.map((each) => line(each, false)),
    ...composition.optional.map((each) => line(each, true)),
  ];
}

/** The lines that go in now: switched on, whole and not emptied. */
export function insertable(
  lines: readonly WordingLine[],
): readonly WordingLine[] {
  return lines.filter(
    ({ on, whole, text }) => on && whole && text.trim() !== "",
  );
}

/** The wording that makes `missing` hold exactly the insertable lines, before the author's own versions. */
export function wordingOf(
  lines: readonly WordingLine[],
  composition: Composition,
  form: "paragraph" | "bullets",
): Wording {
  const going = new Set(insertable(lines).map(({ key }) => key));
  return {
    form,
    off: composition.sentences.map(lineKey).filter((key) => !going.has(key)),
    on: composition.optional.map(lineKey).filter((key) => going.has(key)),
  };
}

/** `missing` with the author's own versions in place of the sentences they are of. */
export function withEdits(
  missing: string,
  lines: readonly WordingLine[],
): string {
  return insertable(lines)
    .filter(({ edited }) => edited)
    .reduce(
      (text, { sentence, text: own }) =>
        // A function, since "$" in the author's words is no pattern.
        text.replace(sentence.text, () => own.trim()),
      missing,
    );
}
