/** Once before all end-to-end tests: a browser, the practice pages, and a look whether the extension was built. */
import { existsSync } from "node:fs";
import path from "node:path";
import { buildPages, ROOT } from "../practice/build.ts";
import { browserVersion, findBrowser } from "./find-browser.ts";

/** The production build: the tests run what people install. */
export const EXTENSION = path.join(ROOT, ".output/chrome-mv3");

export default async function prepare(): Promise<void> {
  if (!existsSync(path.join(EXTENSION, "manifest.json")))
    throw new Error('The extension is not built: run "npm run build" first.');
  console.log(browserVersion(findBrowser()));
  await buildPages();
}
