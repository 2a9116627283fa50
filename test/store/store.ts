/**
 * `npm run store [folder]`: the pictures at the stores' sizes, from the same screens as the tests, and the texts, from
 * the same messages as the product. The folder is test-results/store unless another is named.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import packageJson from "../../package.json" with { type: "json" };
import english from "../../public/_locales/en/messages.json" with { type: "json" };
import { findBrowser, isRoot } from "../browser/find-browser.ts";
import { ROOT } from "../practice/build.ts";
import { buildPanelSite, PANEL_SITE } from "../screenshots/panel-site";

const folder = path.resolve(process.argv[2] ?? "test-results/store");

/** Chrome Web Store and Edge Add-ons take 1280 × 800; Mozilla takes any, and likes the same. */
const SCREEN = { width: 1280, height: 800 };
/** Small promotional tile of both. */
const TILE = { width: 440, height: 280 };

const SHOTS: readonly (readonly [story: string, says: string])[] = [
  ["restart", "What the shop would have to guess, while you write"],
  ["clean", "Clear to send, and nothing to read"],
];

/** A page of the store's size with one screen of the panel and one sentence. */
function frame(story: string, says: string): string {
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;display:grid;grid-template-columns:1fr 400px;gap:56px;align-items:center;padding:40px 72px;box-sizing:border-box;height:100vh;background:#eef1f6;font:600 44px/1.2 system-ui,sans-serif;color:#1b1e26}
iframe{width:400px;height:720px;border:1px solid #d5d8df;border-radius:14px;background:#fff}</style>
<p>${says}</p><iframe src="${PANEL_SITE}/?story=${story}"></iframe>`;
}

const { extension_name: name, extension_description: summary } = english;
mkdirSync(folder, { recursive: true });
const site = await buildPanelSite();
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: isRoot() ? ["--no-sandbox"] : [],
});
try {
  for (const [place, [story, says]] of SHOTS.entries()) {
    const page = await browser.newPage({ viewport: SCREEN });
    await site.serve(page);
    await page.route("http://store.test/", (route) =>
      route.fulfill({ contentType: "text/html", body: frame(story, says) }),
    );
    await page.goto("http://store.test/");
    await page
      .frameLocator("iframe")
      .getByRole("heading", { level: 1 })
      .waitFor();
    await page.screenshot({
      path: path.join(folder, `screenshot-${place + 1}-1280x800.png`),
    });
    await page.close();
  }
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
