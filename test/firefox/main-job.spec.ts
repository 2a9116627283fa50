/**
 * The main job in a real Firefox, with the package as the store would get it, at the webmails' real addresses: the draft
 * is read and marked, the toolbar button opens the sidebar, the lines go in, one undo takes them back, Send asks.
 */
import { expect, test as base } from "@playwright/test";
import { ANSWERS } from "../browser/panel.ts";
import { insertedPiece, RELEASE } from "../browser/release.ts";
import { buildPages } from "../practice/build.ts";
import { PracticeSite } from "../practice/site.ts";
import { launchFirefox } from "./launch-firefox.ts";
import type { Marionette } from "./marionette.ts";
import { PACKAGE } from "./prepare.ts";
import { Sidebar } from "./sidebar.ts";
import { serveWebmails } from "./webmail-proxy.ts";

/** WebDriver's names of keys. */
const [HOME, CONTROL, ENTER] = ["\uE011", "\uE009", "\uE007"];

interface Firefox {
  readonly marionette: Marionette;
  readonly sidebar: Sidebar;
  readonly refused: readonly string[];
}

/** The mailbox is swapped for each test; the browser, slow to start, is not. */
let mailbox = new PracticeSite();

const test = base.extend<
  { readonly site: PracticeSite },
  { readonly firefox: Firefox }
>({
  firefox: [
    async ({}, use) => {
      await buildPages();
      const proxy = await serveWebmails((request) => mailbox.respond(request));
      const launched = await launchFirefox(PACKAGE, proxy.port);
      try {
        await use({
          marionette: launched.marionette,
          sidebar: new Sidebar(launched.marionette),
          refused: proxy.refused,
        });
      } finally {
        await launched.close();
        proxy.close();
      }
    },
    // A Firefox of a fresh profile takes its time to start.
    { scope: "worker", timeout: 120_000 },
  ],
  site: [
    async ({ firefox }, use) => {
      mailbox = new PracticeSite();
      await firefox.sidebar.putAway();
      await use(mailbox);
      await firefox.marionette.send("WebDriver:Navigate", {
        url: "about:blank",
      });
    },
    { auto: true },
  ],
});

/** Presses what is called so in the page: its buttons, and what has the role of one. */
async function pressNamed(firefox: Marionette, name: string): Promise<void> {
  await expect
    .poll(() =>
      firefox.run((wanted) => {
        const found = [
          ...document.querySelectorAll<HTMLElement>("button, [role=button]"),
        ].find(
          (button) =>
            button.checkVisibility() &&
            (button.getAttribute("aria-label") ?? button.textContent).trim() ===
              wanted,
        );
        found?.click();
        return found !== undefined;
      }, name),
    )
    .toBe(true);
}

interface Form {
  readonly url: string;
  /** Opens the compose, where the address alone does not. */
  readonly press?: string;
  /** The field for recipients, where the form begins without one. */
  readonly to?: string;
  readonly subject?: string;
  readonly body: string;
}

const FORMS: Readonly<Record<string, Form>> = {
  "Gmail, new message": {
    url: "https://mail.google.com/mail/u/0/#inbox?compose=new",
    to: "[peoplekit-id=pk-to]",
    subject: "input[name=subjectbox]",
    body: "[role=dialog] .M9 [g_editable]",
  },
  "Gmail, inline reply": {
    url: "https://mail.google.com/mail/u/0/#inbox/restart-45117",
    press: "Reply",
    body: ".ip .M9 [g_editable]",
  },
  "Outlook, new mail": {
    url: "https://outlook.office.com/mail/deeplink/compose",
    to: "[id$=_TO] .EditorClass",
    subject: "input[id$=_SUBJECT]",
    body: "[id^=docking_InitVisiblePart_] [id^=editorParent_] > *",
  },
  "Outlook, reply in the reading pane": {
    url: "https://outlook.cloud.microsoft/mail/inbox/id/restart-45117",
    press: "Reply",
    body: "[id^=docking_InitVisiblePart_] [id^=editorParent_] > *",
  },
};

class Draft {
  readonly #firefox: Marionette;
  readonly #body: string;

  constructor(firefox: Marionette, body: string) {
    this.#firefox = firefox;
    this.#body = body;
  }

