import type { ChangeEvent, ReactNode } from "react";
import type { CheckDocs } from "@/lib/analyzer/checks";
import { type Analysis, KINDS } from "@/lib/analyzer/types";
import type { MessageKey } from "@/lib/panel/text";
import {
  changedSettings,
  mergePolicy,
  type PolicyLayers,
} from "@/lib/policy/layers";
import type { PolicyProblem } from "@/lib/policy/problem";
import type { SettingKey } from "@/lib/policy/types";
import { Boundary } from "../Boundary";
import { useSay } from "../say-context";
import { CheckGroups } from "./CheckGroups";
import { DemandRow } from "./DemandRow";
import { HabitsSection, type HabitsProps } from "./HabitsSection";
import { ImportFailed } from "./ImportFailed";
import { ImportReview, type Incoming } from "./ImportReview";
import { Radios } from "./Radios";
import { type Rules, RulesContext, settingFrom } from "./rules";
import { sayProblem } from "./say-problem";
import { SentenceGroups } from "./SentenceGroups";
import { BLOCKED_NAMES, FORM_NAMES, GUARD_NAMES } from "./setting-name";
import { Sources } from "./Sources";
import { TryOut } from "./TryOut";
import { WordList } from "./WordList";

/** What is going on with a file. */
export type Sharing =
  | { readonly kind: "none" }
  | { readonly kind: "review"; readonly incoming: Incoming }
  | {
      readonly kind: "failed";
      readonly fileName: string;
      readonly problems: readonly PolicyProblem[];
    };

export interface OptionsPageProps {
  readonly layers: PolicyLayers;
  /** What the imported rules are called; "" when none are. */
  readonly fileName: string;
  readonly importedAt: string | null;
  /** What the rules are called when they are exported. */
  readonly name: string;
  readonly onlyChanged: boolean;
  /** Faults of what the administrator set, which then does not count. */
  readonly managedProblems: readonly PolicyProblem[];
  /** What was stored could not be read. */
  readonly storedBroken: boolean;
  readonly sharing: Sharing;
  /** What happened last; "" when nothing did. */
  readonly outcome: string;
  readonly canUndo: boolean;
  readonly docs: readonly CheckDocs[];
  readonly habits: HabitsProps;
  readonly analyze: (body: string) => Analysis;
  readonly onChange: Rules["onChange"];
  readonly onName: (name: string) => void;
  readonly onOnlyChanged: (on: boolean) => void;
  readonly onResetAll: () => void;
  readonly onUndo: () => void;
  readonly onExport: () => void;
  readonly onFile: (file: File) => void;
  readonly onApply: () => void;
  readonly onCancel: () => void;
  readonly onForget: () => void;
}

interface SectionDefinition {
  readonly id: string;
  readonly title: MessageKey;
  readonly lead: MessageKey | null;
  /** The settings it holds, to leave the section out where none of them is shown. */
  readonly holds: (key: SettingKey) => boolean;
  readonly body: (props: OptionsPageProps) => ReactNode;
}

const SECTIONS: readonly SectionDefinition[] = [
  {
    id: "checks",
    title: "options_checks",
    lead: "options_checks_lead",
    holds: (key) => key.startsWith("checks."),
    body: ({ docs }) => <CheckGroups docs={docs} />,
  },
  {
    id: "must",
    title: "options_must",
    lead: "options_must_lead",
    holds: (key) => key.startsWith("mustState."),
    body: () => (
      <ul>
        {KINDS.map((kind) => (
          <DemandRow key={kind} kind={kind} />
        ))}
      </ul>
    ),
  },
  {
    id: "people",
    title: "options_people",
    lead: "options_people_lead",
    holds: (key) => key === "mayRelease",
    body: () => (
      <WordList
        name="mayRelease"
        title={null}
        lead={null}
        label="options_people_label"
        example="options_people_example"
      />
    ),
  },
  {
    id: "words",
    title: "options_words",
    lead: null,
    holds: (key) => key === "units" || key === "vaguePhrases",
    body: () => (
      <>
        <WordList
          name="units"
          title="options_units"
          lead="options_units_lead"
          label="options_units_label"
          example="options_units_example"
        />
        <WordList
          name="vaguePhrases"
          title="options_vague"
          lead="options_vague_lead"
          label="options_vague_label"
          example="options_vague_example"
        />
      </>
    ),
  },
  {
    id: "wording",
    title: "options_wording",
    lead: "options_wording_lead",
    holds: (key) => key === "form" || key.startsWith("sentences."),
    body: () => (
      <>
        <Radios name="form" title="options_form" names={FORM_NAMES} />
        <SentenceGroups />
      </>
    ),
  },
  {
    id: "sending",
    title: "options_sending",
    lead: null,
    holds: (key) => key === "guard" || key === "blockedSending",
    body: ({ layers }) => (
      <>
        <Radios name="guard" title="options_guard" names={GUARD_NAMES} />
        <Radios
          name="blockedSending"
          title="options_blocked"
          names={BLOCKED_NAMES}
          hint="options_blocked_hint"
          idle={mergePolicy(layers).guard === "off"}
        />
      </>
    ),
  },
  {
    id: "habits",
    title: "options_habits",
    lead: "options_habits_lead",
    // No rule of the team's: it is the buyer's own.
    holds: () => false,
    body: ({ habits }) => <HabitsSection {...habits} />,
  },
  {
    id: "try",
    title: "options_try",
    lead: "options_try_lead",
    holds: () => true,
    body: ({ analyze }) => <TryOut analyze={analyze} />,
  },
];

