/**
 * The practice Outlook. `?hl=es` sets the language, `?quote=outside` keeps a reply's history beside the editor,
 * `?plain=editable` uses no textarea for plain text, `?format=plain` begins every mail in it, `?signature=none` leaves
 * the signature out, `?popout=blank` pops out into a document made by script. Routes: `/mail/`, `/mail/inbox/id/<conversation>`, `/mail/deeplink/compose` (with
 * `to`, `subject`) and `/mail/compose/<draft>` for a compose in a window of its own.
 */
import { element } from "../element.ts";
import type { Conversation, Language, Letter } from "../letters.ts";
import { conversations, findConversation, me } from "../letters.ts";
import type { StoredDraft } from "../mail-server.ts";
import { fetchDraft, tellServer } from "../server-side.ts";
import type {
  ComposeEvents,
  ComposeStart,
  OutlookSettings,
} from "./compose.ts";
import { commandButton, Compose } from "./compose.ts";
import { labelsOf } from "./labels.ts";

const query = new URLSearchParams(location.search);
const language: Language =
  (["en", "es", "ja"] as const).find((known) => known === query.get("hl")) ??
  "en";
const labels = labelsOf[language];
const settings: OutlookSettings = {
  labels,
  quote: query.get("quote") === "outside" ? "outside" : "inside",
  format: query.get("format") === "plain" ? "plain" : "rich",
  plainEditor: query.get("plain") === "editable" ? "editable" : "textarea",
  signature: query.get("signature") !== "none",
};

const ownDraft = /^\/mail\/(?:deeplink\/)?compose\/?([\w-]*)$/.exec(
  location.pathname,
)?.[1];
if (ownDraft !== undefined) void composePage(ownDraft);
else mailbox();

async function composePage(draftId: string): Promise<void> {
  const stored = await fetchDraft(draftId);
  openOwnWindow(document, {
    kind: stored?.kind ?? "new",
    to: query.get("to")?.split(",").filter(Boolean) ?? [],
    subject: query.get("subject") ?? "",
    ...(stored ? { stored } : {}),
  });
}

/** A compose alone in a window: no role=main, another root. */
function openOwnWindow(owner: Document, start: ComposeStart): void {
  owner.title = start.stored?.subject ?? start.subject ?? labels.newMail;
  const root = element("div", {
    "data-app-section": "Form_Content",
    class: "own-window",
  });
  const compose = new Compose(
    settings,
    { ...start, ownWindow: true },
    {
      ended: () => root.append(element("p", { class: "done" }, labels.sent)),
      popOut: () => undefined,
    },
  );
  root.append(compose.element);
  owner.body.append(root);
  compose.open();
}

function mailbox(): void {
  document.title = `${labels.inbox} - Practice Outlook`;
  const list = element("div", { role: "listbox", class: "list" });
  const pane = element("div", { id: "ReadingPaneContainerId" });
  const main = element("div", { role: "main", class: "pane" }, pane);
  document.body.append(
    element(
      "header",
      { class: "bar", role: "banner" },
      element("span", { class: "brand" }, "Practice Outlook"),
      element(
        "button",
        {
          id: "O365_MainLink_Me",
          type: "button",
          "aria-label": `${me.name} ${me.address}`,
        },
        "DR",
      ),
    ),
    element(
      "nav",
      { class: "side" },
      element(
        "div",
        { class: "split" },
        commandButton(
          labels.newMail,
          () => newMail(),
          // The same shape as Send's: any split button has it.
          { id: "splitButton-r0__primaryActionButton", class: "new" },
          labels.newMail,
        ),
      ),
      element("div", { role: "treeitem", class: "folder" }, labels.inbox),
    ),
    list,
    main,
  );
  for (const conversation of conversations) {
    const letter = conversation.letters.at(-1);
    const row = element(
      "div",
      {
        role: "option",
        tabindex: "0",
        "data-convid": conversation.id,
        "aria-selected": "false",
      },
      element("span", { class: "row-from" }, letter?.from.name ?? ""),
      element("span", { class: "row-subject" }, conversation.subject),
    );
    row.addEventListener("click", () => {
      history.pushState({}, "", routeOf(conversation.id));
      follow();
    });
    list.append(row);
  }

  /** What the pane shows now; a compose that is left stays behind in the document, hidden. */
  const put = (content: HTMLElement) => {
    for (const old of [...pane.children]) {
      if (old.querySelector("[id^=docking_InitVisiblePart_]"))
        (old as HTMLElement).style.display = "none";
      else old.remove();
      old.removeAttribute("id");
    }
    pane.append(content);
  };

  const events: ComposeEvents = {
    ended: (how, draft) => {
      main.removeAttribute("data-app-section");
      if (how === "discarded") return;
      toast(how === "sent" ? labels.sent : labels.scheduled, () => {
        void tellServer("undo-send", draft);
        openInPane({ kind: draft.kind, stored: draft });
      });
    },
    popOut: (compose) => void popOut(compose),
  };

  function openInPane(start: ComposeStart): void {
    const compose = new Compose(settings, start, events);
    put(element("div", { class: "full-compose" }, compose.element));
    compose.open();
  }

  function newMail(): void {
    openInPane({ kind: "new" });
  }

  async function popOut(compose: Compose): Promise<void> {
    const blank =
      query.get("popout") === "blank"
        ? window.open("", "_blank", "popup,width=760,height=640")
        : null;
    const saving = compose.save();
    compose.close();
    compose.element.remove();
    main.removeAttribute("data-app-section");
    if (blank) {
      const style = document.querySelector("style")?.cloneNode(true);
      if (style) blank.document.head.append(style);
      openOwnWindow(blank.document, startOf(compose.snapshot()));
      return;
    }
    await saving;
    window.open(
      `/mail/compose/${compose.draftId}${location.search}`,
      "_blank",
      "popup,width=760,height=640",
    );
  }

  function follow(): void {
    const id = /^\/mail\/inbox\/id\/([\w-]+)$/.exec(location.pathname)?.[1];
    for (const row of list.children)
      row.setAttribute(
        "aria-selected",
        String(row.getAttribute("data-convid") === id),
      );
    const conversation = id === undefined ? undefined : findConversation(id);
    if (conversation) put(conversationPane(conversation, events, main));
  }
  window.addEventListener("popstate", follow);
  follow();
}

