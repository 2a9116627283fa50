/** The two published schemas, made from the one that reads: for editors of policy files, and for administrators. */
import * as z from "zod/mini";
import { format } from "prettier";
import { CHECK_IDS, KINDS } from "../../../lib/analyzer/types";
import { policyFile, managedPolicy } from "../../../lib/settings/policy-schema";
import { SENTENCES } from "../../../lib/template/sentences";

export const POLICY_SCHEMA = "lib/settings/policy.schema.json";
/** Named in the manifest; Chrome and Edge read it from the extension's root. */
export const MANAGED_SCHEMA = "public/managed-schema.json";

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  $schema: "For editors that check while one types.",
  format: "Says that this is a policy file of Clean Release.",
  version: "Version of the file format.",
  name: "What the team calls its rules.",
  checks:
    'Each check off, or a note, a warning or a blocker; absent or "default": as Clean Release has it.',
  mustState: "Facts that a kind of release must state; what is missing blocks.",
  mayRelease: "Names, roles and departments that may release; empty: anybody.",
  units: "Nouns the team counts in, singular.",
  vaguePhrases:
    "Phrases that name no quantity the shop can build to. Plain words, no patterns.",
  form: "How inserted sentences stand: as one paragraph or as a list.",
  sentences:
    'Own wording by sentence; {placeholders} as in the sentence it replaces, "" for the original.',
  guard: "When sending is asked about.",
  blockedSending:
    "What can be done about blockers at sending, besides filling them: confirm, give a reason, or neither.",
};

const described = (properties: Readonly<Record<string, Schema>>) =>
  Object.fromEntries(
    Object.entries(properties).map(([field, schema]) => [
      field,
      { ...schema, description: DESCRIPTIONS[field] },
    ]),
  );

/** An object with these entries and no others: an editor offers them, and Chrome knows no other way to name them. */
function closedTable(
  { additionalProperties }: Schema,
  names: readonly string[],
): Schema {
  return {
    type: "object",
    properties: Object.fromEntries(
      names.map((name) => [name, additionalProperties as Schema]),
    ),
    additionalProperties: false,
  };
}

function propertiesOf(file: z.ZodMiniType): Readonly<Record<string, Schema>> {
  const { properties = {} } = z.toJSONSchema(file) as Schema;
  const { checks, mustState, sentences, ...rest } = properties;
  if (!checks || !mustState || !sentences) throw new Error("No such table");
  return described({
    ...rest,
    checks: closedTable(checks, CHECK_IDS),
    mustState: closedTable(mustState, KINDS),
    sentences: closedTable(sentences, Object.keys(SENTENCES)),
  });
}

/** JSON Schema 2020-12 of the file that is exported and imported. */
export function policySchema(): Schema {
  return {
    ...(z.toJSONSchema(policyFile) as Schema),
    title: "Clean Release policy",
    description:
      "The rules of a team for the releases it sends. Exported and imported on the options page.",
    properties: propertiesOf(policyFile),
  };
}

/**
 * What Chrome takes as a schema of managed storage: types, properties, items, enums and descriptions. The rest is checked
 * when the policy is read.
 */
function plain(schema: Schema): Schema {
  const { type, properties, items, description } = schema;
  const values =
    schema["enum"] ??
    (schema["const"] === undefined ? undefined : [schema["const"]]);
  return {
    type: type === "number" ? "integer" : (type ?? "string"),
    ...(description === undefined ? {} : { description }),
    ...(values === undefined ? {} : { enum: values }),
    ...(items === undefined ? {} : { items: plain(items as Schema) }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, each]) => [
              name,
              plain(each),
            ]),
          ),
        }),
  };
}

export function managedSchema(): Schema {
  const fields = Object.entries(propertiesOf(managedPolicy)).filter(
    ([field]) => field !== "$schema",
  );
  return plain({ type: "object", properties: Object.fromEntries(fields) });
}

export const written = (schema: Schema) =>
  format(JSON.stringify(schema), { parser: "json" });
