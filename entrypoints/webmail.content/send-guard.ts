/**
 * Asks before a release with gaps is sent. It is the one place that may stop an event, so everything that is not
 * plainly "this very text has gaps" lets the mail go: an exception, a dead extension, a draft that cannot be read, an
 * answer that takes too long.
 */
import type { Finding } from "@/lib/analyzer/types";
import { isAlive } from "@/lib/messages/send";
import type { GuardLevel } from "@/lib/settings/guard-level";
import type { DraftHandle } from "@/lib/webmail/adapter";

/** Longer than this and the mail goes, whatever we might have found. */
const patienceMs = 50;

/** A press and its click are several events; the decision of the first stands for all of them. */
const gestureEvents = [
  "pointerdown",
  "mousedown",
  "pointerup",
  "mouseup",
  "click",
  "keydown",
  "keypress",
  "keyup",
] as const;

export interface GuardedDraft {
  readonly handle: DraftHandle;
  /** The findings of the text as it stands at this moment; null when it cannot be read or not in time. */
  findingsNow(deadline: number): readonly Finding[] | null;
  /** Changes with every change of what would be sent. */
  state(): string;
}

export interface SendGuard {
  level: GuardLevel;
}

/** Which findings are worth a question at this level. */
export function worthAsking(
  findings: readonly Finding[],
  level: GuardLevel,
): readonly Finding[] {
  if (level === "off") return [];
  return findings.filter(
    ({ severity }) =>
      severity === "blocker" ||
      (level === "blockers-and-warnings" && severity === "warning"),
  );
}

/**
 * Watches every way of sending until the signal aborts. `ask` shows the question; it is called at most once per state
 * of a draft, and the stopped event is handed to it for sending later.
 */
export function guardSending(
  window: Window,
  signal: AbortSignal,
  drafts: () => Iterable<GuardedDraft>,
  ask: (
    draft: GuardedDraft,
    findings: readonly Finding[],
    stopped: Event,
  ) => void,
): SendGuard {
  const guard: SendGuard = { level: "blockers" };
  /** The state of each draft its author was asked about last. */
  const asked = new WeakMap<DraftHandle, string>();
  /** The draft whose press or key was stopped: the rest of that gesture is swallowed too. */
  let stopping: DraftHandle | null = null;

  const decide = (event: Event): void => {
    if (guard.level === "off" || !isAlive()) return;
    for (const draft of drafts()) {
      if (!draft.handle.isSend(event)) continue;
      const starts = event.type === "pointerdown" || event.type === "keydown";
      const continues =
        stopping === draft.handle && !starts && event.type !== "click";
      if (continues) {
        swallow(event);
        return;
      }
      const findings = worthAsking(
        draft.findingsNow(performance.now() + patienceMs) ?? [],
        guard.level,
      );
      if (findings.length === 0 || asked.get(draft.handle) === draft.state()) {
        stopping = null;
        return;
      }
      swallow(event);
      stopping = draft.handle;
      // The pointer is asked at its click, when the whole gesture is over; a key at once.
      if (event.type === "click" || event.type === "keydown") {
        asked.set(draft.handle, draft.state());
        ask(draft, findings, event);
      }
      return;
    }
  };
  const onEvent = (event: Event): void => {
    try {
      decide(event);
    } catch (error) {
      // Fail open: whatever went wrong in here, the event goes on to the webmail.
      stopping = null;
      console.error(
        "Clean Release: the send guard let a mail go",
        error instanceof Error ? error.name : "",
      );
    }
  };
  for (const type of gestureEvents) {
    window.addEventListener(type, onEvent, { capture: true, signal });
  }
  return guard;
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
