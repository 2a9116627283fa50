/**
 * The desk in a webmail tab: every open draft is read while it is written and told to the panels, analyzed for the chip
 * and the marks when its author pauses, and guarded when it is sent.
 */
import type { Draft } from "@/lib/analyzer/types";
import type { DraftEntry, ToContent, ToPanel } from "@/lib/messages/contract";
import { loadAnalyzer, type ReadDraft } from "@/lib/messages/analyzer-slot";
import { isAlive, openPanel } from "@/lib/messages/send";
import { DEFAULT_POLICY } from "@/lib/policy/layers";
import type { Policy } from "@/lib/policy/types";
import { readPolicy, watchPolicy } from "@/lib/settings/policy";
import type { DraftHandle, WebmailAdapter } from "@/lib/webmail/adapter";
import { type Chip, createChip } from "@/lib/webmail/chip";
import { askBeforeSending } from "@/lib/webmail/guard-dialog";
import { createMarks } from "@/lib/webmail/marks";
import { chipState, guardQuestion, openByButton } from "./wording";
import { watchHabitsOfDrafts } from "./habit-watch";
import { judge, type OpenDraft, openFindings, reread } from "./open-draft";
import { watchMessages } from "./open-messages";
import { acceptPanels } from "./panel-ports";
import { noteWriter } from "./review-note";
import { guardSending, type GuardedDraft } from "./send-guard";

/** An open panel hears of a change this soon, and follows within 100 ms; it analyzes in a process of its own. */
const tellMs = 50;
/** In the webmail's tab the draft is analyzed once no key came for this long, so that typing is never in our way … */
const pauseMs = 250;
/** … or, of a draft that takes long to read, this many times longer than its reading took. */
const pausePerCost = 20;
/** Who types on without a pause sees chip and marks change this often all the same; no pause asked for is longer. */
const longestMs = 3000;
/** How soon after the extension was updated or removed its chip, marks and question are gone from an open draft. */
const aliveCheckMs = 1000;

interface Desk extends OpenDraft, GuardedDraft {
  readonly chip: Chip;
  readonly closed: AbortController;
  /** Waits to tell the panels. */
  telling: ReturnType<typeof setTimeout> | null;
  /** Waits for a pause. */
  waiting: ReturnType<typeof setTimeout> | null;
  /** When the first change came that nobody judged, and the last one. */
  firstChange: number;
  lastChange: number;
  costMs: number;
}

/**
 * Works until the signal aborts. `alive` tells whether the extension is still there, and aborts the signal if not: it is
 * asked while drafts are open, so that nothing of a script left behind stays in the page.
 */
