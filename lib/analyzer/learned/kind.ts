/** Decides what a mail is: the grammar proposes, the weights of its features decide. */
import { KINDS, type Kind } from "../types";
import { heaviest, lazyModel, weigh } from "./linear";
import { readMailFeatures, type MailContext } from "./mail-features";
import { KIND_WEIGHTS } from "./kind-weights";

export const KIND_CLASSES = ["null", ...KINDS] as const;
export type KindClass = (typeof KIND_CLASSES)[number];

const model = lazyModel(KIND_WEIGHTS, KIND_CLASSES);

/** What says less than any other kind, from nothing to little. */
const LESS: readonly KindClass[] = ["null", "unspecified"];
/** How far, in hundredths, one of them has to be ahead where the grammar reads more. */
const SURE = 200;

export function decideKind(context: MailContext): Kind | null {
  const sums = weigh(model(), readMailFeatures(context));
  const best = heaviest(sums) ?? "null";
  const less = LESS.slice(0, LESS.indexOf(best) + 1);
  const more =
    heaviest(new Map([...sums].filter(([kind]) => !less.includes(kind)))) ??
    best;
  const doubted =
    less.length > 0 &&
    !less.includes(context.kind ?? "null") &&
    (sums.get(best) ?? 0) - (sums.get(more) ?? 0) < SURE;
  const kind = doubted ? more : best;
  return kind === "null" ? null : kind;
}
