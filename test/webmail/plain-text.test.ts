import { describe, expect, test } from "vitest";
import {
  ownLines,
  quotedMessages,
  quoteToEnd,
  showsQuote,
} from "@/lib/webmail/plain-text";

const own = (lines: readonly string[]): string[] => {
  const keep = ownLines(lines);
  return lines.filter((_, at) => keep[at] === true);
};

const OUTLOOK = [
  "________________________________",
  "From: Tom Becker <tom@becker.example>",
  "Sent: Tuesday, March 17, 2026 4:40 PM",
  "To: Dana Ruiz <dana@northline.example>",
  "Subject: RE: PO 45117",
  "",
  "we stopped.",
];

describe("the author's own lines", () => {
  test.each<[string, string[], string[]]>([
    [
      "all of them",
      ["Hi Tom,", "", "restart 120"],
      ["Hi Tom,", "", "restart 120"],
    ],
    [
      "not quoted ones and what introduces them",
      [
        "Hi",
        "",
        "On Tue, Mar 17, 2026 at 4:40 PM Tom <tom@b.example> wrote:",
        "",
        "> we stopped.",
        ">> please stop",
      ],
      ["Hi", ""],
    ],
    [
      "an introduction over two lines",
      [
        "Hi",
        "On Tue, Mar 17, 2026 at 4:40 PM Tom Becker",
        "<tom@b.example> wrote:",
        "> x",
      ],
      ["Hi"],
    ],
    [
      "an introduction in Japanese",
      ["はい", "2026年3月17日(火) 16:40 Tom <tom@b.example>:", "> x"],
      ["はい"],
    ],
    [
      "an introduction in Spanish",
      [
        "Hola",
        "El mar, 17 mar 2026 a las 16:40, Tom (<tom@b.example>) escribió:",
        "> x",
      ],
      ["Hola"],
    ],
    [
      "answers between quoted lines are his",
      ["On 17.03.2026 at 16:40 Tom wrote:", "> one?", "yes", "> two?", "no"],
      ["yes", "no"],
    ],
    [
      "a sentence that ends in a colon stays",
      ["Here is what you asked:", "> x"],
      ["Here is what you asked:"],
    ],
    ["a signature", ["Hi", "-- ", "Dana Ruiz", "Purchasing"], ["Hi"]],
    [
      "a signature above the quote",
      ["Hi", "--", "", "Dana", "On Mon 8:12 Tom wrote:", "> x"],
      ["Hi"],
    ],
    ["two dashes in a sentence are none", ["120 -- not 80"], ["120 -- not 80"]],
    [
      "a forwarded message",
      [
        "FYI",
        "---------- Forwarded message ---------",
        "From: Tom <t@b.example>",
        "Date: Tue",
        "Subject: x",
        "To: me",
        "",
        "text",
      ],
      ["FYI"],
    ],
    [
      "a forwarded message in another language",
      [
        "Info",
        "---------- Mensaje reenviado ---------",
        "De: Tom",
        "Fecha: 17 mar",
        "Asunto: x",
        "",
        "texto",
      ],
      ["Info"],
    ],
    ["Outlook's quote", ["Hi", "", ...OUTLOOK], ["Hi", ""]],
    [
      "Outlook's quote in another language",
      [
        "Hallo",
        "________________________________",
        "Von: Tom",
        "Gesendet: Dienstag",
        "An: Dana",
        "Betreff: x",
        "",
        "Text",
      ],
      ["Hallo"],
    ],
    [
      "a line of underscores to write on stays",
      ["Qty ____________________", "____________________", "signed"],
      ["Qty ____________________", "____________________", "signed"],
    ],
    [
      "more than is no quote mark of a mail",
      ["Lots >100 pcs", ">100 pcs each"],
      ["Lots >100 pcs", ">100 pcs each"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(own(lines)).toEqual(expected);
  });
});

test("the quoted messages, newest first", () => {
  expect(
    quotedMessages([
      "Hi",
      "On Mon wrote:",
      "> newest",
      "> words",
      ">> older",
      ...OUTLOOK,
      "",
      ...OUTLOOK.slice(0, 6),
      "oldest",
    ]),
  ).toEqual(["newest\nwords", "older", "we stopped.", "oldest"]);
  expect(quotedMessages(["Hi"])).toEqual([]);
});

test("a quote without an end has none", () => {
  expect(quoteToEnd(["a", "b"])).toBe(2);
});

test("a quote shows beyond doubt by what introduces it", () => {
  expect(showsQuote(["Hi", "On Mon 8:12 Tom wrote:", "> x"])).toBe(true);
  expect(showsQuote(["Hi", ...OUTLOOK])).toBe(true);
  expect(showsQuote(["Options:", "> 120", "> 80"])).toBe(false);
  expect(showsQuote(["Hi"])).toBe(false);
});
