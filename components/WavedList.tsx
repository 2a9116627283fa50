import type { CheckId, Finding } from "@/lib/analyzer/types";
import { useSay } from "./say-context";

/** What the author waved through for this message, each to be asked again. */
export function WavedList({
  findings,
  onRestore,
}: {
  readonly findings: readonly Finding[];
  readonly onRestore: (check: CheckId) => void;
}) {
  const say = useSay();
  const byCheck = [
    ...new Map(findings.map((each) => [each.check, each])).values(),
  ];
  return (
    <section className="waved">
      <h2>{say.count("waved_title", byCheck.length)}</h2>
      <ul>
        {byCheck.map(({ check, message }) => (
          <li key={check}>
            {message}{" "}
            <button
              type="button"
              className="link"
              aria-label={say("waved_restore_about", message)}
              onClick={() => onRestore(check)}
            >
              {say("waved_restore")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
