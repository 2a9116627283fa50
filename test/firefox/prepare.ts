/** Once before the Firefox tests: is all there that they need? Each thing missing is one sentence. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { ROOT } from "../practice/build.ts";
import { findFirefox } from "./launch-firefox.ts";

/** What the store would get. */
export const PACKAGE = path.join(
  ROOT,
  `.output/clean-release-${packageJson.version}-firefox.zip`,
);

export default function prepare(): void {
  const firefox = findFirefox();
  if (spawnSync("openssl", ["version"]).status !== 0)
    throw new Error(
      "No openssl is here, which makes the practice site's certificate: install it and run this again.",
    );
  if (!existsSync(PACKAGE))
    throw new Error('The package is not made: run "npm run zip" first.');
  console.log(
    execFileSync(firefox, ["--version"], { encoding: "utf8" }).trim(),
  );
}
