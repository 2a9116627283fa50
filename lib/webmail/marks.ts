/** Marks places of a draft without a change to it: the browser paints the ranges, the editor's DOM stays as it is. */
import type { Severity } from "../analyzer/types";

interface Mark {
  readonly severity: Severity;
  readonly range: Range;
}

export interface Marks {
  /** The findings of one draft, in place of what was marked there before. */
  show(draftId: string, marks: readonly Mark[]): void;
  /** Marks these places as the ones meant and brings the first into view; none takes that mark away. */
  reveal(ranges: readonly Range[]): void;
}

/** The page shares the registry with us. */
const PREFIX = "clean-release";
const SEVERITIES: readonly Severity[] = ["note", "warning", "blocker"];
const REVEALED = `${PREFIX}-revealed`;
const nameOf = (severity: Severity): string => `${PREFIX}-${severity}`;

/**
 * The rules for the marks. Severity shows by the line, too: waves, dashes, dots. Webmails have dark themes of their
 * own that no media query tells of, so the tints are thin and the lines of a middle tone that is seen on both. In
 * forced colours the browser takes its own highlight colours for all of them; the lines still differ.
 */
const MARK_STYLE = `
::highlight(${nameOf("blocker")}) { background-color: rgb(224 49 49 / 14%); text-decoration: underline wavy #e03131 1.5px; }
::highlight(${nameOf("warning")}) { background-color: rgb(217 122 0 / 12%); text-decoration: underline dashed #c2740a 2px; }
::highlight(${nameOf("note")}) { text-decoration: underline dotted #5c7cfa 2px; }
::highlight(${REVEALED}) { background-color: rgb(76 110 245 / 30%); text-decoration: underline solid #4c6ef5 2px; }
`;

const SILENT: Marks = { show: () => undefined, reveal: () => undefined };

/** Adds the rules to the page, which no policy of the page forbids; returns how to take them away. */
function addStyle(document: Document): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(MARK_STYLE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
        (other) => other !== sheet,
      );
    };
  } catch {
    // Firefox has kept a page's sheets from content scripts: there an element of our own beside the page's does.
    const style = document.createElement("style");
    style.append(MARK_STYLE);
    document.documentElement.append(style);
    return () => style.remove();
  }
}

/** Ends with the signal. Where the browser cannot paint ranges, nothing is marked; places still come into view. */
export function createMarks(document: Document, signal: AbortSignal): Marks {
  if (signal.aborted) return SILENT;
  const registry =
    typeof CSS !== "undefined" && "highlights" in CSS ? CSS.highlights : null;
  if (registry === null) {
    return {
      show: () => undefined,
      reveal: ([first]) => {
        if (first !== undefined) scrollIntoView(first);
      },
    };
  }
  const takeAway = addStyle(document);
  const drafts = new Map<string, readonly Mark[]>();
  signal.addEventListener(
    "abort",
    () => {
      for (const severity of SEVERITIES) registry.delete(nameOf(severity));
      registry.delete(REVEALED);
      takeAway();
    },
    { once: true },
  );

  const paint = (name: string, priority: number, ranges: readonly Range[]) => {
    if (ranges.length === 0) {
      registry.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    registry.set(name, highlight);
  };

  return {
    show(draftId, marks) {
      if (signal.aborted) return;
      if (marks.length === 0) drafts.delete(draftId);
      else drafts.set(draftId, marks);
      const all = [...drafts.values()].flat();
      SEVERITIES.forEach((severity, priority) =>
        paint(
          nameOf(severity),
          priority,
          all
            .filter((mark) => mark.severity === severity)
            .map(({ range }) => range),
        ),
      );
    },
    reveal(ranges) {
      if (signal.aborted) return;
      paint(REVEALED, SEVERITIES.length, ranges);
      const [first] = ranges;
      if (first !== undefined) scrollIntoView(first);
    },
  };
}

/** Scrolls whatever scrolls around a range until it shows, no further than needed. Lays the page out. */
function scrollIntoView(range: Range): void {
  const margin = 24;
  let at: Element | null =
    range.startContainer instanceof Element
      ? range.startContainer
      : range.startContainer.parentElement;
  for (; at !== null; at = at.parentElement) {
    const root = at === at.ownerDocument.documentElement;
    if (at.scrollHeight <= at.clientHeight) continue;
    if (!root && !/auto|scroll|overlay/u.test(getComputedStyle(at).overflowY))
      continue;
    const place = range.getBoundingClientRect();
    const box = at.getBoundingClientRect();
    const top = root ? 0 : box.top;
    const bottom = root ? at.clientHeight : box.bottom;
    if (place.top < top + margin) at.scrollTop += place.top - top - margin;
    else if (place.bottom > bottom - margin)
      at.scrollTop += Math.min(
        place.bottom - bottom + margin,
        place.top - top - margin,
      );
  }
}
