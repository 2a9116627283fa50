/**
 * Opens, types, fills, sends and closes one compose after the other (SOAK_WINDOWS of them, 500 unless set otherwise), half
 * in Gmail and half in Outlook, and says what the tab and the panel hold after every fifth part of a half: bytes of heap,
 * nodes and listeners, after a collection. Nothing passes or fails. Needs the production build.
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
import { type Bench, whenStarted } from "./report.ts";

const WINDOWS = Number(process.env["SOAK_WINDOWS"] ?? 500);
const [SENTENCE = ""] = RELEASE.split("\n");

/** What a page holds after a collection: megabytes of heap, nodes, listeners. */
type Held = readonly [megabytes: number, nodes: number, listeners: number];
interface Reading {
  readonly sent: number;
  readonly tab: Held;
  readonly panel: Held;
}

async function measure(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("Performance.enable");
  return session;
}

async function held(session: CDPSession): Promise<Held> {
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) =>
    metrics.find((metric) => metric.name === name)?.value ?? 0;
  return [of("JSHeapUsedSize") / 1e6, of("Nodes"), of("JSEventListeners")];
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
): Promise<readonly Reading[]> {
  const site = new PracticeSite();
  await answerWebmails(browser.context, site);
  const page = await browser.context.newPage();
  await mailbox.inbox(page);
  const tab = await measure(page);
  let panel: Page | undefined;
  const openedPanel = async () => (panel ??= await browser.sidePanel());
  let panelSession: CDPSession | undefined;
  const readings: Reading[] = [];
  for (let sent = 1; sent <= windows; sent += 1) {
    const subject = `PO 45117, mail ${sent}`;
    await sendOne(page, mailbox, site, subject, openedPanel);
    panelSession ??= await measure(await openedPanel());
    if (sent === 1 || sent % Math.ceil(windows / 5) === 0)
      readings.push({
        sent,
        tab: await held(tab),
        panel: await held(panelSession),
      });
  }
  return readings;
}

const cells = ([megabytes, nodes, listeners]: Held): readonly string[] => [
  `${megabytes.toFixed(1)} MB`,
  String(nodes),
  String(listeners),
];

/** What the second half of the run added to a page: what warms up has done so by then. */
function grown(readings: readonly Reading[], page: "tab" | "panel"): string {
  const middle = readings[Math.floor(readings.length / 2)]?.[page];
  const end = readings.at(-1)?.[page];
  if (!middle || !end) return "";
  const [heap = 0, nodes = 0, listeners = 0] = end.map(
    (value, at) => value - (middle[at] ?? 0),
  );
  return `${heap.toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`;
}

export async function soakBench(): Promise<Bench> {
  await buildPages();
  const tables: string[][][] = [];
  const promises: [string, string, string][] = [];
  for (const mailbox of MAILBOXES) {
    const browser = await launchWithExtension({
      extension: EXTENSION,
      headless: true,
    });
    try {
      const windows = Math.ceil(WINDOWS / MAILBOXES.length);
      const readings = await soak(browser, mailbox, windows);
      tables.push([
        [
          `${mailbox.name}, mails sent`,
          ...["tab", "nodes", "listeners", "panel", "nodes", "listeners"],
        ],
        ...readings.map(({ sent, tab, panel }) => [
          String(sent),
          ...cells(tab),
          ...cells(panel),
        ]),
      ]);
      for (const page of ["tab", "panel"] as const)
        promises.push([
          `${mailbox.name}, ${windows} mails: what the second half added to the ${page}`,
          "flat",
          grown(readings, page),
        ]);
    } finally {
      await browser.close();
    }
  }
  return {
    title: "Memory",
    how: `What is left after a collection, over ${WINDOWS} compose windows opened, typed, filled and sent.`,
    tables,
    promises,
  };
}

await whenStarted(import.meta.url, soakBench);
