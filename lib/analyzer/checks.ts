/**
 * What each check finds, why the shop needs it and an example of both kinds: the rules' own metadata, for pages that
 * explain a finding. Importing it brings no reading of texts along, only the rules.
 */
import type { Example } from "./rules/define-rule";
import { rules } from "./rules/index";
import type { CheckId, Kind, Severity } from "./types";

export interface CheckDocs {
  readonly id: CheckId;
  readonly severity: Severity;
  /** Kinds of mail for which the severity differs. */
  readonly severityFor: Readonly<Partial<Record<Kind, Severity>>>;
  readonly kinds: readonly Kind[];
  readonly finds: string;
  readonly why: string;
  /** A whole mail that is flagged, and the same mail put right. */
  readonly flagged: Example;
  readonly clean: Example;
  readonly source: string;
}

/** In the order of RELEASE-SPEC 5. */
export const checkDocs: readonly CheckDocs[] = rules.map((rule) => ({
  id: rule.id,
  severity: rule.severity,
  severityFor: rule.severityFor ?? {},
  kinds: rule.kinds,
  finds: rule.finds,
  why: rule.why,
  flagged: rule.flagged,
  clean: rule.clean,
  source: rule.source,
}));
