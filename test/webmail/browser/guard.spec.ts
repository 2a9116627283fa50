/** Every way of sending is seen before the webmail sees it, in every language, and can be asked for again. */
import { gmail, LANGUAGES, outlook, openGmail } from "../../browser/mailbox.ts";
import type { OpenCompose } from "../../browser/mailbox.ts";
import { expect, openForm, test } from "./practice.ts";

const WAYS: Record<string, (compose: OpenCompose) => Promise<void>> = {
  "a click on Send": (compose) => compose.sendButton.click(),
  "Enter on Send": async (compose) => {
    await compose.sendButton.focus();
    await compose.page.keyboard.press("Enter");
  },
  "Space on Send": async (compose) => {
    await compose.sendButton.focus();
    await compose.page.keyboard.press(" ");
  },
  "Ctrl+Enter in the body": async (compose) => {
    await compose.body.focus();
    await compose.page.keyboard.press("Control+Enter");
  },
  "Cmd+Enter in the body": async (compose) => {
    await compose.body.focus();
    await compose.page.keyboard.press("Meta+Enter");
  },
  "Ctrl+Enter in the subject": async (compose) => {
    await compose.subject.focus();
    await compose.page.keyboard.press("Control+Enter");
  },
};

for (const mailbox of [gmail, outlook]) {
  const form = mailbox === gmail ? "new message" : "full compose";
  const ways =
    mailbox === gmail
      ? WAYS
      : {
          ...WAYS,
          "Alt+S": async (compose: OpenCompose) => {
            await compose.body.focus();
            await compose.page.keyboard.press("Alt+s");
          },
        };
  Object.entries(ways).forEach(([way, send], index) => {
    const language = LANGUAGES[index % LANGUAGES.length] ?? "en";
    test(`${mailbox.name} (${language}): ${way}`, async ({
      page,
      ask,
      site,
    }) => {
      const compose = await openForm(mailbox, form, page, language);
      await compose.body.focus();
      await page.keyboard.type("Hello");
      await expect.poll(() => ask.drafts()).toHaveLength(1);
      await ask.guard(true);
      await ask.asked();
      await send(compose);
      expect(await ask.stopped()).not.toBeNull();
      await expect(compose.root).toBeVisible();
      expect(site.mail.sent).toHaveLength(0);
      // The author chose to send it as it is.
      await ask.resend();
      await expect.poll(() => site.mail.sent.length).toBe(1);
      expect(site.mail.sent[0]?.action).toBe("send");
      await expect.poll(() => ask.drafts()).toEqual([]);
    });
  });

  for (const language of LANGUAGES)
    test(`${mailbox.name} (${language}): Schedule send`, async ({
      page,
      ask,
      site,
    }) => {
      const compose = await openForm(mailbox, form, page, language);
      await compose.body.focus();
      await page.keyboard.type("Hello");
      await expect.poll(() => ask.drafts()).toHaveLength(1);
      await ask.guard(true);
      const arrow = compose.root.locator(".hG, [id$=__menuButton]");
      await arrow.click();
      expect(await ask.stopped()).toBeNull();
      await page
        .locator("[selector=scheduledSend], [role=menuitem]")
        .last()
        .click();
      expect(await ask.stopped()).not.toBeNull();
      await expect(page.locator(".Kj-JD, .fui-DialogSurface")).toHaveCount(0);
      await ask.resend();
      await page
        .locator(".Kj-JD [role=menuitem], .fui-DialogSurface button")
        .first()
        .click();
      await expect.poll(() => site.mail.sent.at(-1)?.action).toBe("schedule");
    });

  test(`${mailbox.name}: what does not send is not asked about`, async ({
    page,
    ask,
  }) => {
    const compose = await openForm(mailbox, form, page, "en");
    await compose.body.focus();
    await expect.poll(() => ask.drafts()).toHaveLength(1);
    await ask.asked();
    await page.keyboard.type("S s");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.press("Control+b");
    await compose.body.click();
    await compose.subject.click();
    await page.keyboard.press("Enter");
    await compose.sendButton.click({ button: "right" });
    expect(await ask.asked()).toEqual([]);
  });
}

test("Gmail: Send and archive", async ({ page, ask, site }) => {
  await openGmail(page, "es", "#inbox/restart-45117", { archive: "1" });
  await page.locator(".ams.bkH").last().click();
  await page.locator(".M9 [g_editable]").focus();
  await page.keyboard.type("Hola");
  await expect.poll(() => ask.drafts()).toHaveLength(1);
  await ask.guard(true);
  await page.locator(".Uo").click();
  expect(await ask.stopped()).toBe("click");
  await ask.resend();
  await expect
    .poll(() => site.mail.sent.at(-1)?.action)
    .toBe("send-and-archive");
});
