import { describe, expect, test } from "vitest";
import type { ToContent, ToPanel } from "@/lib/messages/contract";
import { toBackground, toContent, toPanel } from "@/lib/messages/contract";

const span = { start: 3, end: 9, source: "body" as const };

describe("what a panel may ask of a page", () => {
  const asked: ToContent[] = [
    {
      kind: "reveal",
      draftId: "d1",
      spans: [span, { ...span, source: "thread", index: 2 }],
    },
    {
      kind: "insert",
      requestId: 1,
      draftId: "d1",
      edit: { text: "a\nb", expectedBody: "x", mode: "append" },
    },
    { kind: "dismissed", draftId: "d1", checks: ["balance-missing"] },
    { kind: "focus", draftId: "d1" },
  ];
  test.each(asked)("$kind arrives as it was sent", (message) => {
    expect(toContent.parse(message)).toEqual(message);
  });

  test.each([
    ["an unknown kind", { kind: "send", draftId: "d1" }],
    ["no draft", { kind: "focus" }],
    [
      "a check that does not exist",
      { kind: "dismissed", draftId: "d1", checks: ["everything"] },
    ],
    [
      "markup instead of an edit",
      { kind: "insert", requestId: 1, draftId: "d1", edit: "<b>hi</b>" },
    ],
    [
      "an unknown way of writing",
      {
        kind: "insert",
        requestId: 1,
        draftId: "d1",
        edit: { text: "a", expectedBody: "", mode: "html" },
      },
    ],
    ["not an object", "insert"],
    ["nothing", null],
  ])("%s writes nothing", (_name, message) => {
    expect(toContent.safeParse(message).success).toBe(false);
  });
});

describe("what a page may tell a panel", () => {
  const told: ToPanel[] = [
    {
      kind: "drafts",
      drafts: [{ id: "d1", webmail: "gmail", subject: "", readable: true }],
      front: null,
    },
    {
      kind: "draft/context",
      draftId: "d1",
      subject: "PO",
      thread: ["a"],
      attachments: [],
    },
    { kind: "draft/context", draftId: "d1" },
    {
      kind: "draft/body",
      draftId: "d1",
      body: "x",
      sentAt: "2026-11-20T09:00:00-05:00",
    },
    { kind: "gaps/show", draftId: "d1" },
    { kind: "insert/done", requestId: 1, result: "stale" },
  ];
  test.each(told)("$kind arrives as it was sent", (message) => {
    expect(toPanel.parse(message)).toEqual(message);
  });

  test("a forged result is no result", () => {
    expect(
      toPanel.safeParse({ kind: "insert/done", requestId: 1, result: "sent" })
        .success,
    ).toBe(false);
  });
});

test("the background opens the panel and knows no other wish", () => {
  expect(toBackground.safeParse({ kind: "panel/open" }).success).toBe(true);
  expect(toBackground.safeParse({ kind: "panel/open", url: 1 }).success).toBe(
    true,
  );
  expect(toBackground.safeParse({ kind: "tabs/read" }).success).toBe(false);
});
