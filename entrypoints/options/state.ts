/** All state of the options page, pure. What is stored comes in from outside and is never guessed. */
import type { Sharing } from "@/components/options/OptionsPage";
import { NO_LAYERS, type PolicyLayers } from "@/lib/policy/layers";
import type { PolicyLayer } from "@/lib/policy/types";
import type { ImportedFrom, StoredPolicy } from "@/lib/settings/policy";

/** What can be written: all but the administrator's. */
export interface Mine {
  readonly layers: PolicyLayers;
  readonly importedFrom: ImportedFrom | null;
  readonly name: string | null;
}

/** A file that was read and not applied yet. */
export interface ReadFile {
  readonly layer: PolicyLayer;
  readonly from: ImportedFrom;
}

export interface OptionsState {
  /** null: not read yet. */
  readonly stored: StoredPolicy | null;
  readonly onlyChanged: boolean;
  readonly sharing: Sharing;
  readonly file: ReadFile | null;
  readonly outcome: string;
  /** What counted before the last step that changed much. */
  readonly before: Mine | null;
}

export const INITIAL: OptionsState = {
  stored: null,
  onlyChanged: false,
  sharing: { kind: "none" },
  file: null,
  outcome: "",
  before: null,
};

export type OptionsAction =
  | { readonly kind: "stored"; readonly stored: StoredPolicy }
  /** Written by this page: shown before storage answers. */
  | {
      readonly kind: "wrote";
      readonly mine: Mine;
      readonly outcome: string;
      /** What an undo goes back to; null where a plain reset of the setting does. */
      readonly before: Mine | null;
    }
  | { readonly kind: "said"; readonly outcome: string }
  | { readonly kind: "only-changed"; readonly on: boolean }
  | {
      readonly kind: "sharing";
      readonly sharing: Sharing;
      readonly file: ReadFile | null;
    };

export function reduce(
  state: OptionsState,
  action: OptionsAction,
): OptionsState {
  switch (action.kind) {
    case "stored":
      return { ...state, stored: action.stored };
    case "wrote": {
      const { layers, importedFrom, name } = action.mine;
      const managed = state.stored?.layers.managed ?? NO_LAYERS.managed;
      return {
        ...state,
        stored: {
          layers: { ...layers, managed },
          importedFrom,
          name,
          unreadable: {
            stored: false,
            managed: state.stored?.unreadable.managed ?? [],
          },
        },
        sharing: { kind: "none" },
        file: null,
        outcome: action.outcome,
        before: action.before,
      };
    }
    case "said":
      return { ...state, outcome: action.outcome };
    case "only-changed":
      return { ...state, onlyChanged: action.on };
    case "sharing":
      return {
        ...state,
        sharing: action.sharing,
        file: action.file,
        outcome: "",
      };
  }
}
