import { beforeEach, expect, test } from "vitest";
import { ThreadReader } from "@/lib/webmail/conversation";
import type { Surroundings } from "@/lib/webmail/compose-page";
import { partInGmail } from "@/lib/webmail/quotes";
import { readText } from "@/lib/webmail/read-text";

const NONE: Surroundings = { conversation: [], collapsedQuote: "" };

let reader: ThreadReader;
beforeEach(() => {
  reader = new ThreadReader();
});

function read(html: string, surroundings: Partial<Surroundings> = {}) {
  const editor = document.createElement("div");
  editor.innerHTML = html;
  return readIn(editor, { ...NONE, ...surroundings });
}

function readIn(editor: HTMLElement, surroundings: Surroundings) {
  const own = readText(editor, { partOf: partInGmail });
  if (own === null) throw new Error("not read");
  return reader.read({ root: editor, editor }, own, surroundings);
}

function body(text: string): HTMLElement {
  const element = document.createElement("div");
  element.textContent = text;
  return element;
}

const quoted = (text: string): string =>
  `<div class="gmail_quote"><div class="gmail_attr">On Tue, Tom wrote:</div><blockquote class="gmail_quote">${text}</blockquote></div>`;

test("the conversation first, then what only the quotes hold", () => {
  expect(
    read(`<div>mine</div>${quoted(`newest${quoted("oldest")}`)}`, {
      conversation: [body("newest"), body("older")],
    }),
  ).toEqual(["newest", "older", "oldest"]);
});

test("a quote the webmail keeps aside", () => {
  expect(
    read("mine", { collapsedQuote: quoted(`newest${quoted("older")}`) }),
  ).toEqual(["newest", "older"]);
  expect(read("mine", { collapsedQuote: "<p>no quote's markup</p>" })).toEqual([
    "no quote's markup",
  ]);
});

test("nothing around the draft", () => {
  expect(read("mine")).toEqual([]);
});

test("is read again only when something in it changed", () => {
  const editor = document.createElement("div");
  editor.innerHTML = `<div>mine</div>${quoted("newest")}`;
  const first = readIn(editor, NONE);
  editor.firstElementChild?.append(" and more of mine");
  expect(readIn(editor, NONE)).toBe(first);
  editor.querySelector("blockquote")?.append(", changed");
  expect(readIn(editor, NONE)).toEqual(["newest, changed"]);
});

test("a long thread is cut at its old end", () => {
  const conversation = Array.from({ length: 60 }, (_, index) =>
    body(`message ${index}`),
  );
  expect(read("mine", { conversation })).toHaveLength(40);
  const long = Array.from({ length: 5 }, (_, index) =>
    body(`${index} ${"x".repeat(60_000)}`),
  );
  expect(read("mine", { conversation: long })).toHaveLength(3);
});
