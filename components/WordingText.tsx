import { Fragment } from "react";
import type { Piece, Sentence } from "@/lib/template/types";

/** One sentence of the wording, as it is shown. */
export interface ShownSentence {
  readonly key: string;
  readonly sentence: Sentence;
  /** The author's own version, which has no blanks to show; null for the sentence itself. */
  readonly own: string | null;
  /** It stays out for now: a blank in it is open. */
  readonly waiting: boolean;
}

/** The sentences as they will stand in the mail: one paragraph or a list, and a line of its own for each line item. */
export function WordingText({
  sentences,
  form,
}: {
  readonly sentences: readonly ShownSentence[];
  readonly form: "paragraph" | "bullets";
}) {
  const lines = new Map<string, ShownSentence[]>();
  for (const each of sentences) {
    const { item } = each.sentence;
    const line =
      item === null ? (form === "bullets" ? each.key : "") : `item:${item}`;
    lines.set(line, [...(lines.get(line) ?? []), each]);
  }
  return (
    <div className={`wording wording-${form}`}>
      {[...lines].map(([line, shown]) => (
        <p key={line}>
          {shown.map(({ key, sentence, own, waiting }, index) => (
            <Fragment key={key}>
              {index > 0 && " "}
              <span className={waiting ? "waiting" : undefined}>
                {own ?? (
                  <Pieces
                    // Only the first sentence of an item's line names it.
                    pieces={
                      sentence.item !== null && index > 0
                        ? withoutName(sentence)
                        : sentence.pieces
                    }
                  />
                )}
              </span>
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}

function withoutName({ item, pieces }: Sentence): readonly Piece[] {
  const [first, ...rest] = pieces;
  const name = `${item ?? ""}: `;
  return first?.text.startsWith(name)
    ? [{ ...first, text: first.text.slice(name.length) }, ...rest]
    : pieces;
}

/** Filled values are tinted, what is unfilled is dashed. */
function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, index) =>
    "blank" in piece ? (
      piece.value === null ? (
        <span key={index} className="blank-open">
          {piece.label}
        </span>
      ) : (
        <mark key={index} className="blank-filled">
          {piece.text}
        </mark>
      )
    ) : (
      piece.text
    ),
  );
}
