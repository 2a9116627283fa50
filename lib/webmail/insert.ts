/**
 * Writes into a draft by the editor's own way, reads it back, and takes it back when it is not exactly what was asked
 * for. Plain text only: what is inserted is typed or pasted, never parsed.
 */
import type { InsertResult, TextEdit } from "./adapter";
import type { Compose, ComposePage } from "./compose-page";
import { isShown } from "./compose-page";
import type { Line, Place, ReadText } from "./read-text";

/** What a \n becomes: a new block, as Enter makes one, or a line break within the block. */
type Breaks = "blocks" | "lines";

/** One way of writing into an editor. Whether it worked is seen by reading the draft again. */
export interface Writer {
  /** false: this way would harm what the editor holds. */
  suits?(editor: HTMLElement): boolean;
  /** Closes the undo step that the author's own typing stands in. */
  before?(editor: HTMLElement): void;
  /** Puts text where the selection is. Resolves when the editor had its time. */
  write(
    editor: HTMLElement,
    text: string,
    breaks: Breaks,
  ): void | Promise<void>;
  /** After the text was read back: tells the editor, and closes the undo step of the insertion. */
  after?(editor: HTMLElement): void;
}

/** A caret or selection, to be put back. */
export interface Caret {
  readonly anchor: Place;
  readonly focus: Place;
}

/** What is to be written and where, worked out before anything is touched. */
interface Plan {
  readonly from: Place;
  readonly to: Place;
  readonly text: string;
  readonly breaks?: Breaks;
  /** The author's lines as they have to read afterwards. */
  readonly expected: readonly string[];
  /** Behind the author's last words, where that is not `from`. */
  readonly wordsEnd?: Place;
}

const sameLine = (line: string): string => line.replace(/\s+/gu, " ").trim();

/** Blank lines at the end are nobody's words. */
function comparable(lines: readonly string[]): string {
  return lines.map(sameLine).join("\n").trimEnd();
}

function textLines(read: ReadText): string[] {
  return read.lines.map(({ text }) => text);
}

const isBreak = (node: Node | null): boolean => node instanceof HTMLBRElement;

const isBlank = (line: Line | undefined): boolean =>
  line !== undefined && line.table === null && line.text.trim() === "";

/** The last line that says something, of those before `count`; -1 when there is none. */
function lastWords(read: ReadText, count: number): number {
  return read.lines.findLastIndex((line, at) => at < count && !isBlank(line));
}

function lineEnd(read: ReadText, index: number): Place | null {
  const line = read.lines[index];
  return line === undefined
    ? null
    : read.placeIn(index, line.text.length, "left");
}

function beforeElement(element: Element): Place | null {
  const parent = element.parentNode;
  return parent === null
    ? null
    : {
        node: parent,
        offset: Array.prototype.indexOf.call(parent.childNodes, element),
      };
}

/**
 * The blank line behind words that stand in no block of their own, as the first line of a Gmail draft does. A new
 * block after such words would draw all that follows, signature and quote, into a new block; the blank line takes the
 * addition without touching anything else.
 */
function blankBlockAfter(
  editor: HTMLElement,
  read: ReadText,
  last: number,
  end: Place | null,
): Place | null {
  if (end?.node.parentNode !== editor) return null;
  const next = read.lines[last + 1];
  if (last + 1 >= read.mainLines || next?.text !== "") return null;
  const place = read.placeIn(last + 1, 0, "left");
  return place === null || place.node === editor || place.node === end.node
    ? null
    : place;
}

