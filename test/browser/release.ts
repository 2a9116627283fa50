/** What the specs share about the product as its author sees it: the chip, the marks, the question before sending. */
import { expect } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";
import type { OpenCompose } from "./mailbox.ts";
import { contentOf } from "./mailbox.ts";

/** Issues the restart of a part of the order, and leaves the shop with questions. */
export const RELEASE =
  "Hi Tom, please restart 120 units on PO 45117. We need the first ones by Friday.\nThanks, Dana";

export function chipOf({ page }: OpenCompose): Locator {
  return page.getByRole("button", { name: /Open Clean Release/ });
}

export function questionOf({ page }: OpenCompose): Locator {
  return page.getByRole("dialog", { name: /still open in this release/ });
}

/** The words the browser marks as the place meant. The page sees the browser's registry as we do. */
export function revealedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get("clean-release-revealed") ?? [])].map((range) =>
      (range as Range).toString(),
    ),
  );
}

export function isTextArea({ body }: OpenCompose): Promise<boolean> {
  return body.evaluate((editor) => editor instanceof HTMLTextAreaElement);
}

/** All places marked in the page, of any severity. */
export function markCount(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith("clean-release"))
      .reduce((sum, [, ranges]) => sum + ranges.size, 0),
  );
}

/**
 * What stands in `after` and not in `before`: one piece, with everything around it equal character for character.
 * Fails where more than that piece changed.
 */
export function insertedPiece(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1;
  expect(start + end, "all of the draft outside the insertion").toBe(
    before.length,
  );
  return after.slice(start, after.length - end);
}

/** As a reader sees it: one line per block, no-break spaces as spaces. */
export async function linesOf(compose: OpenCompose): Promise<string[]> {
  const text = await compose.body.evaluate((body) =>
    body instanceof HTMLTextAreaElement
      ? body.value
      : (body as HTMLElement).innerText,
  );
  return text
    .replaceAll("\u00A0", " ")
    .split("\n")
    .map((line) => line.trimEnd());
}

export async function expectContent(
  compose: OpenCompose,
  content: string,
): Promise<void> {
  await expect.poll(() => contentOf(compose)).toBe(content);
}
