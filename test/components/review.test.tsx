/** A lead reviews what is open for reading, or what is pasted: by roles and names, with the real analyzer. */
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import type { ShownMessage } from "@/lib/messages/contract";
import type { NoteOutcome } from "@/lib/panel/connection";
import type { PanelEngine } from "@/lib/panel/plan";
import { DEFAULT_POLICY } from "@/lib/policy/layers";
import { analyzeByRules, changesInDraft } from "@/lib/review/read-draft";
import { readStamps } from "@/lib/review/stamp";
import { compose } from "@/lib/template";
import { startNote } from "@/lib/template/start";
import { showPanel } from "./show-panel";

const engine: PanelEngine = {
  analyze: (draft) => analyzeByRules(draft, DEFAULT_POLICY),
  changes: changesInDraft,
  form: "paragraph",
  compose,
  start: startNote,
  why: () => "",
};

const DRAFT =
  "Please restart 120 of the 200 units on PO 45117. The 25 parts made before the pause stay held.";
const message = (rest: Partial<ShownMessage>): ShownMessage => ({
  id: "gmail-message-1",
  sender: "Sam Okafor",
  subject: "PO 45117: restart",
  text: DRAFT,
  quoted: [],
  older: [],
  attachments: [],
  ...rest,
});

async function review(
  messages: readonly ShownMessage[],
  noteOutcome: NoteOutcome = "done",
) {
  const shown = showPanel({
    state: { kind: "no-draft" },
    engine,
    outcome: "done",
    messages,
    noteOutcome,
  });
  await shown.user.click(screen.getByRole("button", { name: "Review" }));
  return shown;
}
const note = () =>
  within(screen.getByRole("contentinfo", { name: "Review note" }));
const noteText = () => note().getByText(/^Release review/).textContent;

describe("a message that is open", () => {
  test("shows its split, its orders and its gaps, and nothing to write into it", async () => {
    await review([message({})]);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      /Partial restart: \d gaps to close/,
    );
    const shop = within(
      screen.getByRole("heading", { name: "What the shop will read" })
        .parentElement as HTMLElement,
    );
    expect(shop.getByText("Build 120 new units")).toBeVisible();
    expect(
      screen.queryByRole("button", { name: /^Insert \d/ }),
    ).not.toBeInTheDocument();
  });

  test("gives a note with a sentence for each gap, into a reply with one press", async () => {
    const { connection, user } = await review([message({})]);
    expect(noteText()).toMatch(/^Release review, PO 45117: \d points/);
    expect(noteText()).toContain("Proposed: ");
    const written = noteText();
    await user.click(
      note().getByRole("button", { name: "Insert into a reply" }),
    );
    expect(connection.asked).toContainEqual([
      "insertNote",
      "gmail-message-1",
      written,
    ]);
    expect(await note().findByText(/The note is in the reply/)).toBeVisible();
  });

  test("says what to do where no reply can be opened", async () => {
    const { user } = await review([message({})], "no-reply");
    await user.click(
      note().getByRole("button", { name: "Insert into a reply" }),
    );
    expect(await note().findByText(/Press Reply at the message/)).toBeVisible();
  });

  test("an answer of the reviewer goes into the proposal and the stamp", async () => {
    const { user } = await review([message({})]);
    await user.type(screen.getByRole("textbox", { name: "Revision" }), "C");
    await waitFor(() =>
      expect(readStamps(noteText())[0]?.revisions).toEqual(["C"]),
    );
    expect(noteText()).toContain("Revision C applies");
  });

  test("a point the reviewer waves through is not in the note", async () => {
    const { user } = await review([message({})]);
    const before = noteText();
    for (const why of screen.getAllByRole("button", { name: "Why?" }))
      await user.click(why);
    const [first] = screen.getAllByRole("button", {
      name: /^Not for this message/,
    });
    await user.click(first as HTMLElement);
    expect(noteText()).not.toBe(before);
    await user.click(screen.getByRole("button", { name: /^Ask again/ }));
    expect(noteText()).toBe(before);
  });

  test("the forwarded draft is reviewed, not the words around it", async () => {
    await review([
      message({
        text: "Kim, can you look at this before I send it?",
        quoted: [DRAFT],
      }),
    ]);
    expect(screen.getByRole("combobox")).toHaveDisplayValue(
      "Sam Okafor: mail quoted in it, no. 1",
    );
    expect(screen.getByText("Build 120 new units")).toBeVisible();
  });

  test("ordinary mail is named so", async () => {
    await review([message({ text: "Lunch at 12:30?" })]);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "No release in this draft",
    );
    expect(screen.queryByRole("contentinfo")).not.toBeInTheDocument();
  });
});

describe("pasted text", () => {
  test("is reviewed and can be copied in three formats", async () => {
    const { user } = await review([]);
    const writeText = vi.spyOn(navigator.clipboard, "writeText");
    const write = vi.spyOn(navigator.clipboard, "write");
    await user.click(screen.getByRole("textbox"));
    await user.paste(DRAFT);
    expect(
      note().queryByRole("button", { name: "Insert into a reply" }),
    ).not.toBeInTheDocument();

    await user.click(note().getByRole("button", { name: "Copy" }));
    expect(writeText).toHaveBeenLastCalledWith(noteText());
    await user.click(note().getByRole("button", { name: "More formats" }));
    await user.click(
      screen.getByRole("menuitem", { name: "Copy as Markdown" }),
    );
    expect(writeText.mock.lastCall?.[0]).toMatch(/^\*\*Release review/);
    await user.click(note().getByRole("button", { name: "More formats" }));
    await user.click(screen.getByRole("menuitem", { name: "Copy as HTML" }));
    await waitFor(() => expect(write).toHaveBeenCalledTimes(1));
    const [item] = write.mock.lastCall?.[0] ?? [];
    expect(await (await item?.getType("text/html"))?.text()).toMatch(
      /<ol><li>.*Proposed:/u,
    );
  });
});

describe("the supplier's answer", () => {
  const release = message({
    text: "Purchasing releases 120 of the 200 units on PO 45117 for restart, revision C only. The remaining 80 units stay on hold until our inspection closes.",
  }).text;

  test("with another number is told against the release", async () => {
    await review([
      message({
        sender: "Tom Becker",
        text: "Hi Sam, confirmed: we restart 200 units to rev C.",
        older: [release],
      }),
    ]);
    expect(
      screen.getByText("They confirm 200, you released 120."),
    ).toBeVisible();
    expect(screen.getByText("As released: revision C.")).toBeVisible();
    expect(screen.queryByRole("contentinfo")).not.toBeInTheDocument();
  });

  test("that fits is told as that", async () => {
    await review([
      message({
        text: "Confirmed, 120 units to rev C, the other 80 on hold.",
        older: [release],
      }),
    ]);
    expect(
      screen.getByRole("heading", { name: "They confirm what was released" }),
    ).toBeVisible();
  });
});

test("the author's own draft is one press away", async () => {
  const { user } = await review([message({})]);
  await user.click(screen.getByRole("button", { name: "Draft" }));
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
    "No draft open",
  );
  await user.click(
    screen.getByRole("button", { name: "Review the open message" }),
  );
  expect(screen.getByRole("button", { name: "Review" })).toHaveAttribute(
    "aria-current",
    "page",
  );
});
