import type { KeyboardEvent, ReactNode } from "react";
import type { CheckId } from "@/lib/analyzer/types";
import type { Plan } from "@/lib/panel/plan";
import type { Quote } from "@/lib/panel/quote";
import {
  type DraftAction,
  earlierAnswers,
  type PanelState,
  type Screen,
  screenOf,
} from "@/lib/panel/reducer";
import { KIND_NAMES, summaryOf } from "@/lib/panel/summary";
import { Boundary } from "./Boundary";
import { ChangedBox } from "./ChangedBox";
import { DraftHeader } from "./DraftHeader";
import { Foot, insertionSays } from "./Foot";
import { KeptNote } from "./KeptNote";
import { MistakeBox } from "./MistakeBox";
import { NumbersTable } from "./NumbersTable";
import { Notice } from "./Notice";
import { OrderList } from "./OrderList";
import type { RowEvents } from "./QuestionRow";
import { RowList } from "./RowList";
import { SplitBar } from "./SplitBar";
import { StartList } from "./StartList";
import { SummaryHead } from "./SummaryHead";
import { WavedList } from "./WavedList";
import { ModeSwitch } from "./review/ModeSwitch";
import { ReviewView, type ReviewViewProps } from "./review/ReviewView";
import { useSay } from "./say-context";

interface PanelEvents {
  readonly onDraft: (draftId: string, action: DraftAction) => void;
  /** To the review, or back to the drafts. */
  readonly onReviewing: (open: boolean) => void;
  readonly onPick: (draftId: string) => void;
  readonly onKeptUse: (draftId: string) => void;
  readonly onKeptForget: () => void;
  readonly onReveal: (draftId: string, quote: Quote) => void;
  /** 'replace' puts the full note in place of the draft's text. */
  readonly onInsert: (mode: "append" | "replace") => void;
  readonly onCopy: (text: string) => void;
  readonly onReloadTab: () => void;
  readonly onOptions: () => void;
}

export interface PanelProps extends PanelEvents {
  readonly state: PanelState;
  /** What there is to say about the draft shown; null unless the screen is a draft. */
  readonly plan: Plan | null;
  /** null unless the screen is the review. */
  readonly review: ReviewViewProps | null;
  readonly why: (check: CheckId) => string;
  /** What became of the last copying; null before the first. */
  readonly copied: boolean | null;
}

/** Enter goes to the next field, and from the last one to the Insert button. */
function nextOnEnter(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget } = event;
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  if (
    !(target instanceof HTMLInputElement) ||
    target.dataset["field"] === undefined
  )
    return;
  event.preventDefault();
  // A choice is one field, whichever of its buttons has the focus.
  const stops = [
    ...currentTarget.querySelectorAll<HTMLElement>(
      "[data-field], [data-insert]",
    ),
  ].filter(
    (each) =>
      each === target ||
      !(each instanceof HTMLInputElement) ||
      each.type !== "radio" ||
      (each.dataset["field"] !== target.dataset["field"] &&
        (each.checked || isFirstUnchecked(each))),
  );
  stops[stops.indexOf(target) + 1]?.focus();
}

/** The button of a group without a choice that Tab would go to. */
function isFirstUnchecked(radio: HTMLInputElement): boolean {
  const group = radio.closest("fieldset");
  return (
    group?.querySelector("input:checked") === null &&
    group.querySelector("input") === radio
  );
}

export function Panel(props: PanelProps) {
  const { state } = props;
  const screen = screenOf(state);
  return (
    // The list passes Enter on between its own fields; nothing here is a control.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="panel" onKeyDown={nextOnEnter}>
      {screen.kind !== "connecting" && screen.kind !== "disconnected" && (
        <ModeSwitch
          reviewing={screen.kind === "review"}
          onReviewing={props.onReviewing}
        />
      )}
      <ScreenView {...props} screen={screen} />
    </div>
  );
}

function ScreenView(
  props: PanelProps & { readonly screen: Screen },
): ReactNode {
  const say = useSay();
  const { screen, state } = props;
  const reload = (
    <button type="button" className="button" onClick={props.onReloadTab}>
      {say("reload_tab")}
    </button>
  );
  const kept = state.kept && (
    <KeptNote
      kept={state.kept}
      onUse={
        screen.kind === "draft" ? () => props.onKeptUse(screen.open.id) : null
      }
      onForget={props.onKeptForget}
    />
  );
  switch (screen.kind) {
    case "review":
      return props.review && <ReviewView {...props.review} />;
    case "connecting":
      return (
        <main className="content" aria-busy="true">
          <Notice
            title={say("connecting_title")}
            text={say("connecting_text")}
          />
        </main>
      );
    case "no-webmail-tab":
      return (
        <main className="content">
          <Notice title={say("no_tab_title")} text={say("no_tab_text")}>
            {reload}
          </Notice>
          {kept}
        </main>
      );
    case "tab-needs-reload":
      return (
        <main className="content">
          <Notice title={say("reload_title")} text={say("reload_text")}>
            {reload}
          </Notice>
          {kept}
        </main>
      );
    case "no-draft":
      return (
        <main className="content">
          <Notice title={say("no_draft_title")} text={say("no_draft_text")}>
            {state.review.messages.length > 0 && (
              <button
                type="button"
                className="button"
                onClick={() => props.onReviewing(true)}
              >
                {say("review_open_message")}
              </button>
            )}
          </Notice>
          {kept}
        </main>
      );
    case "disconnected":
      return (
        <main className="content">
          <Notice
            title={say(
              screen.reason === "updated" ? "updated_title" : "lost_title",
            )}
            text={say(
              screen.reason === "updated" ? "updated_text" : "lost_text",
            )}
          >
            {reload}
          </Notice>
          {kept}
        </main>
      );
    case "unreadable":
      return (
        <>
          <DraftHeader
            open={screen.open}
            drafts={draftsOf(state)}
            order={null}
            health="not-whole"
            onPick={props.onPick}
          />
          <main className="content">
            <Notice
              title={say("unreadable_title")}
              text={say("unreadable_text")}
            />
            {kept}
          </main>
        </>
      );
    case "draft":
      return props.plan ? (
        <DraftView {...props} screen={screen} plan={props.plan} kept={kept} />
      ) : null;
  }
}

