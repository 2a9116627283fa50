/** Which sentences go into the mail, and the text they make. */
import { joinSentences } from "../template/join";
import type { WordingForm } from "../policy/types";
import type { Composition, Sentence } from "../template/types";

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

/** The text of the insertable lines, the author's own versions among them; "" when there are none. */
export function textOf(
  lines: readonly WordingLine[],
  form: WordingForm,
): string {
  return joinSentences(
    insertable(lines).map(({ sentence, text }) => ({
      item: sentence.item,
      text,
    })),
    form,
  );
}
