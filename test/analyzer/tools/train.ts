/**
 * `npm run train`: learns what kind a mail is and what its numbers count. With "composed" the drafts come with our own
 * wording as well, which takes weights to compose: it runs after a first pass without.
 */
import { propose } from "../../../lib/analyzer/index";
import {
  KIND_CLASSES,
  type KindClass,
} from "../../../lib/analyzer/learned/kind";
import { readMailFeatures } from "../../../lib/analyzer/learned/mail-features";
import {
  readNumberFeatures,
  type NumberReading,
} from "../../../lib/analyzer/learned/number-features";
import { ROLES, type Role } from "../../../lib/analyzer/learned/roles";
import { Collector } from "./collector";
import { compositionsOf, OURS } from "./composed";
import { readLabelled, type Labelled } from "./labelled";
import { learn, type Example } from "./learn";
import { writeModel } from "./write-model";

const written = readLabelled(process.env.WITHOUT);
const rows = process.argv.includes("composed")
  ? [...written, ...compositionsOf(written)]
  : written;

const collector = new Collector();
const mails: Example<KindClass>[] = [];
const numbers: Example<Role>[] = [];
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
    if (right !== null) numbers.push({ features, right, weight });
  });
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

const options = { passes: 15, rate: 0.12, decay: 0.001, rare: 3 };
writeModel("kind", KIND_CLASSES, learn(mails, KIND_CLASSES, options));
writeModel("role", ROLES, learn(numbers, ROLES, options));
