import { describe, expect, test } from "vitest";
import { planOf } from "@/lib/panel/plan";
import { type DraftWork, NEW_WORK } from "@/lib/panel/reducer";
import { summaryOf } from "@/lib/panel/summary";
import * as drafts from "./fixtures/drafts";
import { engineOf, type Fixture } from "./fixtures/engine";
import { say } from "./fixtures/say";

const plan = (fixture: Fixture, work: Partial<DraftWork> = {}) =>
  planOf(
    fixture.draft,
    fixture.analysis,
    { ...NEW_WORK, ...work },
    engineOf(fixture),
  );
const statuses = (found: ReturnType<typeof plan>) =>
  Object.fromEntries(found.rows.map(({ id, status }) => [id, status]));
const ANSWERED = {
  trigger: "inspection closes",
  held: "25",
  heldRule: "excluded",
};

describe("rows", () => {
  test("each question is answered, open, filled or a note", () => {
    expect(statuses(plan(drafts.restart))).toEqual({
      build: "said",
      hold: "open",
      made: "open",
      revision: "filled",
      release: "filled",
      terms: "note",
    });
  });

  test("what is typed fills its row", () => {
    expect(statuses(plan(drafts.restart, { typed: ANSWERED }))).toMatchObject({
      hold: "filled",
      made: "filled",
    });
  });

  test("a row whose line is switched off is open again", () => {
    const found = plan(drafts.restart, { typed: ANSWERED, off: ["held"] });
    expect(statuses(found)).toMatchObject({ made: "open", hold: "filled" });
  });

  test("in a release of held parts the accepted ones are what moves", () => {
    const found = plan(drafts.heldParts);
    expect(found.rows[0]).toMatchObject({
      id: "build",
      title: { key: "row_use" },
      status: "said",
    });
    expect(statuses(found)).not.toHaveProperty("hold");
  });

  test("line items keep their own lines", () => {
    const hold = plan(drafts.items).rows.find(({ id }) => id === "hold");
    expect(hold?.lines.map(({ item }) => item)).toEqual([
      "AX-312",
      "AX-313",
      "AX-400",
    ]);
  });

  test("a clean release has only answers", () => {
    const found = plan(drafts.clean);
    expect(new Set(Object.values(statuses(found)))).toEqual(new Set(["said"]));
    expect(found.clear).toBe(true);
  });

  test("a check that did not run keeps it from being clear", () => {
    expect(plan(drafts.notRun).clear).toBe(false);
  });
});

describe("what was waved through", () => {
  const found = plan(drafts.restart, { dismissed: ["revision-missing"] });

  test("is neither asked, nor counted, nor written", () => {
    expect(statuses(found)).not.toHaveProperty("revision");
    expect(found.blockers.map(({ check }) => check)).toEqual([
      "balance-missing",
      "held-parts-missing",
    ]);
    expect(found.lines.map(({ key }) => key)).not.toContain("revision");
  });

  test("is remembered", () => {
    expect(found.waved.map(({ check }) => check)).toEqual(["revision-missing"]);
  });
});

describe("the text to insert", () => {
  test("holds the whole lines only", () => {
    expect(plan(drafts.restart).text).toBe(
      "Continue with revision C. Only Dana may release the rest.\n",
    );
  });

  test("is empty when nothing is whole", () => {
    expect(plan(drafts.bare).text).toBe("");
  });

  test("has the author's own words, whatever they look like", () => {
    expect(
      plan(drafts.restart, { edits: { revision: "$1 $& Rev C." } }).text,
    ).toBe("$1 $& Rev C. Only Dana may release the rest.\n");
  });

  test("own words that leave the gap open are told", () => {
    const work = { edits: { revision: "Drawing as discussed." } };
    expect(
      plan(drafts.restart, work).stillOpen.map(({ check }) => check),
    ).toContain("revision-missing");
    expect(plan(drafts.restart).stillOpen).toEqual([]);
  });
});

describe("a note from nothing", () => {
  const found = plan(drafts.ordinary, {
    start: "first-lot",
    typed: { authorized: "1,200" },
  });

  test("asks for what its kind needs", () => {
    expect(found.rows.map(({ id }) => id)).toEqual(["build", "revision"]);
    expect(found.composition.full).toBe(
      "Please build 1200 units to revision [revision].\n",
    );
  });

  test("draws what is typed", () => {
    expect(found.splits[0]?.inside).toEqual([
      { bucket: "authorized", value: 1200, origin: "form" },
    ]);
  });
});

describe("the sentence of state", () => {
  test.each([
    [
      drafts.restart,
      {},
      "Partial restart: 3 gaps to close",
      "The shop knows what to build, not what to leave.",
    ],
    [
      drafts.restart,
      { typed: ANSWERED },
      "Partial restart: 3 gaps to close",
      "All filled below, not in the mail yet.",
    ],
    [
      drafts.bare,
      {},
      "Go-ahead: 2 gaps to close",
      "The shop cannot tell what this lets move.",
    ],
    [
      drafts.conflict,
      {},
      "Partial restart: 1 gap to close",
      "The numbers do not add up.",
    ],
    [
      drafts.heldParts,
      {},
      "Held parts: 1 thing to check",
      "Nothing blocks it, but the shop may call.",
    ],
    [
      drafts.heldParts,
      { dismissed: ["revision-missing"] },
      "Held parts: nothing else open",
      "",
    ],
    [drafts.clean, {}, "Partial restart: clear to send", ""],
    [drafts.notRun, {}, "Partial restart: not fully checked", ""],
  ] as const)("case %#", (fixture, work, title, sub) => {
    expect(summaryOf(plan(fixture, work), say)).toMatchObject({ title, sub });
  });
});
