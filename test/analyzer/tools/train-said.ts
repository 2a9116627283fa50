/** Second half of `npm run train`: learns how it is said who releases, what opens the next release and the like. */
import { understand } from "../../../lib/analyzer/index";
import {
  findAll,
  foundIn,
  readWhole,
  type Understood,
} from "../../../lib/analyzer/learned/facts";
import {
  addFound,
  BY_SENTENCES,
  SUBJECTS,
  type Subject,
} from "../../../lib/analyzer/learned/said";
import { readSentenceFeatures } from "../../../lib/analyzer/learned/sentence-features";
import type { Bucket, CheckId, Kind } from "../../../lib/analyzer/types";
import { Collector } from "./collector";
import { compositionsOf, OURS } from "./composed";
import { PARTS, partsOfSets, readLabelled, type Labelled } from "./labelled";
import { learn, RUNS, type Example } from "./learn";
import { learnSaid, oddsOf, type Mail } from "./learn-said";
import { writeModel } from "./write-model";

const PARTIAL: readonly (Kind | null)[] = [
  "partial-restart",
  "first-lot",
  "held-release",
  "sample-only",
  "shipment-window",
];
const RELEASING: readonly (Kind | null)[] = [
  ...PARTIAL,
  "full-release",
  "unspecified",
];

/** Of which drafts it is known whether it is said, and how. */
interface Known {
  /** The check that tells of it: a draft in which it may be reported or not teaches nothing. */
  readonly check: CheckId;
  readonly kinds: readonly (Kind | null)[];
  readonly when: (labelled: Labelled) => boolean;
  readonly said: (labelled: Labelled) => boolean;
}

const reported = (check: CheckId) => ({
  check,
  said: ({ must }: Labelled) => must?.includes(check) === true,
});
const notReported = (check: CheckId) => ({
  check,
  said: ({ must }: Labelled) => must?.includes(check) !== true,
});
const holds = (
  { quantities }: Labelled,
  ...buckets: readonly Bucket[]
): boolean => quantities.some(({ bucket }) => buckets.includes(bucket));

const KNOWN: Readonly<Record<Subject, Known>> = {
  authority: {
    ...notReported("authority-missing"),
    kinds: RELEASING,
    when: () => true,
  },
  trigger: {
    ...notReported("trigger-missing"),
    kinds: PARTIAL,
    when: (labelled) =>
      labelled.must?.includes("open-ended-release") !== true &&
      (labelled.has?.["trigger"] !== undefined ||
        holds(labelled, "onHold", "held")),
  },
  balance: {
    ...notReported("balance-missing"),
    kinds: PARTIAL.filter((kind) => kind !== "held-release"),
    when: ({ must }) => must?.includes("open-ended-release") !== true,
  },
  effect: {
    ...notReported("open-quantity-effect-missing"),
    kinds: RELEASING,
    when: (labelled) => holds(labelled, "accepted"),
  },
  rule: {
    check: "held-rule-missing",
    kinds: RELEASING.filter((kind) => kind !== "held-release"),
    when: (labelled) => holds(labelled, "held", "made"),
    said: ({ heldRule, oursFrom }) =>
      oursFrom !== undefined || (heldRule ?? null) !== null,
  },
  countsIn: {
    check: "held-rule-missing",
    kinds: RELEASING.filter((kind) => kind !== "held-release"),
    when: ({ heldRule, oursFrom }) =>
      oursFrom === undefined && (heldRule ?? null) !== null,
    said: ({ heldRule }) => heldRule === "counts",
  },
  scope: {
    ...notReported("pause-scope-missing"),
    kinds: ["pause"],
    when: () => true,
  },
  runsOn: {
    ...reported("open-ended-release"),
    kinds: RELEASING,
    when: () => true,
  },
  uncounted: {
    ...reported("held-count-missing"),
    kinds: [...RELEASING, "pause"],
    when: () => true,
  },
  vague: {
    ...reported("quantity-vague"),
    kinds: RELEASING,
    when: (labelled) => !holds(labelled, "authorized", "accepted"),
  },
  material: {
    ...notReported("material-missing"),
    kinds: ["first-lot", "sample-only"],
    when: ({ must }) => must?.includes("placeholder-left") !== true,
  },
  named: {
    ...notReported("quantity-missing"),
    kinds: RELEASING.filter((kind) => kind !== "full-release"),
    when: ({ must }) =>
      !(["quantity-vague", "mixed-terms", "placeholder-left"] as const).some(
        (check) => must?.includes(check),
      ),
  },
  restCounted: {
    ...notReported("balance-unquantified"),
    kinds: PARTIAL.filter(
      (kind) => kind !== "held-release" && kind !== "sample-only",
    ),
    when: ({ must }) =>
      !(["balance-missing", "open-ended-release"] as const).some((check) =>
        must?.includes(check),
      ),
  },
  reason: {
    ...notReported("held-reason-missing"),
    kinds: [...RELEASING, "pause"],
    when: (labelled) => holds(labelled, "held"),
  },
  finished: {
    ...notReported("held-parts-missing"),
    kinds: ["partial-restart", "pause"],
    when: () => true,
  },
  disposed: {
    ...notReported("rejected-disposition-missing"),
    kinds: RELEASING,
    when: (labelled) => holds(labelled, "rejected"),
  },
  others: {
    ...notReported("held-balance-missing"),
    kinds: RELEASING,
    when: (labelled) =>
      labelled.must?.includes("math-mismatch") !== true &&
      (labelled.kind.includes("held-release") || holds(labelled, "accepted")),
  },
  lotNamed: {
    ...notReported("held-lot-missing"),
    kinds: RELEASING,
    when: (labelled) => holds(labelled, "accepted"),
  },
  revisionVague: {
    ...reported("revision-vague"),
    kinds: RELEASING,
    when: ({ revisions }) => revisions?.length === 0,
  },
};

