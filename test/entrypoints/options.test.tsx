/** The options page as a lead uses it, on storage that behaves like the browser's. */
import { configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { CHECK_GROUPS } from "@/components/options/CheckGroups";
import { sentenceGroups } from "@/components/options/SentenceGroups";
import { App } from "@/entrypoints/options/App";
import { type CheckDocs, checkDocs } from "@/lib/analyzer/checks";
import { CHECK_IDS, type Analysis, type CheckId } from "@/lib/analyzer/types";
import { NO_LAYERS } from "@/lib/policy/layers";
import type { PolicyLayer } from "@/lib/policy/types";
import {
  readPolicy,
  readStoredPolicy,
  writePolicy,
} from "@/lib/settings/policy";
import { addToHabits, readHabits } from "@/lib/settings/habits";
import { writePolicyFile } from "@/lib/settings/write-policy-file";
import { SENTENCES } from "@/lib/template/sentences";
import { say } from "../panel/fixtures/say";
import { DAMAGED } from "../settings/damaged-files";

const NOTHING: Analysis = {
  kind: null,
  quantities: [],
  heldRule: null,
  revisions: [],
  material: null,
  finish: null,
  packaging: null,
  unchanged: null,
  dates: [],
  trigger: null,
  authority: null,
  lots: [],
  orders: [],
  parts: [],
  ledger: [],
  findings: [],
  notRun: [],
};

// Working out what is visible takes seconds on a page this long in a DOM without layout.
configure({ defaultHidden: true });
// Typing into a page this long takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** A page with a few checks, unless all are wanted. */
async function open(
  docs: readonly CheckDocs[] = checkDocs.filter(({ id }) => USED.includes(id)),
) {
  const user = userEvent.setup();
  render(<App say={say} docs={docs} analyze={() => NOTHING} />);
  await screen.findByRole("heading", { name: "Team rules" });
  return user;
}
const USED: readonly CheckId[] = [
  "mixed-terms",
  "trigger-missing",
  "date-past",
];
const check = (name: string) => screen.getByRole("checkbox", { name });
const pick = async (
  user: Awaited<ReturnType<typeof open>>,
  text: string,
  name = "team.json",
) => user.upload(screen.getByLabelText("Import…"), new File([text], name));
const file = (layer: PolicyLayer, name: string | null = null) =>
  writePolicyFile(layer, name);

beforeEach(() => {
  fakeBrowser.reset();
});

describe("the page", () => {
  it("has a place for every check and every sentence", () => {
    expect(CHECK_GROUPS.flatMap(([, ids]) => ids).toSorted()).toEqual(
      [...CHECK_IDS].toSorted(),
    );
    expect(sentenceGroups()).toHaveLength(5);
    expect(sentenceGroups().flatMap(([, ids]) => ids)).toEqual(
      Object.keys(SENTENCES),
    );
  });

  it("shows each check's documentation beside it", async () => {
    await open(checkDocs);
    for (const { finds, why } of checkDocs) {
      expect(screen.getByText(finds)).toBeInTheDocument();
      expect(screen.getByText(why)).toBeInTheDocument();
    }
  });
});

describe("a change", () => {
  it("is saved at once, marked, and reset by itself", async () => {
    const user = await open();
    expect(screen.getByText("Everything is at its default.")).toBeVisible();
    await user.click(check("Mixed terms"));
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Weight of “Trigger missing”" }),
      "Blocker",
    );
    expect(
      screen.getByText("2 settings differ from the defaults."),
    ).toBeVisible();
    expect((await readPolicy()).checks).toEqual({
      "mixed-terms": "off",
      "trigger-missing": "blocker",
    });
    await user.click(
      screen.getByRole("button", { name: "Reset Check: Mixed terms" }),
    );
    expect(check("Mixed terms")).toBeChecked();
    expect((await readPolicy()).checks).toEqual({
      "trigger-missing": "blocker",
    });
  });

  it("can be undone with all others, and back", async () => {
    const user = await open();
    await user.click(check("Mixed terms"));
    await user.click(screen.getByRole("button", { name: "Reset all" }));
    expect(
      screen.getByText("All settings are back at their defaults."),
    ).toBeVisible();
    expect(check("Mixed terms")).toBeChecked();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(check("Mixed terms")).not.toBeChecked();
    expect((await readPolicy()).checks).toEqual({ "mixed-terms": "off" });
  });

  it("can be all that is shown", async () => {
    const user = await open();
    await user.click(check("Mixed terms"));
    await user.click(check("Show only these"));
    expect(screen.getAllByRole("checkbox").map(({ id }) => id)).toHaveLength(2);
    expect(
      screen.queryByRole("heading", { name: "Who may release" }),
    ).not.toBeInTheDocument();
  });

  it("made elsewhere is shown at once", async () => {
    await open();
    await writePolicy({
      ...NO_LAYERS,
      own: { checks: { "date-past": "off" } },
    });
    await vi.waitFor(() => expect(check("Date past")).not.toBeChecked());
  });
});

