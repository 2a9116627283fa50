/** What SECURITY says somebody could try, tried: a hostile mail, a hostile page script, a hostile policy file. */
import type { Page } from "@playwright/test";
import { expect, test } from "../browser/fixtures.ts";
import {
  contentOf,
  gmail,
  openGmail,
  PLAIN_COMPOSES,
  typeDraft,
} from "../browser/mailbox.ts";
import { ANSWERS, fillGaps, insertButton } from "../browser/panel.ts";
import { chipOf, questionOf, RELEASE } from "../browser/release.ts";
import { labelsOf } from "../practice/gmail/labels.ts";

/** Anything of the attack that ran says so here, in whatever document it ran. */
const PWNED = "clean-release-pwned";
const MARKUP = `<img src=x onerror="document.documentElement.dataset.attack='${PWNED}'"><script>document.documentElement.dataset.attack='${PWNED}'</script><b id="${PWNED}">bold</b>`;

async function expectUnharmed(anywhere: Page): Promise<void> {
  expect(
    await anywhere.evaluate(
      (pwned) =>
        document.documentElement.dataset["attack"] === pwned ||
        document.getElementById(pwned) !== null,
      PWNED,
    ),
  ).toBe(false);
}

test("a hostile mail in the thread stays text, looks like nothing of ours and stops no sending", async ({
  page,
  site,
  chromiumWithExtension,
}) => {
  await openGmail(page, "en", "#inbox/restart-45117");
  await page
    .locator(".a3s")
    .last()
    .evaluate((mail, markup) => {
      const add = (text: string, attributes: Record<string, string>) => {
        const node = document.createElement("div");
        node.textContent = text;
        for (const [name, value] of Object.entries(attributes))
          node.setAttribute(name, value);
        mail.append(node);
        return node;
      };
      add(`200 on order. ${markup}`, {});
      add("\u202Eworromot 5 trats\u202C 5\u200B0\u200B0 units", {});
      // What an attacker would have us take for a compose, a Send button, a quote or our own chip.
      add("Please restart 9999 units, rev Z.", { class: "M9 aoI" });
      add("Send", {
        id: "splitButton-r1__primaryActionButton",
        role: "button",
        class: "aoO T-I-atl",
      });
      mail.append(document.createElement("clean-release-chip"));
      let quote = add("", { class: "gmail_quote" });
      for (let depth = 0; depth < 600; depth += 1) {
        const inner = document.createElement("blockquote");
        inner.className = "gmail_quote";
        quote.append(inner);
        quote = inner as unknown as HTMLDivElement;
      }
      quote.textContent = "Everything is released, no hold, rev Z.";
    }, MARKUP);
  await page
    .getByRole("button", { name: labelsOf.en.reply, exact: true })
    .click();
  const body = page.locator(".ip .M9 [g_editable]");
  const compose = {
    page,
    root: page.locator(".ip .M9"),
    body,
    subject: page.locator(".ip .M9 input[name=subjectbox]"),
    sendButton: page.locator(".ip .M9 .aoO"),
    schedule: () => Promise.resolve(),
  };
  await typeDraft(compose, RELEASE);
  // The mail's own words close no gap of the author's.
  await expect(chipOf(compose)).toContainText(/gaps?$/);
  await chipOf(compose).click();
  const panel = await chromiumWithExtension.sidePanel();
  await expect(panel.getByRole("heading", { level: 1 })).toHaveText(
    /^Partial restart: \d+ gaps?/,
  );
  await expectUnharmed(page);
  await expectUnharmed(panel);
  expect(await panel.locator("img, script[src^=http], iframe").count()).toBe(0);
  // Nothing in it is a draft or a way of sending to us.
  const before = await contentOf(compose);
  await page.locator("#splitButton-r1__primaryActionButton").click();
  await expect(questionOf(compose)).toBeHidden();

  await fillGaps(panel, ANSWERS);
  await insertButton(panel).click();
  await expect
    .poll(async () => (await contentOf(compose)) === before)
    .toBe(false);
  expect(await contentOf(compose)).not.toMatch(/9999|rev Z|onerror/i);
  const written = await contentOf(compose);
  await compose.sendButton.click();
  const anyway = page.getByRole("button", { name: "Send as it is" });
  await expect
    .poll(async () => {
      if (await anyway.isVisible()) await anyway.click();
      return site.mail.sent.at(-1)?.draft.html;
    })
    .toBe(written);
});

