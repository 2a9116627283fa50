import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  LONGEST_DRAFT,
  type ReadOptions,
  readText,
  type ReadText,
} from "@/lib/webmail/read-text";

function editor(html: string): HTMLElement {
  const div = document.createElement("div");
  div.innerHTML = html;
  document.body.replaceChildren(div);
  return div;
}

function read(html: string, options?: ReadOptions): ReadText {
  const result = readText(editor(html), options);
  if (result === null) throw new Error("not read");
  return result;
}

describe("lines", () => {
  test.each([
    ["nothing", "", ""],
    ["a bare text node", "Hi Tom", "Hi Tom"],
    [
      "Gmail's first line and its divs",
      "Hi<div>two</div><div>three</div>",
      "Hi\ntwo\nthree",
    ],
    ["a blank line", "<div>a</div><div><br></div><div>b</div>", "a\n\nb"],
    ["breaks", "a<br>b<br><br>c", "a\nb\n\nc"],
    [
      "a break that only ends its block",
      "<div>a<br></div><div>b</div>",
      "a\nb",
    ],
    ["a break before a block", "a<br><div>b</div>", "a\nb"],
    ["paragraphs, without their margins", "<p>a</p><p>b</p>", "a\nb"],
    ["nested blocks", "<div><div><div>a</div></div><div>b</div></div>", "a\nb"],
    ["text after a block", "<div>a</div>b", "a\nb"],
    [
      "empty blocks, which have no height",
      "<div>a</div><div></div><p></p><div>b</div>",
      "a\nb",
    ],
    ["a rule", "a<hr>b", "a\nb"],
    ["headings", "<h2>a</h2>b", "a\nb"],
    [
      "blank lines at the end",
      "<div>a</div><div><br></div><div>&nbsp;</div>",
      "a",
    ],
    ["blank lines at the beginning", "<div><br></div><div>a</div>", "\na"],
    [
      "a span made a block",
      'a<span style="display:block">b</span>c',
      "a\nb\nc",
    ],
    ["a div made inline", 'a<div style="display:inline">b</div>c', "abc"],
  ])("%s", (_, html, text) => {
    expect(read(html).text).toBe(text);
  });
});

describe("white space", () => {
  test.each([
    ["collapses", "a  \n  b", "a b"],
    ["collapses across elements", "a <b> b</b>", "a b"],
    [
      "is dropped at the edges of a line",
      "<div>\n  a\n</div>\n<div> b </div>",
      "a\nb",
    ],
    ["is dropped after a break", "a<br>\n  b", "a\nb"],
    ["one line break in the source is a space", "a\nb", "a b"],
    ["no-break spaces are spaces, each of them", "a&nbsp;&nbsp;b", "a  b"],
    ["as Chromium types two spaces", "a&nbsp; b", "a  b"],
    ["pre", "<pre>a  b\n  c\n</pre>d", "a  b\n  c\nd"],
    ["pre with a blank line", "<pre>a\n\nb</pre>", "a\n\nb"],
    [
      "pre-wrap by style",
      '<span style="white-space: pre-wrap">a  b\tc</span>',
      "a  b\tc",
    ],
    [
      "back to normal inside",
      '<pre>a  b<span style="white-space: normal">c  d</span></pre>',
      "a  bc d",
    ],
    ["zero-width characters go", "1\u200b20 \ufeffunits", "120 units"],
    ["direction marks go", "\u200f120\u200e \u2067units\u2069", "120 units"],
    ["joiners stay", "👩‍🔧", "👩‍🔧"],
    [
      "a line of one zero-width space is blank",
      "<div>a</div><div>\u200b</div><div>b</div>",
      "a\n\nb",
    ],
    ["spaces only", "   ", ""],
  ])("%s", (_, html, text) => {
    expect(read(html).text).toBe(text);
  });

  test("counts throughout where the caller says so", () => {
    expect(read("a  b\nc", { preserve: true }).text).toBe("a  b\nc");
  });
});

