/**
 * Reads the words in an editor without asking for layout, and remembers where each of them stands.
 *
 * The text: blocks and line breaks end in \n (a paragraph counts as one line, margins do not), cells are parted by \t
 * and rows by \n, a list item begins with "- " whatever its bullet or number looks like: the number is the list's, not
 * the author's. Runs of white space collapse as on screen, no-break spaces become spaces, and characters nobody sees
 * (zero-width spaces, byte order marks, soft hyphens, direction marks) are left out; joiners stay, as emoji and Persian
 * need them. Blank lines at the end are not part of the text.
 *
 * `innerText` would force a layout on every reading, and `textContent` glues lines together.
 */

/** Beyond this many characters (UTF-16) a draft is not read: the page must stay quick. */
export const LONGEST_DRAFT = 400_000;
/** Beyond this many nodes neither. */
const MOST_NODES = 1_000_000;
const MOST_COLUMNS = 200;

/**
 * What an element means to the reader of the author's own words. 'quote-to-end': it and all that follows is a quote.
 * `{ from }`: of this quote only that child and what follows it may be the author's, as in answers between two quotes.
 */
export type Part =
  | "own"
  | "hidden"
  | "signature"
  | "quote"
  | "quote-to-end"
  | { readonly from: ChildNode };

export interface ReadOptions {
  /** Tells the author's own elements from quotes and signatures; asked once for each element, outermost first. */
  readonly partOf?: (element: Element) => Part;
  /** Once a 'quote-to-end' began: is this element the author's all the same? */
  readonly ownInQuote?: (element: Element) => boolean;
  /** Read the quotes too, each as a message of its own (`Line.message`), and stop at the limit instead of giving up. */
  readonly history?: boolean;
  /** White space counts as in <pre>; false by default. */
  readonly preserve?: boolean;
  /** UTF-16 units; LONGEST_DRAFT by default. */
  readonly limit?: number;
}

/** A caret position. */
export interface Place {
  readonly node: Node;
  readonly offset: number;
}

/** A place that is worked out only when asked for: finding a child's index costs a walk over its siblings. */
type LazyPlace =
  Place | { readonly before: ChildNode } | { readonly after: ChildNode };

function toPlace(place: LazyPlace): Place | null {
  if ("node" in place) return place;
  const child = "before" in place ? place.before : place.after;
  const parent = child.parentNode;
  if (parent === null) return null;
  const index = Array.prototype.indexOf.call(parent.childNodes, child);
  return { node: parent, offset: "before" in place ? index : index + 1 };
}

/** A stretch of a line and where it comes from. */
interface Run {
  /** Offset in the line. */
  readonly at: number;
  readonly length: number;
  /** A text node when the characters stand there one by one; else the element or position they stand for. */
  readonly from:
    { readonly node: Text; readonly offset: number } | LazyPlace | null;
  readonly literal: boolean;
  /** The element that the characters stand for (an emoji image); it lies within ranges. */
  readonly element?: ChildNode;
}

/** One line of the text, and how it lies in the page. */
export interface Line {
  text: string;
  readonly runs: Run[];
  /** Where an empty line stands. */
  start: LazyPlace;
  /** The block structure around the line, innermost last. */
  readonly listDepth: number;
  readonly table: Element | null;
  /** 0: the author's own. In a history: the quoted messages from 1, in order. */
  readonly message: number;
}

const INVISIBLE =
  "\\u00ad\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff";
/** What cannot be copied one to one from a text node where white space collapses. */
const COLLAPSIBLE = new RegExp(
  `[\\t\\n\\f\\r ]{2,}|^[\\t\\n\\f\\r ]|[\\t\\n\\f\\r ]$|[${INVISIBLE}]+`,
  "gu",
);
/** The same where it does not. */
const PRESERVED = new RegExp(`\\r?\\n|\\r|[${INVISIBLE}]+`, "gu");
const TRAILING = /(?<! ) +$/u;
const BLANK = /^[\t\n\f\r ]*$/u;
const SPACE_LIKE = /[\t\n\f\r\u00a0]/gu;
const SPACE_LIKE_PRESERVED = /[\f\u00a0]/gu;

const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search " +
    "section summary table tbody td tfoot th thead tr ul xmp"
  ).split(" "),
);
/** Never words of the mail, whatever they hold. */
const SILENT = new Set(
  (
    "area audio base button canvas col colgroup datalist embed frame frameset head iframe input link map math meta " +
    "meter noscript object optgroup option param picture progress rp script select source style svg template " +
    "textarea title track video xml"
  ).split(" "),
);
const PRE = new Set(["pre", "listing", "plaintext", "xmp"]);
const TABLE_FRAME = new Set(["table", "tbody", "thead", "tfoot", "tr"]);

