import { describe, expect, test } from "vitest";
import type { Draft, Span } from "@/lib/analyzer/types";
import { quote } from "@/lib/panel/quote";

const body =
  "Hi Tom,\nplease restart 120 units of the 200 on PO 45117.\nThanks";
const draft: Draft = { body, attachments: ["bracket_revC.step"] };
const at = (words: string): Span => ({
  start: body.indexOf(words),
  end: body.indexOf(words) + words.length,
  source: "body",
});
const text = (span: Span) => {
  const found = quote(draft, span);
  return found && `${found.before}«${found.words}»${found.after}`;
};

describe("quote", () => {
  test("keeps two words before a counted noun, and none behind it", () => {
    expect(text(at("120 units"))).toBe("please restart «120 units»");
  });

  test("keeps the words behind a bare number", () => {
    expect(text(at("200"))).toBe("of the «200» on PO 45117");
  });

  test("shows the beginning of a place as long as a sentence", () => {
    const sentence =
      "I will send you a mail of my own for the other eighty as soon as the lab has called.";
    expect(
      quote(
        { body: sentence },
        { start: 0, end: sentence.length, source: "body" },
      )?.words,
    ).toBe("I will send you a mail of my own for the other …");
  });

  test("stops at the line's beginning", () => {
    expect(text(at("please"))).toBe("«please»");
  });

  test("shows a file's whole name", () => {
    expect(text({ start: 8, end: 12, source: "attachment", index: 0 })).toBe(
      "bracket_«revC».step",
    );
  });

  test("is null where the draft no longer reaches", () => {
    expect(quote(draft, { start: 900, end: 904, source: "body" })).toBeNull();
    expect(quote(draft, { start: 0, end: 3, source: "subject" })).toBeNull();
  });

  test("takes its time only from the neighbourhood", () => {
    const long = { body: `${"a".repeat(200_000)} 12 units` };
    expect(
      quote(long, { start: 200_001, end: 200_009, source: "body" })?.words,
    ).toBe("12 units");
  });
});