describe("tables and lists", () => {
  test.each([
    [
      "cells and rows",
      "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
      "a\tb\nc\td",
    ],
    [
      "text around",
      "x<table><tr><td>a</td><td>b</td></tr></table>y",
      "x\na\tb\ny",
    ],
    [
      "white space in the source",
      "<table>\n <tbody>\n <tr>\n  <td> a </td>\n  <td>\n b</td>\n </tr>\n</tbody></table>",
      "a\tb",
    ],
    [
      "an empty cell",
      "<table><tr><td>a</td><td></td><td>c</td></tr></table>",
      "a\t\tc",
    ],
    [
      "an empty first cell",
      "<table><tr><td><br></td><td>b</td></tr></table>",
      "\tb",
    ],
    [
      "blocks in a cell",
      "<table><tr><td><p>a</p><p>b</p></td><td><div>c</div></td></tr></table>",
      "a b\tc",
    ],
    [
      "breaks in a cell",
      "<table><tr><td>a<br>b<br></td><td>c</td></tr></table>",
      "a b\tc",
    ],
    [
      "a cell across columns",
      '<table><tr><td colspan="2">Total</td><td>9</td></tr></table>',
      "Total\t\t9",
    ],
    [
      "a cell across rows",
      '<table><tr><td rowspan="2">P1</td><td>a</td></tr><tr><td>b</td></tr></table>',
      "P1\ta\n\tb",
    ],
    [
      "a cell across rows at the end",
      '<table><tr><td>a</td><td rowspan="2">x</td></tr><tr><td>b</td></tr></table>',
      "a\tx\nb\t",
    ],
    [
      "one column is a layout",
      "<table><tr><td><div>a</div><div>b</div></td></tr></table>",
      "a\nb",
    ],
    [
      "a cell with a table in it",
      "<table><tr><td>x</td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>",
      "x\na\tb",
    ],
    [
      "head and caption",
      "<table><caption>Lots</caption><thead><tr><th>PO</th><th>Qty</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
      "Lots\nPO\tQty\n1\t2",
    ],
    ["items", "<ul><li>a</li><li>b</li></ul>c", "- a\n- b\nc"],
    [
      "numbers are the list's",
      "x<ol start='5'><li>a</li><li>b</li></ol>",
      "x\n- a\n- b",
    ],
    ["nested lists", "<ul><li>a<ul><li>b</li></ul></li></ul>", "- a\n- b"],
    [
      "blocks in an item",
      "<ul><li><div>a</div></li><li><p>b</p><p>c</p></li></ul>",
      "- a\n- b\nc",
    ],
    ["an item still empty", "<ul><li>a</li><li><br></li></ul>", "- a"],
    ["an item without content", "<ul><li></li></ul>a", "a"],
  ])("%s", (_, html, text) => {
    expect(read(html).text).toBe(text);
  });
});

describe("what is no text", () => {
  test.each([
    ["comments", "a<!-- x -->b", "ab"],
    [
      "hidden elements",
      'a<span hidden>x</span><span style="display:none">y</span>b',
      "ab",
    ],
    [
      "styles and scripts",
      "<style>p{}</style><script>x()</script>a<template>b</template>",
      "a",
    ],
    [
      "controls",
      "a<button>x</button><input value=y><textarea>z</textarea>b",
      "ab",
    ],
    ["images", 'a <img alt="logo"> b', "a b"],
    ["emoji images are text", 'ok <img data-emoji="👍" alt="👍">!', "ok 👍!"],
    [
      "words wrapped by other extensions",
      "re<x-grammar><span>lease</span></x-grammar> 120",
      "release 120",
    ],
    [
      "Word's paragraphs",
      '<p class="MsoNormal">Release<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">120\n  units</p>',
      "Release\n \n120 units",
    ],
  ])("%s", (_, html, text) => {
    expect(read(html).text).toBe(text);
  });

  test("what stands in a shadow root", () => {
    const root = editor("a<x-host></x-host>b");
    root
      .querySelector("x-host")
      ?.attachShadow({ mode: "open" })
      .append("not the author's");
    expect(readText(root)?.text).toBe("ab");
  });
});

describe("parts", () => {
  const partOf: ReadOptions["partOf"] = (element) =>
    element.className === "sig"
      ? "signature"
      : element.className === "quote"
        ? "quote"
        : element.className === "end"
          ? "quote-to-end"
          : element.className === "mixed" && element.lastChild
            ? { from: element.children[1] ?? element.lastChild }
            : "own";

  test("quotes and signatures are left out wherever they stand", () => {
    const result = read(
      '<div>a</div><div class="sig">s</div><div class="quote">q<div>r</div></div><div>b</div>',
      { partOf },
    );
    expect(result.text).toBe("a\nb");
    expect(result.mainLines).toBe(1);
    expect(result.foreign.map((element) => element.className)).toEqual([
      "sig",
      "quote",
    ]);
  });

  test("an answer after a quote within a quote is read", () => {
    expect(
      read(
        '<div>a</div><div class="mixed"><div>wrote:</div><blockquote class="quote">q</blockquote><div>answer</div></div>',
        { partOf },
      ).text,
    ).toBe("a\nanswer");
  });

  test("a quote to the end ends the text, however deep it begins", () => {
    const html =
      '<div>a<div><hr class="end"></div><div>q</div></div><div>r <i class="own">answer</i> s</div>';
    expect(read(html, { partOf }).text).toBe("a");
    expect(
      read(html, { partOf, ownInQuote: (e) => e.className === "own" }).text,
    ).toBe("a\nanswer");
  });
});

