/** The messages open in the reading pane: read only, each with its own words apart from what it quotes. */
import type { ShownMessage, WebmailId } from "./adapter";
import { quotedHistory, readMessage } from "./conversation";
import { ownLines, showsQuote } from "./plain-text";
import type { ReadText } from "./read-text";

/** Of a long conversation the newest messages are read. */
const MOST_MESSAGES = 40;

/** Where one shown message stands in the page. */
export interface MessageParts {
  readonly body: HTMLElement;
  /** Unfolded; a folded one can still be in the page, and is what the others answer. */
  readonly shown: boolean;
  /** The conversation it stands in, with the replies that are written there. */
  readonly view: HTMLElement;
  readonly sender: string | null;
  readonly subject: string | null;
  readonly attachments: readonly string[];
  /** The webmail's own button for a reply to it; null where no sure one is known. */
  readonly replyButton: HTMLElement | null;
}

/** Two pages of one tab, one after the other, never name their messages alike. */
const PAGE = Math.round(performance.timeOrigin).toString(36);

interface Read {
  readonly id: string;
  readonly length: number;
  readonly own: ReadText;
  readonly quoted: readonly string[];
}

export class ReadingPane {
  readonly #webmail: WebmailId;
  readonly #parts: (document: Document) => readonly MessageParts[];
  /** A message is read once, and again when it was filled or unfolded. */
  readonly #read = new WeakMap<HTMLElement, Read>();
  #count = 0;

  /** @param parts the messages of the conversations shown, newest first */
  constructor(
    webmail: WebmailId,
    parts: (document: Document) => readonly MessageParts[],
  ) {
    this.#webmail = webmail;
    this.#parts = parts;
  }

  /** The unfolded ones, newest first; what is too long to be read is left out. */
  messages(document: Document): readonly ShownMessage[] {
    const all = this.#parts(document)
      .slice(0, MOST_MESSAGES)
      .flatMap((parts, at) => {
        const read = this.#readOnce(parts.body);
        return read === null ? [] : [{ parts, read, at }];
      });
    return all
      .filter(({ parts }) => parts.shown)
      .map(({ parts, read, at }) => ({
        id: read.id,
        sender: parts.sender,
        subject: parts.subject,
        text: read.own.text,
        quoted: read.quoted,
        older: all
          .filter((each) => each.at > at && each.parts.view === parts.view)
          .map((each) => each.read.own.text),
        attachments: parts.attachments,
        view: parts.view,
        locate: (start, end) => read.own.locate(start, end),
        reply: () => {
          parts.replyButton?.click();
          return parts.replyButton !== null;
        },
      }));
  }

  #readOnce(body: HTMLElement): Read | null {
    const { length } = body.textContent;
    const known = this.#read.get(body);
    if (known?.length === length) return known;
    const whole = readMessage(body);
    if (whole === null) return null;
    const lines = whole.lines.map(({ text }) => text);
    const own = showsQuote(lines) ? whole.only(ownLines(lines)) : whole;
    this.#count += 1;
    const read = {
      id: known?.id ?? `${this.#webmail}-message-${PAGE}-${this.#count}`,
      length,
      own,
      quoted: quotedHistory(body, own),
    };
    this.#read.set(body, read);
    return read;
  }
}
