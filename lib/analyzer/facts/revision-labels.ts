/**
 * A revision behind, before or glued to the word that names it: "rev C", "the D revision", "revC", "issue 3", "bracket_B.pdf".
 */
import { wordClass } from "../lexicon/word-class";
import { wordSet } from "../lexicon/word-set";
import { isOf, type TextReading } from "../text";
import type { Token } from "../tokens";
import {
  DESIGN,
  DOCUMENT,
  STRONG,
  WEAK,
  isCount,
  isRevisionish,
  type RevisionValue,
  valueOf,
} from "./revision-shapes";

/** Between the word and its value: "revision to use is D", "Rev. no.: 03". */
const BRIDGE = wordSet(
  "is are was be will stays stay remains remain keeps now still to use used build built follow for this these run the of on drawing dwg drg print part parts " +
    "job order lot release meaning before same head per  restart both all at level lvl letter no nr num number applies apply applicable valid controlling controls current currently latest " +
    "newest in force unchanged stand state dash hasn't changed which that as code status index here again always only must shall should it its it's according attached spec pack tech layout artwork file sheet = : . - # ( \" ' _ , — * [ ?",
);
const PLAIN_BRIDGE = wordSet(
  ": . - # ( \" ' _ = * [ — no nr num number level lvl letter is code status state index stand dash",
);

export function valuesAt(
  text: TextReading,
  at: number,
): readonly RevisionValue[] {
  const { tokens } = text;
  const token = tokens[at];
  if (!token) return [];
  if (text.source !== "attachment" && !isOf(text, at, NAMES_REVISION))
    return [];
  const glued = gluedValue(text, at);
  if (glued) return [glued];
  const strong = STRONG.has(token.norm);
  const document = valueOfDocument(text, at);
  if (document) return [document];
  if (DRAWING.has(token.norm)) {
    const value = valueOfDrawing(text, at);
    return value ? [value] : [];
  }
  if (!strong && !WEAK.has(token.norm)) return [];
  if (!strong && !weakLabelStands(text, at)) return [];
  const dash = strong ? dashAfter(text, at) : null;
  if (dash) return [dash];
  const first = valueAfter(text, at, strong);
  if (!first) {
    const before = strong
      ? (valueBefore(text, at) ?? valueOfSubject(text, at))
      : null;
    return before ? [before] : [];
  }
  const plural = /s$/.test(token.norm) && strong;
  return [first, ...listedAfter(text, first, plural)];
}

const DASHES = wordSet("- – —");
const DASH_BRIDGE = wordSet(
  '. : = " is on the drawing dwg drg print mark index no here',
);

/** "Rev -, tungsten", 'Rev. on the drawing is "-"': the first edition, which many drawings mark with a dash. */
function dashAfter(text: TextReading, label: number): RevisionValue | null {
  const { tokens, words } = text;
  let at = label + 1;
  while (at < label + 7 && DASH_BRIDGE.has(words[at] ?? "\n")) at++;
  const token = tokens[at];
  const next = tokens[at + 1];
  const stands =
    next === undefined ||
    next.kind === "break" ||
    [",", ".", ";", ")", '"'].includes(next.norm);
  return token &&
    DASHES.has(token.norm) &&
    (token.gap || words[at - 1] === '"') &&
    stands
    ? { at, value: text.raw.slice(token.start, token.end), label }
    : null;
}

const DRAWING = wordSet("drawing dwg drg print revised level");
/** "5c": cut as number and letter. */
const isGluedLetter = ({ gap, kind, norm }: Token): boolean =>
  !gap && kind === "word" && /^[a-z]$/.test(norm);
const EDITIONS = wordSet("amendment edition ed");
/** Between the drawing and its edition. */
const LEADS_TO_EDITION = wordSet(
  "is stays remains at to still now : = of drawing the and mark state amendment edition ed",
);

