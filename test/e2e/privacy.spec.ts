/**
 * A whole session: a draft is typed, analyzed, filled and sent, the rules are changed and a team's file is imported.
 * Afterwards: the extension has asked nobody for anything, and no word of the mail is kept anywhere.
 */
import { createServer } from "node:http";
import { readdirSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { WEBMAIL_HOSTS } from "../browser/fixtures.ts";
import {
  type BrowserWithExtension,
  launchWithExtension,
} from "../browser/launch-with-extension.ts";
import { contentOf, gmail, typeDraft } from "../browser/mailbox.ts";
import { ANSWERS, fillGaps, insertButton } from "../browser/panel.ts";
import { EXTENSION } from "../browser/prepare.ts";
import { chipOf, questionOf } from "../browser/release.ts";
import { PracticeSite } from "../practice/site.ts";

/** Words that stand nowhere but in this mail: the draft, its answers, the reason. */
const WORDS = ["Zwischenwellenflansch", "Ottergate", "Kestrelwick"];
const DRAFT = `Hi Tom, please restart 120 units of the ${WORDS[0]} on PO 45117. ${WORDS[1]} needs them by Friday.\nThanks, Dana`;

/** Who a Chromium without any extension asks by itself now and then. */
const BROWSERS_OWN =
  /^(?:http:\/\/)?(?!mail\.)(?:[\w-]+\.)*(?:googleapis|gstatic|gvt1|google)\.com(?::443$|\/)/;

/** Everything the browser asks the network for, from any of its processes: all of it comes here and is refused. */
async function listenToTheNetwork() {
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(502).end();
  }).on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    socket.end("HTTP/1.1 502 Refused\r\n\r\n");
  });
  await new Promise<void>((resolve) => {
    proxy.listen(0, "127.0.0.1", resolve);
  });
  // A server that listens on TCP has an address with a port.
  const { port } = proxy.address() as AddressInfo;
  return { asked, port, close: () => proxy.close() };
}

/** All that the extension's storage areas, its databases and its caches hold. */
async function storedBy(launched: BrowserWithExtension): Promise<string> {
  const page = await launched.context.newPage();
  await page.goto(`chrome-extension://${launched.extensionId()}/options.html`);
  const stored = await page.evaluate(async () => {
    const { storage } = (
      globalThis as unknown as {
        chrome: {
          storage: Record<string, { get(keys: null): Promise<unknown> }>;
        };
      }
    ).chrome;
    return JSON.stringify({
      local: await storage["local"]?.get(null),
      sync: await storage["sync"]?.get(null),
      session: await storage["session"]?.get(null),
      localStorage: Object.entries(localStorage),
      sessionStorage: Object.entries(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    });
  });
  await page.close();
  return stored;
}

/**
 * Files of the browser's profile that hold a word, in either of the encodings browsers write. What the browser itself
 * keeps to open the tab again is not looked at: that is the webmail's page, not ours.
 */
function filesWith(folder: string, word: string): string[] {
  const needles = [Buffer.from(word), Buffer.from(word, "utf16le")];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.join(file.parentPath, file.name))
    .filter((file) => !/[\\/](?:Sessions|Cache)[\\/]/.test(file))
    .filter((file) => {
      const content = readFileSync(file);
      return needles.some((needle) => content.includes(needle));
    });
}

test("no request by the extension, no word of the mail kept", async () => {
  test.slow();
  const network = await listenToTheNetwork();
  const launched = await launchWithExtension({
    extension: EXTENSION,
    headless: true,
    args: [`--proxy-server=127.0.0.1:${network.port}`],
    // Chromium would connect ahead to pages it guesses at, the webmail among them.
    preferences: { net: { network_prediction_options: 2 } },
  });
  try {
    const { context } = launched;
    const site = new PracticeSite();
    const pageAsked: string[] = [];
    await context.route(
      (url) => WEBMAIL_HOSTS.includes(url.hostname),
      async (route) => {
        const request = route.request();
        const url = new URL(request.url());
        pageAsked.push(`${request.method()} ${url.pathname}`);
        await route.fulfill(
          site.respond({
            url,
            method: request.method(),
            body: request.postData() ?? "",
          }),
        );
      },
    );

    const page = await context.newPage();
    const compose = await gmail.forms["inline reply"](page, "en");
    await typeDraft(compose, DRAFT);
    await expect(chipOf(compose)).toContainText(/gaps?$/);
    await chipOf(compose).click();
    const panel = await launched.sidePanel();
    await fillGaps(panel, { ...ANSWERS, "Who may release it": WORDS[2] ?? "" });
    await insertButton(panel).click();
    await expect(chipOf(compose)).toHaveText(/Release clear/);
    await compose.body.focus();
    await page.keyboard.press("ControlOrMeta+z");
    await expect(chipOf(compose)).toContainText(/gaps?$/);

    const options = await context.newPage();
    await options.goto(
      `chrome-extension://${launched.extensionId()}/options.html`,
    );
    await options.getByLabel("Import…").setInputFiles({
      name: "team.json",
      mimeType: "application/json",
      buffer: Buffer.from(
        JSON.stringify({
          format: "clean-release-policy",
          version: 1,
          name: "Northline",
          units: ["spindle"],
        }),
      ),
    });
    await options.getByRole("button", { name: /^Apply \d+ change/ }).click();
    await expect(options.getByText(/spindle/).first()).toBeVisible();
    await options
      .getByRole("textbox", { name: "Draft" })
      .fill(`Please restart 120 ${WORDS[0]} on PO 45117.`);
    await options.close();

    await page.bringToFront();
    const written = await contentOf(compose);
    await compose.sendButton.click();
    await questionOf(compose)
      .getByRole("button", { name: "Send as it is" })
      .click();
    await expect.poll(() => site.mail.sent.at(-1)?.draft.html).toBe(written);

    // The page's own traffic, and no other, reached the webmail.
    expect(
      pageAsked.filter(
        (request) =>
          !/^(?:GET \/mail\/|GET \/practice\/|POST \/practice\/mail$|GET \/favicon\.ico$)/.test(
            request,
          ),
      ),
    ).toEqual([]);
    expect(
      network.asked.filter((target) => !BROWSERS_OWN.test(target)),
    ).toEqual([]);

    const stored = await storedBy(launched);
    expect(stored).toContain("spindle");
    for (const word of [...WORDS, "45117", "Dana"]) {
      expect(stored, word).not.toContain(word);
    }
    for (const word of WORDS)
      expect(filesWith(launched.profile, word), word).toEqual([]);

    // The same looks find what is there: a request of the extension's, and a word it keeps.
    const [worker] = context.serviceWorkers();
    await worker?.evaluate(async (word) => {
      await fetch("http://leak.example/").catch(() => undefined);
      // runs in the extension's page, whose globals are not the test's
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      await chrome.storage.local.set({ leak: word });
    }, WORDS[0]);
    await expect
      .poll(() => network.asked.join())
      .toContain("http://leak.example/");
    expect(await storedBy(launched)).toContain(WORDS[0]);
    expect(filesWith(launched.profile, WORDS[0] ?? "")).not.toEqual([]);
  } finally {
    await launched.close();
    network.close();
  }
});