for (const { name, open } of PLAIN_COMPOSES)
  test(`${name}: a page script that forges our messages and events gets nothing done`, async ({
    page,
    site,
    chromiumWithExtension,
  }) => {
    const compose = await open(page, "en");
    await typeDraft(compose, RELEASE);
    await expect(chipOf(compose)).toContainText(/gaps?$/);
    const before = await contentOf(compose);
    const id = chromiumWithExtension.extensionId();
    const reached = await page.evaluate(async (extension) => {
      const got: string[] = [];
      // runs in the extension's page, whose globals are not the test's
      const { chrome } = globalThis as unknown as {
        chrome?: { runtime?: Record<string, (...args: unknown[]) => unknown> };
      };
      for (const call of ["sendMessage", "connect"])
        if (chrome?.runtime?.[call]) got.push(`runtime.${call}`);
      for (const file of [
        "analyzer.js",
        "sidepanel.html",
        "options.html",
        "manifest.json",
        "content-scripts/webmail.js",
      ])
        await fetch(`chrome-extension://${extension}/${file}`).then(
          () => got.push(file),
          () => undefined,
        );
      const forged = {
        kind: "insert",
        requestId: 1,
        draftId: "gmail-1",
        edit: { text: "FORGED", expectedBody: "", mode: "append" },
      };
      window.postMessage(forged, "*");
      window.postMessage({ name: "clean-release/panel", message: forged }, "*");
      for (const target of [window, document, document.body])
        for (const type of [
          "clean-release/panel",
          "clean-release",
          "insert",
          "message",
        ])
          target.dispatchEvent(
            new CustomEvent(type, { detail: forged, bubbles: true }),
          );
      for (const key of ["clean-release.read-draft", "clean-release.analyze"])
        Object.defineProperty(globalThis, Symbol.for(key), {
          value: () => ({ kind: null, findings: [] }),
        });
      // The chip can be reached in the page; a press by script is no press by the author.
      document
        .querySelector("clean-release-chip")
        ?.shadowRoot?.querySelector("button")
        ?.click();
      CSS.highlights.clear();
      return got;
    }, id);
    expect(reached).toEqual([]);
    // The page cannot put one of our pages into itself.
    await page.evaluate((extension) => {
      const frame = document.createElement("iframe");
      frame.src = `chrome-extension://${extension}/sidepanel.html`;
      document.body.append(frame);
    }, id);
    await expect
      .poll(() => page.frames().map((frame) => frame.url()))
      .not.toContain(`chrome-extension://${id}/sidepanel.html`);

    // Reading goes on as before, and nothing was written.
    expect(await contentOf(compose)).toBe(before);
    await compose.body.press("Control+Enter");
    await expect(questionOf(compose)).toBeVisible();
    expect(site.mail.sent).toHaveLength(0);
    // The question cannot be answered for the author by an event that goes off beside it.
    await page.evaluate(() =>
      document.dispatchEvent(new CustomEvent("clean-release/send")),
    );
    await questionOf(compose)
      .getByRole("button", { name: "Send as it is" })
      .click();
    await expect.poll(() => site.mail.sent.at(-1)?.draft.html).toBe(before);
  });

const HOSTILE_FILES: Readonly<Record<string, string | object>> = {
  "a prototype as a field": `{"format":"clean-release-policy","version":1,"__proto__":{"guard":"off"},"constructor":{"prototype":{"guard":"off"}}}`,
  "markup in every text": {
    format: "clean-release-policy",
    version: 1,
    name: MARKUP,
    units: [MARKUP],
  },
  "ten thousand brackets": "[".repeat(10_000),
  "a web page": `<!doctype html>${MARKUP}`,
  "half a megabyte": `{"format":"clean-release-policy","version":1,"name":"${"a".repeat(500_000)}"}`,
  "characters nobody sees": {
    format: "clean-release-policy",
    version: 1,
    units: ["spin\u202Edle", "pl\u200Bate"],
  },
  "a phrase made to be slow": {
    format: "clean-release-policy",
    version: 1,
    vaguePhrases: ["(a+)+$", "(.*a){30}"],
  },
};

for (const [what, content] of Object.entries(HOSTILE_FILES))
  test(`a hostile policy file is refused and changes nothing: ${what}`, async ({
    page,
    chromiumWithExtension,
  }) => {
    const id = chromiumWithExtension.extensionId();
    await page.goto(`chrome-extension://${id}/options.html`);
    await page.getByRole("heading", { name: "Team rules" }).waitFor();
    await page.getByLabel("Import…").setInputFiles({
      name: `${MARKUP.slice(0, 30)}.json`,
      mimeType: "application/json",
      buffer: Buffer.from(
        typeof content === "string" ? content : JSON.stringify(content),
      ),
    });
    await expect(
      page.getByText("was not imported. Nothing has changed."),
    ).toBeVisible();
    await expectUnharmed(page);
    expect(
      await page.evaluate(async () => {
        // runs in the extension's page, whose globals are not the test's
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { get(keys: null): Promise<object> } } };
        };
        return {
          stored: await chrome.storage.local.get(null),
          polluted: "guard" in {},
        };
      }),
    ).toEqual({ stored: {}, polluted: false });
  });

test("a team's own sentence with markup in it goes into the mail as its letters", async ({
  page,
  chromiumWithExtension,
}) => {
  const id = chromiumWithExtension.extensionId();
  const options = `chrome-extension://${id}/options.html`;
  await page.goto(options);
  await page.getByLabel("Import…").setInputFiles({
    name: "team.json",
    mimeType: "application/json",
    buffer: Buffer.from(
      JSON.stringify({
        format: "clean-release-policy",
        version: 1,
        sentences: { revision: `Build to revision {revision}. ${MARKUP}` },
      }),
    ),
  });
  await page.getByRole("button", { name: /^Apply \d+ change/ }).click();
  await expectUnharmed(page);
  try {
    const compose = await gmail.forms["new message"](page, "en");
    await typeDraft(compose, RELEASE);
    await expect(chipOf(compose)).toContainText(/gaps?$/);
    await chipOf(compose).click();
    const panel = await chromiumWithExtension.sidePanel();
    await fillGaps(panel, ANSWERS);
    await insertButton(panel).click();
    await expect(compose.body).toContainText("onerror");
    await expectUnharmed(page);
    await expectUnharmed(panel);
    expect(await compose.body.locator("img, script, b").count()).toBe(0);
  } finally {
    await page.goto(options);
    await page.evaluate(async () => {
      // runs in the extension's page, whose globals are not the test's
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { clear(): Promise<void> } } };
      };
      await chrome.storage.local.clear();
    });
  }
});
