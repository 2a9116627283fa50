/**
 * The list that is findings, form and summary at once: one row per question the shop has, one line per line item, each
 * answered in the author's words, open with the fields to fill, or filled and waiting to be inserted.
 */
import type {
  Analysis,
  Bucket,
  CheckId,
  Draft,
  Finding,
  Kind,
  Mention,
  Quantity,
  Span,
} from "../analyzer/types";
import type {
  Answers,
  Blank,
  BlankFact,
  Composition,
  Suggestion,
} from "../template/types";
import { noun as nounFor } from "../template/nouns";
import { insertable, type WordingLine } from "./lines";
import { parseQuantity } from "./parse-quantity";
import { quote, type Quote } from "./quote";
import { type Phrase, phrase, untilPhrase } from "./text";

/** In the order of the list. */
const ROW_IDS = [
  "kind",
  "sum",
  "build",
  "hold",
  "made",
  "revision",
  "release",
  "terms",
  "dates",
  "blanks",
] as const;
export type RowId = (typeof ROW_IDS)[number];

/** One blank with what stands in its field. */
export interface Field {
  readonly blank: Blank;
  /** As typed, or as suggested. */
  readonly value: string;
  /** The value is a suggestion nobody touched. */
  readonly suggestion: Suggestion | null;
  /** What was typed is no value of this type; it does not count as an answer. */
  readonly problem: Phrase | null;
}

interface OpenFinding {
  readonly finding: Finding;
  readonly quotes: readonly Quote[];
  /** A line that goes in with the next insertion closes it. */
  readonly closing: boolean;
  /** The line that would close it, where it stays out until asked for. */
  readonly offer: { readonly line: string; readonly on: boolean } | null;
}

/**
 * 'said': in the mail. 'open': something to fill or to mend. 'filled': every field has a value, not in the mail yet.
 * 'note': only a note, nothing is owed.
 */
export type LineStatus = "said" | "open" | "filled" | "note";

/** A fact of the mail: its short form, and where the author says it. */
interface Said {
  /** null where the author's words say it as shortly. */
  readonly phrase: Phrase | null;
  readonly quotes: readonly Quote[];
}

export interface Line {
  /** null: the whole mail, or its only line item. */
  readonly item: string | null;
  readonly status: LineStatus;
  readonly said: readonly Said[];
  readonly findings: readonly OpenFinding[];
  readonly fields: readonly Field[];
}

export interface Row {
  readonly id: RowId;
  readonly title: Phrase;
  readonly status: LineStatus;
  /** The worst of what is open; null when nothing is. */
  readonly severity: Finding["severity"] | null;
  readonly lines: readonly Line[];
}

const ROW_OF_CHECK: Readonly<Record<CheckId, RowId>> = {
  "quantity-missing": "build",
  "quantity-vague": "build",
  "quantity-conflict": "build",
  "math-mismatch": "sum",
  "balance-missing": "hold",
  "balance-unquantified": "hold",
  "open-ended-release": "hold",
  "trigger-missing": "hold",
  "authority-missing": "release",
  "held-parts-missing": "made",
  "held-count-missing": "made",
  "held-rule-missing": "made",
  "held-balance-missing": "made",
  "held-lot-missing": "made",
  "held-reason-missing": "made",
  "rejected-disposition-missing": "made",
  "open-quantity-effect-missing": "made",
  "segregation-missing": "made",
  "revision-missing": "revision",
  "revision-vague": "revision",
  "revision-conflict": "revision",
  "material-missing": "terms",
  "unchanged-terms-missing": "terms",
  "balance-schedule-missing": "hold",
  "relation-unclear": "build",
  "mixed-terms": "build",
  "window-missing": "build",
  "date-past": "dates",
  "date-inconsistent": "dates",
  "pause-scope-missing": "build",
  "placeholder-left": "blanks",
};

const ROW_OF_FACT: Readonly<Record<BlankFact, RowId>> = {
  kind: "kind",
  authorized: "build",
  ordered: "hold",
  onHold: "hold",
  held: "made",
  heldRule: "made",
  accepted: "made",
  acceptedLot: "made",
  heldRest: "made",
  heldReason: "made",
  rejectedDisposition: "made",
  openQuantityEffect: "made",
  revision: "revision",
  material: "terms",
  trigger: "hold",
  authority: "release",
  window: "build",
  pauseScope: "build",
  relation: "build",
  correction: "sum",
  date: "dates",
  placeholder: "blanks",
};

/** In a release of held parts the accepted parts are what moves, and the others are what stays. */
const HELD_RELEASE_FACTS: Readonly<Partial<Record<BlankFact, RowId>>> = {
  accepted: "build",
  acceptedLot: "build",
  trigger: "made",
};
const HELD_RELEASE_CHECKS: Readonly<Partial<Record<CheckId, RowId>>> = {
  "held-lot-missing": "build",
  "trigger-missing": "made",
};

const ROW_OF_BUCKET: Readonly<Partial<Record<Bucket, RowId>>> = {
  authorized: "build",
  onHold: "hold",
  made: "made",
  held: "made",
  accepted: "made",
  rejected: "made",
};

