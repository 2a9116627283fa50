/** One Outlook compose: in the reading pane, inside a conversation, or in a window of its own. */
import { element } from "../element.ts";
import { icon } from "../icon.ts";
import type { Letter } from "../letters.ts";
import { signature } from "../letters.ts";
import type { MailAction, StoredDraft } from "../mail-server.ts";
import { plainLines } from "../plain-lines.ts";
import { newDraftId, tellServer } from "../server-side.ts";
import type { OutlookEditor } from "./editor.ts";
import { openEditor } from "./editor.ts";
import type { OutlookLabels } from "./labels.ts";

export interface OutlookSettings {
  readonly labels: OutlookLabels;
  /** Where a reply keeps the quoted history: in the editor, or beside it until the author opens it. */
  readonly quote: "inside" | "outside";
  /** What a mail of one's own begins in. */
  readonly format: "rich" | "plain";
  readonly plainEditor: "textarea" | "editable";
  readonly signature: boolean;
}

export interface ComposeStart {
  readonly kind: StoredDraft["kind"];
  readonly to?: readonly string[];
  readonly subject?: string;
  readonly letter?: Letter;
  readonly conversation?: string;
  readonly stored?: StoredDraft;
  /** In the reading pane a reply shows no subject field. */
  readonly inline?: boolean;
  readonly ownWindow?: boolean;
}

export interface ComposeEvents {
  ended(how: "sent" | "scheduled" | "discarded", draft: StoredDraft): void;
  popOut(compose: Compose): void;
}

const AUTOSAVE_MS = 500;

/** The two parts of a compose count for themselves. */
let dockings = 0;
let editors = 1;
let buttons = 0;

export class Compose {
  readonly element: HTMLElement;
  readonly draftId: string;
  readonly #settings: OutlookSettings;
  readonly #start: ComposeStart;
  readonly #events: ComposeEvents;
  readonly #host: HTMLElement;
  readonly #files: HTMLElement;
  readonly #subject: HTMLInputElement | undefined;
  #body: HTMLElement;
  #outsideQuote = "";
  #editor: OutlookEditor | undefined;
  #autosave: number | undefined;
  #plain: boolean;
  #ended = false;

