import { describe, expect, it } from "vitest";
import { analyze } from "../../lib/analyzer/index";
import { readCorpus } from "../corpus/score";

/** How sentences of the trade are built, one row for each way: the draft, its kind, its exact quantities. */
const rows = readCorpus("test/corpus/own/sentences.jsonl");

interface Counted {
  readonly bucket: string;
  readonly value: number | null;
  readonly item?: string | null;
}

const listed = (quantities: readonly Counted[]): string =>
  quantities
    .map(({ bucket, value, item }) =>
      [bucket, value, item ?? ""].join(" ").trim(),
    )
    .sort()
    .join(", ");

describe("a release", () => {
  it.each(
    rows
      .filter(({ kind }) => !kind.includes(null))
      .map((row) => [row.draft.body, row] as const),
  )("%s", (body, row) => {
    const { kind, quantities } = analyze({ body });
    expect(row.kind).toContain(kind);
    expect(
      listed(quantities.filter(({ value, exact }) => value !== null && exact)),
    ).toBe(listed(row.quantities));
  });
});

describe("other mail", () => {
  it.each(
    rows
      .filter(({ kind }) => kind.includes(null))
      .map(({ draft }) => draft.body),
  )("%s", (body) => {
    expect(analyze({ body }).kind).toBeNull();
  });
});
