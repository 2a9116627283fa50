/**
 * The question before a release with gaps is sent. A native modal dialog in a shadow root beside the page: the
 * browser keeps the focus inside, Esc goes back to the draft, and nothing of it is part of the compose window.
 */

export type GuardAnswer = "back" | "fill" | "send";

export interface GuardQuestion {
  readonly title: string;
  /** One line per gap, in the author's words. */
  readonly lines: readonly string[];
  /** What is no longer as it was reviewed, under a heading of its own where there are gaps as well. */
  readonly changed: {
    readonly title: string;
    readonly lines: readonly string[];
  } | null;
  /** What the team's rules say of sending nevertheless; null: nothing, the author decides. */
  readonly rule:
    | { readonly kind: "no"; readonly text: string }
    | {
        readonly kind: "reason";
        readonly label: string;
        readonly hint: string;
        readonly missing: string;
      }
    | null;
  readonly back: string;
  readonly fill: string;
  readonly send: string;
}

/** Fewer characters are no reason. */
const shortestReason = 3;

const style = `
:host { all: initial; }
dialog {
  --ink: #1b1e26; --soft: #5a6070; --ground: #fff; --line: #d5d8df; --mark: #b3261e; --strong: #1b1e26; --on-strong: #fff;
  color-scheme: light dark; box-sizing: border-box; width: min(420px, calc(100vw - 32px)); max-height: calc(100vh - 64px);
  padding: 24px; border: 1px solid var(--line); border-radius: 14px; background: var(--ground); color: var(--ink);
  font: 400 14px/1.5 system-ui, sans-serif; font-variant-numeric: tabular-nums; box-shadow: 0 12px 40px rgb(0 0 0 / .25);
}
dialog::backdrop { background: rgb(20 22 28 / .45); }
h2 { margin: 0 0 12px; font: 650 17px/1.35 system-ui, sans-serif; }
ul { margin: 0 0 20px; padding: 0; list-style: none; }
li { display: grid; grid-template-columns: 16px 1fr; gap: 8px; padding: 6px 0; }
h3 { margin: 0 0 4px; font: 650 14px/1.4 system-ui, sans-serif; }
label { display: block; margin: 0 0 4px; font-weight: 600; }
textarea {
  display: block; box-sizing: border-box; width: 100%; min-height: 56px; padding: 8px; border: 1px solid var(--soft);
  border-radius: 8px; background: transparent; color: inherit; font: inherit; resize: vertical;
}
.hint { margin: 4px 0 16px; color: var(--soft); font-size: 12.5px; }
.hint[data-missing] { color: var(--mark); font-weight: 600; }
.rule { margin: 0 0 16px; }
button[aria-disabled="true"] { color: var(--soft); border-style: dashed; }
li::before { content: "!"; color: var(--mark); font-weight: 700; text-align: center; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; }
button {
  min-height: 36px; padding: 0 14px; border: 1px solid var(--line); border-radius: 9px; background: transparent;
  color: inherit; font: 600 13.5px/1 system-ui, sans-serif; cursor: pointer;
}
button:first-child { background: var(--strong); border-color: var(--strong); color: var(--on-strong); }
button:focus-visible, textarea:focus-visible { outline: 2px solid #2f6fde; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  dialog { --ink: #e9ebf0; --soft: #b4bac8; --ground: #23262e; --line: #454a57; --mark: #ff8a80; --strong: #e9ebf0; --on-strong: #1b1e26; }
}
`;

/**
 * Asks, and calls back once with the answer; closing the dialog in any way, and the end of the signal, is "back".
 * Throws where the page has no modal dialogs: the caller lets the mail go then.
 */
export function askBeforeSending(
  document: Document,
  question: GuardQuestion,
  signal: AbortSignal,
  answered: (answer: GuardAnswer) => void,
): void {
  const host = document.createElement("clean-release-guard");
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = document.createElement("style");
  sheet.textContent = style;
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-labelledby", "title");
  const title = document.createElement("h2");
  title.id = "title";
  title.textContent = question.title;
  const parts: HTMLElement[] = [title];
  if (question.lines.length > 0) parts.push(listOf(document, question.lines));
  if (question.changed !== null) {
    if (question.lines.length > 0)
      parts.push(textOf(document, "h3", question.changed.title));
    parts.push(listOf(document, question.changed.lines));
  }
  const { rule } = question;
  if (rule?.kind === "no") {
    const text = textOf(document, "p", rule.text);
    text.className = "rule";
    parts.push(text);
  }
  const reason = document.createElement("textarea");
  const hint = document.createElement("p");
  if (rule?.kind === "reason") {
    reason.id = "reason";
    reason.maxLength = 300;
    reason.setAttribute("aria-describedby", "hint");
    const label = document.createElement("label");
    label.htmlFor = "reason";
    label.textContent = rule.label;
    hint.id = "hint";
    hint.className = "hint";
    hint.textContent = rule.hint;
    hint.setAttribute("role", "status");
    parts.push(label, reason, hint);
  }
  const lacksReason = (): boolean =>
    rule?.kind === "reason" && reason.value.trim().length < shortestReason;
  const actions = document.createElement("div");
  actions.className = "actions";
  parts.push(actions);

  const ended = new AbortController();
  const finish = (answer: GuardAnswer): void => {
    if (ended.signal.aborted) return;
    ended.abort();
    host.remove();
    answered(answer);
  };
  for (const answer of ["back", "fill", "send"] as const) {
    if (answer === "send" && rule?.kind === "no") continue;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = question[answer];
    button.addEventListener("click", () => {
      if (answer === "send" && rule?.kind === "reason" && lacksReason()) {
        hint.textContent = rule.missing;
        hint.dataset["missing"] = "";
        reason.focus();
        return;
      }
      finish(answer);
    });
    if (answer === "send" && rule?.kind === "reason") {
      const follow = () =>
        button.setAttribute("aria-disabled", String(lacksReason()));
      follow();
      reason.addEventListener("input", follow);
    }
    actions.append(button);
  }
  dialog.addEventListener("close", () => finish("back"));
  dialog.addEventListener("cancel", () => finish("back"));
  for (const type of [
    "keydown",
    "keypress",
    "keyup",
    "input",
    "click",
    "mousedown",
    "mouseup",
  ] as const) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  signal.addEventListener("abort", () => finish("back"), {
    signal: ended.signal,
  });

  dialog.append(...parts);
  shadow.append(sheet, dialog);
  document.documentElement.append(host);
  try {
    dialog.showModal();
  } catch (error) {
    ended.abort();
    host.remove();
    throw error;
  }
  actions.querySelector("button")?.focus();
}

function textOf(
  document: Document,
  tag: "h3" | "p" | "span",
  text: string,
): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function listOf(document: Document, lines: readonly string[]): HTMLElement {
  const list = document.createElement("ul");
  for (const line of lines) {
    const item = document.createElement("li");
    item.append(textOf(document, "span", line));
    list.append(item);
  }
  return list;
}