function rowTitle(row: RowId, kind: Kind | null): Phrase {
  switch (row) {
    case "kind":
      return phrase("row_kind");
    case "sum":
      return phrase("row_sum");
    case "build":
      if (kind === "held-release") return phrase("row_use");
      if (kind === "pause") return phrase("row_stop");
      if (kind === "shipment-window") return phrase("row_ship");
      return phrase("row_build");
    case "hold":
      return phrase("row_hold");
    case "made":
      return kind === "held-release"
        ? phrase("row_made_rest")
        : phrase("row_made");
    case "revision":
      return phrase("row_revision");
    case "release":
      return phrase("row_release");
    case "terms":
      return phrase("row_terms");
    case "dates":
      return phrase("row_dates");
    case "blanks":
      return phrase("row_blanks");
  }
}

interface Fact {
  readonly row: RowId;
  readonly item: string | null;
  readonly said: Phrase;
  readonly span: Span | null;
}

function saidQuantity(quantity: Quantity, row: RowId): Phrase {
  const { bucket, value, unit, lot } = quantity;
  const noun = nounFor(unit, value ?? 2);
  if (value === null || !quantity.exact)
    return lot === null ? phrase("said_uncounted") : phrase("said_lot", lot);
  switch (bucket) {
    case "held":
      return phrase("said_held", value, noun);
    case "accepted":
      // Under "Use now" the title says the rest.
      return row === "build"
        ? phrase("said_quantity", value, noun)
        : phrase("said_accepted", value, noun);
    case "rejected":
      return phrase("said_rejected", value, noun);
    case "made":
      return phrase("said_made", value, noun);
    case "ordered":
    case "open":
    case "shipped":
    case "inProcess":
    case "earlier":
    case "authorized":
    case "onHold":
    case "cancelled":
      return lot === null
        ? phrase("said_quantity", value, noun)
        : phrase("said_quantity_lot", value, noun, lot);
  }
}

const SAID_RULE = {
  counts: "said_rule_counts",
  excluded: "said_rule_excluded",
  separate: "said_rule_separate",
} as const;

/** What the mail does say, by row. */
function factsOf(analysis: Analysis, kind: Kind | null): readonly Fact[] {
  const facts: Fact[] = [];
  const mention = (row: RowId, said: Phrase, { span }: Mention) => {
    facts.push({ row, item: null, said, span });
  };
  const itemsOf = new Set(analysis.ledger.map(({ item }) => item));
  for (const quantity of analysis.quantities) {
    const row =
      kind === "held-release" && quantity.bucket === "accepted"
        ? "build"
        : kind === "pause" && quantity.bucket === "onHold"
          ? "build"
          : ROW_OF_BUCKET[quantity.bucket];
    if (row === undefined) continue;
    facts.push({
      row,
      item: itemsOf.has(quantity.item) ? quantity.item : null,
      said: saidQuantity(quantity, row),
      span: quantity.span,
    });
  }
  if (analysis.heldRule !== null)
    facts.push({
      row: "made",
      item: null,
      said: phrase(SAID_RULE[analysis.heldRule]),
      span: null,
    });
  if (analysis.trigger)
    mention(
      kind === "held-release" ? "made" : "hold",
      untilPhrase(analysis.trigger.value),
      analysis.trigger,
    );
  for (const revision of analysis.revisions)
    if (revision.span.source === "body")
      mention("revision", phrase("said_revision", revision.value), revision);
  if (analysis.authority)
    mention(
      "release",
      phrase("said_text", analysis.authority.value),
      analysis.authority,
    );
  for (const term of [
    analysis.material,
    analysis.finish,
    analysis.packaging,
    analysis.unchanged,
  ])
    if (term) mention("terms", phrase("said_text", term.value), term);
  return facts;
}

function unique<T>(values: readonly T[], key: (value: T) => string): T[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const name = key(value);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** Short forms whose words are the author's own. */
const OWN_WORDS: readonly Phrase["key"][] = ["said_text", "order_until"];

/** The facts of a line, each with all the places that say it; nothing is said twice. */
function saidOf(facts: readonly Fact[], draft: Draft): readonly Said[] {
  const groups = new Map<string, { phrase: Phrase; quotes: Quote[] }>();
  for (const { said, span } of facts) {
    const key = JSON.stringify(said);
    const group = groups.get(key) ?? { phrase: said, quotes: [] };
    const place = span ? quote(draft, span) : null;
    if (place) group.quotes.push(place);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ phrase: said, quotes }) => {
    const places = unique(
      quotes,
      ({ span }) => `${span.source}${String(span.start)}`,
    );
    return OWN_WORDS.includes(said.key) && places.length > 0
      ? {
          phrase: null,
          quotes: places.map((each) => ({ ...each, before: "", after: "" })),
        }
      : { phrase: said, quotes: places };
  });
}