describe("bounds", () => {
  test("200,000 characters are read", () => {
    const body = "<div>release 120 units of 4711</div>".repeat(8000);
    expect(read(body).text.length).toBeGreaterThan(200_000);
  });

  test("more than the limit is not", () => {
    expect(readText(editor("x".repeat(LONGEST_DRAFT + 1)))).toBeNull();
    expect(
      readText(editor("<div>x</div>".repeat(50)), { limit: 60 }),
    ).toBeNull();
    expect(
      readText(editor("<div>x</div>".repeat(20)), { limit: 60 }),
    ).not.toBeNull();
  });

  test("a very deep tree is no trouble", () => {
    const root = editor("");
    let at: Element = root;
    for (let depth = 0; depth < 5000; depth += 1) {
      const inner = document.createElement("div");
      at.append(inner);
      at = inner;
    }
    at.append("deep");
    expect(readText(root)?.text).toBe("deep");
  });
});

/** Trees as webmails, spreadsheets and other extensions leave them. */
const { node: tree } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(
      "<br>",
      "a",
      " ",
      "  \n ",
      "release 120 units",
      "&nbsp;",
      "\u200b",
      "👍🏽",
      "שלום 5",
      "<!--c-->",
      '<img data-emoji="x" alt="🔧">',
      "<span hidden>no</span>",
    ),
    fc
      .tuple(
        fc.constantFrom(
          "div",
          "p",
          "span",
          "b",
          "pre",
          "ul",
          "li",
          "table",
          "tr",
          "td",
          "x-word",
          "a",
        ),
        fc.array(tie("node"), { maxLength: 5 }),
      )
      .map(([tag, inner]) => `<${tag}>${inner.join("")}</${tag}>`),
  ),
}));

describe("the way back to the page", () => {
  const shown = (text: string): string =>
    text.replace(/[\t\n\f\r\u00a0]/gu, " ");

  /** What is wrong with the way back from one offset; an expectation for each of thousands would take seconds. */
  function faultAt(root: Node, result: ReadText, at: number): string | null {
    const character = result.text.charAt(at);
    const place = result.placeOf(at, "right");
    if (place === null || !root.contains(place.node)) return "no place";
    const ranges = result.locate(at, at + 1);
    const [range] = ranges;
    if (range === undefined)
      return /[\s-]/u.test(character) ? null : "no range";
    if (ranges.length > 1) return "several ranges";
    if (range.startContainer.nodeType !== Node.TEXT_NODE) return null;
    if (shown(range.toString()) !== shown(character)) return range.toString();
    return result.offsetOf(place.node, place.offset) === null
      ? "no way back"
      : null;
  }

  test("every offset maps to a place whose text matches", () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (html) => {
        const root = editor(html.join(""));
        const before = root.innerHTML;
        const result = readText(root);
        if (result === null) throw new Error("not read");
        const faults = Array.from({ length: result.text.length }, (_, at) =>
          faultAt(root, result, at),
        ).filter((fault) => fault !== null);
        expect(faults).toEqual([]);
        expect(root.innerHTML).toBe(before);
      }),
      { numRuns: 150 },
    );
  });

  test("a range for each line, none for what lies between", () => {
    const result = read(
      '<div>release <b>120</b> units</div><div class="q">no</div><div>rev C</div>',
      { partOf: (element) => (element.className === "q" ? "quote" : "own") },
    );
    expect(
      result.locate(8, result.text.length).map((range) => range.toString()),
    ).toEqual(["120 units", "rev C"]);
  });

  test("across wrappers of other extensions", () => {
    const result = read("re<x-g>lea<i>se</i></x-g> 120");
    expect(result.locate(0, 7).map(String)).toEqual(["release"]);
  });

  test("nothing when the text is gone", () => {
    const root = editor("<div>release 120</div><div>b</div>");
    const result = readText(root);
    root.firstElementChild?.replaceChildren("release 130");
    expect(result?.locate(8, 11)).toEqual([]);
    expect(result?.locate(12, 13).map(String)).toEqual(["b"]);
    expect(result?.locate(5, 5)).toEqual([]);
    expect(result?.locate(5, 500)).toEqual([]);
    expect(result?.locate(-1, 5)).toEqual([]);
  });

  test("emoji images lie inside", () => {
    const root = editor('<div><img data-emoji="x" alt="👍"></div>');
    const range = readText(root)?.locate(0, 2)[0];
    expect(range?.startContainer).toBe(root.firstChild);
    expect([range?.startOffset, range?.endOffset]).toEqual([0, 1]);
  });
});
