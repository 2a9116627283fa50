/** Policy files as they come back from mail programs, editors and people: each with what its reader is told. */
import { expect } from "vitest";
import { DEMANDS } from "@/lib/policy/types";

export const whole = `{
  "format": "clean-release-policy",
  "version": 1,
  "name": "Purchasing, plant 2",
  "checks": {
    "mixed-terms": "off",
    "trigger-missing": "blocker"
  },
  "mustState": {
    "first-lot": ["order-number", "packaging"]
  },
  "mayRelease": ["Dana Ruiz", "Purchasing"],
  "units": ["spindle"],
  "vaguePhrases": ["the usual amount"],
  "form": "bullets",
  "sentences": {
    "balance": "Keep the remaining {onHold} on hold."
  },
  "guard": "blockers-and-warnings",
  "blockedSending": "reason"
}
`;
export const bytesOf = (text: string) => new TextEncoder().encode(text);
export const head = `{"format": "clean-release-policy", "version": 1`;
const utf16 = (text: string, littleEndian: boolean, mark: boolean) => {
  const bytes = new DataView(new ArrayBuffer((text.length + 1) * 2));
  bytes.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at++)
    bytes.setUint16((at + 1) * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(bytes.buffer).slice(mark ? 0 : 2);
};
/** The whole file with one place of it changed. */
export const but = (from: string, to: string) => {
  expect(whole).toContain(from);
  return whole.replace(from, () => to);
};

type Damaged = readonly [
  name: string,
  file: string | Uint8Array,
  /** What a person reads, in full. */
  says: string | readonly string[],
];

