/** A Firefox in a fresh profile with the packaged extension in it, and hands for its sidebar. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { Marionette } from "./marionette.ts";

const USUAL_PLACES = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/snap/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/** @throws Error with one sentence for the reader. */
export function findFirefox(): string {
  const wanted = process.env["FIREFOX_PATH"];
  const found = (wanted === undefined ? USUAL_PLACES : [wanted]).find((place) =>
    existsSync(place),
  );
  if (found !== undefined) return found;
  throw new Error(
    wanted === undefined
      ? "No Firefox is here: install one (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to its program file, and run this again."
      : `FIREFOX_PATH names ${wanted}, and no file is there.`,
  );
}

export const EXTENSION_ID = "clean-release@clean-release.example";
/** Firefox gives each installation a random address; a test wants to know it. */
const UUID = "3f1c2f6e-8d0a-4c3b-9a57-0f5f3f6a2b11";

export interface FirefoxWithExtension {
  readonly marionette: Marionette;
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** @param extension the packaged extension. @param proxyPort where all of the browser's traffic goes. */
export async function launchFirefox(
  extension: string,
  proxyPort: number,
): Promise<FirefoxWithExtension> {
  const profile = mkdtempSync(path.join(tmpdir(), "clean-release-firefox-"));
  const port = await freePort();
  const preferences = {
    "marionette.port": port,
    "extensions.webextensions.uuids": JSON.stringify({ [EXTENSION_ID]: UUID }),
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": proxyPort,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": proxyPort,
    // Only the practice site's certificate is meant; nothing else can be reached.
    "network.stricttransportsecurity.preloadlist": false,
    "security.cert_pinning.enforcement_level": 0,
    "sidebar.revamp": false,
  };
  writeFileSync(
    path.join(profile, "user.js"),
    Object.entries(preferences)
      .map(
        ([name, value]) =>
          `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
      )
      .join(""),
  );
  const firefox = spawn(
    findFirefox(),
    [
      "--marionette",
      "--headless",
      "--no-remote",
      "--remote-allow-system-access",
      "-profile",
      profile,
    ],
    {
      stdio: "ignore",
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: "1" },
    },
  );
  const ended = new Promise<void>((resolve) => {
    firefox.once("exit", () => resolve());
  });
  const marionette = await untilConnected(port);
  await marionette.send("WebDriver:NewSession", {
    acceptInsecureCerts: true,
  });
  await marionette.send("WebDriver:SetTimeouts", {
    implicit: 10_000,
    pageLoad: 30_000,
    script: 30_000,
  });
  await marionette.send("Addon:Install", { path: extension, temporary: true });
  return {
    marionette,
    close: async () => {
      // It closes the connection before it answers.
      await marionette
        .send("Marionette:Quit", { flags: ["eForceQuit"] })
        .catch(() => undefined);
      marionette.close();
      await Promise.race([
        ended,
        new Promise((resolve) => setTimeout(resolve, 5_000)),
      ]);
      firefox.kill("SIGKILL");
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function untilConnected(port: number): Promise<Marionette> {
  const end = Date.now() + 60_000;
  for (;;) {
    try {
      return await Marionette.open(port);
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
