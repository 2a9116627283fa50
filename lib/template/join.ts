import type { Sentence, Wording } from "./types";

/**
 * Sentences as the text of a mail: one paragraph (or one bullet each), a line of its own for each line item, which
 * begins with the item's name. Every line ends in \n; "" when there are no sentences.
 */
export function joinSentences(
  sentences: readonly Pick<Sentence, "item" | "text">[],
  form: NonNullable<Wording["form"]>,
): string {
  const lines = new Map<string, string[]>();
  for (const [at, { item, text }] of sentences.entries()) {
    const trimmed = text.trim();
    if (trimmed === "") continue;
    const line =
      item !== null ? `item:${item}` : form === "bullets" ? String(at) : "";
    lines.set(line, [
      ...(lines.get(line) ?? []),
      withoutName(item, trimmed, lines.has(line)),
    ]);
  }
  const mark = form === "bullets" ? "- " : "";
  return [...lines.values()]
    .map((line) => `${mark}${line.join(" ")}\n`)
    .join("");
}

/** Only the first sentence of an item's line names it. */
function withoutName(
  item: string | null,
  text: string,
  named: boolean,
): string {
  const name = `${item ?? ""}: `;
  return item !== null && named && text.startsWith(name)
    ? text.slice(name.length)
    : text;
}
