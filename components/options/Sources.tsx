import { keysOf } from "@/lib/policy/layers";
import { useSay } from "../say-context";
import { useRules } from "./rules";

export interface SourcesProps {
  /** ISO 8601 of the import; null: nothing is imported. */
  readonly importedAt: string | null;
  readonly onForget: () => void;
}

/** Who says how much, the strongest first. */
export function Sources({ importedAt, onForget }: SourcesProps) {
  const say = useSay();
  const { layers, fileName } = useRules();
  const managed = keysOf(layers.managed).length;
  const imported = keysOf(layers.imported).length;
  const own = keysOf(layers.own).length;
  return (
    <section className="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">{say("options_sources")}</h2>
      <p className="quiet">{say("options_sources_text")}</p>
      <ol>
        <li>
          <strong>{say("options_source_managed")}</strong>
          <span>
            {managed === 0
              ? say("options_source_managed_none")
              : say.count("options_source_managed", managed)}
          </span>
        </li>
        <li>
          <strong>{say("options_source_imported")}</strong>
          <span>
            {importedAt === null
              ? say("options_source_imported_none")
              : say.count(
                  "options_source_imported",
                  imported,
                  fileName,
                  say.date(importedAt.slice(0, 10)),
                )}
            {importedAt !== null && (
              <>
                {" "}
                <button type="button" className="link" onClick={onForget}>
                  {say("options_imported_forget")}
                </button>
              </>
            )}
          </span>
        </li>
        <li>
          <strong>{say("options_source_own")}</strong>
          <span>
            {own === 0
              ? say("options_source_own_none")
              : say.count("options_source_own", own)}
          </span>
        </li>
      </ol>
    </section>
  );
}
