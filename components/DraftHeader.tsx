import type { OpenDraft } from "@/lib/panel/connection";
import { useSay } from "./say-context";

/** Which draft this is, that it can be read, and the way to the others. */
export function DraftHeader({
  open,
  drafts,
  order,
  health,
  onPick,
}: {
  readonly open: OpenDraft;
  readonly drafts: readonly OpenDraft[];
  /** The order the draft speaks of; null when it names none. */
  readonly order: string | null;
  readonly health: "read" | "not-whole";
  readonly onPick: (draftId: string) => void;
}) {
  const say = useSay();
  const subject = open.subject.trim();
  const name =
    order === null || subject.includes(order)
      ? subject || say("draft_untitled")
      : [say("draft_order", order), subject]
          .filter((part) => part !== "")
          .join(" · ");
  return (
    <header className="draft-header">
      <span className={`health health-${health}`}>
        <span className="unseen">
          {say(health === "read" ? "draft_read" : "draft_not_whole")}
        </span>
      </span>
      {drafts.length > 1 ? (
        <select
          aria-label={say("draft_choose")}
          value={open.id}
          onChange={(event) => onPick(event.target.value)}
        >
          {drafts.map(({ id, subject: each }, index) => (
            <option key={id} value={id}>
              {each.trim() ||
                `${say("draft_untitled")} ${say.number(index + 1)}`}
            </option>
          ))}
        </select>
      ) : (
        <span className="draft-name" title={name}>
          {name}
        </span>
      )}
      <span className="webmail">{say(`webmail_${open.webmail}`)}</span>
    </header>
  );
}
