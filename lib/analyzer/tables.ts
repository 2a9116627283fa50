import { wordSet } from "./lexicon/word-set";
import type { Range, TextReading } from "./text";

interface TableRow {
  /** Index into the text's lines. */
  readonly line: number;
  readonly cells: readonly Range[];
}

/** Rows of cells, one below the other. */
export interface Table {
  /** The row that names the columns; null when there is none. */
  readonly header: TableRow | null;
  readonly rows: readonly TableRow[];
  /** The column that names the line item; -1 when there is none. */
  readonly itemColumn: number;
}

const ITEM_HEADS = new Set(
  "art part parts item items line pn article casting forging material sku component position model drawing product description partnumber artikel assembly tool job board fitting cast plate designation code name type goods".split(
    " ",
  ),
);
const NO_ITEM_HEADS = new Set("sr sl no nr pos position # s".split(" "));

/** Finds the tables of a text. */
export function readTables(text: TextReading): readonly Table[] {
  const tables: Table[] = [];
  let rows: TableRow[] = [];
  const close = () => {
    if (rows.length > 0) tables.push(tableOf(text, rows));
    rows = [];
  };
  text.lines.forEach((line, index) => {
    if (line.cells) rows.push({ line: index, cells: line.cells });
    else if (line.to > line.from) close();
    // an empty line inside a pasted table does not end it
    else if (rows.length > 0 && !text.lines[index + 1]?.cells) close();
  });
  close();
  return tables;
}

function tableOf(text: TextReading, rows: readonly TableRow[]): Table {
  const first = rows[0];
  const numeric = (cell: Range) => {
    const token = text.tokens[cell.from];
    return (
      cell.to > cell.from &&
      token !== undefined &&
      token.kind === "number" &&
      cell.to - cell.from <= 2
    );
  };
  const isHeader =
    first !== undefined && rows.length > 1 && !first.cells.some(numeric);
  const header = isHeader ? first : null;
  const body = isHeader ? rows.slice(1) : rows;
  let itemColumn = -1;
  if (header) {
    const heads = header.cells.map((cell) =>
      text.words.slice(cell.from, cell.to),
    );
    const score = (words: readonly string[], column: number) => {
      if (words.length === 0) return column === 0 ? 1 : 0;
      if (
        words.some((word) =>
          [
            "qty",
            "quantity",
            "rev",
            "revision",
            "index",
            "lot",
            "hold",
            "release",
          ].includes(word),
        ) &&
        !words.some((word) => ["pn", "part"].includes(word))
      )
        return 0;
      if (
        words.some((word) => ITEM_HEADS.has(word)) &&
        !(
          words.length <= 2 &&
          words.every((word) => NO_ITEM_HEADS.has(word) || word === ".")
        )
      )
        return words.length <= 3 ? 3 : 2;
      return 0;
    };
    let best = 0;
    heads.forEach((words, column) => {
      const points = score(words, column);
      const coded = body.filter((row) => {
        const cell = row.cells[column];
        const token = cell ? text.tokens[cell.from] : undefined;
        return (
          cell !== undefined &&
          cell.to > cell.from &&
          token !== undefined &&
          (token.kind !== "number" || token.norm.length >= 4)
        );
      }).length;
      const names = body.map((row) => {
        const cell = row.cells[column];
        return cell ? text.words.slice(cell.from, cell.to).join(" ") : "";
      });
      // A column that says the same of two rows does not name them: material, drawing.
      const value =
        points > 0 && new Set(names).size === names.length
          ? points * 2 + (coded > body.length / 2 ? 2 : -2)
          : 0;
      if (value > best) {
        best = value;
        itemColumn = column;
      }
    });
  }
  if (itemColumn < 0 && body.length > 0) {
    const column = (body[0]?.cells ?? []).findIndex((cell) => {
      const token = text.tokens[cell.from];
      return (
        cell.to > cell.from &&
        (token?.kind === "code" || token?.kind === "word")
      );
    });
    itemColumn = column;
  }
  return { header, rows: body, itemColumn };
}

/** "6610 elbow", "cleat CL-8", "VAL-100 rev 5": the number of the part names it, where but words and its revision stand there. */
export function nameIn(text: TextReading, cell: Range): Range {
  const coded = (at: number) => {
    const token = text.tokens[at];
    return (
      token !== undefined &&
      (token.kind === "code"
        ? /\d/.test(token.norm)
        : token.kind === "number" && token.norm.length >= 3)
    );
  };
  let name = cell.from;
  while (name < cell.to && text.tokens[name]?.kind === "word") name++;
  // "Cone 110", "Vial 10R" are names as they stand
  if (!coded(name) || (name > cell.from && !isJoined(text, name))) return cell;
  let rest = name + 1;
  if (REVISION_LABELS.has(text.words[rest] ?? "")) rest += 2;
  for (; rest < cell.to; rest++)
    if (text.tokens[rest]?.kind !== "word") return cell;
  return { from: name, to: name + 1 };
}

const isJoined = (text: TextReading, at: number) =>
  /^[a-z]+-\d/.test(text.words[at] ?? "");

const REVISION_LABELS = wordSet("rev revision index issue version level");