interface Frame {
  readonly element: Element;
  readonly block: boolean;
  readonly preserve: boolean;
  readonly flat: boolean;
  readonly listDepth: number;
  readonly table: TableState | null;
  readonly row: boolean;
  readonly cell: boolean;
  /** An answer of the author within the quote. */
  readonly answer: boolean;
  message: number;
}

interface TableState {
  readonly element: Element;
  /** A table of one column is somebody's layout: its cells are blocks, not cells. */
  readonly data: boolean;
  /** Columns still taken by cells of earlier rows that span down. */
  readonly spans: number[];
  column: number;
  /** How many were written in this row. */
  tabs: number;
}

function isDataTable(table: Element): boolean {
  const rows =
    table instanceof HTMLTableElement
      ? Array.from(table.rows)
      : Array.from(table.getElementsByTagName("tr"));
  return rows.some((row) => {
    let cells = 0;
    for (const child of row.children)
      if (child.localName === "td" || child.localName === "th") cells += 1;
    return cells > 1;
  });
}

function spanOf(cell: Element, name: "colspan" | "rowspan"): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? "1", 10);
  return span >= 1 ? Math.min(span, MOST_COLUMNS) : 1;
}

function emojiOf(image: Element): string {
  const alt = image.getAttribute("alt") ?? "";
  return image.hasAttribute("data-emoji") ||
    image.hasAttribute("goomoji") ||
    /^\p{Extended_Pictographic}/u.test(alt)
    ? alt
    : "";
}

class Reader {
  readonly lines: Line[] = [];
  mainLines = -1;
  firstForeign: Element | null = null;
  /** Elements that are not the author's, outermost only. */
  readonly foreign: Element[] = [];

  #line: Line | null = null;
  /** The words of that line; joined when it ends, as a line can be as long as the draft. */
  #words: string[] = [];
  #at = 0;
  /** White space waiting for a word to follow; without a place when it stands for the edge of a block in a cell. */
  #space: { from: { node: Text; offset: number } | null } | null = null;
  #bullet: Element | null = null;
  #length = 0;
  #preserve: boolean;
  #flat = false;
  #listDepth = 0;
  #table: TableState | null = null;
  /** The rest is a quote. */
  #tail = false;
  /** Answers of the author in that quote that are being read: one inside another at most. */
  #answers = 0;
  #message = 0;
  #messages = 0;
  readonly #frames: Frame[] = [];
  readonly #root: Element;
  readonly #options: ReadOptions;
  readonly #limit: number;

  constructor(root: Element, options: ReadOptions) {
    this.#root = root;
    this.#options = options;
    this.#limit = options.limit ?? LONGEST_DRAFT;
    this.#preserve = options.preserve ?? false;
  }

  /** false when there is too much to read. */
  run(): boolean {
    const root = this.#root;
    let node: Node | null = root.firstChild;
    let nodes = 0;
    while (node !== null) {
      nodes += 1;
      if (nodes > MOST_NODES || this.#length > this.#limit) {
        this.#close();
        return false;
      }
      if (node.nodeType === Node.TEXT_NODE) {
        if (!this.#tail || this.#answers > 0) this.#text(node as Text);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const inner = this.#enter(node as Element);
        if (inner !== null) {
          node = inner;
          continue;
        }
      }
      while (node.nextSibling === null) {
        const parent: Node | null = node.parentNode;
        if (parent === null || parent === root) {
          node = null;
          break;
        }
        node = parent;
        this.#leave();
      }
      if (node !== null) node = node.nextSibling;
    }
    this.#close();
    if (this.mainLines < 0) this.mainLines = this.lines.length;
    return this.#length <= this.#limit;
  }

  /** From here to the end, whatever we are in. */
  #nextMessage(): void {
    this.#messages += 1;
    this.#message = this.#messages;
    for (const frame of this.#frames) frame.message = this.#messages;
  }

  #foreign(element: Element): void {
    this.foreign.push(element);
    this.#endMain(element);
  }

  #endMain(element: Element): void {
    if (this.mainLines >= 0) return;
    this.mainLines = this.lines.length + (this.#line === null ? 0 : 1);
    this.firstForeign = element;
  }