  html(): Promise<string> {
    return this.#firefox.run(
      (body) => document.querySelector(body)?.innerHTML ?? "",
      this.#body,
    );
  }

  async focus(): Promise<void> {
    await this.#firefox.run(
      (body) => document.querySelector<HTMLElement>(body)?.focus(),
      this.#body,
    );
  }

  chip(): Promise<string> {
    return this.#firefox.run(
      () =>
        document
          .querySelector("clean-release-chip")
          ?.shadowRoot?.querySelector("button:not([hidden]) span")
          ?.textContent ?? "",
    );
  }

  /** What the browser marks in the page, by the words under the marks. */
  marked(name: string): Promise<readonly string[]> {
    return this.#firefox.run(
      (wanted) =>
        [...CSS.highlights]
          .filter(([highlight]) => highlight.startsWith(wanted))
          .flatMap(([, ranges]) => [...ranges].map(String)),
      name,
    );
  }

  /** The button of the question before sending. */
  answer(name: string): Promise<boolean> {
    return this.#firefox.run((wanted) => {
      for (const host of document.documentElement.children)
        for (const button of host.shadowRoot?.querySelectorAll("button") ?? [])
          if (button.textContent.trim() === wanted) {
            button.click();
            return true;
          }
      return false;
    }, name);
  }
}

for (const [name, form] of Object.entries(FORMS))
  test(name, async ({ firefox: { marionette, sidebar }, site }) => {
    await marionette.send("WebDriver:Navigate", { url: form.url });
    if (form.press !== undefined) await pressNamed(marionette, form.press);
    await marionette.find(form.body);
    for (const [field, text] of [
      [form.to, "tom@becker-machining.example;"],
      [form.subject, "PO 45117"],
    ] as const) {
      if (field === undefined) continue;
      await marionette.run(
        (selector) => document.querySelector<HTMLElement>(selector)?.focus(),
        field,
      );
      await marionette.press(text);
    }
    const draft = new Draft(marionette, form.body);
    await draft.focus();
    await marionette.press(HOME, CONTROL);
    for (const [place, line] of RELEASE.split("\n").entries()) {
      if (place > 0) await marionette.press(ENTER);
      await marionette.press(line);
    }
    await expect.poll(() => draft.chip()).toMatch(/gaps?$/);
    await expect
      .poll(async () => (await draft.marked("clean-release-blocker")).join())
      .toContain("120");
    const before = await draft.html();

    // A page's click cannot open Firefox's sidebar: the chip says where the button is.
    await marionette.run(() =>
      document
        .querySelector("clean-release-chip")
        ?.shadowRoot?.querySelector("button")
        ?.click(),
    );
    await expect
      .poll(() =>
        marionette.run(
          () =>
            document
              .querySelector("clean-release-chip")
              ?.shadowRoot?.querySelector("[role=status]")?.textContent,
        ),
      )
      .toContain("toolbar");
    expect(await sidebar.isOpen()).toBe(false);
    await sidebar.pressToolbarButton();
    await expect.poll(() => sidebar.isOpen()).toBe(true);
    await expect
      .poll(() => sidebar.heading())
      .toMatch(/^Partial restart: \d+ gaps?/);

    await expect.poll(() => sidebar.press(/restart 120 units/)).toBe(true);
    await expect
      .poll(async () => (await draft.marked("clean-release-revealed")).join())
      .toContain("120");
    expect(await draft.html()).toBe(before);

    await sidebar.fill(ANSWERS);
    await expect.poll(() => sidebar.press(/^Insert \d+ lines?$/)).toBe(true);
    await expect.poll(() => draft.chip()).toBe("Release clear");
    await expect.poll(() => sidebar.heading()).toMatch(/clear to send/);
    const after = await draft.html();
    expect(insertedPiece(before, after)).toContain("80 units");

    await draft.focus();
    await marionette.press("z", CONTROL);
    await expect.poll(() => draft.html()).toBe(before);
    await expect.poll(() => draft.chip()).toMatch(/gaps?$/);
    await marionette.press("y", CONTROL);
    await expect.poll(() => draft.html()).toBe(after);
    await marionette.press("z", CONTROL);
    await expect.poll(() => draft.html()).toBe(before);
    await expect.poll(() => draft.chip()).toMatch(/gaps?$/);

    await marionette.press(ENTER, CONTROL);
    await expect.poll(() => draft.answer("Send as it is")).toBe(true);
    await expect.poll(() => site.mail.sent.at(-1)?.draft.html).toBe(before);
    expect(site.mail.sent).toHaveLength(1);
  });

test("on a page that is no webmail the sidebar says what to do", async ({
  firefox: { sidebar },
}) => {
  await sidebar.pressToolbarButton();
  await expect.poll(() => sidebar.heading()).toBe("No draft in this tab");
});
