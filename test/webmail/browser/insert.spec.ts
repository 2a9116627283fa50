/** Drafts as they come: where the insertion goes, what it looks like, and that nothing else changes. */
import type { Page } from "@playwright/test";
import { openGmail, outlook } from "../../browser/mailbox.ts";
import type { Ask } from "./practice.ts";
import { expect, openForm, saved, test } from "./practice.ts";

// The drafts below are put into the page as HTML, which its own policy would refuse.
test.use({ bypassCSP: true });

const SIG =
  '<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">Dana Ruiz</div>';
const QUOTE =
  '<div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Tom wrote:<br></div><blockquote class="gmail_quote"><div>Should we go on?</div></blockquote></div>';
const OSIG = '<div id="Signature"><div>Dana Ruiz</div></div>';
const OQUOTE =
  '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Tom</div><div>Should we go on?</div>';

interface Case {
  readonly html: string;
  readonly body: string;
  readonly after: string;
  /** A part of the draft's HTML that must stand there afterwards. */
  readonly holds?: string;
  readonly mode?: "append" | "replace";
  readonly result?: "done" | "unsupported";
  readonly only?: "gmail" | "outlook";
}

const CASES: Record<string, Case> = {
  nothing: { html: "<br>", body: "", after: "L1\nL2" },
  "nothing above the signature": {
    html: `<div><br></div>${SIG}`,
    body: "",
    after: "L1\nL2",
    only: "gmail",
  },
  "nothing above the quote": {
    html: `<div><br></div>${QUOTE}`,
    body: "",
    after: "L1\nL2",
    only: "gmail",
  },
  "a first line without a block of its own": {
    html: `Hi<br clear="all"><div><br></div>${SIG}`,
    body: "Hi",
    after: "Hi\nL1\nL2",
    holds: `Hi<br clear="all"><div>L1</div><div>L2</div><div><br></div>${SIG}`,
    only: "gmail",
  },
  "lines without any block, as plain text has them": {
    html: `Hi<br><br>${QUOTE}`,
    body: "Hi",
    after: "Hi\nL1\nL2",
    holds: `<br><br>${QUOTE}`,
    only: "gmail",
  },
  "nothing above Outlook's signature": {
    html: `<div><br></div><div><br></div>${OSIG}${OQUOTE}`,
    body: "",
    after: "L1\nL2",
    only: "outlook",
  },
  "a signature above the quote": {
    html: `<div>Hi</div><div><br></div>${SIG}<br>${QUOTE}`,
    body: "Hi",
    after: "Hi\nL1\nL2",
    only: "gmail",
  },
  "a signature below the quote": {
    html: `<div>Hi</div><br>${QUOTE}<br>${SIG}`,
    body: "Hi",
    after: "Hi\nL1\nL2",
    only: "gmail",
  },
  "bare text before the quote": {
    html: `Hi${QUOTE}`,
    body: "Hi",
    after: "Hi\nL1\nL2",
    only: "gmail",
  },
  "answers between quotes": {
    html: `<div>Hi</div><div class="gmail_quote"><div class="gmail_attr">wrote:</div><blockquote class="gmail_quote">one?</blockquote><div>yes</div><blockquote class="gmail_quote">two?</blockquote></div>`,
    body: "Hi\nyes",
    after: "Hi\nL1\nL2\nyes",
    only: "gmail",
  },
  "only answers below quotes": {
    html: `<div class="gmail_quote"><div class="gmail_attr">wrote:</div><blockquote class="gmail_quote">one?</blockquote><div>yes</div></div>`,
    body: "yes",
    after: "yes\nL1\nL2",
    only: "gmail",
  },
  "a list at the end": {
    html: "<div>Hi</div><ul><li>a</li><li>b</li></ul>",
    body: "Hi\n- a\n- b",
    after: "Hi\n- a\n- b\nL1\nL2",
    holds: "<li>b</li></ul>",
    only: "gmail",
  },
  "a list within a list at the end": {
    html: "<ol><li>a<ul><li>n</li></ul></li></ol>",
    body: "- a\n- n",
    after: "- a\n- n\nL1\nL2",
    only: "gmail",
  },
  "a list at the end, in Outlook": {
    html: "<div>Hi</div><ul><li>a</li><li>b</li></ul>",
    body: "Hi\n- a\n- b",
    after: "Hi\n- a\n- b\nL1\nL2",
    only: "outlook",
  },
  "a table at the end": {
    html: "<div>Hi</div><table><tbody><tr><td>PO</td><td>Qty</td></tr><tr><td>1</td><td>2</td></tr></tbody></table>",
    body: "Hi\nPO\tQty\n1\t2",
    after: "Hi\nPO\tQty\n1\t2\nL1\nL2",
    only: "gmail",
  },
  "a table and a blank line": {
    html: "<div>Hi</div><table><tbody><tr><td>PO</td><td>Qty</td></tr></tbody></table><div><br></div>",
    body: "Hi\nPO\tQty",
    after: "Hi\nPO\tQty\nL1\nL2",
  },
  "a link at the end": {
    html: '<div>see <a href="https://a.example/">drawing</a></div>',
    body: "see drawing",
    after: "see drawing\nL1\nL2",
    holds: ">drawing</a></div>",
  },
  "bold words at the end": {
    html: "<div>Hi <b>now</b></div>",
    body: "Hi now",
    after: "Hi now\nL1\nL2",
  },
  paragraphs: { html: "<p>a</p><p>b</p>", body: "a\nb", after: "a\nb\nL1\nL2" },
  "words another extension wrapped": {
    html: "<div>re<x-word>lea</x-word>se <x-word><span>120</span></x-word></div>",
    body: "release 120",
    after: "release 120\nL1\nL2",
    holds: "<x-word>lea</x-word>",
    only: "gmail",
  },
  "emoji and right to left": {
    html: '<div dir="rtl">שלום 120 יחידות 👩‍🔧</div>',
    body: "שלום 120 יחידות 👩‍🔧",
    after: "שלום 120 יחידות 👩‍🔧\nL1\nL2",
  },
  "spaces as typed": {
    html: "<div>a&nbsp; b &nbsp;c&nbsp;</div>",
    body: "a  b  c",
    after: "a  b  c \nL1\nL2",
  },
  replaced: {
    html: `<div>old</div><div>words</div><div><br></div>${SIG}`,
    body: "old\nwords",
    after: "L1\nL2",
    mode: "replace",
    only: "gmail",
  },
  "replaced, in Outlook": {
    html: `<div>old</div><div>words</div><div><br></div>${OSIG}${OQUOTE}`,
    body: "old\nwords",
    after: "L1\nL2",
    mode: "replace",
    only: "outlook",
  },
  "replaced where nothing was": {
    html: `<div><br></div>`,
    body: "",
    after: "L1\nL2",
    mode: "replace",
  },
  "not replaced around answers": {
    html: `<div>Hi</div><div class="gmail_quote"><div class="gmail_attr">wrote:</div><blockquote class="gmail_quote">one?</blockquote><div>yes</div></div>`,
    body: "Hi\nyes",
    after: "Hi\nyes",
    mode: "replace",
    result: "unsupported",
    only: "gmail",
  },
};

