import { browser, type Browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { toBackground } from "@/lib/messages/contract";
import { receive } from "@/lib/messages/receive";

/** Opens the panel; holds no state, so it may be stopped at any time. */
export default defineBackground(() => {
  // Chrome and Edge have a side panel. Firefox has a sidebar, which its toolbar button opens by the listener below.
  const sidePanel = browser.sidePanel as typeof browser.sidePanel | undefined;

  if (sidePanel) {
    sidePanel
      .setPanelBehavior({ openPanelOnActionClick: true })
      .catch((error: unknown) =>
        console.error("Clean Release: no panel on the toolbar button", error),
      );
  } else {
    browser.action.onClicked.addListener(() => {
      void (
        browser as unknown as { sidebarAction: { toggle(): Promise<void> } }
      ).sidebarAction.toggle();
    });
  }

  receive(toBackground, async (_message, sender) => {
    const { tab } = sender;
    if (!sidePanel || tab?.id === undefined) return { ok: false };
    // No await before open: Chrome counts the author's click only in the same task.
    try {
      await sidePanel.open({ tabId: tab.id });
      // A popped-out compose stands in a window without side panels: open() succeeds there and shows nothing.
      const home = await browser.windows.get(tab.windowId);
      if (home.type === "popup") await openBeside(tab.id, home);
      return { ok: true };
    } catch {
      return { ok: false };
    }
  });
});

/**
 * The panel in a small window of its own for a popped-out compose; at most one per tab. The browser places it: bounds
 * beyond the screen, which we do not know here, would be refused.
 */
async function openBeside(
  tabId: number,
  home: Browser.windows.Window,
): Promise<void> {
  const url = `${browser.runtime.getURL("/sidepanel.html")}?tab=${tabId}`;
  const [open] = await browser.tabs.query({ url });
  if (open?.windowId !== undefined) {
    await browser.windows.update(open.windowId, { focused: true });
    return;
  }
  await browser.windows.create({
    url,
    type: "popup",
    width: 400,
    ...(home.height === undefined ? {} : { height: home.height }),
  });
}
