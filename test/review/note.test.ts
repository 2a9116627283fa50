// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { DEFAULT_POLICY } from "@/lib/policy/layers";
import {
  noteAsHtml,
  noteAsMarkdown,
  noteAsText,
  type Proposal,
  type ReviewNote,
  reviewNoteOf,
} from "@/lib/review/note";
import { withoutReviewNotes } from "@/lib/review/note-block";
import { analyzeByRules, readDraft } from "@/lib/review/read-draft";
import { readStamps } from "@/lib/review/stamp";
import { compose } from "@/lib/template";

const BODY =
  "Hi Tom, please restart 120 units on PO 45117. The 25 parts made before stay held.";

function noteFor(body: string, answers: Readonly<Record<string, string>> = {}) {
  const draft = { body };
  const analysis = analyzeByRules(draft, DEFAULT_POLICY);
  const { blanks, sentences, missing } = compose(analysis, answers);
  const proposals: readonly Proposal[] = sentences;
  return reviewNoteOf({
    draft,
    analysis,
    after: analyzeByRules({ body: `${body}\n\n${missing}` }, DEFAULT_POLICY),
    findings: analysis.findings.filter(({ severity }) => severity !== "note"),
    proposals,
    asked: blanks.filter(({ id }) => answers[id] === undefined),
  });
}

test("every point is numbered, concrete, and comes with its sentence", () => {
  const note = noteFor(BODY);
  const text = noteAsText(note);
  expect(text).toMatch(/^Release review, PO 45117: \d+ points\n/);
  expect(note.points.length).toBeGreaterThan(3);
  note.points.forEach(({ message, proposals }, at) => {
    expect(text).toContain(`${String(at + 1)}. ${message}`);
    for (const each of proposals) expect(text).toContain(`Proposed: ${each}`);
  });
  expect(text).toContain("[quantity on hold]");
  expect(text).toContain("As the shop will read it: Build 120 new units");
});

test("what is missing for every line item is one point with a sentence for each", () => {
  const note = noteFor(
    "Purchasing releases for restart, rev B for both:\nItem\tRelease now\tOn hold\nAX-312\t40\t60\nBX-118\t30\t10",
  );
  expect(note.points[0]?.proposals).toEqual([
    expect.stringMatching(/^AX-312: /),
    expect.stringMatching(/^BX-118: /),
  ]);
  expect(new Set(note.points.map(({ message }) => message)).size).toBe(
    note.points.length,
  );
});

test("a draft with nothing open gets a yes", () => {
  const note = noteFor(
    "Purchasing releases 120 new units of PO 45117 for restart, revision C only. The remaining 80 units stay on hold until our inspection closes and Purchasing issues a separate written release. The 25 units completed before the pause stay held and do not count toward the 120. Material and packaging unchanged.",
  );
  expect(note.points).toEqual([]);
  expect(noteAsText(note)).toMatch(
    /^Release review, PO 45117: nothing to add\n\nThank you, it says what the shop needs/,
  );
});

describe("a mail that holds the note is not taken for a release", () => {
  const text = noteAsText(noteFor(BODY, { onHold: "80", revision: "C" }));

  test.each<[string, string]>([
    ["as it was inserted", text],
    [
      "with words of the reviewer around it",
      `Hi Dana,\n\n${text}\n\nBest, Kim`,
    ],
    ["quoted", text.replace(/^/gm, "> ")],
    ["with its stamp taken off", text.slice(0, text.lastIndexOf("["))],
    [
      "with the stamp wrapped anywhere",
      text.replace(/\[Rev.*/u, (stamp) => stamp.replaceAll(" ", "\n")),
    ],
  ])("%s", (_name, body) => {
    expect(readDraft({ body }, DEFAULT_POLICY).analysis.kind).toBeNull();
  });

  test("the author's own words around it still are one", () => {
    const body = `Please restart 60 units on PO 45117.\n\n${text}\n\nRevision D.`;
    const { analysis } = readDraft({ body }, DEFAULT_POLICY);
    expect(analysis.ledger[0]?.stated).toEqual({ authorized: 60 });
    expect(analysis.revisions.map(({ value }) => value)).toEqual(["D"]);
    // Every place still lies where the author sees it.
    expect(withoutReviewNotes({ body }).body).toHaveLength(body.length);
    const [{ span } = { span: { start: 0, end: 0 } }] = analysis.quantities;
    expect(body.slice(span.start, span.end)).toContain("60");
  });
});

test("what was answered in the review is reviewed; what was asked is open", () => {
  const stamp = readStamps(
    noteAsText(noteFor(BODY, { onHold: "80", revision: "C" })),
  )[0];
  expect(stamp?.items[0]?.numbers).toMatchObject({
    authorized: 120,
    onHold: 80,
    held: 25,
  });
  expect(stamp?.revisions).toEqual(["C"]);
  expect(stamp?.heldRule).toBe("?");
});

describe("copied", () => {
  const hostile: ReviewNote = {
    heading: "Release review, PO <1>: 1 point",
    opening: "Thank you.",
    points: [
      {
        message: 'Nothing says "how many" <b>.',
        proposals: ["Keep *80* & more."],
      },
    ],
    shop: ["Build 120 new units"],
    stamp: "[Reviewed with Clean Release: released 120; abc]",
  };

  test("as HTML, words stay words", () => {
    const page = document.createElement("div");
    page.innerHTML = noteAsHtml(hostile);
    expect(page.querySelector("b")).toBeNull();
    expect(page.querySelector("ol > li")?.textContent).toBe(
      'Nothing says "how many" <b>.Proposed: Keep *80* & more.',
    );
    expect(page.textContent).toContain(hostile.stamp ?? "no stamp");
  });

  test("as Markdown, signs of the author's stay signs", () => {
    expect(noteAsMarkdown(hostile)).toContain("Keep \\*80\\* & more.");
    expect(noteAsMarkdown(hostile)).toMatch(/^1\. Nothing says "how many"/m);
  });
});
