/** The reading side: the list of conversations, and one open conversation with its inline composes. */
import { element, setMailHtml } from "../element.ts";
import type { Conversation, Letter } from "../letters.ts";
import { conversations, findConversation } from "../letters.ts";
import { button } from "./controls.ts";
import { Compose } from "./compose.ts";
import type { ComposeEvents, ComposeStart, GmailSettings } from "./compose.ts";

/** One view of the main area; hidden ones stay in the document, as Gmail's do. */
export interface View {
  readonly element: HTMLElement;
  readonly composes: Compose[];
}

export function listView(): View {
  const rows = conversations.map((conversation) => {
    const letter = conversation.letters.at(-1);
    const row = element(
      "tr",
      {
        class: "zA yO",
        role: "row",
        tabindex: "-1",
        "data-legacy-thread-id": conversation.id,
      },
      element("td", { class: "yX" }, letter?.from.name ?? ""),
      element(
        "td",
        { class: "a4W" },
        element("span", { class: "bog" }, conversation.subject),
      ),
      element("td", { class: "xW" }, letter?.date.split(",")[1] ?? ""),
    );
    row.addEventListener("click", () => {
      location.hash = `#inbox/${conversation.id}`;
    });
    return row;
  });
  return {
    element: element(
      "div",
      { role: "main", class: "view" },
      element(
        "table",
        { class: "F cf zt", role: "grid" },
        element("tbody", {}, ...rows),
      ),
    ),
    composes: [],
  };
}

export function conversationView(
  id: string,
  settings: GmailSettings,
  events: Omit<ComposeEvents, "titled">,
): View {
  const composes: Compose[] = [];
  const conversation = findConversation(id);
  if (!conversation)
    return {
      element: element("div", { role: "main", class: "view" }),
      composes,
    };
  const list = element("div", { role: "list", class: "aeF" });
  conversation.letters.forEach((letter, index) => {
    const newest = index === conversation.letters.length - 1;
    list.append(
      message(conversation, letter, newest, settings, (host, start) => {
        const compose = new Compose(settings, start, {
          popOut: events.popOut,
          titled: () => undefined,
          ended: (how, draft) => {
            // Inline, the compose stays until the mail is away.
            window.setTimeout(() => {
              host.replaceChildren();
              host.classList.remove("adB");
            }, 150);
            events.ended(how, draft);
          },
        });
        composes.push(compose);
        return compose;
      }),
    );
  });
  return {
    element: element(
      "div",
      { role: "main", class: "view" },
      element(
        "div",
        { class: "nH a98 iY" },
        element(
          "div",
          { class: "ha" },
          element(
            "h2",
            {
              class: "hP",
              tabindex: "-1",
              "data-legacy-thread-id": conversation.id,
              "data-thread-perm-id": `thread-f:${conversation.id}`,
            },
            conversation.subject,
          ),
        ),
        list,
      ),
    ),
    composes,
  };
}

function message(
  conversation: Conversation,
  letter: Letter,
  newest: boolean,
  settings: GmailSettings,
  makeCompose: (host: HTMLElement, start: ComposeStart) => Compose,
): HTMLElement {
  const { labels } = settings;
  const body = element("div", { class: "a3s aiL" });
  setMailHtml(body, letter.html);
  const quote = body.querySelector<HTMLElement>(".gmail_quote");
  if (quote) {
    quote.hidden = true;
    quote.before(
      button(
        "ajT",
        { "aria-label": labels.showTrimmed },
        () => (quote.hidden = !quote.hidden),
        "•••",
      ),
    );
  }
  const host = element("div", { class: "ip iq" });
  const open = (kind: "reply" | "forward") => {
    if (host.classList.contains("adB")) return;
    const compose = makeCompose(host, {
      kind,
      letter,
      conversation: conversation.id,
      to: kind === "reply" ? [letter.from.address] : [],
      subject: `${kind === "reply" ? "Re" : "Fwd"}: ${conversation.subject}`,
    });
    host.classList.add("adB");
    // Gmail fills the reply only a moment after it made room for it.
    window.setTimeout(() => {
      host.replaceChildren(compose.element);
      compose.open();
      host.scrollIntoView({ block: "nearest" });
    }, 50);
  };
  return element(
    "div",
    { role: "listitem" },
    element(
      "div",
      {
        class: `adn ads ${newest ? "h7" : "kv"}`,
        "data-message-id": `#msg-f:${letter.id}`,
        "data-legacy-message-id": letter.id,
      },
      element(
        "div",
        { class: "gE iv gt" },
        element(
          "span",
          {
            class: "gD",
            email: letter.from.address,
            name: letter.from.name,
          },
          letter.from.name,
        ),
        element(
          "span",
          { class: "hb" },
          element(
            "span",
            { class: "g2", email: letter.to.address },
            letter.to.name,
          ),
        ),
        element("span", { class: "g3", title: letter.date }, letter.date),
      ),
      element("div", { class: "ii gt" }, body),
      ...(letter.attachments ?? []).map((name) =>
        element(
          "div",
          { class: "aQH" },
          element(
            "span",
            {
              class: "aZo",
              download_url: `application/octet-stream:${name}:https://mail.google.com/mail/u/0/?attid=0.1`,
            },
            element("span", { class: "aV3" }, name),
          ),
        ),
      ),
      element(
        "div",
        { class: "gA gt acV" },
        element(
          "div",
          { class: "amn" },
          button(
            "ams bkH",
            { "aria-label": labels.reply },
            () => open("reply"),
            labels.reply,
          ),
          button(
            "ams bkG",
            { "aria-label": labels.forward },
            () => open("forward"),
            labels.forward,
          ),
        ),
        host,
      ),
    ),
  );
}
