/**
 * A policy file, as a person sends it: read whole or not at all. Whatever is wrong is named with its line and field, up
 * to a screenful.
 */
import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import type * as z from "zod/mini";
import {
  type FieldProblem,
  problemsOfWords,
  shown,
} from "../policy/check-words";
import { CHECK_IDS, KINDS } from "../analyzer/types";
import { nearest } from "../policy/nearest";
import type { PolicyLayer } from "../policy/types";
import type { PolicyProblem, ProblemKind } from "../policy/problem";
import { POLICY_FORMAT, POLICY_VERSION, policyFile } from "./policy-schema";
import { layerOf } from "./layer-of";

/** A policy with every list full is a third of this. */
export const LARGEST_FILE_BYTES = 262_144;
/** The format needs three levels. */
const deepest = 8;
/** More would be no help. */
const mostProblems = 20;

interface ReadPolicy {
  /** What the file calls itself; null when it has no name. */
  readonly name: string | null;
  readonly layer: PolicyLayer;
}

export type ReadResult =
  | { readonly ok: true; readonly file: ReadPolicy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** Never throws on any bytes. */
export function readPolicyFile(bytes: Uint8Array): ReadResult {
  if (bytes.length > LARGEST_FILE_BYTES) return broken("too_large");
  const text = decode(bytes);
  return typeof text === "string" ? readPolicyText(text) : text;
}

function broken(what: ProblemKind, ...args: string[]): ReadResult {
  return { ok: false, problems: [{ place: null, field: "", what, args }] };
}

function decode(bytes: Uint8Array): string | ReadResult {
  const [first, second, third] = bytes;
  if (first === undefined) return broken("empty");
  const marked =
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // JSON begins with a character of one byte, so a zero beside it is half of a wider one.
  if (marked || first === 0 || second === 0) return broken("utf16");
  if (first === 0x50 && second === 0x4b && (third ?? 0) < 9)
    return broken("zip");
  try {
    // A byte order mark in front is dropped: Windows writes one.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // The decoder's way of saying that these bytes are no UTF-8.
    return broken("not_utf8");
  }
}

function readPolicyText(text: string): ReadResult {
  if (text.trim() === "") return broken("empty");
  if (/^\s*</.test(text)) return broken("html");
  const places = placesIn(text);
  const fail = (
    offset: number,
    field: string,
    what: ProblemKind,
    ...args: string[]
  ): PolicyProblem => ({ place: places(offset), field, what, args });

  const deep = tooDeepAt(text);
  if (deep !== null)
    return { ok: false, problems: [fail(deep, "", "too_deep")] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
  });
  const [error] = errors;
  // The first error is the fault, those behind it are what became of the rest.
  if (error)
    return {
      ok: false,
      problems: [
        fail(
          Math.min(error.offset, text.trimEnd().length),
          fieldAround(root, error.offset),
          whatOf(error, text),
        ),
      ],
    };
  if (root?.type !== "object") return broken("not_object");
  try {
    JSON.parse(text);
  } catch {
    // The parser with places forgives something that JSON does not.
    return broken("syntax");
  }

  const keys = [
    ...keysTwice(root).map((key) => fail(key.offset, pathOf(key), "key_twice")),
    ...keysOf(root, "__proto__").map((key) =>
      fail(key.offset, pathOf(key), "unknown_field", "__proto__"),
    ),
  ];
  if (keys.length > 0)
    return { ok: false, problems: keys.slice(0, mostProblems) };

  const head = problemOfHead(root, fail);
  if (head) return { ok: false, problems: [head] };

  const parsed = policyFile.safeParse(valueOf(root), { reportInput: true });
  const problems = (
    parsed.success
      ? problemsOfWords(parsed.data)
      : parsed.error.issues.flatMap(problemsOfIssue).filter(isFirstOfItsField)
  ).map(({ path, what, args, atKey }) =>
    fail(offsetOf(root, path, atKey), nameOf(path), what, ...args),
  );
  if (!parsed.success || problems.length > 0)
    return {
      ok: false,
      problems: problems
        .sort(
          (a, b) =>
            (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
            (a.place?.column ?? 0) - (b.place?.column ?? 0),
        )
        .slice(0, mostProblems),
    };
  return {
    ok: true,
    file: { name: parsed.data.name ?? null, layer: layerOf(parsed.data) },
  };
}

// Places ------------------------------------------------------------------------------------------------------------------

function placesIn(text: string) {
  return (offset: number) => {
    const before = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
  };
}

/** Where the brackets of the text nest deeper than any policy; the parser behind it calls itself for each level. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (inText) {
      if (char === "\\") at++;
      else if (char === '"' || char === "\n") inText = false;
    } else if (char === '"') inText = true;
    else if (char === "{" || char === "[") {
      if (++depth > deepest) return at;
    } else if (char === "}" || char === "]") depth--;
  }
  return null;
}

/** "units, entry 3": as a person finds it. */
function nameOf(path: readonly (string | number)[]): string {
  return path
    .map((part, at) =>
      typeof part === "number"
        ? `, entry ${String(part + 1)}`
        : `${at === 0 ? "" : "."}${shown(part)}`,
    )
    .join("");
}

function pathOf(node: Node): string {
  const path: (string | number)[] = [];
  for (let at: Node | undefined = node; at; at = at.parent) {
    if (at.type === "property") path.unshift(String(at.children?.[0]?.value));
    if (at.parent?.type === "array")
      path.unshift(at.parent.children?.indexOf(at) ?? 0);
  }
  return nameOf(path);
}

/** The field that is open where it goes wrong: what was finished before is not at fault. */
function fieldAround(root: Node | undefined, offset: number): string {
  let open = root;
  for (;;) {
    const last: Node | undefined = open?.children?.findLast(
      (child) => child.offset <= offset,
    );
    // What is broken off ends nowhere: its length is nothing.
    const over = (node: Node): boolean =>
      node.type === "property"
        ? node.children?.[1] !== undefined && over(node.children[1])
        : node.length > 0 && node.offset + node.length <= offset;
    if (!last || over(last)) break;
    open = last;
  }
  return open && open !== root ? pathOf(open) : "";
}

function offsetOf(
  root: Node,
  path: readonly (string | number)[],
  atKey: boolean,
): number {
  // What is missing is missing in the nearest thing that is there.
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, [...path.slice(0, length)]);
    if (!node) continue;
    const property = node.parent?.type === "property" ? node.parent : node;
    return atKey && length === path.length ? property.offset : node.offset;
  }
  return root.offset;
}

