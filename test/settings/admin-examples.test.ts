/** What an administrator copies from our pages has to be a policy, in each browser's own wrapping. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { managedPolicy } from "@/lib/settings/policy-schema";

const PAGES = ["README.md", "lib/policy/ADMIN.md"] as const;

type Tree = { readonly [key: string]: Tree | string };

/** The settings inside what a browser wraps around them; null: another example. */
function settingsIn(example: Tree): unknown {
  const policies = (example["policies"] ?? example) as Tree;
  const third = policies["3rdparty"] as Tree | undefined;
  const extensions = (third?.["extensions"] ?? third?.["Extensions"]) as
    Tree | undefined;
  return extensions ? Object.values(extensions)[0] : null;
}

/** Name and JSON of each value of a registry file. */
function registryValues(block: string): object {
  return Object.fromEntries(
    [...block.matchAll(/^"(\w+)"=("(?:[^"\\]|\\.)*")$/gm)].map(
      ([, name = "", value = '""']) => [
        name,
        JSON.parse(JSON.parse(value) as string) as unknown,
      ],
    ),
  );
}

test.each(PAGES)("%s", (page) => {
  const blocks = [
    ...readFileSync(page, "utf8").matchAll(/^```(\w*)\n(.*?)^```$/gms),
  ].map(([, language = "", text = ""]) => ({ language, text }));
  const examples = [
    ...blocks
      .filter(({ language }) => language === "json")
      .map(({ text }) => settingsIn(JSON.parse(text) as Tree))
      .filter((settings) => settings !== null),
    ...blocks
      .filter(({ text }) => text.startsWith("Windows Registry Editor"))
      .map(({ text }) => registryValues(text)),
  ];
  // Registry, Chrome and Edge by file, Firefox.
  expect(examples).toHaveLength(3);
  for (const settings of examples) {
    expect(Object.keys(settings as object)).not.toHaveLength(0);
    expect(managedPolicy.safeParse(settings).error).toBeUndefined();
  }
});
