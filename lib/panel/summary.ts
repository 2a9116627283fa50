/** The one sentence of state, and the one under it. */
import type { Kind } from "../analyzer/types";
import type { Plan } from "./plan";
import type { RowId } from "./rows";
import type { CountKey, MessageKey, Say } from "./text";

export const KIND_NAMES: Readonly<Record<Kind, MessageKey>> = {
  "partial-restart": "kind_partial_restart",
  "first-lot": "kind_first_lot",
  "held-release": "kind_held_release",
  "sample-only": "kind_sample_only",
  "shipment-window": "kind_shipment_window",
  "full-release": "kind_full_release",
  pause: "kind_pause",
  unspecified: "kind_unspecified",
};

/** The first row that owes something names what the shop lacks. */
const SUBS: Readonly<Partial<Record<RowId, MessageKey>>> = {
  kind: "sub_kind",
  sum: "sub_sum",
  build: "sub_build",
  hold: "sub_hold",
  made: "sub_made",
  revision: "sub_revision",
};

export interface Summary {
  readonly title: string;
  /** "" when the title says it all. */
  readonly sub: string;
  readonly tone: "gaps" | "checks" | "clear" | "not-run";
}

export function summaryOf(plan: Plan, say: Say): Summary {
  const { blockers, warnings, analysis, rows } = plan;
  const kind = plan.composition.kind ?? analysis.kind ?? "unspecified";
  const name = say(KIND_NAMES[kind]);
  const counted = (key: CountKey, count: number) => say.count(key, count, name);

  if (blockers.length + warnings.length === 0) {
    if (analysis.notRun.length > 0)
      return {
        title: say("state_not_run", name),
        sub: "",
        tone: "not-run",
      };
    if (plan.changes.length > 0)
      return {
        title: counted("state_changed", plan.changes.length),
        sub: "",
        tone: "checks",
      };
    return plan.waved.length > 0
      ? { title: say("state_waved", name), sub: "", tone: "checks" }
      : { title: say("state_clear", name), sub: "", tone: "clear" };
  }

  const title =
    blockers.length > 0
      ? counted("state_gaps", blockers.length)
      : counted("state_checks", warnings.length);
  const tone = blockers.length > 0 ? "gaps" : "checks";
  const owed = rows.filter(
    ({ status, severity }) =>
      (status === "open" || status === "filled") && severity !== "note",
  );
  if (owed.length > 0 && owed.every(({ status }) => status === "filled"))
    return { title, sub: say("sub_all_filled"), tone };
  // What the mail lacks, whether or not the form has it by now.
  const first = owed.find(({ severity }) => severity === "blocker");
  const sub: MessageKey =
    blockers.length === 0
      ? "sub_warnings"
      : first?.id === "build" && kind === "held-release"
        ? "sub_use"
        : first?.id === "build" && kind === "pause"
          ? "sub_stop"
          : ((first && SUBS[first.id]) ?? "sub_other");
  return { title, sub: say(sub), tone };
}