function planAppend(
  editor: HTMLElement,
  read: ReadText,
  text: string,
): Plan | null {
  const lines = textLines(read);
  const added = text.split("\n");
  const at = (place: Place | null, typed: string, expected: string[]) =>
    place === null ? null : { from: place, to: place, text: typed, expected };

  let last = lastWords(read, read.mainLines);
  // Who answers below the quote has all his words there.
  if (last < 0) last = lastWords(read, read.lines.length);
  if (last < 0) {
    const first = read.mainLines > 0 ? read.lines[0] : undefined;
    const quote = read.firstForeign;
    const place =
      first !== undefined
        ? read.placeIn(0, 0, "left")
        : quote === null
          ? { node: editor, offset: 0 }
          : beforeElement(quote);
    return at(place, text, [...added, ...lines.slice(1)]);
  }
  const line = read.lines[last];
  const table = line?.table ?? null;
  if (table !== null) {
    // Behind the table, in the blank line that follows it or in one of its own.
    const next = last + 1 < read.mainLines && isBlank(read.lines[last + 1]);
    const parent = table.parentNode;
    const after =
      parent === null
        ? null
        : {
            node: parent,
            offset: Array.prototype.indexOf.call(parent.childNodes, table) + 1,
          };
    return at(next ? read.placeIn(last + 1, 0, "left") : after, text, [
      ...lines.slice(0, last + 1),
      ...added,
      ...lines.slice(next ? last + 2 : last + 1),
    ]);
  }
  const end = lineEnd(read, last);
  const blank = blankBlockAfter(editor, read, last, end);
  if (blank !== null && end !== null)
    return {
      from: blank,
      to: blank,
      text: `${text}\n`,
      expected: [
        ...lines.slice(0, last + 1),
        ...added,
        ...lines.slice(last + 1),
      ],
      wordsEnd: end,
    };
  // Plain text has no blocks at all: a new one would swallow whatever follows.
  if (end?.node.parentNode === editor && isBreak(end.node.nextSibling))
    return {
      from: end,
      to: end,
      text: `\n${text}`,
      breaks: "lines",
      expected: [
        ...lines.slice(0, last + 1),
        ...added,
        ...lines.slice(last + 1),
      ],
    };
  // An empty item ends its list: one line break more for each list around.
  const breaks = "\n".repeat(1 + (line?.listDepth ?? 0));
  return at(end, breaks + text, [
    ...lines.slice(0, last + 1),
    ...added,
    ...lines.slice(last + 1),
  ]);
}

function planReplace(
  editor: HTMLElement,
  read: ReadText,
  text: string,
): Plan | null {
  const last = lastWords(read, read.mainLines);
  const elsewhere = lastWords(read, read.lines.length) >= read.mainLines;
  // Answers between quotes cannot be taken out in one step.
  if (elsewhere) return null;
  if (last < 0) return planAppend(editor, read, text);
  const first = read.lines.findIndex((line) => !isBlank(line));
  const from = read.placeIn(first, 0, "right");
  const table = read.lines[last]?.table ?? null;
  const to = table === null ? lineEnd(read, last) : null;
  if (from === null || to === null) return null;
  const lines = textLines(read);
  const bullet = (read.lines[first]?.listDepth ?? 0) > 0;
  if (bullet) return null;
  return {
    from,
    to,
    text,
    expected: [
      ...lines.slice(0, first),
      ...text.split("\n"),
      ...lines.slice(last + 1),
    ],
  };
}

