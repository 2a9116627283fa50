/** The panel's connection to the tab in front, over a port to its content script. */
import { browser, type Browser } from "wxt/browser";
import type { Draft } from "@/lib/analyzer/types";
import {
  PANEL_PORT,
  toPanel,
  type DraftEntry,
  type InsertResult,
  type NoteResult,
  type ShownMessage,
  type ToContent,
  type ToPanel,
} from "@/lib/messages/contract";
import { receiveFromPort } from "@/lib/messages/receive";
import { isAlive } from "@/lib/messages/send";
import type {
  ConnectionEvent,
  ConnectionState,
  PanelConnection,
} from "@/lib/panel/connection";

/** An insertion is verified in the page after the editor has had its turn; that takes a fraction of this. */
const insertTimeoutMs = 4000;
/** A note may have to wait for the webmail to open the reply. */
const noteTimeoutMs = 8000;

interface Texts {
  context: Omit<Draft, "body" | "sentAt">;
  body: { readonly body: string; readonly sentAt: string } | null;
}

/**
 * Follows the active tab of this window. `fixedTabId` holds on to one tab instead, for a panel that is itself opened
 * in a tab.
 */
export function connectToTab(fixedTabId: number | null): PanelConnection {
  const listeners = new Set<(event: ConnectionEvent) => void>();
  const waiting = new Map<
    number,
    (result: InsertResult | NoteResult | "timeout") => void
  >();
  const texts = new Map<string, Texts>();
  let entries: readonly DraftEntry[] = [];
  let front: string | null = null;
  let state: ConnectionState = { kind: "connecting" };
  let port: Browser.runtime.Port | null = null;
  let tabId: number | null = null;
  let windowId: number | null = null;
  let nextRequest = 1;
  let messages: readonly ShownMessage[] = [];

  const tell = (event: ConnectionEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const become = (next: ConnectionState): void => {
    state = next;
    tell({ kind: "state", state });
  };

  const draftOf = (id: string): Draft | null => {
    const known = texts.get(id);
    return known?.body ? { ...known.context, ...known.body } : null;
  };
  const showDrafts = (): void => {
    const first = entries[0];
    if (first === undefined) {
      become({ kind: "no-draft" });
      return;
    }
    become({
      kind: "drafts",
      drafts: entries.map((entry) => ({
        ...entry,
        draft: entry.readable ? draftOf(entry.id) : null,
      })),
      front: front ?? first.id,
    });
  };
  const textsOf = (id: string): Texts => {
    const known = texts.get(id) ?? { context: {}, body: null };
    texts.set(id, known);
    return known;
  };

  const hear = (message: ToPanel): void => {
    switch (message.kind) {
      case "drafts":
        entries = message.drafts;
        front = message.front;
        for (const id of texts.keys()) {
          if (!entries.some((entry) => entry.id === id)) texts.delete(id);
        }
        showDrafts();
        return;
      case "draft/context": {
        const { draftId, subject, thread, attachments } = message;
        textsOf(draftId).context = {
          ...(subject === undefined ? {} : { subject }),
          ...(thread === undefined ? {} : { thread }),
          ...(attachments === undefined ? {} : { attachments }),
        };
        return;
      }
      case "draft/body":
        textsOf(message.draftId).body = {
          body: message.body,
          sentAt: message.sentAt,
        };
        showDrafts();
        return;
      case "gaps/show":
        tell({ kind: "show-gaps", draftId: message.draftId });
        return;
      case "insert/done":
      case "note/done":
        waiting.get(message.requestId)?.(message.result);
        return;
      case "messages":
        messages = message.messages;
        tell({ kind: "messages", messages });
        return;
    }
  };

  const forget = (): void => {
    port = null;
    entries = [];
    front = null;
    texts.clear();
    if (messages.length > 0) {
      messages = [];
      tell({ kind: "messages", messages });
    }
    for (const answer of waiting.values()) answer("timeout");
    waiting.clear();
  };
  const post = (message: ToContent): void => {
    port?.postMessage(message);
  };

  const ask = async (
    patienceMs: number,
    message: (requestId: number) => ToContent,
  ): Promise<InsertResult | NoteResult | "timeout"> => {
    if (port === null) return "timeout";
    const requestId = nextRequest++;
    const result = new Promise<InsertResult | NoteResult | "timeout">(
      (resolve) => {
        const timer = setTimeout(() => resolve("timeout"), patienceMs);
        waiting.set(requestId, (answer) => {
          clearTimeout(timer);
          resolve(answer);
        });
      },
    );
    post(message(requestId));
    try {
      return await result;
    } finally {
      waiting.delete(requestId);
    }
  };

  const connect = (id: number): void => {
    port?.disconnect();
    forget();
    tabId = id;
    become({ kind: "connecting" });
    const opened = browser.tabs.connect(id, { name: PANEL_PORT, frameId: 0 });
    port = opened;
    opened.onDisconnect.addListener(() => {
      // Reading the error tells the browser that it was expected: a tab without a content script of ours.
      console.debug("Clean Release: left", browser.runtime.lastError?.message);
      if (port !== opened) return;
      forget();
      become(
        isAlive()
          ? { kind: "no-webmail-tab" }
          : { kind: "disconnected", reason: "updated" },
      );
    });
    receiveFromPort(opened, toPanel, (message) => {
      if (port === opened) hear(message);
    });
  };

  const follow = async (): Promise<void> => {
    if (fixedTabId !== null) {
      connect(fixedTabId);
      return;
    }
    const window = await browser.windows.getCurrent();
    windowId = window.id ?? null;
    const [active] = await browser.tabs.query({
      active: true,
      currentWindow: true,
    });
    if (active?.id === undefined) become({ kind: "no-webmail-tab" });
    else connect(active.id);
  };

  browser.tabs.onActivated.addListener((activated) => {
    if (fixedTabId === null && activated.windowId === windowId)
      connect(activated.tabId);
  });
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id === tabId && port === null && change.status === "complete")
      connect(id);
  });
  follow().catch((error: unknown) => {
    console.error("Clean Release: no tab to follow", error);
    become({ kind: "disconnected", reason: "lost" });
  });

  return {
    subscribe(listener) {
      listeners.add(listener);
      listener({ kind: "state", state });
      listener({ kind: "messages", messages });
      return () => {
        listeners.delete(listener);
      };
    },
    reveal: (draftId, spans) =>
      post({ kind: "reveal", draftId, spans: [...spans] }),
    revealInMessage: (messageId, spans) =>
      post({ kind: "message/reveal", messageId, spans: [...spans] }),
    async insert(draftId, edit) {
      const result = await ask(insertTimeoutMs, (requestId) => ({
        kind: "insert",
        requestId,
        draftId,
        edit,
      }));
      // Only notes can lack a reply.
      return result === "no-reply" ? "unsupported" : result;
    },
    insertNote: (messageId, text) =>
      ask(noteTimeoutMs, (requestId) => ({
        kind: "note/insert",
        requestId,
        messageId,
        text,
      })),
    dismissed: (draftId, checks) =>
      post({ kind: "dismissed", draftId, checks: [...checks] }),
    focusDraft: (draftId) => post({ kind: "focus", draftId }),
    reloadTab() {
      if (tabId !== null) void browser.tabs.reload(tabId);
    },
    openOptions() {
      void browser.runtime.openOptionsPage();
    },
  };
}
