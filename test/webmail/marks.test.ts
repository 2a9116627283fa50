import { expect, test } from "vitest";
import { createMarks } from "@/lib/webmail/marks";

// This DOM cannot paint ranges, as some browsers cannot: then nothing is marked, and nothing breaks.
test("where ranges cannot be painted, nothing is marked and nothing changes", () => {
  document.body.innerHTML = "<div>release 120</div>";
  const before = document.documentElement.outerHTML;
  const life = new AbortController();
  const marks = createMarks(document, life.signal);
  const range = document.createRange();
  range.selectNodeContents(document.body);
  marks.show("draft", [{ severity: "blocker", range }]);
  marks.reveal([range]);
  marks.reveal([]);
  life.abort();
  marks.show("draft", []);
  expect(document.documentElement.outerHTML).toBe(before);
});
