import { useId } from "react";
import type { WordingLine } from "@/lib/panel/lines";
import { useSay } from "./say-context";

export interface LineEvents {
  readonly onSwitch: (line: string, on: boolean) => void;
  /** null takes the proposed wording back. */
  readonly onEdit: (line: string, text: string | null) => void;
}

/** One line of the mail: in or out, and in the author's own words where he prefers them. */
export function LineEditor({
  line,
  number,
  onSwitch,
  onEdit,
}: { readonly line: WordingLine; readonly number: number } & LineEvents) {
  const say = useSay();
  const id = useId();
  return (
    <li className="line-editor">
      <input
        type="checkbox"
        id={id}
        checked={line.on}
        onChange={(event) => onSwitch(line.key, event.target.checked)}
        aria-label={say("line_on", line.text)}
      />
      <div>
        <textarea
          aria-label={say("line_edit", number)}
          value={line.text}
          rows={Math.max(2, Math.ceil(line.text.length / 40))}
          disabled={!line.on}
          onChange={(event) => onEdit(line.key, event.target.value)}
        />
        {line.on && !line.whole && <p className="hint">{say("line_open")}</p>}
        {line.edited && (
          <button
            type="button"
            className="link"
            onClick={() => onEdit(line.key, null)}
          >
            {say("line_reset")}
          </button>
        )}
      </div>
    </li>
  );
}