function select({ from, to }: Pick<Plan, "from" | "to">): void {
  if (from.node instanceof HTMLTextAreaElement) {
    from.node.setSelectionRange(from.offset, to.offset);
    return;
  }
  const selection = from.node.ownerDocument?.getSelection();
  // Set anew even where it stands already: that ends the editor's current undo step.
  selection?.removeAllRanges();
  selection?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

function holdsCaret(editor: HTMLElement): boolean {
  const { activeElement } = editor.ownerDocument;
  if (activeElement !== editor) return false;
  if (editor instanceof HTMLTextAreaElement) return true;
  const node = editor.ownerDocument.getSelection()?.focusNode ?? null;
  return node !== null && editor.contains(node);
}

function isAt({ anchor, focus }: Caret, place: Place): boolean {
  return (
    anchor.node === focus.node &&
    anchor.offset === focus.offset &&
    focus.node === place.node &&
    focus.offset === place.offset
  );
}

/** What must be the same afterwards: the words of quotes and signatures. */
function foreignWords(read: ReadText): string {
  return read.foreign.map((element) => element.textContent).join("\0");
}

/** The user's caret: by the words it stands at, since an editor may rebuild what holds them. */
interface Remembered {
  readonly offset: number | null;
  readonly place: Place;
}

function remember(read: ReadText, place: Place): Remembered {
  return { offset: read.offsetOf(place.node, place.offset), place };
}

function recall(read: ReadText, { offset, place }: Remembered): Place | null {
  if (place.node.isConnected && offset === null) return place;
  return offset === null ? null : read.placeOf(offset, "left");
}

/** From the beginning of the line behind the insertion to the end of the insertion. */
function stepBack(editor: HTMLElement): void {
  editor.ownerDocument.getSelection()?.modify("move", "backward", "character");
}

/**
 * Puts the caret back where the user left it, or leaves it behind the insertion if it stood there. Either way the
 * selection is set anew: what is typed next must not join this undo step.
 */
function restoreCaret(
  editor: HTMLElement,
  read: ReadText | null,
  caret: readonly [Remembered, Remembered] | null,
): void {
  const selection = editor.ownerDocument.getSelection();
  if (selection === null || read === null) return;
  const anchor = caret === null ? null : recall(read, caret[0]);
  const focus = caret === null ? null : recall(read, caret[1]);
  if (anchor !== null && focus !== null) select({ from: anchor, to: focus });
  else if (
    selection.focusNode !== null &&
    editor.contains(selection.focusNode)
  ) {
    const end = { node: selection.focusNode, offset: selection.focusOffset };
    select({ from: end, to: end });
  }
}

/** The key for an editor that keeps its own history: z undoes, y redoes. */
function pressKey(editor: HTMLElement, key: "z" | "y"): void {
  const mac = /^mac/iu.test(navigator.platform);
  editor.dispatchEvent(
    new KeyboardEvent("keydown", {
      key,
      code: key === "z" ? "KeyZ" : "KeyY",
      keyCode: key === "z" ? 90 : 89,
      ctrlKey: !mac,
      metaKey: mac,
      bubbles: true,
      cancelable: true,
    }),
  );
}

/** The browser's history of an editor, then the editor's own. */
const HISTORIES = [
  {
    undo: (editor: HTMLElement) => void command(editor, "undo"),
    redo: (editor: HTMLElement) => void command(editor, "redo"),
  },
  {
    undo: (editor: HTMLElement) => pressKey(editor, "z"),
    redo: (editor: HTMLElement) => pressKey(editor, "y"),
  },
] as const;

/** A failed attempt is a step of a history, or a few. */
const MOST_STEPS = 3;

/**
 * Undoes what a failed attempt left. Stops where the author's words are back: the step before that is one of his own.
 * Steps that do not lead there are redone. false: the draft is not as it was to the last byte.
 */
function takeBack(
  editor: HTMLElement,
  before: string,
  wordsBefore: string,
): boolean {
  for (const { undo, redo } of HISTORIES) {
    let steps = 0;
    while (content(editor) !== before && steps < MOST_STEPS) {
      const last = content(editor);
      undo(editor);
      if (content(editor) === last) break;
      steps += 1;
      if (words(editor) === wordsBefore) return content(editor) === before;
    }
    for (; steps > 0; steps -= 1) redo(editor);
  }
  return content(editor) === before;
}

function words(editor: HTMLElement): string {
  return editor instanceof HTMLTextAreaElement
    ? editor.value
    : editor.textContent;
}

function content(editor: HTMLElement): string {
  return editor instanceof HTMLTextAreaElement
    ? editor.value
    : editor.innerHTML;
}

function command(editor: HTMLElement, name: string, value?: string): boolean {
  // The one way into an editor's own undo history; deprecated for want of a successor, not of support.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return editor.ownerDocument.execCommand(name, false, value);
}

/** An editor that keeps snapshots takes one when it loses the focus. */
function commit(editor: HTMLElement): void {
  if (editor.ownerDocument.activeElement !== editor) return;
  editor.blur();
  editor.focus({ preventScroll: true });
}

/** As if typed, in one step: for editors of the Closure family. */
export const typeText: Writer = {
  before: commit,
  write: (editor, text, breaks) => {
    if (breaks === "blocks") command(editor, "insertText", text);
    else
      // Commands that follow each other at the same caret are one undo step, as typing is.
      text.split("\n").forEach((line, at) => {
        if (at > 0) command(editor, "insertLineBreak");
        if (line !== "") command(editor, "insertText", line);
      });
  },
  after: (editor) => {
    // Older builds do not listen to `input`. The end of a drag is a change that nothing but the field itself hears.
    editor.dispatchEvent(new Event("dragend"));
    commit(editor);
  },
};

/** How long an editor may take to work in what was pasted. */
const pasteMs = 200;

/** The next change of an element, or the end of the time. */
function nextChange(element: HTMLElement, timeMs: number): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(end);
    observer.observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    const timer = setTimeout(end, timeMs);
  });
}

