/** Decides what a mail is: the grammar proposes, the weights of its features decide. */
import { KINDS, type Kind } from "../types";
import { heaviest, lazyModel, weigh } from "./linear";
import { readMailFeatures, type MailContext } from "./mail-features";
import { KIND_WEIGHTS } from "./kind-weights";

export const KIND_CLASSES = ["null", ...KINDS] as const;
export type KindClass = (typeof KIND_CLASSES)[number];

const model = lazyModel(KIND_WEIGHTS, KIND_CLASSES);

export function decideKind(context: MailContext): Kind | null {
  const kind = heaviest(weigh(model(), readMailFeatures(context)));
  return kind === "null" ? null : kind;
}
