/** `npm run schemas`: writes the schemas of the policy. */
import { writeFileSync } from "node:fs";
import {
  MANAGED_SCHEMA,
  managedSchema,
  POLICY_SCHEMA,
  policySchema,
  written,
} from "./policy-schemas";

writeFileSync(POLICY_SCHEMA, await written(policySchema()));
writeFileSync(MANAGED_SCHEMA, await written(managedSchema()));
console.log(`${POLICY_SCHEMA}\n${MANAGED_SCHEMA}`);
