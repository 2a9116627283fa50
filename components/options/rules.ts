/** The rules as the page shows them, and what can be done about one setting. */
import { createContext, useContext } from "react";
import {
  defaultOf,
  type PolicyLayers,
  sameValue,
  settingOf,
  sourceOf,
} from "@/lib/policy/layers";
import type {
  PolicySource,
  SettingKey,
  SettingValue,
} from "@/lib/policy/types";

export interface Rules {
  readonly layers: PolicyLayers;
  /** What the imported rules are called; "" when none are. */
  readonly fileName: string;
  /** Show only what differs from the defaults. */
  readonly onlyChanged: boolean;
  readonly onChange: (key: SettingKey, value: SettingValue) => void;
}

export const RulesContext = createContext<Rules | null>(null);

export function useRules(): Rules {
  const rules = useContext(RulesContext);
  if (rules === null)
    throw new Error("No rules: wrap the page in RulesContext");
  return rules;
}

export interface Setting {
  readonly key: SettingKey;
  readonly value: SettingValue;
  readonly source: PolicySource;
  /** Differs from the default. */
  readonly changed: boolean;
  /** Somebody above the user says it: to be read, not to be changed. */
  readonly locked: boolean;
  /** Left out while only what differs is shown. */
  readonly hidden: boolean;
}

export function useSetting(key: SettingKey): Setting {
  const { layers, onlyChanged } = useRules();
  return settingFrom(layers, key, onlyChanged);
}

export function settingFrom(
  layers: PolicyLayers,
  key: SettingKey,
  onlyChanged: boolean,
): Setting {
  const value = settingOf(layers, key);
  const source = sourceOf(layers, key);
  const changed = !sameValue(value, defaultOf(key));
  return {
    key,
    value,
    source,
    changed,
    locked: source === "managed" || source === "imported",
    hidden: onlyChanged && !changed && source !== "managed",
  };
}