  /** The child to go on with, or null when there is nothing to read in here. */
  #enter(element: Element): ChildNode | null {
    const name = element.localName;
    if (SILENT.has(name)) return null;
    let first: ChildNode | null = element.firstChild;
    let answer = false;
    let quote = false;
    /** The webmail folds quotes away behind a button; for the history they are read all the same. */
    let folded = false;
    if (this.#tail && this.#answers === 0) {
      if (this.#options.ownInQuote?.(element) !== true)
        return this.#descend(element, { reads: false }, first);
      answer = true;
    } else {
      const part = this.#options.partOf?.(element) ?? "own";
      folded = this.#options.history === true && part !== "own";
      if (typeof part === "object") {
        this.#endMain(element);
        this.#close();
        // The child itself is asked about like any other.
        first = part.from;
      } else if (part === "quote-to-end") {
        this.#foreign(element);
        this.#close();
        if (this.#options.history) this.#nextMessage();
        else this.#tail = true;
        return null;
      } else if (part === "quote" && this.#options.history) {
        quote = true;
      } else if (part !== "own") {
        if (part !== "hidden") this.#foreign(element);
        return null;
      }
    }

    let display: string | undefined;
    let preserve = this.#preserve || PRE.has(name);
    if (element.hasAttribute("hidden") && !folded) return null;
    // The style attribute is read as written; asking for computed style could cost a layout.
    if (element.hasAttribute("style")) {
      const style = (element as HTMLElement).style;
      display = style.display;
      if (display === "none" && !folded) return null;
      const space = style.whiteSpace;
      if (space !== "") preserve = /^(?:pre|break-spaces)/u.test(space);
    }
    if (name === "br") {
      this.#break(element);
      return null;
    }
    if (name === "img") {
      const emoji = emojiOf(element);
      if (emoji !== "") this.#atom(emoji, { before: element }, element);
      return null;
    }
    const block =
      display === undefined || display === ""
        ? BLOCKS.has(name)
        : !display.startsWith("inline") && display !== "contents";
    if (name === "hr") {
      this.#boundary();
      return null;
    }
    return this.#descend(
      element,
      { reads: true, block: block || quote, preserve, answer, quote },
      first,
    );
  }

