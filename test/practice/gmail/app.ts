/**
 * The practice Gmail. `?hl=es` sets the language, `?editor=deaf` the older editor, `?signature=below-quote|none` the
 * signature's place, `?archive=1` shows "Send and archive"; `?view=cm&to=…&su=…&body=…` is a compose in a window of its
 * own. Routes are in the hash: `#inbox`, `#inbox/<conversation>`, `#inbox?compose=new` (or a draft's id).
 */
import { element } from "../element.ts";
import type { Language } from "../letters.ts";
import { me } from "../letters.ts";
import type { StoredDraft } from "../mail-server.ts";
import { fetchDraft, tellServer } from "../server-side.ts";
import { Compose } from "./compose.ts";
import type { ComposeEvents, ComposeStart, GmailSettings } from "./compose.ts";
import { button } from "./controls.ts";
import type { View } from "./conversation.ts";
import { conversationView, listView } from "./conversation.ts";
import { labelsOf } from "./labels.ts";
import { openWindow } from "./window.ts";

const query = new URLSearchParams(location.search);
const language: Language =
  (["en", "es", "ja"] as const).find((known) => known === query.get("hl")) ??
  "en";
const labels = labelsOf[language];
const settings: GmailSettings = {
  language,
  labels,
  editor: query.get("editor") === "deaf" ? "deaf-to-input" : "hears-input",
  signature:
    (["below-quote", "none"] as const).find(
      (place) => place === query.get("signature"),
    ) ?? "above-quote",
  sendAndArchive: query.has("archive"),
};

if (query.get("view") === "cm") void composePage();
else mailbox();

/** A compose in its own browser window. */
async function composePage(): Promise<void> {
  document.body.className = "xE xp";
  const stored = await fetchDraft(query.get("draft") ?? "");
  const compose = new Compose(
    settings,
    {
      kind: stored?.kind ?? "new",
      to: query.get("to")?.split(",").filter(Boolean) ?? [],
      subject: query.get("su") ?? "",
      text: query.get("body") ?? "",
      ...(stored ? { stored } : {}),
    },
    {
      popOut: () => undefined,
      titled: (subject) => (document.title = subject || labels.newMessage),
      ended: (how) => {
        main.replaceChildren(
          element("p", { class: "done" }, how === "sent" ? labels.sent : ""),
        );
      },
    },
  );
  const main = element(
    "div",
    { role: "main", class: "own-window" },
    compose.element,
  );
  document.body.append(main);
  compose.open();
}

function mailbox(): void {
  document.title = `${labels.inbox} - ${me.address}`;
  const stage = element("div", { class: "AO", tabindex: "-1" });
  const newMail = () => {
    setComposeTokens([
      ...composeTokens(),
      tokens.has("new") ? `n${tokens.size}` : "new",
    ]);
  };
  document.body.append(
    element(
      "header",
      { class: "bar", role: "banner" },
      element("span", { class: "brand" }, "Practice mail"),
      element(
        "a",
        {
          class: "account",
          href: "#",
          "aria-label": `${me.name} (${me.address})`,
        },
        "DR",
      ),
    ),
    element(
      "nav",
      { class: "side" },
      button("T-I T-I-KE L3", { gh: "cm" }, newMail, labels.compose),
      element("a", { href: "#inbox", class: "J-Ke" }, labels.inbox),
    ),
    stage,
  );

  /** Open compose windows by their token in the address. */
  const tokens = new Map<string, Compose>();
  const events: Omit<ComposeEvents, "titled"> = {
    ended: (how, draft) => {
      if (how === "discarded") return;
      toast(
        how === "sent" ? labels.sent : labels.scheduled,
        labels.undo,
        () => {
          void tellServer("undo-send", draft);
          open(draft.draftId, { kind: draft.kind, stored: draft });
        },
      );
    },
    popOut: (compose) => {
      void compose.save().then(() => {
        compose.close();
        const address = new URL(location.href);
        address.searchParams.set("view", "cm");
        address.searchParams.set("draft", compose.draftId);
        address.hash = "";
        window.open(address, "_blank", "popup,width=760,height=640");
        compose.element.remove();
      });
    },
  };

  function open(token: string, start: ComposeStart): void {
    const gone = () => {
      tokens.delete(token);
      setComposeTokens(composeTokens().filter((other) => other !== token));
    };
    const compose = openWindow(settings, start, {
      ended: (how, draft) => {
        gone();
        events.ended(how, draft);
      },
      closed: gone,
    });
    tokens.set(token, compose);
  }

  /** Every view ever shown, by route; the ones not in front stay in the document, hidden. */
  let front: (View & { route: string }) | undefined;
  const show = (route: string) => {
    if (front?.route === route) return;
    if (front) {
      front.element.style.display = "none";
      for (const compose of front.composes) void compose.save();
    }
    // Coming back draws a new view; the old one stays behind as a dead copy.
    const conversation = /^#inbox\/([\w-]+)$/.exec(route)?.[1];
    const view = conversation
      ? conversationView(conversation, settings, events)
      : listView();
    front = { ...view, route };
    stage.append(view.element);
  };
  const follow = () => {
    const [route = "#inbox"] = (location.hash || "#inbox").split("?");
    show(route);
    for (const token of composeTokens()) {
      if (tokens.has(token)) continue;
      if (token === "new" || /^n\d+$/.test(token)) {
        open(token, { kind: "new" });
        continue;
      }
      void fetchDraft(token).then((stored) => {
        if (stored && !tokens.has(token))
          open(token, { kind: stored.kind, stored: asReopened(stored) });
      });
    }
  };
  window.addEventListener("hashchange", follow);
  // Gmail starts without a class on the body until it knows its mode.
  window.setTimeout(() => {
    document.body.className = "aAU";
    follow();
  }, 0);
}

/** A draft that was closed comes back inside one wrapper. */
function asReopened(stored: StoredDraft): StoredDraft {
  return stored.html.startsWith('<div dir="ltr">')
    ? stored
    : { ...stored, html: `<div dir="ltr">${stored.html}</div>` };
}

function composeTokens(): string[] {
  const [, search = ""] = location.hash.split("?");
  return (new URLSearchParams(search).get("compose") ?? "")
    .split(",")
    .filter(Boolean);
}

function setComposeTokens(open: readonly string[]): void {
  const [route = "#inbox"] = (location.hash || "#inbox").split("?");
  location.hash = open.length ? `${route}?compose=${open.join(",")}` : route;
}

function toast(message: string, action: string, act: () => void): void {
  document.querySelector(".toast")?.remove();
  const bar = element(
    "div",
    { class: "toast", role: "status" },
    element("span", {}, message),
    button(
      "ag a8k",
      { role: "link" },
      () => {
        bar.remove();
        act();
      },
      action,
    ),
  );
  document.body.append(bar);
}