const written = readLabelled(process.env.WITHOUT).filter(
  ({ kind, must }) => must !== undefined && !kind.includes(null),
);
const labelled = process.argv.includes("composed")
  ? [...written, ...compositionsOf(written)]
  : written;
const understood = labelled.flatMap((row) => {
  const reading = understand(row.draft);
  return reading === null ? [] : [{ row, reading }];
});
const collector = new Collector();
/** The sentences of a mail as the weights see them, for one subject. */
function sentencesFor(
  subject: Subject,
  reading: Understood,
): readonly ReadonlySet<number>[] {
  const found = foundIn(subject, reading);
  const sentences: ReadonlySet<number>[] = [];
  readSentenceFeatures(reading, collector, (sentence) => {
    addFound(collector, found, sentence);
    sentences.push(collector.take());
  });
  return sentences;
}

interface KnownMail extends Mail {
  readonly part: number;
  /** What is seen of it as a whole. */
  readonly whole: ReadonlySet<number>;
}

const partOf = partsOfSets(PARTS);
const read = understood.map(({ row, reading }) => {
  readWhole(reading, findAll(reading), collector);
  return { row, reading, part: partOf(row.id), whole: collector.take() };
});

/** What a mail as a whole adds to what its sentences say; these are weighed by weights that never saw its part. */
function learnWhole(mails: readonly KnownMail[]): ReadonlyMap<number, number> {
  const examples: Example<"no" | "yes">[] = [];
  for (let part = 0; part < PARTS; part++) {
    const sentences = learnSaid(
      mails.filter((mail) => mail.part !== part),
      1,
    );
    for (const mail of mails)
      if (mail.part === part && mail.sentences.length > 0)
        examples.push({
          features: mail.whole,
          right: mail.said ? "yes" : "no",
          weight: mail.weight,
          before: [0, 100 * oddsOf(sentences, mail)],
        });
  }
  const weights = learn(examples, ["no", "yes"], {
    passes: 10,
    rate: 0.025,
    decay: 0.001,
    rare: 3,
    dropped: 0.25,
    pruned: 0,
    runs: RUNS,
  });
  return new Map(
    [...weights].map(([feature, [no = 0, yes = 0]]) => [feature, yes - no]),
  );
}

/** For each subject what the features weigh, as rows of one model. */
function writeColumns(
  name: string,
  columns: readonly ReadonlyMap<number, number>[],
): void {
  const features = [
    ...new Set(columns.flatMap((column) => [...column.keys()])),
  ];
  writeModel(
    name,
    SUBJECTS,
    new Map(
      features.map((feature) => [
        feature,
        columns.map((column) => column.get(feature) ?? 0),
      ]),
    ),
  );
}

const known = SUBJECTS.map((subject): readonly KnownMail[] => {
  const { check, kinds, when, said } = KNOWN[subject];
  return read
    .filter(
      ({ row }) =>
        row.kind.every((kind) => kinds.includes(kind)) &&
        row.may?.includes(check) !== true &&
        when(row),
    )
    .map(({ row, reading, part, whole }) => ({
      sentences: sentencesFor(subject, reading),
      said: said(row),
      weight: row.oursFrom === undefined ? 1 : OURS,
      part,
      whole,
    }));
});
writeColumns(
  "said",
  known.map((mails) => learnSaid(mails, RUNS)),
);
writeColumns(
  "whole",
  known.map((mails, index) =>
    BY_SENTENCES.has(SUBJECTS[index] ?? "named")
      ? new Map<number, number>()
      : learnWhole(mails),
  ),
);
