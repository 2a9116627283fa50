/** Decides what a mail is: the grammar proposes, the weights of its features decide. */
import { KINDS, type Kind } from "../types";
import { heaviest, lazyModel, weigh } from "./linear";
import { readMailFeatures, type MailContext } from "./mail-features";
import { KIND_WEIGHTS } from "./kind-weights";

export const KIND_CLASSES = ["null", ...KINDS] as const;
export type KindClass = (typeof KIND_CLASSES)[number];

const model = lazyModel(KIND_WEIGHTS, KIND_CLASSES);

/** So far, in hundredths, "no release" has to be ahead where the grammar reads one. */
const SURE = 200;

export function decideKind(context: MailContext): Kind | null {
  const sums = weigh(model(), readMailFeatures(context));
  const kind = heaviest(sums);
  if (kind !== "null") return kind;
  if (context.kind === null) return null;
  const releases = new Map(sums);
  releases.delete("null");
  const next = heaviest(releases);
  if (next === null || next === "null") return null;
  return (sums.get("null") ?? 0) - (sums.get(next) ?? 0) < SURE ? next : null;
}
