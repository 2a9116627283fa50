/**
 * A team's rules laid over what the analyzer found. Pure; the analysis itself stays as it is.
 */
import type { Analysis, Draft, Finding, Span } from "../analyzer/types";
import { openDemands } from "./demands";
import { inOrder } from "./in-order";
import { namesAuthority } from "./named-authority";
import { withTeamUnits } from "./team-units";
import type { Policy } from "./types";
import { vaguePhrasesIn } from "./vague-phrases";
import { RELEASING } from "./kinds";

/**
 * What the team's rules make of an analysis of exactly this draft: checks switched off or weighed otherwise, facts the
 * kind must state, who may release, own vague phrases and own nouns. A mail that is no release stays without findings.
 * Never throws. Spans stay UTF-16 offsets into the draft's texts.
 */
export function applyPolicy(
  analysis: Analysis,
  draft: Draft,
  policy: Policy,
): Analysis {
  if (analysis.kind === null) return analysis;
  const { checks } = policy;
  const demands = openDemands(analysis, draft, policy);
  const weigh = (finding: Finding): readonly Finding[] => {
    const setting = checks[finding.check] ?? "default";
    // What the team demands blocks, whatever the check that speaks of it weighs otherwise.
    if (demands.raised.has(finding.check))
      return [{ ...finding, severity: "blocker" }];
    if (setting === "off") return [];
    return [
      setting === "default" ? finding : { ...finding, severity: setting },
    ];
  };
  const findings = withVaguePhrases(
    withAuthority(analysis.findings, analysis, draft, policy),
    analysis,
    draft,
    policy,
  );
  return {
    ...withTeamUnits(analysis, draft, policy.units),
    findings: inOrder([...findings.flatMap(weigh), ...demands.added]),
    notRun: analysis.notRun.filter((check) => checks[check] !== "off"),
  };
}

/** Somebody is named, and it is nobody of those who may release. */
function withAuthority(
  findings: readonly Finding[],
  analysis: Analysis,
  draft: Draft,
  { mayRelease }: Policy,
): readonly Finding[] {
  const { kind, authority } = analysis;
  if (mayRelease.length === 0 || kind === null || !RELEASING.includes(kind))
    return findings;
  const who = list(mayRelease, "or");
  if (findings.some(({ check }) => check === "authority-missing"))
    return findings.map((finding) =>
      finding.check === "authority-missing"
        ? {
            ...finding,
            message: `Nobody is named who releases; in this team that is ${who}.`,
          }
        : finding,
    );
  if (authority === null || namesAuthority(authority, draft.body, mayRelease))
    return findings;
  return [
    ...findings,
    {
      check: "authority-missing",
      severity: "warning",
      message: `“${authority.value}” is named as releasing; in this team that is ${who}.`,
      spans: [authority.span],
      item: null,
    },
  ];
}

/** The team's own vague phrases are as vague as ours: the more exact finding takes the place of `quantity-missing`. */
function withVaguePhrases(
  findings: readonly Finding[],
  analysis: Analysis,
  draft: Draft,
  { vaguePhrases, checks }: Policy,
): readonly Finding[] {
  const { kind, quantities } = analysis;
  if (vaguePhrases.length === 0 || kind === null || !RELEASING.includes(kind))
    return findings;
  // Switched off, it may not take the place of `quantity-missing`.
  if (checks["quantity-vague"] === "off") return findings;
  const moving = kind === "held-release" ? "accepted" : "authorized";
  const settled =
    quantities.some(
      ({ bucket, exact, span }) =>
        bucket === moving && exact && span.source === "body",
    ) || findings.some(({ check }) => check === "mixed-terms");
  if (settled) return findings;
  const covered = findings
    .filter(({ check }) => check === "quantity-vague")
    .flatMap(({ spans }) => spans);
  const spans = vaguePhrasesIn(draft.body, vaguePhrases).filter(
    (span) => !covered.some((other) => overlap(span, other)),
  );
  if (spans.length === 0) return findings;
  return [
    ...findings.filter(({ check }) => check !== "quantity-missing"),
    {
      check: "quantity-vague",
      severity: "blocker",
      message: `${list(
        [
          ...new Set(
            spans.map(({ start, end }) => quoted(draft.body, start, end)),
          ),
        ],
        "and",
      )}: no number the shop can build to.`,
      spans,
      item: null,
    },
  ];
}

function quoted(body: string, start: number, end: number): string {
  return `“${body.slice(start, end).replace(/\s+/g, " ")}”`;
}

function overlap(a: Span, b: Span): boolean {
  return b.source === "body" && a.start < b.end && b.start < a.end;
}

/** "a, b or c"; a long list is cut, since a finding is one line. */
function list(names: readonly string[], word: "and" | "or"): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), "others"] : names;
  return shown.length < 2
    ? shown.join("")
    : `${shown.slice(0, -1).join(", ")} ${word} ${shown.at(-1) ?? ""}`;
}
