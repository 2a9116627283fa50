import { useId } from "react";
import type { Kind } from "@/lib/analyzer/types";
import { KIND_NAMES } from "@/lib/panel/summary";
import { demandsFor } from "@/lib/policy/demands";
import { type Demand, DEMANDS } from "@/lib/policy/types";
import { useSay } from "../say-context";
import { SourceNote } from "./SourceNote";
import { useRules, useSetting } from "./rules";
import { DEMAND_NAMES } from "./setting-name";

/** The facts one kind of release must state. */
export function DemandRow({ kind }: { readonly kind: Kind }) {
  const say = useSay();
  const { onChange } = useRules();
  const key = `mustState.${kind}` as const;
  const setting = useSetting(key);
  const id = useId();
  if (setting.hidden) return null;
  const asked = DEMANDS.filter((demand) => setting.value.includes(demand));
  const toggle = (demand: Demand, on: boolean) =>
    onChange(
      key,
      DEMANDS.filter((each) => (each === demand ? on : asked.includes(each))),
    );
  return (
    <li className={setting.changed ? "setting setting-changed" : "setting"}>
      <details className="fold">
        <summary>
          <span className="setting-name">{say(KIND_NAMES[kind])}</span>
          <span className="fold-value">
            {asked.length === 0
              ? say("options_must_nothing")
              : asked.map((demand) => say(DEMAND_NAMES[demand])).join(", ")}
          </span>
        </summary>
        <fieldset disabled={setting.locked} aria-describedby={`${id}-source`}>
          <legend className="unseen">{say(KIND_NAMES[kind])}</legend>
          <div className="boxes">
            {demandsFor(kind).map((demand) => (
              <label key={demand} className="box">
                <input
                  type="checkbox"
                  checked={asked.includes(demand)}
                  onChange={({ target }) => toggle(demand, target.checked)}
                />
                {say(DEMAND_NAMES[demand])}
              </label>
            ))}
          </div>
        </fieldset>
      </details>
      <SourceNote setting={setting} id={`${id}-source`} />
    </li>
  );
}
