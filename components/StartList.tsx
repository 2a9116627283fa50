import { useId } from "react";
import { KIND_NAMES } from "@/lib/panel/summary";
import type { MessageKey } from "@/lib/panel/text";
import { START_KINDS, type StartKind } from "@/lib/template/start";
import { useSay } from "./say-context";

const HINTS: Readonly<Record<StartKind, MessageKey>> = {
  "partial-restart": "kind_hint_partial_restart",
  "first-lot": "kind_hint_first_lot",
  "held-release": "kind_hint_held_release",
  "sample-only": "kind_hint_sample_only",
  "shipment-window": "kind_hint_shipment_window",
  "full-release": "kind_hint_full_release",
  pause: "kind_hint_pause",
};

/** A template of each kind, for a draft that is no release yet. */
export function StartList({
  onStart,
}: {
  readonly onStart: (kind: StartKind) => void;
}) {
  const say = useSay();
  const id = useId();
  return (
    <section className="starts" aria-labelledby={id}>
      <h2 id={id}>{say("start_title")}</h2>
      <ul>
        {START_KINDS.map((kind) => (
          <li key={kind}>
            <button type="button" onClick={() => onStart(kind)}>
              <span>{say(KIND_NAMES[kind])}</span>
              <span className="choice-hint">{say(HINTS[kind])}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
