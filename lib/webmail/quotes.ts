/**
 * Quotes and signatures by their elements, as the mail programs mark them. Ids, classes and attributes only: what such
 * a part says is in the language of whoever wrote it.
 */
import type { Part } from "./read-text";

const SIGNATURES = [
  // Gmail, all years.
  ".gmail_signature",
  '[data-smartmail="gmail_signature"]',
  ".gmail_signature_prefix",
  // Outlook on the web (2023); x_ is put before ids in mail it shows, once for each time it was quoted.
  '[id="Signature"]',
  '[id$="x_Signature"]',
  ".ms-outlook-mobile-signature",
].join(",");

/** Whole quotes of the mail programs, where they came into the draft with what was pasted or answered. */
const QUOTES = [
  "blockquote.gmail_quote",
  'blockquote[type="cite"]',
  ".gmail_attr",
  ".yahoo_quoted",
  ".moz-cite-prefix",
  ".protonmail_quote",
  // Outlook for phones and the new Outlook (2023-25).
  "#mail-editor-reference-message-container",
  ".ms-outlook-mobile-reference-message",
].join(",");

/** The lines that introduce a quote rather than being one. */
const ATTRIBUTIONS = ".gmail_attr, .moz-cite-prefix";

/** Gmail's quote; since 2024 it has the second class too. */
const GMAIL_CONTAINER = "div.gmail_quote, div.gmail_quote_container";
const DRIVE_CHIP = ".gmail_drive_chip";
/** Drive files, and the webmail's own buttons between the words of a message. */
const NO_WORDS = `${DRIVE_CHIP}, [role="button"]`;

/** Outlook's header of the quoted message and what it puts before it; x_ when quoted before. */
const OUTLOOK_MARK =
  /^(?:x_)*(?:appendonsend|divRplyFwdMsg|RplyFwdMsg|stopSpelling|OLK_SRC_BODY_SECTION)$/u;
/** The line above the header that Word and Outlook for Windows draw, in their two colours. */
const WORD_RULE =
  /^rgb\((?:225, 225, 225|181, 196, 223)\)$|^#(?:e1e1e1|b5c4df)$/iu;

/** Tells a forwarded message from an answer: its first line has dashes in every language. */
const FORWARD = /^\s*-{5,}/u;

function gmailContainer(quote: Element): Part {
  const children = Array.from(quote.children);
  const attribution = children.find((child) => child.matches(".gmail_attr"));
  const answered = children.find((child) => child.localName === "blockquote");
  // A forwarded mail stands there bare: nothing in it is the author's.
  if (
    answered === undefined ||
    FORWARD.test(
      attribution?.textContent ?? quote.firstChild?.textContent ?? "",
    )
  )
    return "quote";
  return { from: answered };
}

/** Gmail's own markup. */
export function partInGmail(element: Element): Part {
  // Most elements are bare, and a draft can have a hundred thousand of them.
  if (!element.hasAttributes()) return "own";
  if (element.matches(SIGNATURES)) return "signature";
  if (element.matches(GMAIL_CONTAINER)) return gmailContainer(element);
  if (element.matches(QUOTES)) return "quote";
  return element.matches(DRIVE_CHIP) ? "hidden" : "own";
}

function isWordHeader(element: Element): boolean {
  if (element.localName !== "div" || !element.hasAttribute("style"))
    return false;
  const { style } = element as HTMLElement;
  return (
    style.borderTopStyle === "solid" &&
    style.paddingTop === "3pt" &&
    WORD_RULE.test(style.borderTopColor)
  );
}

/** Outlook's own markup. */
export function partInOutlook(element: Element): Part {
  if (!element.hasAttributes() && element.localName !== "hr") return "own";
  if (element.matches(SIGNATURES)) return "signature";
  if (
    OUTLOOK_MARK.test(element.id) ||
    (element.localName === "hr" &&
      OUTLOOK_MARK.test(element.nextElementSibling?.id ?? "")) ||
    isWordHeader(element)
  )
    return "quote-to-end";
  if (element.matches(GMAIL_CONTAINER)) return gmailContainer(element);
  return element.matches(QUOTES) ? "quote" : "own";
}

/** In a message that arrived, of which we do not know who wrote it with what. */
export function partInMessage(element: Element): Part {
  const part = partInOutlook(element);
  if (part !== "own" || !element.matches(NO_WORDS)) return part;
  return "hidden";
}

/** The same, for reading the quotes themselves: what introduces them is no message. */
export function partInHistory(element: Element): Part {
  return element.matches(ATTRIBUTIONS) ? "hidden" : partInMessage(element);
}

/**
 * Outlook's quote is no element of its own but all that follows its header, so an answer in it shows only by the class
 * that the editor gives to what is written in it. In the mail that is quoted that class begins with x_; where that
 * cannot be seen, everything counts as quoted.
 */
export function answersInOutlook(
  editor: Element,
): ((element: Element) => boolean) | null {
  const written = editor.getElementsByClassName("elementToProof");
  const last = written[written.length - 1];
  const mark = editor.querySelector(
    '[id="appendonsend"], [id="divRplyFwdMsg"]',
  );
  if (
    last === undefined ||
    mark === null ||
    (mark.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING) ===
      0 ||
    editor.querySelector('[class*="x_elementToProof"]') === null
  )
    return null;
  return (element) => element.classList.contains("elementToProof");
}