  constructor(
    settings: OutlookSettings,
    start: ComposeStart,
    events: ComposeEvents,
  ) {
    this.#settings = settings;
    this.#start = start;
    this.#events = events;
    const { labels } = settings;
    const { stored } = start;
    this.draftId = stored?.draftId ?? newDraftId();
    this.#plain = stored?.plainText ?? settings.format === "plain";
    const id = `MSG_${this.draftId}`;
    const docking = dockings++;
    editors += 1;

    if (!start.inline) {
      this.#subject = element("input", {
        id: `${id}_SUBJECT`,
        type: "text",
        placeholder: labels.addSubject,
        "aria-label": labels.addSubject,
      });
      this.#subject.value = stored?.subject ?? start.subject ?? "";
      this.#subject.addEventListener("input", () => this.#changed());
    }
    this.#body = element("div");
    this.#host = element(
      "div",
      { id: `editorParent_${editors}`, class: "editor-parent" },
      this.#body,
    );
    this.#files = element("div", {
      class: "attachments",
      role: "listbox",
      "aria-label": labels.attachments,
    });
    for (const name of stored?.attachments ?? []) this.#addFile(name, 0);
    this.element = element(
      "div",
      {
        id: `docking_InitVisiblePart_${docking}`,
        class: "compose",
        ...(start.ownWindow ? {} : { "data-app-section": "MailReadCompose" }),
      },
      this.#commandBar(),
      this.#recipientRow(`${id}_TO`, labels.to, stored?.to ?? start.to ?? []),
      this.#recipientRow(`${id}_CC`, labels.cc, stored?.cc ?? []),
      ...(this.#subject
        ? [element("div", { class: "subject-row" }, this.#subject)]
        : []),
      this.#files,
      element(
        "div",
        { id: `docking_DockingTriggerPart_${docking}`, class: "trigger" },
        this.#host,
      ),
      this.#historyButton(),
    );
    this.element.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      const ctrlEnter =
        event.key === "Enter" && (event.ctrlKey || event.metaKey);
      const altS = event.code === "KeyS" && event.altKey && !event.ctrlKey;
      if (!ctrlEnter && !altS) return;
      event.preventDefault();
      this.#send("send");
    });
  }

  /** Call once the element stands in the document. */
  open(): void {
    const { stored, letter, kind } = this.#start;
    let html = stored?.html;
    this.#outsideQuote = stored?.collapsedQuote ?? "";
    if (html === undefined) {
      const quote = letter
        ? quoteOf(letter, this.#start.subject ?? "", this.#settings.labels)
        : "";
      const outside =
        kind === "reply" && this.#settings.quote === "outside" && quote !== "";
      if (outside) this.#outsideQuote = quote;
      html = [
        "<div><br></div>",
        this.#settings.signature
          ? `<div><br></div><div id="Signature">${signature.lines.map((line) => `<div>${line}</div>`).join("")}</div>`
          : "",
        outside ? "" : quote,
      ].join("");
      if (this.#plain) html = plainTextOf(html);
    }
    this.#refreshHistory();
    if (this.#plain) this.#openPlain(html);
    else this.#openRich(html);
    if (kind === "reply" || this.#recipients("TO").length) this.focusBody();
    else this.element.querySelector<HTMLElement>(".EditorClass")?.focus();
  }

  focusBody(): void {
    this.#body.focus();
    if (this.#body instanceof HTMLTextAreaElement)
      this.#body.setSelectionRange(0, 0);
  }

  snapshot(): StoredDraft {
    return {
      draftId: this.draftId,
      kind: this.#start.kind,
      to: this.#recipients("TO"),
      cc: this.#recipients("CC"),
      subject:
        this.#subject?.value ??
        this.#start.stored?.subject ??
        this.#start.subject ??
        "",
      html: isTextArea(this.#body) ? this.#body.value : this.#body.innerHTML,
      collapsedQuote: this.#outsideQuote,
      plainText: this.#plain,
      attachments: [
        ...this.#files.querySelectorAll<HTMLElement>(
          '[data-testid="AttachmentCard"] .file-name',
        ),
      ].map((card) => card.textContent),
      ...(this.#start.conversation
        ? { conversation: this.#start.conversation }
        : {}),
    };
  }

  async save(): Promise<void> {
    clearTimeout(this.#autosave);
    this.#autosave = undefined;
    await tellServer("save", this.snapshot());
  }

  /** Ends it without a word to the author. */
  close(): void {
    this.#ended = true;
    clearTimeout(this.#autosave);
  }

  #changed(): void {
    if (this.#ended) return;
    clearTimeout(this.#autosave);
    this.#autosave = window.setTimeout(() => void this.save(), AUTOSAVE_MS);
  }

  #send(
    action: Extract<MailAction, "send" | "schedule">,
    anyway = false,
  ): void {
    if (this.#ended) return;
    this.#takeTypedRecipients();
    if (!this.#recipients("TO").length) {
      this.element.querySelector<HTMLElement>(".EditorClass")?.focus();
      return;
    }
    if (this.#subject?.value === "" && !anyway) {
      this.#askWithoutSubject(() => this.#send(action, true));
      return;
    }
    const draft = this.snapshot();
    this.close();
    // First the pane goes, then the mail: whoever still wants to read the draft comes too late.
    this.#editor?.close();
    this.element.remove();
    this.#events.ended(action === "schedule" ? "scheduled" : "sent", draft);
    window.setTimeout(() => void tellServer(action, draft), 100);
  }

  #discard(): void {
    const draft = this.snapshot();
    this.close();
    this.#editor?.close();
    this.element.remove();
    void tellServer("discard", draft);
    this.#events.ended("discarded", draft);
  }

  #openRich(html: string): void {
    const rich = element("div", {
      class: "rich",
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": this.#settings.labels.body,
      tabindex: "0",
      dir: "ltr",
      textprediction: "false",
      contenteditable: "true",
    });
    this.#body.replaceWith(rich);
    this.#body = rich;
    this.#editor = openEditor(rich, html, () => this.#changed());
  }

  #openPlain(text: string): void {
    const { labels, plainEditor } = this.#settings;
    const attributes = {
      class: "plain",
      "aria-label": labels.body,
      "aria-multiline": "true",
      tabindex: "0",
    };
    if (plainEditor === "textarea") {
      const area = element("textarea", attributes);
      area.value = text;
      this.#body.replaceWith(area);
      this.#body = area;
    } else {
      const editable = element("div", {
        ...attributes,
        role: "textbox",
        contenteditable: "true",
      });
      editable.append(
        ...text
          .split("\n")
          .map((line) => element("div", {}, line || element("br"))),
      );
      this.#body.replaceWith(editable);
      this.#body = editable;
    }
    this.#body.addEventListener("input", (event) => {
      event.stopPropagation();
      this.#changed();
    });
  }

  #makePlain(): void {
    if (this.#plain) return;
    const text = plainTextOf(this.snapshot().html + this.#outsideQuote);
    this.#outsideQuote = "";
    this.#refreshHistory();
    this.#editor?.close();
    this.#editor = undefined;
    this.#plain = true;
    this.#openPlain(text);
    this.#changed();
    this.focusBody();
  }

  #recipients(field: "TO" | "CC"): string[] {
    return [
      ...this.element.querySelectorAll(
        `[role=group][id$="_${field}"] ._EType_RECIPIENT_ENTITY`,
      ),
    ].map((chip) => chip.getAttribute("aria-label") ?? "");
  }

  #recipientRow(
    id: string,
    label: string,
    addresses: readonly string[],
  ): HTMLElement {
    const field = element("div", {
      class: "EditorClass",
      contenteditable: "true",
      role: "textbox",
      "aria-label": label,
      tabindex: "0",
    });
    for (const address of addresses) field.append(recipientChip(address), " ");
    field.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      if (!["Enter", ";", ","].includes(event.key)) return;
      event.preventDefault();
      this.#takeTypedRecipients();
      this.#changed();
    });
    field.addEventListener("blur", () => this.#takeTypedRecipients());
    return element(
      "div",
      { id, role: "group", class: "recipients", "aria-label": label },
      element("span", { class: "recipients-label" }, label),
      field,
    );
  }

  #takeTypedRecipients(): void {
    for (const field of this.element.querySelectorAll(".EditorClass")) {
      for (const node of [...field.childNodes]) {
        if (node.nodeType !== Node.TEXT_NODE) continue;
        const typed = node.textContent?.replaceAll("\u00A0", " ").trim();
        if (typed) node.replaceWith(recipientChip(typed), " ");
      }
    }
  }

  #commandBar(): HTMLElement {
    const { labels } = this.#settings;
    const suffix = `r${(buttons++).toString(36)}`;
    const send = commandButton(
      labels.send,
      () => this.#send("send"),
      {
        id: `splitButton-${suffix}__primaryActionButton`,
        title: labels.sendWithKey,
        class: "send",
      },
      labels.send,
    );
    const more = commandButton(
      labels.moreSendOptions,
      () => this.#sendMenu(more),
      {
        id: `splitButton-${suffix}__menuButton`,
        class: "send more",
        "aria-haspopup": "menu",
        "aria-expanded": "false",
      },
      icon("arrow"),
    );
    const file = element("input", { type: "file", multiple: "", hidden: "" });
    file.addEventListener("change", () => {
      for (const { name, size } of file.files ?? []) this.#addFile(name, size);
      this.#changed();
    });
    return element(
      "div",
      { class: "commands", role: "toolbar" },
      element(
        "div",
        { "data-testid": "ComposeSendButton", class: "split" },
        send,
        more,
      ),
      commandButton(
        labels.discard,
        () => this.#discard(),
        { id: "discardCompose" },
        icon("discard"),
      ),
      commandButton(labels.attach, () => file.click(), {}, icon("attach")),
      file,
      commandButton(
        labels.plainText,
        () => this.#makePlain(),
        {},
        icon("plain"),
      ),
      ...(this.#start.ownWindow
        ? []
        : [
            commandButton(
              labels.popOut,
              () => this.#events.popOut(this),
              { id: "popoutCompose" },
              icon("popOut"),
            ),
          ]),
    );
  }

  #sendMenu(opener: HTMLElement): void {
    const { labels } = this.#settings;
    const place = opener.getBoundingClientRect();
    const menu = element("div", {
      class: "fui-MenuPopover",
      role: "menu",
      style: `left: ${place.left}px; top: ${place.bottom + 4}px`,
    });
    const item = (label: string, act: () => void) =>
      commandButton(
        label,
        () => {
          menu.remove();
          act();
        },
        { role: "menuitem" },
        label,
      );
    menu.append(
      item(labels.send, () => this.#send("send")),
      item(labels.schedule, () => this.#scheduleDialog()),
    );
    this.element.ownerDocument.body.append(menu);
    menu.querySelector("button")?.focus();
  }

  #scheduleDialog(): void {
    const { labels } = this.#settings;
    const close = showDialog(
      this.element.ownerDocument,
      labels.schedule,
      labels.scheduleTimes.map((time) =>
        commandButton(
          time,
          () => {
            close();
            this.#send("schedule");
          },
          {},
          time,
        ),
      ),
    );
  }

  #askWithoutSubject(sendIt: () => void): void {
    const { labels } = this.#settings;
    const close = showDialog(
      this.element.ownerDocument,
      labels.missingSubject,
      [
        commandButton(
          labels.send,
          () => {
            close();
            sendIt();
          },
          { id: "ok-1" },
          labels.send,
        ),
        commandButton(labels.dontSend, () => close(), {}, labels.dontSend),
      ],
    );
  }

  #historyButton(): HTMLElement {
    const { labels } = this.#settings;
    return commandButton(
      labels.showHistory,
      () => {
        const quote = element("div", { class: "history", role: "document" });
        quote.innerHTML = this.#outsideQuote;
        this.element.querySelector(".show-history")?.after(quote);
        this.#refreshHistory(true);
      },
      { class: "show-history" },
      icon("more"),
    );
  }

  #refreshHistory(shown = false): void {
    const more = this.element.querySelector<HTMLElement>(".show-history");
    if (more) more.hidden = shown || !this.#outsideQuote;
    if (!this.#outsideQuote) this.element.querySelector(".history")?.remove();
  }

  #addFile(name: string, bytes: number): void {
    const label = `${name} ${Math.ceil(bytes / 1024)} KB`;
    this.#files.append(
      element(
        "div",
        {
          "data-testid": "AttachmentCard",
          role: "option",
          tabindex: "0",
          "aria-label": label,
          title: name,
        },
        element("span", { class: "file-name" }, name),
        element(
          "span",
          { class: "file-size" },
          `${Math.ceil(bytes / 1024)} KB`,
        ),
      ),
    );
  }
}

