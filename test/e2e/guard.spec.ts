/** Every way of sending that a page can see: asked once per state of the draft, and never in the way of anything else. */
import { expect, test } from "../browser/fixtures.ts";
import type { OpenCompose } from "../browser/mailbox.ts";
import {
  contentOf,
  gmail,
  openGmail,
  PLAIN_COMPOSES,
  typeDraft,
} from "../browser/mailbox.ts";
import { chipOf, questionOf } from "../browser/release.ts";
import type { PracticeSite } from "../practice/site.ts";

/** The revision stands last: until all of it was read, one more gap is open. */
const RELEASE =
  "Hi Tom, please restart 120 units on PO 45117. Thanks, Dana. Build to revision C";

/** Types a release with gaps and waits until its last letter was read, and the webmail saved it. */
async function typeRelease(
  compose: OpenCompose,
  site: PracticeSite,
): Promise<void> {
  await typeDraft(compose, RELEASE);
  await expect(chipOf(compose)).toHaveText("2 gaps");
  const written = await contentOf(compose);
  await expect.poll(() => site.mail.lastSaved?.html).toBe(written);
}

type Way = (compose: OpenCompose) => Promise<void>;

const WAYS: Readonly<Record<string, Way>> = {
  "a click on Send": ({ sendButton }) => sendButton.click(),
  "Enter on Send": ({ sendButton }) => sendButton.press("Enter"),
  "Space on Send": ({ sendButton }) => sendButton.press("Space"),
  "Ctrl+Enter in the draft": ({ body }) => body.press("Control+Enter"),
  "Ctrl+Enter in the subject": ({ subject }) => subject.press("Control+Enter"),
};

const MORE_WAYS: Readonly<Record<string, Readonly<Record<string, Way>>>> = {
  Outlook: { "Alt+S": ({ body }) => body.press("Alt+s") },
};

for (const { name, open } of PLAIN_COMPOSES) {
  for (const [way, send] of Object.entries({
    ...WAYS,
    ...MORE_WAYS[name],
  })) {
    test(`${name}: ${way} asks, goes back by Esc, and is let go the next time`, async ({
      page,
      site,
    }) => {
      const compose = await open(page, "en");
      await typeRelease(compose, site);
      const before = await contentOf(compose);
      await send(compose);
      const question = questionOf(compose);
      await expect(question).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(question).toBeHidden();
      await expect(compose.body).toBeFocused();
      expect(site.mail.sent).toHaveLength(0);

      await send(compose);
      await expect.poll(() => site.mail.sent.at(-1)?.draft.html).toBe(before);
    });
  }

  test(`${name}: a schedule is asked about too, and goes on where it was`, async ({
    page,
    site,
  }) => {
    const compose = await open(page, "en");
    await typeRelease(compose, site);
    const question = questionOf(compose);
    await page.addLocatorHandler(question, () =>
      question.getByRole("button", { name: "Send as it is" }).click(),
    );
    await compose.schedule();
    await expect.poll(() => site.mail.sent.at(-1)?.action).toBe("schedule");
  });

  test(`${name}: filling the gaps opens the panel at the form`, async ({
    page,
    site,
    chromiumWithExtension,
  }) => {
    const compose = await open(page, "en");
    await typeRelease(compose, site);
    await compose.sendButton.click();
    await questionOf(compose)
      .getByRole("button", { name: "Fill the gaps" })
      .click();
    const panel = await chromiumWithExtension.sidePanel();
    await expect(panel.getByRole("heading", { level: 1 })).toHaveText(
      /gaps? to close/,
    );
    expect(site.mail.sent).toHaveLength(0);
  });

  test(`${name}: a release without gaps is sent at once`, async ({
    page,
    site,
  }) => {
    const compose = await open(page, "en");
    await typeDraft(
      compose,
      "Purchasing releases 120 new units of PO 45117 for restart, revision C only. The remaining 80 units stay on hold until our inspection closes and Purchasing issues a separate written release. The 25 units completed before the pause stay held and do not count toward the 120. Material and packaging unchanged.",
    );
    await expect(chipOf(compose)).toHaveText(/Release clear/);
    const before = await contentOf(compose);
    await compose.sendButton.click();
    await expect.poll(() => site.mail.sent.at(-1)?.draft.html).toBe(before);
  });
}

test("Gmail: send and archive asks", async ({ page, site }) => {
  await openGmail(page, "en", "#inbox/restart-45117", { archive: "1" });
  await page.getByRole("button", { name: "Reply", exact: true }).click();
  await page.getByRole("textbox", { name: "Message Body" }).focus();
  await page.keyboard.type("Please restart 120 units on PO 45117.");
  await expect(
    page.getByRole("button", { name: /gaps?. Open Clean Release/ }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Send and archive" }).click();
  await expect(
    page.getByRole("dialog", { name: /still open in this release/ }),
  ).toBeVisible();
  expect(site.mail.sent).toHaveLength(0);
});

test("Gmail: a send taken back comes back with its text, and is asked about again", async ({
  page,
  site,
}) => {
  const compose = await gmail.forms["new message"](page, "en");
  await typeRelease(compose, site);
  await compose.sendButton.click();
  await questionOf(compose)
    .getByRole("button", { name: "Send as it is" })
    .click();
  await page.getByRole("link", { name: "Undo" }).click();
  await compose.body.focus();
  await expect(chipOf(compose)).toContainText(/gaps?$/);
  expect(site.mail.sent).toHaveLength(0);
  await page.keyboard.press("Control+Enter");
  await expect(questionOf(compose)).toBeVisible();
});
