/** Everything the panel shows of one draft, worked out from the mail and what the author did so far. */
import type {
  Analysis,
  CheckId,
  Draft,
  Finding,
  HeldRule,
  Ledger,
} from "../analyzer/types";
import {
  misreadingsOf,
  type Misreading,
  type Order,
  ordersOf,
} from "../template/orders";
import type {
  Answers,
  BlankFact,
  Composition,
  Wording,
} from "../template/types";
import type { WordingForm } from "../policy/types";
import type { ReviewChange } from "../review/changes";
import type { StartKind } from "../template/start";
import { insertable, linesOf, textOf, type WordingLine } from "./lines";
import type { DraftWork } from "./reducer";
import { answerOf, fieldsOf, type Row, rowsOf } from "./rows";
import { type FormNumbers, type Split, splitOf } from "./split";

/** The pure engines by the team's rules, and why a check is made; passed in, so that a fixture can stand for them. */
export interface PanelEngine {
  readonly analyze: (draft: Draft) => Analysis;
  /** What is not as it was reviewed in the draft's thread. */
  readonly changes: (
    draft: Draft,
    analysis: Analysis,
  ) => readonly ReviewChange[];
  /** How the team writes, unless an author chooses otherwise for a mail. */
  readonly form: WordingForm;
  readonly compose: (
    analysis: Analysis,
    answers: Answers,
    wording?: Wording,
  ) => Composition;
  /** The whole note of a kind, from nothing. */
  readonly start: (
    kind: StartKind,
    answers: Answers,
    wording?: Wording,
  ) => Composition;
  /** Why the shop needs it, from the check's own docs; "" where there is nothing to say. */
  readonly why: (check: CheckId) => string;
}

/** An order of the mail; `planned` ones come with the lines that are not in it yet. */
export interface PlannedOrder {
  readonly order: Order;
  readonly planned: boolean;
}

export interface Plan {
  readonly analysis: Analysis;
  readonly form: WordingForm;
  /** What is not as it was reviewed. */
  readonly changes: readonly ReviewChange[];
  readonly composition: Composition;
  readonly answers: Answers;
  readonly rows: readonly Row[];
  readonly splits: readonly Split[];
  readonly misreadings: readonly Misreading[];
  /** With the lines in. */
  readonly orders: readonly PlannedOrder[];
  readonly lines: readonly WordingLine[];
  /** The text of the chosen lines; "" when there is nothing to insert. */
  readonly text: string;
  /** Findings of the mail that are neither waved through nor notes. */
  readonly blockers: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notes: readonly Finding[];
  readonly waved: readonly Finding[];
  /** Blockers and warnings the lines were to close and do not: the author's own wording lacks something. */
  readonly stillOpen: readonly Finding[];
  /** A release with nothing open, every check run and nothing waved through. */
  readonly clear: boolean;
}

/**
 * Answers of the form, suggestions included. A suggestion can bring up the next blank (a count asks for its rule), so
 * this goes on until nothing new is asked; four rounds are more than the template has levels.
 */
function settle(
  work: DraftWork,
  form: WordingForm,
  compose: (answers: Answers, wording: Wording) => Composition,
): { readonly composition: Composition; readonly answers: Answers } {
  const wording: Wording = { form };
  const kind = work.typed["kind"];
  let answers: Answers = kind === undefined ? {} : { kind };
  let composition = compose(answers, wording);
  for (let round = 0; round < 4; round += 1) {
    const next: Record<string, string> = {};
    for (const field of fieldsOf({
      composition,
      typed: work.typed,
      whole: work.foot === "full" || work.start !== null,
    })) {
      const answer = answerOf(field);
      if (answer !== null) next[field.blank.id] = answer;
    }
    if (kind !== undefined && kind !== "") next["kind"] = kind;
    if (JSON.stringify(next) === JSON.stringify(answers)) break;
    answers = next;
    composition = compose(answers, wording);
  }
  return { composition, answers };
}

/** A note from nothing is counted in the form alone. */
const UNCOUNTED: Ledger = {
  item: null,
  unit: null,
  stated: {},
  derived: [],
  unaccounted: null,
  netToBuild: null,
};

