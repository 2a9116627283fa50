/**
 * Finds drafts by where the author goes, not by watching the page: a focus, a click or a change of address leads to one
 * look for compose windows a moment later. While none is open nothing else runs.
 */
import type { WatchEvents } from "./adapter";
import type { ComposePage } from "./compose-page";
import { OpenCompose } from "./draft-handle";

/** Webmails fill a compose a moment after they made room for it, and some later still. */
const looksMs = [60, 400, 1500] as const;
/** How often open drafts are looked after: closed, another subject, a new attachment. */
const careMs = 1000;

interface Watched {
  readonly handle: OpenCompose;
  frame: string;
}

export function watchComposes(
  page: ComposePage,
  root: Document,
  signal: AbortSignal,
  events: WatchEvents,
): void {
  const watched = new Map<HTMLElement, Watched>();
  let active: Watched | null = null;
  let caring: ReturnType<typeof setTimeout> | null = null;
  let looking: ReturnType<typeof setTimeout> | null = null;
  const view = root.defaultView;

  const changed = ({ handle }: Watched): void => events.changed(handle);

  /** Only the draft in hand is observed: undo and other scripts change it without an event. */
  const observer = new MutationObserver(() => {
    if (active !== null) changed(active);
  });

  const close = (entry: Watched): void => {
    watched.delete(entry.handle.editor);
    if (active === entry) {
      observer.disconnect();
      active = null;
    }
    events.closed(entry.handle);
  };

  const activate = (entry: Watched): void => {
    if (active === entry) return;
    active = entry;
    observer.disconnect();
    observer.observe(entry.handle.editor, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    events.focused(entry.handle);
    changed(entry);
  };

  const sweep = (): void => {
    for (const entry of [...watched.values()])
      if (!page.isOpen(entry.handle.compose)) close(entry);
  };

  const care = (): void => {
    caring = null;
    if (root.hidden || watched.size === 0) return;
    sweep();
    for (const entry of watched.values()) {
      const frame = entry.handle.frame();
      if (frame === entry.frame) continue;
      entry.frame = frame;
      changed(entry);
    }
    keepCaring();
  };
  const keepCaring = (): void => {
    if (watched.size > 0 && !root.hidden) caring ??= setTimeout(care, careMs);
  };

  const open = (inside: Element): Watched | null => {
    const compose = page.find(inside);
    if (compose === null) return null;
    const known = watched.get(compose.editor);
    if (known !== undefined) return known;
    if (!page.isOpen(compose)) return null;
    const handle = new OpenCompose(page, compose);
    const entry = { handle, frame: handle.frame() };
    watched.set(compose.editor, entry);
    events.opened(handle);
    keepCaring();
    return entry;
  };

  const look = (): void => {
    sweep();
    for (const compose of page.all(root)) open(compose.editor);
    const entry = root.activeElement === null ? null : open(root.activeElement);
    if (entry !== null) activate(entry);
  };
  /** Looks now and then a while longer; a new reason begins anew. */
  const lookSoon = (next = 0): void => {
    if (looking !== null) clearTimeout(looking);
    const wait = looksMs[next];
    looking =
      wait === undefined || root.hidden
        ? null
        : setTimeout(() => {
            look();
            lookSoon(next + 1);
          }, wait);
  };

  const targetOf = (event: Event): Element | null => {
    const target = event.composedPath()[0];
    return target instanceof Element ? target : null;
  };
  const knownAt = (element: Element): Watched | null => {
    for (const entry of watched.values())
      if (entry.handle.root.contains(element)) return entry;
    return null;
  };
  const options = { capture: true, passive: true, signal };

  root.addEventListener(
    "focusin",
    (event) => {
      const target = targetOf(event);
      if (target === null) return;
      sweep();
      const entry = knownAt(target) ?? open(target);
      if (entry !== null) activate(entry);
      else lookSoon();
    },
    options,
  );
  // RoosterJS keeps `input` from bubbling, so this listens on the way down.
  root.addEventListener(
    "input",
    (event) => {
      const target = targetOf(event);
      if (target === null) return;
      const entry =
        active?.handle.root.contains(target) === true
          ? active
          : (knownAt(target) ?? open(target));
      if (entry === null) return;
      activate(entry);
      changed(entry);
    },
    options,
  );
  root.addEventListener("click", () => lookSoon(), options);
  root.addEventListener(
    "selectionchange",
    () => {
      const selection = active === null ? null : root.getSelection();
      if (selection !== null) active?.handle.noticeSelection(selection);
    },
    { signal },
  );
  root.addEventListener(
    "visibilitychange",
    () => {
      if (root.hidden) return;
      lookSoon();
      keepCaring();
    },
    { signal },
  );
  for (const type of ["hashchange", "popstate", "pageshow", "load"])
    view?.addEventListener(type, () => lookSoon(), { signal });

  signal.addEventListener(
    "abort",
    () => {
      observer.disconnect();
      if (caring !== null) clearTimeout(caring);
      if (looking !== null) clearTimeout(looking);
      watched.clear();
      active = null;
    },
    { once: true },
  );
  if (!signal.aborted) lookSoon();
}
