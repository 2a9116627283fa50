/** Everything the panel shows of one draft, worked out from the mail and what the author did so far. */
import type {
  Analysis,
  CheckId,
  Draft,
  Finding,
  HeldRule,
} from "../analyzer/types";
import type {
  Answers,
  BlankFact,
  Composition,
  Wording,
} from "../template/types";
import {
  insertable,
  type Line as WordingLine,
  linesOf,
  textOfLines,
} from "./lines";
import { type Misreading, misreadings, type Order, ordersOf } from "./readings";
import type { DraftWork } from "./reducer";
import { answerOf, fieldsOf, type Row, rowsOf } from "./rows";
import { type FormNumbers, type Split, splitOf } from "./split";
import type { Phrase } from "./text";

/** The two pure engines, and why a check is made; passed in, so that a fixture can stand for them. */
export interface PanelEngine {
  analyze(draft: Draft): Analysis;
  compose(analysis: Analysis, answers: Answers, wording?: Wording): Composition;
  /** Why the shop needs it, from the check's own docs; "" where there is nothing to say. */
  why(check: CheckId): string;
}

export interface Plan {
  readonly analysis: Analysis;
  readonly composition: Composition;
  readonly answers: Answers;
  readonly rows: readonly Row[];
  readonly splits: readonly Split[];
  readonly misreadings: readonly Misreading[];
  readonly orders: readonly Order[];
  readonly lines: readonly WordingLine[];
  /** The text of the chosen lines; "" when there is nothing to insert. */
  readonly text: string;
  /** Findings of the mail that are neither waved through nor notes. */
  readonly blockers: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notes: readonly Finding[];
  readonly waved: readonly Finding[];
  /** What the analyzer would still find with the author's own wording in; empty when no sentence was edited. */
  readonly stillOpen: readonly Finding[];
  /** A release with nothing open, every check run and nothing waved through. */
  readonly clear: boolean;
}

/**
 * Answers of the form, suggestions included. A suggestion can bring up the next blank (a count asks for its rule), so
 * this goes on until nothing new is asked; four rounds are more than the template has levels.
 */
function settle(
  analysis: Analysis,
  work: DraftWork,
  engine: PanelEngine,
): { readonly composition: Composition; readonly answers: Answers } {
  const wording: Wording = { form: work.form };
  const kind = work.typed["kind"];
  let answers: Answers = kind === undefined ? {} : { kind };
  let composition = engine.compose(analysis, answers, wording);
  for (let round = 0; round < 4; round += 1) {
    const next: Record<string, string> = {};
    for (const field of fieldsOf({
      composition,
      typed: work.typed,
      dismissed: work.dismissed,
    })) {
      const answer = answerOf(field);
      if (answer !== null) next[field.blank.id] = answer;
    }
    if (kind !== undefined && kind !== "") next["kind"] = kind;
    if (JSON.stringify(next) === JSON.stringify(answers)) break;
    answers = next;
    composition = engine.compose(analysis, answers, wording);
  }
  return { composition, answers };
}

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
  analysis: Analysis,
  work: DraftWork,
  engine: PanelEngine,
): Plan {
  const { composition, answers } = settle(analysis, work, engine);
  const kind = composition.kind ?? analysis.kind;
  const lines = linesOf(composition.sentences, work);
  const inserting = insertable(lines);
  const rows = rowsOf({
    draft,
    analysis,
    composition,
    typed: work.typed,
    dismissed: work.dismissed,
    inserting: inserting.map(({ sentence }) => sentence),
  });
  const heldRuleOf = (item: string | null): HeldRule | null => {
    const answer = answerFor(answers, "heldRule", item);
    return analysis.heldRule ?? (isHeldRule(answer) ? answer : null);
  };
  const splits = analysis.ledger.map((ledger) => {
    const form: FormNumbers = Object.fromEntries(
      NUMBERS.map((fact) => [
        fact,
        Number(answerFor(answers, fact, ledger.item) ?? Number.NaN),
      ]).filter(([, value]) => !Number.isNaN(value)),
    ) as FormNumbers; // fromEntries forgets the keys, which are NUMBERS
    return splitOf(ledger, analysis, kind, form, heldRuleOf(ledger.item));
  });
  const openRows = (item: string | null): readonly Phrase[] =>
    rows
      .filter(({ lines: all }) =>
        all.some(
          (line) =>
            line.status === "open" &&
            (line.item === item || line.item === null),
        ),
      )
      .map(({ title }) => title);
  const orders = splits.flatMap((split) =>
    ordersOf({
      analysis,
      kind,
      split,
      heldRule: heldRuleOf(split.item),
      answers: {
        revision: answerFor(answers, "revision", split.item),
        trigger: answerFor(answers, "trigger", split.item),
        authority: answerFor(answers, "authority", split.item),
      },
      unclear: openRows(split.item),
    }),
  );
  const text = textOfLines(lines, composition, work.form);
  const live = analysis.findings.filter(
    ({ check }) => !work.dismissed.includes(check),
  );
  const of = (severity: Finding["severity"]) =>
    live.filter((finding) => finding.severity === severity);
  const blockers = of("blocker");
  const warnings = of("warning");
  const waved = analysis.findings.filter(({ check }) =>
    work.dismissed.includes(check),
  );
  const promised = new Set(
    inserting.flatMap(({ sentence }) => sentence.closes),
  );
  return {
    analysis,
    composition,
    answers,
    rows,
    splits,
    misreadings: misreadings(analysis, work.dismissed),
    orders,
    lines,
    text,
    blockers,
    warnings,
    notes: of("note"),
    waved,
    // Only what the edited sentences were to close, and what they bring up, is news.
    stillOpen: inserting.some(({ edited }) => edited)
      ? engine
          .analyze({ ...draft, body: `${draft.body.trimEnd()}\n${text}` })
          .findings.filter(
            ({ check, severity }) =>
              severity !== "note" &&
              !work.dismissed.includes(check) &&
              (promised.has(check) ||
                !analysis.findings.some((each) => each.check === check)),
          )
      : [],
    clear:
      analysis.kind !== null &&
      blockers.length + warnings.length === 0 &&
      analysis.notRun.length === 0,
  };
}
