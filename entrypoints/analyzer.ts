import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readDraft } from "@/lib/review/read-draft";
import { provideAnalyzer } from "@/lib/messages/analyzer-slot";

/** Loaded by the webmail content script when a compose window opens. */
export default defineUnlistedScript(() => {
  provideAnalyzer(readDraft);
});
