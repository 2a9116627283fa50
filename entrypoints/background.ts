import { browser } from "wxt/browser";
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
    const tabId = sender.tab?.id;
    if (!sidePanel || tabId === undefined) return { ok: false };
    // No await before open: Chrome counts the author's click only in the same task.
    try {
      await sidePanel.open({ tabId });
      return { ok: true };
    } catch {
      return { ok: false };
    }
  });
});
