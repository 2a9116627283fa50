/**
 * The time grows with the text and no faster, whatever stands in it: a mail that freezes the compose window costs its
 * author the mail. Judged by work done, not by a clock: the busiest block of every function, counted by V8, and every
 * element that arrays copied or searched and every character that regular expressions were given.
 */
import { Session } from "node:inspector/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Analysis, Draft } from "../../lib/analyzer/types";
import { readCorpus } from "../corpus/score";

/** Long enough that what is looked at around a word (a sentence, 64 numbers) is a small part of the text. */
const CHARACTERS = 24_000;
/** Four times the text may take four times the work; a tenth more for what rounds up. */
const GROWTH = 4;
const ALLOWED = 4.4;

const session = new Session();
let analyze: (draft: Draft) => Analysis;
let native = 0;

beforeAll(async () => {
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", {
    callCount: true,
    detailed: true,
  });
  // Loaded now: blocks are counted only in code compiled after the count began.
  ({ analyze } = await import("../../lib/analyzer/index"));
});

afterAll(async () => {
  await session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
});

/** Blocks run, elements copied and searched, characters matched while a text is analyzed. */
async function workOn(body: string): Promise<number> {
  const restore = countNatives();
  await session.post("Profiler.takePreciseCoverage");
  try {
    analyze({ body, sentAt: "2026-11-20T09:00:00-05:00" });
  } finally {
    restore();
  }
  const { result } = await session.post("Profiler.takePreciseCoverage");
  let blocks = 0;
  // The block of each function that ran most often: V8 leaves out those that ran as often as the one around them, so that
  // a sum would depend on how many happen to.
  for (const { url, functions } of result)
    if (/lib\/analyzer|chrono-node/.test(url))
      for (const { ranges } of functions)
        blocks += Math.max(...ranges.map(({ count }) => count));
  return blocks + native;
}

/** Puts a counter in front of the natives in which a copy or a search of a whole text could hide. */
function countNatives(): () => void {
  native = 0;
  const restores: (() => void)[] = [];
  const wrap = (
    owner: object,
    name: string,
    cost: (self: unknown, first: unknown, result: unknown) => number,
  ) => {
    const original = Reflect.get(owner, name) as (
      ...given: readonly unknown[]
    ) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      const result = Reflect.apply(original, this, given);
      native += cost(this, given[0], result);
      return result;
    });
    restores.push(() => Reflect.set(owner, name, original));
  };
  const lengthOf = (value: unknown): number =>
    Array.isArray(value) || typeof value === "string" ? value.length : 0;
  for (const name of ["slice", "concat", "splice", "filter", "map"])
    wrap(Array.prototype, name, (_self, _first, result) => lengthOf(result));
  for (const name of ["includes", "indexOf", "join"])
    wrap(Array.prototype, name, lengthOf);
  for (const name of ["exec", "test"])
    wrap(RegExp.prototype, name, (_self, first) => lengthOf(first));
  for (const name of ["toLowerCase", "toUpperCase", "split", "replace"])
    wrap(String.prototype, name, lengthOf);
  return () => {
    for (const restore of restores.reverse()) restore();
  };
}

const corpus = readCorpus("test/corpus/releases.jsonl")
  .map(({ draft }) => draft.body)
  .join("\n\n");

/** Texts that grow by one piece repeated: everything a stage might look for, without an end in sight. */
const PIECES: Readonly<Record<string, string>> = {
  "the corpus": corpus,
  "the corpus without punctuation": corpus.replace(/[.,;:!?()\n—-]/g, " "),
  "the corpus in one line": corpus.replaceAll("\n", " "),
  "the corpus with commas only": corpus.replace(/[.;:!?\n]/g, ","),
  "the corpus as questions": corpus.replace(/[.;:!]/g, "?"),
  "the corpus in capitals": corpus.toUpperCase(),
  "the corpus in table cells": corpus.replace(/[.,]/g, "\t"),
  "the corpus word by line": corpus.replaceAll(" ", "\n"),
  "the corpus in quotes": corpus.replace(/[,.]/g, '"'),
  "the corpus in brackets": corpus.replace(/[,.]/g, "("),
  "numbers to release and hold": "release 120 hold 80 ",
  "numbers to release and hold, with commas": "release 120, hold 80, ",
  "orders, one by sentence": "Release 120. ",
  "questions that restart": "Can you restart 120? ",
  "numbers that are known": "the 120 ",
  "parts of wholes": "120 of the 200 ",
  corrections: "sorry make that 60 not 80 ",
  "finished parts": "25 finished parts ",
  "finished parts denied": "no finished parts ",
  "finished parts that count": "The 25 finished parts count toward the 120. ",
  lots: "lot 1 and lots 2, 3, ",
  "the rest": "the rest stays ",
  holds: "hold ",
  pronouns: "they stay, use them, ",
  scrap: "scrap 3 ",
  "call-offs": "call off 5 ",
  "verbs and their particles": "kick it ",
  conditions: "if the 120 arrive then ",
  "what opens a hold": "Until QA approves the rest stays on hold. ",
  until: "until ",
  "relative clauses": "which were ",
  conjunctions: "and or but ",
  negations: "not ",
  people: "Anna Berg in Purchasing releases ",
  approvals: "approved by ",
  "written releases": "separate written release ",
  revisions: "rev C ",
  "revisions that replace": "rev C supersedes rev B. ",
  dates: "Friday 11 December, ",
  days: "by next Friday ",
  materials: "6061-T6 aluminum ",
  "unchanged terms": "material as before ",
  "orders by number": "PO 20817 ",
  blanks: "[qty] ___ TBD ",
  "a table": "120\tC\thold\tPN-1\n",
  "heads of tables": "qty\trev\n120\tC\n",
  "line items": "PN 7714-1, rev A: release 120, hold 80.\n",
  "number words": "two hundred and twenty ",
  ranges: "100-120 up to 120 ",
  "list entries": "- release 120\n",
  "sentences of one letter": "a. ",
  "blank space": " ",
  "line breaks": "\n",
  tabs: "\t",
  digits: "1",
  letters: "a",
  dashes: "AB-",
  stops: ".",
  apostrophes: "a'",
  slashes: "1/",
  underscores: "_",
  brackets: "[(",
  quotes: '"',
  emoji: "🙂 ",
  "zero-width characters": "\u200b",
};

describe("the work on a text four times as long", { timeout: 60_000 }, () => {
  it.each(Object.entries(PIECES))(
    "is four times as much: %s",
    async (_name, piece) => {
      const text = (characters: number) =>
        piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);
      const once = await workOn(text(CHARACTERS));
      const grown = await workOn(text(GROWTH * CHARACTERS));
      expect(once).toBeGreaterThan(0);
      expect(grown / once).toBeLessThan(ALLOWED);
    },
  );

  it("is four times as much: numbers, each another", async () => {
    // what a number adds up to is looked for among all others
    const text = (numbers: number) =>
      `Please restart 120 of the 200 brackets. Hold the other 80 until QA approves in writing.
${Array.from({ length: numbers }, (_, at) => `Hold ${1_000 + 7 * at} pcs.`).join("\n")}`;
    const once = await workOn(text(1_250));
    const grown = await workOn(text(GROWTH * 1_250));
    expect(once).toBeGreaterThan(0);
    expect(grown / once).toBeLessThan(ALLOWED);
  });
});
