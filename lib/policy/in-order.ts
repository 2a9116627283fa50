import type { Finding, Severity, SpanSource } from "../analyzer/types";

const WEIGHT: Readonly<Record<Severity, number>> = {
  blocker: 0,
  warning: 1,
  note: 2,
};
const PLACE: Readonly<Record<SpanSource, number>> = {
  body: 0,
  subject: 1,
  thread: 2,
  attachment: 3,
};

/** Blockers first, then by place; what stands nowhere last (RELEASE-SPEC 4). Equals keep their order. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => {
    const [left, right] = [a.spans[0], b.spans[0]];
    const weight = WEIGHT[a.severity] - WEIGHT[b.severity];
    if (weight !== 0) return weight;
    if (!left || !right) return Number(!left) - Number(!right);
    return PLACE[left.source] - PLACE[right.source] || left.start - right.start;
  });
}
