import { useEffect, useMemo, useReducer, useRef } from "react";
import { Boundary } from "@/components/Boundary";
import { OptionsPage } from "@/components/options/OptionsPage";
import { SayContext } from "@/components/say-context";
import type { CheckDocs } from "@/lib/analyzer/checks";
import type { Analysis, Draft } from "@/lib/analyzer/types";
import type { Say } from "@/lib/panel/text";
import { applyPolicy } from "@/lib/policy/apply";
import {
  changed,
  changesBetween,
  effectiveLayer,
  keysOf,
  mergePolicy,
  NO_LAYERS,
  resetAll,
  valueAt,
} from "@/lib/policy/layers";
import type { PolicyProblem } from "@/lib/policy/problem";
import {
  type ImportedFrom,
  readStoredPolicy,
  watchStoredPolicy,
  writePolicy,
} from "@/lib/settings/policy";
import {
  LARGEST_FILE_BYTES,
  problemsOfManaged,
  readPolicyFile,
} from "@/lib/settings/read-policy-file";
import { writePolicyFile } from "@/lib/settings/write-policy-file";
import { INITIAL, type Mine, reduce } from "./state";
import { useHabits } from "./use-habits";

export interface AppProps {
  readonly say: Say;
  readonly docs: readonly CheckDocs[];
  readonly analyze: (draft: Draft) => Analysis;
}

const EXPORT_NAME = "clean-release-policy.json";

/** Hands the text to the browser's downloads. */
function download(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** What imported rules are called: by their own name and their file's. */
function titleOf(from: ImportedFrom | null, say: Say): string {
  if (from === null) return "";
  return from.name === null
    ? from.fileName
    : say("options_source_imported_named", from.name, from.fileName);
}

/** Holds the page's state, reads and writes storage and files; everything below gets props and gives events. */
export function App({ say, docs, analyze }: AppProps) {
  const [state, dispatch] = useReducer(reduce, INITIAL);
  const root = useRef<HTMLDivElement>(null);
  const { stored, sharing, file } = state;
  const habits = useHabits((text, type, name) => {
    download(text, type, name);
    dispatch({ kind: "said", outcome: say("options_exported", name) });
  });

  useEffect(() => {
    const show = (fresh: Awaited<ReturnType<typeof readStoredPolicy>>) =>
      dispatch({ kind: "stored", stored: fresh });
    const stop = watchStoredPolicy(show);
    readStoredPolicy().then(show, (error: unknown) =>
      console.error("Clean Release: the rules could not be read", error),
    );
    return stop;
  }, []);

  // Whoever picked a file is taken to what became of it.
  useEffect(() => {
    if (sharing.kind !== "none")
      root.current?.querySelector<HTMLElement>("[data-focus=import]")?.focus();
  }, [sharing]);

  const layers = stored?.layers ?? NO_LAYERS;
  const withRules = useMemo(() => {
    const policy = mergePolicy(layers);
    return (body: string) => {
      const draft = { body };
      return applyPolicy(analyze(draft), draft, policy);
    };
  }, [analyze, layers]);

  if (stored === null)
    return (
      <main className="options-main" aria-busy="true">
        <p className="quiet">{say("options_loading")}</p>
      </main>
    );
  const mine: Mine = stored;
  const fileName = titleOf(stored.importedFrom, say);

  const write = (next: Mine, outcome: string, before: Mine | null) => {
    dispatch({ kind: "wrote", mine: next, outcome, before });
    writePolicy(next.layers, next.importedFrom, next.name).catch(
      (error: unknown) => {
        console.error("Clean Release: the rules were not saved", error);
        dispatch({
          kind: "wrote",
          mine,
          outcome: say("options_not_saved"),
          before: null,
        });
      },
    );
  };

  const open = async (picked: File) => {
    // A file of gigabytes is not even read.
    const bytes =
      picked.size > LARGEST_FILE_BYTES
        ? new Uint8Array(LARGEST_FILE_BYTES + 1)
        : new Uint8Array(await picked.arrayBuffer());
    const result = readPolicyFile(bytes);
    if (!result.ok) {
      dispatch({
        kind: "sharing",
        sharing: {
          kind: "failed",
          fileName: picked.name,
          problems: result.problems,
        },
        file: null,
      });
      return;
    }
    const { layer, name } = result.file;
    const from = {
      fileName: picked.name,
      name,
      at: new Date().toISOString(),
    };
    dispatch({
      kind: "sharing",
      sharing: {
        kind: "review",
        incoming: {
          fileName: titleOf(from, say),
          changes: changesBetween(layers, { ...layers, imported: layer }),
          locked: keysOf(layer).filter(
            (key) => valueAt(layers.managed, key) !== undefined,
          ).length,
          replaces: stored.importedFrom === null ? null : fileName,
        },
      },
      file: { layer, from },
    });
  };

  const apply = () => {
    if (file === null || sharing.kind !== "review") return;
    const { changes, fileName: title } = sharing.incoming;
    write(
      {
        ...mine,
        layers: { ...layers, imported: file.layer },
        importedFrom: file.from,
      },
      changes.length === 0
        ? say("options_imported_same", title)
        : say.count("options_imported", changes.length, title),
      mine,
    );
  };

  const save = () => {
    const name = (stored.name ?? "").trim();
    download(
      writePolicyFile(effectiveLayer(layers), name === "" ? null : name),
      "application/json",
      EXPORT_NAME,
    );
    dispatch({ kind: "said", outcome: say("options_exported", EXPORT_NAME) });
  };

  const managedProblems: readonly PolicyProblem[] = problemsOfManaged(
    stored.unreadable.managed,
    layers.managed,
  );

  return (
    <SayContext value={say}>
      <div ref={root}>
        <Boundary fallback={<p>{say("options_failed")}</p>}>
          <OptionsPage
            layers={layers}
            fileName={fileName}
            importedAt={stored.importedFrom?.at ?? null}
            name={stored.name ?? ""}
            onlyChanged={state.onlyChanged}
            managedProblems={managedProblems}
            storedBroken={stored.unreadable.stored}
            sharing={sharing}
            outcome={state.outcome}
            canUndo={state.before !== null}
            docs={docs}
            habits={habits}
            analyze={withRules}
            onChange={(key, value) =>
              write(
                { ...mine, layers: changed(layers, key, value) },
                say("options_saved"),
                null,
              )
            }
            onName={(name) =>
              write({ ...mine, name: name === "" ? null : name }, "", null)
            }
            onOnlyChanged={(on) => dispatch({ kind: "only-changed", on })}
            onResetAll={() =>
              write(
                { ...mine, layers: resetAll(layers), importedFrom: null },
                say("options_was_reset"),
                mine,
              )
            }
            onUndo={() => {
              if (state.before)
                write(state.before, say("options_undone"), null);
            }}
            onExport={save}
            onFile={(picked) => void open(picked)}
            onApply={apply}
            onCancel={() =>
              dispatch({
                kind: "sharing",
                sharing: { kind: "none" },
                file: null,
              })
            }
            onForget={() =>
              write(
                {
                  ...mine,
                  layers: { ...layers, imported: {} },
                  importedFrom: null,
                },
                say("options_forgotten", fileName),
                mine,
              )
            }
          />
        </Boundary>
      </div>
    </SayContext>
  );
}
