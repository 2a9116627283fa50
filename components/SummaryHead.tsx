import type { Summary } from "@/lib/panel/summary";
import { useSay } from "./say-context";

/** The sentence of state, and what did not run: nothing is called clear then. */
export function SummaryHead({
  summary,
  notRun,
}: {
  readonly summary: Summary;
  readonly notRun: number;
}) {
  const say = useSay();
  return (
    <header className="summary">
      <h1>
        {summary.tone === "clear" && (
          <svg className="clear-sign" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3.5 8.5l3 3 6-7" />
          </svg>
        )}
        {summary.title}
      </h1>
      {summary.sub && <p className="sub">{summary.sub}</p>}
      {notRun > 0 && (
        <p className="sub tone-unknown">
          {say.count("not_run", notRun)} {say("not_run_why")}
        </p>
      )}
    </header>
  );
}
