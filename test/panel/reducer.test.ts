import { describe, expect, test } from "vitest";
import {
  earlierAnswers,
  INITIAL_STATE,
  type PanelAction,
  type PanelState,
  reduce,
  screenOf,
  workOf,
} from "@/lib/panel/reducer";
import { clean, ordinary, restart } from "./fixtures/drafts";
import type { Fixture } from "./fixtures/engine";
import { openState, STORIES } from "./fixtures/stories";

const after = (...actions: readonly PanelAction[]): PanelState =>
  actions.reduce(reduce, INITIAL_STATE);
const open = (...fixtures: readonly Fixture[]): PanelAction => ({
  kind: "connection",
  state: openState(...fixtures),
});
const typed = (value: string, draftId = "draft-1"): PanelAction => ({
  kind: "draft",
  draftId,
  action: { kind: "typed", blank: "held", value },
});

describe("screenOf", () => {
  test.each([
    ["connecting", "connecting"],
    ["no-webmail-tab", "no-webmail-tab"],
    ["tab-needs-reload", "tab-needs-reload"],
    ["no-draft", "no-draft"],
    ["updated", "disconnected"],
    ["lost", "disconnected"],
    ["unreadable", "unreadable"],
    ["restart", "draft"],
    ["ordinary", "draft"],
  ] as const)("%s shows %s", (name, kind) => {
    const state = after({ kind: "connection", state: STORIES[name].state });
    expect(screenOf(state).kind).toBe(kind);
  });

  test("a draft whose text is on the way is still connecting", () => {
    const state = after({
      kind: "connection",
      state: {
        kind: "drafts",
        drafts: [
          {
            id: "a",
            webmail: "gmail",
            subject: "",
            readable: true,
            draft: null,
          },
        ],
        front: "a",
      },
    });
    expect(screenOf(state).kind).toBe("connecting");
  });
});

describe("several drafts", () => {
  const picked = after(open(restart, clean), {
    kind: "picked",
    draftId: "draft-2",
  });

  test("the one picked in the panel is shown", () => {
    expect(screenOf(picked)).toMatchObject({ open: { id: "draft-2" } });
  });

  test("the one the author turns to in the page wins again", () => {
    const turned = reduce(picked, {
      kind: "connection",
      state: { ...openState(restart, clean, ordinary), front: "draft-3" },
    });
    expect(screenOf(turned)).toMatchObject({ open: { id: "draft-3" } });
  });

  test("each keeps its own answers", () => {
    const state = reduce(picked, typed("25"));
    expect(workOf(state, "draft-1").typed).toEqual({ held: "25" });
    expect(workOf(state, "draft-2").typed).toEqual({});
  });
});

describe("a draft that closes", () => {
  const closed = after(open(restart), typed("25"), {
    kind: "connection",
    state: { kind: "no-draft" },
  });

  test("leaves its answers", () => {
    expect(closed.kept).toMatchObject({ subject: "Bracket housing" });
  });

  test("hands them to another draft when asked", () => {
    const used = [
      open(ordinary),
      { kind: "kept-used", draftId: "draft-1" },
    ] as const;
    const state = used.reduce(reduce, {
      ...closed,
      kept: closed.kept && { ...closed.kept, draftId: "gone" },
    });
    expect(workOf(state, "draft-1").typed).toEqual({ held: "25" });
    expect(state.kept).toBeNull();
  });

  test("needs no asking when it comes back", () => {
    const state = reduce(closed, open(restart));
    expect(state.kept).toBeNull();
    expect(workOf(state, "draft-1").typed).toEqual({ held: "25" });
  });

  test("leaves nothing when nothing was typed, or all of it went in", () => {
    const gone: PanelAction = {
      kind: "connection",
      state: { kind: "no-draft" },
    };
    expect(after(open(restart), gone).kept).toBeNull();
    expect(
      after(
        open(restart),
        typed("25"),
        {
          kind: "draft",
          draftId: "draft-1",
          action: {
            kind: "inserted",
            outcome: "done",
            lines: 3,
            replaced: false,
          },
        },
        gone,
      ).kept,
    ).toBeNull();
  });
});

describe("a panel that stays open over hundreds of drafts", () => {
  const answered = (draftId: string, value: string): PanelAction => ({
    kind: "draft",
    draftId,
    action: { kind: "typed", blank: "authority", value },
  });
  const later = Array.from({ length: 500 }, (_, at) =>
    answered(`gone-${at}`, `Buyer ${at}`),
  );
  const state = after(open(restart), typed("25"), ...later);

  test("remembers the latest only, and what is open", () => {
    expect(Object.keys(state.work)).toHaveLength(50);
    expect(workOf(state, "draft-1").typed).toEqual({ held: "25" });
    expect(workOf(state, "gone-450").typed).toEqual({});
    expect(workOf(state, "gone-499").typed).toEqual({ authority: "Buyer 499" });
  });

  test("offers the answers given last first, whenever their drafts were opened", () => {
    const again = reduce(state, answered("gone-460", "Ms. Ito"));
    expect(earlierAnswers(again, "draft-1").authority?.slice(0, 2)).toEqual([
      "Ms. Ito",
      "Buyer 499",
    ]);
  });
});

describe("a draft's work", () => {
  const act = (
    ...actions: readonly Extract<PanelAction, { kind: "draft" }>["action"][]
  ) =>
    workOf(
      after(
        open(restart),
        ...actions.map((action): PanelAction => ({
          kind: "draft",
          draftId: "draft-1",
          action,
        })),
      ),
      "draft-1",
    );

  test("dismisses and restores a check, once", () => {
    expect(
      act(
        { kind: "dismissed", check: "revision-missing" },
        { kind: "dismissed", check: "revision-missing" },
      ).dismissed,
    ).toEqual(["revision-missing"]);
    expect(
      act(
        { kind: "dismissed", check: "revision-missing" },
        { kind: "restored", check: "revision-missing" },
      ).dismissed,
    ).toEqual([]);
  });

  test("switches a line off and on", () => {
    expect(act({ kind: "switched", line: "held", on: false })).toMatchObject({
      off: ["held"],
      on: [],
    });
    expect(
      act(
        { kind: "switched", line: "held", on: false },
        { kind: "switched", line: "held", on: true },
      ),
    ).toMatchObject({ off: [], on: ["held"] });
  });

  test("edits a line and takes the proposal back", () => {
    const edited = { kind: "edited", line: "held", text: "Mine." } as const;
    expect(act(edited).edits).toEqual({ held: "Mine." });
    expect(act(edited, { ...edited, text: null }).edits).toEqual({});
  });

  test("starts afresh once the lines are in, and keeps all when they are not", () => {
    const edited = { kind: "edited", line: "held", text: "Mine." } as const;
    const inserted = (outcome: "done" | "stale") =>
      ({ kind: "inserted", outcome, lines: 1, replaced: false }) as const;
    expect(act(edited, inserted("done")).edits).toEqual({});
    expect(act(edited, inserted("stale")).edits).toEqual({ held: "Mine." });
  });
});