export const DAMAGED: readonly Damaged[] = [
  // Something else altogether
  ["no byte at all", "", "The file is empty."],
  ["white space only", " \n\t\n", "The file is empty."],
  ["a byte order mark only", "\ufeff", "The file is empty."],
  [
    "the web page that shows the file",
    "\n<!DOCTYPE html><html><body>{}</body></html>",
    "This is a web page, not a policy file. Download the file itself, not the page that shows it.",
  ],
  [
    "a spreadsheet",
    new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]),
    "This is a zip archive or an office document, not a policy file.",
  ],
  [
    "a picture",
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    "The file is not saved as UTF-8 text. Save it again with the encoding UTF-8.",
  ],
  [
    "ten megabytes",
    `${head}, "name": "${"a".repeat(10_000_000)}"}`,
    "The file is larger than 256 kB. A policy file is a few kB; this is something else.",
  ],
  [
    "UTF-16, little endian",
    utf16(whole, true, true),
    "The file is saved as UTF-16. Save it again with the encoding UTF-8.",
  ],
  [
    "UTF-16, big endian",
    utf16(whole, false, true),
    "The file is saved as UTF-16. Save it again with the encoding UTF-8.",
  ],
  [
    "UTF-16 without its mark",
    utf16(whole, true, false),
    "The file is saved as UTF-16. Save it again with the encoding UTF-8.",
  ],
  [
    "Latin-1 with an umlaut",
    new Uint8Array([...bytesOf(`${head}, "name": "Werk M`), 0xfc, 0x22, 0x7d]),
    "The file is not saved as UTF-8 text. Save it again with the encoding UTF-8.",
  ],
  ["a list", "[]", "A policy file begins with { and ends with }."],
  ["a number", "42", "A policy file begins with { and ends with }."],
  ["null", "null", "A policy file begins with { and ends with }."],
  [
    "a policy file as one text",
    JSON.stringify(whole),
    "A policy file begins with { and ends with }.",
  ],
  [
    "a thousand brackets",
    `${head}, "units": ${"[".repeat(1000)}${"]".repeat(1000)}}`,
    "Line 1: Brackets inside brackets, deeper than a policy file goes.",
  ],
  [
    "a hundred thousand braces nobody closes",
    `{"a":`.repeat(40_000),
    "Line 1: Brackets inside brackets, deeper than a policy file goes.",
  ],
  [
    "settings of another program",
    `{\n  "compilerOptions": {}\n}`,
    'Line 1, format: This is no policy file of Clean Release: such a file says "format": "clean-release-policy".',
  ],
  [
    "another format by name",
    but("clean-release-policy", "eslint-config"),
    'Line 2, format: This is no policy file of Clean Release: such a file says "format": "clean-release-policy".',
  ],
  [
    "an empty object",
    "{}",
    'Line 1, format: This is no policy file of Clean Release: such a file says "format": "clean-release-policy".',
  ],

  // Versions
  [
    "without a version",
    but(`  "version": 1,\n`, ""),
    'Line 1, version: The version is missing or no whole number. This Clean Release writes "version": 1.',
  ],
  [
    "a version in quotes",
    but(`"version": 1`, `"version": "1"`),
    'Line 3, version: The version is missing or no whole number. This Clean Release writes "version": 1.',
  ],
  [
    "a version and a half",
    but(`"version": 1`, `"version": 1.5`),
    'Line 3, version: The version is missing or no whole number. This Clean Release writes "version": 1.',
  ],
  [
    "an older version",
    but(`"version": 1`, `"version": 0`),
    "Line 3, version: Version 0 is older than this Clean Release can read (it reads version 1). Export the file again from a newer one.",
  ],
  [
    "a newer version, with fields nobody knows yet",
    but(`"version": 1`, `"version": 2, "approvals": {}`),
    "Line 3, version: Version 2 comes from a newer Clean Release; this one reads version 1. Update Clean Release, then import again.",
  ],

  // Not well written
  [
    "cut off in a list",
    whole.slice(0, whole.indexOf(`"packaging"`)),
    "Line 10: The file ends too early, as if it had been cut off. Ask for it again.",
  ],
  [
    "cut off in a text",
    whole.slice(0, whole.indexOf("usual")),
    "Line 14, vaguePhrases, entry 1: The file ends too early, as if it had been cut off. Ask for it again.",
  ],
  [
    "cut off before the last brace",
    whole.trimEnd().slice(0, -1),
    "Line 20: The file ends too early, as if it had been cut off. Ask for it again.",
  ],
  [
    "a comma too many at the end",
    but(`"blocker"\n`, `"blocker",\n`),
    "Line 8, checks: A field's name in double quotes belongs here. Perhaps the comma before it is one too many.",
  ],
  [
    "a comma too many in a list",
    but(`"Purchasing"]`, `"Purchasing",]`),
    "Line 12, mayRelease: A value is missing here. Perhaps the comma before it is one too many.",
  ],
  [
    "a comma missing",
    but(`"off",`, `"off"`),
    "Line 7, checks.trigger-missing: A comma is missing before this.",
  ],
  [
    "a colon missing",
    but(`"form": `, `"form" `),
    "Line 15, form: A colon is missing after the field's name.",
  ],
  [
    "single quotes",
    but(`"bullets"`, `'bullets'`),
    "Line 15, form: Texts stand in double quotes; this does not.",
  ],
  [
    "curly quotes of a word processor",
    but(`"bullets"`, `“bullets”`),
    "Line 15, form: Texts stand in double quotes; this does not.",
  ],
  [
    "a field without quotes",
    but(`"form":`, `form:`),
    "Line 15: Texts stand in double quotes; this does not.",
  ],
  [
    "a comment",
    but(`  "form"`, `  // as agreed in May\n  "form"`),
    "Line 15: Comments are not allowed here. Take them out, from // to the end of the line.",
  ],
  [
    "two files in one",
    whole + whole,
    "Line 22: There is more text after the closing }.",
  ],
  [
    "marks of a merge conflict",
    but(`  "form"`, `<<<<<<< HEAD\n  "form"`),
    "Line 15: Texts stand in double quotes; this does not.",
  ],
  [
    "a line break inside a text",
    but("the usual amount", "the usual\namount"),
    "Line 14, vaguePhrases, entry 1: A closing double quote is missing on this line.",
  ],
  [
    "a tab inside a text",
    but("the usual amount", "the\tusual"),
    "Line 14, vaguePhrases, entry 1: A tab, line break or invisible character stands inside a text.",
  ],
  [
    "a backslash of a Windows path",
    but("Purchasing, plant 2", String.raw`C:\policies`),
    String.raw`Line 4, name: A backslash begins something unknown. Write \\ for a backslash.`,
  ],
  [
    "NaN",
    but(`"bullets"`, "NaN"),
    "Line 15, form: Texts stand in double quotes; this does not.",
  ],
  [
    "a check that stands twice",
    but(`"trigger-missing"`, `"mixed-terms"`),
    "Line 7, checks.mixed-terms: This field stands twice. Keep one of them.",
  ],
  [
    "a field that stands twice, written differently",
    but(`"guard"`, String.raw`"f\u006frm": "bullets", "guard"`),
    "Line 19, form: This field stands twice. Keep one of them.",
  ],

  // Well written, and not a policy
  [
    "a field nobody knows",
    but(`"form"`, `"colour": "red", "form"`),
    "Line 15, colour: There is no field “colour” here.",
  ],
  [
    "a field with a slip",
    but(`"units"`, `"unit"`),
    "Line 13, unit: There is no field “unit” here. Did you mean “units”?",
  ],
  [
    "a prototype",
    but(`"form"`, `"__proto__": {"guard": "off"}, "form"`),
    "Line 15, __proto__: There is no field “__proto__” here.",
  ],
  [
    "a prototype in a table",
    but(`"mixed-terms"`, `"__proto__"`),
    "Line 6, checks.__proto__: There is no field “__proto__” here.",
  ],
  [
    "a prototype among the sentences",
    but(`"balance"`, String.raw`"\u005f_proto__"`),
    "Line 17, sentences.__proto__: There is no field “__proto__” here.",
  ],
  [
    "a constructor",
    but(`"form"`, `"constructor": {"prototype": {}}, "form"`),
    "Line 15, constructor: There is no field “constructor” here.",
  ],
  [
    "a method of every object",
    but(`"balance"`, `"toString"`),
    "Line 17, sentences.toString: There is no sentence “toString”.",
  ],
  [
    "a check nobody knows",
    but(`"mixed-terms"`, `"spelling"`),
    "Line 6, checks.spelling: There is no field “spelling” here.",
  ],
  [
    "a check with a slip",
    but(`"mixed-terms"`, `"mixed-term"`),
    "Line 6, checks.mixed-term: There is no field “mixed-term” here. Did you mean “mixed-terms”?",
  ],
  [
    "a severity with a slip",
    but(`"blocker"`, `"bloker"`),
    "Line 7, checks.trigger-missing: “bloker” is not possible. Did you mean “blocker”?",
  ],
  [
    "a check switched off by false",
    but(`"off"`, "false"),
    "Line 6, checks.mixed-terms: Only these are possible: default, off, note, warning, blocker.",
  ],
  [
    "checks as a list",
    but(
      /"checks": \{[^}]*\}/.exec(whole)?.[0] ?? "",
      `"checks": ["mixed-terms"]`,
    ),
    "Line 5, checks: Fields in { } belong here.",
  ],
  [
    "a name where a list belongs",
    but(`["Dana Ruiz", "Purchasing"]`, `"Dana Ruiz"`),
    "Line 12, mayRelease: A list in [ ] belongs here.",
  ],
  [
    "null where a list belongs",
    but(`["spindle"]`, "null"),
    "Line 13, units: A list in [ ] belongs here.",
  ],
  [
    "a number among the names",
    but(`"Dana Ruiz"`, "4711"),
    "Line 12, mayRelease, entry 1: A text in double quotes belongs here.",
  ],
  [
    "a name within a list of names",
    but(`"Dana Ruiz"`, `["Dana Ruiz"]`),
    "Line 12, mayRelease, entry 1: A text in double quotes belongs here.",
  ],
  [
    "an empty name",
    but(`"Dana Ruiz"`, `""`),
    "Line 12, mayRelease, entry 1: This entry is empty.",
  ],
  [
    "the same name twice",
    but(`"Purchasing"]`, `"dana ruiz"]`),
    "Line 12, mayRelease, entry 2: “dana ruiz” stands twice.",
  ],
  [
    "a pattern for a phrase",
    but("the usual amount", "(a+)+$"),
    "Line 14, vaguePhrases, entry 1: Only plain words: letters, digits, spaces and . , ' & / % # + -, beginning with a letter or digit.",
  ],
  [
    "a pattern for everything",
    but("the usual amount", ".*"),
    "Line 14, vaguePhrases, entry 1: Only plain words: letters, digits, spaces and . , ' & / % # + -, beginning with a letter or digit.",
  ],
  [
    "markup for a unit",
    but("spindle", "<img src=x onerror=alert(1)>"),
    "Line 13, units, entry 1: Only plain words: letters, digits, spaces and . , ' & / % # + -, beginning with a letter or digit.",
  ],
  [
    "half a character",
    but("spindle", String.raw`\ud83d`),
    "Line 13, units, entry 1: Only plain words: letters, digits, spaces and . , ' & / % # + -, beginning with a letter or digit.",
  ],
  [
    "a novel for a phrase",
    but("the usual amount", "very ".repeat(13)),
    "Line 14, vaguePhrases, entry 1: Longer than 60 characters.",
  ],
  [
    "a thousand units",
    but(
      `["spindle"]`,
      JSON.stringify(Array.from({ length: 1000 }, (_, at) => `part ${at}`)),
    ),
    "Line 13, units: More than 200 entries.",
  ],
  [
    "a kind nobody knows",
    but(`"first-lot"`, `"frist-lot"`),
    "Line 10, mustState.frist-lot: There is no field “frist-lot” here. Did you mean “first-lot”?",
  ],
  [
    "a fact nobody knows",
    but(`"order-number"`, `"colour"`),
    `Line 10, mustState.first-lot, entry 1: Only these are possible: ${DEMANDS.join(", ")}.`,
  ],
  [
    "the same fact twice",
    but(`"packaging"`, `"order-number"`),
    "Line 10, mustState.first-lot, entry 2: “order-number” stands twice.",
  ],
  [
    "a guard level with a capital",
    but(`"blockers-and-warnings"`, `"Blockers"`),
    "Line 19, guard: “Blockers” is not possible. Did you mean “blockers”?",
  ],
  [
    "a sentence nobody writes",
    but(`"balance"`, `"balanced"`),
    "Line 17, sentences.balanced: There is no sentence “balanced”. Did you mean “balance”?",
  ],
  [
    "a sentence that leaves its number out",
    but("Keep the remaining {onHold} on hold.", "Build everything."),
    "Line 17, sentences.balance: The sentence leaves out {onHold}, so the gap would stay open.",
  ],
  [
    "a sentence with a value nobody knows",
    but("{onHold} on", "{onHold} at {price} on"),
    "Line 17, sentences.balance: {price} cannot be filled in this sentence.",
  ],
  [
    "a sentence with a brace too many",
    but("{onHold}", "{{onHold}}"),
    "Line 17, sentences.balance: A { or } stands alone. Placeholders are written {like this}.",
  ],
  [
    "a sentence of two lines",
    but("remaining {onHold}", String.raw`remaining\n{onHold}`),
    "Line 17, sentences.balance: It holds a line break or a character nobody sees.",
  ],
  [
    "a sentence that reads backwards on screen",
    but("remaining {onHold}", "remaining \u202e{onHold}"),
    "Line 17, sentences.balance: It holds a line break or a character nobody sees.",
  ],
  [
    "a sentence without end",
    but("remaining {onHold}", `remaining ${"really ".repeat(100)}{onHold}`),
    "Line 17, sentences.balance: Longer than 500 characters.",
  ],
  [
    "a name with an invisible mark",
    but("Purchasing, plant 2", "Purchasing\u200b"),
    "Line 4, name: It holds a line break or a character nobody sees.",
  ],
  [
    "three faults at once, each at its line",
    whole
      .replace(`"off"`, `"of"`)
      .replace(`"bullets"`, `"list"`)
      .replace(`"guard"`, `"gard"`),
    [
      "Line 6, checks.mixed-terms: “of” is not possible. Did you mean “off”?",
      "Line 15, form: Only these are possible: paragraph, bullets.",
      "Line 19, gard: There is no field “gard” here. Did you mean “guard”?",
    ],
  ],
];
