/**
 * The adapters beside a practice page at the webmail's real origin, in a real Chromium and in a world of their own as a
 * content script is; without the rest of the extension, so that a test can ask them anything.
 */
import path from "node:path";
import { expect, test as base } from "@playwright/test";
import type { Page } from "@playwright/test";
import { build } from "esbuild";
import { findBrowser } from "../../browser/find-browser.ts";
import { answerWebmails } from "../../browser/fixtures.ts";
import type { Mailbox, OpenCompose } from "../../browser/mailbox.ts";
import type { Language } from "../../practice/letters.ts";
import { PracticeSite } from "../../practice/site.ts";
import type { Probe } from "./probe.ts";

const WORLD = "clean-release-probe";

/** The probe's functions, from outside. */
export type Ask = {
  readonly [Name in keyof Probe]: (
    ...args: Parameters<Probe[Name]>
  ) => Promise<Awaited<ReturnType<Probe[Name]>>>;
};

let bundled: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, "probe.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "chrome120",
  });
  return outputFiles[0]?.text ?? "";
}

/** Every document this page loads from now on gets the adapters; the answers are those of the newest. */
export async function watchPage(page: Page): Promise<Ask> {
  const session = await page.context().newCDPSession(page);
  let contextId: number | undefined;
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.name === WORLD) contextId = context.id;
  });
  await session.send("Runtime.enable");
  await session.send("Page.enable");
  await session.send("Page.addScriptToEvaluateOnNewDocument", {
    source: await (bundled ??= bundle()),
    worldName: WORLD,
  });
  const call = async (name: string, args: readonly unknown[]) => {
    if (contextId === undefined) throw new Error("no page yet");
    const { result, exceptionDetails } = await session.send(
      "Runtime.evaluate",
      {
        contextId,
        expression: `Promise.resolve(probe.${name}(...${JSON.stringify(args)}))`,
        awaitPromise: true,
        returnByValue: true,
      },
    );
    if (exceptionDetails)
      throw new Error(
        exceptionDetails.exception?.description ?? exceptionDetails.text,
      );
    return result.value as unknown;
  };
  // A proxy of the probe's functions: what each takes and gives is the probe's own type.
  return new Proxy({} as Ask, {
    get: (_, name) =>
      typeof name !== "string" || name === "then"
        ? undefined
        : (...args: readonly unknown[]) => call(name, args),
  });
}

export const test = base.extend<{
  readonly site: PracticeSite;
  readonly ask: Ask;
}>({
  launchOptions: { executablePath: findBrowser(), args: ["--no-sandbox"] },
  site: [
    async ({ context }, use) => {
      const site = new PracticeSite();
      await answerWebmails(context, site);
      await use(site);
    },
    { auto: true },
  ],
  ask: [
    async ({ page }, use) => {
      await use(await watchPage(page));
    },
    { auto: true },
  ],
});
/** One form of a mailbox's compose, by its name. */
export async function openForm(
  mailbox: Mailbox,
  form: string,
  page: Page,
  language: Language = "en",
): Promise<OpenCompose> {
  const open = mailbox.forms[form];
  if (open === undefined)
    throw new Error(`${mailbox.name} has no form "${form}"`);
  return open(page, language);
}

/** The webmail has saved exactly this, so its editor knows of it: Closure learns of changes a quarter second late. */
export async function saved(site: PracticeSite, html: string): Promise<void> {
  // Asked often: an autosave is never far, and Playwright would ask ever more seldom.
  await expect
    .poll(() => site.mail.lastSaved?.html, { intervals: [50] })
    .toBe(html);
}

export { expect };
