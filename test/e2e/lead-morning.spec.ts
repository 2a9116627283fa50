/**
 * A purchasing lead's morning, on both webmails: set the rules, share them, have two of them locked, review three drafts,
 * send the notes, and a buyer's changed quantity is caught. Two profiles of two people; one mailbox, as a team has it.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Locator, Page } from "@playwright/test";
import { answerWebmails, expect, test } from "../browser/fixtures.ts";
import { launchWithExtension } from "../browser/launch-with-extension.ts";
import { setManagedPolicy } from "../browser/managed-policy.ts";
import { openGmail } from "../browser/mailbox.ts";
import { EXTENSION } from "../browser/prepare.ts";
import { PracticeSite } from "../practice/site.ts";

interface Webmail {
  readonly name: "Gmail" | "Outlook";
  open(page: Page, conversation: string): Promise<void>;
  /** At the newest message. */
  replyButton(page: Page): Locator;
  /** The reply that is open. */
  editor(page: Page): Locator;
  sendButton(page: Page): Locator;
  /** A press on the note's button opens the reply by itself. */
  readonly opensReplies: boolean;
}

const WEBMAILS: readonly Webmail[] = [
  {
    name: "Gmail",
    open: async (page, conversation) => {
      // Another conversation of the same page would be shown from memory.
      await page.goto("about:blank");
      await openGmail(page, "en", `#inbox/${conversation}`);
    },
    replyButton: (page) =>
      page.getByRole("button", { name: "Reply", exact: true }).last(),
    editor: (page) => page.locator(".ip [g_editable]"),
    sendButton: (page) => page.locator(".ip .aoO"),
    opensReplies: true,
  },
  {
    name: "Outlook",
    open: async (page, conversation) => {
      await page.goto(
        `https://outlook.office.com/mail/inbox/id/${conversation}?hl=en`,
      );
    },
    replyButton: (page) =>
      page.getByRole("button", { name: "Reply", exact: true }).first(),
    editor: (page) =>
      page.locator(
        "[id^=docking_InitVisiblePart_]:visible [id^=editorParent_] > *",
      ),
    sendButton: (page) =>
      page.locator(
        "[id^=docking_InitVisiblePart_]:visible [id$=__primaryActionButton]",
      ),
    opensReplies: false,
  },
];

const REVIEWED =
  "Purchasing releases 120 of the 200 housings on PO 45121 for restart, revision C only. The remaining 80 housings stay on hold until our inspection closes and Purchasing issues a separate written release. The 25 housings made before the pause stay held and do not count toward the 120. Material and packaging unchanged.";
/** The same release in other words. */
const REWORDED =
  "Hi Tom, revision C only. Keep 80 housings of PO 45121 on hold until our inspection closes and Purchasing issues a separate written release. Purchasing releases the other 120 housings for restart. The 25 housings made before the pause stay held and do not count toward the 120. Packaging and material unchanged. Thanks!";
const CHANGED = REVIEWED.replace("120 of the 200", "150 of the 200")
  .replace("remaining 80", "remaining 50")
  .replace("toward the 120", "toward the 150");

const text = (html: string) =>
  html
    .replace(/<[^<>]+>/g, " ")
    .replaceAll("&nbsp;", " ")
    .replace(/\s+/g, " ");

