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
  main(context) {
    const url = new URL(location.href);
    const adapter = adapters.find((candidate) => candidate.matches(url));
    if (adapter) startDesk(adapter, context.signal);
  },
});
