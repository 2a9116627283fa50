/** Mail that releases nothing, in every form a compose takes: no chip, no question, and every byte as typed. */
import { expect, test } from "../browser/fixtures.ts";
import {
  contentOf,
  LANGUAGES,
  MAILBOXES,
  outlookScriptMadePopOut,
  typeDraft,
} from "../browser/mailbox.ts";
import { RELEASE } from "../browser/release.ts";

for (const { name, forms } of MAILBOXES) {
  Object.entries(forms).forEach(([form, open], index) => {
    // Every form in one language here; the releases are tried in all of them.
    const language = LANGUAGES[index % LANGUAGES.length] ?? "en";
    test(`${name}, ${form} (${language}): silence`, async ({ page, site }) => {
      const compose = await open(page, language);
      await typeDraft(compose, "See you at noon.\nDana");
      await expect.poll(() => contentOf(compose)).toContain("See you at noon.");
      const written = await contentOf(compose);
      // The webmail's own autosave is late enough for us to have read the draft by then.
      await expect.poll(() => site.mail.lastSaved?.html).toBe(written);
      await expect(compose.page.locator("clean-release-chip")).toHaveCount(0);
      await compose.sendButton.click();
      await expect.poll(() => site.mail.sent.at(-1)?.draft.html).toBe(written);
    });
  });
}

test("Outlook, popped out into a document made by script: beyond our reach, and left alone", async ({
  page,
  site,
}) => {
  const compose = await outlookScriptMadePopOut(page);
  await typeDraft(compose, RELEASE);
  const written = await contentOf(compose);
  await compose.sendButton.click();
  await expect.poll(() => site.mail.sent.at(-1)?.draft.html).toBe(written);
});
