import type { Summary } from "@/lib/panel/summary";
import { useSay } from "./say-context";

/** "Partial restart: 3 gaps to close" breaks behind the colon, if it has to. */
function Title({ text }: { readonly text: string }) {
  const cut = text.indexOf(": ") + 1;
  return cut === 0 ? (
    text
  ) : (
    <>
      {text.slice(0, cut)}{" "}
      <span className="kept-whole">{text.slice(cut + 1)}</span>
    </>
  );
}

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
        <Title text={summary.title} />
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
