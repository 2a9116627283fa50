import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { conflict, restart } from "../panel/fixtures/drafts";
import { openState, STORIES } from "../panel/fixtures/stories";
import { showPanel } from "./show-panel";

const field = (name: string) => screen.getByRole("textbox", { name });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const wording = () =>
  screen.getByRole("contentinfo").textContent.replace(/\s+/g, " ");

async function fillAll(user: ReturnType<typeof showPanel>["user"]) {
  await user.type(field("What opens the next release"), "inspection closes");
  await user.type(field("Quantity already made"), "25");
  await user.click(screen.getByRole("radio", { name: "Do not count" }));
}

const FULL_TEXT =
  "The remaining 80 units stay on hold until inspection closes and a separate written release. " +
  "The 25 units made before the pause stay held and do not count toward the 120. " +
  "Continue with revision C. Only Dana may release the rest.\n";

describe("filling the gaps", () => {
  test("suggested values stand in their fields and say where they come from", () => {
    showPanel("restart");
    expect(field("Quantity on hold")).toHaveValue("80");
    expect(field("Quantity on hold")).toHaveAccessibleDescription(
      "200 on order − 120 released",
    );
    expect(field("Revision")).toHaveAccessibleDescription("bracket_revC.step");
  });

  test("the wording follows what is typed", async () => {
    const { user } = showPanel("restart");
    expect(wording()).toContain("until what opens the next release and");
    await user.type(field("What opens the next release"), "QA signs");
    expect(wording()).toContain("until QA signs and");
  });

  test("only whole lines go in, and the button says how many", async () => {
    const { user } = showPanel("restart");
    expect(button("Insert 2 of 4 lines")).toBeVisible();
    await fillAll(user);
    expect(button("Insert 4 lines")).toBeVisible();
  });

  test("insert sends the text with the body it was made for", async () => {
    const { user, connection } = showPanel("restart");
    await fillAll(user);
    await user.click(button("Insert 4 lines"));
    expect(connection.asked).toEqual([
      [
        "insert",
        "draft-1",
        {
          text: FULL_TEXT,
          expectedBody: restart.draft.body,
          mode: "append",
        },
      ],
    ]);
    expect(await screen.findByRole("status")).toHaveTextContent(
      "4 lines are in the mail",
    );
  });

  test.each([
    ["stale", "The draft changed meanwhile"],
    ["unsupported", "Copy the lines and paste them in"],
  ] as const)(
    "when the draft is %s, it says so and keeps all",
    async (story, says) => {
      const { user } = showPanel(story);
      await fillAll(user);
      await user.click(button("Insert 4 lines"));
      expect(await screen.findByRole("status")).toHaveTextContent(says);
      expect(field("Quantity already made")).toHaveValue("25");
    },
  );

  test("a number that is none is not taken, and said so at its field", async () => {
    const { user } = showPanel("restart");
    await user.clear(field("Quantity on hold"));
    await user.type(field("Quantity on hold"), "some");
    expect(field("Quantity on hold")).toBeInvalid();
    expect(field("Quantity on hold")).toHaveAccessibleDescription(
      "A whole number, please.",
    );
    expect(wording()).toContain("The remaining quantity on hold units");
  });

  test("too many on hold shows the sum that fails", async () => {
    const { user } = showPanel("restart");
    await user.clear(field("Quantity on hold"));
    await user.type(field("Quantity on hold"), "90");
    // At the bar, and beside the number that is one too many.
    expect(
      screen.getAllByText("120 + 90 = 210, but 200 are on order"),
    ).toHaveLength(2);
  });

  test("an emptied suggestion stays empty", async () => {
    const { user } = showPanel("restart");
    await user.clear(field("Revision"));
    expect(field("Revision")).toHaveValue("");
    expect(button("Insert 1 of 4 lines")).toBeVisible();
  });

  test("the boundary of a bare go-ahead is asked first", () => {
    showPanel("bare");
    const rows = screen.getAllByRole("heading", { level: 2 });
    expect(rows[0]).toHaveTextContent("Which release is this?");
    expect(
      within(
        screen.getByRole("group", { name: "Kind of release" }),
      ).getAllByRole("radio"),
    ).toHaveLength(6);
  });

  test("several line items stand in one table, each with its fields", () => {
    showPanel("items");
    const table = screen.getByRole("table", { name: "Stays on hold, by item" });
    expect(within(table).getAllByRole("rowheader")).toHaveLength(3);
    expect(
      within(table).getByRole("textbox", { name: "Quantity on hold, AX-313" }),
    ).toHaveValue("50");
  });

  test("each line item has a line of its own in the wording, as in the mail", () => {
    showPanel("items");
    const lines = within(screen.getByRole("contentinfo"))
      .getAllByRole("paragraph")
      .map(({ textContent }) => textContent);
    expect(lines.slice(0, 2)).toEqual([
      "AX-312: the remaining 40 units stay on hold. Revision revision applies to the released quantity.",
      "AX-313: the remaining 50 units stay on hold. Revision revision applies to the released quantity.",
    ]);
  });

  test("own words for the second line of an item go in, too", async () => {
    const { user, connection } = showPanel("items");
    await user.type(field("Revision, AX-312"), "D");
    await user.click(button("More"));
    await user.click(
      screen.getByRole("menuitem", { name: "Choose and edit the lines" }),
    );
    await user.clear(field("Line 4"));
    await user.type(field("Line 4"), "AX-312: index D.");
    await user.click(button("Insert 4 of 5 lines"));
    expect(connection.asked).toMatchObject([
      [
        "insert",
        "draft-1",
        {
          text: "AX-312: the remaining 40 units stay on hold. index D.\nAX-313: the remaining 50 units stay on hold.\nAX-400: the remaining 40 units stay on hold.\n",
        },
      ],
    ]);
  });

  test("what was answered in another mail can be picked", async () => {
    const { user } = showPanel({
      ...STORIES.restart,
      state: openState(restart, conflict),
    });
    await user.type(field("What opens the next release"), "QA signs");
    await user.selectOptions(screen.getByRole("combobox", { name: "Draft" }), [
      "PO 88012",
    ]);
    // A field with a list to pick from is a combobox.
    const trigger = screen.getByRole("combobox", {
      name: "What opens the next release",
    });
    expect(trigger).toHaveValue("");
    expect(
      [...document.querySelectorAll("datalist option")].map((option) =>
        option.getAttribute("value"),
      ),
    ).toEqual(["QA signs"]);
  });

  test("a place the sentence quotes is pressed in the sentence, and said once", async () => {
    const { user, connection } = showPanel({
      ...STORIES.restart,
      engine: {
        ...STORIES.restart.engine,
        analyze: (draft) => {
          const analysis = STORIES.restart.engine.analyze(draft);
          const start = draft.body.indexOf("by Friday");
          return {
            ...analysis,
            findings: [
              {
                check: "date-past",
                severity: "warning",
                message: "“by Friday” lies before the day this mail is sent.",
                spans: [{ start, end: start + 9, source: "body" }],
                item: null,
              },
            ],
          };
        },
      },
    });
    await user.click(button(/by Friday/));
    expect(connection.asked).toMatchObject([
      ["reveal", "draft-1", [{ source: "body" }]],
    ]);
    expect(screen.getAllByText("by Friday")).toHaveLength(1);
  });
});