// How it is written -------------------------------------------------------------------------------------------------------

function whatOf({ error, offset }: ParseError, text: string): ProblemKind {
  const name = printParseErrorCode(error);
  const rest = text.slice(offset).trimEnd();
  if (rest === "" || (name === "UnexpectedEndOfString" && !rest.includes("\n")))
    return "cut_off";
  switch (name) {
    case "InvalidCommentToken":
    case "UnexpectedEndOfComment":
      return "comment";
    case "PropertyNameExpected":
      return "quote_key";
    case "ValueExpected":
      return "value_expected";
    case "ColonExpected":
      return "colon_expected";
    case "CommaExpected":
      return "comma_expected";
    case "CloseBraceExpected":
      return "brace_expected";
    case "CloseBracketExpected":
      return "bracket_expected";
    case "EndOfFileExpected":
      return "after_end";
    case "UnexpectedEndOfString":
      return "open_text";
    case "InvalidUnicode":
    case "InvalidEscapeCharacter":
      return "bad_escape";
    case "InvalidCharacter":
      return "bad_character";
    case "InvalidNumberFormat":
    case "UnexpectedEndOfNumber":
      return "bad_number";
    case "InvalidSymbol":
      return "bad_symbol";
    default:
      return "syntax";
  }
}

/** The second and later of keys that stand twice in one object: most programs would take the last without a word. */
function keysTwice(node: Node): readonly Node[] {
  const children = node.children ?? [];
  const seen = new Set<unknown>();
  return [
    ...(node.type === "object"
      ? children.flatMap(({ children: [key] = [] }) => {
          if (!key) return [];
          const again = seen.has(key.value);
          seen.add(key.value);
          return again ? [key] : [];
        })
      : []),
    ...children.flatMap(keysTwice),
  ];
}

/** Keys of this name, at any depth. The schema's library passes over "__proto__" without a word. */
function keysOf(node: Node, name: string): readonly Node[] {
  const [key] = node.children ?? [];
  return [
    ...(node.type === "property" && key?.value === name ? [key] : []),
    ...(node.children ?? []).flatMap((child) => keysOf(child, name)),
  ];
}

