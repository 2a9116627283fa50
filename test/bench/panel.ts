/**
 * What the panel makes the author wait for, in the built extension: the first paint, the first draft shown, and the time
 * from a key pressed in the draft to the panel's new picture. Nothing passes or fails by a clock. Needs the production
 * build.
 */
import type { Page } from "@playwright/test";
import { answerWebmails } from "../browser/fixtures.ts";
import { launchWithExtension } from "../browser/launch-with-extension.ts";
import { gmail, typeDraft } from "../browser/mailbox.ts";
import { EXTENSION } from "../browser/prepare.ts";
import { chipOf } from "../browser/release.ts";
import { buildPages } from "../practice/build.ts";
import { PracticeSite } from "../practice/site.ts";
import { type Bench, milliseconds, quantile, whenStarted } from "./report.ts";

const OPENINGS = 15;
const KEYS = 40;
/** Between two keys: the panel comes to rest, so that each picture belongs to one key. */
const REST_MS = 400;
/** The last word is a number that grows and shrinks: every key changes what the panel shows. */
const DRAFT =
  "Hi Tom, we release the restart of PO 45117, rev C. The 25 finished housings stay on hold. Restart 12";

interface Stamped extends Window {
  stamps: number[];
}

/** Milliseconds from the navigation to the first paint, and to the first heading, of a panel opened anew. */
async function opening(
  panel: Page,
  address: string,
): Promise<readonly [paint: number, heading: number]> {
  await panel.goto("about:blank");
  await panel.addInitScript(() => {
    const seen = setInterval(() => {
      if (!document.querySelector("h1")) return;
      clearInterval(seen);
      performance.mark("heading");
    }, 4);
  });
  await panel.goto(address);
  await panel.getByRole("heading", { level: 1 }).waitFor();
  await panel.waitForFunction(
    () =>
      performance.getEntriesByName("first-paint").length > 0 &&
      performance.getEntriesByName("heading").length > 0,
  );
  return panel.evaluate(
    () =>
      [
        performance.getEntriesByName("first-paint")[0]?.startTime ?? Number.NaN,
        performance.getEntriesByName("heading")[0]?.startTime ?? Number.NaN,
      ] as const,
  );
}

/** Keeps the moments, in epoch milliseconds, at which keys go down in the mail. */
async function stampKeys(mail: Page): Promise<void> {
  await mail.evaluate(() => {
    const { stamps } = Object.assign(window, { stamps: [] as number[] });
    addEventListener(
      "keydown",
      () => stamps.push(performance.timeOrigin + performance.now()),
      { capture: true },
    );
  });
}

/** The same for the moments at which the panel has painted a change. */
async function stampPictures(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const { stamps } = Object.assign(window, { stamps: [] as number[] });
    new MutationObserver(() =>
      requestAnimationFrame(() =>
        setTimeout(() =>
          stamps.push(performance.timeOrigin + performance.now()),
        ),
      ),
    ).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
}

const stampsOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (window as unknown as Stamped).stamps);

const row = (name: string, times: readonly number[]): readonly string[] => [
  name,
  milliseconds(quantile(times, 0.5)),
  milliseconds(quantile(times, 0.95)),
  milliseconds(Math.max(...times)),
];

export async function panelBench(): Promise<Bench> {
  await buildPages();
  const browser = await launchWithExtension({
    extension: EXTENSION,
    headless: true,
  });
  try {
    await answerWebmails(browser.context, new PracticeSite());
    const mail = await browser.context.newPage();
    const compose = await gmail.forms["new message"](mail, "en");
    await typeDraft(compose, DRAFT);
    await chipOf(compose).click();
    const panel = await browser.sidePanel();
    await panel.getByRole("heading", { name: /^Partial restart/ }).waitFor();

    await stampKeys(mail);
    await stampPictures(panel);
    await compose.body.focus();
    await compose.body.evaluate((body, words) => {
      const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const end = (texts.currentNode.textContent ?? "").indexOf(words);
        if (end >= 0)
          getSelection()?.collapse(texts.currentNode, end + words.length);
      }
    }, "Restart 12");
    for (let key = 0; key < KEYS; key++) {
      await mail.keyboard.press(key % 2 === 0 ? "5" : "Backspace");
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
    }
    const pictures = await stampsOf(panel);
    const updates = (await stampsOf(mail))
      .slice(-KEYS)
      .flatMap((key, at, all) => {
        const own = pictures.filter(
          (picture) => picture > key && picture < (all[at + 1] ?? Infinity),
        );
        const first = own[0];
        return first === undefined ? [] : [first - key];
      });

    const address = panel.url();
    const openings: (readonly [number, number])[] = [];
    for (let run = 0; run < OPENINGS; run++)
      openings.push(await opening(panel, address));

    const paints = openings.map(([paint]) => paint);
    const headings = openings.map(([, heading]) => heading);
    return {
      title: "Panel",
      how: `${OPENINGS} openings; ${updates.length} of ${KEYS} keys in the draft changed it.`,
      tables: [
        [
          ["", "median", "95 %", "most"],
          row("first paint", paints),
          row("first heading", headings),
          row("key in the draft to new picture", updates),
        ],
      ],
      promises: [
        [
          "panel, first paint",
          "under 200 ms",
          milliseconds(quantile(paints, 0.5)),
        ],
        [
          "key in the draft to the panel's new picture",
          "under 100 ms",
          milliseconds(quantile(updates, 0.5)),
        ],
      ],
    };
  } finally {
    await browser.close();
  }
}

await whenStarted(import.meta.url, panelBench);
