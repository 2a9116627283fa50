/**
 * What the extension costs the author: main-thread time per keystroke in a reply with a 50,000-word thread behind it,
 * with and without the extension in the same run, and the cost of a busy inbox with no compose open. Nothing passes or
 * fails by a clock. Needs the production build.
 */
import type { CDPSession, Page } from "@playwright/test";
import { answerWebmails } from "../browser/fixtures.ts";
import { launchWithExtension } from "../browser/launch-with-extension.ts";
import { openGmail } from "../browser/mailbox.ts";
import { labelsOf } from "../practice/gmail/labels.ts";
import { PracticeSite } from "../practice/site.ts";
import { EXTENSION } from "../browser/prepare.ts";
import { buildPages } from "../practice/build.ts";
import { type Bench, milliseconds, quantile, whenStarted } from "./report.ts";

const KEYS = 2_000;
/** A quick typist's pause between two keys. */
const RHYTHM_MS = 40;
const MUTATIONS = 10_000;
const SENTENCE =
  "Please restart 120 of the 200 housings on PO 45117, rev C, and keep the other 80 on hold until we say so. ";

/** Milliseconds the page's main thread has worked since it was opened. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (
    1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0)
  );
}

async function measure(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return session;
}

/** Main-thread milliseconds from one key to the next, for every key. */
async function typingCosts(page: Page): Promise<readonly number[]> {
  await openGmail(page, "en", "#inbox/long-50000");
  await page
    .getByRole("button", { name: labelsOf.en.reply, exact: true })
    .click();
  await page.locator(".ip [g_editable]").focus();
  const session = await measure(page);
  // The first words pay for loading; an author pays that once.
  await page.keyboard.type(SENTENCE, { delay: RHYTHM_MS });
  const costs: number[] = [];
  let before = await worked(session);
  for (let key = 0; key < KEYS; key++) {
    const due = performance.now() + RHYTHM_MS;
    await page.keyboard.type(SENTENCE[key % SENTENCE.length] ?? " ");
    await new Promise((resolve) =>
      setTimeout(resolve, Math.max(0, due - performance.now())),
    );
    const now = await worked(session);
    costs.push(now - before);
    before = now;
  }
  return costs;
}

/** Main-thread milliseconds while a page without a compose changes 10,000 times. */
async function inboxCost(page: Page): Promise<number> {
  await openGmail(page, "en", "#inbox");
  await page.getByText("Lunch on Thursday?").waitFor();
  const session = await measure(page);
  const before = await worked(session);
  await page.evaluate(async (count) => {
    const place = document.createElement("div");
    document.body.append(place);
    for (let n = 0; n < count; n++) {
      const row = document.createElement("div");
      row.textContent = `row ${n}`;
      place.append(row);
      if (place.childNodes.length > 50) place.firstChild?.remove();
      if (n % 100 === 0)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, MUTATIONS);
  return (await worked(session)) - before;
}

/** Per key at the median, per key at the 95th percentile, busy inbox. */
async function costs(withExtension: boolean): Promise<readonly number[]> {
  const browser = await launchWithExtension({
    extension: EXTENSION,
    headless: true,
    installLater: !withExtension,
  });
  try {
    await answerWebmails(browser.context, new PracticeSite());
    const page = await browser.context.newPage();
    const inbox = await inboxCost(page);
    const keys = await typingCosts(page);
    return [quantile(keys, 0.5), quantile(keys, 0.95), inbox];
  } finally {
    await browser.close();
  }
}

export async function keystrokesBench(): Promise<Bench> {
  await buildPages();
  const without = await costs(false);
  const withIt = await costs(true);
  const added = withIt.map((value, at) => value - (without[at] ?? 0));
  const [median = 0, high = 0, inbox = 0] = added;
  return {
    title: "Keystrokes and a busy inbox",
    how: `Main-thread time: ${KEYS.toLocaleString("en")} keys in a reply over a 50,000-word thread; ${MUTATIONS.toLocaleString("en")} changes of an inbox with no compose open.`,
    tables: [
      [
        ["", "per key, median", "per key, 95 %", "busy inbox"],
        ["without", ...without.map(milliseconds)],
        ["with the extension", ...withIt.map(milliseconds)],
        ["added", ...added.map(milliseconds)],
      ],
    ],
    promises: [
      ["added per keystroke, median", "under 1 ms", milliseconds(median)],
      ["added per keystroke, 95 %", "under 5 ms", milliseconds(high)],
      [
        "added by 10,000 changes of an inbox",
        "not measurable",
        milliseconds(inbox),
      ],
    ],
  };
}

await whenStarted(import.meta.url, keystrokesBench);
