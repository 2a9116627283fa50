import { useId } from "react";
import type { MessageKey } from "@/lib/panel/text";
import { useSay } from "../say-context";
import { SourceNote } from "./SourceNote";
import { useRules, useSetting } from "./rules";

export interface RadiosProps {
  readonly name: "form" | "guard" | "blockedSending";
  readonly title: MessageKey;
  readonly names: Readonly<Record<string, MessageKey>>;
  readonly hint?: MessageKey;
  /** It has no effect while another setting stands as it does. */
  readonly idle?: boolean;
}

/** One choice of a few. */
export function Radios({ name, title, names, hint, idle }: RadiosProps) {
  const say = useSay();
  const { onChange } = useRules();
  const setting = useSetting(name);
  const id = useId();
  if (setting.hidden) return null;
  return (
    <div className={setting.changed ? "setting setting-changed" : "setting"}>
      <fieldset
        disabled={setting.locked || idle}
        aria-describedby={`${id}-source`}
      >
        <legend>{say(title)}</legend>
        {Object.entries(names).map(([value, label]) => (
          <label key={value} className="box">
            <input
              type="radio"
              name={id}
              value={value}
              checked={setting.value === value}
              onChange={() => onChange(name, value)}
            />
            {say(label)}
          </label>
        ))}
      </fieldset>
      {hint && <p className="hint">{say(hint)}</p>}
      <SourceNote setting={setting} id={`${id}-source`} />
    </div>
  );
}
