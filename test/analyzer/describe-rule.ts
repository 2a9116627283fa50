/**
 * The table of a rule's spec: one row, one test. Rows are whole drafts and go through the whole of `analyze`, so that a
 * row proves what the buyer would see, not what the rule would say of facts nobody reads that way.
 */
import { describe, expect, it } from "vitest";
import { analyze } from "../../lib/analyzer/index";
import type { Example, RuleSpec } from "../../lib/analyzer/rules/define-rule";
import type { Draft, Finding, Span } from "../../lib/analyzer/types";

/** A draft, the message expected, and what {names} in it come to. «» in the draft mark the span the finding must show. */
type FlagRow<MessageId extends string> = readonly [
  draft: Example,
  messageId: MessageId,
  data?: Readonly<Record<string, string | number>>,
];

export interface RuleTable<MessageId extends string> {
  /** Drafts that must not be flagged by this rule (others may speak up). Never empty. */
  readonly quiet: readonly [Example, ...Example[]];
  /** Drafts that must be. Never empty. */
  readonly flags: readonly [FlagRow<MessageId>, ...FlagRow<MessageId>[]];
}

export function describeRule<MessageId extends string>(
  rule: RuleSpec<MessageId>,
  table: RuleTable<NoInfer<MessageId>>,
): void {
  describe(rule.id, () => {
    it.each(table.quiet.map((row) => [title(row), row] as const))(
      "is quiet: %s",
      (_title, row) => {
        expect(findingsOf(rule.id, toDraft(row).draft)).toEqual([]);
      },
    );
    it.each(table.flags.map((row) => [title(row[0]), row] as const))(
      "flags: %s",
      (_title, [example, messageId, data]) => {
        const { draft, span } = toDraft(example);
        const findings = findingsOf(rule.id, draft);
        expect(findings.map((finding) => finding.message)).toContainEqual(
          expect.stringMatching(pattern(rule.messages[messageId], data)),
        );
        if (span)
          expect(findings.flatMap((finding) => finding.spans)).toContainEqual(
            span,
          );
      },
    );
  });
}

/** What this rule reports on a draft, in the order of the analysis. */
export function findingsOf(check: string, draft: Draft): readonly Finding[] {
  const { findings, notRun } = analyze(draft);
  expect(notRun).toEqual([]);
  return findings.filter((finding) => finding.check === check);
}

/** Takes the « » out of a draft and says where they stood. */
export function toDraft(example: Example): {
  readonly draft: Draft;
  readonly span: Span | null;
} {
  const marked: Draft =
    typeof example === "string" ? { body: example } : example;
  let span: Span | null = null;
  const unmark = (
    text: string,
    source: Span["source"],
    index?: number,
  ): string => {
    const start = text.indexOf("«");
    const end = text.indexOf("»");
    if (start < 0 || end < 0) return text;
    span = {
      start,
      end: end - 1,
      source,
      ...(index === undefined ? {} : { index }),
    };
    return text.replace("«", "").replace("»", "");
  };
  const draft: Draft = {
    ...marked,
    body: unmark(marked.body, "body"),
    ...(marked.subject === undefined
      ? {}
      : { subject: unmark(marked.subject, "subject") }),
    ...(marked.thread
      ? { thread: marked.thread.map((text, i) => unmark(text, "thread", i)) }
      : {}),
    ...(marked.attachments
      ? {
          attachments: marked.attachments.map((name, i) =>
            unmark(name, "attachment", i),
          ),
        }
      : {}),
  };
  return { draft, span };
}

/** The message's text as a pattern: {names} stand for the given value, or for anything. */
function pattern(
  message: string,
  data: Readonly<Record<string, string | number>> = {},
): RegExp {
  const parts = message.split(/(\{\w+\})/).map((part) => {
    if (!/^\{\w+\}$/.test(part)) return escape(part);
    const value = data[part.slice(1, -1)];
    return value === undefined ? ".+" : escape(String(value));
  });
  return new RegExp(`^${parts.join("")}$`, "s");
}

const escape = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const title = (example: Example): string =>
  (typeof example === "string" ? example : example.body).replace(/\s+/g, " ");
