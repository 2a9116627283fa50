/** Every form a compose takes, in every language: read it, write into it, undo and redo, without another change. */
import {
  LANGUAGES,
  MAILBOXES,
  contentOf,
  typeDraft,
} from "../../browser/mailbox.ts";
import { expect, saved, test, watchPage } from "./practice.ts";

const DRAFT =
  "Hi Tom, please restart 120 units on PO 45117.\nWe need the first ones by Friday.\nThanks, Dana";
const ADDED =
  "The remaining 80 units stay on hold.\n\nContinue with revision C.";
/** What the conversation says before the draft, newest first; drafts of their own have none. */
const NEWEST = "we stopped. 25 housings were finished before the pause";

for (const { name, forms } of MAILBOXES)
  Object.entries(forms).forEach(([form, open], index) => {
    // A script in a document without an address needs the extension: the end-to-end tests have that one.
    if (form.endsWith("document made by script")) return;
    const language = LANGUAGES[index % LANGUAGES.length] ?? "en";
    test(`${name}, ${form} (${language})`, async ({
      page,
      ask: first,
      site,
    }) => {
      const compose = await open(page, language);
      let ask = first;
      if (compose.page !== page) {
        ask = await watchPage(compose.page);
        await compose.page.reload();
        await compose.body.waitFor();
      }
      await typeDraft(compose, DRAFT);
      await expect.poll(async () => (await ask.read())?.body).toBe(DRAFT);
      expect(await ask.drafts()).toHaveLength(1);
      const draft = await ask.read();
      expect(draft?.subject).toContain("PO 45117");
      if (/inline|reading pane|history|forward/iu.test(form))
        expect(draft?.thread?.[0]).toContain(NEWEST);

      const before = await contentOf(compose);
      await saved(site, before);
      expect(await ask.insert({ text: ADDED })).toBe("done");
      const after = await contentOf(compose);
      expect((await ask.read())?.body).toBe(`${DRAFT}\n${ADDED}`);
      await saved(site, after);
      await compose.page.keyboard.press("ControlOrMeta+z");
      await expect.poll(() => contentOf(compose)).toBe(before);
      await saved(site, before);
      await compose.page.keyboard.press("ControlOrMeta+Shift+z");
      await expect.poll(() => contentOf(compose)).toBe(after);
      expect((await ask.read())?.body).toBe(`${DRAFT}\n${ADDED}`);
    });
  });
