/** Takes the README's picture: a reply in the practice mailbox with the panel beside it. Needs the production build. */
import path from "node:path";
import { answerWebmails } from "../browser/fixtures.ts";
import { launchWithExtension } from "../browser/launch-with-extension.ts";
import { gmail, typeDraft } from "../browser/mailbox.ts";
import { EXTENSION } from "../browser/prepare.ts";
import { chipOf, RELEASE } from "../browser/release.ts";
import { buildPages } from "../practice/build.ts";
import { PracticeSite } from "../practice/site.ts";

const FILE = path.join(import.meta.dirname, "overview.png");
const PAGE = { width: 900, height: 720 };
const PANEL_WIDTH = 380;

await buildPages();
const launched = await launchWithExtension({
  extension: EXTENSION,
  headless: true,
  viewport: PAGE,
});
try {
  const { context } = launched;
  await answerWebmails(context, new PracticeSite());
  const page = await context.newPage();
  const compose = await gmail.forms["inline reply"](page, "en");
  await typeDraft(compose, RELEASE);
  await chipOf(compose).click();
  const panel = await launched.sidePanel();
  await panel.getByRole("heading", { name: /gaps? to close/ }).waitFor();
  await panel.setViewportSize({ width: PANEL_WIDTH, height: PAGE.height });
  const pictures = [await page.screenshot(), await panel.screenshot()];

  // Beside each other, as the browser shows them; a screenshot of the window itself would need a display.
  const sheet = await context.newPage();
  await sheet.setViewportSize({
    width: PAGE.width + PANEL_WIDTH + 1,
    height: PAGE.height,
  });
  await sheet.setContent(
    `<body style="margin:0;display:flex;gap:1px;background:#c9cdd6">${pictures
      .map(
        (picture) =>
          `<img src="data:image/png;base64,${picture.toString("base64")}">`,
      )
      .join("")}</body>`,
  );
  await sheet.screenshot({ path: FILE });
  console.log(`The README's picture is in ${FILE}`);
} finally {
  await launched.close();
}