  #descend(
    element: Element,
    how:
      | { readonly reads: false }
      | {
          readonly reads: true;
          readonly block: boolean;
          readonly preserve: boolean;
          readonly answer: boolean;
          readonly quote: boolean;
        },
    first: ChildNode | null,
  ): ChildNode | null {
    if (first === null && !how.reads) return null;
    const name = element.localName;
    const table = this.#table;
    const inData = how.reads && !this.#flat && table?.data === true;
    const row = inData && name === "tr";
    const cell = inData && (name === "td" || name === "th");
    this.#frames.push({
      element,
      block: how.reads && how.block,
      answer: how.reads && how.answer,
      row,
      cell,
      preserve: this.#preserve,
      flat: this.#flat,
      listDepth: this.#listDepth,
      table,
      message: this.#message,
    });
    if (how.reads) {
      if (how.quote) {
        this.#close();
        this.#messages += 1;
        this.#message = this.#messages;
      }
      if (how.answer) {
        this.#answers += 1;
        this.#close();
      }
      if (cell) this.#cell(element, table);
      else if (how.block) this.#boundary();
      this.#preserve = how.preserve;
      if (row) {
        this.#open({ before: element });
        table.column = 0;
        table.tabs = 0;
      } else if (name === "table" && !this.#flat)
        this.#table = {
          element,
          data: isDataTable(element),
          spans: [],
          column: 0,
          tabs: 0,
        };
      else if (name === "ul" || name === "ol") this.#listDepth += 1;
      else if (name === "li") this.#bullet = element;
    }
    if (first === null) this.#leave();
    return first;
  }

  #leave(): void {
    const frame = this.#frames.pop();
    if (frame === undefined) return;
    if (frame.cell) {
      this.#space = null;
      if (!this.#flat) this.#close();
    } else if (frame.block && !frame.row) this.#boundary();
    if (frame.row) {
      const { table, element } = frame;
      if (table !== null && this.#line !== null) {
        this.#skipSpans(table);
        this.#tabs(table, Math.min(table.column, MOST_COLUMNS) - 1, {
          after: element,
        });
      }
      this.#close();
    }
    if (frame.answer) {
      this.#answers -= 1;
      this.#close();
    }
    if (frame.message !== this.#message) {
      this.#close();
      this.#message = frame.message;
    }
    this.#preserve = frame.preserve;
    this.#flat = frame.flat;
    this.#listDepth = frame.listDepth;
    this.#table = frame.table;
    if (frame.element === this.#bullet) this.#bullet = null;
  }

  #cell(cell: Element, table: TableState): void {
    this.#space = null;
    this.#skipSpans(table);
    // A cell that holds lists or tables is laid out, not listed: its lines stay lines.
    const flat = cell.querySelector("table, ul, ol") === null;
    if (flat) this.#tabs(table, table.column, { before: cell });
    else {
      if (this.#at === 0) this.#line = null;
      this.#close();
      table.tabs = table.column;
    }
    const columns = spanOf(cell, "colspan");
    const down = spanOf(cell, "rowspan") - 1;
    for (let at = 0; at < columns; at += 1) {
      if (down > 0) table.spans[table.column] = down;
      table.column += 1;
    }
    this.#flat = flat;
  }

  /** Cells of earlier rows that reach down here keep the columns of this row in line. */
  #skipSpans(table: TableState): void {
    let left = table.spans[table.column] ?? 0;
    while (left > 0) {
      table.spans[table.column] = left - 1;
      table.column += 1;
      left = table.spans[table.column] ?? 0;
    }
  }

  #tabs(table: TableState, upTo: number, place: LazyPlace): void {
    for (; table.tabs < upTo; table.tabs += 1) this.#tab(place);
  }

  #tab(place: LazyPlace): void {
    this.#add("\t", { from: place, literal: false }, this.#open(place));
  }

  #open(place: LazyPlace): Line {
    if (this.#line !== null) return this.#line;
    const line: Line = {
      text: "",
      runs: [],
      start: place,
      listDepth: this.#listDepth,
      table: this.#table?.data === true ? this.#table.element : null,
      message: this.#message,
    };
    this.#line = line;
    this.#words = [];
    this.#at = 0;
    this.#length += 1;
    if (this.#bullet !== null && !this.#flat) {
      this.#add("- ", { from: place, literal: false }, line);
      this.#bullet = null;
    }
    return line;
  }

  #add(text: string, run: Omit<Run, "at" | "length">, line: Line): void {
    line.runs.push({ at: this.#at, length: text.length, ...run });
    this.#words.push(text);
    this.#at += text.length;
    this.#length += text.length;
  }

  #close(): void {
    this.#space = null;
    if (this.#line === null) return;
    this.#line.text = this.#words.join("");
    this.lines.push(this.#line);
    this.#line = null;
  }

  /** The edge of a block. */
  #boundary(): void {
    if (!this.#flat) this.#close();
    else this.#gap();
  }

  /** Blocks and breaks within a table cell part words, not rows. */
  #gap(): void {
    if (this.#showsSpace()) this.#space ??= { from: null };
  }

  /** White space at the beginning of a line or cell is not shown. */
  #showsSpace(): boolean {
    return this.#line !== null && /[^\t ]$/u.test(this.#words.at(-1) ?? "");
  }

  #break(br: Element): void {
    if (this.#flat) {
      this.#gap();
      return;
    }
    // An item still empty is no item yet.
    if (this.#line === null) this.#bullet = null;
    this.#open({ before: br });
    this.#close();
  }

  #atom(text: string, place: LazyPlace, element: ChildNode): void {
    const line = this.#open(place);
    this.#flushSpace(line);
    this.#add(text, { from: place, literal: false, element }, line);
  }

  #flushSpace(line: Line): void {
    const space = this.#space;
    if (space === null) return;
    this.#space = null;
    this.#add(" ", { from: space.from, literal: space.from !== null }, line);
  }

  #copy(node: Text, start: number, end: number): void {
    if (start >= end) return;
    const from = { node, offset: start };
    const line = this.#open(from);
    this.#flushSpace(line);
    const text = node.data
      .slice(start, end)
      .replace(this.#preserve ? SPACE_LIKE_PRESERVED : SPACE_LIKE, " ");
    this.#add(text, { from, literal: true }, line);
  }

  #text(node: Text): void {
    const data = node.data;
    if (data === "") return;
    if (data.length + this.#length > this.#limit * 2) {
      // White space that collapses may be longer than the limit, but not much.
      this.#length += data.length;
      return;
    }
    const parent = node.parentElement;
    if (
      parent !== null &&
      parent !== this.#root &&
      TABLE_FRAME.has(parent.localName) &&
      BLANK.test(data)
    )
      return;
    const special = this.#preserve ? PRESERVED : COLLAPSIBLE;
    special.lastIndex = 0;
    let from = 0;
    for (
      let match = special.exec(data);
      match !== null;
      match = special.exec(data)
    ) {
      const found = match[0];
      const at = match.index;
      this.#copy(node, from, at);
      from = at + found.length;
      if (this.#preserve && /[\r\n]/u.test(found)) {
        if (this.#flat) this.#gap();
        else {
          this.#open({ node, offset: at });
          this.#close();
        }
      } else if (/[\t\n\f\r ]/u.test(found.charAt(0))) {
        if (this.#showsSpace()) this.#space ??= { from: { node, offset: at } };
      } else this.#open({ node, offset: at });
    }
    this.#copy(node, from, data.length);
  }
}

