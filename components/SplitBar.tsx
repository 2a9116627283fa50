import type { Kind } from "@/lib/analyzer/types";
import { noun as nounFor } from "@/lib/template/nouns";
import type { Origin, Segment, Split } from "@/lib/panel/split";
import type { MessageKey, Say } from "@/lib/panel/text";
import { useSay } from "./say-context";

/** Which colour a part has; what shipped or was released before is done, and quiet. */
const TONES = {
  ordered: "done",
  open: "done",
  shipped: "done",
  inProcess: "done",
  earlier: "done",
  made: "made",
  held: "made",
  accepted: "made",
  rejected: "done",
  authorized: "build",
  onHold: "hold",
  cancelled: "done",
} as const;

const ORIGINS: Readonly<Record<Origin, MessageKey>> = {
  said: "from_said",
  derived: "from_derived",
  form: "from_form",
};

interface Piece {
  readonly id: string;
  readonly tone: "build" | "hold" | "made" | "done" | "gap" | "open-end";
  readonly value: number;
  readonly name: string;
  readonly origin: Origin | null;
}

function nameOf(segment: Segment, kind: Kind | null, say: Say): string {
  if (segment.bucket === "authorized") {
    if (kind === "shipment-window") return say("bucket_authorized_ship");
    if (kind === "sample-only") return say("bucket_authorized_sample");
  }
  return say(`bucket_${segment.bucket}`);
}

function piecesOf(split: Split, kind: Kind | null, say: Say): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const segment of split.inside) {
    const { counting } = split;
    const inRelease = segment.bucket === "authorized" && counting !== null;
    if (inRelease)
      pieces.push({
        id: "counting",
        tone: "made",
        value: counting.value,
        name: say("bucket_counting"),
        origin: counting.origin,
      });
    const value = segment.value - (inRelease ? counting.value : 0);
    if (value <= 0) continue;
    pieces.push({
      id: segment.bucket,
      // In a release of held parts, what may be used is what moves, and the rest is what waits.
      tone:
        kind === "held-release" && segment.bucket === "accepted"
          ? "build"
          : kind === "held-release" && segment.bucket === "held"
            ? "hold"
            : TONES[segment.bucket],
      value,
      name: nameOf(segment, kind, say),
      origin: segment.origin,
    });
  }
  return pieces;
}

/** How many characters fit into the whole bar at the narrowest width. */
const barCharacters = 38;

/** One line item to scale; the numbers as a table stand behind it. */
export function SplitBar({
  split,
  kind,
}: {
  readonly split: Split;
  readonly kind: Kind | null;
}) {
  const say = useSay();
  const inside = piecesOf(split, kind, say);
  const beside = split.beside.map((segment): Piece => ({
    id: segment.bucket,
    tone: TONES[segment.bucket],
    value: segment.value,
    name:
      segment.bucket === "held" || segment.bucket === "made"
        ? say("bucket_beside")
        : nameOf(segment, kind, say),
    origin: segment.origin,
  }));
  const gap: Piece | null =
    split.gap > 0
      ? {
          id: "gap",
          tone: "gap",
          value: split.gap,
          name: say("bucket_gap"),
          origin: null,
        }
      : split.openEnded
        ? {
            id: "open-end",
            tone: "open-end",
            // Nobody knows how much; a third of what is known leaves room for the sign.
            value: Math.max(1, split.total / 2),
            name: say("bar_open_end"),
            origin: null,
          }
        : null;
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
  const fits = (piece: Piece) =>
    piece.origin !== null &&
    (piece.value / scale) * barCharacters >= full(piece).length + 2;
  const legend = [...inside, ...beside].filter((piece) => !fits(piece));
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
      <span className="segment-label">
        {fits(piece) ? full(piece) : label(piece)}
      </span>
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
          {legend.map((piece) => (
            <span key={piece.id} className={`legend legend-${piece.tone}`}>
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
            <span className="tone-planned">
              {say(
                "bar_planned",
                planned.map(({ value }) => say.number(value)).join(" + "),
              )}
            </span>
          )
        )}
      </div>
      {split.failing && (
        <p className="sum-fails">
          {say(
            "sum_fails",
            split.failing.terms
              .map(({ value }) => say.number(value))
              .join(" + "),
            split.failing.comesTo,
            split.failing.shouldBe,
            say(`bucket_${split.failing.of}`),
          )}
        </p>
      )}
      <details className="numbers">
        <summary>{say("table_show")}</summary>
        <table>
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
            {[...inside, ...beside].map((piece) => (
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
      </details>
    </figure>
  );
}
