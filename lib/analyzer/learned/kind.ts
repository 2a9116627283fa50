/** Decides what a mail is: the grammar proposes, the weights of its features decide. */
import { KINDS, type Kind } from "../types";
import { lazyScale } from "./linear";
import { readMailFeatures, type MailContext } from "./mail-features";
import { KIND_WEIGHTS } from "./kind-weights";

export const KIND_CLASSES = ["null", ...KINDS] as const;
export type KindClass = (typeof KIND_CLASSES)[number];

const scaleOf = lazyScale(KIND_WEIGHTS, KIND_CLASSES);

/** What says less than any other kind, from nothing to little. */
const LESS: readonly KindClass[] = ["null", "unspecified"];
/** How far, in hundredths, one of them has to be ahead where the grammar reads more. */
const SURE = 200;

export function decideKind(context: MailContext): Kind | null {
  const scale = scaleOf();
  scale.clear();
  readMailFeatures(context, scale);
  const best = scale.heaviest() ?? "null";
  const less = LESS.slice(0, LESS.indexOf(best) + 1);
  const more = scale.heaviest(less) ?? best;
  const doubted =
    less.length > 0 &&
    !less.includes(context.kind ?? "null") &&
    scale.sumOf(best) - scale.sumOf(more) < SURE;
  const kind = doubted ? more : best;
  return kind === "null" ? null : kind;
}
