/**
 * Asks before a release with gaps is sent. It is the one place that may stop an event, so everything that is not
 * plainly "this very text has gaps" lets the mail go: an exception, a dead extension, a draft that cannot be read, an
 * answer that takes too long.
 */
import type { Finding } from "@/lib/analyzer/types";
import { isAlive } from "@/lib/messages/send";
import type { BlockedSending, GuardLevel } from "@/lib/policy/types";
import type { ReviewChange } from "@/lib/review/changes";
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
  /** What is not as it was reviewed, in the text of the findings asked for last. */
  changesNow(): readonly ReviewChange[];
  /** Changes with every change of what would be sent. */
  state(): string;
}

/** What the author is asked about. At least one of the lists is not empty. */
export interface Concern {
  readonly findings: readonly Finding[];
  readonly changes: readonly ReviewChange[];
  /** What may be done about blockers besides filling them; "confirm" where there are none. */
  readonly sending: BlockedSending;
}

export interface SendGuard {
  level: GuardLevel;
  blockedSending: BlockedSending;
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
 * Watches every way of sending until the signal aborts. `ask` shows the question, and the stopped event is handed to it
 * for sending later. It is called at most once per state of a draft; where the team does not let blockers go for the
 * asking, every time. `leaving` hears of a draft that the guard lets go.
 */
export function guardSending(
  window: Window,
  signal: AbortSignal,
  drafts: () => Iterable<GuardedDraft>,
  ask: (draft: GuardedDraft, concern: Concern, stopped: Event) => void,
  leaving: (draft: GuardedDraft) => void,
): SendGuard {
  const guard: SendGuard = { level: "blockers", blockedSending: "confirm" };
  /** The state of each draft its author was asked about last. */
  const asked = new WeakMap<DraftHandle, string>();
  /** The draft whose press or key was stopped: the rest of that gesture is swallowed too. */
  let stopping: DraftHandle | null = null;

  const concernOf = (draft: GuardedDraft): Concern | null => {
    if (guard.level === "off") return null;
    const found = draft.findingsNow(performance.now() + patienceMs);
    if (found === null) return null;
    const findings = worthAsking(found, guard.level);
    const changes = draft.changesNow();
    if (findings.length + changes.length === 0) return null;
    return {
      findings,
      changes,
      sending: findings.some(({ severity }) => severity === "blocker")
        ? guard.blockedSending
        : "confirm",
    };
  };

  const decide = (event: Event): void => {
    if (!isAlive()) return;
    // A key that is held down goes on with what it began.
    const starts =
      event.type === "pointerdown" ||
      (event.type === "keydown" && !(event as KeyboardEvent).repeat);
    for (const draft of drafts()) {
      if (!draft.handle.isSend(event)) continue;
      if (stopping === draft.handle && !starts && event.type !== "click") {
        swallow(event);
        return;
      }
      // The pointer is asked at its click, when the whole gesture is over; a key at once.
      const decides = event.type === "click" || event.type === "keydown";
      const concern = concernOf(draft);
      if (
        concern === null ||
        (concern.sending === "confirm" &&
          asked.get(draft.handle) === draft.state())
      ) {
        stopping = null;
        if (decides) leaving(draft);
        return;
      }
      swallow(event);
      stopping = draft.handle;
      if (decides) {
        asked.set(draft.handle, draft.state());
        try {
          ask(draft, concern, event);
        } catch (error) {
          // Where nothing can be asked, nothing is kept back.
          draft.handle.resend(event);
          throw error;
        }
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
