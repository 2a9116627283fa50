/**
 * Writes the panel's screens as images: tsx test/screenshots/panel-shots.ts [folder] [screen …]
 * The folder is test-results/panel unless another is named; without names all screens are taken, at 320, 380 and 480 px
 * and at 200 % zoom, in light and dark.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { findBrowser, isRoot } from "../browser/find-browser.ts";
import { STORIES } from "../panel/fixtures/stories";
import { buildPanelSite, PANEL_SITE } from "./panel-site";

const [folder = "test-results/panel", ...wanted] = process.argv.slice(2);

async function fill(page: Page): Promise<void> {
  await page
    .getByRole("textbox", { name: "What opens the next release" })
    .fill("inspection closes");
  await page.getByRole("textbox", { name: "Quantity already made" }).fill("25");
  await page.getByRole("radio", { name: "Do not count" }).check();
}

async function choose(page: Page, item: RegExp): Promise<void> {
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** Screens that take an act to get to; all but the last begin at "restart". */
const ACTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  filled: fill,
  menu: (page) => page.getByRole("button", { name: "More" }).click(),
  lines: (page) => choose(page, /Choose and edit/),
  full: (page) => choose(page, /full note/),
  reads: (page) => page.getByText("What the shop will read").click(),
  why: (page) => page.getByRole("button", { name: "Why?" }).first().click(),
  inserted: async (page) => {
    await fill(page);
    await page.getByRole("button", { name: /^Insert/ }).click();
  },
  "closed-while-filling": async (page) => {
    await fill(page);
    await page.evaluate("closeDraft()");
  },
  started: (page) => page.getByRole("button", { name: /^First lot/ }).click(),
};
const storyOf = (name: string) =>
  name === "started" ? "ordinary" : name in ACTS ? "restart" : name;

/** Zoom to 200 % halves the pixels a panel of this width has. */
const SIZES = [
  { name: "320", width: 320, scale: 2 },
  { name: "380", width: 380, scale: 2 },
  { name: "480", width: 480, scale: 2 },
  { name: "480-zoomed", width: 240, scale: 4 },
] as const;

const site = await buildPanelSite();
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: isRoot() ? ["--no-sandbox"] : [],
});
mkdirSync(folder, { recursive: true });
const names = [...Object.keys(STORIES), ...Object.keys(ACTS)].filter(
  (name) => wanted.length === 0 || wanted.includes(name),
);
for (const colorScheme of ["light", "dark"] as const)
  for (const size of SIZES) {
    const page = await browser.newPage({
      viewport: { width: size.width, height: 2000 / size.scale },
      colorScheme,
      deviceScaleFactor: size.scale,
    });
    await site.serve(page);
    for (const name of names) {
      await page.goto(`${PANEL_SITE}/?story=${storyOf(name)}`);
      await ACTS[name]?.(page);
      await page.screenshot({
        path: path.join(folder, `${name}-${size.name}-${colorScheme}.png`),
      });
    }
    await page.close();
  }
await browser.close();
console.log(`Screens of the panel are in ${folder}`);
