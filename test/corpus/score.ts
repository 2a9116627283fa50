/**
 * Compares analyses with labels as test/corpus/README.md describes ("How it is scored"), and says check by check and draft
 * by draft what was missed.
 */
import { readFileSync } from "node:fs";
import type {
  Analysis,
  Bucket,
  CheckId,
  Draft,
  HeldRule,
  Kind,
} from "../../lib/analyzer/types";

/** One line of a corpus file. */
export interface LabelledDraft {
  readonly id: string;
  readonly draft: Draft;
  readonly kind: readonly (Kind | null)[];
  readonly quantities: readonly LabelledQuantity[];
  readonly mayQuantities?: readonly LabelledQuantity[];
  readonly heldRule: HeldRule | null;
  readonly heldRuleMay?: readonly HeldRule[];
  readonly revisions: readonly string[];
  readonly has: Readonly<Partial<Record<LabelledFact, boolean>>>;
  readonly must: readonly CheckId[];
  readonly may: readonly CheckId[];
  readonly tags: readonly string[];
  readonly why: string;
}

interface LabelledQuantity {
  readonly bucket: Bucket;
  readonly value: number;
  readonly item?: string;
}

type LabelledFact =
  "trigger" | "authority" | "material" | "finish" | "packaging" | "unchanged";

/** True and false positives, false negatives. */
export interface Tally {
  right: number;
  extra: number;
  missed: number;
}

export interface Score {
  drafts: number;
  threw: number;
  kind: number;
  heldRule: number;
  hasRight: number;
  hasAsked: number;
  /** Drafts on which nothing at all differs. */
  perfect: number;
  /** Drafts labelled null that were taken for a release. */
  falseReleases: number;
  readonly quantities: Tally;
  readonly revisions: Tally;
  readonly findings: Tally;
  readonly perCheck: Map<CheckId, Tally>;
  readonly perFact: Map<LabelledFact, Tally>;
  readonly misses: { readonly id: string; readonly wrong: readonly string[] }[];
}

/** @throws when the file is absent or a line is no JSON. */
export function readCorpus(path: string): LabelledDraft[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as LabelledDraft); // the corpus is ours, and its shape is tested by the score
}

export function score(
  rows: readonly LabelledDraft[],
  analyze: (draft: Draft) => Analysis,
): Score {
  const total: Score = {
    drafts: rows.length,
    threw: 0,
    kind: 0,
    heldRule: 0,
    hasRight: 0,
    hasAsked: 0,
    perfect: 0,
    falseReleases: 0,
    quantities: tally(),
    revisions: tally(),
    findings: tally(),
    perCheck: new Map(),
    perFact: new Map(),
    misses: [],
  };
  for (const row of rows) {
    let wrong: string[];
    try {
      wrong = scoreDraft(row, analyze(row.draft), total);
    } catch (error) {
      total.threw++;
      wrong = [`threw ${String(error)}`];
    }
    if (wrong.length === 0) total.perfect++;
    else total.misses.push({ id: row.id, wrong });
  }
  return total;
}

function scoreDraft(
  row: LabelledDraft,
  analysis: Analysis,
  total: Score,
): string[] {
  const wrong: string[] = [];
  if (row.kind.includes(analysis.kind)) total.kind++;
  else
    wrong.push(`kind ${String(analysis.kind)}, not ${row.kind.join(" or ")}`);
  if (row.kind.includes(null) && analysis.kind !== null) total.falseReleases++;

  const quantities = quantityKeys(row, analysis);
  compare(
    quantities.wanted,
    quantities.got,
    quantities.may,
    total.quantities,
    wrong,
    "quantity",
  );

  if (
    analysis.heldRule === row.heldRule ||
    (analysis.heldRule !== null &&
      row.heldRuleMay?.includes(analysis.heldRule) === true)
  )
    total.heldRule++;
  else
    wrong.push(
      `heldRule ${String(analysis.heldRule)}, not ${String(row.heldRule)}`,
    );

  compare(
    new Set(row.revisions.map((value) => value.toUpperCase())),
    new Set(
      analysis.revisions
        .filter((mention) => mention.span.source === "body")
        .map((mention) => mention.value.toUpperCase()),
    ),
    new Set(),
    total.revisions,
    wrong,
    "revision",
  );

  for (const [fact, present] of Object.entries(row.has) as [
    LabelledFact,
    boolean,
  ][]) {
    total.hasAsked++;
    const got = analysis[fact] !== null;
    const counts = entry(total.perFact, fact);
    if (got === present) {
      total.hasRight++;
      counts.right++;
    } else {
      wrong.push(`${present ? "-" : "+"}has ${fact}`);
      if (got) counts.extra++;
      else counts.missed++;
    }
  }

  scoreFindings(row, analysis, total, wrong);
  return wrong;
}

