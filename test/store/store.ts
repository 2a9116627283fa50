/**
 * `npm run store [folder]`: the pictures at the stores' sizes, of the built extension at work, and the texts, from the
 * same messages as the product. The folder is test-results/store unless another is named. Needs the production build.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import packageJson from "../../package.json" with { type: "json" };
import english from "../../public/_locales/en/messages.json" with { type: "json" };
import { findBrowser, isRoot } from "../browser/find-browser.ts";
import { ROOT } from "../practice/build.ts";
import { takeScenes } from "../screenshots/scenes.ts";

const folder = path.resolve(process.argv[2] ?? "test-results/store");

/** Small promotional tile of both. */
const TILE = { width: 440, height: 280 };

const { extension_name: name, extension_description: summary } = english;
mkdirSync(folder, { recursive: true });
const screenshot = (place: number) =>
  path.join(folder, `screenshot-${place}-1280x800.png`);
await takeScenes({
  gaps: screenshot(1),
  asked: screenshot(2),
  clear: screenshot(3),
});
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: isRoot() ? ["--no-sandbox"] : [],
});
try {
  const tile = await browser.newPage({ viewport: TILE });
  const icon = readFileSync(path.join(ROOT, "public/icon/icon.svg"), "utf8");
  await tile.setContent(
    `<style>body{margin:0;height:100vh;display:flex;gap:20px;align-items:center;justify-content:center;background:#eef1f6;font:700 34px system-ui,sans-serif;color:#1b1e26}svg{width:96px;height:96px}</style>${icon}<span>${name.message}</span>`,
  );
  await tile.screenshot({ path: path.join(folder, "tile-440x280.png") });
} finally {
  await browser.close();
}
copyFileSync(
  path.join(ROOT, "public/icon/128.png"),
  path.join(folder, "icon-128x128.png"),
);
if (summary.message.length > 132)
  throw new Error("The summary is longer than the stores take.");
writeFileSync(
  path.join(folder, "listing.txt"),
  [
    name.message,
    `Version ${packageJson.version}`,
    summary.message,
    readFileSync(path.join(ROOT, "test/store/description.txt"), "utf8"),
  ].join("\n\n"),
);
console.log(`Pictures and texts for the stores are in ${folder}`);
