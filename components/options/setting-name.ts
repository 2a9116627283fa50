/** Settings and their values in words. */
import type { CheckId, Kind } from "@/lib/analyzer/types";
import { KIND_NAMES } from "@/lib/panel/summary";
import type { MessageKey, Say } from "@/lib/panel/text";
import type {
  BlockedSending,
  CheckSetting,
  Demand,
  GuardLevel,
  SettingKey,
  SettingValue,
  WordingForm,
} from "@/lib/policy/types";

/** "revision-missing" as "Revision missing". */
export function checkName(check: CheckId): string {
  const words = check.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "held-rest-none" as "held rest none"; a sentence has no other name. */
export const sentenceName = (id: string): string => id.replaceAll("-", " ");

export const DEMAND_NAMES: Readonly<Record<Demand, MessageKey>> = {
  "order-number": "options_demand_order_number",
  "part-number": "options_demand_part_number",
  quantity: "options_demand_quantity",
  "order-quantity": "options_demand_order_quantity",
  "quantity-on-hold": "options_demand_quantity_on_hold",
  "finished-parts": "options_demand_finished_parts",
  lot: "options_demand_lot",
  revision: "options_demand_revision",
  material: "options_demand_material",
  finish: "options_demand_finish",
  packaging: "options_demand_packaging",
  date: "options_demand_date",
  "next-step": "options_demand_next_step",
  authority: "options_demand_authority",
};

export const SEVERITY_NAMES: Readonly<
  Record<Exclude<CheckSetting, "default">, MessageKey>
> = {
  off: "options_severity_off",
  note: "options_severity_note",
  warning: "options_severity_warning",
  blocker: "options_severity_blocker",
};

export const FORM_NAMES: Readonly<Record<WordingForm, MessageKey>> = {
  paragraph: "options_form_paragraph",
  bullets: "options_form_bullets",
};

export const GUARD_NAMES: Readonly<Record<GuardLevel, MessageKey>> = {
  off: "options_guard_off",
  blockers: "options_guard_blockers",
  "blockers-and-warnings": "options_guard_blockers_and_warnings",
};

export const BLOCKED_NAMES: Readonly<Record<BlockedSending, MessageKey>> = {
  confirm: "options_blocked_confirm",
  reason: "options_blocked_reason",
  no: "options_blocked_no",
};

const FIELD_NAMES: Readonly<Record<string, MessageKey>> = {
  mayRelease: "options_people",
  units: "options_units",
  vaguePhrases: "options_vague",
  form: "options_form",
  guard: "options_guard",
  blockedSending: "options_blocked",
};

/** "checks.date-past" cut at its first dot. */
function partsOf(key: SettingKey): readonly [field: string, entry: string] {
  const dot = key.indexOf(".");
  return dot < 0 ? [key, ""] : [key.slice(0, dot), key.slice(dot + 1)];
}

export function settingName(key: SettingKey, say: Say): string {
  const [field, entry] = partsOf(key);
  switch (field) {
    case "checks":
      // The entries of these tables are checks and kinds: the schema let no others in.
      return say("options_name_check", checkName(entry as CheckId));
    case "mustState":
      return say("options_name_must", say(KIND_NAMES[entry as Kind]));
    case "sentences":
      return say("options_name_sentence", sentenceName(entry));
    default: {
      const name = FIELD_NAMES[field];
      return name ? say(name) : field;
    }
  }
}

const VALUE_NAMES: Readonly<
  Record<string, Readonly<Record<string, MessageKey>>>
> = {
  checks: { ...SEVERITY_NAMES, default: "options_value_default" },
  form: FORM_NAMES,
  guard: GUARD_NAMES,
  blockedSending: BLOCKED_NAMES,
};

export function valueName(
  key: SettingKey,
  value: SettingValue,
  say: Say,
): string {
  const [field] = partsOf(key);
  if (typeof value !== "string") {
    const names = value.map((each) =>
      field === "mustState" ? say(DEMAND_NAMES[each as Demand]) : each,
    );
    return names.length === 0 ? say("options_value_nothing") : names.join(", ");
  }
  if (field === "sentences")
    return value === "" ? say("options_value_original") : value;
  const name = VALUE_NAMES[field]?.[value];
  return name ? say(name) : value;
}
