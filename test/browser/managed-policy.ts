/** Sets what an administrator would set for an extension, in the file where the browser looks for it. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findBrowser } from "./find-browser.ts";

/** By a word in the browser's path; Chromium's is the last. */
const FOLDERS: readonly (readonly [RegExp, string])[] = [
  [/edge/i, "/etc/opt/edge/policies/managed"],
  [/google|chrome/i, "/etc/opt/chrome/policies/managed"],
  [/./, "/etc/chromium/policies/managed"],
];

/**
 * The browser takes it within seconds, in every profile of this machine, and gives it to this extension alone.
 * @returns takes it away again
 * @throws Error where the folder may not be written: only an administrator may
 */
export function setManagedPolicy(
  extensionId: string,
  settings: object,
): () => void {
  const browser = findBrowser();
  const [, folder = ""] =
    FOLDERS.find(([name]) => name.test(path.basename(browser))) ?? [];
  const file = path.join(folder, `clean-release-test-${extensionId}.json`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      file,
      JSON.stringify({
        "3rdparty": { extensions: { [extensionId]: settings } },
      }),
    );
  } catch (error) {
    throw new Error(
      `A managed policy is tested by writing ${file}; run this test as an administrator of the machine.`,
      { cause: error },
    );
  }
  return () => rmSync(file, { force: true });
}
