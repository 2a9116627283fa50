import { describe, expect, test } from "vitest";
import {
  answersInOutlook,
  partInGmail,
  partInHistory,
  partInOutlook,
} from "@/lib/webmail/quotes";
import { readMessage } from "@/lib/webmail/conversation";
import { readHistory, readText } from "@/lib/webmail/read-text";

function editor(html: string): HTMLElement {
  const div = document.createElement("div");
  div.innerHTML = html;
  return div;
}

const SIGNATURE =
  '<div class="gmail_signature" data-smartmail="gmail_signature">Dana Ruiz<br>Purchasing</div>';
const ATTRIBUTION =
  '<div dir="ltr" class="gmail_attr">On Tue, Tom wrote:<br></div>';
const FORWARD =
  '<div dir="ltr" class="gmail_attr">---------- Mensaje reenviado ---------<br>De: Tom<br></div>';

describe("Gmail", () => {
  test.each([
    [
      "a reply",
      `<div dir="ltr">yes</div><br><div class="gmail_quote">${ATTRIBUTION}<blockquote class="gmail_quote">why?</blockquote></div>`,
      "yes",
    ],
    [
      "a reply of 2024 and later",
      `<div>yes</div><div class="gmail_quote gmail_quote_container">${ATTRIBUTION}<blockquote class="gmail_quote">why?</blockquote></div>`,
      "yes",
    ],
    [
      "a reply of old",
      `yes<div class="gmail_extra"><br><div class="gmail_quote">On Tue, Tom wrote:<br><blockquote class="gmail_quote">why?</blockquote></div></div>`,
      "yes",
    ],
    [
      "a signature above the quote",
      `<div>yes</div><span class="gmail_signature_prefix">-- </span><br>${SIGNATURE}<div class="gmail_quote">${ATTRIBUTION}<blockquote class="gmail_quote">why?</blockquote></div>`,
      "yes",
    ],
    [
      "a signature below the quote",
      `<div>yes</div><div class="gmail_quote">${ATTRIBUTION}<blockquote class="gmail_quote">why?</blockquote></div><br>${SIGNATURE}`,
      "yes",
    ],
    [
      "answers between the quotes",
      `<div class="gmail_quote">${ATTRIBUTION}<blockquote class="gmail_quote">one?</blockquote><div>yes</div><blockquote class="gmail_quote">two?</blockquote><div>no</div></div>`,
      "yes\nno",
    ],
    [
      "a forward",
      `<div>see below</div><div class="gmail_quote">${FORWARD}<div>words</div><blockquote class="gmail_quote">of others</blockquote><div>more</div></div>`,
      "see below",
    ],
    [
      "an indented paragraph of the author",
      '<blockquote style="margin:0 0 0 40px;border:none">mine</blockquote>',
      "mine",
    ],
    [
      "quotes of other programs",
      '<div>yes</div><blockquote type="cite">a</blockquote><div class="yahoo_quoted">b</div><div class="moz-cite-prefix">c</div><div class="protonmail_quote">d</div>',
      "yes",
    ],
    [
      "a file in the cloud",
      '<div>yes <div class="gmail_chip gmail_drive_chip">drawing.pdf</div></div>',
      "yes",
    ],
  ])("%s", (_, html, text) => {
    expect(readText(editor(html), { partOf: partInGmail })?.text).toBe(text);
  });
});

const HEADER =
  '<div id="divRplyFwdMsg"><b>From:</b> Tom<br><b>Sent:</b> Tuesday</div>';

