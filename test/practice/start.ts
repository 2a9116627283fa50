/**
 * `npm start`: builds the extension in practice mode, serves the practice mailbox and opens a browser with both and a
 * draft to try. Without a display the same goes on headless, and what a person would see is printed and photographed.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import {
  browserVersion,
  findBrowser,
  hasDisplay,
} from "../browser/find-browser.ts";
import { launchWithExtension } from "../browser/launch-with-extension.ts";
import type { BrowserWithExtension } from "../browser/launch-with-extension.ts";
import { ANSWERS, fillGaps, insertButton, readRows } from "../browser/panel.ts";
import { ROOT } from "./build.ts";
import { servePractice } from "./server.ts";

const DRAFT =
  "Hi Tom, please restart 120 units on PO 45117. We need the first ones by Friday. Thanks, Dana";

async function typeDraft(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#inbox?compose=new`);
  await page
    .getByRole("combobox", { name: "To" })
    .fill("tom@becker-machining.example");
  await page.getByRole("textbox", { name: "Subject" }).fill("PO 45117");
  await page.getByRole("textbox", { name: "Message Body" }).focus();
  await page.keyboard.type(DRAFT);
}

const chipOf = (page: Page) =>
  page.getByRole("button", { name: /Open Clean Release$/ });

async function walkThrough(
  launched: BrowserWithExtension,
  page: Page,
): Promise<void> {
  const body = page.getByRole("textbox", { name: "Message Body" });
  const printMail = async () => {
    const text = (await body.innerText()).replace(/\n{2,}/g, "\n\n");
    console.log(text.replace(/^(?=.)/gm, "  "));
  };
  console.log("\nThe draft:");
  await printMail();
  const chip = chipOf(page);
  console.log(`\nThe chip at the draft says: ${await chip.innerText()}`);
  await chip.click();
  const panel = await launched.sidePanel();
  await panel.getByRole("heading", { name: /^Partial restart/ }).waitFor();
  console.log("\nThe panel found:");
  console.log(
    `  ${await panel.getByRole("heading", { level: 1 }).innerText()}`,
  );
  for (const row of await readRows(panel)) console.log(`  - ${row}`);
  const shots = path.join(ROOT, "screenshots-out");
  mkdirSync(shots, { recursive: true });
  const photograph = async (subject: Page, name: string) => {
    const file = path.join(shots, name);
    await subject.screenshot({ path: file });
    return path.relative(ROOT, file);
  };
  const files = [await photograph(panel, "panel-gaps.png")];

  await fillGaps(panel, ANSWERS);
  files.push(await photograph(panel, "panel-filled.png"));
  await insertButton(panel).click();
  await expect(chip).toHaveText(/Release clear/);
  console.log("\nWith the gaps filled and the lines inserted, the mail reads:");
  await printMail();
  console.log(`\nThe chip now says: ${await chip.innerText()}`);
  files.push(
    await photograph(panel, "panel-clear.png"),
    await photograph(page, "page.png"),
  );
  console.log(`\nScreenshots:\n${files.map((file) => `  ${file}`).join("\n")}`);
}

/** The build's own output is shown only where it fails. */
function buildExtension(): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      path.join(ROOT, "node_modules/wxt/bin/wxt.mjs"),
      "build",
      "--mode",
      "practice",
    ],
    { cwd: ROOT, encoding: "utf8" },
  );
  if (status === 0) return;
  console.error(`${stdout}\n${stderr}`);
  throw new Error("The extension could not be built; see above.");
}

const headless = !hasDisplay();
const executable = findBrowser();
console.log(`Browser: ${browserVersion(executable) || executable}`);
buildExtension();
const server = await servePractice(0);
const launched = await launchWithExtension({
  extension: path.join(ROOT, ".output/chrome-mv3-practice"),
  headless,
  viewport: headless ? { width: 1280, height: 800 } : null,
});
try {
  const [page = await launched.context.newPage()] = launched.context.pages();
  await typeDraft(page, server.gmail);
  await chipOf(page).waitFor();
  if (headless) await walkThrough(launched, page);
  else {
    console.log(
      `\nThe browser shows the practice mailbox with a draft to try: press the chip beside it, or the toolbar button.\nOutlook's practice page: ${server.outlook}\nClose the browser to end.`,
    );
    await launched.context.waitForEvent("close", { timeout: 0 });
  }
} finally {
  await launched.close();
  server.close();
}
