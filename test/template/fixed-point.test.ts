/**
 * With every blank answered, draft + missing lines, and the whole note alone, analyze clean and say the same numbers;
 * with a blank left open, never. Over every labelled draft, with several sets of answers.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "../../lib/analyzer/index";
import type { Draft } from "../../lib/analyzer/types";
import { compose } from "../../lib/template/index";
import { answersFor, VARIANTS } from "./answers";
import { fixedPoint, gaps } from "./fixed-point";

interface Labelled {
  readonly id: string;
  readonly draft: Draft;
}

function read(file: string): readonly Labelled[] {
  return readFileSync(new URL(`../corpus/${file}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Labelled); // the corpus' own test proves its shape
}

/** What the analyzer takes for no release has no form to fill. */
const drafts = read("releases.jsonl").filter(
  ({ draft }) => analyze(draft).kind !== null,
);

describe.each(Array.from({ length: VARIANTS }, (_, variant) => variant))(
  "answers %i",
  (variant) => {
    const outcomes = drafts.map(({ id, draft }) => ({
      id,
      ...fixedPoint(draft, variant),
    }));

    it("closes what is missing and leaves the numbers as they were", () => {
      const wrong = outcomes
        .filter(({ missing }) => missing.length > 0)
        .map(({ id, missing, missingText }) => ({ id, missing, missingText }));
      expect(wrong).toEqual([]);
    });

    it("writes a whole note that stands on its own", () => {
      const wrong = outcomes
        .filter(({ full }) => full.length > 0)
        .map(({ id, full, fullText }) => ({ id, full, fullText }));
      expect(wrong).toEqual([]);
    });
  },
);

describe("a blank left open", () => {
  it("never reads as clear", () => {
    const clear: string[] = [];
    for (const { id, draft } of drafts) {
      const before = analyze(draft);
      const answers = answersFor(before, 0, draft.sentAt);
      for (const blank of compose(before, answers).blanks) {
        // A number alone makes a bare go-ahead exact, whichever release it is.
        if (blank.fact === "kind" || blank.closes.length === 0) continue;
        const { missing } = compose(before, { ...answers, [blank.id]: "" });
        const after = analyze({ ...draft, body: `${draft.body}\n${missing}` });
        if (gaps(after).length === 0)
          clear.push(`${id} ${blank.id}: ${missing}`);
      }
    }
    expect(clear).toEqual([]);
    // Some 600 mails: the runner's own limit is meant for smaller tests.
  }, 120_000);
});

describe("other mail", () => {
  it("has nothing to ask and nothing to say", () => {
    for (const { draft } of read("other-mail.jsonl")) {
      const before = analyze(draft);
      if (before.kind !== null) continue;
      const { blanks, missing, full } = compose(before, {});
      expect([blanks, missing, full]).toEqual([[], "", ""]);
    }
  });
});
