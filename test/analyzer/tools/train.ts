/**
 * `npm run train`: learns what kind a mail is and what its numbers count. With "composed" the drafts come with our own
 * wording as well, which takes weights to compose: it runs after a first pass without.
 */
import { propose } from "../../../lib/analyzer/index";
import {
  guessFrom,
  readAmong,
  ROLES,
  type Guess,
  type Place,
  type Role,
} from "../../../lib/analyzer/learned/among";
import {
  KIND_CLASSES,
  type KindClass,
} from "../../../lib/analyzer/learned/kind";
import { readMailFeatures } from "../../../lib/analyzer/learned/mail-features";
import {
  readNumberFeatures,
  type NumberReading,
} from "../../../lib/analyzer/learned/number-features";
import { placeOf } from "../../../lib/analyzer/learned/roles";
import { Collector } from "./collector";
import { compositionsOf, OURS } from "./composed";
import { PARTS, partsOfSets, readLabelled, type Labelled } from "./labelled";
import { learn, RUNS, sumsOf, type Example } from "./learn";
import { writeModel } from "./write-model";

const written = readLabelled(process.env.WITHOUT);
const rows = process.argv.includes("composed")
  ? [...written, ...compositionsOf(written)]
  : written;

/** A number of a mail; `right` is null where the labels do not say: which of two buckets, or whether at all. */
interface Numbered {
  readonly features: ReadonlySet<number>;
  readonly right: Role | null;
  readonly place: Place;
}
interface NumberedMail {
  readonly part: number;
  readonly weight: number;
  readonly numbers: readonly Numbered[];
}

const partOf = partsOfSets(PARTS);

const collector = new Collector();
const mails: Example<KindClass>[] = [];
const numberedMails: NumberedMail[] = [];
for (const row of rows) {
  const proposal = propose(row.draft);
  if (proposal === null) continue;
  const weight = row.oursFrom === undefined ? 1 : OURS;
  readMailFeatures(proposal, collector);
  mails.push({
    features: collector.take(),
    right: row.kind[0] ?? "null",
    weight,
  });
  const [kind] = row.kind;
  if (kind == null) continue;
  const { tokens } = proposal.parse.text;
  const numbers: Numbered[] = [];
  readNumberFeatures(proposal, kind, collector, (reading) => {
    const features = collector.take();
    if (!reading.number.exact) return;
    const ours =
      (tokens[reading.number.from]?.start ?? 0) >= (row.oursFrom ?? Infinity);
    const right = ours
      ? (proposal.slots.slotAt.get(reading.number.from)?.bucket ??
        reading.proposed?.bucket ??
        "none")
      : labelOf(row, reading);
    numbers.push({
      features,
      right,
      place: placeOf(proposal, reading, proposal.itemOf),
    });
  });
  numberedMails.push({ part: partOf(row.id), weight, numbers });
}

/** null where the labels do not say: which of two buckets, or whether at all. */
function labelOf(row: Labelled, { value }: NumberReading): Role | null {
  const buckets = new Set(
    row.quantities
      .filter((each) => each.value === value)
      .map(({ bucket }) => bucket),
  );
  if (buckets.size > 1) return null;
  const [only] = buckets;
  if (only !== undefined) return only;
  return row.mayQuantities?.some((each) => each.value === value) === true
    ? null
    : "none";
}

const options = {
  passes: 10,
  rate: 0.12,
  decay: 0.0005,
  rare: 3,
  dropped: 0.3,
  pruned: 0.02,
  runs: RUNS,
};
const examplesOf = (some: readonly NumberedMail[]): readonly Example<Role>[] =>
  some.flatMap(({ weight, numbers }) =>
    numbers.flatMap(({ features, right }) =>
      right === null ? [] : { features, right, weight },
    ),
  );
const among: Example<Role>[] = [];
for (let part = 0; part < PARTS; part++) {
  const weights = learn(
    examplesOf(numberedMails.filter((mail) => mail.part !== part)),
    ROLES,
    { ...options, runs: 1 },
  );
  for (const { numbers, weight } of numberedMails.filter(
    (mail) => mail.part === part,
  )) {
    const sums = numbers.map((each) => sumsOf(weights, each, ROLES.length));
    const guesses: readonly Guess[] = sums.map(guessFrom);
    const places = numbers.map(({ place }) => place);
    numbers.forEach(({ right }, index) => {
      readAmong(places, guesses, index, collector);
      const features = collector.take();
      const before = sums[index];
      if (right !== null && before)
        among.push({ features, right, weight, before });
    });
  }
}

writeModel(
  "kind",
  KIND_CLASSES,
  learn(mails, KIND_CLASSES, {
    ...options,
    rare: 4,
    dropped: 0.5,
    pruned: 0.03,
  }),
);
writeModel("role", ROLES, learn(examplesOf(numberedMails), ROLES, options));
writeModel(
  "among",
  ROLES,
  learn(among, ROLES, {
    ...options,
    passes: 15,
    decay: 0.001,
    dropped: 0,
    pruned: 0,
  }),
);
