/**
 * The chip at a compose window: how many gaps keep the release from being clear, and the way to the panel. It lives in
 * a closed-off shadow root beside the page, never inside the compose, so that nothing of it can be sent.
 */

export type ChipState =
  | { readonly tone: "silent" }
  | {
      readonly tone: "clear" | "warning" | "blocker" | "unknown";
      readonly text: string;
      /** What a screen reader says and the pointer shows: the text with what a click does. */
      readonly description: string;
    };

export interface Chip {
  show(state: ChipState): void;
  /** One sentence beside the chip that goes away with the next state or a press of the chip. */
  hint(text: string): void;
  remove(): void;
}

const style = `
:host { all: initial; position: fixed; inset: 0 auto auto 0; z-index: 2147483000; color-scheme: light dark; }
button {
  --ink: #1b1e26; --ground: #ffffff; --line: #d5d8df; --mark: #b3261e;
  position: absolute; display: inline-flex; align-items: center; gap: 6px; box-sizing: border-box;
  min-height: 28px; padding: 0 12px 0 9px; margin: 0; border: 1px solid var(--line); border-radius: 14px;
  background: var(--ground); color: var(--ink); font: 600 12.5px/1 system-ui, sans-serif; white-space: nowrap;
  font-variant-numeric: tabular-nums; cursor: pointer; box-shadow: 0 1px 2px rgb(0 0 0 / .12);
}
button[hidden] { display: none; }
button:hover { border-color: var(--mark); }
button:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
svg { width: 14px; height: 14px; flex: none; fill: none; stroke: var(--mark); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
button[data-tone="clear"] { --mark: #1b7f4b; }
button[data-tone="warning"] { --mark: #9a5b00; }
button[data-tone="unknown"] { --mark: #5a6070; }
@media (prefers-color-scheme: dark) {
  button { --ink: #e9ebf0; --ground: #23262e; --line: #454a57; --mark: #ff8a80; }
  button[data-tone="clear"] { --mark: #6fd39b; }
  button[data-tone="warning"] { --mark: #f0b45c; }
  button[data-tone="unknown"] { --mark: #b4bac8; }
}
.hint {
  position: absolute; width: max-content; max-width: 260px; padding: 8px 12px; border-radius: 9px; background: #1b1e26;
  color: #fff; font: 400 12.5px/1.4 system-ui, sans-serif; transform: translate(-100%, calc(-100% - 6px));
}
.hint:empty { display: none; }
@media (forced-colors: active) { button { border-color: ButtonText; } svg { stroke: ButtonText; } }
@media print { :host { display: none; } }
`;

/** One sign per tone, so that colour never stands alone: check, exclamation mark, question mark. */
const signs = {
  clear: ["M3 8.5l3.2 3.2L13 5"],
  warning: ["M8 3.2v5.6", "M8 12.6v.01"],
  blocker: ["M8 3.2v5.6", "M8 12.6v.01"],
  unknown: ["M5.6 6a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.8-1.1 1.6", "M8 12.8v.01"],
} as const;

const svgNamespace = "http://www.w3.org/2000/svg";

/**
 * Puts a chip at the lower right corner of an editor. It follows the editor as the page scrolls and resizes and hides
 * while the editor has no size (a minimised compose window). Ends with the signal.
 */
export function createChip(
  editor: HTMLElement,
  signal: AbortSignal,
  onOpen: () => void,
): Chip {
  const document = editor.ownerDocument;
  const window = document.defaultView;
  const host = document.createElement("clean-release-chip");
  const shadow = host.attachShadow({ mode: "open" });
  const sheet = document.createElement("style");
  sheet.textContent = style;
  const button = document.createElement("button");
  button.type = "button";
  button.hidden = true;
  const icon = document.createElementNS(svgNamespace, "svg");
  icon.setAttribute("viewBox", "0 0 16 16");
  icon.setAttribute("aria-hidden", "true");
  const label = document.createElement("span");
  button.append(icon, label);
  const note = document.createElement("span");
  note.className = "hint";
  note.setAttribute("role", "status");
  shadow.append(sheet, button, note);

  let shown = false;
  let frame = 0;

  const place = (): void => {
    frame = 0;
    if (!shown) return;
    const rect = editor.getBoundingClientRect();
    const height = window?.innerHeight ?? 0;
    const bottom = Math.min(rect.bottom, height);
    const visible =
      editor.isConnected &&
      rect.width > 0 &&
      bottom - Math.max(rect.top, 0) > 24;
    button.hidden = !visible;
    if (!visible) return;
    const gap = 8;
    const right = Math.min(rect.right, window?.innerWidth ?? rect.right);
    button.style.left = `${Math.max(rect.left, right - button.offsetWidth - gap)}px`;
    button.style.top = `${Math.max(0, bottom - button.offsetHeight - gap)}px`;
    note.style.left = `${right - gap}px`;
    note.style.top = button.style.top;
  };
  const replace = (): void => {
    if (shown && frame === 0) frame = window?.requestAnimationFrame(place) ?? 0;
  };

  const listen = { signal, passive: true } as const;
  document.addEventListener("scroll", replace, { ...listen, capture: true });
  window?.addEventListener("resize", replace, listen);
  const sizes = new ResizeObserver(replace);
  sizes.observe(editor);

  // The press must not take the focus, or the caret, out of the draft.
  button.addEventListener("mousedown", (event) => event.preventDefault(), {
    signal,
  });
  button.addEventListener(
    "click",
    () => {
      note.textContent = "";
      onOpen();
    },
    { signal },
  );
  // Keys meant for the chip are no shortcuts of the webmail.
  for (const type of ["keydown", "keypress", "keyup"] as const) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }

  const remove = (): void => {
    sizes.disconnect();
    if (frame !== 0) window?.cancelAnimationFrame(frame);
    host.remove();
  };
  signal.addEventListener("abort", remove, { once: true });

  return {
    show(state) {
      shown = state.tone !== "silent";
      note.textContent = "";
      if (state.tone === "silent") {
        button.hidden = true;
        return;
      }
      if (!host.isConnected) document.documentElement.append(host);
      if (label.textContent !== state.text) label.textContent = state.text;
      button.title = state.description;
      button.setAttribute("aria-label", state.description);
      if (button.dataset["tone"] !== state.tone) {
        button.dataset["tone"] = state.tone;
        icon.replaceChildren(
          ...signs[state.tone].map((line) => {
            const path = document.createElementNS(svgNamespace, "path");
            path.setAttribute("d", line);
            return path;
          }),
        );
      }
      button.hidden = false;
      replace();
    },
    hint(text) {
      note.textContent = text;
      replace();
    },
    remove,
  };
}
