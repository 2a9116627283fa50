/**
 * `npm run corpus [-- FILE.jsonl ...]`: the table of every check and of the whole, and every miss in words. Without files:
 * the labelled drafts and the other mail of this folder.
 */
import { analyze } from "../../lib/analyzer/index";
import { CHECK_IDS } from "../../lib/analyzer/types";
import { f1, precision, readCorpus, recall, score, tally } from "./score";

const files = process.argv.slice(2);
const rows = (
  files.length > 0
    ? files
    : ["test/corpus/releases.jsonl", "test/corpus/other-mail.jsonl"]
).flatMap(readCorpus);

const result = score(rows, analyze);
const share = (part: number, whole: number): string =>
  whole === 0 ? "-" : (part / whole).toFixed(4);

const lines: string[] = [
  "check                          right extra missed  precision recall",
];
for (const check of CHECK_IDS) {
  const counts = result.perCheck.get(check) ?? tally();
  lines.push(
    [
      check.padEnd(30),
      String(counts.right).padStart(5),
      String(counts.extra).padStart(5),
      String(counts.missed).padStart(6),
      precision(counts).toFixed(2).padStart(10),
      recall(counts).toFixed(2).padStart(6),
    ].join(" "),
  );
}
lines.push("");
for (const [fact, counts] of result.perFact)
  lines.push(
    `has ${fact.padEnd(26)} ${String(counts.right).padStart(5)} ${String(counts.extra).padStart(5)} ${String(counts.missed).padStart(6)}`,
  );
const nulls = rows.filter((row) => row.kind.includes(null)).length;
lines.push(
  "",
  `drafts              ${result.drafts} (threw ${result.threw}; nothing wrong in ${result.perfect})`,
  `other mail          ${result.falseReleases} of ${nulls} taken for a release`,
  `kind                ${share(result.kind, result.drafts)}`,
  `quantities F1       ${f1(result.quantities).toFixed(4)}`,
  `held rule           ${share(result.heldRule, result.drafts)}`,
  `revisions F1        ${f1(result.revisions).toFixed(4)}`,
  `has                 ${share(result.hasRight, result.hasAsked)}`,
  `findings precision  ${precision(result.findings).toFixed(4)}`,
  `findings recall     ${recall(result.findings).toFixed(4)}`,
  "",
);
for (const { id, wrong } of result.misses)
  lines.push(`${id}  ${wrong.join(", ")}`);
console.log(lines.join("\n"));
