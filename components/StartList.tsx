import type { Kind } from "@/lib/analyzer/types";
import { KIND_NAMES } from "@/lib/panel/summary";
import type { MessageKey } from "@/lib/panel/text";
import { useSay } from "./say-context";

const STARTS = [
  ["partial-restart", "kind_hint_partial_restart"],
  ["first-lot", "kind_hint_first_lot"],
  ["held-release", "kind_hint_held_release"],
  ["sample-only", "kind_hint_sample_only"],
  ["shipment-window", "kind_hint_shipment_window"],
  ["full-release", "kind_hint_full_release"],
  ["pause", "kind_hint_pause"],
] as const satisfies readonly (readonly [Kind, MessageKey])[];

/** A template of each kind, for a draft that is no release yet. */
export function StartList({
  onStart,
}: {
  readonly onStart: (kind: Kind) => void;
}) {
  const say = useSay();
  return (
    <section className="starts">
      <h2>{say("start_title")}</h2>
      <ul>
        {STARTS.map(([kind, hint]) => (
          <li key={kind}>
            <button type="button" onClick={() => onStart(kind)}>
              <span>{say(KIND_NAMES[kind])}</span>
              <span className="choice-hint">{say(hint)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
