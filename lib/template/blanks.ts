/** A blank as it is asked: its type, its words, what may be answered and what the mail offers. */
import { type Ask, CONFLICT_BUCKETS } from "./asks";
import {
  type Item,
  type Note,
  revisionsElsewhere,
  revisionsOf,
  writtenValues,
} from "./note";
import { counted } from "./nouns";
import { LABELS, unitOf } from "./slots";
import { corrections, suggestionFor } from "./suggest";
import type { Blank, BlankFact, BlankType, Choice } from "./types";

const TYPES: Readonly<Record<BlankFact, BlankType>> = {
  kind: "choice",
  authorized: "quantity",
  ordered: "quantity",
  onHold: "quantity",
  held: "quantity",
  heldRule: "choice",
  accepted: "quantity",
  acceptedLot: "text",
  heldRest: "quantity",
  heldReason: "event",
  rejectedDisposition: "choice",
  openQuantityEffect: "choice",
  revision: "revision",
  material: "text",
  trigger: "event",
  authority: "person",
  window: "text",
  pauseScope: "choice",
  relation: "choice",
  correction: "choice",
  date: "date",
  placeholder: "text",
};

const CHOICES: Readonly<Partial<Record<BlankFact, readonly Choice[]>>> = {
  kind: [
    { value: "sample-only", label: "Samples only" },
    { value: "shipment-window", label: "One shipment window" },
    { value: "first-lot", label: "One lot" },
    { value: "partial-restart", label: "Part of a paused order" },
    { value: "held-release", label: "Held parts" },
    { value: "full-release", label: "Everything that remains" },
  ],
  heldRule: [
    { value: "counts", label: "They count toward it" },
    { value: "excluded", label: "They do not count" },
    { value: "separate", label: "They are decided separately" },
  ],
  rejectedDisposition: [
    { value: "scrap", label: "Scrap" },
    { value: "return", label: "Return" },
    { value: "rework", label: "Rework" },
    { value: "retain", label: "Retain" },
  ],
  openQuantityEffect: [
    { value: "reduces", label: "They reduce it" },
    { value: "does-not-reduce", label: "They do not reduce it" },
  ],
  relation: [
    { value: "additional", label: "In addition to them" },
    { value: "including", label: "They are included" },
  ],
  pauseScope: [
    { value: "all", label: "All work on the job" },
    { value: "production", label: "Production" },
    { value: "shipments", label: "Shipments" },
  ],
};

export function blankOf(note: Note, { fact, item, id, closes }: Ask): Blank {
  const here = item ?? note.items[0];
  const values = here ? valuesFor(note, here, fact) : [];
  const type =
    values.length > 0 && (fact === "revision" || TYPES[fact] === "quantity")
      ? "choice"
      : TYPES[fact];
  return {
    id,
    fact,
    item: item?.name ?? null,
    type,
    unit: TYPES[fact] === "quantity" && here ? unitOf(here) : null,
    label: LABELS[fact],
    suggestion:
      here && values.length === 0 ? suggestionFor(note, fact, here) : null,
    choices: values.length > 0 ? values : (CHOICES[fact] ?? []),
    closes,
  };
}

/** Where the mail itself gives several values, which of them holds is the question. */
function valuesFor(note: Note, item: Item, fact: BlankFact): readonly Choice[] {
  if (fact === "correction") return corrections(item);
  if (fact === "revision") {
    const values = [
      ...revisionsOf(note, item),
      ...(item.checks.has("revision-conflict")
        ? revisionsElsewhere(note).map(({ value }) => value)
        : []),
    ];
    const all = [...new Set(values)];
    return all.length > 1
      ? all.map((value) => ({ value, label: `Revision ${value}` }))
      : [];
  }
  const bucket = CONFLICT_BUCKETS.find((each) => each === fact);
  if (!bucket || !item.checks.has("quantity-conflict")) return [];
  const values = writtenValues(item, bucket);
  return values.length > 1
    ? values.map((value) => ({
        value: String(value),
        label: counted(value, unitOf(item)),
      }))
    : [];
}