function startOf(stored: StoredDraft): ComposeStart {
  return { kind: stored.kind, stored };
}

function routeOf(conversation: string): string {
  return `/mail/inbox/id/${conversation}${location.search}`;
}

function conversationPane(
  conversation: Conversation,
  events: ComposeEvents,
  main: HTMLElement,
): HTMLElement {
  const { id, letters, subject } = conversation;
  const cards = letters.map((letter, index) =>
    messageCard(conversation, letter, index, (host, start) => {
      const compose = new Compose(settings, start, events);
      // While a reply is open, the whole reading pane carries the compose's section name too.
      main.setAttribute("data-app-section", "MailReadCompose");
      host.replaceChildren(compose.element);
      compose.open();
      host.scrollIntoView({ block: "nearest" });
    }),
  );
  // Newest first, as Outlook shows them by default.
  cards.reverse();
  return element(
    "div",
    { id: "ConversationReadingPaneContainer" },
    element(
      "div",
      { class: "conversation-head" },
      element(
        "span",
        { id: `CONV_${id}_SUBJECT`, role: "heading", "aria-level": "2" },
        subject,
      ),
    ),
    ...cards,
  );
}

function messageCard(
  conversation: Conversation,
  letter: Letter,
  index: number,
  openCompose: (host: HTMLElement, start: ComposeStart) => void,
): HTMLElement {
  const body = element("div", {
    id: `UniqueMessageBody_${index + 1}`,
    role: "document",
    class: "allowTextSelection",
    "aria-label": labels.body,
  });
  body.innerHTML = letter.html;
  const host = element("div", { class: "reply-host" });
  const start = (kind: "reply" | "forward") =>
    openCompose(host, {
      kind,
      letter,
      conversation: conversation.id,
      inline: true,
      to: kind === "reply" ? [letter.from.address] : [],
      subject: `${kind === "reply" ? "Re" : "Fw"}: ${conversation.subject}`,
    });
  return element(
    "div",
    { "aria-label": labels.conversation, class: "card" },
    element(
      "div",
      { class: "card-head" },
      element(
        "span",
        {
          "aria-label": `${labels.from}: ${letter.from.name}`,
          class: "card-from",
        },
        `${letter.from.name} <${letter.from.address}>`,
      ),
      element(
        "div",
        { "data-testid": "SentReceivedSavedTime", class: "card-date" },
        letter.date,
      ),
    ),
    element(
      "div",
      { "aria-label": `${labels.to}: ${letter.to.name}`, class: "card-to" },
      letter.to.name,
    ),
    body,
    element(
      "div",
      { class: "card-actions" },
      commandButton(labels.reply, () => start("reply"), {}, labels.reply),
      commandButton(labels.forward, () => start("forward"), {}, labels.forward),
    ),
    host,
  );
}

function toast(message: string, undo: () => void): void {
  document.querySelector(".toast")?.remove();
  const bar = element(
    "div",
    { class: "toast", role: "status" },
    element("span", {}, message),
    commandButton(
      labels.undo,
      () => {
        bar.remove();
        undo();
      },
      {},
      labels.undo,
    ),
  );
  document.body.append(bar);
}
