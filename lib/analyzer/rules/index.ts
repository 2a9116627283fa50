/**
 * The registry of the checks, in the order of RELEASE-SPEC 5, and the one place that runs them.
 * `npm run new:rule <id>` adds a line.
 */
import type { Reading } from "../reading";
import type { CheckId, Finding, Severity, Span } from "../types";
import type { Problem, Rule } from "./define-rule";
import { quantityMissing } from "./quantity-missing";
import { quantityVague } from "./quantity-vague";
import { quantityConflict } from "./quantity-conflict";
import { mathMismatch } from "./math-mismatch";
import { balanceMissing } from "./balance-missing";
import { balanceUnquantified } from "./balance-unquantified";
import { openEndedRelease } from "./open-ended-release";
import { triggerMissing } from "./trigger-missing";
import { authorityMissing } from "./authority-missing";
import { heldPartsMissing } from "./held-parts-missing";
import { heldCountMissing } from "./held-count-missing";
import { heldRuleMissing } from "./held-rule-missing";
import { heldBalanceMissing } from "./held-balance-missing";
import { heldLotMissing } from "./held-lot-missing";
import { heldReasonMissing } from "./held-reason-missing";
import { rejectedDispositionMissing } from "./rejected-disposition-missing";
import { openQuantityEffectMissing } from "./open-quantity-effect-missing";
import { segregationMissing } from "./segregation-missing";
import { revisionMissing } from "./revision-missing";
import { revisionVague } from "./revision-vague";
import { revisionConflict } from "./revision-conflict";
import { materialMissing } from "./material-missing";
import { unchangedTermsMissing } from "./unchanged-terms-missing";
import { balanceScheduleMissing } from "./balance-schedule-missing";
import { relationUnclear } from "./relation-unclear";
import { mixedTerms } from "./mixed-terms";
import { windowMissing } from "./window-missing";
import { datePast } from "./date-past";
import { dateInconsistent } from "./date-inconsistent";
import { pauseScopeMissing } from "./pause-scope-missing";
import { placeholderLeft } from "./placeholder-left";

export const rules: readonly Rule[] = [
  quantityMissing,
  quantityVague,
  quantityConflict,
  mathMismatch,
  balanceMissing,
  balanceUnquantified,
  openEndedRelease,
  triggerMissing,
  authorityMissing,
  heldPartsMissing,
  heldCountMissing,
  heldRuleMissing,
  heldBalanceMissing,
  heldLotMissing,
  heldReasonMissing,
  rejectedDispositionMissing,
  openQuantityEffectMissing,
  segregationMissing,
  revisionMissing,
  revisionVague,
  revisionConflict,
  materialMissing,
  unchangedTermsMissing,
  balanceScheduleMissing,
  relationUnclear,
  mixedTerms,
  windowMissing,
  datePast,
  dateInconsistent,
  pauseScopeMissing,
  placeholderLeft,
];

export interface RunResult {
  /** Blockers first, then by place in the text. */
  readonly findings: readonly Finding[];
  /** Checks that threw, in the registry's order. */
  readonly notRun: readonly CheckId[];
}

/**
 * Runs every rule that asks something of this kind of mail. Never throws: a rule that does drops out and is named in
 * `notRun`, the others go on.
 */
export function runRules(
  reading: Reading,
  registry: readonly Rule[] = rules,
): RunResult {
  const { kind } = reading;
  if (kind === null) return { findings: [], notRun: [] };
  const found: Finding[] = [];
  const notRun: CheckId[] = [];
  const yieldsTo = new Map<CheckId, readonly CheckId[]>();
  for (const rule of registry) {
    if (!rule.kinds.includes(kind)) continue;
    if (rule.yieldsTo) yieldsTo.set(rule.id, rule.yieldsTo);
    try {
      const severity = rule.severityFor?.[kind] ?? rule.severity;
      // Collected first: half of a throwing rule's findings would read like all of them.
      const ofRule = rule.check(reading).map((problem) => ({
        check: rule.id,
        severity,
        message: sentence(rule, problem),
        spans: problem.spans ?? [],
        item: problem.item ?? null,
      }));
      found.push(...ofRule);
    } catch {
      // One of the four places that catch (STYLE, "Errors"): the panel says that this check could not run.
      notRun.push(rule.id);
    }
  }
  const findings = found.filter(
    (finding) =>
      !found.some(
        (other) =>
          yieldsTo.get(finding.check)?.includes(other.check) === true &&
          (other.item === finding.item ||
            other.item === null ||
            finding.item === null),
      ),
  );
  return { findings: findings.sort(byWeightThenPlace), notRun };
}

/** Fills the {names} of a message; a name without data is a bug of the rule and throws. */
function sentence(rule: Rule, problem: Problem): string {
  const message = rule.messages[problem.messageId];
  if (message === undefined) throw new Error(`${rule.id}: no such message`);
  return message.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = problem.data?.[name];
    if (value === undefined) throw new Error(`${rule.id}: no data for ${name}`);
    return String(value);
  });
}

const WEIGHT: Readonly<Record<Severity, number>> = {
  blocker: 0,
  warning: 1,
  note: 2,
};
const SOURCE_ORDER: Readonly<Record<Span["source"], number>> = {
  body: 0,
  subject: 1,
  thread: 2,
  attachment: 3,
};

/** What stands nowhere comes after what stands somewhere; equals keep the registry's order (sort is stable). */
function byWeightThenPlace(a: Finding, b: Finding): number {
  const weight = WEIGHT[a.severity] - WEIGHT[b.severity];
  if (weight !== 0) return weight;
  const [left, right] = [a.spans[0], b.spans[0]];
  if (!left || !right) return left ? -1 : right ? 1 : 0;
  return (
    SOURCE_ORDER[left.source] - SOURCE_ORDER[right.source] ||
    left.start - right.start
  );
}
