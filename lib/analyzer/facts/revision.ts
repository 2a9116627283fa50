/**
 * Revisions: "rev D", "Index C", "issue 3", "drawing level M", "bracket_revC.step", a table's Rev column; revisions that are
 * not named but pointed at ("latest rev", "the current drawing"); and parts said to have none.
 */
import { spanOf, type Line, type Range, type TextReading } from "../text";
import type { Token } from "../tokens";
import type { Mention } from "../types";

export interface RevisionFact extends Mention {
  readonly tokens: Range;
  /**
   * stated: the revision something is, or is to be built to. superseded: the mail says another one takes its place.
   * earlier: parts made before have it. awaited: it stands in "until rev D is out", so nothing is built to it yet.
   */
  readonly role: "stated" | "superseded" | "earlier" | "awaited";
  /** In an attachment's name: what stands before the revision, normalized, to tell one drawing from another. */
  readonly document: string | null;
}

export interface VagueRevision extends Mention {
  readonly tokens: Range;
}

export interface RevisionFacts {
  /** In order of place; the same value may occur several times. */
  readonly named: readonly RevisionFact[];
  readonly vague: readonly VagueRevision[];
  /** "This part has no revision." */
  readonly none: readonly Mention[];
  /** "Supersedes the attached drawing", "ignore the rev in the subject": differences are explained. */
  readonly replacesOther: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words after which a revision stands, whatever the sentence. */
const STRONG = set(
  "rev revs revision revisions revn revison revsion revisión révision revisione revisão rewizja rév",
);
/** Words that name a revision only beside a drawing, or before what looks like nothing else. */
const WEAK = set(
  "index idx indices indice índice indeks änderungsindex zeichnungsindex ind ausgabe mod modification issue iss level lvl version versions ver edition letter status state suffix stand",
);
/** What carries a revision. */
const DOCUMENT = set(
  "drawing drawings dwg dwgs drg drgs print prints blueprint model cad gerber gerbers layout bom artwork file files step stp sheet schematic pattern sketch drawing's",
);
const DESIGN = set(
  "drawing dwg drg print design revision rev change engineering eng ec ecn eco model gerber layout bom artwork build index part",
);
/** Between the word and its value: "revision to use is D", "Rev. no.: 03". */
const BRIDGE = set(
  "is are was be will stays stay remains remain keeps now still to use used build built follow for this these run the of on drawing dwg drg print part parts " +
    "job order lot release restart both all at level lvl letter no nr num number applies apply applicable valid controlling controls current currently latest " +
    "newest in force unchanged stand dash hasn't changed which that as code status index here again always only must shall should it its = : . - # ( \" ' _ , — * [",
);
const PLAIN_BRIDGE = set(
  ": . - # ( \" ' _ = * [ — no nr num number level lvl letter is code status index stand dash",
);
const SHORT_WORDS = set(
  "is in to as at of on or by we be no ok if it up so do go me my us pl am an po hi re cc pn qa qc id vs dr mr ms tb nr pc ea st nd rd th up cw kw",
);
const NUMBER_WORDS: Readonly<Record<string, string>> = {
  zero: "0",
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
};
/** After a number these make it a count: "latest rev 120 pcs". */
const COUNTED = set(
  "pcs pc pces pieces piece units unit ea each nos sets kits off qty dozen percent %",
);
/** A date of issue used as revision: "rev 2024-03". */
const DATED = /^20\d{2}-\d{2}(?:-\d{2})?$/;
const NATO: Readonly<Record<string, string>> = {
  bravo: "B",
  charlie: "C",
  delta: "D",
  echo: "E",
  foxtrot: "F",
};
const CODE =
  /^(?:[a-z]{1,2}[.\-]?\d{1,3}(?:\.\d{1,2})?|\d{1,3}[.\-]?[a-z]{1,2}\d?|\d{1,3}(?:\.\d{1,3}){1,3})$/;
const PLAIN_NUMBER = /^\d{1,3}$/;
const DOTTED = /^\d{1,3}(?:\.\d{1,3}){1,3}$/;

/** Reads the revisions of one text. Linear: every label looks a bounded number of tokens around itself. */
export function readRevisions(text: TextReading): RevisionFacts {
  const named = [...tableRevisions(text)];
  const inTables = new Set(named.map((fact) => fact.tokens.from));
  const { tokens } = text;
  for (let at = 0; at < tokens.length; at++) {
    const values = valuesAt(text, at);
    for (const value of values)
      if (!inTables.has(value.at)) {
        inTables.add(value.at);
        named.push(factOf(text, value));
      }
  }
  named.sort((a, b) => a.span.start - b.span.start);
  const withOthers =
    text.source === "attachment" ? named : addUnlabelled(text, named);
  return {
    named: withdrawCorrected(text, withOthers),
    vague: text.source === "attachment" ? [] : readVague(text, named),
    none: text.source === "attachment" ? [] : readNone(text),
    replacesOther: saysItReplaces(text),
  };
}

/** A value and the word that names it. */
interface Value {
  readonly at: number;
  readonly value: string;
  readonly label: number;
}

function valuesAt(text: TextReading, at: number): readonly Value[] {
  const { tokens } = text;
  const token = tokens[at];
  if (!token) return [];
  const glued = gluedValue(text, at);
  if (glued) return [glued];
  const strong = STRONG.has(token.norm);
  if (DRAWING.has(token.norm)) {
    const value = valueOfDrawing(text, at);
    return value ? [value] : [];
  }
  if (!strong && !WEAK.has(token.norm)) return [];
  if (!strong && !weakLabelStands(text, at)) return [];
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

const DRAWING = set("drawing dwg drg print revised level");

/** "print is at D", "drawing C", "revised to G": a capital letter, or a letter with a digit, and no name behind it. */
function valueOfDrawing(text: TextReading, label: number): Value | null {
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
    [
      "is",
      "stays",
      "remains",
      "at",
      "to",
      "still",
      "now",
      ":",
      "=",
      "of",
      "drawing",
      "the",
      "and",
    ].includes(words[at] ?? "")
  )
    at++;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || token.caps !== "all") return null;
  const letter = token.kind === "word" && /^[b-hj-z]$/.test(token.norm);
  const code = token.kind === "code" && /^[a-z]\.?\d$/.test(token.norm);
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
    (next?.kind === "word" && next.norm.length === 1)
  )
    return null;
  return { at, value: token.norm.toUpperCase(), label };
}

