import { useId } from "react";
import type { CheckDocs } from "@/lib/analyzer/checks";
import type { Example } from "@/lib/analyzer/rules/define-rule";
import type { Kind, Severity } from "@/lib/analyzer/types";
import { KIND_NAMES } from "@/lib/panel/summary";
import type { Say } from "@/lib/panel/text";
import { useSay } from "../say-context";
import { SourceNote } from "./SourceNote";
import { useRules, useSetting } from "./rules";
import { checkName, SEVERITY_NAMES } from "./setting-name";

const SEVERITIES: readonly Severity[] = ["blocker", "warning", "note"];

function defaultName({ severity, severityFor }: CheckDocs, say: Say): string {
  const name = say(SEVERITY_NAMES[severity]);
  const others = Object.entries(severityFor).map(([kind, other]) =>
    say(
      "options_severity_for",
      say(SEVERITY_NAMES[other]).toLowerCase(),
      // The keys are kinds.
      say(KIND_NAMES[kind as Kind]).toLowerCase(),
    ),
  );
  return others.length === 0
    ? say("options_severity_default", name)
    : say("options_severity_default_but", name, say.list(others));
}

/** One check: on or off, how much it weighs, and its documentation beside it. */
export function CheckRow({ docs }: { readonly docs: CheckDocs }) {
  const say = useSay();
  const { onChange } = useRules();
  const key = `checks.${docs.id}` as const;
  const setting = useSetting(key);
  const id = useId();
  if (setting.hidden) return null;
  const off = setting.value === "off";
  // Where kinds differ, the plain severity is another choice than the default.
  const choices = SEVERITIES.filter(
    (severity) =>
      severity !== docs.severity || Object.keys(docs.severityFor).length > 0,
  );
  const name = checkName(docs.id);
  const value =
    typeof setting.value === "string" &&
    choices.includes(setting.value as never)
      ? setting.value
      : "default";
  return (
    <li className={setting.changed ? "setting setting-changed" : "setting"}>
      <div className="setting-head">
        <input
          type="checkbox"
          id={id}
          checked={!off}
          disabled={setting.locked}
          aria-describedby={`${id}-finds ${id}-source`}
          onChange={({ target }) =>
            onChange(key, target.checked ? "default" : "off")
          }
        />
        <label htmlFor={id} className="setting-name">
          {name}
        </label>
        <select
          className="input severity"
          aria-label={say("options_severity_of", name)}
          value={off ? "off" : value}
          disabled={setting.locked || off}
          onChange={({ target }) => onChange(key, target.value)}
        >
          {off && <option value="off">{say("options_severity_off")}</option>}
          <option value="default">{defaultName(docs, say)}</option>
          {choices.map((severity) => (
            <option key={severity} value={severity}>
              {say(SEVERITY_NAMES[severity])}
            </option>
          ))}
        </select>
      </div>
      <div className="setting-body">
        <p id={`${id}-finds`} className="quiet">
          {docs.finds}
        </p>
        <SourceNote setting={setting} id={`${id}-source`} />
        <details>
          <summary>
            {say("options_why")}
            <span className="unseen">: {name}</span>
          </summary>
          <p>{docs.why}</p>
          <dl className="examples">
            <ExampleText
              term={say("options_example_flagged")}
              example={docs.flagged}
            />
            <ExampleText
              term={say("options_example_clean")}
              example={docs.clean}
            />
          </dl>
        </details>
      </div>
    </li>
  );
}

function ExampleText({
  term,
  example,
}: {
  readonly term: string;
  readonly example: Example;
}) {
  const say = useSay();
  const draft = typeof example === "string" ? { body: example } : example;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {draft.subject !== undefined && (
          <p className="quiet">
            {say("options_example_subject", draft.subject)}
          </p>
        )}
        <p className="example-body">{draft.body.trim()}</p>
      </dd>
    </div>
  );
}
