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
  const best = heaviest(sums);
  if (best === null || best === "null" || best === "unspecified") {
    const less = LESS.slice(0, LESS.indexOf(best ?? "null") + 1);
    const rest = new Map([...sums].filter(([kind]) => !less.includes(kind)));
    const next = heaviest(rest);
    const lead =
      (sums.get(best ?? "null") ?? 0) - (rest.get(next ?? "null") ?? 0);
    const readsMore = !less.includes(context.kind ?? "null");
    if (readsMore && lead < SURE && next !== null && next !== "null")
      return next;
    return best === "unspecified" ? best : null;
  }
  return best;
}
