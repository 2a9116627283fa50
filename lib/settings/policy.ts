/**
 * The team's rules as this browser has them: own, imported from a file, and set by the administrator. Content scripts,
 * the panel and the options page read them here; only the options page writes.
 */
import { browser } from "wxt/browser";
import { storage } from "wxt/utils/storage";
import * as z from "zod/mini";
import { mergePolicy, type PolicyLayers } from "../policy/layers";
import type { Policy } from "../policy/types";
import { layerOf } from "./layer-of";
import { managedPolicy, policyLayer } from "./policy-schema";

/** The file the imported rules came from. */
const imported = z.object({
  fileName: z.string(),
  /** What the file calls itself; null when it has no name. */
  name: z.nullable(z.string()),
  /** ISO 8601. */
  at: z.string(),
});
export type ImportedFrom = z.infer<typeof imported>;

const stored = z.object({
  own: policyLayer,
  imported: policyLayer,
  importedFrom: z.nullable(imported),
  /** What the user calls the rules, for the file that is exported. */
  name: z.nullable(z.string()),
});

export interface StoredPolicy {
  readonly layers: PolicyLayers;
  /** null: nothing is imported. */
  readonly importedFrom: ImportedFrom | null;
  /** What the rules are called in the file that is exported; null for no name. */
  readonly name: string | null;
  /** What is there and cannot be used: then it counts as if it were not there, as a whole. */
  readonly unreadable: {
    readonly stored: boolean;
    readonly managed: readonly z.core.$ZodIssue[];
  };
}

/* One item, so that an import is there as a whole or not at all. */
const item = storage.defineItem<unknown>("local:policy");

export async function readStoredPolicy(): Promise<StoredPolicy> {
  const [local, managed] = await Promise.all([
    item.getValue(),
    readManagedStorage(),
  ]);
  const mine = stored.safeParse(local);
  const set = managedPolicy.safeParse(managed, { reportInput: true });
  return {
    layers: {
      own: mine.success ? mine.data.own : {},
      imported: mine.success ? mine.data.imported : {},
      managed: set.success ? layerOf(set.data) : {},
    },
    importedFrom: mine.success ? mine.data.importedFrom : null,
    name: mine.success ? mine.data.name : null,
    unreadable: {
      stored: !mine.success && local !== null,
      managed: set.success ? [] : set.error.issues,
    },
  };
}

/** Everything the administrator has set; {} where there is none. */
async function readManagedStorage(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox rejects where no administrator has set anything.
    return {};
  }
}

/** The rules as they count. */
export async function readPolicy(): Promise<Policy> {
  return mergePolicy((await readStoredPolicy()).layers);
}

/** Own and imported rules, at once; what is managed is not ours to write. */
export async function writePolicy(
  { own, imported: fromFile }: PolicyLayers,
  importedFrom: ImportedFrom | null = null,
  name: string | null = null,
): Promise<void> {
  await item.setValue({
    own,
    imported: fromFile,
    importedFrom,
    name,
  });
}

/** Calls back with each later change, whoever makes it, until the returned function is called. */
export function watchStoredPolicy(
  changed: (policy: StoredPolicy) => void,
): () => void {
  let stopped = false;
  let asked = 0;
  const read = () => {
    const mine = ++asked;
    readStoredPolicy().then(
      (policy) => {
        // A slower answer to an earlier question is stale.
        if (!stopped && mine === asked) changed(policy);
      },
      (error: unknown) =>
        console.error("Clean Release: the rules could not be read", error),
    );
  };
  const unwatch = item.watch(read);
  const onChanged = (_changes: unknown, area: string) => {
    if (area === "managed") read();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => {
    stopped = true;
    unwatch();
    browser.storage.onChanged.removeListener(onChanged);
  };
}

/** The same, for those who only need what counts. */
export function watchPolicy(changed: (policy: Policy) => void): () => void {
  return watchStoredPolicy(({ layers }) => changed(mergePolicy(layers)));
}
