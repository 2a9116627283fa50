import type { SettingChange } from "@/lib/policy/layers";
import { useSay } from "../say-context";
import { settingName, valueName } from "./setting-name";

export interface Incoming {
  readonly fileName: string;
  readonly changes: readonly SettingChange[];
  /** Settings the file has and the administrator locks. */
  readonly locked: number;
  /** The file imported before; null when there is none. */
  readonly replaces: string | null;
}

export interface ImportReviewProps {
  readonly incoming: Incoming;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What a file would change, before it does. */
export function ImportReview({
  incoming: { fileName, changes, locked, replaces },
  onApply,
  onCancel,
}: ImportReviewProps) {
  const say = useSay();
  return (
    <section className="import" aria-labelledby="import-title">
      <h2 id="import-title" tabIndex={-1} data-focus="import">
        {changes.length === 0
          ? say("options_import_no_changes", fileName)
          : say.count("options_import_changes", changes.length, fileName)}
      </h2>
      {changes.length === 0 && <p>{say("options_import_same")}</p>}
      {replaces !== null && (
        <p className="quiet">{say("options_import_replaces", replaces)}</p>
      )}
      {locked > 0 && (
        <p className="quiet">{say.count("options_import_locked", locked)}</p>
      )}
      {changes.length > 0 && (
        <table className="changes">
          <thead>
            <tr>
              <th scope="col">{say("options_change_setting")}</th>
              <th scope="col">{say("options_change_from")}</th>
              <th scope="col">{say("options_change_to")}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ key, from, to }) => (
              <tr key={key}>
                <th scope="row">{settingName(key, say)}</th>
                <td className="quiet">{valueName(key, from, say)}</td>
                <td>{valueName(key, to, say)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="actions">
        <button
          type="button"
          className="button button-strong"
          onClick={onApply}
        >
          {changes.length === 0
            ? say("options_import_keep")
            : say.count("options_import_apply", changes.length)}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {say("options_cancel")}
        </button>
      </div>
    </section>
  );
}