/** The team's rules on one page. */
export function OptionsPage(props: OptionsPageProps) {
  const say = useSay();
  const { layers, fileName, onlyChanged, onChange, sharing } = props;
  const changed = changedSettings(layers);
  const canReset = changed.some(
    (key) => settingFrom(layers, key, false).source !== "managed",
  );
  const sections = SECTIONS.filter(
    ({ holds, id }) => !onlyChanged || (id !== "try" && changed.some(holds)),
  );
  const pick = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) props.onFile(file);
    // The same file can be picked again after it was mended.
    target.value = "";
  };
  return (
    <RulesContext value={{ layers, fileName, onlyChanged, onChange }}>
      <div className="options">
        <header className="options-head">
          <h1>{say("options_title")}</h1>
          <p className="quiet">{say("options_lead")}</p>
          <div className="share">
            <label className="button file-button">
              {say("options_import")}
              <input
                type="file"
                className="unseen"
                accept=".json,application/json"
                onChange={pick}
              />
            </label>
            <button type="button" className="button" onClick={props.onExport}>
              {say("options_export")}
            </button>
            <div className="share-name">
              <label htmlFor="policy-name" className="label">
                {say("options_name")}
              </label>
              <input
                id="policy-name"
                type="text"
                className="input"
                maxLength={80}
                autoComplete="off"
                value={props.name}
                onChange={({ target }) => props.onName(target.value)}
              />
            </div>
          </div>
        </header>

        <section className="options-bar" aria-label={say("options_title")}>
          <p>
            {changed.length === 0
              ? say("options_changed_none")
              : say.count("options_changed", changed.length)}
          </p>
          {(changed.length > 0 || onlyChanged) && (
            <label className="box">
              <input
                type="checkbox"
                checked={onlyChanged}
                onChange={({ target }) => props.onOnlyChanged(target.checked)}
              />
              {say("options_only_changed")}
            </label>
          )}
          {canReset && (
            <button type="button" className="link" onClick={props.onResetAll}>
              {say("options_reset_all")}
            </button>
          )}
          <div className="options-outcome">
            <span role="status">{props.outcome}</span>
            {props.canUndo && props.outcome !== "" && (
              <button type="button" className="link" onClick={props.onUndo}>
                {say("options_undo")}
              </button>
            )}
          </div>
        </section>

        <nav className="options-nav" aria-label={say("options_nav")}>
          <ul>
            {sections.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{say(title)}</a>
              </li>
            ))}
          </ul>
        </nav>

        <main className="options-main">
          {sharing.kind === "review" && (
            <ImportReview
              incoming={sharing.incoming}
              onApply={props.onApply}
              onCancel={props.onCancel}
            />
          )}
          {sharing.kind === "failed" && (
            <ImportFailed
              fileName={sharing.fileName}
              problems={sharing.problems}
              onClose={props.onCancel}
            />
          )}
          {props.managedProblems.length > 0 && (
            <section className="import import-failed">
              <p>{say("options_managed_broken")}</p>
              <ul>
                {props.managedProblems.map((problem, at) => (
                  <li key={at}>{sayProblem(problem, say)}</li>
                ))}
              </ul>
            </section>
          )}
          {props.storedBroken && (
            <section className="import import-failed">
              <p>{say("options_stored_broken")}</p>
            </section>
          )}
          <Sources importedAt={props.importedAt} onForget={props.onForget} />
          {sections.map(({ id, title, lead, body }) => (
            <section key={id} id={id} className="options-section">
              <h2>{say(title)}</h2>
              {lead && <p className="quiet lead">{say(lead)}</p>}
              <Boundary fallback={<p>{say("options_failed")}</p>}>
                {body(props)}
              </Boundary>
            </section>
          ))}
        </main>
      </div>
    </RulesContext>
  );
}