/** Recall over `must` counts every severity; precision only what is loud: notes stand in neither list. */
function scoreFindings(
  row: LabelledDraft,
  analysis: Analysis,
  total: Score,
  wrong: string[],
): void {
  const reported = new Set(analysis.findings.map((f) => f.check));
  const loud = new Set(
    analysis.findings.filter((f) => f.severity !== "note").map((f) => f.check),
  );
  for (const check of row.must) {
    const counts = entry(total.perCheck, check);
    if (reported.has(check)) {
      total.findings.right++;
      counts.right++;
    } else {
      total.findings.missed++;
      counts.missed++;
      wrong.push(`-${check}`);
    }
  }
  for (const check of loud) {
    if (row.must.includes(check) || row.may.includes(check)) continue;
    total.findings.extra++;
    entry(total.perCheck, check).extra++;
    wrong.push(`+${check}`);
  }
}

/** `made` counts as `held` where nothing is accepted or rejected; the item counts only in mails that have several. */
function quantityKeys(row: LabelledDraft, analysis: Analysis) {
  const several = row.quantities.some((quantity) => quantity.item);
  const split = row.quantities.some(
    ({ bucket }) => bucket === "accepted" || bucket === "rejected",
  );
  const key = (
    quantity: {
      readonly bucket: Bucket;
      readonly value: number | null;
      readonly item?: string | null;
    },
    withItem = several,
  ): string => {
    const bucket =
      quantity.bucket === "made" && !split ? "held" : quantity.bucket;
    const item = (quantity.item ?? "").toLowerCase().replace(/[^a-z0-9]/g, "");
    return `${bucket} ${String(quantity.value)}${withItem ? ` @${item}` : ""}`;
  };
  return {
    wanted: new Set(row.quantities.map((quantity) => key(quantity))),
    got: new Set(
      analysis.quantities
        .filter(
          ({ value, exact, span }) =>
            value !== null && exact && span.source === "body",
        )
        .map((quantity) => key(quantity)),
    ),
    may: new Set(
      (row.mayQuantities ?? []).flatMap((quantity) => [
        key(quantity, true),
        key(quantity, false),
      ]),
    ),
  };
}

function compare(
  wanted: ReadonlySet<string>,
  got: ReadonlySet<string>,
  may: ReadonlySet<string>,
  counts: Tally,
  wrong: string[],
  what: string,
): void {
  for (const value of got) {
    if (wanted.has(value)) counts.right++;
    else if (!may.has(value)) {
      counts.extra++;
      wrong.push(`+${what} ${value}`);
    }
  }
  for (const value of wanted)
    if (!got.has(value)) {
      counts.missed++;
      wrong.push(`-${what} ${value}`);
    }
}

export const tally = (): Tally => ({ right: 0, extra: 0, missed: 0 });

function entry<Key>(map: Map<Key, Tally>, key: Key): Tally {
  const found = map.get(key) ?? tally();
  map.set(key, found);
  return found;
}

/** 1 where nothing was reported. */
export const precision = ({ right, extra }: Tally): number =>
  right + extra === 0 ? 1 : right / (right + extra);

/** 1 where nothing was wanted. */
export const recall = ({ right, missed }: Tally): number =>
  right + missed === 0 ? 1 : right / (right + missed);

export const f1 = ({ right, extra, missed }: Tally): number =>
  right + extra + missed === 0 ? 1 : (2 * right) / (2 * right + extra + missed);
