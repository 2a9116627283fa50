import type { Sentence } from "@/lib/template/types";

/** A sentence as it will stand in the mail: filled values tinted, what is unfilled dashed. */
export function WordingText({ sentence }: { readonly sentence: Sentence }) {
  return sentence.pieces.map((piece, index) =>
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
