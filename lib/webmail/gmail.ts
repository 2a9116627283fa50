/** Gmail on the web. */
import type { WebmailAdapter } from "./adapter";
import type { Compose, ComposePage } from "./compose-page";
import { allOf, closestOf, firstOf, isShown } from "./compose-page";
import { typeText } from "./insert";
import { ownLines, showsQuote } from "./plain-text";
import { partInGmail } from "./quotes";
import { type MessageParts, ReadingPane } from "./reading-pane";
import type { ReadText } from "./read-text";
import { readText } from "./read-text";
import { watchComposes } from "./watch";

/**
 * Where things are, the surest first. None depends on the language of the page. "Several" stands for independent
 * extensions and captured pages that agree; a selector seen once is a fallback.
 */
const SELECTORS = {
  /** What Closure's editor field sets; several, 2016-2025. The classes: several, 2023-2025. */
  editor: [
    '[g_editable="true"][role="textbox"][contenteditable="true"]',
    '[g_editable="true"][contenteditable="true"]',
    '.Am.Al.editable[contenteditable="true"]',
  ],
  /** Holds body, recipients, subject and Send, whatever the form of the compose; several, to 2026. */
  root: [".M9"],
  /** Proof that an editor is a compose and not a signature in the settings; several. */
  composeField: [
    'input[name="composeid"]',
    'input[name="draft"]',
    'input[name="subjectbox"]',
    'input[name="uet"]',
  ],
  /** Several, to 2026. Its hidden twin is the fallback. */
  subject: ['input[name="subjectbox"]', 'input[name="subject"]'],
  /** "0" in plain-text mode; one source. */
  isHtml: ['input[name="ishtml"]'],
  /** The trimmed quote of a reply, until "..." is clicked; one source and an issue. */
  collapsedQuote: ['input[name="uet"]'],
  /** Several. */
  attachmentName: ["div.dL .vI"],
  /** Drive files stand in the body; several. */
  driveChip: [".gmail_drive_chip"],
  /** Several, to 2026; the cell's class, then the button's. The button with a menu is not one of them. */
  send: [
    '.Up [role="button"]:not(.Uo):not([aria-haspopup="true"])',
    '.Up [role="button"].Uo',
    '[role="button"].aoO:not([aria-haspopup="true"])',
    '[role="button"].T-I-atl:not([aria-haspopup="true"])',
  ],
  /** Several. */
  sendMenu: ['.Up [role="button"][aria-haspopup="true"]', '[role="button"].hG'],
  /** Two sources, 2024. */
  sendMenuItem: ['[selector="scheduledSend"]'],
  /** The view a conversation stands in. Hidden views stay in the page; the compose's own is meant. Several. */
  conversation: [".nH.a98.iY", ".aia", '[role="main"]', ".if"],
  /** One message of it; several, to 2026. Rows of a list have thread ids only. */
  message: ["[data-message-id]", "[data-legacy-message-id]"],
  /** Several, 2016-2026. */
  messageBody: [".a3s", ".ii.gt"],
  /** Several, to 2026. */
  conversationSubject: ["h2.hP"],
  /** Several, 2016-2026. */
  sender: [".gD[email]"],
  /** Several. */
  shownAttachment: [".aQH .aV3"],
  /** The buttons below a message by their classes, as one source has them; the language of the page does not matter. */
  reply: [".amn .bkH"],
} as const;

/** How far up from an editor its compose may begin where the usual class is missing. */
const MOST_LEVELS = 25;

function rootOf(editor: HTMLElement): HTMLElement | null {
  const usual = closestOf(editor, SELECTORS.root);
  if (usual !== null) return usual;
  let at: HTMLElement | null = editor.parentElement;
  for (let level = 0; at !== null && level < MOST_LEVELS; level += 1) {
    if (firstOf(at, SELECTORS.composeField) !== null)
      return allOf(at, SELECTORS.editor).length === 1 ? at : null;
    at = at.parentElement;
  }
  return null;
}

function find(inside: Element): Compose | null {
  const editor = closestOf(inside, SELECTORS.editor) ?? editorBeside(inside);
  if (editor === null) return null;
  const root = rootOf(editor);
  return root === null ? null : { root, editor };
}

function editorBeside(inside: Element): HTMLElement | null {
  const root = closestOf(inside, SELECTORS.root);
  return root === null ? null : firstOf(root, SELECTORS.editor);
}

/** A minimised window hides its content within itself; a view left behind is hidden as a whole. */
function isMinimised(editor: HTMLElement): boolean {
  let at: HTMLElement | null = editor;
  while (at !== null && at.getAttribute("role") !== "dialog") {
    if (at.style.display === "none")
      return at.closest('[role="dialog"]') !== null;
    at = at.parentElement;
  }
  return false;
}

