/**
 * Opens, types, fills, sends and closes one compose after the other (SOAK_WINDOWS of them, 500 unless set otherwise), half
 * in Gmail and half in Outlook, and says what the tab and the panel hold after every fifth part of a half: bytes of heap,
 * nodes and listeners, after a collection. Prints a table; nothing passes or fails. Needs the production build.
 */
import type { CDPSession, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { answerWebmails } from "../browser/fixtures.ts";
import {
  type BrowserWithExtension,
  launchWithExtension,
} from "../browser/launch-with-extension.ts";
import { type Mailbox, MAILBOXES } from "../browser/mailbox.ts";
import { ANSWERS, fillGaps, insertButton } from "../browser/panel.ts";
import { EXTENSION } from "../browser/prepare.ts";
import { chipOf, questionOf, RELEASE } from "../browser/release.ts";
import { buildPages } from "../practice/build.ts";
import { PracticeSite } from "../practice/site.ts";

const WINDOWS = Number(process.env["SOAK_WINDOWS"] ?? 500);
const [SENTENCE = ""] = RELEASE.split("\n");

type Row = Readonly<Record<string, number>>;

async function measure(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("Performance.enable");
  return session;
}

async function held(what: string, session: CDPSession): Promise<Row> {
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) =>
    metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    [`${what} MB`]: Math.round(of("JSHeapUsedSize") / 10_000) / 100,
    [`${what} nodes`]: of("Nodes"),
    [`${what} listeners`]: of("JSEventListeners"),
  };
}

/** One mail from the first click to the last: nothing of it is left open. */
async function sendOne(
  page: Page,
  mailbox: Mailbox,
  site: PracticeSite,
  subject: string,
  openedPanel: () => Promise<Page>,
): Promise<void> {
  const compose = await mailbox.newMail(page, subject);
  await compose.body.focus();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.insertText(SENTENCE);
  await expect(chipOf(compose)).toContainText(/gaps?$/);
  await chipOf(compose).click();
  const panel = await openedPanel();
  // The panel has gone over to this draft.
  await panel.getByText(subject, { exact: true }).waitFor();
  await panel
    .getByRole("heading", { name: /^Partial restart: \d+ gaps?/ })
    .waitFor();
  await fillGaps(panel, ANSWERS);
  await insertButton(panel).click();
  await expect(chipOf(compose)).toHaveText(/Release clear/);
  await compose.sendButton.click();
  const question = questionOf(compose);
  await expect
    .poll(async () => {
      if (await question.isVisible())
        await question.getByRole("button", { name: "Send as it is" }).click();
      return site.mail.sent.length;
    })
    .toBe(1);
  // The next one is counted anew.
  site.mail.log.length = 0;
  await expect(compose.body).toHaveCount(0);
  await panel.getByRole("heading", { name: "No draft open" }).waitFor();
}

async function soak(
  browser: BrowserWithExtension,
  mailbox: Mailbox,
  windows: number,
): Promise<Readonly<Record<string, Row>>> {
  const site = new PracticeSite();
  await answerWebmails(browser.context, site);
  const page = await browser.context.newPage();
  await mailbox.inbox(page);
  const tab = await measure(page);
  let panel: Page | undefined;
  const openedPanel = async () => (panel ??= await browser.sidePanel());
  let panelSession: CDPSession | undefined;
  const rows: Record<string, Row> = {};
  for (let sent = 1; sent <= windows; sent += 1) {
    const subject = `PO 45117, mail ${sent}`;
    await sendOne(page, mailbox, site, subject, openedPanel);
    panelSession ??= await measure(await openedPanel());
    if (sent === 1 || sent % Math.ceil(windows / 5) === 0)
      rows[`${mailbox.name}, after ${sent}`] = {
        ...(await held("tab", tab)),
        ...(await held("panel", panelSession)),
      };
  }
  return rows;
}

await buildPages();
let rows: Readonly<Record<string, Row>> = {};
for (const mailbox of MAILBOXES) {
  const browser = await launchWithExtension({
    extension: EXTENSION,
    headless: true,
  });
  try {
    const windows = Math.ceil(WINDOWS / MAILBOXES.length);
    rows = { ...rows, ...(await soak(browser, mailbox, windows)) };
  } finally {
    await browser.close();
  }
}
console.log(
  `\nHeap after a collection, over ${WINDOWS} compose windows opened, typed, filled and sent`,
);
console.table(rows);
