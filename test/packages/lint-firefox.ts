/** What Mozilla's own linter, the one behind `web-ext lint`, says of the Firefox package. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { ROOT } from "../practice/build.ts";

interface Remark {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}
interface LintReport {
  readonly errors: readonly Remark[];
  readonly warnings: readonly Remark[];
  readonly notices: readonly Remark[];
}

/**
 * react-dom assigns innerHTML where an element, and where a custom element, has the prop dangerouslySetInnerHTML; our
 * own lint rule forbids the prop. Recognized by the code at the place, so that the same remark about anything else fails.
 */
const REACT_DOM =
  /case[`"' ]+dangerouslySetInnerHTML[`"']:.{0,240}\.innerHTML=$/;

/** @returns the remarks that are expected, each named; and all others. */
export function lintFirefox(
  packageFile: string,
  files: ReadonlyMap<string, Buffer>,
): { readonly expected: readonly string[]; readonly other: readonly string[] } {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      path.join(ROOT, "node_modules/addons-linter/bin/addons-linter"),
      ...["--output", "json", packageFile],
    ],
    { encoding: "utf8", maxBuffer: 1e8 },
  );
  let report: LintReport;
  try {
    report = JSON.parse(stdout) as LintReport;
  } catch {
    throw new Error(`The linter gave no report.\n${stderr}`);
  }
  const expected: string[] = [];
  const other: string[] = [];
  for (const remark of [
    ...report.errors,
    ...report.warnings,
    ...report.notices,
  ]) {
    const { code, message, file = "", line = 1, column = 0 } = remark;
    const source = files.get(file)?.toString().split("\n")[line - 1] ?? "";
    const assignment = source.indexOf(".innerHTML=", column - 1);
    const known =
      message === "Unsafe assignment to innerHTML" &&
      REACT_DOM.test(source.slice(0, assignment + ".innerHTML=".length));
    const where = `${file}:${line}:${column}`;
    if (known)
      expected.push(
        `${message}, ${where}: react-dom, the prop dangerouslySetInnerHTML`,
      );
    else
      other.push(
        `${code} ${message}, ${where}: ${source.slice(column, column + 80)}`,
      );
  }
  return { expected, other };
}