describe("a list of words", () => {
  it("takes plain words once, and says why not", async () => {
    const user = await open();
    const field = screen.getByLabelText("Phrase");
    await user.type(field, "the usual amount{Enter}");
    await user.type(field, "The usual amount{Enter}");
    expect(screen.getByText("“The usual amount” stands twice.")).toBeVisible();
    await user.clear(field);
    await user.type(field, ".*{Enter}");
    expect(screen.getByText(/^Only plain words/)).toBeVisible();
    expect((await readPolicy()).vaguePhrases).toEqual(["the usual amount"]);
    await user.click(
      screen.getByRole("button", { name: "Remove the usual amount" }),
    );
    expect((await readPolicy()).vaguePhrases).toEqual([]);
  });
});

describe("a sentence", () => {
  it("is shown as it will read, and kept only when it can be filled", async () => {
    const user = await open();
    const field = screen.getByLabelText(/^balance: /);
    const row = within(field.closest("li") ?? document.body);
    await user.type(field, "Leave");
    expect(
      row.getByText(/^Not saved. The sentence leaves out/),
    ).toBeInTheDocument();
    expect((await readPolicy()).sentences).toEqual({});
    await user.paste(" {onHold} alone.");
    expect(row.getByText(/Reads:/).parentElement).toHaveTextContent(
      "Reads: Leave 80 units alone.",
    );
    expect((await readPolicy()).sentences).toEqual({
      balance: "Leave {onHold} alone.",
    });
  });
});

