/** One open draft: what was read of it last, and what the analyzer makes of it. */
import type { Analysis, CheckId, Draft, Finding } from "@/lib/analyzer/types";
import type { ReviewChange } from "@/lib/review/changes";
import type { DraftReading } from "@/lib/review/read-draft";
import type { DraftHandle } from "@/lib/webmail/adapter";

export interface OpenDraft {
  readonly handle: DraftHandle;
  /** null: not read yet, or not readable. */
  draft: Draft | null;
  /** Could it be read the last time it was tried? */
  readable: boolean;
  /** Of `draft` as it was judged last, by the team's rules; null while that is null. */
  analysis: Analysis | null;
  /** `draft` is what `analysis` is of. */
  judged: boolean;
  /** What is no longer as it was reviewed. */
  changes: readonly ReviewChange[];
  readonly dismissed: Set<CheckId>;
}

/** Local time with its offset, to the minute: what "Friday" in the draft refers to. */
function sentAt(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  const offset = -now.getTimezoneOffset();
  const zone = `${offset < 0 ? "-" : "+"}${two(Math.trunc(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}T${two(now.getHours())}:${two(now.getMinutes())}:00${zone}`;
}

function sameList(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): boolean {
  return (
    a?.length === b?.length &&
    (a ?? []).every((text, index) => text === b?.[index])
  );
}

/** The same text all around, whatever the clock says. */
export function sameContext(a: Draft, b: Draft): boolean {
  return (
    a.subject === b.subject &&
    sameList(a.thread, b.thread) &&
    sameList(a.attachments, b.attachments)
  );
}

/**
 * Reads the draft as it stands now; what was found in it before stays until it is judged anew.
 * Returns what changed: nothing, the body, or (also) what stands around it.
 */
export function reread(
  open: OpenDraft,
): "same" | "body" | "context" | "unreadable" {
  const found = open.handle.read();
  if (found === null) {
    const was = open.readable;
    open.readable = false;
    open.draft = null;
    open.analysis = null;
    open.changes = [];
    open.judged = true;
    return was ? "unreadable" : "same";
  }
  open.readable = true;
  const last = open.draft;
  const contextChanged = last === null || !sameContext(last, found);
  if (!contextChanged && last.body === found.body) return "same";
  open.draft = { ...found, sentAt: sentAt(new Date()) };
  open.judged = false;
  return contextChanged ? "context" : "body";
}

/** Analyzes what was read, unless that was done. Returns whether it was to do. */
export function judge(
  open: OpenDraft,
  read: (draft: Draft) => DraftReading,
): boolean {
  if (open.judged || open.draft === null) return false;
  const { analysis, changes } = read(open.draft);
  open.analysis = analysis;
  open.changes = changes;
  open.judged = true;
  return true;
}

/** The findings the author has not waved through for this message. */
export function openFindings({
  analysis,
  dismissed,
}: OpenDraft): readonly Finding[] {
  return analysis?.findings.filter(({ check }) => !dismissed.has(check)) ?? [];
}
