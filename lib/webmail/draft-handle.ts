/** One open draft, as the rest of the extension knows it. */
import type { Draft } from "../analyzer/types";
import type { DraftHandle, InsertResult, TextEdit } from "./adapter";
import type { Compose, ComposePage } from "./compose-page";
import { ThreadReader } from "./conversation";
import type { Caret } from "./insert";
import { insertText } from "./insert";
import type { ReadText } from "./read-text";
import { SendSignals } from "./send-signals";

let drafts = 0;
/** Two pages of one tab, one after the other, never name their drafts alike. */
const PAGE = Math.round(performance.timeOrigin).toString(36);

export class OpenCompose implements DraftHandle {
  readonly id: string;
  readonly webmail;
  readonly editor: HTMLElement;
  readonly #page: ComposePage;
  readonly #signals: SendSignals;
  readonly #thread = new ThreadReader();
  #compose: Compose;
  #last: ReadText | null = null;
  #caret: Caret | null = null;

  constructor(page: ComposePage, compose: Compose) {
    drafts += 1;
    this.id = `${page.id}-${PAGE}-${drafts}`;
    this.webmail = page.id;
    this.editor = compose.editor;
    this.#page = page;
    this.#compose = compose;
    this.#signals = new SendSignals(page.send, () => this.compose);
    page.opened?.(compose);
  }

  /** The webmail may move the editor, as into full screen. */
  get compose(): Compose {
    if (!this.#compose.root.contains(this.editor))
      this.#compose = this.#page.find(this.editor) ?? this.#compose;
    return this.#compose;
  }

  get root(): HTMLElement {
    return this.compose.root;
  }

  read(): Draft | null {
    const { compose } = this;
    this.#last = this.#page.read(compose);
    if (this.#last === null) return null;
    const subject = this.#page.subject(compose);
    const attachments = this.#page.attachments(compose);
    const thread = this.#thread.read(
      compose,
      this.#last,
      this.#page.surroundings(compose),
    );
    return {
      body: this.#last.text,
      ...(subject === undefined ? {} : { subject }),
      ...(thread.length === 0 ? {} : { thread }),
      ...(attachments.length === 0 ? {} : { attachments }),
    };
  }

  locate(start: number, end: number): Range[] {
    return this.#last?.locate(start, end) ?? [];
  }

  insert(edit: TextEdit): Promise<InsertResult> {
    // The event of the last move of the caret may still be on its way.
    const selection = this.editor.ownerDocument.getSelection();
    if (selection !== null) this.noticeSelection(selection);
    return insertText(this.#page, this.compose, edit, this.#caret);
  }

  focus(): void {
    const caret = this.#caret;
    this.editor.focus();
    const selection = this.editor.ownerDocument.getSelection();
    if (caret?.anchor.node.isConnected === true && caret.focus.node.isConnected)
      selection?.setBaseAndExtent(
        caret.anchor.node,
        caret.anchor.offset,
        caret.focus.node,
        caret.focus.offset,
      );
  }

  isSend(event: Event): boolean {
    return this.#signals.asks(event);
  }

  resend(event: Event): void {
    this.#signals.again(event);
  }

  /** Remembers the caret while it stands in this draft; it is needed when the focus is in the panel. */
  noticeSelection(selection: Selection): void {
    const { anchorNode, focusNode, anchorOffset, focusOffset } = selection;
    if (anchorNode === null || focusNode === null) return;
    if (!this.editor.contains(anchorNode) || !this.editor.contains(focusNode))
      return;
    this.#caret = {
      anchor: { node: anchorNode, offset: anchorOffset },
      focus: { node: focusNode, offset: focusOffset },
    };
  }

  /** What stands around the body and can change without a word typed: compared now and then. */
  frame(): string {
    const { compose } = this;
    return [
      this.#page.subject(compose) ?? "",
      ...this.#page.attachments(compose),
    ].join("\n");
  }
}
