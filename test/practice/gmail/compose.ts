/**
 * One Gmail compose (the element of class M9), wherever it stands: a window of its own in the corner, full screen, a
 * popped-out page, or inside a message. Structure, classes and names are the language-free facts known of Gmail.
 */
import { element, setMailHtml } from "../element.ts";
import { icon } from "../icon.ts";
import type { Language, Letter } from "../letters.ts";
import { me, signature } from "../letters.ts";
import type { MailAction, StoredDraft } from "../mail-server.ts";
import { plainLines } from "../plain-lines.ts";
import { newDraftId, tellServer } from "../server-side.ts";
import { button } from "./controls.ts";
import type { EditorBuild, GmailEditor } from "./editor.ts";
import { openEditor } from "./editor.ts";
import type { GmailLabels } from "./labels.ts";

/** How this mailbox is set up: its language, the age of its editor, where its signatures go. */
export interface GmailSettings {
  readonly language: Language;
  readonly labels: GmailLabels;
  readonly editor: EditorBuild;
  readonly signature: "above-quote" | "below-quote" | "none";
  readonly sendAndArchive: boolean;
}

export interface ComposeStart {
  readonly kind: StoredDraft["kind"];
  readonly to?: readonly string[];
  readonly subject?: string;
  /** Plain words to begin with. */
  readonly text?: string;
  /** The message replied to or forwarded, and its conversation. */
  readonly letter?: Letter;
  readonly conversation?: string;
  /** A draft that comes back: from the drafts, into another window, or after "Undo". */
  readonly stored?: StoredDraft;
}

export interface ComposeEvents {
  /** The compose is gone from the author's view; `undo` opens it again. */
  ended(how: "sent" | "scheduled" | "discarded", draft: StoredDraft): void;
  popOut(compose: Compose): void;
  titled(subject: string): void;
}

const SIGNATURE = `<span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${signature.lines.join("<br>")}</div></div>`;

const AUTOSAVE_MS = 500;

export class Compose {
  /** The compose root. */
  readonly element: HTMLElement;
  readonly draftId: string;
  readonly #settings: GmailSettings;
  readonly #start: ComposeStart;
  readonly #events: ComposeEvents;
  readonly #body: HTMLElement;
  readonly #hidden: Record<string, HTMLInputElement> = {};
  readonly #subject: HTMLInputElement;
  readonly #files: HTMLElement;
  #editor: GmailEditor | undefined;
  #toolbar: HTMLElement;
  #autosave: number | undefined;
  #ended = false;