function valueOf(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(valueOf);
  if (node.type !== "object") return node.value as unknown;
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children: [key, child] = [] }) =>
      key && child ? [[String(key.value), valueOf(child)]] : [],
    ),
  );
}

// What it says ------------------------------------------------------------------------------------------------------------

type Fail = (
  offset: number,
  field: string,
  what: ProblemKind,
  ...args: string[]
) => PolicyProblem;

/** Whether it is a policy at all, and of a version that is understood: only then the rest means something. */
function problemOfHead(root: Node, fail: Fail): PolicyProblem | null {
  const format = findNodeAtLocation(root, ["format"]);
  const version = findNodeAtLocation(root, ["version"]);
  if (format?.value !== POLICY_FORMAT)
    return fail(
      format?.offset ?? root.offset,
      "format",
      "other_format",
      POLICY_FORMAT,
    );
  const number: unknown = version?.value;
  const offset = version?.offset ?? root.offset;
  if (typeof number !== "number" || !Number.isInteger(number))
    return fail(offset, "version", "no_version", String(POLICY_VERSION));
  if (number === POLICY_VERSION) return null;
  return fail(
    offset,
    "version",
    number > POLICY_VERSION ? "newer" : "older",
    String(number),
    String(POLICY_VERSION),
  );
}

/** What is wrong with what an administrator has set; it has fields, and no lines. */
export function problemsOfManaged(
  issues: readonly z.core.$ZodIssue[],
  managed: PolicyLayer,
): readonly PolicyProblem[] {
  return [
    ...issues.flatMap(problemsOfIssue).filter(isFirstOfItsField),
    ...problemsOfWords(managed),
  ]
    .slice(0, mostProblems)
    .map(({ path, what, args }) => ({
      place: null,
      field: nameOf(path),
      what,
      args,
    }));
}

/** What the schema objects to. */
function problemsOfIssue(issue: z.core.$ZodIssue): FieldProblem[] {
  const path = issue.path.map((part) =>
    typeof part === "symbol" ? String(part) : part,
  );
  const problem = (what: ProblemKind, ...args: string[]): FieldProblem => ({
    path,
    what,
    args,
    atKey: false,
  });
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const near = nearest(key, keysAllowed(path));
        return {
          path: [...path, key],
          what: near === null ? "unknown_field" : "unknown_field_near",
          args: near === null ? [shown(key)] : [shown(key), near],
          atKey: true,
        };
      });
    case "invalid_type":
      return [
        problem(
          issue.expected === "string"
            ? "not_text"
            : issue.expected === "array"
              ? "not_list"
              : "not_table",
        ),
      ];
    case "invalid_value": {
      const allowed = issue.values.map(String);
      const given = typeof issue.input === "string" ? issue.input : "";
      const near = nearest(given, allowed);
      return [
        near === null
          ? problem("not_one_of", allowed.join(", "))
          : problem("not_one_of_near", shown(given), near),
      ];
    }
    case "too_small":
      return [problem("empty_words")];
    case "too_big":
      return [
        problem(
          issue.origin === "string" ? "too_long" : "too_many",
          String(issue.maximum),
        ),
      ];
    case "invalid_format":
      return [
        problem(
          path[0] === "sentences" || path[0] === "name"
            ? "hidden_characters"
            : "not_words",
        ),
      ];
    case "invalid_key":
      return [
        {
          ...problem("unknown_sentence", shown(String(path.at(-1)))),
          atKey: true,
        },
      ];
    case "not_multiple_of":
    case "invalid_union":
    case "invalid_element":
    case "custom":
      // The schema has none of these.
      return [problem("syntax")];
  }
}

/** An empty entry is no plain word either; that would be said twice. */
function isFirstOfItsField(
  { path }: FieldProblem,
  at: number,
  all: readonly FieldProblem[],
): boolean {
  return at === all.findIndex((each) => nameOf(each.path) === nameOf(path));
}

function keysAllowed(path: readonly (string | number)[]): readonly string[] {
  const shape: Readonly<Record<string, unknown>> = policyFile.def.shape;
  if (path.length === 0) return Object.keys(shape);
  const tables: Readonly<Record<string, readonly string[]>> = {
    checks: CHECK_IDS,
    mustState: KINDS,
  };
  return tables[String(path[0])] ?? [];
}
