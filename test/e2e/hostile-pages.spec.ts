/**
 * Pages and drafts that no author means and some day brings: whatever they are, the author's bytes stay as they are, the
 * extension throws nothing, goes on reading, and the mail goes out when its author says so.
 */
import type { Page } from "@playwright/test";
import { expect, test } from "../browser/fixtures.ts";
import {
  contentOf,
  type OpenCompose,
  PLAIN_COMPOSES,
  typeDraft,
} from "../browser/mailbox.ts";
import { fuzzSeeds, growOddTree } from "../browser/odd-trees.ts";
import { chipOf, questionOf, RELEASE } from "../browser/release.ts";
import type { PracticeSite } from "../practice/site.ts";

/** What the extension threw or complained of in this page. */
function faultsIn(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => {
    if (error.stack?.includes("chrome-extension://") === true)
      faults.push(error.stack);
  });
  page.on("console", (message) => {
    if (message.type() === "error" && message.text().includes("Clean Release"))
      faults.push(message.text());
  });
  return faults;
}

/** Asked about or not: the author can send it, to its last byte. */
async function sendAsItIs(
  compose: OpenCompose,
  site: PracticeSite,
): Promise<void> {
  const written = await contentOf(compose);
  const sent = site.mail.sent.length;
  await compose.body.press("Control+Enter");
  const anyway = questionOf(compose).getByRole("button", {
    name: "Send as it is",
  });
  await expect
    .poll(
      async () => {
        if (await anyway.isVisible()) await anyway.click();
        return site.mail.sent.length;
      },
      { timeout: 20_000 },
    )
    .toBe(sent + 1);
  // Compared here, so that a difference of megabytes is not printed.
  expect(site.mail.sent.at(-1)?.draft.html === written, "sent as written").toBe(
    true,
  );
}

for (const { name, open } of PLAIN_COMPOSES) {
  for (const seed of fuzzSeeds)
    test(`${name}: odd content ${seed} stays as it is and is sent`, async ({
      page,
      site,
    }) => {
      const faults = faultsIn(page);
      const compose = await open(page, "en");
      await typeDraft(compose, RELEASE);
      await compose.body.evaluate(growOddTree, seed);
      const grown = await contentOf(compose);
      await expect(chipOf(compose)).toBeVisible();
      // Read again, for what a change brings with it.
      await compose.body.evaluate((editor) =>
        editor.dispatchEvent(new InputEvent("input", { bubbles: true })),
      );
      await expect.poll(() => site.mail.lastSaved?.html === grown).toBe(true);
      expect((await contentOf(compose)) === grown).toBe(true);
      await sendAsItIs(compose, site);
      expect(faults).toEqual([]);
    });

  test(`${name}: a paste of 10 MB`, async ({ page, site }) => {
    test.slow();
    const faults = faultsIn(page);
    const compose = await open(page, "en");
    await typeDraft(compose, RELEASE);
    await compose.body.evaluate((editor) => {
      const line = `${"We measured the fixture again and wrote it down. ".repeat(20)}\n`;
      const block = document.createElement("div");
      block.textContent = line.repeat(Math.ceil(10_000_000 / line.length));
      editor.append(block);
      editor.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    expect((await contentOf(compose)).length).toBeGreaterThan(10_000_000);
    await page.keyboard.type(" and more");
    await sendAsItIs(compose, site);
    expect(faults).toEqual([]);
  });

  test(`${name}: a table of 5,000 rows`, async ({ page, site }) => {
    test.slow();
    const faults = faultsIn(page);
    const compose = await open(page, "en");
    await typeDraft(compose, RELEASE);
    await compose.body.evaluate((editor) => {
      const table = document.createElement("table");
      for (let row = 0; row < 5_000; row += 1) {
        const line = table.insertRow();
        for (const cell of [`PN-${row}`, `${row % 90} pcs`, "hold", "rev C"])
          line.insertCell().textContent = cell;
      }
      editor.append(table);
      editor.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    // Some 130,000 characters, nearly every word a number: that takes its seconds on a busy machine.
    await expect(chipOf(compose)).toBeVisible({ timeout: 30_000 });
    await sendAsItIs(compose, site);
    expect(faults).toEqual([]);
  });

  test(`${name}: a body that changes all the time`, async ({ page, site }) => {
    const faults = faultsIn(page);
    const compose = await open(page, "en");
    await typeDraft(compose, RELEASE);
    await compose.body.evaluate((editor) => {
      const ticking = document.createElement("div");
      editor.append(ticking);
      const tick = (time: number): void => {
        ticking.textContent = `${time}`;
        ticking.setAttribute("data-time", `${time}`);
        const extra = document.createElement("span");
        ticking.append(extra, document.createComment("tick"));
        if ((window as { restful?: true }).restful) ticking.remove();
        else requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
    await expect(chipOf(compose)).toContainText(/gaps?$/);
    // What the author writes meanwhile is read all the same.
    await compose.body.press("ControlOrMeta+Home");
    await page.keyboard.type("Build to revision C. ");
    await expect(chipOf(compose)).toContainText(/gaps?$/);
    await compose.sendButton.click();
    await expect(questionOf(compose)).toBeVisible();
    await page.evaluate(() => {
      (window as { restful?: true }).restful = true;
    });
    await questionOf(compose)
      .getByRole("button", { name: "Send as it is" })
      .click();
    await expect.poll(() => site.mail.sent).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  test(`${name}: a page that breaks its own globals`, async ({
    page,
    site,
  }) => {
    const faults = faultsIn(page);
    const compose = await open(page, "en");
    await compose.root.evaluate((root) => {
      const trap = (): never => {
        throw new Error("the page's own trap");
      };
      const webmail = root.querySelector("[aria-multiline=true]");
      for (const [owner, name] of [
        [Node.prototype, "textContent"],
        [HTMLElement.prototype, "innerText"],
        [Element.prototype, "matches"],
        [Document.prototype, "execCommand"],
        [Selection.prototype, "setBaseAndExtent"],
        [Array.prototype, "findLast"],
      ] as const) {
        const was = Object.getOwnPropertyDescriptor(owner, name);
        Object.defineProperty(owner, name, {
          configurable: true,
          get(this: unknown) {
            // The page itself has to live on: whoever else comes along from this world is trapped.
            if (
              this === webmail &&
              !/\/practice\//.test(new Error().stack ?? "")
            )
              return trap();
            if (was?.get) return was.get.call(this) as unknown;
            return was?.value as unknown;
          },
          ...(was?.set
            ? {
                set(this: unknown, value: unknown) {
                  was.set?.call(this, value);
                },
              }
            : {}),
        });
      }
      for (const global of ["CSS", "MutationObserver", "performance"])
        Object.defineProperty(globalThis, `__${global}`, { get: trap });
      const odd = document.createElement("div");
      Object.defineProperty(odd, "childNodes", { get: trap });
      Object.defineProperty(odd, "nodeType", { get: trap });
      root.append(odd);
    });
    await typeDraft(compose, RELEASE);
    await expect(chipOf(compose)).toContainText(/gaps?$/);
    await sendAsItIs(compose, site);
    expect(faults).toEqual([]);
  });
}
