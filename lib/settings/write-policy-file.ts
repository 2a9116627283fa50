import type { PolicyLayer } from "../policy/types";
import { POLICY_FORMAT, POLICY_VERSION } from "./policy-schema";

/**
 * The file to share: readable, fields in a fixed order, ends in a line break.
 * @param name what the team calls its rules; null for none
 */
export function writePolicyFile(
  layer: PolicyLayer,
  name: string | null,
): string {
  const { checks, mustState, sentences } = layer;
  const file = {
    format: POLICY_FORMAT,
    version: POLICY_VERSION,
    ...(name === null ? {} : { name }),
    ...(checks && { checks }),
    ...(mustState && { mustState }),
    ...(layer.mayRelease && { mayRelease: layer.mayRelease }),
    ...(layer.units && { units: layer.units }),
    ...(layer.vaguePhrases && { vaguePhrases: layer.vaguePhrases }),
    ...(layer.form && { form: layer.form }),
    ...(sentences && { sentences }),
    ...(layer.guard && { guard: layer.guard }),
    ...(layer.blockedSending && { blockedSending: layer.blockedSending }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
