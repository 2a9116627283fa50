import { rowsOf } from "@/lib/habits/counts";
import type { HabitCounts } from "@/lib/habits/counts";
import { useSay } from "../say-context";
import { checkName } from "./setting-name";

export interface HabitsProps {
  readonly on: boolean;
  readonly counts: HabitCounts;
  readonly onSwitch: (on: boolean) => void;
  readonly onExport: () => void;
  readonly onClear: () => void;
}

/** The buyer's own counts, which nobody else sees unless the buyer exports them. */
export function HabitsSection({
  on,
  counts,
  onSwitch,
  onExport,
  onClear,
}: HabitsProps) {
  const say = useSay();
  const rows = rowsOf(counts);
  return (
    <>
      <label className="box">
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => onSwitch(target.checked)}
        />
        {say("options_habits_on")}
      </label>
      {rows.length === 0 ? (
        on && <p className="quiet">{say("options_habits_none")}</p>
      ) : (
        <>
          <table className="habits">
            <thead>
              <tr>
                <th scope="col">{say("options_habits_check")}</th>
                <th scope="col">{say("options_habits_found")}</th>
                <th scope="col">{say("options_habits_fixed")}</th>
                <th scope="col">{say("options_habits_sent")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ check, found, fixed, sent }) => (
                <tr key={check}>
                  <th scope="row">{checkName(check)}</th>
                  <td>{say.number(found)}</td>
                  <td>{say.number(fixed)}</td>
                  <td>{say.number(sent)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className="actions">
            <button type="button" className="button" onClick={onExport}>
              {say("options_habits_export")}
            </button>
            <button type="button" className="button" onClick={onClear}>
              {say("options_habits_clear")}
            </button>
          </div>
        </>
      )}
    </>
  );
}
