import { useEffect, useMemo, useReducer, useRef, useState } from "react";
import { Boundary } from "@/components/Boundary";
import { Notice } from "@/components/Notice";
import { Panel } from "@/components/Panel";
import { SayContext } from "@/components/say-context";
import type { PanelConnection } from "@/lib/panel/connection";
import { type PanelEngine, planOf } from "@/lib/panel/plan";
import {
  type DraftAction,
  INITIAL_STATE,
  reduce,
  screenOf,
} from "@/lib/panel/reducer";
import { insertable } from "@/lib/panel/lines";
import type { Say } from "@/lib/panel/text";
import { useReview } from "./use-review";

export interface AppProps {
  readonly connection: PanelConnection;
  readonly engine: PanelEngine;
  readonly say: Say;
}

/** The panel, and one clear sentence in its place should it ever break. */
export function App(props: AppProps) {
  const { say } = props;
  return (
    <SayContext value={say}>
      <Boundary
        fallback={
          <main className="content">
            <Notice title={say("panel_title")} text={say("panel_failed")}>
              <button
                type="button"
                className="button"
                onClick={() => location.reload()}
              >
                {say("panel_reload")}
              </button>
            </Notice>
          </main>
        }
      >
        <LivePanel {...props} />
      </Boundary>
    </SayContext>
  );
}

/** Holds the panel's state and talks to the page; everything below gets props and gives events. */
function LivePanel({ connection, engine }: AppProps) {
  const [state, dispatch] = useReducer(reduce, INITIAL_STATE);
  const [copied, setCopied] = useState<boolean | null>(null);
  const root = useRef<HTMLDivElement>(null);

  useEffect(
    () =>
      connection.subscribe((event) => {
        if (event.kind === "state") {
          dispatch({ kind: "connection", state: event.state });
          return;
        }
        if (event.kind === "messages") {
          dispatch({ kind: "messages", messages: event.messages });
          return;
        }
        dispatch({ kind: "reviewing", open: false });
        dispatch({ kind: "picked", draftId: event.draftId });
        // The author asked for the gaps, so the focus may go to the first of them.
        requestAnimationFrame(() =>
          root.current
            ?.querySelector<HTMLElement>(
              ".row-open [data-field], [data-insert]",
            )
            ?.focus(),
        );
      }),
    [connection],
  );

  const review = useReview(state, dispatch, connection, engine);
  const screen = screenOf(state);
  const draft = screen.kind === "draft" ? screen.draft : null;
  const work = screen.kind === "draft" ? screen.work : null;
  const draftId = screen.kind === "draft" ? screen.open.id : null;
  const analysis = useMemo(
    () => (draft ? engine.analyze(draft) : null),
    [draft, engine],
  );
  const plan = useMemo(
    () =>
      draft && analysis && work ? planOf(draft, analysis, work, engine) : null,
    [draft, analysis, work, engine],
  );

  const dismissed = work?.dismissed;
  useEffect(() => {
    if (draftId !== null && dismissed !== undefined && dismissed.length > 0)
      connection.dismissed(draftId, dismissed);
  }, [connection, draftId, dismissed]);

  const onDraft = (id: string, action: DraftAction) => {
    dispatch({ kind: "draft", draftId: id, action });
    if (action.kind === "restored") {
      const left =
        work?.dismissed.filter((check) => check !== action.check) ?? [];
      connection.dismissed(id, left);
    }
  };
  const insert = async (mode: "append" | "replace") => {
    if (!plan || !draft || draftId === null || !work) return;
    const whole = mode === "replace" || work.start !== null;
    const text = whole ? plan.composition.full : plan.text;
    const lines = whole
      ? plan.composition.fullSentences.length
      : insertable(plan.lines).length;
    onDraft(draftId, { kind: "inserting" });
    const outcome = await connection.insert(draftId, {
      text,
      expectedBody: draft.body,
      mode,
    });
    onDraft(draftId, {
      kind: "inserted",
      outcome,
      lines,
      replaced: whole,
    });
  };
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch (error) {
      console.warn("Clean Release: copying was refused", error);
      setCopied(false);
    }
  };

  return (
    <div ref={root}>
      <Panel
        state={state}
        plan={plan}
        review={review}
        why={engine.why}
        copied={copied}
        onDraft={onDraft}
        onReviewing={(open) => dispatch({ kind: "reviewing", open })}
        onPick={(id) => dispatch({ kind: "picked", draftId: id })}
        onKeptUse={(id) => dispatch({ kind: "kept-used", draftId: id })}
        onKeptForget={() => dispatch({ kind: "kept-forgotten" })}
        onReveal={(id, quote) => connection.reveal(id, [quote.span])}
        onInsert={(mode) => void insert(mode)}
        onCopy={(text) => void copy(text)}
        onReloadTab={() => connection.reloadTab()}
        onOptions={() => connection.openOptions()}
      />
    </div>
  );
}
