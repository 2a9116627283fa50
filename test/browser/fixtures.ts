/**
 * `test` for the end-to-end specs: a browser with the production build per worker, a practice mailbox per test that
 * answers at the webmails' real addresses.
 */
import { test as base } from "@playwright/test";
import type { BrowserContext } from "@playwright/test";
import { PracticeSite } from "../practice/site.ts";
import { PRACTICE_WEBMAILS } from "../practice/webmails.ts";
import { launchWithExtension } from "./launch-with-extension.ts";
import type { BrowserWithExtension } from "./launch-with-extension.ts";
import { EXTENSION } from "./prepare.ts";

export const WEBMAIL_HOSTS: readonly string[] = Object.values(
  PRACTICE_WEBMAILS,
).flatMap(({ hosts }) => hosts);

/** Answers the webmails' real origins with the practice site. */
export async function answerWebmails(
  context: BrowserContext,
  site: PracticeSite,
): Promise<void> {
  await context.route(
    (url) => WEBMAIL_HOSTS.includes(url.hostname),
    async (route) => {
      const request = route.request();
      await route.fulfill(
        site.respond({
          url: new URL(request.url()),
          method: request.method(),
          body: request.postData() ?? "",
        }),
      );
    },
  );
}

interface TestFixtures {
  readonly site: PracticeSite;
}
interface WorkerFixtures {
  readonly chromiumWithExtension: BrowserWithExtension;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  chromiumWithExtension: [
    // Playwright wants a pattern here, even an empty one.
    async ({}, use) => {
      const launched = await launchWithExtension({
        extension: EXTENSION,
        headless: true,
      });
      await use(launched);
      await launched.close();
    },
    { scope: "worker" },
  ],
  context: async ({ chromiumWithExtension }, use) => {
    const { context } = chromiumWithExtension;
    await use(context);
    await chromiumWithExtension.closePanels();
    await context.unrouteAll({ behavior: "ignoreErrors" });
    // One page stays: without any, the browser would close.
    const [, ...rest] = context.pages();
    for (const page of rest) await page.close();
  },
  // Automatic: the mailbox has to be there before any address is opened.
  site: [
    async ({ context }, use) => {
      const site = new PracticeSite();
      await answerWebmails(context, site);
      await use(site);
    },
    { auto: true },
  ],
  page: async ({ context }, use) => {
    await use(await context.newPage());
  },
});

export { expect } from "@playwright/test";
