/**
 * The main job in every form a compose takes, in three interface languages: the draft is read, its places are marked,
 * the lines go in, one undo takes them back, one redo returns them, and Send asks before gaps go out.
 */
import { expect, test } from "../browser/fixtures.ts";
import {
  contentOf,
  LANGUAGES,
  MAILBOXES,
  typeDraft,
} from "../browser/mailbox.ts";
import { ANSWERS, fillGaps, insertButton } from "../browser/panel.ts";
import {
  chipOf,
  expectContent,
  insertedPiece,
  isTextArea,
  linesOf,
  questionOf,
  RELEASE,
  revealedWords,
} from "../browser/release.ts";

for (const { name, forms } of MAILBOXES) {
  for (const [form, open] of Object.entries(forms)) {
    for (const language of LANGUAGES) {
      test(`${name}, ${form} (${language})`, async ({
        page,
        site,
        chromiumWithExtension,
      }) => {
        const compose = await open(page, language);
        const { keyboard } = compose.page;
        await typeDraft(compose, RELEASE);
        const chip = chipOf(compose);
        await expect(chip).toContainText(/gaps?$/);
        const before = await contentOf(compose);

        await chip.click();
        const panel = await chromiumWithExtension.sidePanel();
        await expect(
          panel.getByRole("heading", { name: /^Partial restart: \d+ gaps?/ }),
        ).toBeVisible();
        await panel
          .getByRole("button", { name: /restart 120 units/ })
          .first()
          .click();
        // The browser paints no ranges inside a text area, so there is no mark to show there.
        if (!(await isTextArea(compose)))
          await expect
            .poll(() => revealedWords(compose.page))
            .toEqual([expect.stringContaining("120")]);
        await expectContent(compose, before);

        await fillGaps(panel, ANSWERS);
        await insertButton(panel).click();
        await expect(
          panel.getByRole("contentinfo").getByRole("status"),
        ).toHaveText(/lines? (?:is|are) in the mail/);
        await expect(chip).toHaveText(/Release clear/);
        await expect(
          panel.getByRole("heading", { name: /clear to send/ }),
        ).toBeVisible();
        const after = await contentOf(compose);
        const piece = insertedPiece(before, after);
        expect(piece).toContain("80 units");
        const lines = await linesOf(compose);
        expect(lines[0]).toBe(RELEASE.split("\n")[0]);
        // The author's own part: above the signature and whatever is quoted.
        expect(
          lines.findIndex((line) => line.includes("80 units")),
        ).toBeLessThan(
          lines.findIndex((line) => line.includes("Purchasing, Northline")),
        );

        await compose.body.focus();
        await keyboard.press("ControlOrMeta+z");
        await expectContent(compose, before);
        await expect(chip).toContainText(/gaps?$/);
        await keyboard.press("ControlOrMeta+y");
        await expectContent(compose, after);
        await expect(chip).toHaveText(/Release clear/);

        await keyboard.press("ControlOrMeta+z");
        await expect(chip).toContainText(/gaps?$/);
        await keyboard.press("ControlOrMeta+Enter");
        const question = questionOf(compose);
        await expect(question).toBeVisible();
        expect(site.mail.sent).toHaveLength(0);
        await question.getByRole("button", { name: "Send as it is" }).click();
        await expect.poll(() => site.mail.sent.at(-1)?.draft.html).toBe(before);
      });
    }
  }
}
