/**
 * `npm run zip:check`: makes the packages twice, in two folders, and compares them byte for byte; builds the Firefox
 * package once more from its own sources package; lints it; and looks into each for what must not be there.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { ROOT } from "../practice/build.ts";
import { lintFirefox } from "./lint-firefox.ts";
import { readZip } from "./read-zip.ts";

const FIREFOX = ["-b", "firefox", "--mv3"];
const TARGETS = [["-b", "chrome"], ["-b", "edge"], FIREFOX] as const;
const NAMES = ["chrome", "edge", "firefox", "sources"] as const;

type Packages = Readonly<Record<string, Buffer>>;

function makePackages(
  folder: string,
  targets: readonly (readonly string[])[],
): Packages {
  for (const target of targets) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(folder, "node_modules/wxt/bin/wxt.mjs"), "zip", ...target],
      { cwd: folder, encoding: "utf8" },
    );
    if (status !== 0)
      throw new Error(`wxt zip ${target.join(" ")}\n${stdout}\n${stderr}`);
  }
  const made: Record<string, Buffer> = {};
  for (const name of NAMES)
    if (targets.length === TARGETS.length || name === "firefox")
      made[name] = readFileSync(
        path.join(
          folder,
          `.output/clean-release-${packageJson.version}-${name}.zip`,
        ),
      );
  return made;
}

/** A folder elsewhere with these files and our installed packages. */
function elsewhere(fill: (folder: string) => void): string {
  const folder = mkdtempSync(path.join(tmpdir(), "clean-release-packages-"));
  fill(folder);
  symlinkSync(
    path.join(ROOT, "node_modules"),
    path.join(folder, "node_modules"),
    "junction",
  );
  return folder;
}

function copyOfCheckout(folder: string): void {
  const files = execFileSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    { cwd: ROOT, encoding: "utf8" },
  );
  for (const file of files.split("\0").filter(Boolean))
    cpSync(path.join(ROOT, file), path.join(folder, file));
}

const sourcesOf = (sources: Buffer) => (folder: string) => {
  for (const [name, content] of readZip(sources)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
};

/** Each is one sentence about one package; none: all is well. */
function faultsOf(name: string, zip: Buffer): string[] {
  const files = readZip(zip);
  const faults: string[] = [];
  const manifest = JSON.parse(
    files.get("manifest.json")?.toString() ?? "{}",
  ) as {
    version?: string;
    permissions?: readonly string[];
    host_permissions?: unknown;
    content_security_policy?: unknown;
    icons?: Readonly<Record<string, string>>;
  };
  if (manifest.version !== packageJson.version)
    faults.push(`version ${manifest.version}`);
  if (manifest.content_security_policy !== undefined)
    faults.push("the content security policy is not the browser's strict one");
  const permissions =
    name === "firefox" ? ["storage"] : ["storage", "sidePanel"];
  if (JSON.stringify(manifest.permissions) !== JSON.stringify(permissions))
    faults.push(`permissions ${manifest.permissions?.join(", ")}`);
  if (manifest.host_permissions !== undefined) faults.push("host permissions");
  for (const size of [16, 32, 48, 96, 128]) {
    const icon = files.get(manifest.icons?.[size] ?? "");
    // The width stands at the same place in every PNG.
    if (icon?.readUInt32BE(16) !== size)
      faults.push(`no icon of ${size} pixels`);
  }
  for (const [file, content] of files) {
    const text = content.toString();
    if (file.endsWith(".map")) faults.push(`${file} is a source map`);
    if (file.endsWith(".js")) {
      if (/\beval\(|\bnew Function\(/.test(text)) faults.push(`${file}: eval`);
      if (/\b(?:fetch|sendBeacon)\(|XMLHttpRequest|new WebSocket/.test(text))
        faults.push(`${file}: a network call`);
    }
    if (
      file.endsWith(".html") &&
      /<script(?![^>]* src=)|\bon\w+=|https?:/.test(text)
    )
      faults.push(`${file}: a script that is not a file of ours`);
  }
  return faults.map((fault) => `${name}: ${fault}`);
}

const sha256 = (data: Buffer) =>
  createHash("sha256").update(data).digest("hex");

const folders: string[] = [];
const faults: string[] = [];
try {
  const first = makePackages(ROOT, TARGETS);
  const copy = elsewhere(copyOfCheckout);
  folders.push(copy);
  const second = makePackages(copy, TARGETS);
  const { sources, firefox } = first;
  if (!sources || !firefox) throw new Error("wxt zip made no packages.");
  const unpacked = elsewhere(sourcesOf(sources));
  folders.push(unpacked);
  const fromSources = makePackages(unpacked, [FIREFOX]);

  for (const name of NAMES) {
    const [one, other] = [first[name], second[name]];
    if (!one || !other) throw new Error(`No package for ${name}.`);
    console.log(`${name.padEnd(8)} ${sha256(one)} ${one.length} bytes`);
    if (!one.equals(other)) faults.push(`${name}: two builds differ`);
    if (name !== "sources") faults.push(...faultsOf(name, one));
  }
  if (fromSources["firefox"]?.equals(firefox) !== true)
    faults.push("firefox: what its sources build is another package");
  const { expected, other } = lintFirefox(
    path.join(ROOT, `.output/clean-release-${packageJson.version}-firefox.zip`),
    readZip(firefox),
  );
  faults.push(...other.map((remark) => `firefox: ${remark}`));
  console.log(
    [
      "",
      "Built twice in two folders, and Firefox once more from its sources: compared byte for byte.",
      `Firefox lint: ${other.length} remarks, besides`,
      ...expected.map((remark) => `  ${remark}`),
    ].join("\n"),
  );
} finally {
  for (const folder of folders)
    rmSync(folder, { recursive: true, force: true });
}
if (faults.length > 0) {
  console.error(`\n${faults.join("\n")}`);
  process.exitCode = 1;
}
