/** The models as they ship. */
import type { Part } from "../../../lib/analyzer/learned/features";
import { ROLES } from "../../../lib/analyzer/learned/among";
import { AMONG_WEIGHTS } from "../../../lib/analyzer/learned/among-weights";
import { KIND_CLASSES } from "../../../lib/analyzer/learned/kind";
import { KIND_WEIGHTS } from "../../../lib/analyzer/learned/kind-weights";
import { Scale } from "../../../lib/analyzer/learned/linear";
import { ROLE_WEIGHTS } from "../../../lib/analyzer/learned/role-weights";
import { SUBJECTS } from "../../../lib/analyzer/learned/said";
import { SAID_WEIGHTS } from "../../../lib/analyzer/learned/said-weights";
import { WHOLE_WEIGHTS } from "../../../lib/analyzer/learned/whole-weights";

export const MODELS = [
  { name: "kind", scale: new Scale<string>(KIND_WEIGHTS, KIND_CLASSES) },
  { name: "role", scale: new Scale<string>(ROLE_WEIGHTS, ROLES) },
  { name: "among", scale: new Scale<string>(AMONG_WEIGHTS, ROLES) },
  { name: "said", scale: new Scale<string>(SAID_WEIGHTS, SUBJECTS) },
  { name: "whole", scale: new Scale<string>(WHOLE_WEIGHTS, SUBJECTS) },
] as const;

/** What one feature weighs for each class, "restart 31, pause -12"; null where nothing. */
export function weigh(
  scale: Scale,
  [head, ...more]: readonly Part[],
): string | null {
  if (head === undefined) return null;
  scale.clear();
  scale.add(head, ...more);
  const weights = scale.classes.flatMap((name) =>
    scale.sumOf(name) === 0 ? [] : `${name} ${scale.sumOf(name)}`,
  );
  return weights.length === 0 ? null : weights.join(", ");
}