/** "level" is a weak label of its own, read like the others. */
function valueOfLevel(text: TextReading, label: number): Value | null {
  return weakLabelStands(text, label) ? valueAfter(text, label, false) : null;
}

/** "revc" in a file name or in a hurry; "v3" and "r2" beside a document's name; "drawing_4711_C.pdf". */
function gluedValue(text: TextReading, at: number): Value | null {
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
          ["at", "to", "per", ",", "(", "is", "use"].includes(
            text.words[at - 1] ?? "",
          ))) ||
      [1, 2].some((back) => DOCUMENT.has(text.words[at - back] ?? ""));
    if (
      inFile ? text.words[at - 1] === "_" || text.words[at - 1] === "-" : before
    )
      return { at, value: digits, label: at };
  }
  if (inFile) return fileSuffix(text, at);
  return null;
}

const DRAWING_FILE = set(
  "pdf step stp dxf dwg igs iges sldprt slddrw sldasm prt ipt idw stl x_t zip tif tiff catpart 3mf",
);

/** "77120_B.pdf": a lone capital behind a part number, right before the ending of a drawing file. */
function fileSuffix(text: TextReading, at: number): Value | null {
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
  if (set_SOFTWARE.has(before)) return false;
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
      const value = words[at + 1] === "." ? tokens[at + 2] : tokens[at + 1];
      return (
        value?.caps === "all" && isRevisionish(value) && value.norm !== "a"
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
      if (next.kind === "word")
        return (
          next.norm.length === 1 &&
          next.caps === "all" &&
          next.norm !== "a" &&
          next.norm !== "i"
        );
      if (!/^\d{1,2}$/.test(next.norm) || isCount(text, at + 1)) return false;
      const behind = tokens[at + 2];
      const opens = before === "" || before === "\n" || before === ".";
      return (
        led ||
        (opens &&
          (!behind || behind.kind !== "word" || ISSUE_GOES_ON.has(behind.norm)))
      );
    }
    case "level":
    case "lvl": {
      if (design) return true;
      const next = tokens[at + 1];
      return (
        next !== undefined &&
        !set_LEVELS.has(before) &&
        next.kind === "word" &&
        next.norm.length === 1 &&
        next.caps === "all" &&
        next.norm !== "i" &&
        next.norm !== "a"
      );
    }
    default:
      return design;
  }
}
const ISSUE_GOES_ON = set("on for and applies please as is throughout only");
const set_SOFTWARE = set(
  "software firmware sap erp app windows windchill excel",
);
const set_LEVELS = set(
  "ppap aql ipc inspection quality stock safety sound service cleanliness fill risk",
);

