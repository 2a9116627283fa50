import { defaultOf } from "@/lib/policy/layers";
import { useSay } from "../say-context";
import { type Setting, useRules } from "./rules";
import { settingName } from "./setting-name";

/** Whose word counts for a setting that is not simply at its default, and what can be done about it. */
export function SourceNote({
  setting,
  id,
}: {
  readonly setting: Setting;
  /** For the control it explains. */
  readonly id: string;
}) {
  const say = useSay();
  const { fileName, onChange } = useRules();
  const { key, value, source, changed } = setting;
  const name = settingName(key, say);
  switch (source) {
    case "managed":
      return (
        <p id={id} className="source source-locked">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 7.5h8v6H4zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2" />
          </svg>
          {say("options_locked")}
        </p>
      );
    case "imported":
      return (
        <p id={id} className="source">
          {say("options_from_file", fileName)}{" "}
          <button
            type="button"
            className="link"
            aria-label={say("options_change_here_name", name)}
            onClick={() => onChange(key, value)}
          >
            {say("options_change_here")}
          </button>
        </p>
      );
    case "own":
    case "default":
      return changed ? (
        <p id={id} className="source source-own">
          {say("options_own_changed")}{" "}
          <button
            type="button"
            className="link"
            aria-label={say("options_reset_name", name)}
            onClick={() => onChange(key, defaultOf(key))}
          >
            {say("options_reset")}
          </button>
        </p>
      ) : null;
  }
}
