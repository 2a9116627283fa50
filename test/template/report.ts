/**
 * Every draft of a file beside what the form makes of it: tsx test/template/report.ts FILE.jsonl [id|--all]
 * Names the drafts that do not come out clean; with an id or --all it prints the mails in full, to be read as the shop would.
 */
import { readFileSync } from "node:fs";
import { analyze } from "../../lib/analyzer/index";
import type { Draft } from "../../lib/analyzer/types";
import { VARIANTS } from "./answers";
import { fixedPoint } from "./fixed-point";

const [file = "test/corpus/releases.jsonl", wanted] = process.argv.slice(2);
const drafts = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as { id: string; draft: Draft }) // the corpus' own test proves its shape
  .filter(({ draft }) => analyze(draft).kind !== null);

let clean = 0;
for (const { id, draft } of drafts) {
  const outcomes = Array.from({ length: VARIANTS }, (_, variant) =>
    fixedPoint(draft, variant),
  );
  const wrong = outcomes.filter(
    ({ missing, full }) => missing.length + full.length > 0,
  );
  if (wrong.length === 0) clean += 1;
  for (const [variant, { missing, full }] of outcomes.entries())
    if (missing.length + full.length > 0)
      console.log(
        `${id} answers ${variant}: missing [${missing.join("; ")}] full [${full.join("; ")}]`,
      );
  if (wanted === id || wanted === "--all")
    for (const { missingText, fullText } of wanted === id
      ? outcomes
      : outcomes.slice(0, 1))
      console.log(
        `=== ${id}\n${draft.body}\n--- missing\n${missingText}--- full\n${fullText}`,
      );
}
console.log(`${clean} of ${drafts.length} drafts come out clean`);
