/** Drives the side panel by roles and names, as a person or a screen reader finds its parts. */
import type { Locator, Page } from "@playwright/test";

/** What the author answers, by the name of the field. Only what the panel asks for is filled in. */
export type Answers = Readonly<Record<string, string>>;

/** For the draft of the walk-through: 120 of 200 restart, 25 were made before. */
export const ANSWERS: Answers = {
  "Quantity on order": "200",
  "Quantity on hold": "80",
  "Quantity already made": "25",
  "Do they count toward the release?": "not",
  Revision: "C",
  "What opens the next release": "the inspection decision closes",
  "Who may release it": "Purchasing",
};

export const insertButton = (panel: Page): Locator =>
  panel.getByRole("button", { name: /^Insert \d+ lines?$/ });

/** Fills every field asked for that is still empty; a choice is found by a word of its label. */
export async function fillGaps(panel: Page, answers: Answers): Promise<void> {
  for (const [name, answer] of Object.entries(answers)) {
    const choices = panel.getByRole("group", { name });
    if ((await choices.count()) > 0) {
      await choices
        .first()
        .getByRole("radio", { name: new RegExp(answer, "i") })
        // By key: the radio itself is drawn as its label, and in a low window the foot may stand over it.
        .press("Space");
      continue;
    }
    // One that offers the answers of earlier drafts is a combobox.
    for (const field of await panel
      .getByRole("textbox", { name, exact: true })
      .or(panel.getByRole("combobox", { name, exact: true }))
      .all())
      if ((await field.inputValue()) === "") await field.fill(answer);
  }
}

/** The list of questions as plain lines: sign, question, what stands there. The fields and the "Why?" are left out. */
export async function readRows(panel: Page): Promise<readonly string[]> {
  const rows: string[] = [];
  for (const row of await panel
    .getByRole("listitem")
    .filter({ has: panel.getByRole("heading") })
    .all())
    rows.push(
      await row.evaluate((item) => {
        const shown = item.cloneNode(true) as Element;
        for (const control of shown.querySelectorAll(
          "label, legend, input, span[aria-hidden], button[aria-expanded]",
        ))
          control.remove();
        // A quote is one piece, however it is put together.
        for (const quote of shown.querySelectorAll("button"))
          quote.textContent = quote.textContent;
        const texts = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
        const parts: string[] = [];
        while (texts.nextNode())
          parts.push(texts.currentNode.textContent ?? "");
        return parts
          .map((part) => part.trim())
          .filter(Boolean)
          .join(" · ");
      }),
    );
  return rows;
}
