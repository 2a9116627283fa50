/** What the pages and the "server side" say to one another, and the server side itself: it keeps what was sent. */

/** A draft as its page handed it over: `html` is the editor's content to the last byte. */
export interface StoredDraft {
  readonly draftId: string;
  readonly kind: "new" | "reply" | "forward";
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly html: string;
  /** Quoted history the page still holds outside the editor; it is sent behind `html`. */
  readonly collapsedQuote: string;
  readonly plainText: boolean;
  readonly attachments: readonly string[];
  /** The conversation a reply belongs to. */
  readonly conversation?: string;
}

export type MailAction =
  "save" | "send" | "send-and-archive" | "schedule" | "undo-send" | "discard";

export interface MailRequest {
  readonly action: MailAction;
  readonly draft: StoredDraft;
}

/** One mailbox's server side. Everything it was told, in order, and what stands after that. */
export class MailServer {
  readonly log: MailRequest[] = [];
  readonly #drafts = new Map<string, StoredDraft>();

  handle(request: MailRequest): void {
    this.log.push(request);
    if (request.action === "discard")
      this.#drafts.delete(request.draft.draftId);
    else this.#drafts.set(request.draft.draftId, request.draft);
  }

  draft(draftId: string): StoredDraft | undefined {
    return this.#drafts.get(draftId);
  }

  /** What would have gone out, oldest first; an undone send is no longer in it. */
  get sent(): readonly MailRequest[] {
    const sent: MailRequest[] = [];
    for (const request of this.log) {
      if (["send", "send-and-archive", "schedule"].includes(request.action))
        sent.push(request);
      if (request.action === "undo-send") {
        const undone = sent.findLastIndex(
          ({ draft }) => draft.draftId === request.draft.draftId,
        );
        if (undone >= 0) sent.splice(undone, 1);
      }
    }
    return sent;
  }

  /** What the webmail autosaved last, of any draft. */
  get lastSaved(): StoredDraft | undefined {
    return this.log.findLast(({ action }) => action === "save")?.draft;
  }
}
