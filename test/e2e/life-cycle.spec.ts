/** The browser, the webmail and the extension come and go: nothing is left behind, and nothing is lost. */
import type { Page } from "@playwright/test";
import { answerWebmails, expect, test } from "../browser/fixtures.ts";
import { launchWithExtension } from "../browser/launch-with-extension.ts";
import type {
  BrowserWithExtension,
  LaunchOptions,
} from "../browser/launch-with-extension.ts";
import {
  contentOf,
  gmail,
  PLAIN_COMPOSES,
  typeDraft,
} from "../browser/mailbox.ts";
import { EXTENSION } from "../browser/prepare.ts";
import { chipOf, markCount, questionOf, RELEASE } from "../browser/release.ts";
import { PracticeSite } from "../practice/site.ts";

/** A browser of its own: what is done to it here would be felt by others. */
async function inOwnBrowser(
  use: (
    launched: BrowserWithExtension,
    page: Page,
    site: PracticeSite,
  ) => Promise<void>,
  options: Partial<LaunchOptions> = {},
): Promise<void> {
  const launched = await launchWithExtension({
    extension: EXTENSION,
    headless: true,
    ...options,
  });
  try {
    const site = new PracticeSite();
    await answerWebmails(launched.context, site);
    await use(launched, await launched.context.newPage(), site);
  } finally {
    await launched.close();
  }
}

for (const { name, open } of PLAIN_COMPOSES)
  test(`${name}: an extension that is removed takes its chip, marks and question along`, async () => {
    await inOwnBrowser(async (launched, page, site) => {
      const compose = await open(page, "en");
      await typeDraft(compose, RELEASE);
      await expect(chipOf(compose)).toContainText(/gaps?$/);
      expect(await markCount(page)).toBeGreaterThan(0);
      await launched.uninstall();
      await expect(page.locator("clean-release-chip")).toHaveCount(0);
      expect(await markCount(page)).toBe(0);
      await page.keyboard.type("!");
      const written = await contentOf(compose);
      await compose.sendButton.click();
      await expect.poll(() => site.mail.sent.at(-1)?.draft.html).toBe(written);
    });
  });

test("an update leaves the open tab alone, and works there after one reload", async () => {
  await inOwnBrowser(async (launched, page, site) => {
    const compose = await gmail.forms["new message"](page, "en");
    await typeDraft(compose, RELEASE);
    await expect(chipOf(compose)).toContainText(/gaps?$/);
    await launched.uninstall();
    await launched.install();
    await expect(page.locator("clean-release-chip")).toHaveCount(0);
    const written = await contentOf(compose);
    await compose.sendButton.click();
    await expect.poll(() => site.mail.sent.at(-1)?.draft.html).toBe(written);

    await page.reload();
    const next = await gmail.forms["inline reply"](page, "en");
    await typeDraft(next, RELEASE);
    await expect(chipOf(next)).toContainText(/gaps?$/);
  });
});

test("a draft left by going to another page is read, marked and guarded again when its author comes back", async () => {
  await inOwnBrowser(
    async (launched, page) => {
      await launched.context.route("https://example.com/", (route) =>
        route.fulfill({
          contentType: "text/html",
          body: "<title>Other</title>",
        }),
      );
      const compose = await gmail.forms["inline reply"](page, "en");
      await typeDraft(compose, RELEASE);
      await chipOf(compose).click();
      const panel = await launched.sidePanel();
      const heading = panel.getByRole("heading", { name: /gaps? to close/ });
      await expect(heading).toBeVisible();
      await page.evaluate(() =>
        window.addEventListener("pageshow", ({ persisted }) =>
          document.documentElement.setAttribute("data-kept", String(persisted)),
        ),
      );

      await page.goto("https://example.com/");
      await expect(heading).toBeHidden();
      // Playwright's own way back waits for a page to load, and this one never left.
      await page.evaluate(() => setTimeout(() => history.back()));
      // Only a page that was kept alive still has its draft; a loaded one would prove nothing here.
      await expect(page.locator("html")).toHaveAttribute("data-kept", "true");
      await expect(heading).toBeVisible();
      await expect(chipOf(compose)).toContainText(/gaps?$/);
      expect(await markCount(page)).toBeGreaterThan(0);
      await compose.sendButton.click();
      await expect(questionOf(compose)).toBeVisible();
    },
    { backForwardCache: true },
  );
});

test("the chip opens the panel although the background was put to sleep", async () => {
  await inOwnBrowser(async (launched, page) => {
    const compose = await gmail.forms["new message"](page, "en");
    await typeDraft(compose, RELEASE);
    await expect(chipOf(compose)).toContainText(/gaps?$/);
    await launched.stopBackground();
    await page.bringToFront();
    await chipOf(compose).click();
    const panel = await launched.sidePanel();
    await expect(
      panel.getByRole("heading", { name: /gaps? to close/ }),
    ).toBeVisible();
  });
});
