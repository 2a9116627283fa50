/** Drafts come and go; what is not open is not watched, and nothing of the page is changed by it. */
import {
  contentOf,
  gmail,
  openGmail,
  outlook,
  typeDraft,
} from "../../browser/mailbox.ts";
import { expect, openForm, saved, test } from "./practice.ts";

/** Both with everything around the author's words. */
const FORMS = [
  [gmail, "inline reply, quote opened"],
  [outlook, "reply in the reading pane"],
] as const;

test("Gmail: several windows and a reply at once, each for itself", async ({
  page,
  ask,
}) => {
  await openGmail(page, "en", "#inbox/restart-45117");
  await page.locator(".ams.bkH").last().click();
  await page.locator(".ip [g_editable]").focus();
  await page.keyboard.type("the reply");
  for (const text of ["first", "second"]) {
    await page.locator("[gh=cm]").click();
    await page.locator("[role=dialog] [g_editable]").last().focus();
    await page.keyboard.type(text);
  }
  await expect.poll(async () => (await ask.drafts()).length).toBe(3);
  const bodies = [];
  for (let index = 0; index < 3; index += 1)
    bodies.push((await ask.read(index))?.body);
  expect(bodies.sort()).toEqual(["first", "second", "the reply"]);
  expect((await ask.read())?.body).toBe("second");
  await page.locator(".ip [g_editable]").focus();
  await expect.poll(async () => (await ask.read())?.body).toBe("the reply");
  await page.locator("[role=dialog] .Ha").last().click();
  await expect.poll(async () => (await ask.drafts()).length).toBe(2);
});

test("Gmail: a minimised draft stays open", async ({ page, ask }) => {
  const compose = await openForm(gmail, "new message", page, "en");
  await typeDraft(compose, "Hello");
  const [id] = await ask.drafts();
  await page.locator(".Hm .Hl").click();
  // Open drafts are looked after now and then, which shows by what is noticed without an event.
  await ask.log();
  await compose.root.locator("input[name=subjectbox]").evaluate((field) => {
    (field as HTMLInputElement).value = "Another subject";
  });
  await expect.poll(() => ask.log()).toContain(`changed ${id}`);
  expect(await ask.drafts()).toEqual([id]);
  expect((await ask.read(0))?.body).toBe("Hello");

  // Nothing can be typed into it now, and nothing may go into the field that has the focus instead.
  await page.locator("[gh=cm]").click();
  const other = page.locator("[role=dialog] [g_editable]").last();
  await other.focus();
  const before = await other.innerHTML();
  expect(await ask.insert({ text: "L1" }, 0)).toBe("unsupported");
  expect(await other.innerHTML()).toBe(before);
  expect((await ask.read(0))?.body).toBe("Hello");
});

test("Gmail: full screen and back is one draft; closing it there ends it", async ({
  page,
  ask,
}) => {
  const compose = await openForm(gmail, "new message", page, "en");
  await typeDraft(compose, "Hello");
  const [id] = await ask.drafts();
  await page.locator(".Hm .Hq").click();
  await expect.poll(async () => (await ask.read())?.body).toBe("Hello");
  await page.locator(".Hm .Hq").click();
  await page.locator(".Hm .Hq").click();
  expect(await ask.drafts()).toEqual([id]);
  await page.locator(".Hm .Ha").click();
  await expect.poll(() => ask.drafts()).toEqual([]);
});

test("Gmail: a reply in a view left behind is not open; a sent draft that is undone is", async ({
  page,
  ask,
}) => {
  await openGmail(page, "en", "#inbox/restart-45117");
  await page.locator(".ams.bkH").last().click();
  await page.locator(".ip [g_editable]").focus();
  await page.keyboard.type("left behind");
  await expect.poll(async () => (await ask.drafts()).length).toBe(1);
  await page.evaluate(() => (location.hash = "#inbox"));
  await expect.poll(() => ask.drafts()).toEqual([]);

  const compose = await openForm(gmail, "new message", page, "en");
  await typeDraft(compose, "Hello");
  await compose.sendButton.click();
  await expect.poll(() => ask.drafts()).toEqual([]);
  await page.locator(".toast .a8k").click();
  await expect.poll(async () => (await ask.read(0))?.body).toBe("Hello");
});

test("Outlook: sent is closed, another conversation is another draft", async ({
  page,
  ask,
}) => {
  const compose = await openForm(
    outlook,
    "reply in the reading pane",
    page,
    "ja",
  );
  await typeDraft(compose, "Hello");
  await expect.poll(async () => (await ask.read())?.body).toBe("Hello");
  await compose.sendButton.click();
  await expect.poll(() => ask.drafts()).toEqual([]);
});

