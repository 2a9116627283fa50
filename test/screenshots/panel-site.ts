/** Bundles the panel's page once and answers for it, so that a browser can show each state without an extension. */
import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";

export const PANEL_SITE = "http://panel.test";

export interface PanelSite {
  /** Makes the page's requests to PANEL_SITE find the panel. */
  serve(page: Page): Promise<void>;
}

export async function buildPanelSite(): Promise<PanelSite> {
  const { outputFiles } = await build({
    entryPoints: ["test/screenshots/panel-page.tsx"],
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    alias: { "@": process.cwd() },
  });
  const script = outputFiles[0]?.text ?? "";
  const style = await readFile("entrypoints/sidepanel/panel.css", "utf8");
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clean Release</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/panel.css"><div id="root"></div><script type="module" src="/panel.js"></script></html>`;
  const files: Readonly<Record<string, readonly [string, string]>> = {
    "/": ["text/html", html],
    "/panel.css": ["text/css", style],
    "/panel.js": ["text/javascript", script],
  };
  return {
    async serve(page) {
      await page.route(`${PANEL_SITE}/**`, (route) => {
        const file = files[new URL(route.request().url()).pathname];
        return file
          ? route.fulfill({ contentType: file[0], body: file[1] })
          : route.fulfill({ status: 404, body: "" });
      });
    },
  };
}