  constructor(
    settings: GmailSettings,
    start: ComposeStart,
    events: ComposeEvents,
  ) {
    this.#settings = settings;
    this.#start = start;
    this.#events = events;
    const { labels } = settings;
    const stored = start.stored;
    this.draftId = stored?.draftId ?? newDraftId();

    const hidden = (name: string, value: string) =>
      (this.#hidden[name] = element("input", { type: "hidden", name, value }));
    this.#subject = element("input", {
      name: "subjectbox",
      class: "aoT",
      tabindex: "1",
      placeholder: labels.subject,
      "aria-label": labels.subject,
    });
    this.#subject.value = stored?.subject ?? start.subject ?? "";
    this.#subject.addEventListener("input", () => {
      this.#hidden["subject"]?.setAttribute("value", this.#subject.value);
      events.titled(this.#subject.value);
      this.#changed();
    });
    const subjectRow = element("div", { class: "aoD az6" }, this.#subject);
    if (start.kind === "reply") subjectRow.style.display = "none";

    const form = element(
      "form",
      { class: "bAs", enctype: "multipart/form-data" },
      hidden("composeid", `:c${this.draftId.slice(0, 4)}`),
      hidden("draft", stored ? `#msg-a:r${this.draftId}` : "undefined"),
      hidden("rm", start.letter?.id ?? "undefined"),
      hidden("rt", start.conversation ?? ""),
      hidden("lts", start.conversation ?? ""),
      hidden("ishtml", stored?.plainText ? "0" : "1"),
      hidden("from", me.address),
      hidden("subject", this.#subject.value),
      hidden("uet", stored?.collapsedQuote ?? ""),
      element(
        "div",
        { class: "GS" },
        this.#recipientRow("to", stored?.to ?? start.to ?? []),
        this.#recipientRow("cc", stored?.cc ?? []),
      ),
      subjectRow,
    );
    form.addEventListener("submit", (event) => event.preventDefault());

    this.#body = element("div", {
      class: "Am aiL Al editable LW-avf tS-tW tS-tY",
      hidefocus: "true",
      "aria-label": labels.body,
      "aria-multiline": "true",
      tabindex: "1",
      itacorner: "6,7:1,1,0,0",
      writingsuggestions: "false",
      style: "direction: ltr; min-height: 85px;",
    });
    this.#files = element("div", { class: "GP" });
    this.#toolbar = this.#buildToolbar();
    this.element = element(
      "div",
      { class: "M9" },
      form,
      element(
        "div",
        { class: "Ap" },
        // A relic every compose carries: found first by whoever looks for the label.
        element("textarea", {
          class: "Ak aiL",
          "aria-label": labels.body,
          style: "display: none",
        }),
        this.#body,
      ),
      this.#trimmedButton(),
      this.#files,
      this.#toolbar,
    );
    for (const name of stored?.attachments ?? []) this.#addFile(name, 0);
    this.element.addEventListener("keydown", (event) => {
      if (event.isComposing || event.key !== "Enter") return;
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      this.#send("send");
    });
  }

  /** Call once the element stands in the document. */
  open(): void {
    const { stored, text, letter, kind } = this.#start;
    if (stored) setMailHtml(this.#body, stored.html);
    else {
      const sign =
        this.#settings.signature === "none"
          ? ""
          : `<br clear="all"><div><br></div>${SIGNATURE}`;
      const quote = letter ? quoteOf(letter, kind, this.#settings) : "";
      const collapsed = kind === "reply" && quote !== "";
      const below = this.#settings.signature === "below-quote" && quote !== "";
      const trimmed = below ? `${quote}${sign}` : quote;
      setMailHtml(
        this.#body,
        (below ? "" : sign) + (collapsed ? "" : trimmed) || "<br>",
      );
      if (collapsed && this.#hidden["uet"]) this.#hidden["uet"].value = trimmed;
      if (text)
        this.#body.prepend(
          ...text
            .split("\n")
            .map((line, index) =>
              index
                ? element("div", {}, line || element("br"))
                : document.createTextNode(line),
            ),
        );
    }
    this.#refreshTrimmed();
    this.#editor = openEditor(this.#body, this.#settings.editor, () =>
      this.#changed(),
    );
    if (this.#subject.value) this.#events.titled(this.#subject.value);
    const first = this.element.querySelector<HTMLElement>(
      "input[peoplekit-id]",
    );
    if (kind === "reply" || this.#recipients("to").length) this.focusBody();
    else first?.focus();
  }

  focusBody(): void {
    this.#body.focus();
    document.getSelection()?.collapse(this.#body, 0);
  }

  snapshot(): StoredDraft {
    return {
      draftId: this.draftId,
      kind: this.#start.kind,
      to: this.#recipients("to"),
      cc: this.#recipients("cc"),
      subject: this.#subject.value,
      html: this.#body.innerHTML,
      collapsedQuote: this.#hidden["uet"]?.value ?? "",
      plainText: this.#hidden["ishtml"]?.value === "0",
      attachments: [...this.#files.querySelectorAll(".vI")].map(
        (name) => name.textContent,
      ),
      ...(this.#start.conversation
        ? { conversation: this.#start.conversation }
        : {}),
    };
  }

  async save(): Promise<void> {
    window.clearTimeout(this.#autosave);
    this.#autosave = undefined;
    const draft = this.#hidden["draft"];
    const first = draft?.value === "undefined";
    if (draft) draft.value = `#msg-a:r${this.draftId}`;
    await tellServer("save", this.snapshot());
    if (first && !this.#ended) this.#rerender();
  }

  /** Ends it without a word to the author: the window was closed, or the draft goes on in another one. */
  close(): void {
    this.#ended = true;
    window.clearTimeout(this.#autosave);
  }

  #changed(): void {
    if (this.#ended) return;
    window.clearTimeout(this.#autosave);
    this.#autosave = window.setTimeout(() => void this.save(), AUTOSAVE_MS);
  }

  /** Gmail draws parts of a compose anew whenever it likes; whoever holds the old Send button holds nothing. */
  #rerender(): void {
    const focused = this.#toolbar.contains(document.activeElement);
    const fresh = this.#buildToolbar();
    this.#toolbar.replaceWith(fresh);
    this.#toolbar = fresh;
    if (focused) fresh.querySelector<HTMLElement>("[role=button]")?.focus();
  }

  #send(
    action: Extract<MailAction, "send" | "send-and-archive" | "schedule">,
  ): void {
    if (this.#ended) return;
    for (const input of this.element.querySelectorAll<HTMLInputElement>(
      "input[peoplekit-id]",
    ))
      this.#takeRecipient(input);
    if (!this.#recipients("to").length) {
      alertDialog(this.#settings.labels.noRecipient, this.#settings.labels.ok);
      return;
    }
    this.close();
    const draft = this.snapshot();
    void tellServer(action, draft);
    this.#events.ended(action === "schedule" ? "scheduled" : "sent", draft);
  }

  #discard(): void {
    this.close();
    const draft = this.snapshot();
    void tellServer("discard", draft);
    this.#events.ended("discarded", draft);
  }

  #recipients(field: "to" | "cc"): string[] {
    return [
      ...this.element.querySelectorAll(
        `.GS .anm[name="${field}"] [role=option][data-hovercard-id]`,
      ),
    ].map((chip) => chip.getAttribute("data-hovercard-id") ?? "");
  }

  #recipientRow(field: "to" | "cc", addresses: readonly string[]): HTMLElement {
    const { labels } = this.#settings;
    const input = element("input", {
      class: "agP aFw",
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-label": labels[field],
      "peoplekit-id": `pk-${field}`,
      tabindex: "1",
      type: "text",
    });
    const chips = element("div", { role: "listbox", class: "aFV" });
    const row = element(
      "div",
      { class: "anm", name: field },
      element("span", { class: "aB" }, labels[field]),
      chips,
      input,
    );
    for (const address of addresses) chips.append(recipientChip(address));
    const take = () => {
      if (this.#takeRecipient(input)) this.#changed();
    };
    input.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.isComposing) return;
      if (!["Enter", "Tab", ","].includes(event.key) || !input.value) return;
      if (event.key !== "Tab") event.preventDefault();
      take();
    });
    input.addEventListener("blur", take);
    return row;
  }

  #takeRecipient(input: HTMLInputElement): boolean {
    const address = input.value.replace(/,$/, "").trim();
    if (!address) return false;
    input.value = "";
    input.parentElement
      ?.querySelector("[role=listbox]")
      ?.append(recipientChip(address));
    return true;
  }

  #buildToolbar(): HTMLElement {
    const { labels, sendAndArchive } = this.#settings;
    const send = button(
      "T-I J-J5-Ji aoO v7 T-I-atl L3",
      // Gmail isolates the key's name for right-to-left languages.
      {
        "data-tooltip": `${labels.send} \u202A(Ctrl-Enter)\u202C`,
        "aria-label": `${labels.send} \u202A(Ctrl-Enter)\u202C`,
      },
      () => this.#send("send"),
      labels.send,
    );
    const arrow = button(
      "T-I J-J5-Ji hG T-I-atl L3",
      {
        "aria-haspopup": "true",
        "aria-expanded": "false",
        "aria-label": labels.moreSendOptions,
        "data-tooltip": labels.moreSendOptions,
      },
      () => this.#sendMenu(arrow),
      icon("arrow"),
    );
    const archive =
      sendAndArchive && this.#start.kind === "reply"
        ? [
            button(
              "T-I J-J5-Ji Uo v7 T-I-atl L3",
              { "aria-label": labels.sendAndArchive },
              () => this.#send("send-and-archive"),
              labels.sendAndArchive,
            ),
          ]
        : [];
    const file = element("input", {
      type: "file",
      name: "Filedata",
      multiple: "",
      style: "display: none",
    });
    file.addEventListener("change", () => {
      for (const { name, size } of file.files ?? []) this.#addFile(name, size);
      this.#changed();
    });
    const attach = button(
      "wG J-Z-I",
      { "aria-label": labels.attach, "data-tooltip": labels.attach },
      () => file.click(),
      icon("attach"),
    );
    const plain = button(
      "J-Z-I plain",
      {
        role: "button",
        "aria-label": labels.plainText,
        "data-tooltip": labels.plainText,
        "aria-pressed": String(this.#hidden["ishtml"]?.value === "0"),
      },
      () => this.#makePlain(plain),
      icon("plain"),
    );
    const popOut =
      this.#start.kind === "new"
        ? []
        : [
            button(
              "J-Z-I pop",
              { "aria-label": labels.popOut, "data-tooltip": labels.popOut },
              () => this.#events.popOut(this),
              icon("popOut"),
            ),
          ];
    const cell = (className: string, ...children: Node[]) =>
      element("td", { class: className }, element("div", {}, ...children));
    return element(
      "div",
      { class: "aDh" },
      element(
        "table",
        { class: "IZ", role: "presentation" },
        element(
          "tbody",
          {},
          element(
            "tr",
            { class: "btC" },
            element(
              "td",
              { class: "gU Up" },
              element(
                "div",
                { class: "J-J5-Ji" },
                ...archive,
                element("div", { class: "dC" }, send, arrow),
              ),
            ),
            cell("gU a0z", attach, file),
            cell("gU", plain, ...popOut),
            element("td", { class: "gU az5" }),
            cell(
              "gU",
              button(
                "oh J-Z-I",
                {
                  "aria-label": labels.discard,
                  "data-tooltip": labels.discard,
                },
                () => this.#discard(),
                icon("discard"),
              ),
            ),
          ),
        ),
      ),
    );
  }

  #sendMenu(arrow: HTMLElement): void {
    const { labels } = this.#settings;
    const item = element(
      "div",
      { class: "J-N yr", role: "menuitem", tabindex: "-1" },
      element(
        "div",
        { class: "J-N-Jz", selector: "scheduledSend" },
        labels.schedule,
      ),
    );
    const menu = element("div", { class: "J-M yr-menu", role: "menu" }, item);
    const close = () => {
      menu.remove();
      arrow.setAttribute("aria-expanded", "false");
    };
    // The menu acts on a press that began on it, not on a bare click.
    let pressed = false;
    item.addEventListener("mousedown", () => (pressed = true));
    item.addEventListener("mouseup", () => {
      if (!pressed) return;
      close();
      this.#scheduleDialog();
    });
    item.addEventListener("keydown", (event) => {
      if (event.key === "Escape") close();
      if (event.key !== "Enter") return;
      close();
      this.#scheduleDialog();
    });
    const place = arrow.getBoundingClientRect();
    menu.style.left = `${place.left}px`;
    menu.style.bottom = `${window.innerHeight - place.top + 4}px`;
    document.body.append(menu);
    arrow.setAttribute("aria-expanded", "true");
    item.focus();
  }

  #scheduleDialog(): void {
    const { labels } = this.#settings;
    const dialog = element(
      "div",
      { class: "Kj-JD", role: "dialog", "aria-label": labels.schedule },
      element("h2", {}, labels.schedule),
      ...labels.scheduleTimes.map((time) =>
        button(
          "Az",
          { role: "menuitem" },
          () => {
            dialog.remove();
            this.#send("schedule");
          },
          time,
        ),
      ),
    );
    document.body.append(dialog);
    dialog.querySelector<HTMLElement>(".Az")?.focus();
  }

  #trimmedButton(): HTMLElement {
    const { labels } = this.#settings;
    return button(
      "ajR",
      { "aria-label": labels.showTrimmed, "data-tooltip": labels.showTrimmed },
      () => {
        const trimmed = this.#hidden["uet"];
        if (!trimmed?.value) return;
        const quote = element("div");
        setMailHtml(quote, trimmed.value);
        trimmed.value = "";
        this.#body.append(element("br"), ...quote.childNodes);
        this.#refreshTrimmed();
        this.#editor?.changed();
      },
      "•••",
    );
  }

  #refreshTrimmed(): void {
    const more = this.element.querySelector<HTMLElement>(".ajR");
    if (more) more.hidden = !this.#hidden["uet"]?.value;
  }

  #addFile(name: string, bytes: number): void {
    this.#files.append(
      element(
        "div",
        { class: "dL", tabindex: "1" },
        element(
          "a",
          { class: "dO", href: "#", "aria-label": name },
          element("div", { class: "vI" }, name),
          element("div", { class: "vJ" }, `(${Math.ceil(bytes / 1024)}K)`),
        ),
      ),
    );
  }

  /** Gmail keeps the same editor in plain-text mode; the content loses its markup. There is no way back here. */
  #makePlain(toggle: HTMLElement): void {
    const flag = this.#hidden["ishtml"];
    if (!flag || flag.value === "0") return;
    flag.value = "0";
    toggle.setAttribute("aria-pressed", "true");
    const lines = plainLines(this.#body);
    this.#body.replaceChildren(
      ...lines.flatMap((line, index) =>
        index ? [element("br"), line] : [line],
      ),
    );
    const trimmed = this.#hidden["uet"];
    if (trimmed?.value) {
      const quote = element("div");
      setMailHtml(quote, trimmed.value);
      trimmed.value = "";
      this.#body.append(
        element("br"),
        element("br"),
        ...plainQuote(quote).flatMap((line) => [line, element("br")]),
      );
      this.#refreshTrimmed();
    }
    this.#editor?.changed();
    this.focusBody();
  }
}

