/**
 * Writes the README's picture: a draft in Gmail's compose window (the practice mailbox) with the panel beside it, as the
 * built extension shows them: tsx test/screenshots/overview.ts [file]. Needs the production build.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { answerWebmails } from "../browser/fixtures.ts";
import { launchWithExtension } from "../browser/launch-with-extension.ts";
import { gmail, typeDraft } from "../browser/mailbox.ts";
import { EXTENSION } from "../browser/prepare.ts";
import { chipOf } from "../browser/release.ts";
import { buildPages } from "../practice/build.ts";
import { PracticeSite } from "../practice/site.ts";

const file =
  process.argv[2] ??
  path.join(path.dirname(fileURLToPath(import.meta.url)), "overview.png");
const HEIGHT = 800;
const MAIL = { width: 880, height: HEIGHT };
const PANEL = { width: 400, height: HEIGHT };
const DRAFT =
  "Hi Tom, please restart 120 of the 200 bracket housings on PO 45117, rev C. Same material and packaging as before. We need the first ones by Friday.\nThanks, Dana";

async function picture(page: Page): Promise<string> {
  const image = await page.screenshot();
  return `data:image/png;base64,${image.toString("base64")}`;
}

await buildPages();
const browser = await launchWithExtension({
  extension: EXTENSION,
  headless: true,
  viewport: MAIL,
});
try {
  await answerWebmails(browser.context, new PracticeSite());
  const mail = await browser.context.newPage();
  const compose = await gmail.forms["new message"](mail, "en");
  await typeDraft(compose, DRAFT);
  await chipOf(compose).click();
  const panel = await browser.sidePanel();
  await panel.setViewportSize(PANEL);
  await panel.getByRole("heading", { name: /^Partial restart/ }).waitFor();
  await panel
    .getByRole("textbox", { name: "What opens the next release" })
    .fill("inspection closes");
  await panel.evaluate(() => scrollTo(0, 0));
  const [left, right] = [await picture(mail), await picture(panel)];

  const sheet = await browser.context.newPage();
  await sheet.setViewportSize({
    width: MAIL.width + PANEL.width + 1,
    height: HEIGHT,
  });
  await sheet.setContent(
    `<style>body{margin:0;display:flex;gap:1px;background:#c4c7c5}img{display:block;height:${HEIGHT}px}</style><img src="${left}" width="${MAIL.width}"><img src="${right}" width="${PANEL.width}">`,
  );
  await sheet.screenshot({ path: file });
  console.log(`${file}: ${Math.round(readFileSync(file).length / 1024)} kB`);
} finally {
  await browser.close();
}
