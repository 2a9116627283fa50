/** The parts a split is drawn and listed by, with their names. */
import type { Kind } from "@/lib/analyzer/types";
import type { Origin, Segment, Split } from "@/lib/panel/split";
import type { Say } from "@/lib/panel/text";

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

export interface Piece {
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

export function insidePieces(
  split: Split,
  kind: Kind | null,
  say: Say,
): readonly Piece[] {
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

/** What stands beside the order, to the same scale. */
export function besidePieces(
  split: Split,
  kind: Kind | null,
  say: Say,
): readonly Piece[] {
  return split.beside.map((segment) => ({
    id: segment.bucket,
    tone: TONES[segment.bucket],
    value: segment.value,
    name:
      segment.bucket === "held" || segment.bucket === "made"
        ? say("bucket_beside")
        : nameOf(segment, kind, say),
    origin: segment.origin,
  }));
}

/** The hole of what nobody said; null when everything is accounted for. */
export function gapPiece(split: Split, say: Say): Piece | null {
  if (split.gap > 0)
    return {
      id: "gap",
      tone: "gap",
      value: split.gap,
      name: say("bucket_gap"),
      origin: null,
    };
  if (!split.openEnded) return null;
  return {
    id: "open-end",
    tone: "open-end",
    // Nobody knows how much; half of what is known leaves room for the sign.
    value: Math.max(1, split.total / 2),
    name: say("bar_open_end"),
    origin: null,
  };
}