/** What stands in the field of a blank, and whether it can be an answer. */
function fieldOf(blank: Blank, typed: Readonly<Record<string, string>>): Field {
  const raw = typed[blank.id];
  const suggestion = raw === undefined ? blank.suggestion : null;
  const value = raw ?? suggestion?.value ?? "";
  const problem =
    blank.type === "quantity" &&
    value.trim() !== "" &&
    parseQuantity(value) === null
      ? phrase("problem_quantity")
      : null;
  return { blank, value, suggestion, problem };
}

/** The answer a field gives; null while it gives none. */
export function answerOf(field: Field): string | null {
  if (field.problem !== null || field.value.trim() === "") return null;
  return field.blank.type === "quantity"
    ? String(parseQuantity(field.value))
    : field.value.trim();
}

export interface RowsInput {
  readonly draft: Draft;
  readonly analysis: Analysis;
  readonly composition: Composition;
  /** As typed, by `Blank.id`. */
  readonly typed: Answers;
  readonly wording: readonly WordingLine[];
  /** A whole note is being written, which may ask for more. */
  readonly whole: boolean;
}

/** A whole note may ask for more than the findings do. */
export function fieldsOf({
  composition,
  typed,
  whole,
}: Pick<RowsInput, "composition" | "typed" | "whole">): readonly Field[] {
  return [...composition.blanks, ...(whole ? composition.fullBlanks : [])].map(
    (blank) => fieldOf(blank, typed),
  );
}

function offerOf(
  { check, item }: Finding,
  wording: readonly WordingLine[],
): OpenFinding["offer"] {
  const line = wording.find(
    ({ optional, sentence }) =>
      optional &&
      sentence.closes.includes(check) &&
      (sentence.item === null || sentence.item === item),
  );
  return line ? { line: line.key, on: line.on } : null;
}

const SEVERITIES = ["blocker", "warning", "note"] as const;

export function rowsOf(input: RowsInput): readonly Row[] {
  const { draft, analysis, composition } = input;
  const kind = composition.kind ?? analysis.kind;
  const heldRelease = kind === "held-release";
  const fields = fieldsOf(input);
  const { findings } = analysis;
  const facts = factsOf(analysis, kind);
  const rowOfFact = (fact: BlankFact): RowId =>
    (heldRelease ? HELD_RELEASE_FACTS[fact] : undefined) ?? ROW_OF_FACT[fact];
  const rowOfFinding = ({ check, spans }: Finding): RowId => {
    if (check === "quantity-conflict") {
      // The finding points at the clashing numbers; they know which row they are of.
      const first = spans[0];
      const clashing = analysis.quantities.find(
        ({ span }) =>
          first && span.start <= first.start && first.end <= span.end,
      );
      if (clashing) return ROW_OF_BUCKET[clashing.bucket] ?? "sum";
    }
    return (
      (heldRelease ? HELD_RELEASE_CHECKS[check] : undefined) ??
      ROW_OF_CHECK[check]
    );
  };

  const rows: Row[] = [];
  for (const id of ROW_IDS) {
    const rowFields = fields.filter(
      ({ blank }) => rowOfFact(blank.fact) === id,
    );
    const rowFindings = findings.filter(
      (finding) => rowOfFinding(finding) === id,
    );
    const rowFacts = facts.filter(({ row }) => row === id);
    if (rowFields.length + rowFindings.length + rowFacts.length === 0) continue;

    const items = unique(
      [
        ...analysis.ledger.map(({ item }) => item),
        null,
        ...rowFields.map(({ blank }) => blank.item),
        ...rowFindings.map(({ item }) => item),
      ],
      String,
    );
    const lines: Line[] = [];
    for (const item of items) {
      const own = rowFields.filter(({ blank }) => blank.item === item);
      const closed = new Set(
        insertable(input.wording)
          .map(({ sentence }) => sentence)
          .filter((each) => each.item === item || each.item === null)
          .flatMap(({ closes }) => closes),
      );
      const open = rowFindings
        .filter((finding) => finding.item === item)
        .map((finding) => ({
          finding,
          quotes: finding.spans
            .map((span) => quote(draft, span))
            .filter((each) => each !== null),
          closing: closed.has(finding.check),
          offer: offerOf(finding, input.wording),
        }));
      const said = rowFacts.filter((fact) => fact.item === item);
      if (own.length + open.length + said.length === 0) continue;
      const asked = own.some((field) => answerOf(field) === null);
      const owed = open.some(
        ({ finding, closing }) => finding.severity !== "note" && !closing,
      );
      lines.push({
        item,
        status:
          asked || owed
            ? "open"
            : own.length > 0
              ? "filled"
              : open.length > 0
                ? "note"
                : "said",
        said: saidOf(said, draft),
        findings: open,
        fields: own,
      });
    }
    const statuses = lines.map(({ status }) => status);
    rows.push({
      id,
      title: rowTitle(id, kind),
      status:
        (["open", "filled", "note"] as const).find((status) =>
          statuses.includes(status),
        ) ?? "said",
      severity:
        SEVERITIES.find((severity) =>
          rowFindings.some((finding) => finding.severity === severity),
        ) ?? (rowFields.length > 0 ? "blocker" : null),
      lines,
    });
  }
  return rows;
}
