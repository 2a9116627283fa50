/**
 * Builds what the practice pages load into `.practice/`: the pages' scripts and the editors they stand around.
 * The Closure editor is joined once and kept until its version or our joining changes; the rest takes a moment.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, transform } from "esbuild";
import { bundleClosureEditor } from "./closure-bundle.ts";
import { PRACTICE_NAMES } from "./webmails.ts";

export const ROOT = path.resolve(import.meta.dirname, "../..");
export const OUT = path.join(ROOT, ".practice");

const CLOSURE = path.join(ROOT, "node_modules/google-closure-library");

/** Files of `.practice/` by name. Safe to call from several processes: the content is the same whoever writes. */
export async function buildPages(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  await Promise.all([
    buildClosureEditor(),
    build({
      entryPoints: Object.fromEntries(
        PRACTICE_NAMES.map((name) => [
          name,
          path.join(import.meta.dirname, name, "app.ts"),
        ]),
      ),
      outdir: OUT,
      bundle: true,
      minify: true,
      format: "iife",
      target: "chrome120",
      legalComments: "none",
      logLevel: "warning",
      logOverride: { "empty-glob": "silent" },
    }),
  ]);
}

async function buildClosureEditor(): Promise<void> {
  const out = path.join(OUT, "closure-editor.js");
  const stamp = `/* ${createHash("sha256")
    .update(readFileSync(path.join(CLOSURE, "package.json")))
    .update(readFileSync(path.join(import.meta.dirname, "closure-bundle.ts")))
    .digest("hex")} */`;
  if (existsSync(out) && readFileSync(out, "utf8").startsWith(stamp)) return;
  // Whitespace and comments only: renaming would be the compiler's work.
  const { code } = await transform(
    bundleClosureEditor(path.join(CLOSURE, "closure/goog")),
    { minifyWhitespace: true, legalComments: "none" },
  );
  writeFileSync(out, `${stamp}\n${code}`);
}
