import type { PolicyProblem } from "@/lib/policy/problem";
import { useSay } from "../say-context";
import { sayProblem } from "./say-problem";

/** The reader stops here. */
const mostProblems = 20;

export function ImportFailed({
  fileName,
  problems,
  onClose,
}: {
  readonly fileName: string;
  readonly problems: readonly PolicyProblem[];
  readonly onClose: () => void;
}) {
  const say = useSay();
  return (
    <section className="import import-failed" role="alert">
      <h2 tabIndex={-1} data-focus="import">
        {say("options_import_failed", fileName)}
      </h2>
      <ul>
        {problems.map((problem, at) => (
          <li key={at}>{sayProblem(problem, say)}</li>
        ))}
      </ul>
      {problems.length >= mostProblems && (
        <p className="quiet">{say("options_import_more", mostProblems)}</p>
      )}
      <div className="actions">
        <button type="button" className="button" onClick={onClose}>
          {say("options_close")}
        </button>
      </div>
    </section>
  );
}
