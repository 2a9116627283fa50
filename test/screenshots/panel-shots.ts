/**
 * Writes the panel's main screens as images: tsx test/screenshots/panel-shots.ts [folder]
 * The folder is test-results/panel unless another is named.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium, type Page } from "@playwright/test";
import { findBrowser } from "../browser/find-browser.ts";
import { STORIES } from "../panel/fixtures/stories";
import { buildPanelSite, PANEL_SITE } from "./panel-site";

const folder = process.argv[2] ?? "test-results/panel";

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

/** Screens that take an act to get to; all begin at "restart". */
const ACTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  filled: fill,
  menu: (page) => page.getByRole("button", { name: "More" }).click(),
  lines: (page) => choose(page, /Choose and edit/),
  full: (page) => choose(page, /full note/),
  reads: (page) => page.getByText("What the shop will read").click(),
  inserted: async (page) => {
    await fill(page);
    await page.getByRole("button", { name: /^Insert/ }).click();
  },
};

const site = await buildPanelSite();
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
mkdirSync(folder, { recursive: true });
for (const colorScheme of ["light", "dark"] as const)
  for (const width of [320, 380, 480])
    for (const name of [...Object.keys(STORIES), ...Object.keys(ACTS)]) {
      const page = await browser.newPage({
        viewport: { width, height: 1000 },
        colorScheme,
        deviceScaleFactor: 2,
      });
      await site.serve(page);
      const act = ACTS[name];
      await page.goto(`${PANEL_SITE}/?story=${act ? "restart" : name}`);
      await act?.(page);
      await page.screenshot({
        path: path.join(folder, `${name}-${width}-${colorScheme}.png`),
      });
      await page.close();
    }
await browser.close();
console.log(`Screens of the panel are in ${folder}`);
