/** Decides what a mail is: the grammar proposes, the weights of its features decide. */
import { KINDS, type Kind } from "../types";
import { lazyScale } from "./linear";
import { readMailFeatures, type MailContext } from "./mail-features";
import { KIND_WEIGHTS } from "./kind-weights";

export const KIND_CLASSES = ["null", ...KINDS] as const;
export type KindClass = (typeof KIND_CLASSES)[number];

const scaleOf = lazyScale(KIND_WEIGHTS, KIND_CLASSES);

/** How far, in hundredths, a kind has to be ahead of "no release": where that is open, nothing is said. */
const AHEAD = 80;

export function decideKind(context: MailContext): Kind | null {
  const scale = scaleOf();
  scale.clear();
  readMailFeatures(context, scale);
  const kind = scale.heaviest() ?? "null";
  return kind === "null" || scale.sumOf(kind) - scale.sumOf("null") < AHEAD
    ? null
    : kind;
}
