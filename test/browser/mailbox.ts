/** Drives the practice mailboxes as an author does: opens a compose in each of its forms, types, sends. */
import type { Locator, Page } from "@playwright/test";
import { labelsOf as gmailLabels } from "../practice/gmail/labels.ts";
import type { Language } from "../practice/letters.ts";
import { labelsOf as outlookLabels } from "../practice/outlook/labels.ts";

export const LANGUAGES: readonly Language[] = ["en", "es", "ja"];

/** Where the practice mailbox answers; the real origin, or the local one of the practice mode. */
const GMAIL = "https://mail.google.com/mail/u/0/";
const OUTLOOK = "https://outlook.office.com/mail/";

/** One open compose as its author sees it. */
export interface OpenCompose {
  /** The window it stands in: another one than before when it was popped out. */
  readonly page: Page;
  readonly root: Locator;
  readonly body: Locator;
  readonly subject: Locator;
  readonly sendButton: Locator;
  /** Sends later, by the menu beside Send. */
  schedule(): Promise<void>;
}

export interface Mailbox {
  readonly name: "Gmail" | "Outlook";
  /** By the name of the form; each opens it in a fresh page of the mailbox. */
  readonly forms: Readonly<
    Record<string, (page: Page, language: Language) => Promise<OpenCompose>>
  >;
  /** Opens the mailbox's list of mails. */
  inbox(page: Page): Promise<void>;
  /** Starts a mail from the page as it stands, with the mailbox's own button. */
  newMail(page: Page, subject: string): Promise<OpenCompose>;
}

const ADDRESS = "tom@becker-machining.example";
const SUBJECT = "PO 45117";

/** The draft to its last byte. */
export function contentOf(compose: OpenCompose): Promise<string> {
  return compose.body.evaluate((body) =>
    body instanceof HTMLTextAreaElement ? body.value : body.innerHTML,
  );
}

/** Types at the top of the draft, key by key; a line break is the Enter key. */
export async function typeDraft(
  compose: OpenCompose,
  text: string,
): Promise<void> {
  await compose.body.focus();
  await compose.page.keyboard.press("ControlOrMeta+Home");
  await compose.page.keyboard.type(text);
}

type Options = Readonly<Record<string, string>>;

function withQuery(address: string, language: Language, options: Options) {
  const url = new URL(address);
  for (const [name, value] of Object.entries({ hl: language, ...options }))
    url.searchParams.set(name, value);
  return url;
}

function gmailCompose(page: Page, root: Locator): OpenCompose {
  return {
    page,
    root,
    body: root.locator("[g_editable]"),
    subject: root.locator("input[name=subjectbox]"),
    sendButton: root.locator(".aoO"),
    schedule: async () => {
      await root.locator(".hG").click();
      await page.locator("[selector=scheduledSend]").click();
      await page.getByRole("menuitem").first().click();
    },
  };
}

export async function openGmail(
  page: Page,
  language: Language,
  route: string,
  options: Options = {},
): Promise<void> {
  const url = withQuery(GMAIL, language, options);
  url.hash = route;
  await page.goto(url.href);
}

async function gmailWindow(
  page: Page,
  language: Language,
  options: Options = {},
): Promise<OpenCompose> {
  await openGmail(page, language, "#inbox?compose=new", options);
  return gmailHead(page, SUBJECT);
}

async function gmailHead(page: Page, subject: string): Promise<OpenCompose> {
  const compose = gmailCompose(page, page.locator("[role=dialog] .M9"));
  await compose.root.locator("[peoplekit-id=pk-to]").fill(ADDRESS);
  await compose.subject.fill(subject);
  return compose;
}

async function gmailInline(
  kind: "reply" | "forward",
  page: Page,
  language: Language,
  options: Options = {},
): Promise<OpenCompose> {
  await openGmail(page, language, "#inbox/restart-45117", options);
  await page
    .getByRole("button", { name: gmailLabels[language][kind], exact: true })
    .click();
  const compose = gmailCompose(page, page.locator(".ip .M9"));
  await compose.body.waitFor();
  if (kind === "forward")
    await compose.root.locator("[peoplekit-id=pk-to]").fill(ADDRESS);
  return compose;
}

async function poppedOut(page: Page, popOut: Locator): Promise<Page> {
  const [popup] = await Promise.all([
    page.waitForEvent("popup"),
    popOut.click(),
  ]);
  return popup;
}