function recipientChip(address: string): HTMLElement {
  const remove = button("afX", { "aria-label": "×" }, () => chip.remove(), "×");
  const chip = element(
    "div",
    {
      role: "option",
      class: "af9 agJ",
      "data-name": address.split("@")[0] ?? address,
      "data-hovercard-id": address,
    },
    element("span", { class: "afV" }, address),
    remove,
  );
  return chip;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

function quoteOf(
  letter: Letter,
  kind: StoredDraft["kind"],
  { labels }: GmailSettings,
): string {
  const attribution =
    kind === "forward"
      ? `---------- ${labels.forwarded} ---------<br>${escapeHtml(letter.from.name)} &lt;${letter.from.address}&gt;<br>${letter.date}<br>`
      : escapeHtml(
          labels.attribution(
            letter.date,
            letter.from.name,
            letter.from.address,
          ),
        );
  const quoted =
    kind === "forward"
      ? letter.html
      : `<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${letter.html}</blockquote>`;
  return `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${attribution}<br></div>${quoted}</div>`;
}

function plainQuote(quote: HTMLElement): string[] {
  const attribution = quote.querySelector(".gmail_attr")?.textContent ?? "";
  const lines = [...quote.querySelectorAll("blockquote > div > div")].map(
    (line) => `> ${line.textContent}`,
  );
  return [attribution, ...lines];
}

function alertDialog(message: string, ok: string): void {
  const dialog = element(
    "div",
    { class: "Kj-JD", role: "alertdialog" },
    element("p", {}, message),
    button("Az", {}, () => dialog.remove(), ok),
  );
  document.body.append(dialog);
  dialog.querySelector<HTMLElement>(".Az")?.focus();
}
