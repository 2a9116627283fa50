/**
 * The editor of Gmail's family in one script: the Closure Library's `goog.editor`, joined without its compiler.
 *
 * The library is written for a compiler or for its own script loader; under a page policy of Gmail's kind the loader's
 * inline scripts do not run. So the files are put into one, in the order of their dependencies.
 */
import { readFileSync } from "node:fs";
import path from "node:path";

const ROOTS = [
  "goog.editor.ContentEditableField",
  "goog.editor.plugins.BasicTextFormatter",
  "goog.editor.plugins.EnterHandler",
  "goog.editor.plugins.ListTabHandler",
  "goog.editor.plugins.RemoveFormatting",
  "goog.editor.plugins.UndoRedo",
];

interface LibraryFile {
  readonly requires: readonly string[];
  readonly module: string | undefined;
}

/** @param libraryRoot the folder of the library that holds base.js and deps.js. */
export function bundleClosureEditor(libraryRoot: string): string {
  const { files, provider } = readDependencies(libraryRoot);
  const ordered: string[] = [];
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const name of files.get(file)?.requires ?? []) {
      const needed = provider.get(name);
      if (needed !== undefined) visit(needed);
    }
    ordered.push(file);
  };
  for (const name of ROOTS) {
    const file = provider.get(name);
    if (file === undefined) throw new Error(`${name} is not in the library`);
    visit(file);
  }

  const source = (file: string) =>
    readFileSync(path.join(libraryRoot, file), "utf8");
  return [
    "var CLOSURE_NO_DEPS = true;",
    source("base.js"),
    // Without the loader, "require" only has to find what already ran; the type-only kinds need no value.
    "goog.require = function (name) { return goog.module.getInternal_(name) || goog.getObjectByName(name); };",
    "goog.requireType = goog.forwardDeclare = function () { return {}; };",
    ...ordered.map((file) =>
      files.get(file)?.module === "goog"
        ? `goog.loadModule(function (exports) { "use strict";\n${source(file)}\n;return exports; });`
        : source(file),
    ),
  ].join("\n");
}

/** deps.js is a script of `goog.addDependency(file, provides, requires, flags)` calls with literal arguments. */
function readDependencies(libraryRoot: string) {
  const files = new Map<string, LibraryFile>();
  const provider = new Map<string, string>();
  const calls = readFileSync(
    path.join(libraryRoot, "deps.js"),
    "utf8",
  ).matchAll(/^goog\.addDependency\((.*)\);$/gm);
  for (const [, literals = ""] of calls) {
    const [file, provides, requires, flags = {}] = JSON.parse(
      `[${literals.replaceAll("'", '"')}]`,
    ) as [string, string[], string[], { module?: string }?];
    files.set(file, { requires, module: flags.module });
    for (const name of provides) provider.set(name, file);
  }
  return { files, provider };
}
