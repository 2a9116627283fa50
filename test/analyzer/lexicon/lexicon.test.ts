import { describe, expect, it } from "vitest";
import {
  buildLexicon,
  scan,
  type LexiconEntry,
} from "../../../lib/analyzer/lexicon/lexicon";
import { toWords } from "../../../lib/analyzer/text";

/** Every list of entries that a file of the folder exports: one vocabulary each. */
const vocabularies = Object.entries(
  import.meta.glob<Record<string, unknown>>(
    "../../../lib/analyzer/lexicon/*.ts",
    { eager: true },
  ),
).flatMap(([path, module]) =>
  Object.entries(module)
    .filter((exported): exported is [string, readonly LexiconEntry[]] =>
      isVocabulary(exported[1]),
    )
    .map(([name, entries]) => ({
      name: `${path.split("/").at(-1) ?? path} ${name}`,
      entries,
    })),
);

/** Each meaning is a question of its own to the same words: "pending" opens a hold and gives a reason. */
const READ_BY_MEANING = new Set(["statements.ts STATEMENTS"]);

function isVocabulary(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (entry: unknown) =>
        typeof entry === "object" && entry !== null && "forms" in entry,
    )
  );
}

describe("the lexicon", () => {
  it("has unique ids", () => {
    const ids = vocabularies.flatMap(({ entries }) => entries.map((e) => e.id));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it.each(vocabularies)("claims no form twice: $name", ({ name, entries }) => {
    const forms = entries.flatMap((entry) =>
      entry.forms.map((form) =>
        [
          entry.lang,
          ...(READ_BY_MEANING.has(name) ? [entry.means] : []),
          ...toWords(form),
        ].join(" "),
      ),
    );
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });

  it.each(vocabularies)("names sources and forms: $name", ({ entries }) => {
    for (const entry of entries) {
      expect(entry.source.trim(), entry.id).not.toBe("");
      expect(entry.forms, entry.id).not.toEqual([]);
    }
  });

  it.each(vocabularies)("is quiet in every notIn: $name", ({ entries }) => {
    const lexicon = buildLexicon(entries, toWords);
    for (const entry of entries)
      for (const phrase of entry.notIn ?? [])
        expect(
          [...scan(lexicon, toWords(phrase))].map((hit) => hit.entry.id),
          phrase,
        ).not.toContain(entry.id);
  });
});

describe("buildLexicon", () => {
  const lexicon = buildLexicon(
    [
      {
        id: "lot",
        lang: "en",
        forms: ["lot"],
        means: "a lot",
        source: "test",
        notIn: ["a lot of", "parking lot"],
      },
      {
        id: "first-lot",
        lang: "en",
        forms: ["first lot", "initial lot"],
        means: "the first lot",
        source: "test",
      },
    ],
    toWords,
  );
  const hits = (text: string) =>
    [...scan(lexicon, toWords(text))].map((hit) => hit.entry.id);

  it("tries the longest form first", () => {
    expect(hits("The first lot and one more lot")).toEqual([
      "first-lot",
      "lot",
    ]);
  });

  it("keeps quiet where a notIn phrase stands around the form", () => {
    expect(hits("We spent a lot of time in the parking lot")).toEqual([]);
    expect(hits("This is lot, of course")).toEqual(["lot"]);
  });

  it("refuses a form without words", () => {
    expect(() =>
      buildLexicon(
        [{ id: "x", lang: "en", forms: [" "], means: "", source: "test" }],
        toWords,
      ),
    ).toThrow("x: empty form");
  });
});
