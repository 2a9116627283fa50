import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  MANAGED_SCHEMA,
  managedSchema,
  POLICY_SCHEMA,
  policySchema,
  written,
} from "./tools/policy-schemas";

it.each([
  [POLICY_SCHEMA, policySchema],
  [MANAGED_SCHEMA, managedSchema],
])("%s is current; `npm run schemas` writes it", async (path, schema) => {
  expect(readFileSync(path, "utf8")).toBe(await written(schema()));
});

/** https://developer.chrome.com/docs/extensions/reference/manifest/storage: anything else, and the extension does not load. */
const CHROME_KNOWS = ["type", "properties", "items", "enum", "description"];

it("the managed schema holds only what Chrome knows", () => {
  const keywords = new Set<string>();
  const walk = (schema: Readonly<Record<string, unknown>>): void => {
    for (const [keyword, value] of Object.entries(schema)) {
      keywords.add(keyword);
      if (keyword === "properties")
        for (const each of Object.values(value as object)) walk(each as never); // every property is a schema
      if (keyword === "items") walk(value as never);
    }
  };
  walk(managedSchema());
  expect([...keywords].filter((each) => !CHROME_KNOWS.includes(each))).toEqual(
    [],
  );
});
