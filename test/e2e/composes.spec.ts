/** Composes beside one another, put away, full of other things, and with neighbours who change them. */
import path from "node:path";
import { answerWebmails, expect, test } from "../browser/fixtures.ts";
import { launchWithExtension } from "../browser/launch-with-extension.ts";
import {
  contentOf,
  gmail,
  openGmail,
  PLAIN_COMPOSES,
  typeDraft,
} from "../browser/mailbox.ts";
import { ANSWERS, fillGaps, insertButton } from "../browser/panel.ts";
import { EXTENSION } from "../browser/prepare.ts";
import { chipOf, insertedPiece, RELEASE } from "../browser/release.ts";
import { PracticeSite } from "../practice/site.ts";

test("two windows have a chip each, and the panel follows the one in use", async ({
  page,
  chromiumWithExtension,
}) => {
  await openGmail(page, "en", "#inbox?compose=new,n1");
  const bodies = page.getByRole("textbox", { name: "Message Body" });
  await expect(bodies).toHaveCount(2);
  await bodies.nth(0).focus();
  await page.keyboard.type("Please restart 120 units on PO 45117.");
  await bodies.nth(1).focus();
  await page.keyboard.type("Please restart 35 units on PO 45200.");
  const chips = page.getByRole("button", { name: /gaps?. Open Clean Release/ });
  await expect(chips).toHaveCount(2);
  await chips.first().click();
  const panel = await chromiumWithExtension.sidePanel();
  for (const [index, words] of [/restart 120/, /restart 35/].entries()) {
    await bodies.nth(index).click();
    await expect(
      panel.getByRole("button", { name: words }).first(),
    ).toBeVisible();
  }
});

test("a minimised window takes its chip along", async ({ page }) => {
  const compose = await gmail.forms["new message"](page, "en");
  await typeDraft(compose, RELEASE);
  await expect(chipOf(compose)).toContainText(/gaps?$/);
  await page.getByRole("button", { name: "Minimise" }).click();
  await expect(chipOf(compose)).toBeHidden();
  await page.getByRole("button", { name: "Minimise" }).click();
  await expect(chipOf(compose)).toBeVisible();
});

test("a reply left behind by going to another conversation shows nothing there", async ({
  page,
}) => {
  const compose = await gmail.forms["inline reply"](page, "en");
  await typeDraft(compose, RELEASE);
  await expect(chipOf(compose)).toContainText(/gaps?$/);
  await page.evaluate(() => {
    location.hash = "#inbox/lunch";
  });
  await expect(page.getByRole("heading", { name: /Lunch/ })).toBeVisible();
  await expect(chipOf(compose)).toBeHidden();
});

test("what hangs on the mail or stands in its thread is suggested, and named", async ({
  page,
  chromiumWithExtension,
}) => {
  const compose = await gmail.forms["inline reply"](page, "en");
  await compose.root.locator("input[type=file]").setInputFiles({
    name: "housing-8834-revC.step",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("solid"),
  });
  await typeDraft(compose, RELEASE);
  await chipOf(compose).click();
  const panel = await chromiumWithExtension.sidePanel();
  await expect(
    panel.getByRole("textbox", { name: "Revision", exact: true }),
  ).toHaveValue("C");
});

for (const { name, open } of PLAIN_COMPOSES) {
  test(`${name}: a table pasted from a spreadsheet is read by its rows`, async ({
    page,
    context,
    chromiumWithExtension,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const compose = await open(page, "en");
    await typeDraft(compose, "Hi Tom, please restart these only:\n");
    await page.evaluate(async () => {
      const rows = [
        ["Part", "Order", "Restart now", "On hold"],
        ["8834", "200", "120", "80"],
        ["8835", "90", "40", "50"],
      ];
      const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
      await navigator.clipboard.write([
        new ClipboardItem({
          "text/html": new Blob([html], { type: "text/html" }),
          "text/plain": new Blob(
            [rows.map((row) => row.join("\t")).join("\n")],
            {
              type: "text/plain",
            },
          ),
        }),
      ]);
    });
    await page.keyboard.press("ControlOrMeta+v");
    await expect(compose.body.locator("td").first()).toBeVisible();
    const before = await contentOf(compose);
    await chipOf(compose).click();
    const panel = await chromiumWithExtension.sidePanel();
    await expect(panel.getByText("8835").first()).toBeVisible();
    expect(await contentOf(compose)).toBe(before);
  });

  test(`${name}: a neighbour that wraps words breaks nothing`, async () => {
    const launched = await launchWithExtension({
      extension: EXTENSION,
      headless: true,
      neighbours: [path.join(import.meta.dirname, "../browser/word-wrapper")],
    });
    try {
      const site = new PracticeSite();
      await answerWebmails(launched.context, site);
      const page = await launched.context.newPage();
      const compose = await open(page, "en");
      await typeDraft(compose, RELEASE);
      await expect(compose.body.locator("x-wrapped")).toHaveText("units");
      await chipOf(compose).click();
      const panel = await launched.sidePanel();
      await fillGaps(panel, ANSWERS);
      const before = await contentOf(compose);
      await insertButton(panel).click();
      await expect(chipOf(compose)).toHaveText(/Release clear/);
      const after = await contentOf(compose);
      expect(insertedPiece(before, after)).toContain("80 units");
      await compose.sendButton.click();
      await expect.poll(() => site.mail.sent.at(-1)?.draft.html).toBe(after);
    } finally {
      await launched.close();
    }
  });
}
