import { act, screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import type { StoryName } from "../panel/fixtures/stories";
import { ordinary, restart } from "../panel/fixtures/drafts";
import { openState, STORIES } from "../panel/fixtures/stories";
import { showPanel } from "./show-panel";

describe("each state says itself in its heading", () => {
  test.each<[StoryName, string]>([
    ["connecting", "Connecting"],
    ["no-webmail-tab", "No draft in this tab"],
    ["tab-needs-reload", "Reload this tab once"],
    ["no-draft", "No draft open"],
    ["unreadable", "This draft cannot be read"],
    ["updated", "Clean Release was updated"],
    ["lost", "The tab does not answer"],
    ["ordinary", "No release in this draft"],
    ["empty", "No release in this draft"],
    ["restart", "Partial restart: 3 gaps to close"],
    ["bare", "Go-ahead: 2 gaps to close"],
    ["held", "Held parts: 1 thing to check"],
    ["clean", "Partial restart: clear to send"],
    ["not-run", "Partial restart: not fully checked"],
  ])("%s", (story, heading) => {
    showPanel(story);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      heading,
    );
  });
});

test("a tab that needs it is reloaded from here", async () => {
  const { user, connection } = showPanel("tab-needs-reload");
  await user.click(screen.getByRole("button", { name: "Reload this tab" }));
  expect(connection.asked).toEqual([["reloadTab"]]);
});

test("a clean release shows one line, the bar and nothing to press but what was read", () => {
  showPanel("clean");
  expect(screen.queryByRole("button", { name: /Insert|Copy/ })).toBeNull();
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(screen.getByText("What was read")).toBeVisible();
});

test("is never clear while a check did not run", () => {
  showPanel("not-run");
  expect(screen.queryByText(/clear to send/)).toBeNull();
  expect(screen.getByText(/1 check could not run/)).toBeVisible();
});

test("names the draft, its order and its webmail", () => {
  showPanel("restart");
  expect(screen.getByText("PO 45117 · Bracket housing")).toBeVisible();
  expect(screen.getByText("Gmail draft")).toBeVisible();
  expect(screen.getByText("Reading along")).toBeInTheDocument();
});

test("a draft without a subject goes by its order", () => {
  const draft = { ...restart.draft, subject: "" };
  showPanel({
    ...STORIES.restart,
    state: openState({ ...restart, draft }),
    engine: { ...STORIES.restart.engine, analyze: () => restart.analysis },
  });
  expect(screen.getByText("PO 45117")).toBeVisible();
  expect(screen.queryByText(/without a subject/)).toBeNull();
});

test("a number that has no room in the bar stands below it, whole", () => {
  const ledger = restart.analysis.ledger.map((each) => ({
    ...each,
    stated: { ...each.stated, ordered: 6000 },
    unaccounted: 5880,
  }));
  showPanel({
    ...STORIES.restart,
    engine: {
      ...STORIES.restart.engine,
      analyze: () => ({ ...restart.analysis, ledger }),
    },
  });
  expect(document.querySelector(".bar")).not.toHaveTextContent("120");
  expect(screen.getByText("120 build now")).toBeInTheDocument();
});

test("several drafts: the list changes to another one", async () => {
  const { user } = showPanel("several");
  await user.selectOptions(screen.getByRole("combobox", { name: "Draft" }), [
    "Lunch",
  ]);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
    "No release in this draft",
  );
});

test("an ordinary mail offers a template of each kind, and fills it in", async () => {
  const { user, connection } = showPanel("ordinary");
  const starts = within(
    screen.getByRole("region", { name: "Start a release" }),
  ).getAllByRole("button");
  expect(starts.map((each) => each.querySelector("span")?.textContent)).toEqual(
    [
      "Partial restart",
      "First lot",
      "Held parts",
      "Sample only",
      "Shipment window",
      "Full release",
      "Pause",
    ],
  );
  await user.click(screen.getByRole("button", { name: /^First lot/ }));
  await user.type(
    screen.getByRole("textbox", { name: "Quantity to build now" }),
    "25",
  );
  await user.type(screen.getByRole("textbox", { name: "Revision" }), "C7");
  await user.click(screen.getByRole("button", { name: "Insert the note" }));
  expect(connection.asked).toEqual([
    [
      "insert",
      "draft-1",
      {
        text: "Please build 25 units to revision C7.\n",
        expectedBody: ordinary.draft.body,
        mode: "append",
      },
    ],
  ]);
});

test("a draft that closes while it is filled leaves its answers for the next", async () => {
  const { user, connection } = showPanel("restart");
  await user.type(
    screen.getByRole("textbox", { name: "Quantity already made" }),
    "25",
  );
  act(() => connection.tell({ kind: "state", state: { kind: "no-draft" } }));
  expect(
    screen.getByRole("heading", { name: "Your answers are kept" }),
  ).toBeVisible();

  const again = openState(restart);
  const next = again.drafts.map((draft) => ({ ...draft, id: "draft-9" }));
  act(() =>
    connection.tell({
      kind: "state",
      state: { ...again, drafts: next, front: "draft-9" },
    }),
  );
  await user.click(screen.getByRole("button", { name: "Use them here" }));
  expect(
    screen.getByRole("textbox", { name: "Quantity already made" }),
  ).toHaveValue("25");
});

test("the way from the chip leads to the first gap's field", async () => {
  const { connection } = showPanel("restart");
  act(() => connection.tell({ kind: "show-gaps", draftId: "draft-1" }));
  await expect
    .poll(() => document.activeElement?.getAttribute("data-field"))
    .toBe("onHold");
});

test("a row that breaks is replaced; the others stay", async () => {
  const errors = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { user } = showPanel({
    ...STORIES.restart,
    engine: {
      ...STORIES.restart.engine,
      why: () => {
        throw new Error("no docs");
      },
    },
  });
  const [why] = screen.getAllByRole("button", { name: "Why?" });
  if (why) await user.click(why);
  expect(screen.getByText(/This row could not be shown/)).toBeVisible();
  expect(screen.getByRole("heading", { name: "Revision" })).toBeVisible();
  expect(errors).toHaveBeenCalled();
  errors.mockRestore();
});

test("should all of it break, one sentence says that the mail is untouched", () => {
  const errors = vi.spyOn(console, "error").mockImplementation(() => undefined);
  showPanel({
    ...STORIES.restart,
    engine: {
      ...STORIES.restart.engine,
      analyze: () => {
        throw new Error("broken");
      },
    },
  });
  expect(screen.getByText(/The mail is untouched/)).toBeVisible();
  expect(
    screen.getByRole("button", { name: "Start the panel again" }),
  ).toBeVisible();
  errors.mockRestore();
});
