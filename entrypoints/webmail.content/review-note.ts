/** Puts a review note into the reply to the message it is about. */
import type { NoteResult } from "@/lib/messages/contract";
import type { DraftHandle, ShownMessage } from "@/lib/webmail/adapter";

/** How long a webmail may take to open a reply. */
const replyMs = 3000;

interface NoteWriter {
  write(message: ShownMessage, text: string): Promise<NoteResult>;
  /** To be called whenever a draft was opened: it may be the reply that was asked for. */
  opened(): void;
}

export function noteWriter(
  drafts: () => Iterable<{ readonly handle: DraftHandle }>,
): NoteWriter {
  const waiting = new Set<() => void>();
  const replyTo = (message: ShownMessage): DraftHandle | undefined =>
    [...drafts()].find(({ handle }) => message.view.contains(handle.root))
      ?.handle;

  const opensSoon = (message: ShownMessage): Promise<DraftHandle | undefined> =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        waiting.delete(check);
        resolve(replyTo(message));
      };
      const check = () => {
        if (replyTo(message)) done();
      };
      const timer = setTimeout(done, replyMs);
      waiting.add(check);
    });

  return {
    async write(message, text) {
      const reply =
        replyTo(message) ??
        (message.reply() ? await opensSoon(message) : undefined);
      if (reply === undefined) return "no-reply";
      const draft = reply.read();
      if (draft === null) return "unsupported";
      return reply.insert({ text, expectedBody: draft.body, mode: "append" });
    },
    opened() {
      for (const check of [...waiting]) check();
    },
  };
}
