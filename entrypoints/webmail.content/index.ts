import { defineContentScript } from "wxt/utils/define-content-script";
import { adapterFor } from "@/lib/webmail/adapters";
import { startDesk } from "./desk";

export default defineContentScript({
  matches: [
    "https://mail.google.com/*",
    "https://outlook.office.com/*",
    "https://outlook.office365.com/*",
    "https://outlook.live.com/*",
    "https://outlook.cloud.microsoft/*",
  ],
  // Before the webmail's own scripts: the send guard's listeners have to stand first.
  runAt: "document_start",
  // The page is told nothing; an older script of ours hears it by an event in the document.
  noScriptStartedPostMessage: true,
  main(context) {
    const adapter = adapterFor(new URL(location.href));
    // Asking is what finds out: a script whose extension is gone is told nothing, and its signal aborts when asked.
    if (adapter) startDesk(adapter, context.signal, () => context.isValid);
  },
});
