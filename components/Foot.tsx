import { insertable } from "@/lib/panel/lines";
import type { Plan } from "@/lib/panel/plan";
import type { DraftWork, Insertion } from "@/lib/panel/reducer";
import type { Say } from "@/lib/panel/text";
import { LineEditor, type LineEvents } from "./LineEditor";
import { Menu, type MenuItem } from "./Menu";
import { useSay } from "./say-context";
import { WordingText } from "./WordingText";

interface FootEvents extends LineEvents {
  readonly onInsert: () => void;
  readonly onReplace: () => void;
  readonly onCopy: (text: string) => void;
  readonly onFoot: (foot: DraftWork["foot"]) => void;
  readonly onForm: (form: Plan["form"]) => void;
  readonly onOptions: () => void;
}

export interface FootProps extends FootEvents {
  readonly plan: Plan;
  readonly work: DraftWork;
  /** What became of the last copying; null before the first. */
  readonly copied: boolean | null;
}

export function insertionSays(insertion: Insertion, say: Say): string {
  if (insertion.kind !== "finished") return "";
  switch (insertion.outcome) {
    case "done":
      return insertion.replaced
        ? say("inserted_full")
        : say.count("inserted", insertion.lines);
    case "stale":
      return say("insert_stale");
    case "unsupported":
      return say("insert_unsupported");
    case "timeout":
      return say("insert_timeout");
  }
}

const dots = (
  <svg viewBox="0 0 16 16" aria-hidden="true" className="dots">
    <circle cx="3.5" cy="8" r="1.25" />
    <circle cx="8" cy="8" r="1.25" />
    <circle cx="12.5" cy="8" r="1.25" />
  </svg>
);

/** The wording as it will stand in the mail, and the one strong button. */
export function Foot(props: FootProps) {
  const say = useSay();
  const { plan, work, copied } = props;
  const outcome = insertionSays(work.insertion, say);
  const failed =
    work.insertion.kind === "finished" && work.insertion.outcome !== "done";
  const copyState =
    copied === null ? "" : copied ? say("copied") : say("copy_failed");
  const full = work.foot === "full" || work.start !== null;
  const showing = full
    ? plan.composition.fullSentences.length > 0
    : work.foot === "sentences"
      ? plan.lines.length > 0
      : plan.lines.some(({ on, optional }) => on || !optional);
  const status = (
    <p role="status" className={failed ? "outcome outcome-failed" : "outcome"}>
      {outcome || copyState}
    </p>
  );
  if (!showing)
    return (
      <footer className="foot foot-quiet">
        {status}
        {!outcome && plan.blockers.length + plan.warnings.length > 0 && (
          <p className="sub">{say("foot_nothing")}</p>
        )}
      </footer>
    );
  return (
    <footer
      className="foot"
      aria-label={say(full ? "foot_full_title" : "foot_title")}
    >
      {full ? <FullFoot {...props} /> : <LinesFoot {...props} />}
      {status}
    </footer>
  );
}

function LinesFoot(props: FootProps) {
  const say = useSay();
  const { plan, work } = props;
  const ready = insertable(plan.lines);
  const wanted = plan.lines.filter(({ on }) => on);
  const running = work.insertion.kind === "running";
  const label = running
    ? say("insert_running")
    : ready.length === 0
      ? say("insert_none")
      : ready.length < wanted.length
        ? say("insert_some", ready.length, wanted.length)
        : say.count("insert_lines", ready.length);
  const editing = work.foot === "sentences";
  const items: readonly MenuItem[] = [
    {
      id: "sentences",
      label: say(editing ? "back_to_lines" : "menu_sentences"),
      onChoose: () => props.onFoot(editing ? "lines" : "sentences"),
    },
    {
      id: "form",
      label: say(plan.form === "bullets" ? "menu_paragraph" : "menu_bullets"),
      onChoose: () =>
        props.onForm(plan.form === "bullets" ? "paragraph" : "bullets"),
    },
    {
      id: "full",
      label: say("menu_full"),
      onChoose: () => props.onFoot("full"),
    },
    { id: "options", label: say("menu_options"), onChoose: props.onOptions },
  ];
  const shown = plan.lines.filter(({ on }) => on);
  return (
    <>
      {editing ? (
        <ul className="line-editors">
          {plan.lines.map((line, index) => (
            <LineEditor
              key={line.key}
              line={line}
              number={index + 1}
              onSwitch={props.onSwitch}
              onEdit={props.onEdit}
            />
          ))}
        </ul>
      ) : (
        <WordingText
          form={plan.form}
          sentences={shown.map(({ key, sentence, edited, text, whole }) => ({
            key,
            sentence,
            own: edited ? text : null,
            waiting: !whole,
          }))}
        />
      )}
      {plan.stillOpen.length > 0 && (
        <p className="hint hint-problem">
          {say(
            "still_open",
            plan.stillOpen.map(({ message }) => message).join(" "),
          )}
        </p>
      )}
      <div className="actions">
        <button
          type="button"
          className="button button-strong"
          aria-disabled={ready.length === 0 || running}
          data-insert
          onClick={() => {
            if (ready.length > 0 && !running) props.onInsert();
          }}
        >
          {label}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => props.onCopy(plan.text || plan.composition.missing)}
        >
          {say("copy")}
        </button>
        <Menu label={say("menu")} icon={dots} items={items} />
      </div>
    </>
  );
}

/** The whole note: it takes the place of what was written, so it is shown before it is asked for. */
function FullFoot(props: FootProps) {
  const say = useSay();
  const { plan, work } = props;
  const open = new Set(
    plan.composition.fullSentences.flatMap(({ pieces }) =>
      pieces.flatMap((piece) =>
        "blank" in piece && piece.value === null ? [piece.blank] : [],
      ),
    ),
  ).size;
  const starting = work.start !== null;
  const running = work.insertion.kind === "running";
  return (
    <>
      <WordingText
        form={plan.form}
        sentences={plan.composition.fullSentences.map((sentence) => ({
          key: `${sentence.id}:${sentence.item ?? ""}`,
          sentence,
          own: null,
          waiting: false,
        }))}
      />
      <p className="hint">
        {!starting && `${say("full_warn")} `}
        {open > 0 && say.count("full_blanks", open)}
      </p>
      <div className="actions">
        <button
          type="button"
          className="button button-strong"
          aria-disabled={running}
          data-insert
          onClick={() => {
            if (!running) props.onReplace();
          }}
        >
          {running
            ? say("insert_running")
            : starting
              ? say("insert_note")
              : say("full_replace")}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => props.onCopy(plan.composition.full)}
        >
          {say("copy")}
        </button>
        {!starting && (
          <button
            type="button"
            className="button"
            onClick={() => props.onFoot("lines")}
          >
            {say("full_keep")}
          </button>
        )}
      </div>
    </>
  );
}