function valueAfter(
  text: TextReading,
  label: number,
  strong: boolean,
): Value | null {
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
      !["no", "nr", "num", "lvl"].includes(tokens[at - 1]?.norm ?? "")
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
        "to",
        "as",
        ",",
        "(",
        "at",
        "-",
        "—",
      ].includes(word),
    );
  return verb && isRevisionish(token) && !isCount(text, at);
}

/** A capital letter, a zero-led or dotted number, a letter with digits. */
function isRevisionish(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === "word")
    return (
      token.norm.length === 1 && token.caps === "all" && token.norm !== "i"
    );
  if (token.kind === "number")
    return /^\d{1,2}$/.test(token.norm) || DOTTED.test(token.norm);
  return token.kind === "code" && CODE.test(token.norm);
}

/** The token as a revision; null when it is none. `direct`: it stands right behind the word. */
function valueOf(
  text: TextReading,
  at: number,
  direct: boolean,
): string | null {
  const token = text.tokens[at];
  if (!token) return null;
  const next = text.tokens[at + 1];
  if (token.kind === "word") {
    const { norm } = token;
    // "rev C/120 pcs": elsewhere "c/" is short for "with"
    if (
      norm === "with" &&
      direct &&
      token.caps === "all" &&
      text.raw[token.end - 1] === "/"
    )
      return text.raw.charAt(token.start).toUpperCase();
    if (norm.length === 1) {
      if (!/^[a-z]$/.test(norm)) return null;
      if (norm === "i" && next?.kind === "word") return null; // "the revision I approved"
      if (token.caps === "all")
        return norm === "a" &&
          next?.kind === "word" &&
          next.caps === "none" &&
          !direct
          ? null
          : norm.toUpperCase();
      // "rev d", but "revision a week ago", "revision s"
      if (!direct) return null;
      if (norm === "a" && next !== undefined && next.kind === "word")
        return null;
      if (norm === "s" || norm === "x") return null;
      return norm.toUpperCase();
    }
    if (direct && NATO[norm] !== undefined) return NATO[norm] ?? null;
    if (
      direct &&
      NUMBER_WORDS[norm] !== undefined &&
      !COUNTED.has(next?.norm ?? "")
    )
      return NUMBER_WORDS[norm] ?? null;
    if (
      norm.length === 2 &&
      direct &&
      token.caps === "all" &&
      !SHORT_WORDS.has(norm) &&
      /^[a-z]{2}$/.test(norm)
    ) {
      const upper = norm.toUpperCase();
      // "C/D" is cut as one word: take the first
      return token.end - token.start === 2 ? upper : null;
    }
    return null;
  }
  if (token.kind === "number") {
    if (!PLAIN_NUMBER.test(token.norm) && !DOTTED.test(token.norm)) return null;
    // "2A": the letter would be amperes anywhere else
    if (
      next?.gap === false &&
      next.kind === "word" &&
      /^[a-z]$/.test(next.norm)
    )
      return token.norm + next.norm.toUpperCase();
    if (isCount(text, at)) return null;
    // "current rev. 75 stay on hold": a new sentence
    if (
      text.words[at - 1] === "." &&
      VAGUE.has(text.words[at - 3] ?? "") &&
      next?.kind === "word" &&
      !token.norm.startsWith("0")
    )
      return null;
    return token.norm;
  }
  if (token.kind === "code")
    return CODE.test(token.norm) || (direct && DATED.test(token.norm))
      ? token.norm.toUpperCase()
      : null;
  return null;
}

/** "latest rev 120 pcs": the number counts parts. "the 31 rev 3 pcs" does not. */
function isCount(text: TextReading, at: number): boolean {
  const { words, tokens } = text;
  const next = words[at + 1] ?? "";
  if (!COUNTED.has(next))
    return (
      /^\d{3}$/.test(words[at] ?? "") &&
      tokens[at + 1]?.kind === "word" &&
      !(words[at] ?? "").startsWith("0")
    );
  const counted = [2, 3].some((back) => tokens[at - back]?.kind === "number");
  return !counted;
}