describe("by keyboard alone", () => {
  test("Enter leads through every field to the button, and the button inserts", async () => {
    const { user, connection } = showPanel("restart");
    field("Quantity on hold").focus();
    await user.keyboard("{Enter}");
    expect(field("What opens the next release")).toHaveFocus();
    await user.keyboard("inspection closes{Enter}");
    expect(field("Quantity already made")).toHaveFocus();
    await user.keyboard("25{Enter}");
    expect(screen.getByRole("radio", { name: "Count" })).toHaveFocus();
    await user.keyboard("{ArrowDown}{Enter}");
    expect(field("Revision")).toHaveFocus();
    await user.keyboard("{Enter}{Enter}");
    expect(button("Insert 4 lines")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(connection.asked).toMatchObject([
      ["insert", "draft-1", { text: FULL_TEXT }],
    ]);
  });

  test("the menu opens, moves and closes, and gives the focus back", async () => {
    const { user } = showPanel("restart");
    button("More").focus();
    await user.keyboard("{ArrowDown}");
    expect(
      screen.getByRole("menuitem", { name: "Choose and edit the lines" }),
    ).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(
      screen.getByRole("menuitem", { name: "Write as a list" }),
    ).toHaveFocus();
    await user.keyboard("{End}");
    expect(
      screen.getByRole("menuitem", { name: "Wording and rules" }),
    ).toHaveFocus();
    await user.keyboard("r");
    expect(
      screen.getByRole("menuitem", { name: "Replace with a full note" }),
    ).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(button("More")).toHaveFocus();
  });
});

describe("what was found", () => {
  test("a quote shows its place in the draft", async () => {
    const { user, connection } = showPanel("restart");
    await user.click(button(/please restart\s+120 units/));
    expect(connection.asked).toEqual([
      ["reveal", "draft-1", [{ start: 23, end: 32, source: "body" }]],
    ]);
  });

  test("says why it is asked", async () => {
    const { user } = showPanel("restart");
    const [why] = screen.getAllByRole("button", { name: "Why?" });
    if (why) await user.click(why);
    expect(screen.getAllByText(/the shop may run on/)[0]).toBeVisible();
  });

  test("is left out for this message, and asked again", async () => {
    const { user, connection } = showPanel("restart");
    const rows = screen.getAllByRole("button", { name: "Why?" });
    if (rows[2]) await user.click(rows[2]);
    await user.click(button("Not for this message: No revision is named."));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "2 gaps",
    );
    expect(connection.asked).toContainEqual([
      "dismissed",
      "draft-1",
      ["revision-missing"],
    ]);
    expect(wording()).not.toContain("Continue with revision");

    await user.click(button("Ask again: No revision is named."));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "3 gaps",
    );
    expect(connection.asked.at(-1)).toEqual(["dismissed", "draft-1", []]);
  });

  test("the most that could be built by mistake, and how", () => {
    showPanel("restart");
    expect(
      screen.getByText("Up to 80 units could be built by mistake."),
    ).toBeVisible();
    expect(
      screen.getByText(
        "It can be read as 120 and no more, or as the first 120 of 200.",
      ),
    ).toBeVisible();
  });

  test("what the shop will read, order by order", async () => {
    const { user } = showPanel("clean");
    await user.click(screen.getByText("What was read"));
    expect(screen.getByText("Build 120 new units, revision C")).toBeVisible();
    expect(screen.getByText(/^Do not build 80 units, until/)).toBeVisible();
  });

  test("the numbers stand in a table with where they come from", () => {
    showPanel("restart");
    const rows = within(
      screen.getByRole("table", { name: "Numbers", hidden: true }),
    )
      .getAllByRole("row", { hidden: true })
      .map((row) => row.textContent);
    expect(rows).toEqual([
      "Part of the orderQuantityFrom",
      "build now120the mail",
      "on hold80filled below",
      "on order200the mail",
    ]);
  });
});

