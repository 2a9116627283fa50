import { useId, useState } from "react";
import type { Analysis } from "@/lib/analyzer/types";
import { KIND_NAMES } from "@/lib/panel/summary";
import { useSay } from "../say-context";
import { SEVERITY_NAMES } from "./setting-name";

/** A draft to try the rules on. */
export function TryOut({
  analyze,
}: {
  /** The analyzer with the rules as they stand. */
  readonly analyze: (body: string) => Analysis;
}) {
  const say = useSay();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const body = typed ?? say("options_try_example");
  const { kind, findings } = analyze(body);
  return (
    <>
      <label htmlFor={id} className="label">
        {say("options_try_label")}
      </label>
      <textarea
        id={id}
        rows={4}
        value={body}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div role="status" className="try-result">
        {kind === null ? (
          <p>{say("options_try_null")}</p>
        ) : findings.length === 0 ? (
          <p>{say("options_try_clear", say(KIND_NAMES[kind]))}</p>
        ) : (
          <>
            <p>
              {say("options_try_found", say(KIND_NAMES[kind]), findings.length)}
            </p>
            <ul>
              {findings.map(({ severity, message, check }, at) => (
                <li key={`${check}${String(at)}`} className={`try-${severity}`}>
                  <strong>{say(SEVERITY_NAMES[severity])}</strong> {message}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}
