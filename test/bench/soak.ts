/**
 * Opens, types, fills, sends and closes one compose after the other (SOAK_WINDOWS of them, 500 unless set otherwise) and
 * says what the tab and the panel hold after every fifth part: bytes of heap, nodes and listeners, after a collection.
 * Prints a table; nothing passes or fails. Needs the production build.
 */
import type { CDPSession, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { answerWebmails } from "../browser/fixtures.ts";
import { launchWithExtension } from "../browser/launch-with-extension.ts";
import { openGmail } from "../browser/mailbox.ts";
import { ANSWERS, fillGaps, insertButton } from "../browser/panel.ts";
import { EXTENSION } from "../browser/prepare.ts";
import { chipOf, questionOf, RELEASE } from "../browser/release.ts";
import { buildPages } from "../practice/build.ts";
import { PracticeSite } from "../practice/site.ts";

const WINDOWS = Number(process.env["SOAK_WINDOWS"] ?? 500);

async function held(session: CDPSession): Promise<Record<string, number>> {
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) =>
    metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    MB: Math.round(of("JSHeapUsedSize") / 10_000) / 100,
    nodes: of("Nodes"),
    listeners: of("JSEventListeners"),
  };
}

async function measure(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("Performance.enable");
  return session;
}

await buildPages();
const browser = await launchWithExtension({
  extension: EXTENSION,
  headless: true,
});
try {
  const site = new PracticeSite();
  await answerWebmails(browser.context, site);
  const page = await browser.context.newPage();
  await openGmail(page, "en", "#inbox");
  const tab = await measure(page);
  let panel: Page | undefined;
  let panelSession: CDPSession | undefined;
  const rows: Record<string, Record<string, number>> = {};
  for (let sent = 1; sent <= WINDOWS; sent += 1) {
    await page.locator("[gh=cm]").click();
    const root = page.locator("[role=dialog] .M9").last();
    const compose = {
      page,
      root,
      body: root.locator("[g_editable]"),
      sendButton: root.locator(".aoO"),
      schedule: () => Promise.resolve(),
    };
    await root
      .locator("[peoplekit-id=pk-to]")
      .fill("tom@becker-machining.example");
    const subject = `PO 45117, mail ${sent}`;
    await root.locator("input[name=subjectbox]").fill(subject);
    await compose.body.focus();
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.insertText(RELEASE.replace("\n", " "));
    await expect(chipOf(compose)).toContainText(/gaps?$/);
    if (panel === undefined) {
      await chipOf(compose).click();
      panel = await browser.sidePanel();
      panelSession = await measure(panel);
    }
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
    await expect(page.locator("[role=dialog] .M9")).toHaveCount(0);
    await panel.getByRole("heading", { name: "No draft open" }).waitFor();
    if (sent === 1 || sent % Math.ceil(WINDOWS / 5) === 0) {
      const inTab = await held(tab);
      const inPanel = panelSession ? await held(panelSession) : {};
      rows[`after ${sent}`] = {
        "tab MB": inTab["MB"] ?? 0,
        "tab nodes": inTab["nodes"] ?? 0,
        "tab listeners": inTab["listeners"] ?? 0,
        "panel MB": inPanel["MB"] ?? 0,
        "panel nodes": inPanel["nodes"] ?? 0,
        "panel listeners": inPanel["listeners"] ?? 0,
      };
    }
  }
  console.log(
    `\nHeap after a collection, over ${WINDOWS} compose windows opened, typed, filled and sent`,
  );
  console.table(rows);
} finally {
  await browser.close();
}
