/** The messages around a draft: what it quotes, and the conversation it answers in. Plain text, newest first. */
import type { Compose, Surroundings } from "./compose-page";
import { partInHistory, partInMessage } from "./quotes";
import { quotedMessages } from "./plain-text";
import type { ReadText } from "./read-text";
import { readHistory, readText } from "./read-text";

/** Of a long thread the newest messages are read, up to this many and this many characters in all. */
const MOST_MESSAGES = 40;
const LONGEST_THREAD = 200_000;
/** Two messages that begin alike for this long, white space aside, are one. */
const SAME_BEGINNING = 300;

/** One message as it is shown in a reading pane: its own words, without what it quotes. null when too long to read. */
export function readMessage(body: Element): ReadText | null {
  return readText(body, { partOf: partInMessage, limit: LONGEST_THREAD });
}

function beginning(message: string): string {
  return message
    .slice(0, SAME_BEGINNING * 2)
    .replace(/[\s>]+/gu, "")
    .slice(0, SAME_BEGINNING);
}

function historyOf(quote: Element): string[] {
  return readHistory(quote, { partOf: partInHistory, limit: LONGEST_THREAD });
}

/** What a shown message quotes, by its markup and by its lines; newest first. */
export function quotedHistory(body: Element, own: ReadText): string[] {
  return merge([
    own.foreign.length > 0 ? historyOf(body) : [],
    quotedMessages(own.leftOut),
  ]);
}

/** HTML that the webmail keeps aside; parsed into a document of its own, where nothing loads or runs. */
function collapsedHistory(html: string): string[] {
  if (html === "") return [];
  let body: HTMLElement;
  try {
    // Read, never shown: the words are taken out of it and the document is dropped.
    // eslint-disable-next-line no-restricted-syntax
    ({ body } = new DOMParser().parseFromString(html, "text/html"));
  } catch {
    // A page that demands Trusted Types exempts extensions; where one does not, the open conversation has to do.
    return [];
  }
  const quoted = historyOf(body);
  if (quoted.length > 0) return quoted;
  const text = readMessage(body)?.text ?? "";
  return text === "" ? [] : [text];
}

function merge(groups: readonly (readonly string[])[]): string[] {
  const seen = new Set<string>();
  const thread: string[] = [];
  let length = 0;
  for (const message of groups.flat()) {
    const start = beginning(message);
    if (start === "" || seen.has(start)) continue;
    seen.add(start);
    length += message.length;
    if (thread.length >= MOST_MESSAGES || length > LONGEST_THREAD) break;
    thread.push(message);
  }
  return thread;
}

/** Reads a draft's thread, and again only when something in it changed: a thread can be a hundred times the draft. */
export class ThreadReader {
  #key: readonly unknown[] = [];
  #thread: readonly string[] = [];

  read(
    compose: Compose,
    own: ReadText,
    { conversation, collapsedQuote }: Surroundings,
  ): readonly string[] {
    const quoteLength = own.foreign.reduce(
      (sum, element) => sum + element.textContent.length,
      0,
    );
    const key = [
      ...conversation,
      ...own.foreign,
      quoteLength,
      own.leftOut.length,
      collapsedQuote,
    ];
    if (
      key.length === this.#key.length &&
      key.every((part, at) => part === this.#key[at])
    )
      return this.#thread;
    this.#key = key;
    this.#thread = merge([
      conversation
        .slice(0, MOST_MESSAGES)
        .map((body) => readMessage(body)?.text ?? ""),
      own.foreign.length > 0 ? historyOf(compose.editor) : [],
      quotedMessages(own.leftOut),
      collapsedHistory(collapsedQuote),
    ]);
    return this.#thread;
  }
}
