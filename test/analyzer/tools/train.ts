/** First half of `npm run train`: learns what kind a mail is and what its numbers count. */
import { propose } from "../../../lib/analyzer/index";
import {
  KIND_CLASSES,
  type KindClass,
} from "../../../lib/analyzer/learned/kind";
import { readMailFeatures } from "../../../lib/analyzer/learned/mail-features";
import { readNumberFeatures } from "../../../lib/analyzer/learned/number-features";
import { ROLES, type Role } from "../../../lib/analyzer/learned/roles";
import { readLabelled } from "./labelled";
import { learn, type Example } from "./learn";
import { writeModel } from "./write-model";

const mails: Example<KindClass>[] = [];
const numbers: Example<Role>[] = [];
for (const labelled of readLabelled(process.env.WITHOUT)) {
  const proposal = propose(labelled.draft);
  if (proposal === null) continue;
  mails.push({
    features: readMailFeatures(proposal),
    right: labelled.kind[0] ?? "null",
    weight: 1,
  });
  const [kind] = labelled.kind;
  if (kind == null) continue;
  for (const { value, number, features } of readNumberFeatures(
    proposal,
    kind,
  )) {
    if (!number.exact) continue;
    const buckets = new Set(
      labelled.quantities
        .filter((each) => each.value === value)
        .map(({ bucket }) => bucket),
    );
    // Which of two buckets, or whether at all, the labels do not say.
    if (buckets.size > 1) continue;
    if (
      buckets.size === 0 &&
      labelled.mayQuantities?.some((each) => each.value === value) === true
    )
      continue;
    const [right = "none"] = buckets;
    numbers.push({ features, right, weight: 1 });
  }
}

const options = { passes: 15, rate: 0.12, decay: 0.001, rare: 2 };
writeModel("kind", KIND_CLASSES, learn(mails, KIND_CLASSES, options));
writeModel("role", ROLES, learn(numbers, ROLES, options));
