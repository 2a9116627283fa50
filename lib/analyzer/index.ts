/**
 * Reads a release draft (RELEASE-SPEC 4): text -> tokens -> numbers and cues -> clauses -> acts -> quantities -> facts
 * -> kind -> ledger -> findings. Start reading here.
 */
import { readActs } from "./acts";
import { readClauses } from "./clauses";
import { readCues } from "./cues";
import { readBuckets, readVague } from "./facts/buckets";
import { readLots } from "./facts/lots";
import { readMentions } from "./facts/mentions";
import { readNumbers } from "./facts/numbers";
import { readSlots } from "./facts/quantities";
import type { Parse } from "./facts/slots";
import { readItems } from "./items";
import { readKind } from "./kind";
import { itemAt } from "./reading";
import { readTables } from "./tables";
import { readTexts } from "./text";
import type { Analysis, Draft } from "./types";

/** Pure and synchronous; never throws on any string. */
export function analyze(draft: Draft): Analysis {
  const texts = readTexts(draft);
  const { body } = texts;
  const numbers = readNumbers(body);
  const cues = readCues(body);
  const clauses = readClauses(body, cues, numbers);
  const acts = readActs(body, clauses, cues);
  const parse: Parse = { text: body, numbers, cues, clauses, acts };
  const tables = readTables(body);
  const items = readItems(body, tables, numbers, acts);
  const itemOf = (token: number) => itemAt(items, token);
  const reading = readSlots(parse, itemOf);
  const lots = readLots(body, clauses);
  const vague = readVague(parse);
  const mentions = readMentions(texts, draft.sentAt);
  const buckets = readBuckets({ parse, reading, tables, lots, vague, itemOf });
  const { kind } = readKind({
    parse,
    reading,
    quantities: buckets.quantities,
    lots,
    vague,
    mode: buckets.mode,
    identifiers:
      mentions.revisions.length +
      mentions.orders.length +
      mentions.parts.length,
    dates: mentions.dates.length,
  });
  const quantities =
    kind === null
      ? []
      : buckets.quantities.map(({ tokens: _tokens, ...quantity }) => quantity);
  return {
    kind,
    quantities,
    heldRule: null,
    revisions: kind === null ? [] : mentions.revisions,
    material: mentions.material,
    finish: mentions.finish,
    packaging: mentions.packaging,
    unchanged: mentions.unchanged,
    dates: mentions.dates,
    trigger: null,
    authority: mentions.authority,
    lots: mentions.lots,
    orders: mentions.orders,
    parts: mentions.parts,
    ledger: [],
    findings: [],
    notRun: [],
  };
}
