import { type SubmitEvent, useId, useState } from "react";
import type { MessageKey } from "@/lib/panel/text";
import { problemOfEntry } from "@/lib/policy/check-words";
import { useSay } from "../say-context";
import { SourceNote } from "./SourceNote";
import { useRules, useSetting } from "./rules";
import { sayProblem } from "./say-problem";

export interface WordListProps {
  readonly name: "mayRelease" | "units" | "vaguePhrases";
  /** null: the section's heading says it. */
  readonly title: MessageKey | null;
  readonly lead: MessageKey | null;
  readonly label: MessageKey;
  readonly example: MessageKey;
}

/** A list of the team's words, with a field to add one. */
export function WordList({ name, title, lead, label, example }: WordListProps) {
  const say = useSay();
  const { onChange } = useRules();
  const setting = useSetting(name);
  const id = useId();
  const [typed, setTyped] = useState("");
  /** Said only after somebody tried to add it. */
  const [tried, setTried] = useState(false);
  if (setting.hidden) return null;
  const entries = typeof setting.value === "string" ? [] : setting.value;
  const problem = problemOfEntry(typed, entries);
  const shown = tried && problem !== null;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem !== null) return;
    onChange(name, [...entries, typed.trim()]);
    setTyped("");
    setTried(false);
  };
  return (
    <div className={setting.changed ? "setting setting-changed" : "setting"}>
      {title && <h3 id={`${id}-title`}>{say(title)}</h3>}
      {lead && <p className="quiet">{say(lead)}</p>}
      {entries.length === 0 ? (
        <p className="quiet list-empty">{say("options_list_empty")}</p>
      ) : (
        <ul className="entries">
          {entries.map((entry) => (
            <li key={entry}>
              <span>{entry}</span>
              {!setting.locked && (
                <button
                  type="button"
                  aria-label={say("options_remove_name", entry)}
                  onClick={() =>
                    onChange(
                      name,
                      entries.filter((each) => each !== entry),
                    )
                  }
                >
                  <svg viewBox="0 0 16 16" aria-hidden="true">
                    <path d="M4 4l8 8M12 4l-8 8" />
                  </svg>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!setting.locked && (
        <form className="adder" onSubmit={add} noValidate>
          <label htmlFor={id} className="label">
            {say(label)}
          </label>
          <div className="adder-line">
            <input
              id={id}
              type="text"
              className="input"
              autoComplete="off"
              value={typed}
              placeholder={say(example)}
              aria-invalid={shown || undefined}
              aria-describedby={shown ? `${id}-problem` : undefined}
              onChange={({ target }) => {
                setTyped(target.value);
                setTried(false);
              }}
            />
            <button type="submit" className="button">
              {say("options_add")}
            </button>
          </div>
          <p id={`${id}-problem`} className="hint hint-problem" role="status">
            {shown
              ? sayProblem({ place: null, field: "", ...problem }, say)
              : ""}
          </p>
        </form>
      )}
      <SourceNote setting={setting} id={`${id}-source`} />
    </div>
  );
}
