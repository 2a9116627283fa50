/**
 * Reads a release draft (RELEASE-SPEC 4): text -> tokens -> numbers and cues -> clauses -> acts -> quantities -> kind
 * -> facts -> ledger -> findings. Start reading here.
 */
import { readActs } from "./acts";
import { readClauses } from "./clauses";
import { readCues } from "./cues";
import { readBuckets, readVague } from "./facts/buckets";
import { readFacts } from "./facts/facts";
import { readLots } from "./facts/lots";
import { readMentions } from "./facts/mentions";
import { readNumbers, type NumberPhrase } from "./facts/numbers";
import { readSlots } from "./facts/quantities";
import type { Parse } from "./facts/slots";
import { readItems } from "./items";
import { readKind } from "./kind";
import { decideFacts } from "./learned/facts";
import { decideKind } from "./learned/kind";
import { decideRoles } from "./learned/roles";
import { readLedger } from "./ledger";
import { itemLookup, type ReadQuantity, type Reading } from "./reading";
import { runRules } from "./rules/index";
import { readTables } from "./tables";
import { readTexts } from "./text";
import type { Token } from "./tokens";
import type { Analysis, Draft, Quantity, Span } from "./types";

/** Pure and synchronous; never throws on any string. */
export function analyze(draft: Draft): Analysis {
  const reading = read(draft);
  if (reading === null) return NOTHING;
  const { mentions, facts, kind, ledger } = reading;
  const { findings, notRun } = runRules(reading);
  return {
    kind,
    quantities: facts.quantities.map(publish),
    heldRule: facts.heldRule,
    revisions: mentions.revisions,
    material: mentions.material,
    finish: mentions.finish,
    packaging: mentions.packaging,
    unchanged: mentions.unchanged,
    dates: mentions.dates,
    trigger: facts.trigger,
    authority: mentions.authority,
    lots: mentions.lots,
    orders: mentions.orders,
    parts: mentions.parts,
    ledger,
    findings,
    notRun,
  };
}

/** A quantity as other rooms know it, without the tokens it was read from. */
const publish = (quantity: ReadQuantity): Quantity => ({
  bucket: quantity.bucket,
  value: quantity.value,
  unit: quantity.unit,
  lot: quantity.lot,
  item: quantity.item,
  exact: quantity.exact,
  span: quantity.span,
});

const NOTHING: Analysis = {
  kind: null,
  quantities: [],
  heldRule: null,
  revisions: [],
  material: null,
  finish: null,
  packaging: null,
  unchanged: null,
  dates: [],
  trigger: null,
  authority: null,
  lots: [],
  orders: [],
  parts: [],
  ledger: [],
  findings: [],
  notRun: [],
};

const isWithin = (span: Span, token: Token | undefined): boolean =>
  span.source === "body" &&
  token !== undefined &&
  token.start >= span.start &&
  token.end <= span.end;

/** What the grammar makes of a draft: the stages up to the quantities and the kind, before the weights decide. */
export function propose(draft: Draft) {
  const texts = readTexts(draft);
  const { body } = texts;
  const cues = readCues(body);
  // Ordinary mail, nearly always, has no word that lets parts go or holds them.
  if (cues.length === 0) return null;
  const mentions = readMentions(texts, draft.sentAt);
  const read = readNumbers(body);
  // "304 brushed", "150 g offset": the number of a material counts nothing
  const counting = ({ from }: NumberPhrase): boolean =>
    mentions.material === null ||
    !isWithin(mentions.material.span, body.tokens[from]);
  const numbers = read.counts.filter(counting);
  const doubtful = read.doubtful.filter(counting);
  const clauses = readClauses(body, cues, numbers);
  const acts = readActs(body, clauses, cues, numbers);
  const tables = readTables(body);
  const items = readItems(body, tables, numbers, acts);
  const names = new Set(items.flatMap((item) => item.names));
  // "7714, rev A: …": the name of a line is no count
  const counts =
    items.length < 2
      ? numbers
      : numbers.filter(
          (number) =>
            !names.has(number.from) &&
            // "stop these two", "finished stock of the three parts": the lines themselves
            !(
              number.value === items.length &&
              body.tokens[number.from]?.kind === "word"
            ),
        );
  const parse: Parse = { text: body, numbers: counts, cues, clauses, acts };
  const itemOf = itemLookup(items, body.tokens.length);
  const slots = readSlots(parse, itemOf);
  const lots = readLots(body, clauses);
  const vague = readVague(parse);
  const { quantities, mode } = readBuckets({
    parse,
    reading: slots,
    tables,
    lots,
    vague,
    itemOf,
  });
  const identifiers = [
    ...mentions.revisions,
    ...mentions.orders,
    ...mentions.parts,
    ...mentions.placeholders,
  ].filter((mention) => mention.span.source === "body").length;
  const { kind, pauseSaid } = readKind({
    parse,
    reading: slots,
    quantities,
    lots,
    vague,
    mode,
    identifiers,
    dates: mentions.dates.length,
  });
  return {
    texts,
    parse,
    doubtful,
    slots,
    tables,
    lots,
    items,
    itemOf,
    mentions,
    quantities,
    mode,
    identifiers,
    kind,
    pauseSaid,
  };
}

/** What the grammar finds said in a release; null where the mail is none. */
export function understand(draft: Draft) {
  const proposal = propose(draft);
  if (proposal === null) return null;
  const kind = decideKind(proposal);
  if (kind === null) return null;
  const { texts, parse, slots, tables, lots, items, itemOf, mentions } =
    proposal;
  const facts = readFacts({
    draft,
    texts,
    parse,
    slots,
    quantities: decideRoles(proposal, kind, itemOf),
    lots,
    items,
    itemOf,
    mentions,
    kind,
    pauseSaid: proposal.pauseSaid,
    tables: tables.length > 0,
  });
  return { ...proposal, kind, facts };
}

/** What the rules see; null where the mail is no release. */
export function read(draft: Draft): Reading | null {
  const understood = understand(draft);
  if (understood === null) return null;
  const { texts, kind, items, itemOf } = understood;
  const { mentions, facts } = decideFacts(understood);
  return {
    ...texts,
    draft,
    kind,
    items,
    itemOf,
    mentions,
    facts,
    ledger: readLedger(facts),
  };
}