/** "print is at D", "drawing C", "revised to G": a capital letter, or a letter with a digit, and no name behind it. */
function valueOfDrawing(
  text: TextReading,
  label: number,
): RevisionValue | null {
  const { words, tokens } = text;
  if (text.source === "attachment" || STRONG.has(words[label + 1] ?? ""))
    return null;
  let at = label + 1;
  if (words[label] === "revised" && words[at] !== "to") return null;
  if (
    words[label] === "level" &&
    !(words[at] === "of" && DRAWING.has(words[at + 1] ?? ""))
  )
    return valueOfLevel(text, label);
  while (
    at < label + 5 &&
    (LEADS_TO_EDITION.has(words[at] ?? "") ||
      // "drg. amendment no. 3", "drawing ed. 3"
      (at > label + 1 &&
        [".", "no"].includes(words[at] ?? "") &&
        (words[at - 1] === "no" || EDITIONS.has(words[at - 1] ?? ""))))
  )
    at++;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (
    !token ||
    (token.caps !== "all" && token.kind !== "number" && token.kind !== "code")
  )
    return null;
  const direct = at === label + 1 || EDITIONS.has(words[label + 1] ?? "");
  const letter = token.kind === "word" && /^[b-hj-z]$/.test(token.norm);
  const code =
    // "the assembly drawing is at 2.3"
    (token.kind === "number" &&
      words[at - 1] === "at" &&
      /^\d{1,2}\.\d{1,2}$/.test(token.norm)) ||
    (token.kind === "code" &&
      /^(?:[a-z]\.?\d|\d{1,2}[a-z])$/.test(token.norm)) ||
    (token.kind === "number" && /^0\d$/.test(token.norm)) ||
    // "drawing 5, brass": nobody's drawing has a number so short
    (token.kind === "number" &&
      direct &&
      /^\d{1,2}(?:\.\d{1,2})?$/.test(token.norm) &&
      (next === undefined ||
        next.kind === "break" ||
        next.kind === "mark" ||
        isGluedLetter(next)));
  // "drawing to M. Chen", "drawing C of the set"
  const isName =
    next?.norm === "." &&
    tokens[at + 2]?.caps === "first" &&
    words[at - 1] === "to" &&
    words[label] !== "revised";
  if (
    !(letter || code) ||
    isName ||
    next?.kind === "number" ||
    // "drawing 03 rev B", "drawing 14, revision 2" name the drawing
    [1, 2].some((ahead) => STRONG.has(words[at + ahead] ?? "")) ||
    (next?.kind === "word" && next.norm.length === 1 && !isGluedLetter(next))
  )
    return null;
  return {
    at,
    // "drawing V3" is version 3
    value:
      token.norm.replace(/^v(?=\d)/, "").toUpperCase() +
      (next !== undefined && token.kind === "number" && isGluedLetter(next)
        ? next.norm.toUpperCase()
        : ""),
    label,
  };
}

/** "tech pack B", "gerber 1.2", "design file 2B", `drawing status "released 04"`: the document itself counts up. */
function valueOfDocument(
  text: TextReading,
  label: number,
): RevisionValue | null {
  const { words } = text;
  const word = words[label] ?? "";
  const before = words[label - 1] ?? "";
  let at = label + 1;
  if (word === "status" || word === "state") {
    if (!DRAWING.has(before) && !DOCUMENTS.has(before)) return null;
    while (at < label + 3 && [":", '"', "is"].includes(words[at] ?? "")) at++;
    if (!APPROVALS.has(words[at] ?? "")) return null;
    at++;
    if (words[at] === "issue") at++;
  } else if (LOOSE_DOCUMENTS.has(word) && !FILES.has(before)) {
    // "BOM and layout are at 1.2"
    while (at < label + 3 && ["is", "are", "at"].includes(words[at] ?? ""))
      at++;
    const edition = text.tokens[at];
    if (!edition || !LOOSE_EDITION.test(edition.norm)) return null;
  } else if (
    !(word === "pack" && before === "tech") &&
    !(word === "file" && FILES.has(before)) &&
    !DOCUMENTS.has(word)
  )
    return null;
  const token = text.tokens[at];
  const counts =
    text.tokens[at + 1]?.kind === "word" && token?.kind === "number";
  if (!token || counts || !isRevisionish(token) || isCount(text, at))
    return null;
  // "artwork v3" is read where the "v" stands
  const value = /^v/.test(token.norm) ? null : valueOf(text, at, true);
  return value === null ? null : { at, value, label };
}

