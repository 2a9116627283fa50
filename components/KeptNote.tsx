import type { KeptWork } from "@/lib/panel/reducer";
import { useSay } from "./say-context";

/** The answers of a draft that closed before they were inserted. */
export function KeptNote({
  kept,
  onUse,
  onForget,
}: {
  readonly kept: KeptWork;
  /** null while there is no draft they could go to. */
  readonly onUse: (() => void) | null;
  readonly onForget: () => void;
}) {
  const say = useSay();
  return (
    <section className="kept">
      <h2>{say("kept_title")}</h2>
      <p>
        {kept.subject.trim()
          ? say("kept_text", kept.subject.trim())
          : say("kept_text_untitled")}
      </p>
      {onUse && (
        <button type="button" className="button" onClick={onUse}>
          {say("kept_use")}
        </button>
      )}{" "}
      <button type="button" className="link" onClick={onForget}>
        {say("kept_forget")}
      </button>
    </section>
  );
}
