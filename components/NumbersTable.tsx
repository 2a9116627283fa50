import type { Kind } from "@/lib/analyzer/types";
import type { Origin, Split } from "@/lib/panel/split";
import type { MessageKey } from "@/lib/panel/text";
import { useSay } from "./say-context";
import { besidePieces, gapPiece, insidePieces } from "./split-pieces";

const ORIGINS: Readonly<Record<Origin, MessageKey>> = {
  said: "from_said",
  derived: "from_derived",
  form: "from_form",
};

/** The numbers behind the bar, for those who read, and where each comes from. */
export function NumbersTable({
  split,
  kind,
}: {
  readonly split: Split;
  readonly kind: Kind | null;
}) {
  const say = useSay();
  const gap = gapPiece(split, say);
  const pieces = [
    ...insidePieces(split, kind, say),
    ...besidePieces(split, kind, say),
  ];
  if (pieces.length === 0) return null;
  return (
    <table className="numbers">
      <caption className="unseen">
        {split.item === null ? say("numbers") : say("numbers_of", split.item)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say("table_part")}</th>
          <th scope="col" className="number">
            {say("table_count")}
          </th>
          <th scope="col">{say("table_from")}</th>
        </tr>
      </thead>
      <tbody>
        {pieces.map((piece) => (
          <tr key={piece.id}>
            <th scope="row">{piece.name}</th>
            <td className="number">{say.number(piece.value)}</td>
            <td>{piece.origin && say(ORIGINS[piece.origin])}</td>
          </tr>
        ))}
        {gap && (
          <tr className="tone-unknown">
            <th scope="row">{say("bucket_gap")}</th>
            <td className="number">
              {gap.tone === "gap" ? say.number(gap.value) : "?"}
            </td>
            <td>{say("from_nobody")}</td>
          </tr>
        )}
        {(split.of === "ordered" ||
          split.of === "open" ||
          split.of === "made") && (
          <tr className="total">
            <th scope="row">{say(`bucket_${split.of}`)}</th>
            <td className="number">{say.number(split.total)}</td>
            <td>{say(ORIGINS[split.totalOrigin])}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
