/**
 * The browser may stop the extension's service worker at any moment. Whichever step of the main job it happens at, the
 * next step works as if nothing had been.
 */
import type { CDPSession } from "@playwright/test";
import { expect, test } from "../browser/fixtures.ts";
import type { BrowserWithExtension } from "../browser/launch-with-extension.ts";
import { PLAIN_COMPOSES, contentOf, typeDraft } from "../browser/mailbox.ts";
import { ANSWERS, fillGaps, insertButton } from "../browser/panel.ts";
import {
  chipOf,
  insertedPiece,
  questionOf,
  RELEASE,
} from "../browser/release.ts";

async function workers(session: CDPSession): Promise<readonly string[]> {
  const { targetInfos } = await session.send("Target.getTargets");
  return targetInfos
    .filter(
      ({ type, url }) =>
        type === "service_worker" && url.startsWith("chrome-extension://"),
    )
    .map(({ targetId }) => targetId);
}

/** Stops it as the browser does when it idles; then nothing of it is left but what is stored. */
async function killWorker(session: CDPSession): Promise<void> {
  await expect
    .poll(async () => {
      for (const targetId of await workers(session))
        await session.send("Target.closeTarget", { targetId });
      return (await workers(session)).length;
    })
    .toBe(0);
}

/** The test's own tools wait for an answer from every worker they have seen. */
async function wake({
  context,
  extensionId,
}: BrowserWithExtension): Promise<void> {
  const own = await context.newPage();
  await own.goto(`chrome-extension://${extensionId()}/options.html`);
  await own.evaluate(async () => {
    // runs in the extension's page, whose globals are not the test's
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    await chrome.runtime.sendMessage({ kind: "panel/open" });
  });
}

const STEPS = [
  "before the draft is typed",
  "before the chip is pressed",
  "when the panel is open",
  "when the gaps are filled",
  "while the lines are inserted",
  "before it is undone",
  "before it is sent",
] as const;

for (const { name, open } of PLAIN_COMPOSES)
  for (const step of STEPS)
    test(`${name}: killed ${step}`, async ({
      page,
      site,
      chromiumWithExtension,
    }) => {
      const browser = chromiumWithExtension.context.browser();
      if (!browser) throw new Error("The browser is gone.");
      const session = await browser.newBrowserCDPSession();
      const at = async (here: (typeof STEPS)[number]): Promise<void> => {
        if (here !== step) return;
        await chromiumWithExtension.letGoOfPanel();
        await killWorker(session);
      };

      const compose = await open(page, "en");
      await at("before the draft is typed");
      await typeDraft(compose, RELEASE);
      await expect(chipOf(compose)).toContainText(/gaps?$/);
      const before = await contentOf(compose);
      await at("before the chip is pressed");
      await chipOf(compose).click();
      await chromiumWithExtension.sidePanel();
      await at("when the panel is open");
      const form = await chromiumWithExtension.sidePanel();
      await form
        .getByRole("heading", { name: /^Partial restart: \d+ gaps?/ })
        .waitFor();
      await fillGaps(form, ANSWERS);
      await at("when the gaps are filled");
      const panel = await chromiumWithExtension.sidePanel();
      await insertButton(panel).click();
      await at("while the lines are inserted");
      await expect(chipOf(compose)).toHaveText(/Release clear/);
      expect(insertedPiece(before, await contentOf(compose))).toContain(
        "80 units",
      );
      await at("before it is undone");
      await compose.body.focus();
      await page.keyboard.press("ControlOrMeta+z");
      await expect.poll(() => contentOf(compose)).toBe(before);
      await expect(chipOf(compose)).toContainText(/gaps?$/);
      await at("before it is sent");
      await page.keyboard.press("ControlOrMeta+Enter");
      await questionOf(compose)
        .getByRole("button", { name: "Send as it is" })
        .click();
      await expect.poll(() => site.mail.sent.at(-1)?.draft.html).toBe(before);
      await session.detach();
      await wake(chromiumWithExtension);
    });