describe("the wording", () => {
  async function choose(name: string, story: keyof typeof STORIES = "restart") {
    const shown = showPanel(story);
    await fillAll(shown.user);
    await shown.user.click(button("More"));
    await shown.user.click(screen.getByRole("menuitem", { name }));
    return shown;
  }

  test("a line is left out", async () => {
    const { user, connection } = await choose("Choose and edit the lines");
    await user.click(
      screen.getByRole("checkbox", {
        name: "Insert this line: Continue with revision C.",
      }),
    );
    await user.click(button("Insert 3 lines"));
    expect(connection.asked).toMatchObject([
      [
        "insert",
        "draft-1",
        { text: FULL_TEXT.replace("Continue with revision C. ", "") },
      ],
    ]);
  });

  test("a line is said in the author's own words, and taken back", async () => {
    const { user } = await choose("Choose and edit the lines");
    await user.clear(field("Line 3"));
    await user.type(field("Line 3"), "Rev C applies.");
    await user.click(button("Take the proposed wording back"));
    expect(field("Line 3")).toHaveValue("Continue with revision C.");
  });

  test("own words go in as they are", async () => {
    const { user, connection } = await choose("Choose and edit the lines");
    await user.clear(field("Line 3"));
    await user.type(field("Line 3"), "Rev C, $& applies.");
    await user.click(button("Insert 4 lines"));
    expect(connection.asked).toMatchObject([
      [
        "insert",
        "draft-1",
        {
          text: FULL_TEXT.replace(
            "Continue with revision C.",
            () => "Rev C, $& applies.",
          ),
        },
      ],
    ]);
  });

  test("is written as a list", async () => {
    const { user, connection } = await choose("Write as a list");
    await user.click(button("Insert 4 lines"));
    expect(JSON.stringify(connection.asked[0])).toMatch(
      /"text":"- The remaining 80 units[^\\]*\\n- The 25 /,
    );
  });

  test("the full note is shown before it takes the place of the draft", async () => {
    const { user, connection } = await choose("Replace with a full note");
    expect(connection.asked).toEqual([]);
    expect(screen.getByText(/Takes the place of all you wrote/)).toBeVisible();
    await user.click(button("Replace the draft"));
    expect(connection.asked).toMatchObject([
      ["insert", "draft-1", { text: FULL_TEXT, mode: "replace" }],
    ]);
  });

  test("the author's text is kept after all", async () => {
    const { user, connection } = await choose("Replace with a full note");
    await user.click(button("Keep my text"));
    expect(button("Insert 4 lines")).toBeVisible();
    expect(connection.asked).toEqual([]);
  });

  test("is copied", async () => {
    const { user } = showPanel("restart");
    await fillAll(user);
    await user.click(button("Copy"));
    expect(await navigator.clipboard.readText()).toBe(FULL_TEXT);
    expect(await screen.findByText("Copied")).toBeVisible();
  });

  test("the rules are opened", async () => {
    const { connection } = await choose("Wording and rules");
    expect(connection.asked).toEqual([["openOptions"]]);
  });
});
