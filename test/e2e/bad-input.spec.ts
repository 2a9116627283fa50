/** Silence or one clear sentence, whatever the page or the draft holds; the mail can always be written and sent. */
import { expect, test } from "../browser/fixtures.ts";
import { answerWebmails } from "../browser/fixtures.ts";
import { launchWithExtension } from "../browser/launch-with-extension.ts";
import {
  contentOf,
  gmail,
  openGmail,
  PLAIN_COMPOSES,
  typeDraft,
} from "../browser/mailbox.ts";
import { EXTENSION } from "../browser/prepare.ts";
import { chipOf, markCount, RELEASE } from "../browser/release.ts";
import { PracticeSite } from "../practice/site.ts";

test("an empty draft is sent as it is", async ({ page, site }) => {
  const compose = await gmail.forms["new message"](page, "en");
  await compose.body.focus();
  const empty = await contentOf(compose);
  await compose.sendButton.click();
  await expect.poll(() => site.mail.sent.at(-1)?.draft.html).toBe(empty);
  await expect(page.locator("clean-release-chip")).toHaveCount(0);
});

for (const { name, open } of PLAIN_COMPOSES) {
  test(`${name}: a draft of 200,000 characters is written and sent`, async ({
    page,
    site,
  }) => {
    const compose = await open(page, "en");
    const sentence = "We measured the fixture again and wrote it down here. ";
    await compose.body.focus();
    await page.keyboard.insertText(
      `Please restart 120 units on PO 45117. ${sentence.repeat(Math.ceil(200_000 / sentence.length))}`,
    );
    await page.keyboard.type(" Thanks");
    await expect
      .poll(async () => (await contentOf(compose)).length)
      .toBeGreaterThan(200_000);
    const written = await contentOf(compose);
    await compose.sendButton.click();
    // Asked about or not: the author can send it.
    const anyway = page.getByRole("button", { name: "Send as it is" });
    await expect
      .poll(async () => {
        if (await anyway.isVisible()) await anyway.click();
        return site.mail.sent.at(-1)?.draft.html === written;
      })
      .toBe(true);
  });

  test(`${name}: emoji and right-to-left text keep their places`, async ({
    page,
  }) => {
    const compose = await open(page, "en");
    await typeDraft(
      compose,
      "👋🏽 שלום Tom 👩‍🔧, please restart 120 units on PO 45117. תודה",
    );
    const before = await contentOf(compose);
    await expect(chipOf(compose)).toContainText(/gaps?$/);
    expect(await contentOf(compose)).toBe(before);
  });
}

test("a page without a compose stays as it is", async ({ page }) => {
  await openGmail(page, "en", "#inbox/restart-45117");
  await page.getByRole("heading", { name: /PO 45117/ }).click();
  const html = await page.locator("html").innerHTML();
  await page.getByText("Should we go on?").click();
  expect(await page.locator("html").innerHTML()).toBe(html);
  expect(await markCount(page)).toBe(0);
});

test("the panel beside another page says what to do", async ({
  page,
  context,
  chromiumWithExtension,
}) => {
  await context.route("https://example.com/", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Other</title>" }),
  );
  await page.goto("https://example.com/");
  await page.bringToFront();
  await chromiumWithExtension.pressToolbarButton(page);
  const panel = await chromiumWithExtension.sidePanel();
  await expect(panel.getByText("No draft in this tab")).toBeVisible();
});

test("the panel beside a mailbox without a compose says so", async ({
  page,
  chromiumWithExtension,
}) => {
  await openGmail(page, "en", "#inbox");
  await page.bringToFront();
  await chromiumWithExtension.pressToolbarButton(page);
  const panel = await chromiumWithExtension.sidePanel();
  await expect(panel.getByText("No draft open")).toBeVisible();
});

test("a tab from before the installation is sent from undisturbed, and works after one reload", async () => {
  const launched = await launchWithExtension({
    extension: EXTENSION,
    headless: true,
    installLater: true,
  });
  try {
    const site = new PracticeSite();
    await answerWebmails(launched.context, site);
    const page = await launched.context.newPage();
    const compose = await gmail.forms["new message"](page, "en");
    await launched.install();
    await typeDraft(compose, RELEASE);
    const written = await contentOf(compose);
    await launched.pressToolbarButton(page);
    const panel = await launched.sidePanel();
    await expect(
      panel.getByRole("button", { name: "Reload this tab" }),
    ).toBeVisible();
    await compose.sendButton.click();
    await expect.poll(() => site.mail.sent.at(-1)?.draft.html).toBe(written);

    await panel.getByRole("button", { name: "Reload this tab" }).click();
    await expect(panel.getByText("No draft open")).toBeVisible();
    const next = await gmail.forms["inline reply"](page, "en");
    await typeDraft(next, RELEASE);
    await expect(chipOf(next)).toContainText(/gaps?$/);
  } finally {
    await launched.close();
  }
});
