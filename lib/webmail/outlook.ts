/** Outlook on the web, at all its addresses. */
import type { WebmailAdapter } from "./adapter";
import type { Compose, ComposePage } from "./compose-page";
import { allOf, closestOf, firstOf, isShown } from "./compose-page";
import { pasteText, typeIntoRooster } from "./insert";
import { ownLines, showsQuote } from "./plain-text";
import { answersInOutlook, partInOutlook } from "./quotes";
import { type MessageParts, ReadingPane } from "./reading-pane";
import type { ReadText } from "./read-text";
import { readText, readTextArea } from "./read-text";
import { watchComposes } from "./watch";

/**
 * Where things are, the surest first. None depends on the language of the page; classes are hashes of a build and never
 * used. "Several" stands for independent extensions, probes and fixtures that agree.
 */
const SELECTORS = {
  /** Rich text, then the two forms of plain text; several, 2023-2026. Recipient fields lack aria-multiline. */
  editor: [
    '[id^="editorParent_"] > [contenteditable="true"][role="textbox"]',
    '[id^="editorParent_"] [contenteditable="true"][aria-multiline="true"]',
    '[id^="editorParent_"] textarea',
    '[id^="docking_DockingTriggerPart_"] [contenteditable="true"][aria-multiline="true"]',
  ],
  /**
   * Holds recipients, subject, body and Send; several, to 2026. The section's name also lands on the reading pane
   * around a reply, so that is excluded; the last is a pop-out's (one source, 2022).
   */
  root: [
    '[id^="docking_InitVisiblePart_"]',
    '[data-app-section="MailReadCompose"]:not(main, [role="main"])',
    '[data-app-section="Form_Content"]',
  ],
  /** Several. The reading pane's subject is a span with the same ending. */
  subject: ['input[id^="MSG_"][id$="_SUBJECT"]'],
  /** Two sources, 2026; then cards by their role alone. */
  attachment: [
    '[data-testid="AttachmentCard"]',
    '[role="listbox"]:not([id$="_TO"] *, [id$="_CC"] *, [id$="_BCC"] *) > [role="option"]',
  ],
  /** Several, 2023-2026. The id's form is that of any split button, so it counts only inside a compose. */
  send: [
    '[data-testid="ComposeSendButton"] [id$="__primaryActionButton"]',
    '[id^="splitButton-"][id$="__primaryActionButton"]',
    '[data-testid="ComposeSendButton"] button:not([aria-haspopup])',
  ],
  sendMenu: [
    '[data-testid="ComposeSendButton"] [aria-haspopup]',
    '[id^="splitButton-"][id$="__menuButton"]',
  ],
  /** Its labels are all that tells the entries apart, and each of them sends. */
  sendMenuItem: ['[role="menuitem"]', '[role="menuitemradio"]'],
  /** Several, 2026: with a conversation shown, and at a message's own address. */
  conversation: [
    "#ConversationReadingPaneContainer",
    "#ItemReadingPaneContainer",
  ],
  /** Several, 2023-2026. */
  messageBody: ['[id^="UniqueMessageBody"]', '[role="document"]'],
  /** Several. */
  conversationSubject: ['[id^="CONV_"][id$="_SUBJECT"]'],
} as const;

const HOSTS =
  /^outlook\.(?:office\.com|office365\.com|live\.com|cloud\.microsoft)$/u;

/** What a card says of a file: its name, before size and buttons. */
const FILE_NAME =
  /[^\s\\/:*?"<>|][^\\/:*?"<>|\n]{0,200}?\.[A-Za-z0-9]{1,8}(?![\w.])/u;

function find(inside: Element): Compose | null {
  const root = closestOf(inside, SELECTORS.root);
  if (root === null) return null;
  const editor = closestOf(inside, SELECTORS.editor) ?? editorIn(root);
  return editor !== null && root.contains(editor) ? { root, editor } : null;
}

/** An old pane may stay behind in the same root: the one that is shown is meant. */
function editorIn(root: HTMLElement): HTMLElement | null {
  const editors = allOf(root, SELECTORS.editor);
  return editors.find(isShown) ?? editors[0] ?? null;
}

/**
 * The author's signature as it was seen last. In plain text nothing else tells it from his words; most drafts come to
 * plain text from a formatted one, which has it marked.
 */
let signature: readonly string[] = [];

/** Longer than this and it is no signature but a draft that somebody began with a blank line. */
const LONGEST_SIGNATURE_LINES = 15;

function rememberSignature(lines: readonly string[]): void {
  const first = lines.findIndex((line) => line.trim() !== "");
  const last = lines.findLastIndex((line) => line.trim() !== "");
  if (first >= 0)
    signature = lines.slice(first, last + 1).map((line) => line.trim());
}

/**
 * Before the author's first word: a formatted draft shows its signature by the element, and leaves it behind when it is
 * switched to plain text a moment later. A draft that is plain from the start begins with the blank line the author is
 * to write in; what stands below it, above any quote, is the signature.
 */
