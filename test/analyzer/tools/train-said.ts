/** Second half of `npm run train`: learns how it is said who releases, what opens the next release and the like. */
import { understand } from "../../../lib/analyzer/index";
import { foundIn, type Understood } from "../../../lib/analyzer/learned/facts";
import {
  addFound,
  SUBJECTS,
  type Subject,
} from "../../../lib/analyzer/learned/said";
import { readSentenceFeatures } from "../../../lib/analyzer/learned/sentence-features";
import type { CheckId, Kind } from "../../../lib/analyzer/types";
import { Collector } from "./collector";
import { compositionsOf, OURS } from "./composed";
import { readLabelled, type Labelled } from "./labelled";
import { learnSaid, type Mail } from "./learn-said";
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

/** Which check is reported where it is not said, in which kinds, and where its absence says that it is. */
const CHECKS: Readonly<
  Record<
    Subject,
    {
      readonly check: CheckId;
      readonly kinds: readonly (Kind | null)[];
      readonly when: (labelled: Labelled) => boolean;
    }
  >
> = {
  authority: {
    check: "authority-missing",
    kinds: RELEASING,
    when: () => true,
  },
  trigger: {
    check: "trigger-missing",
    kinds: PARTIAL,
    when: ({ must, has, quantities }) =>
      must?.includes("open-ended-release") !== true &&
      (has?.trigger !== undefined ||
        quantities.some(
          ({ bucket }) => bucket === "onHold" || bucket === "held",
        )),
  },
  balance: {
    check: "balance-missing",
    kinds: PARTIAL.filter((kind) => kind !== "held-release"),
    when: ({ must }) => must?.includes("open-ended-release") !== true,
  },
  effect: {
    check: "open-quantity-effect-missing",
    kinds: RELEASING,
    when: ({ quantities }) =>
      quantities.some(({ bucket }) => bucket === "accepted"),
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

const columns = SUBJECTS.map((subject) => {
  const { check, kinds, when } = CHECKS[subject];
  const mails: Mail[] = understood
    .filter(
      ({ row }) =>
        row.kind.every((kind) => kinds.includes(kind)) &&
        row.may?.includes(check) !== true &&
        when(row),
    )
    .map(({ row, reading }) => ({
      sentences: sentencesFor(subject, reading),
      said: row.must?.includes(check) !== true,
      weight: row.oursFrom === undefined ? 1 : OURS,
    }));
  return learnSaid(mails);
});
const features = [...new Set(columns.flatMap((column) => [...column.keys()]))];
writeModel(
  "said",
  SUBJECTS,
  new Map(
    features.map((feature) => [
      feature,
      columns.map((column) => column.get(feature) ?? 0),
    ]),
  ),
);
