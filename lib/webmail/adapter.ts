/** The contract of a webmail adapter: find the drafts of one webmail, read them, write into them, never harm one. */
import type { Draft } from "../analyzer/types";

export type WebmailId = "gmail" | "outlook";

/** Words to put into the author's own part of a draft. */
export interface TextEdit {
  /** Plain text; blocks parted by \n. Never interpreted as HTML. */
  readonly text: string;
  /** The body as it was when the edit was made up: if the draft reads differently now, nothing is written. */
  readonly expectedBody: string;
  /** 'append' puts the text behind the author's last words; 'replace' puts it in place of all of them. */
  readonly mode: "append" | "replace";
}

/**
 * 'done': the text was read back from the draft. 'stale': the draft changed meanwhile, nothing was written.
 * 'unsupported': no way of writing worked here and the draft is as it was; offer the text for copying.
 */
export type InsertResult = "done" | "stale" | "unsupported";

/** One open compose window, from its opening until it is closed or sent. */
export interface DraftHandle {
  /** Stable while the compose window lives; unique in the page. */
  readonly id: string;
  readonly webmail: WebmailId;
  /** The compose window, for placing the chip. */
  readonly root: HTMLElement;
  readonly editor: HTMLElement;
  /**
   * RELEASE-SPEC 4: own body, subject, thread, attachment names; no `sentAt`. null when the compose cannot be read or
   * is longer than 400,000 characters. A list item begins with "- ", blank lines at the end are left out; see
   * read-text.ts for the rest of how a body is read.
   */
  read(): Draft | null;
  /**
   * DOM ranges of [start, end) of the body read last, in UTF-16 units, one for each line; empty when that text is gone,
   * and in a plain text area, which has no ranges.
   */
  locate(start: number, end: number): Range[];
  insert(edit: TextEdit): Promise<InsertResult>;
  /** Puts the focus into the editor without moving the caret. */
  focus(): void;
  /**
   * For the guard: does this event belong to a press, click or key that asks the webmail to send this draft, now or
   * later? True for every event of it, from pointerdown to click and from keydown to keyup; cheap for all others. Needs
   * to see all of them, in the capture phase of the window: a press on the button of a send menu says whose menu it is.
   */
  isSend(event: Event): boolean;
  /**
   * Asks the webmail to send this draft as the stopped event would have. Its own events are no `isSend`. A menu that
   * closed meanwhile is opened again, and the author's next choice in it passes.
   */
  resend(event: Event): void;
}

/** One message that is open for reading. */
export interface ShownMessage {
  /** Stable while it is shown; unique in the page. */
  readonly id: string;
  /** Name or address as the page shows it; null where that cannot be told. */
  readonly sender: string | null;
  readonly subject: string | null;
  /** Its own words, without quotes and signature. */
  readonly text: string;
  /** The messages it quotes or forwards, newest first. */
  readonly quoted: readonly string[];
  /** Own words of the older messages shown with it, newest first. */
  readonly older: readonly string[];
  readonly attachments: readonly string[];
  /** The conversation it stands in; a reply written there is inside. */
  readonly view: HTMLElement;
  /** DOM ranges of [start, end) of `text`, one for each line; empty when that text is gone. */
  locate(start: number, end: number): Range[];
  /** Asks the webmail for a reply, which opens in time; false where no sure way is known. */
  reply(): boolean;
}

export interface WatchEvents {
  /** A compose is open and was found; called once per handle. */
  opened(draft: DraftHandle): void;
  /** The author typed, pasted, undid, or the webmail changed the draft. Not yet settled: the caller waits for idleness. */
  changed(draft: DraftHandle): void;
  /** The draft the author works in now. */
  focused(draft: DraftHandle): void;
  /** Closed, sent or discarded. */
  closed(draft: DraftHandle): void;
}

export interface WebmailAdapter {
  readonly id: WebmailId;
  readonly name: string;
  matches(url: URL): boolean;
  /** The messages open in the reading pane, newest first; nothing is watched for it. */
  messages(root: Document): readonly ShownMessage[];
  /** Reports drafts until the signal aborts; every listener and observer ends with it. */
  watch(root: Document, signal: AbortSignal, events: WatchEvents): void;
}
