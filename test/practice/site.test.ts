import { describe, expect, it } from "vitest";
import type { MailAction, StoredDraft } from "./mail-server.ts";
import { PracticeSite } from "./site.ts";

const draft: StoredDraft = {
  draftId: "1",
  kind: "new",
  to: ["tom@becker-machining.example"],
  cc: [],
  subject: "",
  html: "<div>One</div>",
  collapsedQuote: "",
  plainText: false,
  attachments: [],
};

function get(site: PracticeSite, address: string) {
  return site.respond({ url: new URL(address), method: "GET", body: "" });
}

function tell(site: PracticeSite, action: MailAction, changes = {}) {
  site.respond({
    url: new URL("https://mail.google.com/practice/mail"),
    method: "POST",
    body: JSON.stringify({ action, draft: { ...draft, ...changes } }),
  });
}

describe("PracticeSite", () => {
  it("answers Gmail's origin with Trusted Types enforced and a new nonce each time", () => {
    const site = new PracticeSite();
    const [first, second] = [1, 2].map(
      () => get(site, "https://mail.google.com/mail/u/0/#inbox").headers,
    );
    const policy = first?.["content-security-policy"];
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("'strict-dynamic'");
    expect(policy).not.toBe(second?.["content-security-policy"]);
  });

  it("answers the local names and the other webmail's hosts alike", () => {
    const site = new PracticeSite();
    expect(get(site, "http://gmail.localhost:1/").body).toContain("gmail.js");
    expect(get(site, "http://outlook.localhost:1/").body).toContain(
      "outlook.js",
    );
    expect(get(site, "https://outlook.live.com/mail/").body).toContain(
      "outlook.js",
    );
  });

  it("keeps what was sent, to the byte, and forgets it when the send is undone", () => {
    const site = new PracticeSite();
    tell(site, "save");
    tell(site, "send", { html: "<div>Two&nbsp;</div>" });
    expect(site.mail.sent.map((sent) => sent.draft.html)).toEqual([
      "<div>Two&nbsp;</div>",
    ]);
    tell(site, "undo-send");
    expect(site.mail.sent).toHaveLength(0);
    expect(site.mail.lastSaved?.html).toBe("<div>One</div>");
  });

  it("shows a sent reply where its conversation is opened again, whatever it holds", () => {
    const site = new PracticeSite();
    const sent = () =>
      /<script type="application\/json" id="practice-sent">(.*?)<\/script>/s.exec(
        get(site, "https://mail.google.com/mail/u/0/").body,
      )?.[1] ?? "";
    expect(sent()).toBe("[]");
    const reply = {
      kind: "reply",
      conversation: "lunch",
      html: "</script><b>yes</b>",
    };
    tell(site, "send", reply);
    expect(JSON.parse(sent())).toEqual([{ ...draft, ...reply }]);
  });

  it("gives a saved draft back to another window, until it is discarded", () => {
    const site = new PracticeSite();
    const fetched = () =>
      get(site, "https://mail.google.com/practice/draft?id=1");
    expect(fetched().status).toBe(404);
    tell(site, "save");
    expect(JSON.parse(fetched().body)).toEqual(draft);
    tell(site, "discard");
    expect(fetched().status).toBe(404);
  });
});
