import type * as z from "zod/mini";
import type { PolicyLayer } from "../policy/types";
import { type managedPolicy, policyLayer } from "./policy-schema";

/** Without what only a file has. */
export function layerOf(file: z.infer<typeof managedPolicy>): PolicyLayer {
  const head: readonly string[] = ["$schema", "format", "version", "name"];
  return policyLayer.parse(
    Object.fromEntries(
      Object.entries(file).filter(([field]) => !head.includes(field)),
    ),
  );
}
