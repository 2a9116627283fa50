/**
 * What was sent in a conversation is part of it when it is opened again. The site puts it into the page as data, so that
 * the mailbox has it before it draws anything.
 */
import type { StoredDraft } from "./mail-server.ts";

const ID = "practice-sent";

/** For the page's HTML; the data cannot end its element. */
export function sentData(sent: readonly StoredDraft[]): string {
  const json = JSON.stringify(sent).replaceAll("<", "\\u003c");
  return `<script type="application/json" id="${ID}">${json}</script>`;
}

/** Replies sent in the conversation before this page was loaded, oldest first; none outside a page. */
export function sentReplies(conversation: string): readonly StoredDraft[] {
  const data = document.getElementById(ID)?.textContent ?? "[]";
  return (JSON.parse(data) as readonly StoredDraft[]).filter(
    (draft) => draft.conversation === conversation && draft.kind === "reply",
  );
}