/** Documents with pages, sheets and numbers of their own: only what looks like nothing else is their edition. */
const LOOSE_DOCUMENTS = wordSet("layout spec specification sheet file");
const LOOSE_EDITION = /^(?:[a-z]\.?)?\d{1,2}\.\d{1,2}$|^[a-z]\.?\d$/;
const DOCUMENTS = wordSet("techpack gerber gerbers artwork pattern");
/** Words that may name a revision or hold one, but in file names. */
const NAMES_REVISION = wordClass(
  (word) =>
    STRONG.has(word) ||
    WEAK.has(word) ||
    DRAWING.has(word) ||
    DOCUMENTS.has(word) ||
    LOOSE_DOCUMENTS.has(word) ||
    ["pack", "status", "state"].includes(word) ||
    /^(?:rev|index|idx|iss|[vr]\.?\d)/.test(word),
);
const FILES = wordSet(
  "design pattern gerber cut cutting art artwork build cad",
);
const APPROVALS = wordSet("released valid approved final issued");

/** "level" is a weak label of its own, read like the others. */
function valueOfLevel(text: TextReading, label: number): RevisionValue | null {
  return weakLabelStands(text, label) ? valueAfter(text, label, false) : null;
}

/** "revc" in a file name or in a hurry; "v3" and "r2" beside a document's name; "drawing_4711_C.pdf". */
function gluedValue(text: TextReading, at: number): RevisionValue | null {
  const token = text.tokens[at];
  if (!token) return null;
  const inFile = text.source === "attachment";
  const glued = /^(?:rev|revision|index|idx|iss)([a-rt-z]|[a-z]?\d{1,2})$/.exec(
    token.norm,
  );
  const letter = glued?.[1];
  if (letter !== undefined && token.kind !== "mark")
    return { at, value: letter.toUpperCase(), label: at };
  const short = /^[vr]\.?(\d{1,2}(?:\.\d{1,2})*)$/.exec(token.norm);
  const digits = short?.[1];
  if (digits !== undefined) {
    const before =
      // "r.4" is hurried writing for "rev 4"
      token.norm.startsWith("r.") ||
      // "v3.2" is a version wherever it stands; "R2" and "V4" may be a radius or a motor
      (token.norm.startsWith("v") &&
        (digits.includes(".") ||
          ["at", "to", "per", ",", "(", "is", "use", ".", ";"].includes(
            text.words[at - 1] ?? "",
          ))) ||
      // "80 pcs r3 peek"
      (text.raw[token.start] === "r" &&
        [",", "pcs", "pieces", "off", "nos"].includes(
          text.words[at - 1] ?? "",
        )) ||
      DESIGN.has(text.words[at - 1] ?? "") ||
      [1, 2].some((back) => DOCUMENT.has(text.words[at - back] ?? ""));
    if (
      inFile ? text.words[at - 1] === "_" || text.words[at - 1] === "-" : before
    )
      return { at, value: digits, label: at };
  }
  if (inFile) return fileSuffix(text, at);
  return null;
}

const DRAWING_FILE = wordSet(
  "pdf step stp dxf dwg igs iges sldprt slddrw sldasm prt ipt idw stl x_t zip tif tiff catpart 3mf",
);

/** "77120_B.pdf": a lone capital behind a part number, right before the ending of a drawing file. */
function fileSuffix(text: TextReading, at: number): RevisionValue | null {
  const { tokens } = text;
  const token = tokens[at];
  if (!token || token.caps !== "all" || !/^[a-z]\d?$/.test(token.norm))
    return null;
  const isLast =
    tokens[at + 1]?.norm === "." &&
    DRAWING_FILE.has(tokens[at + 2]?.norm ?? "");
  const behindNumber =
    tokens[at - 1]?.norm === "_" && /\d$/.test(tokens[at - 2]?.norm ?? "");
  return isLast && behindNumber
    ? { at, value: token.norm.toUpperCase(), label: at }
    : null;
}

