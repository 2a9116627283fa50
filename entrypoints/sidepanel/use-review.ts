/** The review screen's part of the panel: what is reviewed, what it comes to, and what is done with the note. */
import { type Dispatch, useMemo, useState } from "react";
import type { NoteFormat } from "@/components/review/ReviewFoot";
import type { ReviewViewProps } from "@/components/review/ReviewView";
import type { NoteOutcome, PanelConnection } from "@/lib/panel/connection";
import { type PanelEngine, planOf } from "@/lib/panel/plan";
import { type PanelAction, type PanelState, workOf } from "@/lib/panel/reducer";
import {
  answeredRelease,
  chosenSource,
  noteOf,
  sourcesOf,
} from "@/lib/panel/review";
import { noteAsHtml, noteAsMarkdown, noteAsText } from "@/lib/review/note";
import type { ReviewNote } from "@/lib/review/note";

/** null while the panel shows a draft. */
export function useReview(
  state: PanelState,
  dispatch: Dispatch<PanelAction>,
  connection: PanelConnection,
  engine: PanelEngine,
): ReviewViewProps | null {
  const { review } = state;
  const [inserted, setInserted] = useState<{
    readonly key: string;
    readonly outcome: NoteOutcome | "running";
  } | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);

  const source = useMemo(
    () =>
      review.open
        ? chosenSource(review, (draft) => engine.analyze(draft).kind !== null)
        : null,
    [review, engine],
  );
  const work = source && workOf(state, source.key);
  const reviewing = useMemo(() => {
    if (source === null || work === null) return null;
    const { draft, message, choice } = source;
    const analysis = engine.analyze(draft);
    const plan = planOf(draft, analysis, work, engine);
    const ownWords = choice.kind === "message" && choice.quoted === null;
    const answered = message === null ? null : answeredRelease(message, engine);
    return {
      source,
      plan,
      answered,
      // An answer of the shop is compared, not corrected.
      note:
        analysis.kind === null || (answered !== null && ownWords)
          ? null
          : noteOf(draft, plan, engine.analyze),
    };
  }, [source, work, engine]);

  if (!review.open) return null;
  return {
    sources: sourcesOf(review),
    reviewing,
    pasted: review.pasted,
    outcome: inserted?.key === source?.key ? (inserted?.outcome ?? null) : null,
    copied,
    why: engine.why,
    onChoose(choice) {
      setCopied(null);
      dispatch({ kind: "review-chosen", choice });
    },
    onPaste: (text) => dispatch({ kind: "pasted", text }),
    onWork(draftId, action) {
      setInserted(null);
      dispatch({ kind: "draft", draftId, action });
    },
    onReveal({ message, choice }, quote) {
      if (message && choice.kind === "message" && choice.quoted === null)
        connection.revealInMessage(message.id, [quote.span]);
    },
    onInsert({ key, message }, note) {
      if (message === null) return;
      setInserted({ key, outcome: "running" });
      void connection
        .insertNote(message.id, noteAsText(note))
        .then((outcome) => setInserted({ key, outcome }));
    },
    onCopy(note, format) {
      setInserted(null);
      copyNote(note, format).then(
        () => setCopied(true),
        (error: unknown) => {
          console.warn("Clean Release: copying was refused", error);
          setCopied(false);
        },
      );
    },
  };
}

function copyNote(note: ReviewNote, format: NoteFormat): Promise<void> {
  switch (format) {
    case "text":
      return navigator.clipboard.writeText(noteAsText(note));
    case "markdown":
      return navigator.clipboard.writeText(noteAsMarkdown(note));
    case "html":
      // A mail takes it as formatted text, a plain field as the note in plain text.
      return navigator.clipboard.write([
        new ClipboardItem({
          "text/html": new Blob([noteAsHtml(note)], { type: "text/html" }),
          "text/plain": new Blob([noteAsText(note)], { type: "text/plain" }),
        }),
      ]);
  }
}