function opened({ editor }: Compose): void {
  const plain =
    editor instanceof HTMLTextAreaElement
      ? readTextArea(editor)
      : isBare(editor)
        ? readText(editor)
        : null;
  if (plain === null) {
    const marked = editor.querySelector('[id="Signature"]');
    if (marked !== null)
      rememberSignature((readText(marked)?.text ?? "").split("\n"));
    return;
  }
  const lines = linesOf(plain);
  const own = ownLines(lines);
  const above = lines.slice(0, Math.max(0, own.indexOf(false)) || undefined);
  if (above[0]?.trim() === "" && above.length <= LONGEST_SIGNATURE_LINES)
    rememberSignature(above);
}

function plainOwn(lines: readonly string[]): boolean[] {
  const own = ownLines(lines);
  const last = lines.findLastIndex(
    (line, at) => own[at] === true && line.trim() !== "",
  );
  const first = last - signature.length + 1;
  if (
    signature.length > 0 &&
    signature.every((line, at) => lines[first + at]?.trim() === line)
  )
    own.fill(false, first, last + 1);
  return own;
}

function linesOf(result: ReadText): string[] {
  return result.lines.map(({ text }) => text);
}

function read({ editor }: Compose): ReadText | null {
  if (editor instanceof HTMLTextAreaElement) {
    const result = readTextArea(editor);
    return result?.only(plainOwn(linesOf(result))) ?? null;
  }
  const answers = answersInOutlook(editor);
  const result = readText(editor, {
    partOf: partInOutlook,
    ...(answers === null ? {} : { ownInQuote: answers }),
  });
  if (result === null) return null;
  const lines = linesOf(result);
  if (isBare(editor)) return result.only(plainOwn(lines));
  return showsQuote(lines) ? result.only(ownLines(lines)) : result;
}

/** Plain text in an editable element: lines and nothing else. */
function isBare(editor: HTMLElement): boolean {
  return (
    editor.querySelector(":not(div, br, p), [class], [style], [id]") === null
  );
}

/** The conversation that a reply in the reading pane answers in. */
function conversationOf({ root }: Compose): HTMLElement | null {
  return closestOf(root, SELECTORS.conversation);
}

/** The bodies of the messages shown, newest first where the compose tells which end is the new one. */
function messageBodies(view: HTMLElement, root?: Node): HTMLElement[] {
  const bodies = allOf(view, SELECTORS.messageBody).filter(
    (body) => root?.contains(body) !== true && isShown(body),
  );
  const last = bodies.at(-1);
  // The order is a setting. A reply stands at the message it answers, mostly the newest: below all of them, it is last.
  const newestLast =
    root !== undefined &&
    last !== undefined &&
    bodies.length > 1 &&
    (last.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING) !==
      0;
  return newestLast ? bodies.reverse() : bodies;
}

function attachments({ root }: Compose): string[] {
  return allOf(root, SELECTORS.attachment).flatMap((card) => {
    const words =
      card.getAttribute("title") ??
      card.getAttribute("aria-label") ??
      readText(card)?.text ??
      "";
    const name = FILE_NAME.exec(words)?.[0];
    return name === undefined ? [] : [name];
  });
}

/** The messages of the conversation shown, newest first as Outlook puts them unless its user turned them round. */
function shownMessages(document: Document): MessageParts[] {
  return SELECTORS.conversation.flatMap((selector) =>
    Array.from(document.querySelectorAll<HTMLElement>(selector))
      .filter(isShown)
      .flatMap((view) =>
        messageBodies(view)
          .filter((body) => closestOf(body, SELECTORS.root) === null)
          .map((body) => ({
            body,
            view,
            shown: true,
            // Every label beside it is in the language of the page.
            sender: null,
            subject:
              firstOf(
                view,
                SELECTORS.conversationSubject,
              )?.textContent.trim() ?? null,
            attachments: [],
            replyButton: null,
          })),
      ),
  );
}

const pane = new ReadingPane("outlook", shownMessages);

const page: ComposePage = {
  id: "outlook",
  name: "Outlook",
  // The last is the practice mailbox, which only a build of its own may enter.
  matches: ({ hostname }) =>
    HOSTS.test(hostname) || hostname === "outlook.localhost",
  find,
  // One query: this is asked after a click anywhere in the page.
  all: (document) =>
    Array.from(document.querySelectorAll(SELECTORS.editor.join(","))).flatMap(
      (editor) => find(editor) ?? [],
    ),
  isOpen: ({ root, editor }) =>
    editor.isConnected && root.contains(editor) && isShown(editor),
  opened,
  read,
  subject: (compose) => {
    const field = firstOf(compose.root, SELECTORS.subject);
    if (field instanceof HTMLInputElement) return field.value;
    const view = conversationOf(compose);
    return view === null
      ? undefined
      : firstOf(view, SELECTORS.conversationSubject)?.textContent.trim();
  },
  attachments,
  surroundings: (compose) => {
    const view = conversationOf(compose);
    return {
      conversation: view === null ? [] : messageBodies(view, compose.root),
      collapsedQuote: "",
    };
  },
  writers: [typeIntoRooster, pasteText],
  send: {
    buttons: SELECTORS.send,
    menuButton: SELECTORS.sendMenu,
    menuItems: SELECTORS.sendMenuItem,
    altS: true,
  },
};

export const outlook: WebmailAdapter = {
  id: page.id,
  name: page.name,
  matches: (url) => page.matches(url),
  messages: (root) => pane.messages(root),
  watch: (root, signal, events) => {
    watchComposes(page, root, signal, events);
  },
};
