/**
 * Pictures of the built extension at work, 1280 × 800, the size the stores take: a draft in Gmail's compose window (the
 * practice mailbox) with the panel beside it. They tell one story, in this order.
 */
import type { Page } from "@playwright/test";
import { answerWebmails } from "../browser/fixtures.ts";
import { launchWithExtension } from "../browser/launch-with-extension.ts";
import { gmail, typeDraft } from "../browser/mailbox.ts";
import { fillGaps, insertButton } from "../browser/panel.ts";
import { EXTENSION } from "../browser/prepare.ts";
import { chipOf, questionOf } from "../browser/release.ts";
import { buildPages } from "../practice/build.ts";
import { PracticeSite } from "../practice/site.ts";

/** What each picture shows: what is open, the question before sending, and the same draft made whole. */
export type Scene = "gaps" | "asked" | "clear";

const HEIGHT = 800;
const PANEL = { width: 400, height: HEIGHT };
const MAIL = { width: 1280 - PANEL.width, height: HEIGHT };
/** Of the panel, so that no row is cut by its foot. */
const ZOOM = "90%";
const DRAFT =
  "Hi Tom, please restart 120 of the 200 bracket housings on PO 45117, rev C. Same material and packaging as before. We need the first ones by Friday.\nThanks, Dana";

async function picture(page: Page): Promise<string> {
  const image = await page.screenshot();
  return `data:image/png;base64,${image.toString("base64")}`;
}

/** @param files where each picture goes; a scene without a file is passed over. */
export async function takeScenes(
  files: Readonly<Partial<Record<Scene, string>>>,
): Promise<void> {
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
    await mail.locator(".brand").evaluate((brand) => brand.replaceChildren());
    await typeDraft(compose, DRAFT);
    await chipOf(compose).click();
    const panel = await browser.sidePanel();
    await panel.setViewportSize(PANEL);
    await panel.evaluate((zoom) => {
      document.documentElement.style.zoom = zoom;
    }, ZOOM);
    await panel.getByRole("heading", { name: /^Partial restart/ }).waitFor();

    const take = async (scene: Scene) => {
      const file = files[scene];
      if (file === undefined) return;
      await panel.evaluate(() => scrollTo(0, 0));
      const [left, right] = [await picture(mail), await picture(panel)];
      const sheet = await browser.context.newPage();
      await sheet.setViewportSize({ width: 1280, height: HEIGHT });
      await sheet.setContent(
        `<style>body{margin:0;display:flex}img{display:block;height:${HEIGHT}px}img+img{box-shadow:-1px 0 #c4c7c5}</style><img src="${left}" width="${MAIL.width}"><img src="${right}" width="${PANEL.width}">`,
      );
      await sheet.screenshot({ path: file });
      await sheet.close();
      await mail.bringToFront();
    };

    await fillGaps(panel, {
      "What opens the next release": "inspection closes",
    });
    await take("gaps");

    await compose.sendButton.click();
    const question = questionOf(compose);
    await question.waitFor();
    await take("asked");
    await question
      .getByRole("button", { name: "Go back to the draft" })
      .click();

    await fillGaps(panel, {
      "Quantity already made": "25",
      "Do they count toward the release?": "not",
      "Who may release it": "Purchasing",
    });
    await insertButton(panel).click();
    await panel.getByRole("heading", { name: /clear to send/ }).waitFor();
    await take("clear");
  } finally {
    await browser.close();
  }
}