export const gmail = {
  name: "Gmail",
  inbox: (page) => openGmail(page, "en", "#inbox"),
  newMail: async (page, subject) => {
    await page.locator("[gh=cm]").click();
    return gmailHead(page, subject);
  },
  forms: {
    "new message": (page, language) => gmailWindow(page, language),
    "new message, older editor": (page, language) =>
      gmailWindow(page, language, { editor: "deaf" }),
    "full screen": async (page, language) => {
      const compose = await gmailWindow(page, language);
      await page.locator(".Hm .Hq").click();
      return compose;
    },
    "inline reply": (page, language) => gmailInline("reply", page, language),
    "inline reply, quote opened": async (page, language) => {
      const compose = await gmailInline("reply", page, language);
      await compose.root.locator(".ajR").click();
      return compose;
    },
    "inline reply, signature below the quote": async (page, language) => {
      const compose = await gmailInline("reply", page, language, {
        signature: "below-quote",
      });
      await compose.root.locator(".ajR").click();
      return compose;
    },
    forward: (page, language) => gmailInline("forward", page, language),
    "popped-out reply": async (page, language) => {
      const inline = await gmailInline("reply", page, language);
      const popup = await poppedOut(page, inline.root.locator(".pop"));
      const compose = gmailCompose(popup, popup.locator(".M9"));
      await compose.body.waitFor();
      return compose;
    },
    "plain text": async (page, language) => {
      const compose = await gmailInline("reply", page, language);
      await compose.root.locator(".plain").click();
      return compose;
    },
    "draft opened again": async (page, language) => {
      const first = await gmailWindow(page, language);
      await first.body.focus();
      await page.keyboard.type("Hello");
      await first.root.locator('input[name=draft][value^="#msg"]').waitFor({
        state: "attached",
      });
      const id = (
        await first.root.locator("input[name=draft]").inputValue()
      ).replace("#msg-a:r", "");
      await page.locator(".Hm .Ha").click();
      await page.evaluate((token) => {
        location.hash = `#inbox?compose=${token}`;
      }, id);
      const compose = gmailCompose(page, page.locator("[role=dialog] .M9"));
      await compose.body.getByText("Hello").waitFor();
      await compose.body.focus();
      await page.keyboard.press("ControlOrMeta+Home");
      await page.keyboard.press("Shift+End");
      await page.keyboard.press("Delete");
      return compose;
    },
  },
} satisfies Mailbox;

function outlookCompose(page: Page, root: Locator): OpenCompose {
  return {
    page,
    root,
    body: root.locator("[id^=editorParent_] > *"),
    subject: root.locator("input[id$=_SUBJECT]"),
    sendButton: root.locator("[id$=__primaryActionButton]"),
    schedule: async () => {
      await root.locator("[id$=__menuButton]").click();
      await page.getByRole("menuitem").last().click();
      await page.locator(".fui-DialogSurface button").first().click();
    },
  };
}

const outlookRoot = "[id^=docking_InitVisiblePart_]:visible";

async function outlookFull(
  page: Page,
  language: Language,
  options: Options = {},
): Promise<OpenCompose> {
  await page.goto(withQuery(OUTLOOK, language, options).href);
  await page
    .getByRole("button", { name: outlookLabels[language].newMail })
    .click();
  return outlookHead(page, SUBJECT);
}

async function outlookHead(page: Page, subject: string): Promise<OpenCompose> {
  const compose = outlookCompose(page, page.locator(outlookRoot));
  await compose.root.locator("[id$=_TO] .EditorClass").focus();
  await compose.page.keyboard.type(`${ADDRESS};`);
  await compose.subject.fill(subject);
  return compose;
}

async function outlookReply(
  page: Page,
  language: Language,
  options: Options = {},
): Promise<OpenCompose> {
  await page.goto(
    withQuery(`${OUTLOOK}inbox/id/restart-45117`, language, options).href,
  );
  await page
    .getByRole("button", { name: outlookLabels[language].reply, exact: true })
    .first()
    .click();
  const compose = outlookCompose(page, page.locator(outlookRoot));
  await compose.body.waitFor();
  return compose;
}

export const outlook = {
  name: "Outlook",
  inbox: async (page) => {
    await page.goto(withQuery(OUTLOOK, "en", {}).href);
  },
  newMail: async (page, subject) => {
    await page.getByRole("button", { name: outlookLabels.en.newMail }).click();
    return outlookHead(page, subject);
  },
  forms: {
    "reply in the reading pane": (page, language) =>
      outlookReply(page, language),
    "reply, history beside the editor": (page, language) =>
      outlookReply(page, language, { quote: "outside" }),
    "full compose": (page, language) => outlookFull(page, language),
    "popped-out reply": async (page, language) => {
      const inline = await outlookReply(page, language);
      const popup = await poppedOut(
        page,
        inline.root.locator("#popoutCompose"),
      );
      const compose = outlookCompose(popup, popup.locator(outlookRoot));
      await compose.body.waitFor();
      return compose;
    },
    "deep link": async (page, language) => {
      await page.goto(
        withQuery(`${OUTLOOK}deeplink/compose`, language, {}).href,
      );
      return outlookHead(page, SUBJECT);
    },
    "plain text": async (page, language) => {
      const compose = await outlookReply(page, language);
      await compose.root
        .getByRole("button", { name: outlookLabels[language].plainText })
        .click();
      return compose;
    },
    "plain text from the start": (page, language) =>
      outlookReply(page, language, { format: "plain" }),
    "plain text, without a text area": async (page, language) => {
      const compose = await outlookReply(page, language, { plain: "editable" });
      await compose.root
        .getByRole("button", { name: outlookLabels[language].plainText })
        .click();
      return compose;
    },
  },
} satisfies Mailbox;

/**
 * Pops out into a document that only a script of the page fills: no navigation, so no browser runs a content script
 * there, whatever the manifest says.
 */
export async function outlookScriptMadePopOut(
  page: Page,
): Promise<OpenCompose> {
  const inline = await outlookReply(page, "en", { popout: "blank" });
  const popup = await poppedOut(page, inline.root.locator("#popoutCompose"));
  const compose = outlookCompose(popup, popup.locator(outlookRoot));
  await compose.body.waitFor();
  return compose;
}

export const MAILBOXES: readonly Mailbox[] = [gmail, outlook];

/** The plainest compose of each, for what does not depend on the form. */
export const PLAIN_COMPOSES = [
  { name: gmail.name, open: gmail.forms["new message"] },
  { name: outlook.name, open: outlook.forms["full compose"] },
] as const;