async function launch(extension: string, site: PracticeSite) {
  const browser = await launchWithExtension({ extension, headless: true });
  await answerWebmails(browser.context, site);
  browser.context.setDefaultTimeout(20_000);
  const options = async () => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId()}/options.html`);
    return page;
  };
  return { ...browser, options };
}

async function write(page: Page, webmail: Webmail, words: string) {
  const editor = webmail.editor(page);
  if (!(await editor.isVisible())) await webmail.replyButton(page).click();
  await editor.waitFor();
  await editor.focus();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.insertText(words);
}

/** Outlook's editor hears of a selection a moment after it was made; keys in the same moment delete what was selected before. */
async function clear(page: Page, webmail: Webmail) {
  const editor = webmail.editor(page);
  await expect(async () => {
    await editor.focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await expect(editor).toHaveText("", { timeout: 500 });
  }).toPass();
}

for (const webmail of WEBMAILS) {
  test(`${webmail.name}: rules, export, import, locks, three reviews, a changed quantity`, async () => {
    test.setTimeout(240_000);
    const folder = mkdtempSync(path.join(tmpdir(), "clean-release-morning-"));
    // A folder of its own is an extension of its own: what is locked for it is locked for no other test.
    const extension = path.join(folder, "extension");
    cpSync(EXTENSION, extension, { recursive: true });
    const site = new PracticeSite();
    const lead = await launch(extension, site);
    const buyer = await launch(extension, site);
    const undo: (() => void)[] = [];
    try {
      const rules = path.join(folder, "purchasing.json");

      await test.step("the lead sets the rules and exports them", async () => {
        const page = await lead.options();
        await page.getByRole("checkbox", { name: "Mixed terms" }).uncheck();
        await page
          .getByRole("combobox", { name: "Weight of “Trigger missing”" })
          .selectOption({ label: "Blocker" });
        await page
          .getByRole("textbox", { name: "Name or role" })
          .fill("Purchasing");
        await page
          .getByRole("textbox", { name: "Name or role" })
          .press("Enter");
        await page
          .getByRole("radio", { name: "May send after typing a reason" })
          .check();
        await expect(
          page.getByText("4 settings differ from the defaults."),
        ).toBeVisible();
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name: "Export" }).click(),
        ]);
        await download.saveAs(rules);
        expect(JSON.parse(readFileSync(rules, "utf8"))).toEqual({
          format: "clean-release-policy",
          version: 1,
          checks: { "mixed-terms": "off", "trigger-missing": "blocker" },
          mayRelease: ["Purchasing"],
          blockedSending: "reason",
        });
        await page.close();
      });

      await test.step("the buyer sees what would change, and takes it", async () => {
        const page = await buyer.options();
        await page.getByLabel("Import…").setInputFiles(rules);
        await expect(
          page.getByRole("heading", { name: /would change 4 settings/ }),
        ).toBeFocused();
        await expect(
          page.getByRole("checkbox", { name: "Mixed terms" }),
        ).toBeChecked();
        await page.getByRole("button", { name: "Apply 4 changes" }).click();
        await expect(
          page.getByRole("checkbox", { name: "Mixed terms" }),
        ).not.toBeChecked();

        undo.push(
          setManagedPolicy(buyer.extensionId(), {
            checks: { "trigger-missing": "blocker" },
            blockedSending: "reason",
          }),
        );
        await expect(page.getByText("Locks 2 settings.")).toBeVisible({
          timeout: 30_000,
        });
        await expect(
          page.getByRole("checkbox", { name: "Trigger missing" }),
        ).toBeDisabled();
        await expect(
          page.getByRole("radio", { name: "May send after a second look" }),
        ).toBeDisabled();
        await expect(
          page.getByText("Locked by your administrator."),
        ).toHaveCount(2);
        // What only the file says can still be changed here.
        await expect(
          page.getByRole("button", { name: /^Change .*Mixed terms/ }),
        ).toBeVisible();
        await page.close();
      });

      await test.step("the lead reviews three drafts and sends the notes", async () => {
        const page = await lead.context.newPage();
        await webmail.open(page, "review-restart");
        await lead.pressToolbarButton(page);
        const panel = await lead.sidePanel();
        await panel
          .getByRole("button", { name: "Review", exact: true })
          .click();
        const note = panel.getByRole("contentinfo", { name: "Review note" });
        const send = async (expected: RegExp) => {
          if (!webmail.opensReplies) {
            await webmail.replyButton(page).click();
            await webmail.editor(page).waitFor();
          }
          await note
            .getByRole("button", { name: "Insert into a reply" })
            .click();
          await expect(
            note.getByText("The note is in the reply."),
          ).toBeVisible();
          await expect(webmail.editor(page)).toContainText(expected);
          // The note is no release: nobody is asked about the sentences it proposes.
          await webmail.sendButton(page).click();
          await expect
            .poll(() => text(site.mail.sent.at(-1)?.draft.html ?? ""))
            .toMatch(expected);
        };

        await expect(
          panel.getByText("Build 120 new housings", { exact: true }),
        ).toBeVisible();
        await panel
          .getByRole("textbox", { name: "Revision", exact: true })
          .fill("C");
        await panel.getByRole("radio", { name: /not/i }).press(" ");
        await expect(note).toContainText("Revision C applies");
        await send(
          /Release review, PO 45121: \d points.*Proposed: .*\[Reviewed with Clean Release: PO 45121; on order 200, held 25, released 120, on hold 80; held parts do not count; rev C; \w+\]/,
        );

        await webmail.open(page, "review-forwarded");
        await expect(panel.getByRole("combobox")).toHaveValue(/:0$/);
        await expect(panel.getByRole("heading", { level: 1 })).toHaveText(
          /^First lot:/,
        );
        await send(
          /Release review, PO 45122: \d points.*released 25, on hold \?; rev C7;/,
        );

        await webmail.open(page, "review-lines");
        await expect(panel.getByText(/^AX-312: Build 40 new/)).toBeVisible();
        await send(
          /Release review, PO 45123.*AX-312 = held \?, released 40, on hold 60; BX-118 = held \?, released 30, on hold 10;/,
        );
        expect(site.mail.sent).toHaveLength(3);

        await webmail.open(page, "acknowledged");
        await expect(
          panel.getByText("They confirm 200, you released 120."),
        ).toBeVisible();
      });

      await test.step("the buyer's changed quantity is caught, other words are not", async () => {
        const page = await buyer.context.newPage();
        await webmail.open(page, "review-restart");
        await write(page, webmail, CHANGED);
        await expect(
          page.getByRole("button", { name: /^Changed since review/ }),
        ).toBeVisible();
        await webmail.sendButton(page).click();
        const question = page.getByRole("dialog", {
          name: "2 numbers are not as they were reviewed",
        });
        await expect(question.getByRole("listitem")).toHaveText([
          "Released now: now 150, reviewed 120",
          "On hold: now 50, reviewed 80",
        ]);
        expect(site.mail.sent).toHaveLength(3);
        await question
          .getByRole("button", { name: "Go back to the draft" })
          .click();

        await clear(page, webmail);
        await write(page, webmail, REWORDED);
        await expect(
          page.getByRole("button", { name: /^Release clear/ }),
        ).toBeVisible();
        await webmail.sendButton(page).click();
        await expect.poll(() => site.mail.sent.length).toBe(4);
        expect(text(site.mail.sent.at(-1)?.draft.html ?? "")).toContain(
          "other 120 housings",
        );
      });

      await test.step("the locked rule asks for a reason before gaps go out", async () => {
        const page = await buyer.context.newPage();
        await webmail.open(page, "restart-45117");
        await write(page, webmail, "Please restart 120 units on PO 45117.");
        await expect(
          page.getByRole("button", { name: /gaps\. Open Clean Release/ }),
        ).toBeVisible();
        await webmail.sendButton(page).click();
        const question = page.getByRole("dialog", {
          name: /gaps are still open/,
        });
        // Not to be pressed yet, and it says why where it is.
        await question
          .getByRole("button", { name: "Send as it is" })
          .press("Enter");
        await expect(
          question.getByText("Type a reason, then send."),
        ).toBeVisible();
        await page.keyboard.press("Escape");
        // The second press is asked about as well.
        await webmail.sendButton(page).click();
        await question
          .getByRole("textbox", { name: "Why it goes out with gaps open" })
          .fill("Line is down");
        expect(site.mail.sent).toHaveLength(4);
        await question.getByRole("button", { name: "Send as it is" }).click();
        await expect.poll(() => site.mail.sent.length).toBe(5);
        expect(JSON.stringify(site.mail.log)).not.toContain("Line is down");
      });
    } finally {
      for (const step of undo) step();
      await lead.close();
      await buyer.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