/** Is "index", "issue", "level", "version" … here the name of a revision? */
function weakLabelStands(text: TextReading, at: number): boolean {
  const { tokens, words } = text;
  const word = words[at] ?? "";
  const before = words[at - 1] ?? "";
  if (STRONG.has(before)) return false; // "revision level D" is read from "revision"
  if (SOFTWARE.has(before)) return false;
  const design = [1, 2].some((back) => DESIGN.has(words[at - back] ?? ""));
  if (text.source === "attachment")
    return word !== "status" && word !== "state";
  switch (word) {
    case "index":
    case "idx":
    case "indices":
    case "indice":
    case "índice":
    case "indeks":
    case "änderungsindex":
    case "ausgabe":
    case "zeichnungsindex":
    case "zeichnungsstand":
    case "version":
    case "versions":
    case "ver":
    case "edition":
    case "iss":
      return true;
    // "Ind. C", "mod. C": abbreviations of words that mean much else
    case "ind":
    case "mod":
    case "modification": {
      const value = [".", "state"].includes(words[at + 1] ?? "")
        ? tokens[at + 2]
        : tokens[at + 1];
      return (
        (value?.caps === "all" ||
          (value?.kind === "number" && words[at + 1] !== ".")) &&
        isRevisionish(value) &&
        value.norm !== "a" &&
        !isCount(text, at + 2)
      );
    }
    case "issue": {
      if (
        [":", "letter", "level", "no", "number"].includes(words[at + 1] ?? "")
      )
        return true;
      if (design) return true;
      // "issue C", "at issue 3"; not "issue 25 parts", "will issue a release"
      const next = tokens[at + 1];
      const led = ["at", "to", "per", "of", ",", "(", "is"].includes(before);
      if (!next) return false;
      const behind = tokens[at + 2];
      const ofDrawing =
        behind?.norm === "of" &&
        [3, 4].some((ahead) => DESIGN.has(words[at + ahead] ?? ""));
      if (next.kind === "word")
        return (
          next.norm.length === 1 &&
          next.caps === "all" &&
          next.norm !== "i" &&
          // "silicon bronze, issue A."
          (next.norm !== "a" || behind === undefined || behind.kind !== "word")
        );
      if (next.kind === "code" && /^[a-z]\d{1,2}$/.test(next.norm))
        return led || ofDrawing;
      if (!/^\d{1,2}$/.test(next.norm) || isCount(text, at + 1)) return false;
      if (ofDrawing) return true;
      const ends =
        !behind || behind.kind !== "word" || ISSUE_GOES_ON.has(behind.norm);
      return led || (ends && !ISSUING.has(before));
    }
    case "level":
    case "lvl": {
      if (design) return true;
      const next = tokens[at + 1];
      if (next === undefined || OTHER_LEVELS.has(before)) return false;
      const behind = tokens[at + 2];
      return (
        (next.kind === "word" &&
          next.norm.length === 1 &&
          next.caps === "all" &&
          next.norm !== "i" &&
          next.norm !== "a") ||
        (next.caps === "all" && /^[a-z]\d{1,2}$/.test(next.norm)) ||
        // "120 bumpers, level 4, Tuesday"
        (/^\d{1,2}$/.test(next.norm) &&
          ["", ",", "(", ".", "\n"].includes(before) &&
          behind?.kind !== "word") ||
        // "level 2 drawing"
        (/^\d{1,2}$/.test(next.norm) &&
          behind !== undefined &&
          DRAWING.has(behind.norm))
      );
    }
    default:
      return design;
  }
}
const ISSUE_GOES_ON = wordSet(
  "on for and applies please as is throughout only",
);
/** In front of "issue" they make it a verb or a trouble: "we issue 2", "quality issue 3". */
const ISSUING = wordSet(
  "i we you they he she it please pls kindly will shall can could may must not would should did do does and then who quality open known this that the an another one",
);
const SOFTWARE = wordSet(
  "software firmware sap erp app windows windchill excel",
);
const OTHER_LEVELS = wordSet(
  "ppap aql ipc inspection quality stock safety sound service cleanliness fill risk",
);

