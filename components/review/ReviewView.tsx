import type { CheckId } from "@/lib/analyzer/types";
import type { NoteOutcome } from "@/lib/panel/connection";
import type { Plan } from "@/lib/panel/plan";
import type { Quote } from "@/lib/panel/quote";
import type { DraftAction } from "@/lib/panel/reducer";
import type { Answered, ReviewChoice, ReviewSource } from "@/lib/panel/review";
import { summaryOf } from "@/lib/panel/summary";
import type { Say } from "@/lib/panel/text";
import type { ReviewNote } from "@/lib/review/note";
import { ordersOf } from "@/lib/template/orders";
import { Boundary } from "../Boundary";
import { ChangedBox } from "../ChangedBox";
import { MistakeBox } from "../MistakeBox";
import { Notice } from "../Notice";
import { NumbersTable } from "../NumbersTable";
import { OrderList } from "../OrderList";
import { RowList } from "../RowList";
import { SplitBar } from "../SplitBar";
import { SummaryHead } from "../SummaryHead";
import { useSay } from "../say-context";
import { WavedList } from "../WavedList";
import { AnswerBox } from "./AnswerBox";
import { type NoteFormat, ReviewFoot } from "./ReviewFoot";

/** What the review says of one source. */
interface Reviewing {
  readonly source: ReviewSource;
  readonly plan: Plan;
  /** The release it answers; null when it answers none. */
  readonly answered: Answered | null;
  /** null: nothing to review in it. */
  readonly note: ReviewNote | null;
}

export interface ReviewViewProps {
  readonly sources: readonly ReviewSource[];
  readonly reviewing: Reviewing | null;
  readonly pasted: string;
  readonly outcome: NoteOutcome | "running" | null;
  readonly copied: boolean | null;
  readonly why: (check: CheckId) => string;
  readonly onChoose: (choice: ReviewChoice) => void;
  readonly onPaste: (text: string) => void;
  readonly onWork: (key: string, action: DraftAction) => void;
  readonly onReveal: (source: ReviewSource, quote: Quote) => void;
  readonly onInsert: (source: ReviewSource, note: ReviewNote) => void;
  readonly onCopy: (note: ReviewNote, format: NoteFormat) => void;
}

/** A message open for reading, or pasted text, as its author would see it in the panel; nothing of it is written to. */
export function ReviewView(props: ReviewViewProps) {
  const say = useSay();
  const { sources, reviewing } = props;
  const chosen = reviewing?.source ?? null;
  return (
    <>
      <header className="draft-header">
        <select
          aria-label={say("review_choose")}
          value={chosen?.key ?? ""}
          onChange={({ target }) =>
            props.onChoose(
              sources.find(({ key }) => key === target.value)?.choice ?? null,
            )
          }
        >
          {sources.map((source) => (
            <option key={source.key} value={source.key}>
              {nameOf(source, say)}
            </option>
          ))}
        </select>
        <span className="webmail">{say("review_read_only")}</span>
      </header>
      <main className="content" key={chosen?.key}>
        {chosen?.message === null && (
          <div className="paste">
            <label htmlFor="pasted" className="label">
              {say("review_paste_label")}
            </label>
            <textarea
              id="pasted"
              rows={5}
              value={props.pasted}
              placeholder={say("review_paste_example")}
              onChange={({ target }) => props.onPaste(target.value)}
            />
          </div>
        )}
        {reviewing && <Review {...props} reviewing={reviewing} />}
      </main>
      {reviewing?.note && (
        <ReviewFoot
          note={reviewing.note}
          canReply={reviewing.source.message !== null}
          outcome={props.outcome}
          copied={props.copied}
          onInsert={() => {
            if (reviewing.note)
              props.onInsert(reviewing.source, reviewing.note);
          }}
          onCopy={(format) => {
            if (reviewing.note) props.onCopy(reviewing.note, format);
          }}
        />
      )}
    </>
  );
}

function nameOf({ choice, message }: ReviewSource, say: Say): string {
  if (choice.kind === "pasted" || message === null) return say("review_pasted");
  const name =
    message.sender ?? message.subject?.trim() ?? say("review_message");
  const start = message.text.trim().split(/\s+/u).slice(0, 6).join(" ");
  return choice.quoted === null
    ? say("review_own", name, start)
    : say("review_quoted", name, choice.quoted + 1);
}

function Review({
  reviewing,
  ...props
}: ReviewViewProps & { readonly reviewing: Reviewing }) {
  const say = useSay();
  const { source, plan, answered } = reviewing;
  const { analysis } = plan;
  if (analysis.kind === null || reviewing.note === null)
    return (
      <>
        {answered && <AnswerBox answered={answered} />}
        {!answered && (source.draft.body.trim() !== "" || source.message) && (
          <Notice
            title={say("no_release_title")}
            text={say("review_no_release")}
          />
        )}
      </>
    );
  const act = (action: DraftAction) => props.onWork(source.key, action);
  const summary = summaryOf(plan, say);
  const orders = ordersOf(analysis).map((order) => ({ order, planned: false }));
  return (
    <>
      <SummaryHead summary={summary} notRun={analysis.notRun.length} />
      {plan.splits.map((split) => (
        <Boundary key={split.item ?? ""} fallback={null}>
          <SplitBar split={split} kind={analysis.kind} />
        </Boundary>
      ))}
      {plan.changes.length > 0 && <ChangedBox changes={plan.changes} />}
      {plan.misreadings.length > 0 && (
        <MistakeBox misreadings={plan.misreadings} />
      )}
      <section className="shop">
        <h2>{say("orders_title")}</h2>
        <OrderList orders={orders} />
        <details className="reads">
          <summary>{say("numbers")}</summary>
          {plan.splits.map((split) => (
            <NumbersTable
              key={split.item ?? ""}
              split={split}
              kind={analysis.kind}
            />
          ))}
        </details>
      </section>
      <RowList
        plan={plan}
        why={props.why}
        onType={(blank, value) => act({ kind: "typed", blank, value })}
        onReveal={(quote) => props.onReveal(source, quote)}
        onDismiss={(check) => act({ kind: "dismissed", check })}
        onSwitch={(line, on) => act({ kind: "switched", line, on })}
      />
      {plan.waved.length > 0 && (
        <WavedList
          findings={plan.waved}
          onRestore={(check) => act({ kind: "restored", check })}
        />
      )}
    </>
  );
}
