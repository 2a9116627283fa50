/** The pages' end of the line to the mail server: every call carries the draft as it stands in that moment. */
import type { MailAction, StoredDraft } from "./mail-server.ts";

/** Sent in order, one after the other; `keepalive` lets a send outlive its window. */
let last: Promise<unknown> = Promise.resolve();

export function tellServer(
  action: MailAction,
  draft: StoredDraft,
): Promise<unknown> {
  const body = JSON.stringify({ action, draft });
  const post = () =>
    fetch("/practice/mail", {
      method: "POST",
      body,
      // Chromium refuses a body of more than 64 kB with keepalive.
      keepalive: body.length < 60_000,
    });
  last = last.then(post, post);
  return last;
}

export async function fetchDraft(
  draftId: string,
): Promise<StoredDraft | undefined> {
  const response = await fetch(
    `/practice/draft?id=${encodeURIComponent(draftId)}`,
  );
  return response.ok ? ((await response.json()) as StoredDraft) : undefined;
}

/** Unique over reloads and windows of one mailbox, as draft ids are. */
export function newDraftId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join("");
}