function isPlain({ root }: Compose): boolean {
  return valueOf(firstOf(root, SELECTORS.isHtml)) === "0";
}

function read(compose: Compose): ReadText | null {
  const result = readText(compose.editor, { partOf: partInGmail });
  if (result === null) return null;
  const lines = result.lines.map(({ text }) => text);
  return isPlain(compose) || showsQuote(lines)
    ? result.only(ownLines(lines))
    : result;
}

function valueOf(element: HTMLElement | null): string | undefined {
  return element instanceof HTMLInputElement ? element.value : undefined;
}

/** The view of the conversation that an inline compose answers in; null for a window of its own. */
function conversationOf({ root }: Compose): HTMLElement | null {
  if (root.closest('[role="dialog"]') !== null) return null;
  for (const selector of SELECTORS.conversation) {
    const view = root.closest<HTMLElement>(selector);
    if (view !== null && firstOf(view, SELECTORS.message) !== null) return view;
  }
  return null;
}

/** The bodies of a conversation's messages, oldest first as Gmail shows them; folded ones have none. */
function messageBodies(view: HTMLElement): HTMLElement[] {
  return allOf(view, SELECTORS.message).flatMap((message) => {
    const body = firstOf(message, SELECTORS.messageBody);
    const compose = body?.closest(SELECTORS.root.join(","));
    return body === null || compose ? [] : [body];
  });
}

/** Every message with a body in a view that is shown, newest first. */
function shownMessages(document: Document): MessageParts[] {
  return allOf(document, SELECTORS.message)
    .flatMap((message): MessageParts[] => {
      const body = firstOf(message, SELECTORS.messageBody);
      const view = body && closestOf(body, SELECTORS.conversation);
      if (!body || !view || !isShown(view) || closestOf(body, SELECTORS.root))
        return [];
      // What stands in the body came from outside and may look like anything.
      const outside = (selectors: readonly string[]) =>
        allOf(message, selectors).find((each) => !body.contains(each));
      const sender = outside(SELECTORS.sender);
      return [
        {
          body,
          view,
          shown: isShown(body),
          sender:
            sender?.getAttribute("name") ??
            sender?.getAttribute("email") ??
            null,
          subject:
            firstOf(view, SELECTORS.conversationSubject)?.textContent.trim() ??
            null,
          attachments: allOf(message, SELECTORS.shownAttachment)
            .map((name) => name.textContent.trim())
            .filter((name) => name !== ""),
          replyButton: outside(SELECTORS.reply) ?? null,
        },
      ];
    })
    .reverse();
}

const pane = new ReadingPane("gmail", shownMessages);

const page: ComposePage = {
  id: "gmail",
  name: "Gmail",
  matches: ({ hostname, pathname }) =>
    // The second is the practice mailbox, which only a build of its own may enter.
    (hostname === "mail.google.com" || hostname === "gmail.localhost") &&
    // The mobile site is another page altogether.
    !pathname.includes("/mu/"),
  find,
  // One query: this is asked after a click anywhere in the page.
  all: (document) =>
    Array.from(document.querySelectorAll(SELECTORS.editor.join(","))).flatMap(
      (editor) => find(editor) ?? [],
    ),
  isOpen: ({ root, editor }) =>
    editor.isConnected &&
    root.contains(editor) &&
    (isShown(editor) || isMinimised(editor)),
  read,
  subject: (compose) => {
    const subject = valueOf(firstOf(compose.root, SELECTORS.subject));
    if (subject !== undefined && subject !== "") return subject;
    const view = conversationOf(compose);
    return view === null
      ? subject
      : firstOf(view, SELECTORS.conversationSubject)?.textContent.trim();
  },
  attachments: ({ root, editor }) =>
    [
      ...allOf(root, SELECTORS.attachmentName),
      ...allOf(editor, SELECTORS.driveChip),
    ]
      .map((name) => name.textContent.trim())
      .filter((name) => name !== ""),
  surroundings: (compose) => {
    const view = conversationOf(compose);
    return {
      conversation: view === null ? [] : messageBodies(view).reverse(),
      collapsedQuote:
        valueOf(firstOf(compose.root, SELECTORS.collapsedQuote)) ?? "",
    };
  },
  writers: [typeText],
  send: {
    buttons: SELECTORS.send,
    menuButton: SELECTORS.sendMenu,
    menuItems: SELECTORS.sendMenuItem,
    altS: false,
  },
};

export const gmail: WebmailAdapter = {
  id: page.id,
  name: page.name,
  matches: (url) => page.matches(url),
  messages: (root) => pane.messages(root),
  watch: (root, signal, events) => {
    watchComposes(page, root, signal, events);
  },
};