async function openDraft(
  webmail: "gmail" | "outlook",
  page: Page,
  html: string,
) {
  if (webmail === "gmail") {
    await openGmail(page, "en", "#inbox?compose=new", { signature: "none" });
    await page.locator(".M9 [g_editable]").waitFor();
  } else await openForm(outlook, "full compose", page);
  const body = page.locator(
    "[g_editable], [id^=editorParent_] > [role=textbox]",
  );
  await body.focus();
  await body.evaluate((element, content) => {
    element.innerHTML = content;
    element.dispatchEvent(new InputEvent("input", { bubbles: true }));
    // RoosterJS has to know of it before it can go back to it.
    element.dispatchEvent(new CompositionEvent("compositionend"));
  }, html);
  return body;
}

async function settled(ask: Ask, body: string): Promise<void> {
  await expect.poll(async () => (await ask.read())?.body).toBe(body);
}

for (const webmail of ["gmail", "outlook"] as const)
  for (const [name, given] of Object.entries(CASES)) {
    if (given.only !== undefined && given.only !== webmail) continue;
    test(`${webmail}: ${name}`, async ({ page, ask, site }) => {
      const body = await openDraft(webmail, page, given.html);
      await settled(ask, given.body);
      const before = await body.innerHTML();
      await saved(site, before);
      const result = await ask.insert({
        text: "L1\nL2",
        mode: given.mode ?? "append",
      });
      const after = await body.innerHTML();
      expect((await ask.read())?.body).toBe(given.after);
      expect(result).toBe(given.result ?? "done");
      if (given.holds !== undefined) expect(after).toContain(given.holds);
      if (given.result === "unsupported") {
        expect(after).toBe(before);
        return;
      }
      await saved(site, after);
      await page.keyboard.press("ControlOrMeta+z");
      await expect.poll(() => body.innerHTML()).toBe(before);
      await saved(site, before);
      await page.keyboard.press("ControlOrMeta+Shift+z");
      await expect.poll(() => body.innerHTML()).toBe(after);
    });
  }
