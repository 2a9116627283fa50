/** Finds the Chromium the tests and `npm start` drive, or installs one, or says in one sentence what to do. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

const { env } = process;

/** Chromium and Chrome for Testing first: nobody's own profile or updates live there. */
const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/opt/google/chrome/chrome",
    "/usr/bin/microsoft-edge",
  ],
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [env["LOCALAPPDATA"], env["PROGRAMFILES"], env["PROGRAMFILES(X86)"]]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, "Chromium/Application/chrome.exe"),
      path.join(folder, "Google/Chrome/Application/chrome.exe"),
      path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
};

/**
 * @returns the path of an executable: `CHROME_PATH` if set, then the usual places, then Playwright's own.
 * @throws Error with one sentence for the reader when there is none and none could be installed.
 */
export function findBrowser(): string {
  const wanted = env["CHROME_PATH"];
  if (wanted !== undefined) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROME_PATH names ${wanted}, and no file is there.`);
  }
  return installedBrowser() ?? installBrowser();
}

function installedBrowser(): string | undefined {
  return [
    chromium.executablePath(),
    ...(USUAL_PLACES[process.platform] ?? []),
  ].find((place) => existsSync(place));
}

function installBrowser(): string {
  console.log("No Chrome or Chromium found, installing one ...");
  if (isRoot() && existsSync("/usr/bin/apt-get")) {
    const apt = (...rest: string[]) =>
      spawnSync("apt-get", rest, {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
      }).status === 0;
    if (apt("update", "-q")) apt("install", "-y", "-q", "chromium");
  }
  if (installedBrowser() === undefined) {
    const cli = path.resolve(
      import.meta.dirname,
      "../../node_modules/@playwright/test/cli.js",
    );
    spawnSync(process.execPath, [cli, "install", "chromium"], {
      stdio: "inherit",
    });
  }
  const found = installedBrowser();
  if (found !== undefined) return found;
  throw new Error(
    "No Chrome or Chromium is here and none could be installed: install one, or set CHROME_PATH to its program file, and run this again.",
  );
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Without a display the browser runs headless. */
export function hasDisplay(): boolean {
  return (
    process.platform !== "linux" ||
    Boolean(env["DISPLAY"] ?? env["WAYLAND_DISPLAY"])
  );
}

/** "Chromium 156.0.8078.79 …", for the person who reads the output; empty where the program does not say. */
export function browserVersion(executable: string): string {
  if (process.platform === "win32") return "";
  return execFileSync(executable, ["--version"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
}
