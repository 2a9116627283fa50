/** Tells the panels which messages are open for reading. While no panel is open nothing of them is read. */
import type { Span } from "@/lib/analyzer/types";
import type { ToPanel } from "@/lib/messages/contract";
import type { ShownMessage, WebmailAdapter } from "@/lib/webmail/adapter";

/** Webmails fill the reading pane a moment after it was asked for, and some later still. */
const looksMs = [100, 600, 1800] as const;
/** A conversation can change without a click: a message comes in, a body is filled late. */
const careMs = 3000;

interface OpenMessages {
  /** Brings a panel that just opened up to date. */
  begin(post: (message: ToPanel) => void): void;
  /** The message as it is shown now. */
  find(id: string): ShownMessage | undefined;
  locate(id: string, spans: readonly Span[]): Range[];
}

export function watchMessages(
  adapter: WebmailAdapter,
  signal: AbortSignal,
  wanted: () => boolean,
  post: (message: ToPanel) => void,
): OpenMessages {
  let last = "[]";
  let caring: ReturnType<typeof setTimeout> | null = null;
  let looking: ReturnType<typeof setTimeout> | null = null;
  const read = () => adapter.messages(document);

  const look = (): void => {
    const message = messageOf(read());
    const now = JSON.stringify(message.messages);
    if (now === last) return;
    last = now;
    post(message);
  };
  const keepCaring = (): void => {
    caring ??= setTimeout(() => {
      caring = null;
      if (!wanted() || signal.aborted || document.hidden) return;
      look();
      keepCaring();
    }, careMs);
  };
  const lookSoon = (next = 0): void => {
    if (looking !== null) clearTimeout(looking);
    looking = null;
    const wait = looksMs[next];
    if (wait === undefined || !wanted() || document.hidden) return;
    looking = setTimeout(() => {
      look();
      lookSoon(next + 1);
    }, wait);
    keepCaring();
  };

  document.addEventListener("click", () => lookSoon(), {
    capture: true,
    passive: true,
    signal,
  });
  document.addEventListener("visibilitychange", () => lookSoon(), { signal });
  for (const type of ["hashchange", "popstate", "pageshow"])
    window.addEventListener(type, () => lookSoon(), { signal });
  signal.addEventListener(
    "abort",
    () => {
      if (caring !== null) clearTimeout(caring);
      if (looking !== null) clearTimeout(looking);
    },
    { once: true },
  );

  const find = (id: string) => read().find((message) => message.id === id);
  return {
    begin(postFirst) {
      const message = messageOf(read());
      last = JSON.stringify(message.messages);
      postFirst(message);
      keepCaring();
    },
    find,
    locate(id, spans) {
      const message = find(id);
      return spans
        .filter(({ source }) => source === "body")
        .flatMap(({ start, end }) => message?.locate(start, end) ?? []);
    },
  };
}

function messageOf(
  messages: readonly ShownMessage[],
): Extract<ToPanel, { kind: "messages" }> {
  return {
    kind: "messages",
    messages: messages.map(
      ({ id, sender, subject, text, quoted, older, attachments }) => ({
        id,
        sender,
        subject,
        text,
        quoted: [...quoted],
        older: [...older],
        attachments: [...attachments],
      }),
    ),
  };
}
