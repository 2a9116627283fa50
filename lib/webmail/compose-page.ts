/** What tells one webmail from another; everything else (watching, reading, writing, guarding) is shared. */
import type { WebmailId } from "./adapter";
import type { ReadText } from "./read-text";
import type { SendPage } from "./send-signals";
import type { Writer } from "./insert";

/** One compose window in the page. */
export interface Compose {
  /** Holds recipients, subject, body and Send; every query stays inside. */
  readonly root: HTMLElement;
  readonly editor: HTMLElement;
}

/** Earlier messages that stand around a draft. */
export interface Surroundings {
  /** Bodies of the open conversation, newest first; none when the draft does not belong to it. */
  readonly conversation: readonly Element[];
  /** A quote the webmail keeps out of the body until it is asked for: HTML, or "". */
  readonly collapsedQuote: string;
}

export interface ComposePage {
  readonly id: WebmailId;
  readonly name: string;
  matches(url: URL): boolean;
  /** The compose window that an element stands in. */
  find(inside: Element): Compose | null;
  /** Every compose window of the page; asked rarely. */
  all(document: Document): Compose[];
  /** Neither closed nor sent nor left behind in a view that is not shown any more. Minimised is open. */
  isOpen(compose: Compose): boolean;
  /** Called once, when the compose was found: what can be learned of it only before its author does something. */
  opened?(compose: Compose): void;
  /** The author's own text; null when it cannot be read. */
  read(compose: Compose): ReadText | null;
  subject(compose: Compose): string | undefined;
  attachments(compose: Compose): string[];
  surroundings(compose: Compose): Surroundings;
  /** Ways of writing into this editor, best first. */
  readonly writers: readonly Writer[];
  readonly send: SendPage;
}

/** The closest ancestor (or self) that one of the selectors knows, in the order of the selectors. */
export function closestOf(
  inside: Element,
  selectors: readonly string[],
): HTMLElement | null {
  for (const selector of selectors) {
    const found = inside.closest<HTMLElement>(selector);
    if (found !== null) return found;
  }
  return null;
}

/** What the first selector that finds anything finds. */
export function allOf(
  within: ParentNode,
  selectors: readonly string[],
): HTMLElement[] {
  for (const selector of selectors) {
    const found = Array.from(within.querySelectorAll<HTMLElement>(selector));
    if (found.length > 0) return found;
  }
  return [];
}

export function firstOf(
  within: ParentNode,
  selectors: readonly string[],
): HTMLElement | null {
  return allOf(within, selectors)[0] ?? null;
}

/** Is it drawn at all? Asks for style, not for layout. */
export function isShown(element: Element): boolean {
  return "checkVisibility" in element ? element.checkVisibility() : true;
}
