import type { Kind } from "@/lib/analyzer/types";
import { noun as nounFor } from "@/lib/template/nouns";
import type { Split } from "@/lib/panel/split";
import { SumText } from "./SumText";
import { useSay } from "./say-context";
import {
  besidePieces,
  gapPiece,
  insidePieces,
  type Piece,
} from "./split-pieces";

/** How many characters fit into the whole bar at the narrowest width. */
const barCharacters = 38;

/** One line item to scale. Its numbers as a table are in NumbersTable. */
export function SplitBar({
  split,
  kind,
}: {
  readonly split: Split;
  readonly kind: Kind | null;
}) {
  const say = useSay();
  const inside = insidePieces(split, kind, say);
  const beside = besidePieces(split, kind, say);
  const gap = gapPiece(split, say);
  const drawn = gap ? [...inside, gap] : inside;
  if (drawn.length === 0) return null;
  const scale =
    drawn.reduce((sum, { value }) => sum + value, 0) +
    beside.reduce((sum, { value }) => sum + value, 0);
  const label = (piece: Piece): string =>
    piece.tone === "gap"
      ? say("bar_gap", piece.value)
      : piece.tone === "open-end"
        ? "?"
        : say.number(piece.value);
  const full = (piece: Piece) =>
    say("legend_item", say.number(piece.value), piece.name);
  const room = (piece: Piece) => (piece.value / scale) * barCharacters;
  const fits = (piece: Piece) =>
    piece.origin !== null && room(piece) >= full(piece).length + 2;
  // Half a number is worse than none: the legend has them all.
  const numberFits = (piece: Piece) => room(piece) >= label(piece).length + 1.5;
  const planned = [...inside, ...beside].filter(
    ({ origin }) => origin === "form",
  );
  const noun = nounFor(split.unit, split.total);
  const total =
    split.of === "ordered"
      ? say("bar_of_ordered", split.total)
      : split.of === "open"
        ? say("bar_of_open", split.total)
        : split.of === "made"
          ? say("bar_of_made", split.total)
          : split.openEnded
            ? ""
            : say("bar_of_sum_closed", `${say.number(split.total)} ${noun}`);
  const sayings = [...inside, ...beside].map(full);
  const segment = (piece: Piece) => (
    <span
      key={piece.id}
      className={`segment segment-${piece.tone}${piece.origin === "form" ? " segment-planned" : ""}`}
      style={{ flexGrow: piece.value }}
    >
      {numberFits(piece) && (
        <span className="segment-label">
          {label(piece)}
          {fits(piece) && <span className="segment-word"> {piece.name}</span>}
        </span>
      )}
    </span>
  );

  return (
    <figure className="split">
      {split.item !== null && (
        <figcaption className="split-item">{split.item}</figcaption>
      )}
      <p className="unseen">
        {say(
          "bar_summary",
          say.list(
            gap
              ? [
                  ...sayings,
                  gap.tone === "gap"
                    ? say("bar_missing", gap.value)
                    : say("bar_open_end"),
                ]
              : sayings,
          ),
          total,
        )}
      </p>
      <div className="bars" aria-hidden="true">
        <div
          className="bar"
          style={{
            flexGrow: drawn.reduce((sum, { value }) => sum + value, 0),
          }}
        >
          {drawn.map(segment)}
        </div>
        {beside.length > 0 && (
          <div
            className="bar bar-beside"
            style={{
              flexGrow: beside.reduce((sum, { value }) => sum + value, 0),
            }}
          >
            {beside.map(segment)}
          </div>
        )}
      </div>
      <div className="split-caption" aria-hidden="true">
        <span className="split-legend">
          {[...inside, ...beside].map((piece) => (
            <span
              key={piece.id}
              // What the bar itself names is only listed where the bar gets too narrow for words.
              className={`legend legend-${piece.tone}${fits(piece) ? " legend-spare" : ""}`}
            >
              {full(piece)}
            </span>
          ))}
          {total && <span>{total}</span>}
        </span>
        {gap ? (
          <strong className="tone-unknown">
            {gap.tone === "gap"
              ? say("bar_missing", gap.value)
              : say("bar_open_end")}
          </strong>
        ) : (
          planned.length > 0 && (
            <span className="tone-planned">{say("bar_planned")}</span>
          )
        )}
      </div>
      {split.failing && (
        <p className="sum-fails" role="status">
          <SumText failing={split.failing} />
        </p>
      )}
    </figure>
  );
}