function valueAfter(
  text: TextReading,
  label: number,
  strong: boolean,
): RevisionValue | null {
  const { tokens } = text;
  let bridged = false;
  for (let at = label + 1; at <= label + 8; at++) {
    const token = tokens[at];
    if (!token || token.kind === "break" || token.kind === "cell") return null;
    const direct = !bridged;
    const value = valueOf(text, at, direct);
    if (value !== null && (direct || strong || at <= label + 3)) {
      if (direct || confirmsBridge(text, label, at))
        return { at, value, label };
      return null;
    }
    // "rev. Please", "rev - see the sheet": a mark with a gap and a word behind ends it
    if (!BRIDGE.has(token.norm)) return null;
    if (
      token.norm === "." &&
      at > label + 1 &&
      // "Rev . . . . . 02"
      !["no", "nr", "num", "lvl", "."].includes(tokens[at - 1]?.norm ?? "")
    )
      return null;
    if (
      token.norm === "," &&
      at === label + 1 &&
      !/^(?:which|that|is|now|ie|i\.e|meaning|being|namely)$/.test(
        tokens[at + 1]?.norm ?? "",
      ) &&
      (!isRevisionish(tokens[at + 1]) ||
        // "the current drawing level, 60 remain locked": a count begins
        (tokens[at + 1]?.kind === "number" && tokens[at + 2]?.kind === "word"))
    )
      return null;
    if (!PLAIN_BRIDGE.has(token.norm)) bridged = true;
  }
  return null;
}

/** A value behind several words must look like a revision and nothing else. */
function confirmsBridge(text: TextReading, label: number, at: number): boolean {
  const token = text.tokens[at];
  if (!token) return false;
  const verb = text.words
    .slice(label + 1, at)
    .some((word) =>
      [
        "is",
        "are",
        "was",
        "be",
        "stays",
        "remains",
        ":",
        "=",
        "which",
        "meaning",
        "per",
        "to",
        "as",
        ",",
        "(",
        "at",
        "-",
        "—",
        "it's",
      ].includes(word),
    );
  // "whatever the latest rev is, 12 of them"
  if (token.kind === "number" && text.words[at + 1] === "of") return false;
  return verb && isRevisionish(token) && !isCount(text, at);
}

/** "the D revision", "C-rev drawing". */
function valueBefore(text: TextReading, label: number): RevisionValue | null {
  const { tokens, words } = text;
  const dash = words[label - 1] === "-" ? 1 : 0;
  const at = label - 1 - dash;
  const token = tokens[at];
  if (!token) return null;
  const led = [
    "the",
    "to",
    "at",
    "per",
    "in",
    "on",
    "of",
    "is",
    "are",
    "(",
    ",",
  ].includes(words[at - 1] ?? "");
  if (
    token.kind === "word" &&
    token.norm.length === 1 &&
    token.caps === "all" &&
    token.norm !== "i" &&
    (token.norm !== "a" || led)
  )
    return { at, value: token.norm.toUpperCase(), label };
  if (token.kind === "code" && /^[a-z]\.?\d{1,2}$/.test(token.norm) && led)
    return { at, value: token.norm.toUpperCase(), label };
  return null;
}

/** "C is the rev". */
function valueOfSubject(
  { tokens, words }: TextReading,
  label: number,
): RevisionValue | null {
  const at = label - 3;
  const token = tokens[at];
  return token &&
    words[label - 1] === "the" &&
    words[label - 2] === "is" &&
    token.caps === "all" &&
    isRevisionish(token) &&
    token.norm !== "a"
    ? { at, value: token.norm.toUpperCase(), label }
    : null;
}

/** "revs C and D", "rev B to C", "rev C or D". */
function listedAfter(
  text: TextReading,
  first: RevisionValue,
  plural: boolean,
): RevisionValue[] {
  const values: RevisionValue[] = [];
  const { tokens, words } = text;
  let at = first.at + 1;
  for (let more = 0; more < 4; more++) {
    const joint = words[at] ?? "";
    const next = tokens[at + 1];
    const joins = plural
      ? [",", "and", "&", "or", "/", "to", "+"].includes(joint)
      : ["or", "/", "to"].includes(joint);
    if (!joins || !next || !isRevisionish(next)) break;
    const sameShape = (next.kind === "number") === /^\d/.test(first.value);
    const behind = tokens[at + 2];
    if (
      !sameShape ||
      (next.kind === "number" && behind?.kind === "word") ||
      (next.norm === "a" && behind?.kind === "word")
    )
      break;
    values.push({
      at: at + 1,
      value: next.norm.toUpperCase(),
      label: first.label,
    });
    at += 2;
  }
  return values;
}
