/** The real sidebar: opened by the toolbar button as a person does, read and worked from inside its own document. */
import { EXTENSION_ID } from "./launch-firefox.ts";
import type { Marionette } from "./marionette.ts";
import type { Answers } from "../browser/panel.ts";

const WIDGET = EXTENSION_ID.replaceAll(/[^\w-]/g, "_");

/** What these tests need of the browser's own window; it has no published types. */
interface BrowserWindow {
  readonly CustomizableUI: {
    addWidgetToArea(widget: string, area: string): void;
  };
  readonly SidebarController: {
    readonly isOpen: boolean;
    readonly currentID: string;
    readonly browser?: { readonly contentDocument: Document };
    hide(): void;
  };
}
interface RemoteBrowser extends Element {
  readonly messageManager: {
    addMessageListener(
      name: string,
      listener: (message: { readonly data: unknown }) => void,
    ): void;
    loadFrameScript(url: string, allowDelayed: boolean): void;
  };
}

export class Sidebar {
  readonly #firefox: Marionette;
  #asked = 0;

  constructor(firefox: Marionette) {
    this.#firefox = firefox;
  }

  /** Firefox opens the sidebar by itself once, after an installation; and it keeps new buttons in a menu. */
  async putAway(): Promise<void> {
    await this.#firefox.inBrowser(() =>
      this.#firefox.run((widget) => {
        const view = window as unknown as BrowserWindow;
        view.CustomizableUI.addWidgetToArea(
          `${widget}-browser-action`,
          "nav-bar",
        );
        view.SidebarController.hide();
      }, WIDGET),
    );
  }

  /** A real click on the toolbar button. */
  async pressToolbarButton(): Promise<void> {
    await this.#firefox.inBrowser(async () => {
      await this.#firefox.click(await this.#firefox.find(`#${WIDGET}-BAP`));
    });
  }

  isOpen(): Promise<boolean> {
    return this.#firefox.inBrowser(() =>
      this.#firefox.run((widget) => {
        const { isOpen, currentID } = (window as unknown as BrowserWindow)
          .SidebarController;
        return isOpen && currentID === `${widget}-sidebar-action`;
      }, WIDGET),
    );
  }

  /** Runs the function in the sidebar's own document; it gets the document first. */
  async run<Args extends readonly unknown[], Result>(
    task: (page: Document, ...args: Args) => Result,
    ...args: Args
  ): Promise<Result> {
    const answer = `clean-release-test:${++this.#asked}`;
    const script = `sendAsyncMessage(${JSON.stringify(answer)}, (() => {
      try { return { result: (${task.toString()})(content.document, ...${JSON.stringify(args)}) }; }
      catch (error) { return { error: String(error) }; }
    })())`;
    const said = await this.#firefox.inBrowser(() =>
      this.#firefox.run(
        (name, url) => {
          const { browser } = (window as unknown as BrowserWindow)
            .SidebarController;
          const panel = browser?.contentDocument.getElementById(
            "webext-panels-browser",
          ) as RemoteBrowser | null | undefined;
          if (!panel) return { error: "The sidebar is closed." };
          return new Promise<unknown>((resolve) => {
            panel.messageManager.addMessageListener(name, ({ data }) =>
              resolve(data),
            );
            panel.messageManager.loadFrameScript(url, false);
          });
        },
        answer,
        `data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      ),
    );
    // What the script above sends.
    const { result, error } = said as { result: Result; error?: string };
    if (error !== undefined) throw new Error(error);
    return result;
  }

  heading(): Promise<string> {
    return this.run((page) => page.querySelector("h1")?.textContent ?? "");
  }

  /** Whether a button with a name that matches was there to be pressed. */
  press(name: RegExp): Promise<boolean> {
    return this.run((page, source) => {
      const button = [...page.querySelectorAll("button")].find((candidate) =>
        new RegExp(source).test(
          candidate.getAttribute("aria-label") ?? candidate.textContent,
        ),
      );
      button?.click();
      return button !== undefined;
    }, name.source);
  }

  /** As fillGaps of test/browser/panel.ts: what is asked for and still empty; a choice by a word of its label. */
  async fill(answers: Answers): Promise<void> {
    // One at a time, as a person does: what is asked for next depends on it.
    for (const [name, answer] of Object.entries(answers))
      await this.run(
        (page, label, text) => {
          for (const group of page.querySelectorAll("fieldset")) {
            if (group.querySelector("legend")?.textContent !== label) continue;
            const choice = [...group.querySelectorAll("label")].find((one) =>
              one.textContent.toLowerCase().includes(text.toLowerCase()),
            );
            choice?.querySelector("input")?.click();
            return;
          }
          for (const one of page.querySelectorAll("label")) {
            const field = page.getElementById(one.htmlFor);
            if (one.textContent !== label || field === null) continue;
            const input = field as HTMLInputElement;
            if (input.value !== "") continue;
            input.value = text;
            const view = page.defaultView as unknown as typeof globalThis;
            input.dispatchEvent(new view.Event("input", { bubbles: true }));
          }
        },
        name,
        answer,
      );
  }
}