/** "the D revision", "C-rev drawing". */
function valueBefore(text: TextReading, label: number): Value | null {
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
): Value | null {
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
  first: Value,
  plural: boolean,
): Value[] {
  const values: Value[] = [];
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

function factOf(text: TextReading, value: Value): RevisionFact {
  const next = text.tokens[value.at + 1];
  const gluedLetter = /\d[A-Z]$/.test(value.value) && next?.gap === false;
  const to =
    value.at +
    (gluedLetter && text.tokens[value.at]?.kind === "number" ? 2 : 1);
  return {
    value: value.value,
    span: spanOf(text, value.at, to),
    tokens: { from: value.at, to },
    role: roleOf(text, value),
    document: text.source === "attachment" ? documentOf(text, value) : null,
  };
}

/** What stands in a file name before its revision, or all of it but the ending. */
function documentOf(text: TextReading, value: Value): string {
  const start = text.tokens[value.label]?.start ?? 0;
  return text.raw
    .slice(0, start)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

const BEFORE_OLD = set(
  "supersedes supersede supercedes supersedeing superseding superceding replaces replace replacing old older previous prior former formerly earlier outdated obsolete superseded instead over was than disregard ignore discard destroy withdraw retire voids void cancels cancel except retired dropped drop",
);
const AFTER_OLD = set(
  "superseded replaced obsolete void dead withdrawn outdated retired history invalid expired",
);
const AWAITS = set("until till til pending once after when awaiting unless");
const LIGHT = set(
  "to at the in on of by with your our a an is be are under per for any that any . : , ( ) \" ' rev revs revision index drawing dwg drg print level issue version all and file files it its this you quote quoted have",
);

function roleOf(text: TextReading, value: Value): RevisionFact["role"] {
  const { words, tokens } = text;
  // Behind: "rev C is superseded", "rev C, now obsolete", "rev B is no longer valid", "rev B to C"
  for (let at = value.at + 1; at <= value.at + 7; at++) {
    const word = words[at];
    if (word === undefined || word === "\n" || word === "\t" || word === ";")
      break;
    if (AFTER_OLD.has(word) && words[at + 1] !== "all") {
      const other = words.slice(value.at + 1, at).some((w) => STRONG.has(w));
      if (!other) return "superseded";
    }
    if (word === "." && tokens[at]?.gap === false && at > value.at) break;
    if (word === "no" && words[at + 1] === "longer") return "superseded";
    if (
      word === "not" &&
      ["valid", "to"].includes(words[at + 1] ?? "") &&
      ["valid", "be"].includes(words[at + 2] ?? words[at + 1] ?? "") &&
      (words[at + 3] === "used" || words[at + 1] === "valid")
    )
      return "superseded";
    if (
      STRONG.has(word) ||
      (tokens[at]?.kind === "number" && at > value.at + 1)
    )
      break;
  }
  // Before: "supersedes the rev E", "not rev C", "instead of B", "from C to D"
  let onlyLight = true;
  for (
    let at = value.label - (value.label === value.at ? 1 : 1);
    at >= value.label - 7 && at >= 0;
    at--
  ) {
    const word = words[at] ?? "";
    if (
      word === "\n" ||
      word === "\t" ||
      word === ";" ||
      (word === "." && words[at - 1] !== "rev")
    )
      break;
    if (word === "superseded" && words[at + 1] === "by") return "stated";
    if (/^(?:supers|superc|replac)/.test(word) && value.label - at <= 5)
      return "superseded";
    if (BEFORE_OLD.has(word) && onlyLight) {
      if (word === "was" && words[at - 1] === "it") break;
      return "superseded";
    }
    if (
      (word === "not" || word === "never") &&
      onlyLight &&
      value.label - at <= 3
    )
      return "superseded";
    if (word === "from" && onlyLight && value.label - at <= 3) {
      const to = words.slice(value.at + 1, value.at + 4);
      if (to.includes("to")) return "superseded";
      if (at > 0 && /^[a-z]$|\d/.test(words[at - 1] ?? "")) return "superseded";
    }
    if (AWAITS.has(word)) {
      // "when you restart, use rev D" crosses a comma; "until rev D is out" does not
      const crossed = words
        .slice(at, value.label)
        .some(
          (w) =>
            w === "," ||
            w === "use" ||
            w === "build" ||
            w === "built" ||
            w === "to" ||
            w === "at",
        );
      return crossed ? "stated" : "awaited";
    }
    if (!LIGHT.has(word)) onlyLight = false;
  }
  return "stated";
}

const INTRODUCES = set(
  "was not supersedes superseding replaces replacing over previously formerly of than from",
);

/** "rev F (was E)", "rev D, not C", "finished to E": letters without the word, in a text that names revisions. */
function addUnlabelled(
  text: TextReading,
  named: readonly RevisionFact[],
): readonly RevisionFact[] {
  if (named.length === 0) return named;
  const { tokens, words } = text;
  const added: RevisionFact[] = [];
  const taken = new Set(named.map((fact) => fact.tokens.from));
  for (const fact of named) {
    for (let at = fact.tokens.to; at < fact.tokens.to + 9; at++) {
      const word = words[at];
      if (word === undefined || word === "\n" || word === "\t") break;
      const finishedTo =
        word === "to" &&
        /^(?:finished|made|built|completed|done|produced|machined)$/.test(
          words[at - 1] ?? "",
        );
      if (!finishedTo && !INTRODUCES.has(word)) continue;
      const place =
        words[at + 1] === "to" || words[at + 1] === "the" ? at + 2 : at + 1;
      const token = tokens[place];
      if (
        word === "of" &&
        words[at - 1] !== "instead" &&
        words[at - 1] !== "place" &&
        words[at - 1] !== "ahead"
      )
        continue;
      if (!token || taken.has(place) || token.kind === "break") continue;
      const letter =
        token.kind === "word" &&
        token.norm.length === 1 &&
        token.caps === "all" &&
        token.norm !== "i";
      const code =
        token.kind === "code" && /^[a-z]\.?\d{1,2}$/.test(token.norm);
      const sameShape = /^[A-Z]/.test(fact.value);
      if (
        !(letter || code) ||
        !sameShape ||
        (token.norm === "a" && tokens[place + 1]?.kind === "word")
      )
        continue;
      taken.add(place);
      added.push({
        value: token.norm.toUpperCase(),
        span: spanOf(text, place, place + 1),
        tokens: { from: place, to: place + 1 },
        role: finishedTo ? "earlier" : "superseded",
        document: null,
      });
    }
  }
  return added.length === 0
    ? named
    : [...named, ...added].sort((a, b) => a.span.start - b.span.start);
}

/** "rev C - sorry, rev D": the first is taken back in the same breath and is no revision of this mail. */
function withdrawCorrected(
  text: TextReading,
  named: readonly RevisionFact[],
): readonly RevisionFact[] {
  return named.filter((fact, i) => {
    const next = named[i + 1];
    if (!next || next.tokens.from - fact.tokens.to > 10) return true;
    const between = text.words.slice(fact.tokens.to, next.tokens.from);
    if (between.includes("\n")) return true;
    return !between.some(
      (word, at) =>
        word === "sorry" ||
        word === "correction" ||
        word === "oops" ||
        word === "scratch" ||
        (word === "i" && between[at + 1] === "mean") ||
        (word === "make" && between[at + 1] === "that") ||
        (word === "no" && between[at + 1] === ","),
    );
  });
}

const REV_HEADER = set(
  "rev revs revision revisions index idx issue iss level version ver drg drawing dwg revn",
);
const HEADER_WORDS = set(
  "rev revs revision revisions index idx issue iss level lvl version ver drg drawing dwg print pattern part layout letter no nr number status . : # current bom model latest to build controlling / ( )",
);

/** A table's Rev column, and rows of the form "Rev ⇥ C". */
function* tableRevisions(text: TextReading): Generator<RevisionFact> {
  let column = -1;
  let inTable = false;
  for (const line of text.lines) {
    if (!line.cells) {
      if (line.to > line.from) {
        inTable = false;
        column = -1;
      }
      continue;
    }
    if (!inTable) {
      inTable = true;
      column = -1;
    }
    const header = headerCell(text, line);
    if (header >= 0) {
      const right = line.cells[header + 1];
      const value = right && cellValue(text, right);
      if (header === 0 && value && line.cells.length > 1) {
        for (const cell of line.cells.slice(1)) {
          const at = cellValue(text, cell);
          if (at) yield tableFact(text, at);
        }
      } else column = header;
      continue;
    }
    const cell = column >= 0 ? line.cells[column] : undefined;
    const value = cell && cellValue(text, cell);
    if (value) yield tableFact(text, value);
  }
}

function headerCell(text: TextReading, line: Line): number {
  return (line.cells ?? []).findIndex((cell) => {
    const words = text.words.slice(cell.from, cell.to);
    const strong = words.some((word) => STRONG.has(word));
    return (
      words.length > 0 &&
      words.length <= 5 &&
      (strong ||
        words.some((word) =>
          ["index", "idx", "issue", "iss", "version", "ver"].includes(word),
        ) ||
        (words.includes("level") &&
          words.some((word) => REV_HEADER.has(word)))) &&
      words.every((word) => HEADER_WORDS.has(word))
    );
  });
}

function cellValue(text: TextReading, cell: Range): Value | null {
  const labelled = STRONG.has(text.words[cell.from] ?? "");
  for (
    let at = cell.from + (labelled ? 1 : 0);
    at < Math.min(cell.to, cell.from + 4);
    at++
  ) {
    const token = text.tokens[at];
    if (!token) return null;
    if (token.kind === "mark") continue;
    const value =
      token.kind === "word" &&
      token.norm.length <= 2 &&
      token.norm.length === token.end - token.start &&
      /^[a-z]+$/.test(token.norm) &&
      !["na", "ok", "no"].includes(token.norm)
        ? token.norm.toUpperCase()
        : valueOf(text, at, true);
    return value === null ? null : { at, value, label: at };
  }
  return null;
}

function tableFact(text: TextReading, value: Value): RevisionFact {
  return {
    value: value.value,
    span: spanOf(text, value.at, value.at + 1),
    tokens: { from: value.at, to: value.at + 1 },
    role: "stated",
    document: null,
  };
}

const VAGUE = set(
  "latest newest current recent new same updated actual present last existing valid up-to-date revised modified proper correct right usual agreed",
);
const VAGUE_NOUNS = set(
  "rev revs revision revisions drawing drawings dwg dwgs drg drgs print prints blueprint blueprints version file files gerber gerbers index level model cad issue",
);
const REFERS = set(
  "as per like you we they from on whatever that same unchanged i",
);

/** "the latest rev", "the current drawing", "rev as per PO", "updated file". */
function readVague(
  text: TextReading,
  named: readonly RevisionFact[],
): VagueRevision[] {
  const { words, tokens } = text;
  const found: VagueRevision[] = [];
  const labelled = new Set(named.map((fact) => fact.tokens.from));
  for (let at = 0; at < tokens.length; at++) {
    const word = words[at] ?? "";
    if (!VAGUE_NOUNS.has(word)) continue;
    const strong = STRONG.has(word);
    // A value follows within reach: not vague.
    if ([1, 2, 3].some((ahead) => labelled.has(at + ahead))) continue;
    let from = -1;
    for (let back = 1; back <= 4; back++) {
      const before = words[at - back] ?? "";
      if (
        before === "\n" ||
        before === "\t" ||
        before === "." ||
        before === ","
      )
        break;
      if (VAGUE.has(before)) {
        from = at - back;
        break;
      }
      if (!LIGHT_ADJECTIVES.has(before) && !VAGUE_NOUNS.has(before)) break;
    }
    const next = words[at + 1] ?? "";
    const refers =
      strong &&
      (["as", "per", "unchanged", "same", "like", "whatever"].includes(next) ||
        ((next === "you" || next === "we" || next === "i") &&
          words[at - 1] === "the") ||
        (/^what(?:ever)?$|^whichever$/.test(words[at - 1] ?? "") &&
          (REFERS.has(next) || next === "is")));
    const trailing = from < 0 && !refers ? vagueBehind(text, at) : at;
    if (from < 0 && !refers && trailing === at) continue;
    if (from < 0) from = at;
    const to = Math.max(at, trailing) + 1;
    const behindVague = words[from - 1] ?? "";
    // "no new drawing", "a new revision of the contract", "until the new drawing is out"
    if (awaitedHere(text, from) || behindVague === "no") continue;
    if (
      words[from] === "last" &&
      /^(?:week|month|year)$/.test(words[from + 1] ?? "")
    )
      continue;
    found.push({
      value: text.raw.slice(tokens[from]?.start, tokens[to - 1]?.end),
      span: spanOf(text, from, to),
      tokens: { from, to },
    });
  }
  return found;
}

/** "drawing always the last one you have", "drawing pls use newest": the place of the word, or `at` itself. */
function vagueBehind(text: TextReading, at: number): number {
  for (let place = at + 1; place <= at + 6; place++) {
    const word = text.words[place] ?? "\n";
    if (word === "\n" || word === "\t" || word === ".") return at;
    if (VAGUE.has(word) && word !== "new") {
      const next = text.words[place + 1] ?? ".";
      return next === "one" ||
        next === "version" ||
        next === "issue" ||
        next === "." ||
        next === "," ||
        next === "\n" ||
        next === "you"
        ? place
        : at;
    }
    if (!BEFORE_VAGUE.has(word)) return at;
  }
  return at;
}
const BEFORE_VAGUE = set(
  "always the pls please use used is to be : - , take only must shall should should your our as per with",
);
const LIGHT_ADJECTIVES = set(
  "cad engineering approved released available official issued part pdf step customer most shop and to date up - 2d 3d",
);

/** Nothing is built to what is still to come: "until the updated drawing is out". */
function awaitedHere(text: TextReading, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const word = text.words[at] ?? "";
    if (word === "." || word === "\n" || word === "," || word === ";")
      return false;
    if (AWAITS.has(word)) return true;
  }
  return false;
}

/** "The part has no revision", "unrevisioned", "carries no index"; not "no revision change". */
function readNone(text: TextReading): Mention[] {
  const { words, tokens } = text;
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = words[at] ?? "";
    let to = -1;
    let from = at;
    if (
      [
        "unrevisioned",
        "unrevised",
        "revisionless",
        "rev-less",
        "revless",
      ].includes(word)
    )
      to = at + 1;
    else if (
      (word === "rev" || word === "revision") &&
      words[at + 1] === "-" &&
      words[at + 2] === "less"
    )
      to = at + 3;
    else if (STRONG.has(word) || word === "index" || word === "indices") {
      const before = words[at - 1] ?? "";
      const further = words[at - 2] ?? "";
      const next = words[at + 1] ?? "";
      const changes =
        [
          "change",
          "changes",
          "update",
          "updates",
          "changed",
          "history",
          "problem",
          "issue",
          "bump",
        ].includes(next) ||
        (next === "level" && words[at + 2]?.startsWith("change"));
      const denied =
        before === "no" ||
        before === "without" ||
        (before === "a" &&
          ["without", "have", "carry", "not"].includes(further)) ||
        (before === "any" &&
          ["without", "have", "carry", "not"].includes(further)) ||
        (before === "drawing" && further === "no");
      const negated =
        before !== "a" && before !== "any"
          ? true
          : further === "without" ||
            words
              .slice(Math.max(0, at - 5), at)
              .some((w) => /n't$|^not$|^never$/.test(w));
      if (denied && negated && !changes) {
        from = at - 1;
        to = at + 1;
      } else if (
        next === "controlled" &&
        words.slice(Math.max(0, at - 3), at).some((w) => /n't$|^not$/.test(w))
      )
        to = at + 2;
      else if (
        [":", "-", "is", "="].includes(next) &&
        ["none", "na", "nil"].includes(words[at + 2] ?? "")
      )
        to = at + 3;
      else if (["none", "na", "nil"].includes(next)) to = at + 2;
    }
    if (to < 0 || awaitedHere(text, from)) continue;
    found.push({
      value: text.raw.slice(tokens[from]?.start, tokens[to - 1]?.end),
      span: spanOf(text, from, to),
    });
  }
  return found;
}

const REPLACES = set(
  "supersedes supersede supercedes superseding superceding replaces replacing disregard ignore void voids obsolete superseded overrides override replace",
);
const REPLACED = set(
  "drawing drawings dwg drg print prints rev revs revision revisions file files attached attachment subject index issue version model pdf step everything anything earlier previous older old what",
);

/** "Supersedes the attached drawing", "ignore the rev in the subject line". */
function saysItReplaces(text: TextReading): boolean {
  return text.words.some(
    (word, at) =>
      REPLACES.has(word) &&
      text.words
        .slice(Math.max(0, at - 6), at + 7)
        .some((near) => REPLACED.has(near)),
  );
}
