/** Which events ask a webmail to send a draft, and how to ask for it again after one was stopped. */
import type { Compose } from "./compose-page";
import { allOf } from "./compose-page";

export interface SendPage {
  /** The buttons in the compose window that send at once, the plain Send first; not those that open a menu. */
  readonly buttons: readonly string[];
  /** The button that opens the menu of other ways to send. */
  readonly menuButton: readonly string[];
  /** Ways to send in that menu, which stands elsewhere in the page. */
  readonly menuItems: readonly string[];
  /** Does Alt+S send? */
  readonly altS: boolean;
}

const POINTER = new Set([
  "pointerdown",
  "mousedown",
  "pointerup",
  "mouseup",
  "click",
]);
const KEYS = new Set(["keydown", "keypress", "keyup"]);

function elementOf(event: Event): Element | null {
  const target = event.composedPath()[0] ?? event.target;
  if (target instanceof Element) return target;
  return target instanceof Node ? target.parentElement : null;
}

function isEnter(event: KeyboardEvent): boolean {
  return event.key === "Enter";
}

/** Alt+S is the letter's key whatever the alphabet; on a Mac it types a letter and sends nothing. */
function isAltS(event: KeyboardEvent): boolean {
  return (
    event.altKey &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.shiftKey &&
    (event.code === "KeyS" || event.key.toLowerCase() === "s") &&
    !/^mac/iu.test(navigator.platform)
  );
}

export class SendSignals {
  readonly #page: SendPage;
  readonly #current: () => Compose;
  /** Our own events, which the guard must let through. */
  #passing = false;
  /** The author said "send" to a menu that is gone meanwhile: his next choice in it is not asked about again. */
  #menuPass = false;
  #menuPressed = false;

  constructor(page: SendPage, current: () => Compose) {
    this.#page = page;
    this.#current = current;
  }

  get #compose(): Compose {
    return this.#current();
  }

  /**
   * The menu hangs at the end of the page. Its button says whose it is where it tells that it is open; else it belongs
   * to the button that was pressed last.
   */
  #noticeMenu(element: Element): void {
    if (this.#isMenuButton(element)) this.#menuPressed = true;
    else if (this.#itemAt(element) === null) this.#menuPressed = false;
  }

  #isMenuButton(element: Element): boolean {
    const { root } = this.#compose;
    return (
      root.contains(element) &&
      this.#page.menuButton.some(
        (selector) => element.closest(selector) !== null,
      )
    );
  }

  /** Part of a press, click or key that makes the webmail send this draft, now or at a time still to be chosen. */
  asks(event: Event): boolean {
    if (this.#passing) return false;
    const { type } = event;
    if (POINTER.has(type)) {
      if ((event as MouseEvent).button > 0) return false;
      const element = elementOf(event);
      if (element === null) return false;
      this.#noticeMenu(element);
      return this.#sends(element, event);
    }
    if (!KEYS.has(type)) return false;
    const key = event as KeyboardEvent;
    // A key that ends a composition belongs to the input method.
    if (key.isComposing) return false;
    const enter = isEnter(key);
    const opens = key.key === "ArrowDown" && type === "keydown";
    if (!enter && key.key !== " " && !key.altKey && !opens) return false;
    const element = elementOf(event);
    if (element === null) return false;
    if (type === "keydown") this.#noticeMenu(element);
    if (this.#compose.root.contains(element)) {
      if (enter && (key.ctrlKey || key.metaKey) && !key.altKey) return true;
      if (this.#page.altS && isAltS(key)) return true;
    }
    if (key.ctrlKey || key.metaKey || key.altKey) return false;
    return (enter || key.key === " ") && this.#sends(element, event);
  }

  #sends(element: Element, event: Event): boolean {
    if (this.#buttonAt(element) !== null) return true;
    if (this.#itemAt(element) === null || !this.#ownsMenu()) return false;
    if (!this.#menuPass) return true;
    if (event.type === "click" || event.type === "keydown")
      this.#menuPass = false;
    return false;
  }

  #buttonAt(element: Element): HTMLElement | null {
    const { root } = this.#compose;
    if (!root.contains(element)) return null;
    for (const selector of this.#page.buttons) {
      const button = element.closest<HTMLElement>(selector);
      if (button !== null && root.contains(button)) return button;
    }
    return null;
  }

  #itemAt(element: Element): HTMLElement | null {
    for (const selector of this.#page.menuItems) {
      const item = element.closest<HTMLElement>(selector);
      if (item !== null) return item;
      // The focus may stand on the menu's entry around what the webmail named, or on the whole menu.
      const inside = element.closest('[role^="menuitem"]');
      const named = inside?.querySelector<HTMLElement>(selector);
      if (named) return named;
      const active = element.getAttribute("aria-activedescendant");
      const chosen =
        active === null ? null : element.ownerDocument.getElementById(active);
      if (chosen?.matches(selector) === true) return chosen;
      const within = chosen?.querySelector<HTMLElement>(selector);
      if (within) return within;
    }
    return null;
  }

  #ownsMenu(): boolean {
    if (this.#menuPressed) return true;
    return allOf(this.#compose.root, this.#page.menuButton).some(
      (button) => button.getAttribute("aria-expanded") === "true",
    );
  }

  /** Asks the webmail again for what the stopped event asked for. */
  again(event: Event): void {
    const element = elementOf(event);
    const button = element === null ? null : this.#buttonAt(element);
    if (button?.isConnected === true) {
      this.#press(button);
      return;
    }
    const item = element === null ? null : this.#itemAt(element);
    if (item !== null) {
      if (item.isConnected) {
        this.#press(item);
        return;
      }
      const menu = allOf(this.#compose.root, this.#page.menuButton)[0];
      if (menu === undefined) return;
      this.#menuPass = true;
      this.#press(menu);
      return;
    }
    const send = this.#sendButton();
    if (send !== null) this.#press(send);
    else if (event instanceof KeyboardEvent && element !== null)
      this.#pass(() =>
        element.dispatchEvent(new KeyboardEvent(event.type, event)),
      );
  }

  #sendButton(): HTMLElement | null {
    return allOf(this.#compose.root, this.#page.buttons)[0] ?? null;
  }

  /** Gmail wants the whole press, Outlook the click; both take it from a script. */
  #press(button: HTMLElement): void {
    const view = button.ownerDocument.defaultView;
    const init: PointerEventInit = {
      bubbles: true,
      cancelable: true,
      composed: true,
      view,
      button: 0,
      detail: 1,
    };
    this.#pass(() => {
      button.dispatchEvent(
        new PointerEvent("pointerdown", { ...init, buttons: 1 }),
      );
      button.dispatchEvent(
        new MouseEvent("mousedown", { ...init, buttons: 1 }),
      );
      button.dispatchEvent(new PointerEvent("pointerup", init));
      button.dispatchEvent(new MouseEvent("mouseup", init));
      button.dispatchEvent(new MouseEvent("click", init));
    });
  }

  /** Dispatching is synchronous, so exactly these events pass. */
  #pass(dispatch: () => void): void {
    this.#passing = true;
    try {
      dispatch();
    } finally {
      this.#passing = false;
    }
  }
}
