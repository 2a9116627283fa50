/** Whether the draft with the missing lines, and the whole note alone, analyze clean and say the same numbers. */
import { analyze } from "../../lib/analyzer/index";
import type { Analysis, Bucket, Draft, Ledger } from "../../lib/analyzer/types";
import { compose } from "../../lib/template/index";
import type { Answers, Blank } from "../../lib/template/types";
import { answersFor } from "./answers";

/** What is wrong with one composition; empty when the point is fixed. */
export interface Outcome {
  readonly missing: readonly string[];
  readonly full: readonly string[];
  readonly missingText: string;
  readonly fullText: string;
  readonly answers: Answers;
}

export function fixedPoint(draft: Draft, variant: number): Outcome {
  const before = analyze(draft);
  const answers = answersFor(before, variant, draft.sentAt);
  const composition = compose(before, answers);
  const asked = [...composition.blanks, ...composition.fullBlanks];
  const added =
    composition.missing === ""
      ? before
      : analyze({ ...draft, body: `${draft.body}\n${composition.missing}` });
  const alone = analyze({ ...draft, body: composition.full });
  return {
    missing: [...gaps(added), ...changes(before, added, asked, answers)],
    full:
      before.kind === null
        ? []
        : [...gaps(alone), ...changes(before, alone, asked, answers)],
    missingText: composition.missing,
    fullText: composition.full,
    answers,
  };
}

export function gaps({ kind, findings, notRun }: Analysis): string[] {
  return [
    ...(kind === null ? ["no release any more"] : []),
    ...notRun.map((check) => `${check} did not run`),
    ...findings
      .filter(({ severity }) => severity !== "note")
      .map(({ check, item }) => (item === null ? check : `${check} (${item})`)),
  ];
}

/** Numbers the author stated that read differently now. What a correction or an answer set right may differ. */
function changes(
  before: Analysis,
  after: Analysis,
  asked: readonly Blank[],
  answers: Answers,
): string[] {
  const list: string[] = [];
  for (const ledger of before.ledger) {
    const now = after.ledger.find(({ item }) => item === ledger.item);
    for (const bucket of Object.keys(ledger.stated) as Bucket[]) {
      if (setRight(bucket, ledger, asked, answers)) continue;
      const was = ledger.stated[bucket];
      const is = now?.stated[bucket];
      // Where nobody splits the finished parts, made and held are the same; none is as good as zero.
      const same =
        bucket === "made" && is === undefined
          ? now?.stated.held === was
          : (is ?? 0) === was;
      if (!same)
        list.push(
          `${ledger.item === null ? "" : `${ledger.item}: `}${bucket} ${String(was)} -> ${String(is)}`,
        );
    }
  }
  return list;
}

function setRight(
  bucket: Bucket,
  { item }: Ledger,
  asked: readonly Blank[],
  answers: Answers,
): boolean {
  return asked.some(
    (blank) =>
      blank.item === item &&
      (blank.fact === bucket ||
        (blank.fact === "correction" &&
          answers[blank.id]?.startsWith(`${bucket}=`) === true)),
  );
}
