/**
 * What holds for every string: `analyze` never throws, says the same twice, points only into the text it was given, and
 * never calls anything clear that it did not check. Over arbitrary Unicode and over the corpus as hands and mail programs
 * spoil it.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../../lib/analyzer/index";
import type { Analysis, Draft, Span } from "../../lib/analyzer/types";
import { readCorpus } from "../corpus/score";

const drafts = ["test/corpus/releases.jsonl", "test/corpus/other-mail.jsonl"]
  .flatMap(readCorpus)
  .map(({ draft }) => draft);

const anyText = fc.string({ unit: "binary", maxLength: 400 });
const anyDraft: fc.Arbitrary<Draft> = fc.record(
  {
    body: anyText,
    subject: anyText,
    thread: fc.array(anyText, { maxLength: 3 }),
    attachments: fc.array(anyText, { maxLength: 3 }),
    sentAt: fc.oneof(
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      anyText,
    ),
  },
  { requiredKeys: ["body"] },
);

/** Words of the trade in any order: most of the grammar is reached this way, which arbitrary Unicode never does. */
const words = fc
  .array(
    fc.constantFrom(
      ..."release restart 120 1,200 two dozen half of the 200 rest hold stays rev C7 D lot 1 B units pcs until QA approves not . , ; : ? ( ) \n \t - [qty] ___ TBD PO 20817 11 December 2026 Friday CW 49 by I we Purchasing finished before the stop scrap ship 25% ¼ 100-120 up to about sorry make that".split(
        " ",
      ),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(" "));

const mutations: Readonly<Record<string, (text: string) => string>> = {
  "no punctuation": (text) => text.replace(/[.,;:!?]/g, ""),
  "lower case": (text) => text.toLowerCase(),
  "upper case": (text) => text.toUpperCase(),
  "no-break spaces": (text) => text.replaceAll(" ", "\u00a0"),
  "zero-width characters": (text) => text.replaceAll(/(\w)(\w)/g, "$1\u200b$2"),
  CRLF: (text) => text.replaceAll("\n", "\r\n"),
  "one line": (text) => text.replaceAll("\n", " "),
  "tabs for spaces": (text) => text.replaceAll(" ", "\t"),
  reversed: (text) => text.split("").reverse().join(""),
  "lone surrogates": (text) => text.replaceAll("a", "\ud800"),
};

const mutate = (draft: Draft, change: (text: string) => string): Draft => ({
  ...draft,
  body: change(draft.body),
  ...(draft.subject === undefined ? {} : { subject: change(draft.subject) }),
  ...(draft.thread ? { thread: draft.thread.map(change) } : {}),
  ...(draft.attachments ? { attachments: draft.attachments.map(change) } : {}),
});

// Thousands of analyses each: no clock decides here, a busy machine only takes longer.
describe("analyze", { timeout: 120_000 }, () => {
  it("holds for arbitrary Unicode", () => {
    fc.assert(fc.property(anyDraft, check), { numRuns: 300 });
  });

  it("holds for the words of the trade in any order", () => {
    fc.assert(
      fc.property(words, (body) =>
        check({ body, sentAt: "2026-11-20T09:00:00-05:00" }),
      ),
      { numRuns: 500 },
    );
  });

  it("holds for pieces of the corpus put together", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...drafts),
        fc.constantFrom(...drafts),
        fc.nat(),
        fc.nat(),
        (one, other, cutOne, cutOther) =>
          check({
            ...one,
            body:
              one.body.slice(0, cutOne % (one.body.length + 1)) +
              other.body.slice(cutOther % (other.body.length + 1)),
          }),
      ),
      { numRuns: 300 },
    );
  });

  it.each(Object.entries(mutations))(
    "holds for the corpus with %s",
    (_name, change) => {
      for (const draft of drafts) check(mutate(draft, change));
    },
  );
});

function check(draft: Draft): void {
  const analysis = analyze(draft);
  expect(analyze(draft)).toEqual(analysis);
  expect(analysis.notRun).toEqual([]);
  for (const span of spansOf(analysis)) {
    const text = textOf(draft, span);
    if (
      text === undefined ||
      span.start < 0 ||
      span.end > text.length ||
      span.start >= span.end ||
      text.slice(span.start, span.end).trim() === ""
    )
      throw new Error(
        `span ${JSON.stringify(span)} is not in its text ${JSON.stringify(text)}`,
      );
  }
  for (const finding of analysis.findings) {
    expect(finding.message.trim()).not.toBe("");
    expect(finding.message).not.toMatch(/\{\w+\}|undefined|null|NaN/);
  }
  if (analysis.kind === null) expect(analysis.findings).toEqual([]);
}

function spansOf(analysis: Analysis): readonly Span[] {
  const single = [
    analysis.material,
    analysis.finish,
    analysis.packaging,
    analysis.unchanged,
    analysis.trigger,
    analysis.authority,
  ].filter((mention) => mention !== null);
  return [
    ...[
      ...single,
      ...analysis.revisions,
      ...analysis.dates,
      ...analysis.lots,
      ...analysis.orders,
      ...analysis.parts,
      ...analysis.quantities,
    ].map(({ span }) => span),
    ...analysis.findings.flatMap(({ spans }) => spans),
  ];
}

function textOf(draft: Draft, span: Span): string | undefined {
  switch (span.source) {
    case "body":
      return draft.body;
    case "subject":
      return draft.subject;
    case "thread":
      return draft.thread?.[span.index ?? -1];
    case "attachment":
      return draft.attachments?.[span.index ?? -1];
  }
}