describe("an imported file", () => {
  const layer: PolicyLayer = {
    checks: { "mixed-terms": "off", "date-past": "note" },
    mayRelease: ["Dana Ruiz"],
  };

  it("shows what it would change, and changes nothing before it is applied", async () => {
    const user = await open();
    await pick(user, file(layer, "Plant 2"));
    expect(
      await screen.findByRole("heading", {
        name: "“Plant 2” (team.json) would change 3 settings",
      }),
    ).toHaveFocus();
    const rows = screen.getAllByRole("row").map((row) => row.textContent);
    expect(rows).toEqual([
      "SettingNowThen",
      "Check: Mixed termsdefaultOff",
      "Check: Date pastdefaultNote",
      "Who may releasenothingDana Ruiz",
    ]);
    expect((await readStoredPolicy()).layers).toEqual(NO_LAYERS);
    await user.click(screen.getByRole("button", { name: "Apply 3 changes" }));
    expect((await readStoredPolicy()).layers.imported).toEqual(layer);
    expect(check("Mixed terms")).toBeDisabled();
    expect(screen.getAllByText(/^Set by “Plant 2” \(team.json\)/)).toHaveLength(
      3,
    );
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect((await readStoredPolicy()).layers).toEqual(NO_LAYERS);
  });

  it("can be left alone", async () => {
    const user = await open();
    await pick(user, file(layer));
    await user.click(await screen.findByRole("button", { name: "Cancel" }));
    expect((await readStoredPolicy()).layers).toEqual(NO_LAYERS);
  });

  it("that is damaged changes nothing and says where", async () => {
    await writePolicy({ ...NO_LAYERS, own: { guard: "off" } });
    const before = await fakeBrowser.storage.local.get(null);
    const user = await open();
    await pick(user, file(layer).replace('"off"', '"of"'), "broken.json");
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(
      "broken.json was not imported. Nothing has changed.Line 5, checks.mixed-terms: “of” is not possible. Did you mean “off”?",
    );
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
    // Mended and picked again.
    await pick(user, file(layer), "broken.json");
    expect(
      await screen.findByRole("button", { name: "Apply 3 changes" }),
    ).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("damaged in any way changes nothing, half or whole, and is told of in full", async () => {
    await writePolicy({
      ...NO_LAYERS,
      own: { guard: "off" },
      imported: { units: ["spindle"] },
    });
    const before = await fakeBrowser.storage.local.get(null);
    const set = vi.spyOn(fakeBrowser.storage.local, "set");
    const user = await open([]);
    const importer = screen.getByLabelText("Import…");
    for (const [name, content, says] of DAMAGED) {
      await user.upload(
        importer,
        new File(
          [typeof content === "string" ? content : content.slice()],
          `${name}.json`,
        ),
      );
      const title = await screen.findByRole("heading", {
        name: `${name}.json was not imported. Nothing has changed.`,
      });
      expect(
        within(title.closest("section") ?? title)
          .getAllByRole("listitem")
          .map(({ textContent }) => textContent),
      ).toEqual(typeof says === "string" ? [says] : says);
    }
    expect(set).not.toHaveBeenCalled();
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
    set.mockRestore();
  }, 60_000);

  it("wins over one's own settings, until one takes a setting over", async () => {
    await writePolicy({
      ...NO_LAYERS,
      own: { checks: { "mixed-terms": "blocker" } },
    });
    const user = await open();
    await pick(user, file(layer));
    await user.click(
      await screen.findByRole("button", { name: "Apply 3 changes" }),
    );
    expect((await readPolicy()).checks["mixed-terms"]).toBe("off");
    await user.click(
      screen.getByRole("button", { name: "Change Check: Mixed terms here" }),
    );
    expect(check("Mixed terms")).toBeEnabled();
    await user.click(check("Mixed terms"));
    expect((await readPolicy()).checks).toEqual({ "date-past": "note" });
    await user.click(
      screen.getByRole("button", { name: "Remove the imported file" }),
    );
    expect(await readPolicy()).toMatchObject({ checks: {}, mayRelease: [] });
  });
});

describe("an administrator's setting", () => {
  it("is locked, says why, and wins over an import", async () => {
    await fakeBrowser.storage.managed.set({
      checks: { "mixed-terms": "blocker" },
      guard: "blockers-and-warnings",
    });
    const user = await open();
    expect(screen.getByText("Locks 2 settings.")).toBeVisible();
    expect(check("Mixed terms")).toBeDisabled();
    expect(check("Mixed terms")).toHaveAccessibleDescription(
      /Locked by your administrator/,
    );
    expect(screen.getByRole("radio", { name: "Never" })).toBeDisabled();
    await pick(user, file({ checks: { "mixed-terms": "off" }, guard: "off" }));
    expect(
      await screen.findByText(
        "2 settings in it are locked by your administrator and stay as they are.",
      ),
    ).toBeVisible();
    await user.click(
      screen.getByRole("button", { name: "Import it all the same" }),
    );
    expect(await readPolicy()).toMatchObject({
      checks: { "mixed-terms": "blocker" },
      guard: "blockers-and-warnings",
    });
    expect(
      screen.queryByRole("button", { name: "Reset all" }),
    ).not.toBeInTheDocument();
  });

  it("that makes no sense counts for nothing, and the page says so", async () => {
    await fakeBrowser.storage.managed.set({
      guard: "loud",
      checks: { "mixed-terms": "off" },
    });
    await open();
    expect(
      screen.getByText(
        "guard: Only these are possible: off, blockers, blockers-and-warnings.",
      ),
    ).toBeVisible();
    expect(await readPolicy()).toMatchObject({ guard: "blockers", checks: {} });
  });
});

describe("the counts of the checks", () => {
  const habits = () => fakeBrowser.storage.local.get("habits");

  it("are off and nothing until they are switched on, and can be cleared", async () => {
    const user = await open([]);
    const box = check("Count what the checks find in mails I send");
    expect(box).not.toBeChecked();
    await addToHabits(new Map([["date-past", "fixed"]]));
    expect(await habits()).toEqual({});

    await user.click(box);
    expect(screen.getByText("Nothing counted yet.")).toBeVisible();
    await addToHabits(new Map([["date-past", "fixed"]]));
    await addToHabits(new Map([["date-past", "sent"]]));
    expect(
      await screen.findByRole("row", { name: "Date past 2 1 1" }),
    ).toBeVisible();

    await user.click(box);
    await addToHabits(new Map([["date-past", "sent"]]));
    expect(screen.getByRole("row", { name: "Date past 2 1 1" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Clear the counts" }));
    expect(await habits()).toEqual({ habits: { on: false, counts: {} } });
  });

  it("are nobody's business where storage holds something else", async () => {
    await fakeBrowser.storage.local.set({
      habits: { on: true, counts: { "date-past": "canary" } },
    });
    await addToHabits(new Map([["date-past", "fixed"]]));
    expect(await readHabits()).toEqual({ on: false, counts: {} });
  });
});

it("says so when the browser does not save", async () => {
  const user = await open();
  vi.spyOn(fakeBrowser.storage.local, "set").mockRejectedValue(
    new Error("quota"),
  );
  const logged = vi.spyOn(console, "error").mockReturnValue();
  await user.click(check("Mixed terms"));
  expect(
    await screen.findByText(
      "The browser did not save this. Nothing has changed.",
    ),
  ).toBeVisible();
  expect(check("Mixed terms")).toBeChecked();
  expect(logged).toHaveBeenCalledOnce();
  vi.restoreAllMocks();
});
