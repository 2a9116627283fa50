/** Filling a sentence's placeholders, keeping track of which part of it is the value of a blank. */
import { noun } from "./nouns";
import type { Piece } from "./types";

/** What a placeholder stands for. `blank`: the id of the question that gives it; null when the mail itself does. */
export type Slot =
  | {
      readonly kind: "quantity";
      /** null: unanswered, or named by its lot only. */
      readonly count: number | null;
      readonly unit: string | null;
      /** Named instead of the number: "lot 1". */
      readonly lot?: string | undefined;
      readonly blank: string | null;
      readonly label: string;
    }
  | {
      readonly kind: "words";
      readonly text: string | null;
      /** How many it speaks of, where forms behind it follow that. */
      readonly count?: number;
      readonly blank: string | null;
      readonly label: string;
    }
  | {
      /** Words that hold placeholders themselves: the text of a choice. */
      readonly kind: "phrase";
      readonly template: string | null;
      readonly value: string | null;
      readonly blank: string | null;
      readonly label: string;
    };

export type Slots = (name: string) => Slot | null;

const PLACEHOLDER = /\{([^{}]*)\}/;

/** The placeholders of a template, without the forms that only follow a number ("stays/stay"). */
export function placeholdersOf(template: string): readonly string[] {
  const names = template
    .split(PLACEHOLDER)
    .filter((_, at) => at % 2 === 1)
    .filter((inside) => !inside.includes("/"))
    .map((inside) => lower(inside.split(/[:|]/)[0] ?? ""));
  return [...new Set(names)];
}

/** The template cut into pieces; null when a placeholder stands for nothing here. */
export function fill(template: string, slots: Slots): readonly Piece[] | null {
  const pieces = fillFrom(template, slots, null, 0);
  return pieces === null ? null : capitalized(pieces.pieces);
}

interface Filled {
  readonly pieces: readonly Piece[];
  /** The count that forms behind it follow; null while it is unknown. */
  readonly count: number | null;
}

function fillFrom(
  template: string,
  slots: Slots,
  countBefore: number | null,
  depth: number,
): Filled | null {
  let count = countBefore;
  const pieces: Piece[] = [];
  for (const [at, part] of template.split(PLACEHOLDER).entries()) {
    if (at % 2 === 0) {
      if (part !== "") pieces.push({ text: part });
      continue;
    }
    if (part.includes("/")) {
      const [one = "", many = ""] = part.split("/");
      pieces.push({ text: count === 1 ? one : many });
      continue;
    }
    const [wanted = "", uncounted] = part.split("|");
    const [name = "", adjective] = wanted.split(":");
    const slot = slots(lower(name));
    if (slot === null) {
      if (uncounted === undefined) return null;
      count = null;
      pieces.push({ text: uncounted });
      continue;
    }
    const raise = name !== lower(name);
    switch (slot.kind) {
      case "quantity": {
        count =
          slot.count ??
          (slot.lot === undefined || / and |,/.test(slot.lot) ? null : 1);
        const text = amount(slot, adjective);
        pieces.push(
          piece(
            slot,
            text,
            raise,
            slot.count === null ? null : String(slot.count),
          ),
        );
        break;
      }
      case "words":
        count = slot.count ?? count;
        pieces.push(piece(slot, slot.text, raise, slot.text));
        break;
      case "phrase": {
        const inner: Filled | null =
          slot.template === null || depth > 2
            ? { pieces: [], count }
            : fillFrom(slot.template, slots, count, depth + 1);
        if (inner === null) return null;
        if (slot.blank === null) pieces.push(...inner.pieces);
        else
          pieces.push(
            piece(
              slot,
              slot.template === null ? null : textOf(inner.pieces),
              raise,
              slot.value,
            ),
          );
        break;
      }
    }
  }
  return { pieces: merged(pieces), count };
}

function piece(
  { blank, label }: Slot,
  text: string | null,
  raise: boolean,
  value: string | null,
): Piece {
  const shown = text === null ? `[${label}]` : raise ? upper(text) : text;
  return blank === null
    ? { text: shown }
    : { blank, label, value: text === null ? null : value, text: shown };
}

function amount(
  slot: Extract<Slot, { kind: "quantity" }>,
  adjective: string | undefined,
): string | null {
  const { count, unit, lot } = slot;
  if (count === null) return lot ?? null;
  // "1 of the held units"
  if (adjective?.startsWith("of ") === true)
    return `${String(count)} ${adjective} ${noun(unit, 2)}`;
  const name = noun(unit, count);
  // "3 samples", not "3 sample units" and not "3 sample samples"
  const words =
    adjective === undefined || name.startsWith(adjective)
      ? name
      : unit === null && adjective === "sample"
        ? noun("sample", count)
        : `${adjective} ${name}`;
  return `${String(count)} ${words}`;
}

function merged(pieces: readonly Piece[]): readonly Piece[] {
  const list: Piece[] = [];
  for (const each of pieces) {
    const last = list.at(-1);
    // "nos." at the end brings the stop along
    const next =
      each.text.startsWith(".") && last?.text.endsWith(".") === true
        ? { ...each, text: each.text.slice(1) }
        : each;
    // "Dana Ruiz, Purchasing," before a verb, without its comma before a stop
    if (last?.text.endsWith(",") === true && /^[.,;]/.test(next.text))
      list[list.length - 1] = { ...last, text: last.text.slice(0, -1) };
    if (next.text === "") continue;
    if (last && !("blank" in last) && !("blank" in next))
      list[list.length - 1] = { text: last.text + next.text };
    else list.push(next);
  }
  return list;
}

function capitalized(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  return first ? [{ ...first, text: upper(first.text) }, ...rest] : pieces;
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
