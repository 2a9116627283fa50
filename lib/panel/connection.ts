/**
 * What the panel needs from the world outside: which drafts are open, and ways to act on one. Implemented over the port
 * in entrypoints/sidepanel; tests and screenshots bring their own.
 */
import type { CheckId, Draft, Span } from "../analyzer/types";
import type {
  DraftEntry,
  NoteResult,
  ShownMessage,
  TextEdit,
} from "../messages/contract";

/** One compose window of the tab in front. */
export interface OpenDraft {
  /** Stable while the compose window lives; unique in the page. */
  readonly id: string;
  readonly webmail: DraftEntry["webmail"];
  /** As typed by the author; "" when there is none yet. */
  readonly subject: string;
  /** false: the compose window is there, its text cannot be read. */
  readonly readable: boolean;
  /** null while its text is on the way, and when it cannot be read. */
  readonly draft: Draft | null;
}

export type ConnectionState =
  | { readonly kind: "connecting" }
  /** The tab in front is neither Gmail nor Outlook. */
  | { readonly kind: "no-webmail-tab" }
  /** A webmail tab that holds no content script of ours: it was open before the extension came. A reload mends it. */
  | { readonly kind: "tab-needs-reload" }
  | { readonly kind: "no-draft" }
  /** At least one; `front` is the one the author works in, and one of them. */
  | {
      readonly kind: "drafts";
      readonly drafts: readonly OpenDraft[];
      readonly front: string;
    }
  /** 'updated': the extension was replaced under our feet, only a reload of panel and tab helps. */
  | { readonly kind: "disconnected"; readonly reason: "lost" | "updated" };

export type ConnectionEvent =
  | { readonly kind: "state"; readonly state: ConnectionState }
  /** The author asked at the chip or the send guard to be taken to the first gap of this draft. */
  | { readonly kind: "show-gaps"; readonly draftId: string }
  /** What is open for reading in the tab, newest first. */
  | { readonly kind: "messages"; readonly messages: readonly ShownMessage[] };

/** 'timeout': no answer came; nobody knows whether the text went in. */
export type InsertOutcome = "done" | "stale" | "unsupported" | "timeout";

/** 'timeout': no answer came; nobody knows whether the note went in. */
export type NoteOutcome = NoteResult | "timeout";

export interface PanelConnection {
  /** Calls back at once with the present state, then on every change, until the returned function is called. */
  subscribe(listener: (event: ConnectionEvent) => void): () => void;
  /** Marks these places in the draft and brings the first into view; an empty list takes the marks away. */
  reveal(draftId: string, spans: readonly Span[]): void;
  /** Writes into the draft, in one undo step. Never rejects. */
  insert(draftId: string, edit: TextEdit): Promise<InsertOutcome>;
  /** The same in the own words of a shown message. */
  revealInMessage(messageId: string, spans: readonly Span[]): void;
  /** Writes a review note into a reply to the message, in one undo step. Never rejects. */
  insertNote(messageId: string, text: string): Promise<NoteOutcome>;
  /** Checks the author waved through for this message: chip and send guard leave them out. */
  dismissed(draftId: string, checks: readonly CheckId[]): void;
  /** Puts the focus into the draft. */
  focusDraft(draftId: string): void;
  /** Reloads the tab in front (tab-needs-reload, updated). */
  reloadTab(): void;
  openOptions(): void;
}