function draftsOf({ connection }: PanelState) {
  return connection.kind === "drafts" ? connection.drafts : [];
}

function DraftView({
  screen,
  plan,
  kept,
  ...props
}: PanelProps & {
  readonly screen: Extract<Screen, { kind: "draft" }>;
  readonly plan: Plan;
  readonly kept: ReactNode;
}) {
  const say = useSay();
  const { open, work } = screen;
  const act = (action: DraftAction) => props.onDraft(open.id, action);
  const { analysis } = plan;
  const kind = plan.composition.kind ?? analysis.kind;
  const release = analysis.kind !== null;
  const starting = !release && work.start !== null;
  const summary = release ? summaryOf(plan, say) : null;
  const earlier = earlierAnswers(props.state, open.id);
  const rowEvents: RowEvents = {
    onType: (blank, value) => act({ kind: "typed", blank, value }),
    onReveal: (quote) => props.onReveal(open.id, quote),
    onDismiss: (check) => act({ kind: "dismissed", check }),
    onSwitch: (line, on) => act({ kind: "switched", line, on }),
  };
  const list = (
    <RowList plan={plan} earlier={earlier} why={props.why} {...rowEvents} />
  );
  const reading = (
    <>
      <OrderList orders={plan.orders} />
      {plan.splits.map((split) => (
        <NumbersTable key={split.item ?? ""} split={split} kind={kind} />
      ))}
    </>
  );
  const quiet =
    plan.clear && plan.rows.every(({ status }) => status === "said");

  return (
    <>
      <DraftHeader
        open={open}
        drafts={draftsOf(props.state)}
        order={analysis.orders[0]?.value ?? null}
        health={analysis.notRun.length > 0 ? "not-whole" : "read"}
        onPick={props.onPick}
      />
      {/* Everything below belongs to one draft, so another draft starts it afresh. */}
      <main className="content" key={open.id}>
        {summary ? (
          <>
            <SummaryHead summary={summary} notRun={analysis.notRun.length} />
            {plan.splits.map((split) => (
              <Boundary key={split.item ?? ""} fallback={null}>
                <SplitBar split={split} kind={kind} />
              </Boundary>
            ))}
            {plan.changes.length > 0 && <ChangedBox changes={plan.changes} />}
            {plan.misreadings.length > 0 && (
              <MistakeBox misreadings={plan.misreadings} />
            )}
            {quiet ? (
              <details className="reads">
                <summary>{say("all_read")}</summary>
                {reading}
                {list}
              </details>
            ) : (
              <>
                <details className="reads">
                  <summary>{say("orders_title")}</summary>
                  {reading}
                </details>
                {list}
              </>
            )}
          </>
        ) : starting ? (
          <>
            <header className="summary">
              <h1>{say(KIND_NAMES[kind ?? "unspecified"])}</h1>
              <p className="sub">
                {say("start_sub")}{" "}
                <button
                  type="button"
                  className="link"
                  onClick={() => act({ kind: "started", start: null })}
                >
                  {say("start_back")}
                </button>
              </p>
            </header>
            {plan.splits.map((split) => (
              <SplitBar key={split.item ?? ""} split={split} kind={kind} />
            ))}
            {list}
          </>
        ) : (
          <>
            <Notice
              title={say("no_release_title")}
              text={say(
                screen.draft.body.trim() === ""
                  ? "no_release_empty"
                  : "no_release_text",
              )}
            />
            <StartList onStart={(start) => act({ kind: "started", start })} />
          </>
        )}
        {plan.waved.length > 0 && (
          <WavedList
            findings={plan.waved}
            onRestore={(check) => act({ kind: "restored", check })}
          />
        )}
        {kept}
      </main>
      {(release || starting) && (
        <Foot
          plan={plan}
          work={work}
          copied={props.copied}
          onInsert={() => props.onInsert("append")}
          onReplace={() => props.onInsert(starting ? "append" : "replace")}
          onCopy={props.onCopy}
          onFoot={(foot) => act({ kind: "foot", foot })}
          onForm={(form) => act({ kind: "formed", form })}
          onSwitch={(line, on) => act({ kind: "switched", line, on })}
          onEdit={(line, text) => act({ kind: "edited", line, text })}
          onOptions={props.onOptions}
        />
      )}
      <p className="unseen" aria-live="polite">
        {work.insertion.kind === "finished"
          ? insertionSays(work.insertion, say)
          : summary && say("announce_gaps", summary.title, summary.sub)}
      </p>
    </>
  );
}
