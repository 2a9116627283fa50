/**
 * Inserting into content no editor makes: the lines stand behind the author's words, or no word has changed and the
 * answer says so. Never anything between. (RoosterJS puts impossible markup, such as a list right inside a table, in
 * order by itself as soon as anything is typed; so in Outlook it is the words that are compared, not the tags.)
 */
import { PLAIN_COMPOSES, contentOf, typeDraft } from "../../browser/mailbox.ts";
import { fuzzSeeds, growOddTree } from "../../browser/odd-trees.ts";
import { expect, test } from "./practice.ts";

const WORDS = "please restart 120 units";

/** As words stand in them: a browser that types makes spaces of the same line collapse or stand, as it needs them. */
const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.replace(/\s+/gu, " ").trim());

for (const { name, open } of PLAIN_COMPOSES)
  for (const seed of fuzzSeeds)
    test(`${name}: odd content ${seed} takes an insertion whole or not at all`, async ({
      page,
      ask,
    }) => {
      const compose = await open(page, "en");
      await typeDraft(compose, WORDS);
      await compose.body.evaluate(growOddTree, seed);
      const before = await contentOf(compose);
      const words = () => compose.body.evaluate((body) => body.textContent);
      const wordsBefore = await words();
      const read = await ask.read();
      expect(await contentOf(compose)).toBe(before);
      expect(read?.body).toContain(WORDS);

      const result = await ask.insert({ text: "Line one.\nLine two." });
      const after = await contentOf(compose);
      if (result === "done") {
        const now = (await ask.read())?.body ?? "";
        expect(now).toContain("\nLine one.\nLine two.");
        expect(lines(now.replace("\nLine one.\nLine two.", ""))).toEqual(
          lines(read?.body ?? ""),
        );
      } else {
        expect(result).toBe("unsupported");
        expect(await words()).toBe(wordsBefore);
        if (name === "Gmail") expect(after).toBe(before);
      }
    });
