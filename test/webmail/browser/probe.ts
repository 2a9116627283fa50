/** Runs the adapters in an isolated world of a practice page, as a content script would, and lets a test ask them. */
import type { DraftHandle, TextEdit } from "../../../lib/webmail/adapter";
import { adapterFor } from "../../../lib/webmail/adapters";
import { createMarks } from "../../../lib/webmail/marks";

const life = new AbortController();
const open: DraftHandle[] = [];
const log: string[] = [];
let front: DraftHandle | null = null;
/** What the guard does: nothing, or stop and keep the event. */
let guarding = false;
let stopped: Event | null = null;
const asked: string[] = [];

const adapter = adapterFor(new URL(location.href));
adapter?.watch(document, life.signal, {
  opened(draft) {
    open.push(draft);
    // As the desk does: what is seen at the opening helps to read the draft later.
    draft.read();
    log.push(`opened ${draft.id}`);
  },
  changed(draft) {
    log.push(`changed ${draft.id}`);
  },
  focused(draft) {
    front = draft;
    log.push(`focused ${draft.id}`);
  },
  closed(draft) {
    open.splice(open.indexOf(draft), 1);
    if (front === draft) front = null;
    log.push(`closed ${draft.id}`);
  },
});
for (const type of [
  "pointerdown",
  "mousedown",
  "pointerup",
  "mouseup",
  "click",
  "keydown",
  "keypress",
  "keyup",
])
  window.addEventListener(
    type,
    (event) => {
      if (!open.some((draft) => draft.isSend(event))) return;
      asked.push(event.type);
      if (!guarding) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type === "click" || event.type === "keydown") stopped = event;
    },
    { capture: true, signal: life.signal },
  );
const marks = createMarks(document, life.signal);

const draftAt = (index?: number): DraftHandle => {
  const draft = index === undefined ? (front ?? open[0]) : open[index];
  if (draft === undefined) throw new Error("no draft");
  return draft;
};

/** Every answer is plain data. */
const probe = {
  drafts: () => open.map(({ id }) => id),
  front: () => front?.id ?? null,
  log: () => log.splice(0),
  read: (index?: number) => draftAt(index).read(),
  html: (index?: number) => draftAt(index).editor.innerHTML,
  insert: (edit: Partial<TextEdit> & { text: string }, index?: number) => {
    const draft = draftAt(index);
    return draft.insert({
      mode: "append",
      expectedBody: draft.read()?.body ?? "",
      ...edit,
    });
  },
  focus: (index?: number) => draftAt(index).focus(),
  located: (start: number, end: number) =>
    draftAt()
      .locate(start, end)
      .map((range) => range.toString()),
  mark: (start: number, end: number) => {
    const ranges = draftAt().locate(start, end);
    marks.show(
      draftAt().id,
      ranges.map((range) => ({ severity: "blocker", range })),
    );
  },
  reveal: (start: number, end: number) =>
    marks.reveal(draftAt().locate(start, end)),
  caret: () => {
    const selection = document.getSelection();
    const node = selection?.focusNode;
    return node === null || node === undefined || selection === null
      ? null
      : {
          text: (node.textContent ?? "").slice(0, selection.focusOffset),
          collapsed: selection.isCollapsed,
        };
  },
  guard: (on: boolean) => {
    guarding = on;
  },
  asked: () => asked.splice(0),
  stopped: () => stopped?.type ?? null,
  resend: (index?: number) => {
    if (stopped !== null) draftAt(index).resend(stopped);
  },
  end: () => life.abort(),
};
export type Probe = typeof probe;

Object.assign(globalThis, { probe });