export function startDesk(
  adapter: WebmailAdapter,
  signal: AbortSignal,
  alive: () => boolean,
): void {
  const desks = new Map<DraftHandle, Desk>();
  let front: DraftHandle | null = null;
  const marks = createMarks(document, signal);
  const habits = watchHabitsOfDrafts(signal);
  /** null until the first compose window opened and the analyzer's script arrived. */
  let readDraft: ReadDraft | null = null;
  let policy = DEFAULT_POLICY;
  let loading: Promise<void> | null = null;
  const load = (): Promise<void> =>
    (loading ??= loadAnalyzer().then(
      (loaded) => {
        readDraft = loaded;
        for (const desk of desks.values()) settle(desk);
      },
      (error: unknown) => {
        // Without it there is nothing to say: no chip, no marks, no question at sending.
        if (isAlive()) console.error("Clean Release: no analyzer", error);
      },
    ));

  let aliveCheck: ReturnType<typeof setTimeout> | null = null;
  const keepChecking = (): void => {
    if (desks.size === 0 || document.hidden || signal.aborted) return;
    aliveCheck ??= setTimeout(() => {
      aliveCheck = null;
      if (alive()) keepChecking();
    }, aliveCheckMs);
  };
  signal.addEventListener(
    "abort",
    () => {
      if (aliveCheck !== null) clearTimeout(aliveCheck);
      for (const desk of desks.values()) rest(desk);
    },
    { once: true },
  );

  const entry = (desk: Desk): DraftEntry => ({
    id: desk.handle.id,
    webmail: adapter.id,
    subject: desk.draft?.subject ?? "",
    readable: desk.readable,
  });
  const listMessage = (): ToPanel => ({
    kind: "drafts",
    drafts: [...desks.values()].map(entry),
    front: front?.id ?? null,
  });
  const contextMessage = ({ handle, draft }: Desk): ToPanel => ({
    kind: "draft/context",
    draftId: handle.id,
    ...(draft?.subject === undefined ? {} : { subject: draft.subject }),
    ...(draft?.thread === undefined ? {} : { thread: [...draft.thread] }),
    ...(draft?.attachments === undefined
      ? {}
      : { attachments: [...draft.attachments] }),
  });
  const bodyMessage = ({ handle, draft }: Desk): ToPanel => ({
    kind: "draft/body",
    draftId: handle.id,
    body: draft?.body ?? "",
    sentAt: draft?.sentAt ?? "",
  });

  const panels = acceptPanels(
    signal,
    (post) => {
      reading.begin(post);
      post(listMessage());
      for (const desk of desks.values()) {
        if (!desk.draft) continue;
        post(contextMessage(desk));
        post(bodyMessage(desk));
      }
    },
    (message, reply) => void obey(message, reply),
    () => {
      if (!panels.any) marks.reveal([]);
    },
  );

  const reading = watchMessages(
    adapter,
    signal,
    () => panels.any,
    (message) => panels.post(message),
  );
  const notes = noteWriter(() => desks.values());

  const byId = (id: string): Desk | undefined =>
    [...desks.values()].find((desk) => desk.handle.id === id);

  async function obey(
    message: ToContent,
    reply: (message: ToPanel) => void,
  ): Promise<void> {
    const desk = "draftId" in message ? byId(message.draftId) : undefined;
    switch (message.kind) {
      case "message/reveal":
        marks.reveal(reading.locate(message.messageId, message.spans));
        return;
      case "note/insert": {
        const shown = reading.find(message.messageId);
        const result = shown ? await notes.write(shown, message.text) : "stale";
        reply({ kind: "note/done", requestId: message.requestId, result });
        return;
      }
      case "reveal":
        marks.reveal(
          desk === undefined
            ? []
            : message.spans
                .filter(({ source }) => source === "body")
                .flatMap(({ start, end }) => desk.handle.locate(start, end)),
        );
        return;
      case "insert": {
        const result =
          desk === undefined ? "stale" : await desk.handle.insert(message.edit);
        // The findings close with the insertion, not a pause later.
        if (desk !== undefined) settle(desk);
        reply({ kind: "insert/done", requestId: message.requestId, result });
        return;
      }
      case "dismissed":
        if (desk === undefined) return;
        desk.dismissed.clear();
        for (const check of message.checks) desk.dismissed.add(check);
        // The places of what was found before would be off in a draft that went on.
        if (!settle(desk)) show(desk);
        return;
      case "focus":
        desk?.handle.focus();
        return;
    }
  }

  function show(desk: Desk): void {
    desk.chip.show(chipState(desk));
    marks.show(
      desk.handle.id,
      openFindings(desk).flatMap(({ severity, spans }) =>
        spans
          .filter(({ source }) => source === "body")
          .flatMap(({ start, end }) => desk.handle.locate(start, end))
          .map((range) => ({ severity, range })),
      ),
    );
  }

  function rest(desk: Desk): void {
    if (desk.telling !== null) clearTimeout(desk.telling);
    if (desk.waiting !== null) clearTimeout(desk.waiting);
    desk.telling = null;
    desk.waiting = null;
  }

  /** Reads and tells the panels; the only way a draft's text gets to anybody. */
  function tell(desk: Desk): void {
    const changed = reread(desk);
    if (changed === "same") return;
    if (changed === "unreadable") show(desk);
    if (changed === "context" || changed === "unreadable")
      panels.post(listMessage());
    if (changed === "context") panels.post(contextMessage(desk));
    if (changed !== "unreadable") panels.post(bodyMessage(desk));
  }

  /** Reads, tells the panels and analyzes. Returns whether there was something new to analyze. */
  function settle(desk: Desk): boolean {
    rest(desk);
    if (signal.aborted) return false;
    const read = readDraft;
    if (read === null) {
      void load();
      return false;
    }
    const before = performance.now();
    tell(desk);
    if (!judge(desk, (draft: Draft) => read(draft, policy))) return false;
    desk.costMs = performance.now() - before;
    habits.read(
      desk.handle,
      new Set(desk.analysis?.findings.map(({ check }) => check)),
    );
    show(desk);
    return true;
  }

  function soon(desk: Desk): void {
    if (document.hidden || signal.aborted) return;
    desk.lastChange = performance.now();
    if (desk.waiting === null) {
      desk.firstChange = desk.lastChange;
      waitForPause(desk);
    }
    if (panels.any && readDraft !== null)
      desk.telling ??= setTimeout(() => {
        desk.telling = null;
        if (!document.hidden) tell(desk);
      }, tellMs);
  }

  function waitForPause(desk: Desk): void {
    const pause = Math.min(
      longestMs,
      Math.max(pauseMs, desk.costMs * pausePerCost),
    );
    const due = (): number =>
      Math.min(desk.lastChange + pause, desk.firstChange + longestMs);
    desk.waiting = setTimeout(() => {
      desk.waiting = null;
      if (document.hidden) return;
      // Keys that came meanwhile moved the pause; no timer was touched for them.
      if (performance.now() < due()) waitForPause(desk);
      else settle(desk);
    }, due() - performance.now());
  }

  const showPanel = async (desk: Desk): Promise<void> => {
    // What the panel is opened for is the draft as it stands now, typing pause or not.
    settle(desk);
    habits.looked(desk.handle);
    front = desk.handle;
    panels.post(listMessage());
    panels.post({ kind: "gaps/show", draftId: desk.handle.id });
    if (panels.any) return;
    const opened = await openPanel();
    if (!opened.ok && isAlive()) desk.chip.hint(openByButton());
  };

  adapter.watch(document, signal, {
    opened(handle) {
      const closed = new AbortController();
      signal.addEventListener("abort", () => closed.abort(), {
        signal: closed.signal,
      });
      const desk: Desk = {
        handle,
        draft: null,
        readable: true,
        analysis: null,
        judged: true,
        changes: [],
        dismissed: new Set(),
        chip: createChip(
          handle.editor,
          closed.signal,
          () => void showPanel(desk),
        ),
        closed,
        telling: null,
        waiting: null,
        firstChange: 0,
        lastChange: 0,
        costMs: 0,
        findingsNow(deadline) {
          if (readDraft === null) return null;
          // The answer for a text that was analyzed before is there at once; a new text has until the deadline.
          const isNew = settle(desk);
          return isNew && performance.now() > deadline
            ? null
            : openFindings(desk);
        },
        changesNow: () => desk.changes,
        state: () => `${desk.draft?.subject ?? ""}\n${desk.draft?.body ?? ""}`,
      };
      desks.set(handle, desk);
      keepChecking();
      front ??= handle;
      settle(desk);
      panels.post(listMessage());
      notes.opened();
    },
    changed(handle) {
      const desk = desks.get(handle);
      if (desk) soon(desk);
    },
    focused(handle) {
      if (front === handle) return;
      front = handle;
      panels.post(listMessage());
    },
    closed(handle) {
      const desk = desks.get(handle);
      if (!desk) return;
      desks.delete(handle);
      habits.closed(handle);
      rest(desk);
      desk.closed.abort();
      marks.show(handle.id, []);
      if (front === handle) front = desks.keys().next().value ?? null;
      panels.post(listMessage());
    },
  });

  document.addEventListener(
    "visibilitychange",
    () => {
      if (document.hidden || !alive()) return;
      keepChecking();
      for (const desk of desks.values()) soon(desk);
    },
    { signal },
  );

  const guard = guardSending(
    window,
    signal,
    () => desks.values(),
    (guarded, concern, stopped) => {
      const desk = desks.get(guarded.handle);
      if (!desk) {
        guarded.handle.resend(stopped);
        return;
      }
      habits.looked(desk.handle);
      askBeforeSending(
        document,
        guardQuestion(concern),
        desk.closed.signal,
        (answer) => {
          if (answer === "send") {
            habits.leaving(desk.handle);
            desk.handle.resend(stopped);
          } else desk.handle.focus();
          if (answer === "fill") void showPanel(desk);
        },
      );
    },
    ({ handle }) => habits.leaving(handle),
  );

  const obeyPolicy = (fresh: Policy): void => {
    policy = fresh;
    guard.level = fresh.guard;
    guard.blockedSending = fresh.blockedSending;
    // What was read under the old rules is read again.
    for (const desk of desks.values()) {
      desk.draft = null;
      settle(desk);
    }
  };
  readPolicy().then(obeyPolicy, (error: unknown) => {
    if (isAlive()) console.error("Clean Release: no rules", error);
  });
  signal.addEventListener("abort", watchPolicy(obeyPolicy), { once: true });
}