/** A formatted mail as plain text. */
function plainTextOf(html: string): string {
  const holder = element("div");
  holder.innerHTML = html;
  // Outlook's own way to part the quoted header from what is above it.
  holder.querySelector("hr")?.replaceWith(element("div", {}, "_".repeat(32)));
  return plainLines(holder).join("\n");
}

function isTextArea(body: HTMLElement): body is HTMLTextAreaElement {
  return body.tagName === "TEXTAREA";
}

export function commandButton(
  label: string,
  act: () => void,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const made = element(
    "button",
    { type: "button", "aria-label": label, ...attributes },
    ...children,
  );
  made.addEventListener("click", act);
  return made;
}

/** @returns what closes it. */
function showDialog(
  owner: Document,
  title: string,
  buttonsShown: readonly HTMLElement[],
): () => void {
  const backdrop = element("div", { class: "fui-DialogSurface__backdrop" });
  const dialog = element(
    "div",
    { class: "fui-DialogSurface", role: "alertdialog", "aria-label": title },
    element("h2", {}, title),
    ...buttonsShown,
  );
  owner.body.append(backdrop, dialog);
  buttonsShown[0]?.focus();
  return () => {
    backdrop.remove();
    dialog.remove();
  };
}

function recipientChip(address: string): HTMLElement {
  return element(
    "span",
    {
      class: "_Entity _EType_RECIPIENT_ENTITY _EReadonly_1",
      contenteditable: "false",
      "aria-label": address,
    },
    address.split("@")[0] ?? address,
  );
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function quoteOf(
  letter: Letter,
  subject: string,
  { quoteHeader }: OutlookLabels,
): string {
  const person = ({ name, address }: { name: string; address: string }) =>
    escapeHtml(`${name} <${address}>`);
  const header = [
    [quoteHeader.from, person(letter.from)],
    [quoteHeader.sent, letter.date],
    [quoteHeader.to, person(letter.to)],
    [quoteHeader.subject, escapeHtml(subject.replace(/^\w+: /, ""))],
  ]
    .map(([name, value]) => `<b>${name}:</b> ${value}`)
    .join("<br>");
  return `<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${header}</font><div>&nbsp;</div></div>${letter.html}`;
}
