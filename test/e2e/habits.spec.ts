/** The counts of the checks, with canary words in everything a buyer types: nothing but counts is kept, anywhere. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { answerWebmails, expect, test } from "../browser/fixtures.ts";
import { launchWithExtension } from "../browser/launch-with-extension.ts";
import { PLAIN_COMPOSES, typeDraft } from "../browser/mailbox.ts";
import { EXTENSION } from "../browser/prepare.ts";
import { chipOf, questionOf } from "../browser/release.ts";
import { PracticeSite } from "../practice/site.ts";

/** None of them is a word of ours, of the practice mailbox or of the browser. */
const CANARIES = ["zephyrquill", "okonjovich", "brindlemoor", "7431993"];
const [SUBJECT, NAME, PART, COUNT] = CANARIES;

/** Everything an origin keeps, as its own pages see it. */
async function keptBy(page: Page): Promise<string> {
  return page.evaluate(async () => {
    // runs in the extension's page, whose globals are not the test's
    const { chrome } = globalThis as unknown as {
      chrome?: {
        storage?: Record<string, { get?(keys: null): Promise<object> }>;
      };
    };
    const kept: unknown[] = [
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      await caches.keys(),
      (await indexedDB.databases()).map(({ name }) => name),
    ];
    for (const area of ["local", "sync", "session", "managed"])
      kept.push(await chrome?.storage?.[area]?.get?.(null));
    return JSON.stringify(kept);
  });
}

/** The bytes of every file that the browser keeps for extensions and sites, in both ways text is written there. */
function filesWith(folder: string, words: readonly string[]): string[] {
  const kept =
    /Extension|IndexedDB|Local Storage|Session Storage|Service Worker|Sync/;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && kept.test(entry.parentPath))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return words.some(
        (word) =>
          bytes.includes(Buffer.from(word, "utf8")) ||
          bytes.includes(Buffer.from(word, "utf16le")),
      );
    });
}

for (const { name, open } of PLAIN_COMPOSES)
  test(`${name}: counts what was sent anyway, and keeps no word of it`, async () => {
    // A profile of its own, so that what it keeps is this test's.
    const browser = await launchWithExtension({
      extension: EXTENSION,
      headless: true,
    });
    try {
      const { context } = browser;
      const site = new PracticeSite();
      await answerWebmails(context, site);
      const page = await context.newPage();
      const options = await context.newPage();
      await options.goto(
        `chrome-extension://${browser.extensionId()}/options.html`,
      );
      const box = options.getByRole("checkbox", {
        name: "Count what the checks find in mails I send",
      });
      await expect(box).not.toBeChecked();
      await box.check();

      await page.bringToFront();
      const compose = await open(page, "en");
      await compose.subject.fill(`PO ${COUNT} ${SUBJECT}`);
      await typeDraft(
        compose,
        `Hi ${NAME}, please restart 120 of PN ${PART} on PO ${COUNT}.`,
      );
      await expect(chipOf(compose)).toContainText(/gaps?$/);
      // Through the panel as well: what is typed there is no more kept than the mail.
      await chipOf(compose).click();
      const panel = await browser.sidePanel();
      await panel
        .getByRole("textbox", { name: "Revision", exact: true })
        .fill(`${PART}`);
      await compose.sendButton.click();
      await questionOf(compose)
        .getByRole("button", { name: "Send as it is" })
        .click();
      await expect.poll(() => site.mail.sent.length).toBe(1);

      const row = options.getByRole("row", { name: /^Revision missing/ });
      await options.bringToFront();
      await expect(row).toHaveText("Revision missing101");
      // The panel was reached by a second connection, which takes downloads for itself: what is handed over is read here.
      await options.evaluate(() => {
        const make = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          Object.assign(globalThis, { exported: blob.text() });
          return make(blob);
        };
      });
      await options.getByRole("button", { name: "Export as CSV" }).click();
      const csv = await options.evaluate(
        // put there above, in the page
        () => (globalThis as unknown as { exported: Promise<string> }).exported,
      );
      expect(csv).toMatch(/^check,found,fixed before sending,sent anyway\r\n/);
      expect(csv).toContain("revision-missing,1,0,1\r\n");

      const kept = [csv, await keptBy(options), await keptBy(page)];
      for (const place of kept)
        for (const canary of CANARIES) expect(place).not.toContain(canary);
      // The search does find what is kept.
      expect(kept[1]).toContain("revision-missing");
      await expect
        .poll(() => filesWith(browser.profile, ["revision-missing"]))
        .not.toEqual([]);
      expect(filesWith(browser.profile, CANARIES)).toEqual([]);
    } finally {
      await browser.close();
    }
  });
