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
  /** The column may hold the documents' numbers. */
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
    const { column: header, heads } = headOf(text, line);
    if (heads !== Heads.nothing) {
      const right = line.cells[header + 1];
      const value = right && cellValue(text, right);
      if (header === 0 && value && line.cells.length > 1) {
        for (const cell of line.cells.slice(1)) {
          const at = cellValue(text, cell);
          if (at) yield tableFact(text, at);
        }
      } else {
        column = header;
        numbered = heads === Heads.document;
      }
      continue;
    }
    const cell = column >= 0 ? line.cells[column] : undefined;
    const value = cell && cellValue(text, cell);
    if (value && (!numbered || EDITION.test(value.value)))
      yield tableFact(text, value);
  }
}

/** What looks like the number of a drawing is no edition. */
const EDITION = /^(?:[A-Z]|[A-Z]?\d{1,2}[A-Z]?|\d{1,2}\.\d{1,2})$/;

/** How surely a cell heads a column of revisions. */
const enum Heads {
  nothing,
  /** The document only: its edition may stand there, or its number. */
  document,
  word,
  revision,
}

/** The cell that heads the column of revisions most surely, of equal ones the first. */
function headOf(
  text: TextReading,
  line: Line,
): { readonly column: number; readonly heads: Heads } {
  let best = { column: -1, heads: Heads.nothing };
  for (const [column, cell] of (line.cells ?? []).entries()) {
    const heads = headedBy(text.words.slice(cell.from, cell.to));
    if (heads > best.heads) best = { column, heads };
  }
  return best;
}

function headedBy(words: readonly string[]): Heads {
  if (
    words.length === 0 ||
    words.length > 5 ||
    !words.every((word) => HEADER_WORDS.has(word))
  )
    return Heads.nothing;
  if (words.some((word) => STRONG.has(word))) return Heads.revision;
  if (words.every((word) => DOCUMENT_HEADER.has(word))) return Heads.document;
  const counts =
    words.some((word) => COUNTING.has(word)) ||
    // the document itself counts up
    /^(?:tech pack|artwork|gerber)$/.test(words.join(" ")) ||
    (words.includes("level") && words.some((word) => REV_HEADER.has(word)));
  return counts ? Heads.word : Heads.nothing;
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
