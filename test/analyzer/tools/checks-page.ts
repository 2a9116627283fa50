/** The page of the checks, written from the rules' own metadata. */
import { checkDocs, type CheckDocs } from "../../../lib/analyzer/checks";
import type { Example } from "../../../lib/analyzer/rules/define-rule";
import { KINDS, type Draft } from "../../../lib/analyzer/types";

export const CHECKS_PAGE = "lib/analyzer/CHECKS.md";

/** Markdown as Prettier would leave it: one line per paragraph, one blank line between blocks. */
export function checksPage(): string {
  return [
    "# The checks",
    "Written by `npm run docs` from the files in `lib/analyzer/rules`; do not edit. A check is asked only of mails that release or stop something, and only of the kinds it names.",
    table(checkDocs),
    ...checkDocs.map(section),
  ]
    .join("\n\n")
    .concat("\n");
}

function table(checks: readonly CheckDocs[]): string {
  const rows = checks.map(
    ({ id, severity, finds }) =>
      `- [\`${id}\`](#${id}) (${severity}): ${finds}`,
  );
  return rows.join("\n");
}

function section(check: CheckDocs): string {
  return [
    `## ${check.id}`,
    severities(check),
    `**Finds.** ${check.finds}`,
    `**Why.** ${check.why}`,
    `**Asked of.** ${check.kinds.length === KINDS.length ? "every kind" : check.kinds.map((kind) => `\`${kind}\``).join(", ")}`,
    "Flagged:",
    quote(check.flagged),
    "Not flagged:",
    quote(check.clean),
    `Source: ${check.source}`,
  ].join("\n\n");
}

function severities({ severity, severityFor }: CheckDocs): string {
  const others = Object.entries(severityFor).map(
    ([kind, other]) => `${other} for \`${kind}\``,
  );
  return [`Severity: ${severity}`, ...others].join("; ");
}

function quote(example: Example): string {
  const draft: Draft =
    typeof example === "string" ? { body: example } : example;
  const context = [
    ...(draft.subject === undefined ? [] : [`Subject: ${draft.subject}`]),
    ...(draft.sentAt === undefined ? [] : [`Sent: ${draft.sentAt}`]),
    ...(draft.attachments ?? []).map((name) => `Attached: ${name}`),
    ...(draft.thread ?? []).map(
      (text) => `Earlier in the thread: ${text.trim()}`,
    ),
  ];
  const lines = [
    ...context,
    ...(context.length > 0 ? [""] : []),
    ...draft.body.split("\n"),
  ];
  return ["```text", ...lines, "```"].join("\n");
}
