import type { NoteOutcome } from "@/lib/panel/connection";
import type { MessageKey } from "@/lib/panel/text";
import { noteAsText, type ReviewNote } from "@/lib/review/note";
import { Menu } from "../Menu";
import { useSay } from "../say-context";

export type NoteFormat = "text" | "html" | "markdown";

const OUTCOMES: Readonly<Record<NoteOutcome, MessageKey>> = {
  done: "note_done",
  stale: "note_stale",
  unsupported: "note_unsupported",
  "no-reply": "note_no_reply",
  timeout: "note_timeout",
};

const dots = (
  <svg viewBox="0 0 16 16" aria-hidden="true" className="dots">
    <circle cx="3.5" cy="8" r="1.25" />
    <circle cx="8" cy="8" r="1.25" />
    <circle cx="12.5" cy="8" r="1.25" />
  </svg>
);

/** The review note as it will stand in the reply, and the ways to get it there. */
export function ReviewFoot({
  note,
  canReply,
  outcome,
  copied,
  onInsert,
  onCopy,
}: {
  readonly note: ReviewNote;
  /** It is a message that can be answered, not pasted text. */
  readonly canReply: boolean;
  /** What became of the insertion; null before the first. */
  readonly outcome: NoteOutcome | "running" | null;
  readonly copied: boolean | null;
  readonly onInsert: () => void;
  readonly onCopy: (format: NoteFormat) => void;
}) {
  const say = useSay();
  const running = outcome === "running";
  const said =
    outcome === null || running
      ? copied === null
        ? ""
        : say(copied ? "copied" : "copy_failed")
      : say(OUTCOMES[outcome]);
  const failed = outcome !== null && !running && outcome !== "done";
  const copyText = (
    <button type="button" className="button" onClick={() => onCopy("text")}>
      {say("note_copy_text")}
    </button>
  );
  return (
    <footer className="foot" aria-label={say("note_title")}>
      <pre className="wording note-text">{noteAsText(note)}</pre>
      <p
        role="status"
        className={failed ? "outcome outcome-failed" : "outcome"}
      >
        {said}
      </p>
      <div className="actions">
        {canReply && (
          <button
            type="button"
            className="button button-strong"
            data-insert
            aria-disabled={running}
            onClick={() => {
              if (!running) onInsert();
            }}
          >
            {say(running ? "insert_running" : "note_insert")}
          </button>
        )}
        {copyText}
        <Menu
          label={say("note_menu")}
          icon={dots}
          items={[
            {
              id: "html",
              label: say("note_copy_html"),
              onChoose: () => onCopy("html"),
            },
            {
              id: "markdown",
              label: say("note_copy_markdown"),
              onChoose: () => onCopy("markdown"),
            },
          ]}
        />
      </div>
    </footer>
  );
}
