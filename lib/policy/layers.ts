/**
 * One policy out of several sources, setting by setting, and what differs between two of them. All of it pure: a changed
 * layer is a new layer.
 */
import type {
  Policy,
  PolicyLayer,
  PolicySource,
  SettingKey,
  SettingValue,
} from "./types";

export const DEFAULT_POLICY: Policy = {
  checks: {},
  mustState: {},
  mayRelease: [],
  units: [],
  vaguePhrases: [],
  form: "paragraph",
  sentences: {},
  guard: "blockers",
  blockedSending: "confirm",
};

const TABLES = ["checks", "mustState", "sentences"] as const;
type Table = (typeof TABLES)[number];

/** What stands in a table that has no entry for a key. */
const EMPTY_ENTRY: Readonly<Record<Table, SettingValue>> = {
  checks: "default",
  mustState: [],
  sentences: "",
};

function tableOf(key: SettingKey): { table: Table; entry: string } | null {
  const table = TABLES.find((each) => key.startsWith(`${each}.`));
  return table ? { table, entry: key.slice(table.length + 1) } : null;
}

/** A layer as a table of tables; the types of its entries are given by its keys. */
type Loose = Readonly<
  Record<string, SettingValue | Readonly<Record<string, SettingValue>>>
>;

/** What the layer says of a setting; undefined when it says nothing. */
export function valueAt(
  layer: PolicyLayer,
  key: SettingKey,
): SettingValue | undefined {
  const loose = layer as Loose;
  const at = tableOf(key);
  if (!at)
    return Object.hasOwn(loose, key) ? (loose[key] as SettingValue) : undefined;
  const entries = loose[at.table] as
    Readonly<Record<string, SettingValue>> | undefined;
  return entries && Object.hasOwn(entries, at.entry)
    ? entries[at.entry]
    : undefined;
}

export function defaultOf(key: SettingKey): SettingValue {
  const at = tableOf(key);
  // DEFAULT_POLICY has every field that is no table.
  return at ? EMPTY_ENTRY[at.table] : (valueAt(DEFAULT_POLICY, key) ?? "");
}

/** The fields of a policy, in the file's order. */
const FIELDS = Object.keys(DEFAULT_POLICY) as readonly (keyof Policy)[];

function isTable(field: keyof Policy): field is Table {
  return TABLES.some((table) => table === field);
}

/** Every setting the layer says something of, in the file's order. */
export function keysOf(layer: PolicyLayer): readonly SettingKey[] {
  return FIELDS.flatMap((field): readonly SettingKey[] => {
    if (layer[field] === undefined) return [];
    return isTable(field)
      ? Object.keys(layer[field]).map(
          // The entries of a table are named by its keys.
          (entry) => `${field}.${entry}` as SettingKey,
        )
      : [field];
  });
}

function withValue(
  layer: PolicyLayer,
  key: SettingKey,
  value: SettingValue,
): PolicyLayer {
  const at = tableOf(key);
  if (!at) return { ...layer, [key]: value };
  return { ...layer, [at.table]: { ...layer[at.table], [at.entry]: value } };
}

/** A table whose last entry goes, goes too. */
export function without(layer: PolicyLayer, key: SettingKey): PolicyLayer {
  const at = tableOf(key);
  const field = at ? at.table : key;
  const { [field]: old, ...rest } = layer as Loose;
  if (!at || old === undefined) return rest;
  const entries = Object.fromEntries(
    Object.entries(old).filter(([entry]) => entry !== at.entry),
  );
  return Object.keys(entries).length === 0
    ? rest
    : { ...layer, [field]: entries };
}

export function sameValue(a: SettingValue, b: SettingValue): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  return a.length === b.length && a.every((each, at) => each === b[at]);
}

/** The same layer with this value, or without the setting where the value is the default. */
function withSetting(
  layer: PolicyLayer,
  key: SettingKey,
  value: SettingValue,
): PolicyLayer {
  return sameValue(value, defaultOf(key))
    ? without(layer, key)
    : withValue(layer, key, value);
}

/** What each source says; nothing of what is absent. */
export interface PolicyLayers {
  readonly own: PolicyLayer;
  readonly imported: PolicyLayer;
  readonly managed: PolicyLayer;
}

export const NO_LAYERS: PolicyLayers = { own: {}, imported: {}, managed: {} };

/** Managed wins over imported, imported over own, own over the defaults; setting by setting. */
export function mergePolicy({ own, imported, managed }: PolicyLayers): Policy {
  const table = <Field extends Table>(field: Field): Policy[Field] =>
    ({
      ...own[field],
      ...imported[field],
      ...managed[field],
    }) as Policy[Field];
  return {
    ...DEFAULT_POLICY,
    ...own,
    ...imported,
    ...managed,
    checks: table("checks"),
    mustState: table("mustState"),
    sentences: table("sentences"),
  };
}

/** Whose word counts for this setting. */
export function sourceOf(layers: PolicyLayers, key: SettingKey): PolicySource {
  const said = (layer: PolicyLayer) => valueAt(layer, key) !== undefined;
  if (said(layers.managed)) return "managed";
  if (said(layers.imported)) return "imported";
  return said(layers.own) ? "own" : "default";
}

/** The setting as it counts. */
export function settingOf(layers: PolicyLayers, key: SettingKey): SettingValue {
  return (
    valueAt(layers.managed, key) ??
    valueAt(layers.imported, key) ??
    valueAt(layers.own, key) ??
    defaultOf(key)
  );
}

export interface SettingChange {
  readonly key: SettingKey;
  readonly from: SettingValue;
  readonly to: SettingValue;
}

/** Every setting in which the second counts otherwise than the first. */
export function changesBetween(
  before: PolicyLayers,
  after: PolicyLayers,
): readonly SettingChange[] {
  const keys = new Set(
    [before, after].flatMap(({ own, imported, managed }) =>
      [own, imported, managed].flatMap(keysOf),
    ),
  );
  return [...keys]
    .map((key) => ({
      key,
      from: settingOf(before, key),
      to: settingOf(after, key),
    }))
    .filter(({ from, to }) => !sameValue(from, to));
}

/** What counts and is not the default. */
export function changedSettings(layers: PolicyLayers): readonly SettingKey[] {
  return changesBetween(NO_LAYERS, layers).map(({ key }) => key);
}

/** All that counts and is not the default, as one layer: what is shared. */
export function effectiveLayer(layers: PolicyLayers): PolicyLayer {
  return changedSettings(layers).reduce<PolicyLayer>(
    (layer, key) => withValue(layer, key, settingOf(layers, key)),
    {},
  );
}

/**
 * The user's own word for a setting. What was imported for it is given up, since it would win; what is managed stays
 * above it.
 */
export function changed(
  layers: PolicyLayers,
  key: SettingKey,
  value: SettingValue,
): PolicyLayers {
  return {
    ...layers,
    own: withSetting(layers.own, key, value),
    imported: without(layers.imported, key),
  };
}

/** Back to the defaults, in what is not managed. */
export function resetAll(layers: PolicyLayers): PolicyLayers {
  return { ...NO_LAYERS, managed: layers.managed };
}