/** The text that was read, with the way back to the page. Offsets are UTF-16 units into `text`. */
export class ReadText {
  readonly text: string;
  /** In order, with the blank ones at the end that `text` leaves out. */
  readonly lines: readonly Line[];
  /** How many of the lines stand before the first quote or signature. */
  readonly mainLines: number;
  /** Where the first quote or signature begins. */
  readonly firstForeign: Element | null;
  /** Quotes and signatures, outermost only, in order. */
  readonly foreign: readonly Element[];
  /** Lines that `only` left out. */
  readonly leftOut: readonly string[];
  readonly #starts: number[] = [];
  readonly #root: Element;

  constructor(
    root: Element,
    lines: readonly Line[],
    mainLines: number,
    firstForeign: Element | null,
    foreign: readonly Element[],
    leftOut: readonly string[] = [],
  ) {
    this.#root = root;
    this.leftOut = leftOut;
    this.lines = lines;
    this.mainLines = mainLines;
    this.firstForeign = firstForeign;
    this.foreign = foreign;
    let at = 0;
    for (const line of lines) {
      this.#starts.push(at);
      at += line.text.length + 1;
    }
    const last = lines.findLastIndex(({ text }) => /[^ ]/u.test(text));
    this.text = lines
      .slice(0, last + 1)
      .map(({ text }, index) =>
        index === last ? text.replace(TRAILING, "") : text,
      )
      .join("\n");
  }

  /** The same text with only the lines for which `keep` holds. */
  only(keep: readonly boolean[]): ReadText {
    const cut = keep.indexOf(false);
    const main = cut < 0 ? this.mainLines : Math.min(cut, this.mainLines);
    return new ReadText(
      this.#root,
      this.lines.filter((_, at) => keep[at] !== false),
      main,
      this.firstForeign,
      this.foreign,
      this.lines.filter((_, at) => keep[at] === false).map(({ text }) => text),
    );
  }

  /** Where line `index` begins, in UTF-16 units of the text. */
  startOf(index: number): number {
    return this.#starts[index] ?? this.text.length;
  }

  /** The line that offset stands in; an offset at a line break belongs to the line it ends. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /**
   * The caret position of an offset. `side` says to which character it clings where two nodes meet: 'right' to the one
   * it stands before, 'left' to the one it stands behind. null when it lies outside the text.
   */
  placeOf(offset: number, side: "left" | "right"): Place | null {
    const index = this.lineAt(offset);
    const line = this.lines[index];
    if (line === undefined) return null;
    return placeIn(line, offset - this.startOf(index), side);
  }

  /** The same for an offset within line `index`, whether or not that line is part of `text`. */
  placeIn(index: number, offset: number, side: "left" | "right"): Place | null {
    const line = this.lines[index];
    return line === undefined ? null : placeIn(line, offset, side);
  }

  /** The offset of a caret position, or null when it stands in nothing that was read. */
  offsetOf(node: Node, offset: number): number | null {
    for (const [index, line] of this.lines.entries())
      for (const run of line.runs) {
        const from = run.from;
        if (!run.literal || from === null || !("node" in from)) continue;
        if (
          from.node === node &&
          offset >= from.offset &&
          offset <= from.offset + run.length
        )
          return Math.min(
            this.startOf(index) + run.at + offset - from.offset,
            this.text.length,
          );
      }
    return null;
  }

