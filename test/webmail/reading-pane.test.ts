/** What is open for reading, in pages as the two webmails build them. */
import { beforeEach, describe, expect, test } from "vitest";
import { gmail } from "@/lib/webmail/gmail";
import { outlook } from "@/lib/webmail/outlook";

const forwarded = `<div>Dana, can you look at this?</div><div class="gmail_quote" hidden><div class="gmail_attr">---------- Forwarded message ---------<br>From: Sam</div><div>Please approve lot 1 for 25 units.</div></div>`;

function gmailMessage(body: string, sender = "Sam Okafor", fold = ""): string {
  return `<div class="adn ads" data-message-id="#m"><span class="gD" email="a@b.example" name="${sender}"></span><div class="ii gt"><div class="a3s" ${fold}>${body}</div></div><div class="amn"><span class="ams bkH" role="button"></span></div></div>`;
}
const gmailView = (...messages: readonly string[]) =>
  `<div role="main"><div class="nH a98 iY"><h2 class="hP">PO 45122</h2>${messages.join("")}</div></div>`;

const read = (adapter: typeof gmail) =>
  adapter
    .messages(document)
    .map(({ sender, subject, text, quoted, older }) => ({
      sender,
      subject,
      text,
      quoted,
      older,
    }));

beforeEach(() => {
  document.body.innerHTML = "";
});

describe("Gmail", () => {
  test("the newest message first, each with its own words apart from what it quotes", () => {
    document.body.innerHTML = gmailView(
      gmailMessage("Restart 120.", "Dana Ruiz"),
      gmailMessage(forwarded),
    );
    expect(read(gmail)).toEqual([
      {
        sender: "Sam Okafor",
        subject: "PO 45122",
        text: "Dana, can you look at this?",
        quoted: ["Please approve lot 1 for 25 units."],
        older: ["Restart 120."],
      },
      {
        sender: "Dana Ruiz",
        subject: "PO 45122",
        text: "Restart 120.",
        quoted: [],
        older: [],
      },
    ]);
  });

  test("a mail cannot pass for the page around it", () => {
    document.body.innerHTML = gmailView(
      gmailMessage(
        `Hi <span class="gD" email="x@y.example" name="Somebody else"></span><span class="amn"><a class="bkH" href="#x">Reply</a></span>`,
        "Sam Okafor",
      ),
    );
    const [message] = gmail.messages(document);
    expect(message?.sender).toBe("Sam Okafor");
    let pressed = "";
    document.addEventListener(
      "click",
      ({ target }) => (pressed = (target as Element).localName),
      { once: true },
    );
    expect(message?.reply()).toBe(true);
    expect(pressed).toBe("span");
  });

  test("a reply that is being written is no message", () => {
    document.body.innerHTML = gmailView(
      gmailMessage(
        `Hello<div class="M9"><div data-message-id="#d"><div class="a3s">not sent yet</div></div></div>`,
      ),
    );
    expect(gmail.messages(document)).toHaveLength(1);
  });

  test("a message keeps its name while it is shown, and is read anew when it changes", () => {
    document.body.innerHTML = gmailView(gmailMessage("Restart 120."));
    const [before] = gmail.messages(document);
    document.querySelector(".a3s")?.append(" Rev C.");
    const [after] = gmail.messages(document);
    expect(after?.id).toBe(before?.id);
    expect(after?.text).toBe("Restart 120. Rev C.");
  });
});

test("Outlook: the newest message first, as it shows them; nothing is pressed for a reply", () => {
  document.body.innerHTML = `<div id="ConversationReadingPaneContainer"><span id="CONV_1_SUBJECT">PO 45122</span><div id="UniqueMessageBody_2" role="document">${forwarded}</div><div id="UniqueMessageBody_1" role="document">Restart 120.</div></div>`;
  expect(read(outlook)).toEqual([
    {
      sender: null,
      subject: "PO 45122",
      text: "Dana, can you look at this?",
      quoted: ["Please approve lot 1 for 25 units."],
      older: ["Restart 120."],
    },
    {
      sender: null,
      subject: "PO 45122",
      text: "Restart 120.",
      quoted: [],
      older: [],
    },
  ]);
  expect(outlook.messages(document)[0]?.reply()).toBe(false);
});

test("an inbox without an open message has none", () => {
  document.body.innerHTML = `<div role="main"><table><tr data-legacy-thread-id="1"><td>PO 45122</td></tr></table></div>`;
  expect(gmail.messages(document)).toEqual([]);
  expect(outlook.messages(document)).toEqual([]);
});

test("Gmail: a folded message is not to be reviewed, but is what the newest answers", () => {
  document.body.innerHTML = gmailView(
    gmailMessage("Restart 120.", "Dana Ruiz", 'style="display:none"'),
    gmailMessage("Confirmed, 200."),
  );
  expect(read(gmail).map(({ text, older }) => [text, older])).toEqual([
    ["Confirmed, 200.", ["Restart 120."]],
  ]);
});