for (const [mailbox, form] of FORMS)
  test(`${mailbox.name}: reading and marking change nothing`, async ({
    page,
    ask,
  }) => {
    const compose = await openForm(mailbox, form, page, "en");
    await typeDraft(compose, "please restart 120 units");
    await expect
      .poll(async () => (await ask.read())?.body)
      .toBe("please restart 120 units");
    const before = await contentOf(compose);
    await compose.body.evaluate((body) => {
      new MutationObserver((records) =>
        document.documentElement.setAttribute(
          "data-touched",
          records
            .map(
              (r) =>
                `${r.type} ${r.target.nodeName} ${r.attributeName} ${r.addedNodes.length}`,
            )
            .join(),
        ),
      ).observe(body, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
    });
    expect(await ask.located(15, 18)).toEqual(["120"]);
    // Playwright would hide the caret by a style in the draft.
    const look = { caret: "initial" } as const;
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const plain = await page.screenshot(look);
    await ask.mark(15, 18);
    await ask.reveal(15, 18);
    const marked = await page.screenshot({
      ...look,
    });
    expect(marked.equals(plain)).toBe(false);
    expect(await contentOf(compose)).toBe(before);
    expect(
      await page.evaluate(() =>
        document.documentElement.getAttribute("data-touched"),
      ),
    ).toBeNull();
    await ask.end();
    expect((await page.screenshot(look)).equals(plain)).toBe(true);
  });

for (const [mailbox, form] of FORMS)
  test.describe(`${mailbox.name}: the caret`, () => {
    const words = "one two\nthree four";
    test("in the middle stays there", async ({ page, ask }) => {
      const compose = await openForm(mailbox, form, page, "en");
      await typeDraft(compose, words);
      await page.keyboard.press("ControlOrMeta+Home");
      for (let i = 0; i < 3; i += 1) await page.keyboard.press("ArrowRight");
      expect(await ask.insert({ text: "L1\nL2" })).toBe("done");
      await page.keyboard.type("!");
      await expect
        .poll(async () => (await ask.read())?.body)
        .toBe("one! two\nthree four\nL1\nL2");
    });
    test("at the end goes on behind the insertion", async ({
      page,
      ask,
      site,
    }) => {
      const compose = await openForm(mailbox, form, page, "en");
      await typeDraft(compose, words);
      expect(await ask.insert({ text: "L1\nL2" })).toBe("done");
      await page.keyboard.type("!");
      await expect
        .poll(async () => (await ask.read())?.body)
        .toBe(`${words}\nL1\nL2!`);
      // What was typed afterwards is not part of the insertion.
      await saved(site, await contentOf(compose));
      await page.keyboard.press("ControlOrMeta+z");
      await expect
        .poll(async () => (await ask.read())?.body)
        .toBe(`${words}\nL1\nL2`);
    });
    test("at the end of a first line alone goes on behind the insertion", async ({
      page,
      ask,
    }) => {
      const compose = await openForm(mailbox, form, page, "en");
      await typeDraft(compose, "one two");
      expect(await ask.insert({ text: "L1\nL2" })).toBe("done");
      await page.keyboard.type("!");
      await expect
        .poll(async () => (await ask.read())?.body)
        .toBe("one two\nL1\nL2!");
    });
    test("in the quote stays there", async ({ page, ask }) => {
      const compose = await openForm(mailbox, form, page, "en");
      await typeDraft(compose, words);
      await page.keyboard.press("ControlOrMeta+End");
      const caret = await ask.caret();
      expect(await ask.insert({ text: "L1\nL2" })).toBe("done");
      expect((await ask.read())?.body).toBe(`${words}\nL1\nL2`);
      expect(await ask.caret()).toEqual(caret);
    });
    test("elsewhere in the page does not matter", async ({ page, ask }) => {
      const compose = await openForm(mailbox, form, page, "en");
      await typeDraft(compose, words);
      await expect.poll(async () => (await ask.drafts()).length).toBe(1);
      await page.locator("[role=heading], h2").first().click();
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      expect(await ask.insert({ text: "L1\nL2" })).toBe("done");
      expect((await ask.read())?.body).toBe(`${words}\nL1\nL2`);
    });
    test("does not matter when the draft changed meanwhile: nothing is written", async ({
      page,
      ask,
    }) => {
      const compose = await openForm(mailbox, form, page, "en");
      await typeDraft(compose, words);
      await expect.poll(async () => (await ask.read())?.body).toBe(words);
      await page.keyboard.type("x");
      const before = await contentOf(compose);
      expect(await ask.insert({ text: "L1", expectedBody: words })).toBe(
        "stale",
      );
      expect(await contentOf(compose)).toBe(before);
    });
  });

test("Gmail: after the end nothing listens, nothing is stopped", async ({
  page,
  ask,
  site,
}) => {
  const compose = await openForm(gmail, "new message", page);
  await typeDraft(compose, "Hello");
  await expect.poll(async () => (await ask.drafts()).length).toBe(1);
  await ask.guard(true);
  await ask.end();
  await ask.log();
  await page.keyboard.type(" there");
  await page.locator("[gh=cm]").click();
  await page.locator("[role=dialog] [g_editable]").last().focus();
  await page.keyboard.type("second");
  await expect.poll(() => site.mail.lastSaved?.html).toContain("second");
  await compose.sendButton.first().click();
  await expect.poll(() => site.mail.sent.length).toBe(1);
  expect(await ask.log()).toEqual([]);
  expect(await ask.asked()).toEqual([]);
});

for (const [mailbox, form] of FORMS)
  test(`${mailbox.name}: another extension that wraps words is neither read nor broken`, async ({
    page,
    ask,
  }) => {
    const compose = await openForm(mailbox, form, page);
    await typeDraft(compose, "please restart 120 units");
    await compose.body.evaluate((body) => {
      const words = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      const text = words.nextNode();
      if (!(text instanceof Text)) return;
      const word = text.splitText(7).splitText(7);
      const wrapper = document.createElement("x-checker");
      wrapper
        .attachShadow({ mode: "open" })
        .append(document.createElement("slot"));
      text.nextSibling?.replaceWith(wrapper);
      wrapper.append("restart");
      word.before(wrapper);
      const card = document.createElement("x-card");
      card.attachShadow({ mode: "open" }).append("Did you mean: rest art?");
      body.append(card);
    });
    await expect
      .poll(async () => (await ask.read())?.body)
      .toBe("please restart 120 units");
    expect(await ask.located(4, 18)).toEqual(["se restart 120"]);
    expect(await ask.insert({ text: "L1" })).toBe("done");
    expect((await ask.read())?.body).toBe("please restart 120 units\nL1");
    await expect(compose.body.locator("x-checker")).toHaveText("restart");
  });
