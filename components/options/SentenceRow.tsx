import { useId, useState } from "react";
import { problemsOfSentence } from "@/lib/policy/check-words";
import { sampleWording } from "@/lib/policy/sample-wording";
import { isSentenceId, SENTENCES } from "@/lib/template/sentences";
import { useSay } from "../say-context";
import { SourceNote } from "./SourceNote";
import { useRules, useSetting } from "./rules";
import { sayProblem } from "./say-problem";
import { sentenceName } from "./setting-name";

/** One sentence of the template: when it is written, the team's own wording, and how it will read. */
export function SentenceRow({ id }: { readonly id: string }) {
  const say = useSay();
  const { onChange, layers } = useRules();
  const key = `sentences.${id}` as const;
  const setting = useSetting(key);
  const field = useId();
  const saved = typeof setting.value === "string" ? setting.value : "";
  /** What stands in the field while it is not what is saved; null: what is saved. */
  const [typed, setTyped] = useState<string | null>(null);
  if (setting.hidden || !isSentenceId(id)) return null;
  const text = setting.locked ? saved : (typed ?? saved);
  const [problem] = problemsOfSentence(id, text);
  const units = settingUnits(layers);
  const sample = problem ? null : sampleWording(id, text, units);
  return (
    <li className={setting.changed ? "setting setting-changed" : "setting"}>
      <label htmlFor={field}>{SENTENCES[id].about}</label>
      <textarea
        id={field}
        rows={2}
        value={text}
        placeholder={SENTENCES[id].text}
        disabled={setting.locked}
        spellCheck
        aria-label={`${sentenceName(id)}: ${SENTENCES[id].about}`}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${field}-reads ${field}-source`}
        onChange={({ target }) => {
          // A sentence is one line; a pasted break is a space.
          const next = target.value.replace(/\n/g, " ");
          const valid = problemsOfSentence(id, next).length === 0;
          setTyped(next);
          // Kept as typed: the end may be a space before the next word.
          if (valid) onChange(key, next.trim() === "" ? "" : next);
        }}
        onBlur={() => {
          if (!problem) setTyped(null);
        }}
      />
      <div id={`${field}-reads`}>
        {problem ? (
          <p className="hint hint-problem" role="status">
            {say(
              "options_sentence_not_saved",
              sayProblem({ place: null, field: "", ...problem }, say),
            )}
          </p>
        ) : (
          <p className="hint reads">
            <span>{say("options_sentence_reads")}</span>{" "}
            {sample?.map((piece, at) =>
              "blank" in piece ? (
                <span key={at} className="blank-filled">
                  {piece.text}
                </span>
              ) : (
                piece.text
              ),
            )}
          </p>
        )}
      </div>
      <SourceNote setting={setting} id={`${field}-source`} />
    </li>
  );
}

/** The first of the team's nouns, so that a sample sounds like the team. */
function settingUnits(layers: ReturnType<typeof useRules>["layers"]) {
  return (
    (layers.managed.units ?? layers.imported.units ?? layers.own.units)?.[0] ??
    null
  );
}
