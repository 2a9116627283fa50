import { defineContentScript } from "wxt/utils/define-content-script";
import type { WebmailAdapter } from "@/lib/webmail/adapter";
import { gmail } from "@/lib/webmail/gmail";
import { outlook } from "@/lib/webmail/outlook";
import { startDesk } from "./desk";

const adapters: readonly WebmailAdapter[] = [gmail, outlook];

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
    const url = new URL(location.href);
    const adapter = adapters.find((candidate) => candidate.matches(url));
    // Asking is what finds out: a script whose extension is gone is told nothing, and its signal aborts when asked.
    if (adapter) startDesk(adapter, context.signal, () => context.isValid);
  },
});