describe("Outlook", () => {
  test.each([
    [
      "a reply",
      `<div class="elementToProof">yes</div><div id="Signature">Dana</div><div id="appendonsend"></div><hr>${HEADER}<div>why?</div>`,
      "yes",
    ],
    [
      "a rule alone before the header",
      `<div>yes</div><hr tabindex="-1">${HEADER}<div>why?</div>`,
      "yes",
    ],
    ["a rule of the author", "<div>yes</div><hr><div>no</div>", "yes\nno"],
    [
      "a marker within a wrapper",
      `<div><div>yes</div><div id="appendonsend"></div></div><div>why?</div>`,
      "yes",
    ],
    [
      "markers quoted before",
      '<div>yes</div><div id="x_x_appendonsend"></div><div>why?</div>',
      "yes",
    ],
    [
      "the signature of a phone",
      '<div>yes</div><div id="ms-outlook-mobile-signature" class="ms-outlook-mobile-signature">Sent from a phone</div>',
      "yes",
    ],
    [
      "the new Outlook's container",
      '<div>yes</div><div id="mail-editor-reference-message-container"><div>why?</div></div><div>mine</div>',
      "yes\nmine",
    ],
    [
      "Word's header",
      '<div>yes</div><div style="border: none; border-top: solid #E1E1E1 1.0pt; padding: 3.0pt 0in 0in 0in"><p><b>From:</b> Tom</p></div><p>why?</p>',
      "yes",
    ],
    [
      "another border of the author's",
      '<div>yes</div><div style="border-top: solid red 1.0pt; padding: 3.0pt">mine</div>',
      "yes\nmine",
    ],
  ])("%s", (_, html, text) => {
    expect(readText(editor(html), { partOf: partInOutlook })?.text).toBe(text);
  });

  test("an answer in the quote shows where the quote's own lines are marked as quoted", () => {
    const quote = (line: string): string =>
      `<div class="elementToProof">Hi</div><div id="appendonsend"></div><div class="${line}">one?</div><div class="elementToProof">yes</div><div class="${line}">two?</div>`;
    const read = (html: string): string | undefined => {
      const root = editor(html);
      const ownInQuote = answersInOutlook(root);
      return readText(root, {
        partOf: partInOutlook,
        ...(ownInQuote === null ? {} : { ownInQuote }),
      })?.text;
    };
    expect(read(quote("x_elementToProof"))).toBe("Hi\nyes");
    // Without that mark nothing tells them apart: silence rather than somebody else's words.
    expect(read(quote("elementToProof"))).toBe("Hi");
    expect(read('<div class="elementToProof">Hi</div>')).toBe("Hi");
  });
});

describe("what is quoted", () => {
  const history = (html: string): string[] =>
    readHistory(editor(html), { partOf: partInHistory });

  test("Gmail's levels, newest first, without the lines between them", () => {
    expect(
      history(
        `<div>mine</div><div class="gmail_quote">${ATTRIBUTION}<blockquote class="gmail_quote"><div>newest</div><div>words</div><br><div class="gmail_quote">${ATTRIBUTION}<blockquote class="gmail_quote">older</blockquote></div></blockquote><div>my answer</div></div>`,
      ),
    ).toEqual(["newest\nwords", "older"]);
  });

  test("a forward", () => {
    expect(
      history(
        `<div>mine</div><div class="gmail_quote">${FORWARD}<div>words</div></div>`,
      ),
    ).toEqual(["words"]);
  });

  test("Outlook's, one below the other", () => {
    expect(
      history(
        `<div><div>mine</div><div id="appendonsend"></div></div><hr>${HEADER}<div>newest</div><hr><div id="x_divRplyFwdMsg">From: Dana</div><div><div>older</div></div>`,
      ),
    ).toEqual(["newest", "older"]);
  });

  test("nothing", () => {
    expect(history("<div>mine</div>")).toEqual([]);
  });
});

test("a message that arrived, without what it quotes and without the webmail's buttons", () => {
  expect(
    readMessage(
      editor(
        `<div>we stopped.</div><div role="button">•••</div><div class="gmail_quote">${ATTRIBUTION}<blockquote class="gmail_quote">stop</blockquote></div>`,
      ),
    )?.text,
  ).toBe("we stopped.");
});
