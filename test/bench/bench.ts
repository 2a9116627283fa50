/**
 * `npm run bench`: measures what this project promises, prints it, writes it to test/bench/RESULTS.md with the machine and
 * the versions, and the table of the promises into the README. Nothing here passes or fails by a clock. Needs the
 * production build; SOAK_WINDOWS as for the soak.
 */
import { readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import packageJson from "../../package.json" with { type: "json" };
import { browserVersion, findBrowser } from "../browser/find-browser.ts";
import { EXTENSION } from "../browser/prepare.ts";
import { ROOT } from "../practice/build.ts";
import { analyzerBench } from "./analyzer.ts";
import { keystrokesBench } from "./keystrokes.ts";
import { panelBench } from "./panel.ts";
import { type Bench, benchText, promisesText } from "./report.ts";
import { soakBench } from "./soak.ts";

/** Bytes of what a browser loads, as they are and as they travel. */
function sizeBench(): Promise<Bench> {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const sizes = [
    ["content script, in every webmail tab", "content-scripts/webmail.js"],
    ["analyzer, once a compose opens", "analyzer.js"],
    ["service worker", "background.js"],
  ].map(([what = "", file = ""]) => {
    const content = readFileSync(path.join(EXTENSION, file));
    const gzipped = gzipSync(content, { level: 9 });
    return [
      what,
      kilobytes(content.length),
      kilobytes(gzipped.length),
    ] as const;
  });
  return Promise.resolve({
    title: "Size",
    how: "What a webmail tab loads.",
    tables: [[["", "as it is", "gzip"], ...sizes]],
    promises: [["content script, gzip", "under 60 kB", sizes[0]?.[2] ?? ""]],
  });
}

/** Between these the README quotes the promises. */
const [FROM, TO] = ["<!-- npm run bench -->", "<!-- end -->"];

function quoteInReadme(text: string): void {
  const file = path.join(ROOT, "README.md");
  const readme = readFileSync(file, "utf8");
  const [from, to] = [readme.indexOf(FROM), readme.indexOf(TO)];
  if (from < 0 || to < from)
    throw new Error(`README.md has no place for the figures: ${FROM} … ${TO}`);
  writeFileSync(
    file,
    `${readme.slice(0, from + FROM.length)}\n\n${text}\n\n${readme.slice(to)}`,
  );
}

const benches: Bench[] = [];
// One after the other: each wants the machine for itself.
for (const bench of [
  analyzerBench,
  keystrokesBench,
  panelBench,
  sizeBench,
  soakBench,
])
  benches.push(await bench());

const machine = [
  `Clean Release ${packageJson.version}, Node ${process.version}, ${browserVersion(findBrowser())}`,
  `${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? "unknown processor"}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}, load ${os.loadavg()[0]?.toFixed(1)} at the end`,
].join("\n");
const promises = promisesText(benches);
const page = [
  "# Results of `npm run bench`",
  machine,
  promises,
  ...benches.map(benchText),
].join("\n\n");
writeFileSync(path.join(ROOT, "test/bench/RESULTS.md"), `${page}\n`);
quoteInReadme(
  [
    "What `npm run bench` measured last, at the median where nothing else is said; all of it is in [RESULTS](test/bench/RESULTS.md):",
    promises,
    machine,
  ].join("\n\n"),
);
console.log(page);