/**
 * What RoosterJS has no model of it drops, words and all, when it works in what was pasted. Such a draft is not pasted
 * into; what is listed here it keeps.
 */
const KEPT_AT_PASTE =
  "div, span, p, b, strong, i, em, u, s, strike, font, a, br, hr, img, ul, ol, li, blockquote, pre, code, sub, sup, h1, h2, h3, h4, h5, h6, center, :is(table, tbody, thead, tfoot) > :is(tbody, thead, tfoot, tr, colgroup), colgroup > col, tr > :is(td, th), table";

/** As if pasted: RoosterJS takes that for an undo step of its own. Other editors let it pass without a trace. */
export const pasteText: Writer = {
  suits: (editor) =>
    Array.from(editor.querySelectorAll("*")).every((element) =>
      element.matches(KEPT_AT_PASTE),
    ),
  write: async (editor, text) => {
    const data = new DataTransfer();
    // The first of several lines joins the line of the caret; an empty one is needed to begin a new line.
    data.setData("text/plain", text.replace(/^\n/u, "\n\n"));
    const paste = new ClipboardEvent("paste", {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    const changed = nextChange(editor, pasteMs);
    const taken = !editor.dispatchEvent(paste);
    if (taken) await changed;
  },
};

/** The end of a composition makes RoosterJS take a snapshot; to an editor of another family it is nothing. */
function snapshot(editor: HTMLElement): void {
  editor.dispatchEvent(new CompositionEvent("compositionend"));
}

/** As if typed, between two snapshots: for editors of the RoosterJS family, which have no undo step for this else. */
export const typeIntoRooster: Writer = {
  before: snapshot,
  write: (editor, text) => {
    command(editor, "insertText", text);
  },
  after: snapshot,
};

/**
 * Writes an edit into the author's own part: behind his last words or in place of all of them, above signature and
 * quote. 'stale': the draft does not read as expected any more. 'unsupported': no way worked, or the draft is minimised; it
 * is as it was.
 */
export async function insertText(
  page: ComposePage,
  compose: Compose,
  edit: TextEdit,
  caret: Caret | null,
): Promise<InsertResult> {
  const { editor } = compose;
  const text = edit.text.replace(/\r\n?/gu, "\n");
  const read = page.read(compose);
  if (read === null || !isShown(editor)) return "unsupported";
  if (read.text !== edit.expectedBody) return "stale";
  const plan = (edit.mode === "append" ? planAppend : planReplace)(
    editor,
    read,
    text,
  );
  if (plan === null) return "unsupported";
  const before = content(editor);
  const wordsBefore = words(editor);
  const foreign = foreignWords(read);
  // A caret behind the author's last words goes on behind what we add to them.
  const user =
    caret === null ||
    edit.mode === "replace" ||
    isAt(caret, plan.wordsEnd ?? plan.from)
      ? null
      : ([remember(read, caret.anchor), remember(read, caret.focus)] as const);

  const isWritten = (): boolean => {
    const now = page.read(compose);
    return (
      now !== null &&
      comparable(textLines(now)) === comparable(plan.expected) &&
      foreignWords(now) === foreign
    );
  };
  for (const writer of page.writers) {
    if (writer.suits?.(editor) === false) continue;
    writer.before?.(editor);
    editor.focus({ preventScroll: true });
    select(plan);
    // Text goes where the focus is: into another field, should this draft not take it.
    if (!holdsCaret(editor)) return "unsupported";
    await writer.write(editor, plan.text, plan.breaks ?? "blocks");
    if (isWritten()) {
      if (plan.wordsEnd !== undefined) stepBack(editor);
      writer.after?.(editor);
      restoreCaret(editor, page.read(compose), user);
      return "done";
    }
    if (!takeBack(editor, before, wordsBefore)) return "unsupported";
  }
  return "unsupported";
}
