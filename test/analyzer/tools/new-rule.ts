/**
 * `npm run new:rule <id>`: writes the rule, its spec and its registry line. What it writes does not compile until the
 * check is written, so that it cannot be committed by mistake.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { CHECK_IDS, type CheckId } from "../../../lib/analyzer/types";

const RULES_DIR = "lib/analyzer/rules";

const id = process.argv[2] ?? "";
if (!isCheckId(id)) fail(`"${id}" is no check of lib/analyzer/types.ts.`);
const rulePath = `${RULES_DIR}/${id}.ts`;
const specPath = `test/analyzer/rules/${id}.test.ts`;
for (const path of [rulePath, specPath])
  if (existsSync(path)) fail(`${path} exists already.`);

const name = camelCase(id);
writeFileSync(
  rulePath,
  `import { RELEASING_KINDS, defineRule } from "./define-rule";

/** TELL the shop's reason in one line. */
export const ${name} = defineRule({
  id: "${id}",
  severity: "blocker",
  kinds: RELEASING_KINDS,
  source: "RELEASE-SPEC 5",
  finds: "",
  why: "",
  flagged: "",
  clean: "",
  messages: { missing: "" },
  check: (reading) => {},
});
`,
);
writeFileSync(
  specPath,
  `import { ${name} } from "../../../lib/analyzer/rules/${id}";
import { describeRule } from "../describe-rule";

describeRule(${name}, {
  quiet: [],
  flags: [],
});
`,
);
register(id);
console.log(`${rulePath}\n${specPath}\n${RULES_DIR}/index.ts`);

/** Puts import and entry where the spec's order wants them. */
function register(check: CheckId): void {
  const path = `${RULES_DIR}/index.ts`;
  const lines = readFileSync(path, "utf8").split("\n");
  const after = CHECK_IDS.slice(CHECK_IDS.indexOf(check) + 1).map(camelCase);
  const importLine = `import { ${name} } from "./${check}";`;
  const importAt = lines.findLastIndex((line) => line.startsWith("import "));
  lines.splice(importAt + 1, 0, importLine);
  const open = lines.findIndex((line) => line.includes("Rule[] = ["));
  const first = lines[open] ?? fail("no registry found");
  if (first.endsWith("[];")) {
    lines.splice(open, 1, first.replace("[];", "["), "];");
  }
  const close = lines.indexOf("];", open);
  const next = lines.findIndex(
    (line, at) =>
      at > open && at < close && after.includes(line.trim().replace(",", "")),
  );
  lines.splice(next < 0 ? close : next, 0, `  ${name},`);
  writeFileSync(path, lines.join("\n"));
}

function isCheckId(text: string): text is CheckId {
  return (CHECK_IDS as readonly string[]).includes(text);
}

function camelCase(kebab: string): string {
  return kebab.replace(/-(\w)/g, (_dash, letter: string) =>
    letter.toUpperCase(),
  );
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}
