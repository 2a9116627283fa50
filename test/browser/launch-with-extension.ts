/** Starts a Chromium with the built extension in it, in a fresh profile, and reaches its side panel. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { findBrowser, isRoot } from "./find-browser.ts";

export interface BrowserWithExtension {
  readonly context: BrowserContext;
  /** The browser's folder of everything it keeps; gone after `close`. */
  readonly profile: string;
  /** Loads the extension if `installLater` kept it out at the start. */
  install(): Promise<void>;
  /** Takes the extension out again, as its owner may at any time. */
  uninstall(): Promise<void>;
  readonly extensionId: () => string;
  /** The open side panel. It is no page of the context: only a second connection to the browser can reach it. */
  sidePanel(): Promise<Page>;
  /** Ends the background's script, as the browser does after half a minute without work. */
  stopBackground(): Promise<void>;
  /** Lets go of the open panel, which stays open: a connection that sees the worker die never closes again. */
  letGoOfPanel(): Promise<void>;
  /** Closes every open panel, so that the next one found is the next one opened. */
  closePanels(): Promise<void>;
  /** Presses the extension's toolbar button for a tab. */
  pressToolbarButton(page: Page): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The built extension's folder. */
  readonly extension: string;
  readonly headless: boolean;
  readonly installLater?: boolean;
  /** Folders of other extensions that live in the same pages. */
  readonly neighbours?: readonly string[];
  readonly viewport?: { width: number; height: number } | null;
  /** More of the browser's own switches. */
  readonly args?: readonly string[];
  /** What a new profile begins with, as Chromium writes it. */
  readonly preferences?: object;
  /** Pages left are kept as they stand, as in a person's browser; Playwright switches that off. */
  readonly backForwardCache?: boolean;
}

export async function launchWithExtension(
  options: LaunchOptions,
): Promise<BrowserWithExtension> {
  const { extension, headless } = options;
  if (!existsSync(path.join(extension, "manifest.json")))
    throw new Error(
      `${extension} holds no built extension: run "npm run build" first.`,
    );
  const profile = mkdtempSync(path.join(tmpdir(), "clean-release-"));
  if (options.preferences) {
    mkdirSync(path.join(profile, "Default"));
    writeFileSync(
      path.join(profile, "Default/Preferences"),
      JSON.stringify(options.preferences),
    );
  }
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    // Branded Chrome ignores --load-extension since 137; loading over the debugging protocol works in all of them,
    // but only where extensions were not switched off at the start.
    ignoreDefaultArgs: [
      "--disable-extensions",
      ...(options.backForwardCache ? ["--disable-back-forward-cache"] : []),
    ],
    args: [
      "--enable-unsafe-extension-debugging",
      "--remote-debugging-port=0",
      ...(isRoot() ? ["--no-sandbox"] : []),
      ...(options.args ?? []),
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error("The browser closed at once.");
  const session = await browser.newBrowserCDPSession();
  // The protocol's types do not know this domain.
  const extensions = <Answer>(command: string, parameters: object) =>
    (
      session.send as unknown as (
        method: string,
        parameters: object,
      ) => Promise<Answer>
    ).call(session, `Extensions.${command}`, parameters);
  const load = async (folder: string) =>
    (
      await extensions<{ id: string }>("loadUnpacked", {
        path: path.resolve(folder),
      })
    ).id;
  let id: string | undefined;
  const install = async () => {
    id = await load(extension);
    if (!context.serviceWorkers().length)
      await context.waitForEvent("serviceworker");
  };
  for (const neighbour of options.neighbours ?? []) await load(neighbour);
  if (!options.installLater) await install();

  const address = async () => {
    const file = path.join(profile, "DevToolsActivePort");
    await until(() => existsSync(file) && readFileSync(file, "utf8") !== "");
    const [port = ""] = readFileSync(file, "utf8").split("\n");
    return `http://127.0.0.1:${port}`;
  };
  const extensionId = () => {
    if (id === undefined) throw new Error("The extension is not installed.");
    return id;
  };
  const panelPrefix = () =>
    `chrome-extension://${extensionId()}/sidepanel.html`;
  const connections: Browser[] = [];
  const letGo = async () => {
    for (const connection of connections.splice(0)) await connection.close();
  };
  return {
    context,
    profile,
    install,
    uninstall: () => extensions("uninstall", { id: extensionId() }),
    extensionId,
    sidePanel: async () => {
      const prefix = panelPrefix();
      const url = await address();
      await until(async () => {
        const targets = (await (
          await fetch(`${url}/json/list`)
        ).json()) as readonly { url: string }[];
        return targets.some((target) => target.url.startsWith(prefix));
      });
      // Only a connection made now sees the panel.
      const connection = await chromium.connectOverCDP(url);
      connections.push(connection);
      const panel = connection
        .contexts()
        .flatMap((one) => one.pages())
        .findLast((page) => page.url().startsWith(prefix));
      if (!panel) throw new Error("The side panel closed again.");
      return panel;
    },
    stopBackground: async () => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId()}/options.html`);
      const worker = await context.newCDPSession(page);
      await worker.send("ServiceWorker.enable");
      await worker.send("ServiceWorker.stopAllWorkers");
      await page.close();
      await until(async () => {
        const { targetInfos } = await session.send("Target.getTargets");
        return !targetInfos.some(
          ({ type, url }) =>
            type === "service_worker" && url.includes(extensionId()),
        );
      });
    },
    letGoOfPanel: letGo,
    closePanels: async () => {
      await letGo();
      await until(async () => {
        const { targetInfos } = await session.send("Target.getTargets");
        const panels = targetInfos.filter((target) =>
          target.url.startsWith(panelPrefix()),
        );
        for (const { targetId } of panels)
          // Listed a moment longer than they live.
          await session
            .send("Target.closeTarget", { targetId })
            .catch(() => undefined);
        return panels.length === 0;
      });
    },
    pressToolbarButton: async (page) => {
      const { targetInfos } = await session.send("Target.getTargets", {
        filter: [{ type: "tab" }],
      });
      const tab = targetInfos.find((target) => target.url === page.url());
      if (!tab) throw new Error("That tab is not open.");
      await extensions("triggerAction", {
        id: extensionId(),
        targetId: tab.targetId,
      });
    },
    close: async () => {
      for (const connection of connections) await connection.close();
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Asks again until it is so. @throws Error after ten seconds. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error("Waited ten seconds in vain.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
