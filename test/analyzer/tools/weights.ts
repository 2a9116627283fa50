/**
 * `npm run weights -- role rest`: what counts for what. Prints the weights of a model as they ship, in hundredths, with
 * the names of their features; only of those whose names hold all the words behind it.
 */
import { compositionsOf } from "./composed";
import { namerOf, readFeatures } from "./feature-names";
import { readLabelled } from "./labelled";
import { MODELS, weigh } from "./models";

const [wanted, ...holding] = process.argv.slice(2);
const model = MODELS.find(({ name }) => name === wanted);
if (model === undefined)
  throw new Error(`which: ${MODELS.map(({ name }) => name).join(", ")}?`);
const labelled = readLabelled();
const { features, words } = readFeatures(
  [...labelled, ...compositionsOf(labelled)].map(({ draft }) => draft),
);
const nameOf = namerOf(words);
const lines = [...features[model.name].parts.values()].flatMap((parts) => {
  const weights = weigh(model.scale, parts);
  const name = nameOf(parts);
  return weights !== null &&
    holding.every((word) => name.split(" ").includes(word))
    ? `${name}\t${weights}`
    : [];
});
console.log(lines.sort().join("\n"));
