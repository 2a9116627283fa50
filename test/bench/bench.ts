/**
 * `npm run bench`: measures what this project promises, prints it and writes it to test/bench/RESULTS.md with the machine
 * and the versions. Nothing here passes or fails by a clock. Needs the production build; SOAK_WINDOWS as for the soak.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import packageJson from "../../package.json" with { type: "json" };
import { browserVersion, findBrowser } from "../browser/find-browser.ts";
import { EXTENSION } from "../browser/prepare.ts";
import { buildPages, ROOT } from "../practice/build.ts";

/** What a bench of its own prints. */
function outputOf(script: string): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path.join(ROOT, "node_modules/tsx/dist/cli.mjs"), script],
    { cwd: ROOT, encoding: "utf8" },
  );
  return status === 0 ? stdout.trim() : `did not run: ${stderr.trim()}`;
}

/** Bytes of what a browser loads, as they are and as they travel. */
function sizes(): string {
  return [
    ["content script, in every webmail tab", "content-scripts/webmail.js"],
    ["analyzer, once a compose opens", "analyzer.js"],
    ["service worker", "background.js"],
  ]
    .map(([what = "", file = ""]) => {
      const content = readFileSync(path.join(EXTENSION, file));
      return `${what.padEnd(40)}${String(content.length).padStart(10)} B${String(gzipSync(content, { level: 9 }).length).padStart(10)} B gzip`;
    })
    .join("\n");
}

await buildPages();
const results: readonly (readonly [string, string])[] = [
  ["Analyzer by words, beside its peers", outputOf("test/bench/analyzer.ts")],
  ["Keystrokes and a busy inbox", outputOf("test/bench/keystrokes.ts")],
  ["Panel", outputOf("test/bench/panel.ts")],
  ["Size", sizes()],
  ["Memory", outputOf("test/bench/soak.ts")],
];
const machine = [
  `Clean Release ${packageJson.version}, Node ${process.version}, ${browserVersion(findBrowser())}`,
  `${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? "unknown processor"}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}, load ${os.loadavg()[0]?.toFixed(1)} at the end`,
].join("\n");
const page = [
  "# Results of `npm run bench`",
  machine,
  ...results.map(
    ([title, text]) => `## ${title}\n\n\`\`\`text\n${text}\n\`\`\``,
  ),
].join("\n\n");
writeFileSync(path.join(ROOT, "test/bench/RESULTS.md"), `${page}\n`);
console.log(page);
