/** Compose windows in the corner of the page ("moles"), their title bars, and full screen. */
import { element } from "../element.ts";
import { button } from "./controls.ts";
import { Compose } from "./compose.ts";
import type { ComposeEvents, ComposeStart, GmailSettings } from "./compose.ts";

/** Made when the first window opens, as in Gmail. */
let dock: HTMLElement | undefined;

/** @returns the open compose. The window goes by itself when the compose ends. */
export function openWindow(
  settings: GmailSettings,
  start: ComposeStart,
  events: Omit<ComposeEvents, "titled" | "popOut"> & { closed(): void },
): Compose {
  const { labels } = settings;
  const title = element("div", { class: "aYF" }, labels.newMessage);
  const content = element("div", { class: "nH aaZ" });
  let overlay: HTMLElement | undefined;

  const close = () => {
    compose.close();
    void compose.save();
    // Leaving full screen this way, Gmail keeps the frame and only empties it.
    if (overlay) {
      content.replaceChildren();
      overlay.hidden = true;
    } else place.remove();
    events.closed();
  };
  const minimise = () => {
    content.style.display = content.style.display ? "" : "none";
    slot.classList.toggle("minimised", content.style.display === "none");
  };
  const fullScreen = () => {
    content.style.display = "";
    if (overlay) {
      slot.append(dialog);
      overlay.remove();
      overlay = undefined;
    } else {
      overlay = element(
        "div",
        { class: "aSs" },
        element("div", { class: "aSt" }, dialog),
      );
      document.body.append(overlay);
    }
    compose.focusBody();
  };
  const dialog = element(
    "div",
    { role: "dialog", class: "nH Hd", "aria-label": labels.newMessage },
    element(
      "div",
      { class: "nH Hy aXJ" },
      title,
      element(
        "div",
        { class: "Hm" },
        button("Hl", { "aria-label": labels.minimise }, minimise, "–"),
        button("Hq", { "aria-label": labels.fullScreen }, fullScreen, "⤢"),
        button("Ha", { "aria-label": labels.close }, close, "×"),
      ),
    ),
    content,
  );
  const slot = element("div", { class: "AD" }, dialog);
  const place = element("div", { class: "nH nn" }, slot);

  const compose = new Compose(settings, start, {
    popOut: () => undefined,
    titled: (subject) => (title.textContent = subject || labels.newMessage),
    ended: (how, draft) => {
      place.remove();
      overlay?.remove();
      events.ended(how, draft);
    },
  });
  content.append(compose.element);

  if (!dock) {
    dock = element("div", { class: "no" });
    document.body.append(
      element(
        "div",
        { class: "dw" },
        element("div", { class: "nH" }, element("div", { class: "nH" }, dock)),
      ),
    );
  }
  dock.append(place);
  compose.open();
  return compose;
}
