/** A table's Rev column, and rows of the form "Rev ⇥ C". */
import { wordSet } from "../lexicon/word-set";
import { spanOf, type Line, type Range, type TextReading } from "../text";
import { STRONG, type RevisionValue, valueOf } from "./revision-shapes";
import type { RevisionFact } from "./revision";

const REV_HEADER = wordSet(
  "rev revs revision revisions index idx issue iss level version ver drg drawing dwg revn",
);
/** Head a column of revisions like "rev" does. */
const COUNTING = wordSet(
  "index idx indice indices índice indeks issue iss version ver ausgabe edition zeichnungsindex",
);
/** Documents whose column may hold their edition or their number. */
const DOCUMENT_HEADER = wordSet("drawing drw drg dwg print layout zeichnung");
const HEADER_WORDS = wordSet(
  "draw drw mould mold board zeichnung zg file tech pack artwork gerber design spec pcb sheet rev revs revision revisions indice indices índice indeks ausgabe edition zeichnungsindex index idx issue iss level lvl version ver drg drawing dwg print pattern part layout letter no nr number status . : # current bom model latest to build controlling / ( )",
);

/** A table's Rev column, and rows of the form "Rev ⇥ C". */
export function* tableRevisions(text: TextReading): Generator<RevisionFact> {
  let column = -1;
  /** The column is headed by the document only: what looks like its number is no edition. */
  let numbered = false;
  let inTable = false;
  for (const line of text.lines) {
    if (!line.cells) {
      if (line.to > line.from) {
        inTable = false;
        column = -1;
      }
      continue;
    }
    if (!inTable) {
      inTable = true;
      column = -1;
    }
    const header = headerCell(text, line);
    if (header >= 0) {
      const right = line.cells[header + 1];
      const value = right && cellValue(text, right);
      if (header === 0 && value && line.cells.length > 1) {
        for (const cell of line.cells.slice(1)) {
          const at = cellValue(text, cell);
          if (at) yield tableFact(text, at);
        }
      } else {
        column = header;
        const head = line.cells[header];
        numbered =
          head !== undefined &&
          isDocument(text.words.slice(head.from, head.to));
      }
      continue;
    }
    const cell = column >= 0 ? line.cells[column] : undefined;
    const value = cell && cellValue(text, cell);
    if (value && (!numbered || EDITION.test(value.value)))
      yield tableFact(text, value);
  }
}

/** The column of revisions, by the strongest word that heads one; -1 where none does. */
function headerCell(text: TextReading, line: Line): number {
  const heads = (line.cells ?? []).map((cell) => ({
    named: namesColumn(text, cell),
    words: text.words.slice(cell.from, cell.to),
  }));
  const strong = heads.findIndex(
    ({ named, words }) => named && words.some((word) => STRONG.has(word)),
  );
  if (strong >= 0) return strong;
  const own = heads.findIndex(
    ({ named, words }) => named && !isDocument(words),
  );
  return own >= 0 ? own : heads.findIndex(({ named }) => named);
}

/** A column headed by the document only holds its edition, or its number. */
const isDocument = (words: readonly string[]): boolean =>
  words.every((word) => DOCUMENT_HEADER.has(word));
const EDITION = /^(?:[A-Z]|[A-Z]?\d{1,2}[A-Z]?|\d{1,2}\.\d{1,2})$/;

function namesColumn(text: TextReading, cell: Range): boolean {
  const words = text.words.slice(cell.from, cell.to);
  const strong = words.some((word) => STRONG.has(word));
  return (
    words.length > 0 &&
    words.length <= 5 &&
    (strong ||
      words.some((word) => COUNTING.has(word)) ||
      // the document itself counts up
      /^(?:tech pack|artwork|gerber)$/.test(words.join(" ")) ||
      isDocument(words) ||
      (words.includes("level") &&
        words.some((word) => REV_HEADER.has(word)))) &&
    words.every((word) => HEADER_WORDS.has(word))
  );
}

function cellValue(text: TextReading, cell: Range): RevisionValue | null {
  const labelled = STRONG.has(text.words[cell.from] ?? "");
  for (
    let at = cell.from + (labelled ? 1 : 0);
    at < Math.min(cell.to, cell.from + 4);
    at++
  ) {
    const token = text.tokens[at];
    if (!token) return null;
    if (token.kind === "mark") continue;
    const value =
      token.kind === "word" &&
      token.norm.length <= 2 &&
      token.norm.length === token.end - token.start &&
      /^[a-z]+$/.test(token.norm) &&
      !["na", "ok", "no"].includes(token.norm)
        ? token.norm.toUpperCase()
        : valueOf(text, at, true);
    if (value === null) return null;
    // "v3": the letter says no more than the head of the column
    return { at, value: value.replace(/^V(?=\d)/, ""), label: at };
  }
  return null;
}

function tableFact(text: TextReading, value: RevisionValue): RevisionFact {
  return {
    value: value.value,
    span: spanOf(text, value.at, value.at + 1),
    tokens: { from: value.at, to: value.at + 1 },
    role: "stated",
    document: null,
  };
}