/** Longer drafts are not read a second time for the preview: that would be felt while typing. */
const longestPreview = 20_000;

const NUMBERS = [
  "authorized",
  "ordered",
  "onHold",
  "held",
  "accepted",
] as const satisfies readonly BlankFact[];

function answerFor(
  answers: Answers,
  fact: BlankFact,
  item: string | null,
): string | null {
  return (
    (item === null ? undefined : answers[`${fact}:${item}`]) ??
    answers[fact] ??
    null
  );
}

function isHeldRule(value: string | null): value is HeldRule {
  return value === "counts" || value === "excluded" || value === "separate";
}

export function planOf(
  draft: Draft,
  found: Analysis,
  work: DraftWork,
  engine: PanelEngine,
): Plan {
  const wavedThrough = ({ check }: Finding) => work.dismissed.includes(check);
  // From here on, what was waved through was never found.
  const analysis = found.findings.some(wavedThrough)
    ? {
        ...found,
        findings: found.findings.filter((each) => !wavedThrough(each)),
      }
    : found;
  const start = analysis.kind === null ? work.start : null;
  const compose = (answers: Answers, wording: Wording) =>
    start === null
      ? engine.compose(analysis, answers, wording)
      : engine.start(start, answers, wording);
  const form = work.form ?? engine.form;
  const changes = engine.changes(draft, found);
  const { composition, answers } = settle(work, form, compose);
  const kind = composition.kind ?? analysis.kind;
  const whole = work.foot === "full" || start !== null;
  const lines = linesOf(composition, work);
  const inserting = insertable(lines);
  const text = textOf(lines, form);
  const rows = rowsOf({
    draft,
    analysis,
    composition,
    typed: work.typed,
    wording: lines,
    whole,
  });
  const heldRuleOf = (item: string | null): HeldRule | null => {
    const answer = answerFor(answers, "heldRule", item);
    return analysis.heldRule ?? (isHeldRule(answer) ? answer : null);
  };
  const ledgers = start === null ? analysis.ledger : [UNCOUNTED];
  const splits = ledgers.map((ledger) => {
    const form: FormNumbers = Object.fromEntries(
      NUMBERS.map((fact) => [
        fact,
        Number(answerFor(answers, fact, ledger.item) ?? Number.NaN),
      ]).filter(([, value]) => !Number.isNaN(value)),
    ) as FormNumbers; // fromEntries forgets the keys, which are NUMBERS
    return splitOf(ledger, analysis, kind, form, heldRuleOf(ledger.item));
  });

  const of = (severity: Finding["severity"]) =>
    analysis.findings.filter((finding) => finding.severity === severity);
  const blockers = of("blocker");
  const warnings = of("warning");

  // The mail as it will be, read as the shop would: the one honest way to say what the lines come to.
  const after =
    text === "" || draft.body.length > longestPreview
      ? analysis
      : engine.analyze({
          ...draft,
          body: `${draft.body.trimEnd()}\n\n${text}`,
        });
  const now = ordersOf(analysis).map((order) => order.text);
  const promised = new Set(
    inserting.flatMap(({ sentence }) => sentence.closes),
  );
  const edited = inserting.some((line) => line.edited);
  return {
    analysis,
    form,
    changes,
    composition,
    answers,
    rows,
    splits,
    misreadings: misreadingsOf(analysis, answers),
    orders: ordersOf({
      ...after,
      findings: after.findings.filter((each) => !wavedThrough(each)),
    }).map((order) => ({ order, planned: !now.includes(order.text) })),
    lines,
    text,
    blockers,
    warnings,
    notes: of("note"),
    waved: found.findings.filter(wavedThrough),
    stillOpen: edited
      ? after.findings.filter(
          ({ check, severity }) =>
            severity !== "note" &&
            !work.dismissed.includes(check) &&
            (promised.has(check) ||
              !analysis.findings.some((each) => each.check === check)),
        )
      : [],
    clear:
      analysis.kind !== null &&
      changes.length === 0 &&
      blockers.length + warnings.length === 0 &&
      analysis.notRun.length === 0,
  };
}