  /**
   * Ranges over [start, end), one for each line that is touched, so that nothing between the author's lines is
   * covered. Empty when the text no longer stands there.
   */
  locate(start: number, end: number): Range[] {
    const ranges: Range[] = [];
    if (!(start >= 0 && end <= this.text.length && start < end)) return ranges;
    for (
      let index = this.lineAt(start);
      index < this.lines.length && this.startOf(index) < end;
      index += 1
    ) {
      const line = this.lines[index];
      if (line === undefined) break;
      const lineStart = this.startOf(index);
      const from = Math.max(start - lineStart, 0);
      const to = Math.min(end - lineStart, line.text.length);
      if (from >= to) continue;
      const range = rangeIn(this.#root, line, from, to);
      if (range === "gone") return [];
      if (range !== null) ranges.push(range);
    }
    return ranges;
  }
}

function placeIn(
  line: Line,
  offset: number,
  side: "left" | "right",
): Place | null {
  const { runs } = line;
  let low = 0;
  let high = runs.length - 1;
  if (high < 0) {
    const start = toPlace(line.start);
    return start?.node instanceof HTMLTextAreaElement
      ? { node: start.node, offset: start.offset + offset }
      : start;
  }
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const at = runs[middle]?.at ?? 0;
    if (side === "right" ? at <= offset : at < offset) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  if (run === undefined) return null;
  const from = run.from;
  if (run.literal && from !== null && "node" in from)
    return {
      node: from.node,
      offset: from.offset + Math.min(Math.max(offset - run.at, 0), run.length),
    };
  if (run.element !== undefined && offset > run.at)
    return toPlace({ after: run.element });
  if (from !== null) return toPlace(from);
  // A gap inside a cell has no place of its own: it lies behind what comes before it.
  const before = runs[low - 1];
  return before === undefined ? null : placeIn(line, run.at, "left");
}

function rangeIn(
  root: Element,
  line: Line,
  start: number,
  end: number,
): Range | null | "gone" {
  let first: LazyPlace | null = null;
  let last: LazyPlace | null = null;
  for (const run of line.runs) {
    if (run.at >= end) break;
    const runEnd = run.at + run.length;
    if (runEnd <= start) continue;
    if (run.element !== undefined) {
      if (!root.contains(run.element)) return "gone";
      first ??= { before: run.element };
      last = { after: run.element };
      continue;
    }
    if (!run.literal || run.from === null || !("node" in run.from)) continue;
    const { node, offset } = run.from;
    const a = Math.max(start, run.at) - run.at;
    const b = Math.min(end, runEnd) - run.at;
    if (!root.contains(node)) return "gone";
    const now = (node as Text).data.slice(offset + a, offset + b);
    if (!sameText(now, line.text.slice(run.at + a, run.at + b))) return "gone";
    first ??= { node, offset: offset + a };
    last = { node, offset: offset + b };
  }
  const from = first === null ? null : toPlace(first);
  const to = last === null ? null : toPlace(last);
  if (from === null || to === null) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** White space was read as a space, character by character. */
function sameText(now: string, then: string): boolean {
  return (
    now === then ||
    now.replace(SPACE_LIKE, " ") === then.replace(SPACE_LIKE, " ")
  );
}

/** Reads an element; null when it holds more than can be read. Linear in its nodes and characters. */
export function readText(
  root: Element,
  options: ReadOptions = {},
): ReadText | null {
  const reader = new Reader(root, options);
  if (!reader.run() && options.history !== true) return null;
  return new ReadText(
    root,
    reader.lines,
    reader.mainLines,
    reader.firstForeign,
    reader.foreign,
  );
}

/**
 * Reads a plain-text field; null beyond the limit. Its lines have places too (the field and an offset into its value),
 * but no ranges: nothing can be marked in it.
 */
export function readTextArea(area: HTMLTextAreaElement): ReadText | null {
  const { value } = area;
  if (value.length > LONGEST_DRAFT) return null;
  const lines: Line[] = [];
  let offset = 0;
  for (const text of value.split("\n")) {
    lines.push({
      text: text.replace(/\u00a0/gu, " "),
      runs: [],
      start: { node: area, offset },
      listDepth: 0,
      table: null,
      message: 0,
    });
    offset += text.length + 1;
  }
  return new ReadText(area, lines, lines.length, null, []);
}

/** The quoted messages within an element, newest first, plain text, without the lines that introduce them. */
export function readHistory(root: Element, options: ReadOptions): string[] {
  const lines = readText(root, { ...options, history: true })?.lines ?? [];
  const messages = new Map<number, string[]>();
  for (const { message, text } of lines) {
    const own = messages.get(message) ?? [];
    own.push(text);
    messages.set(message, own);
  }
  messages.delete(0);
  return [...messages.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, own]) => own.join("\n").trim())
    .filter((text) => text !== "");
}
