import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import english from "../../public/_locales/en/messages.json" with { type: "json" };

const messages: readonly (readonly [string, { readonly message: string }])[] =
  Object.entries(english);
/** As written, so that a key that stands there twice is seen. */
const source = readFileSync("public/_locales/en/messages.json", "utf8");

test("no key stands there twice; the browser does not tell capitals apart", () => {
  const keys = [...source.matchAll(/^ {2}"(\w+)": \{/gm)].map(([, key = ""]) =>
    key.toLowerCase(),
  );
  expect(keys).toHaveLength(messages.length);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(messages)(
  "%s says something, with $1 before $2",
  (_, { message }) => {
    expect(message.trim()).not.toBe("");
    const used = new Set(
      [...message.matchAll(/\$(\d)/g)].map(([, n]) => Number(n)),
    );
    expect([...used].sort()).toEqual(
      [...used].sort().map((_, index) => index + 1),
    );
  },
);

test("every counted message has both forms", () => {
  const keys = new Set(messages.map(([key]) => key));
  for (const key of keys)
    if (key.endsWith("_one"))
      expect(keys).toContain(key.replace(/_one$/, "_other"));
});
