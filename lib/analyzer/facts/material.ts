/** The material of the parts: by name, by grade, by "material: ...", by "40 bowls in ...". */
import {
  ALLOY_NUMBERS,
  NAME_NUMBERS,
  STAINLESS_NUMBERS,
  isGrade,
  isGradeBeside,
} from "../lexicon/grades";
import { buildLexicon } from "../lexicon/lexicon";
import { materials } from "../lexicon/materials";
import { wordClass } from "../lexicon/word-class";
import { wordSet } from "../lexicon/word-set";
import { isOf, rawOf, spanOf, toWords, type TextReading } from "../text";
import type { Token } from "../tokens";
import type { Mention } from "../types";

const MATERIALS = buildLexicon(materials, toWords);

/** What is waited for or only reported on is no term of this release: "until the plating report is in". */
export function isAwaited(text: TextReading, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 9); place--) {
    const word = text.words[place] ?? "";
    if (word === "." || word === "\n" || word === ";") return false;
    if (["until", "till", "til", "pending", "once", "after"].includes(word))
      return true;
  }
  return false;
}

const mentionOf = (text: TextReading, from: number, to: number): Mention => ({
  value: rawOf(text, from, to),
  span: spanOf(text, from, to),
});

const LABEL = wordSet(
  "material materials matl mat'l mat resin alloy substrate filament fabric wood grade timber werkstoff moc cloth paper yarn leather",
);

/** Of these a name that no list knows stands right behind: "fabric Oslo grey", "paper Munken 120". */
const NAMED_GOODS = wordSet("fabric paper cloth yarn leather");

/** Words that may begin a material; besides them a code, a number or a word in capitals may. */
const BEGIN_MATERIALS = wordClass(
  (word) => MATERIALS.begins(word) || word === "en" || LABEL.has(word),
);

const COUNTED = wordSet(
  "pcs pc pces pieces piece units unit ea each nos sets kits off qty parts items boxes bags dozen percent % ordered open more of remaining finished held",
);

const NOT_BEFORE_ALLOY = wordSet(
  "po order wo job lot no number pn p/n part item ext x invoice quote offer ncr eco ecn box bag carton bin # line $ € usd eur qty quantity release run make ship restart build hold balance other remaining rest",
);

export function readMaterial(text: TextReading): Mention | null {
  const { tokens, words } = text;
  const listed = inColumn(text);
  if (listed) return listed;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const begins = isOf(text, at, BEGIN_MATERIALS);
    if (!begins && !mayBeGrade(token)) continue;
    const hit = begins ? MATERIALS.longestAt(words, at) : null;
    let from = -1;
    let to = at;
    if (
      hit &&
      ((hit.entry.means === "material" &&
        isMaterialHere(text, at, hit.length)) ||
        (hit.entry.means === "bare" && standsAlone(text, at, hit.length)))
    ) {
      from = at;
      to = at + hit.length;
    } else if (isWeighed(text, at)) {
      return mentionOf(text, at, at + 3);
    } else if (isGradeHere(text, at)) {
      from = at;
      to =
        at + (words[at + 1] === "l" && tokens[at + 1]?.gap === false ? 2 : 1);
    } else if (
      token.norm === "en" &&
      /^(?:aw|ac|gj[lsn])-?\d/.test(words[at + 1] ?? "")
    ) {
      from = at;
      to = at + 2;
    } else if (LABEL.has(token.norm)) {
      const stated = afterLabel(text, at);
      if (stated) return stated;
    }
    if (from < 0 || isAwaited(text, from)) continue;
    return around(text, from, to);
  }
  for (let at = 0; at < tokens.length; at++) {
    const found =
      words[at] === "in" && !isAwaited(text, at) ? inSomething(text, at) : null;
    if (found) return found;
  }
  return null;
}

/** A table's column "Material", "Alloy", "Resin": what stands in its first row. */
function inColumn(text: TextReading): Mention | null {
  const { lines, words } = text;
  for (const [index, line] of lines.entries()) {
    const column =
      line.cells?.findIndex(
        ({ from, to }) => to - from === 1 && LABEL.has(words[from] ?? ""),
      ) ?? -1;
    const cell = column < 0 ? undefined : lines[index + 1]?.cells?.[column];
    if (!cell || cell.to <= cell.from) continue;
    return mentionOf(text, cell.from, cell.to);
  }
  return null;
}

const LED_IN = wordSet("in , ( / from of :");
const ENDS_ALONE = wordSet(", . ; ) / and with as unchanged throughout");

/** "bowls in ash, oiled", "rev B, cherry." */
function standsAlone(text: TextReading, at: number, length: number): boolean {
  const next = text.words[at + length];
  return (
    LED_IN.has(text.words[at - 1] ?? "") &&
    (next === undefined || next.trim() === "" || ENDS_ALONE.has(next))
  );
}

const SHEETED = wordSet(
  "offset silk matt matte gloss board paper uncoated coated stock art kraft white bond canvas cotton gc1 gc2 sbs munken",
);

/** "350 gsm GC1", "150 g offset", "420 den fabric": paper and cloth go by their weight. */
function isWeighed({ tokens, words }: TextReading, at: number): boolean {
  if (tokens[at]?.kind !== "number" || tokens[at + 2]?.kind === "break")
    return false;
  const unit = words[at + 1] ?? "";
  const what = words[at + 2] ?? "";
  return (
    (["gsm", "den", "denier"].includes(unit) &&
      (tokens[at + 2]?.kind === "word" || tokens[at + 2]?.kind === "code")) ||
    (["g", "gr", "grams", "oz"].includes(unit) && SHEETED.has(what))
  );
}

function isMaterialHere(
  text: TextReading,
  at: number,
  length: number,
): boolean {
  const token = text.tokens[at];
  if (!token) return false;
  const word = token.norm;
  const next = text.words[at + length] ?? "";
  const before = text.tokens[at - 1];
  // Two and three letters are a plastic only in capitals: "PC", "PA", "PE", "ABS"; "pc" is a piece
  if (length === 1 && word.length <= 2 && token.kind === "word") {
    if (token.caps !== "all" || before?.kind === "number") return false;
    if (["pc", "pa", "pe", "pp", "ps", "ss", "pu"].includes(word))
      return !/^[.:#]$/.test(next) || next === ".";
  }
  if (word === "pet" || word === "san" || word === "ecu")
    return token.caps === "all";
  // "iron this out", "the glass is broken"
  if (word === "iron")
    return before?.kind !== "word" || !["to", "we"].includes(before.norm);
  if (
    word === "glass" ||
    word === "foam" ||
    word === "rubber" ||
    word === "ceramic"
  )
    return next !== "is" && next !== "breakage";
  return true;
}

/** A designation that names a material by itself or in this place. */
const MATERIAL_STANDARD =
  /^(?:1\d{4}(?:-\d)?|a\d{2,4}|b\d{2,4}|\d{4}[a-z]?|g\d{4})$/;

const mayBeGrade = ({ kind, caps }: Token): boolean =>
  kind === "code" || kind === "number" || caps === "all";

/** What is done to a metal, in front of its number, and the form it has, behind it: "forged 6082", "316 tube". */
const WORKED =
  "extruded anodised anodized forged cast machined milled billet turned hardened welded broken brushed polished";
const FORMS =
  "brushed polished tube tubing sheet bar plate pipe rod satin extrusion profile";
const BEFORE_ALLOY = wordSet(
  `in of from same is : , aluminum aluminium steel alloy the aisi sae al alu ${WORKED}`,
);
const BEHIND_ALLOY = wordSet(
  `steel aluminum aluminium alloy normalized annealed prehard crs ${FORMS}`,
);
const BEFORE_STAINLESS = wordSet(`stainless ss inox aisi sus in ${WORKED}`);
const BEHIND_STAINLESS = wordSet(`stainless ss s/s grade sus inox ${FORMS}`);
const NAMES_EDITION = wordSet("rev revision issue index drawing print");

function isGradeHere(text: TextReading, at: number): boolean {
  const token = text.tokens[at];
  if (!token) return false;
  const { norm } = token;
  if (!mayBeGrade(token)) return false;
  // "EN 10270-1", "ASTM A108": a standard for the material
  if (
    ["en", "astm", "ams", "sae", "aisi", "jis", "din"].includes(norm) &&
    token.caps === "all"
  )
    return (
      MATERIAL_STANDARD.test(text.words[at + 1] ?? "") &&
      text.words[at + 1] !== undefined
    );
  const before = text.words[at - 1] ?? "";
  const next = text.words[at + 1] ?? "";
  if (token.kind === "code" || norm.startsWith("1.")) {
    if (!isGrade(norm)) return false;
    if (/^1\.\d{4}$/.test(norm))
      return !["$", "€", "eur", "usd"].includes(before);
    return !NOT_BEFORE_ALLOY.has(before);
  }
  if (token.kind !== "number" || COUNTED.has(next)) return false;
  if (ALLOY_NUMBERS.has(norm))
    return (
      !NOT_BEFORE_ALLOY.has(before) &&
      (BEFORE_ALLOY.has(before) || BEHIND_ALLOY.has(next))
    );
  // "316L": cut as number and letter
  if (
    STAINLESS_NUMBERS.has(norm) &&
    text.tokens[at + 1]?.gap === false &&
    next === "l"
  )
    return true;
  if (STAINLESS_NUMBERS.has(norm))
    return (
      BEHIND_STAINLESS.has(next) ||
      BEFORE_STAINLESS.has(before) ||
      // "rev C, 303."
      (standsAlone(text, at, 1) &&
        [2, 3].some((back) => NAMES_EDITION.has(text.words[at - back] ?? "")))
    );
  return false;
}

/** Takes in colour, filler, temper and grade on both sides: "black PETG", "304 stainless sheet", "PP homopolymer natural". */
function around(text: TextReading, from: number, to: number): Mention {
  const { tokens, words } = text;
  let start = from;
  for (let steps = 0; steps < 4; steps++) {
    const before = tokens[start - 1];
    if (!before || before.kind === "break" || before.kind === "cell") break;
    if (!isModifier(text, start - 1)) break;
    start--;
  }
  let end = to;
  for (let steps = 0; steps < 6; steps++) {
    const next = tokens[end];
    if (!next || next.kind === "break" || next.kind === "cell") break;
    const material = MATERIALS.longestAt(words, end);
    if (
      material &&
      !(
        material.entry.means === "material" &&
        material.length === 1 &&
        next.norm.length <= 2 &&
        next.caps !== "all"
      )
    )
      end += material.length;
    else if (isGradeBeside(next.norm) && !COUNTED.has(words[end + 1] ?? ""))
      end++;
    else if (
      (STAINLESS_NUMBERS.has(next.norm) ||
        ALLOY_NUMBERS.has(next.norm) ||
        NAME_NUMBERS.has(next.norm)) &&
      next.kind === "number" &&
      !COUNTED.has(words[end + 1] ?? "") &&
      !isPlural(words[end + 1] ?? "")
    )
      end++;
    else break;
  }
  return mentionOf(text, start, end);
}

const isPlural = (word: string): boolean => /[^s]s$/.test(word);

export function isModifier(text: TextReading, at: number): boolean {
  const token = text.tokens[at];
  if (!token) return false;
  if (isGradeBeside(token.norm) && token.kind === "code") return true;
  if (STAINLESS_NUMBERS.has(token.norm) && token.kind === "number") return true;
  const hit = MATERIALS.longestAt(text.words, at);
  return (
    hit !== null &&
    hit.length === 1 &&
    !(token.norm.length <= 2 && token.caps !== "all")
  );
}

const MATERIAL_PAPERS = wordSet("cert certs certificate report");

const UNNAMED = wordSet(
  "the unchanged same as per is tbd tba tbc remains stays no to not and , change changes changed for has have was will shall cert certs certificate certificates test tests cost costs price report on from at in already release",
);

/** "Material: ...", "material is ...", "material shall be ..." with a name the lexicon does not know. */
function afterLabel(text: TextReading, label: number): Mention | null {
  const { tokens, words } = text;
  let at = label + 1;
  let named =
    // "material C70S6", "Material A286": a designation needs no verb
    tokens[at]?.caps !== "none" &&
    // "material C70S6", "Grade FG 260"
    (tokens[at]?.kind === "code" ||
      (tokens[at]?.caps === "all" &&
        (tokens[at]?.norm.length ?? 9) <= 6 &&
        tokens[at]?.kind === "word" &&
        tokens[label]?.caps !== "all")) &&
    !MATERIAL_PAPERS.has(words[at + 1] ?? "");
  while (
    [
      "is",
      ":",
      "=",
      "shall",
      "be",
      "to",
      "will",
      "must",
      "-",
      "used",
      "spec",
      "grade",
    ].includes(words[at] ?? "")
  ) {
    if (["is", ":", "=", "be"].includes(words[at] ?? "")) named = true;
    at++;
  }
  const first = tokens[at];
  if (
    at === label + 1 &&
    NAMED_GOODS.has(tokens[label]?.norm ?? "") &&
    first?.kind === "word" &&
    first.caps === "first" &&
    first.norm.length > 3
  ) {
    return mentionOf(text, at, at + 1);
  }
  const reference = materialByReference(text, label, at);
  if (reference) return reference;
  if (
    !named ||
    !first ||
    first.kind === "break" ||
    first.kind === "cell" ||
    first.kind === "mark" ||
    UNNAMED.has(first.norm) ||
    isAwaited(text, label)
  )
    return null;
  let end = at;
  while (end < at + 6) {
    const token = tokens[end];
    if (
      !token ||
      token.kind === "break" ||
      token.kind === "cell" ||
      /^[.,;()]$/.test(token.norm)
    )
      break;
    end++;
  }
  // A past participle or adverb is a report on the material, not its name: "material is already bought"
  if (
    /(?:ed|ly|ing)$/.test(first.norm) ||
    [
      "here",
      "there",
      "ready",
      "free",
      "available",
      "ok",
      "fine",
      "late",
      "short",
      "good",
      "known",
      "bought",
      "cut",
      "yours",
    ].includes(first.norm)
  )
    return null;
  return mentionOf(text, at, end);
}

/** "Material per the drawing", "material as per BOM": named, only elsewhere. */
function materialByReference(
  text: TextReading,
  label: number,
  from: number,
): Mention | null {
  const { words } = text;
  let at = from;
  while (
    at < from + 4 &&
    /^(?:as|per|see|to|in|on|the|your|our|shown|acc|according|\.|is)$/.test(
      words[at] ?? "",
    )
  )
    at++;
  if (
    at === from ||
    !/^(?:drawing|dwg|drg|print|bom|spec|specification|sheet|datasheet|traveler|router|tech)$/.test(
      words[at] ?? "",
    )
  )
    return null;
  return mentionOf(text, label, at + 1);
}

/** "40 bowls in hand-thrown stoneware": what no list knows stands behind "in", after something counted, before a stop. */
function inSomething(text: TextReading, at: number): Mention | null {
  const { words, tokens } = text;
  let counted = false;
  for (let back = at - 1; back >= Math.max(0, at - 7); back--) {
    const token = tokens[back];
    if (!token || /^[.;\n]$/.test(token.norm) || token.kind === "break") break;
    if (token.kind === "number") counted = true;
    if (NOT_MADE.has(token.norm)) return null;
  }
  if (!counted) return null;
  let to = at + 1;
  while (
    to < at + 5 &&
    tokens[to]?.kind === "word" &&
    !NOT_MATERIAL.has(words[to] ?? "") &&
    !/^(?:with|as|and|rev|revision|per|to|for|at)$/.test(words[to] ?? "")
  )
    to++;
  const last = words[to - 1] ?? "";
  const ends =
    tokens[to] === undefined ||
    /^[.,;:)\n]$|^(?:with|as|and|rev|revision)$/.test(words[to] ?? "");
  if (
    to === at + 1 ||
    !ends ||
    NOT_MATERIAL.has(words[to] ?? "") ||
    /(?:ing|ly|ed|s)$/.test(last) ||
    tokens[to - 1]?.caps === "first" ||
    last.length < 3
  )
    return null;
  return mentionOf(text, at + 1, to);
}

const NOT_MADE = wordSet(
  "hold stay stays remain remains wait ship shipped deliver delivered sits sit sitting stored pack packed store kept keep are is was were found invested quoted priced left put",
);

const NOT_MATERIAL = wordSet(
  "full stages writing total advance place time order process stock house hand hands transit use case cases addition fact general question two three four five one a an the our your my his her their this that these those week weeks day days month months january february march april may june july august september october november december first second third next " +
    "parallel sequence series production quarantine storage inventory line lines person detail part parts parcel need future past meantime meanwhile lot lots batch batches bag box bin carton crate cage rack shelf warehouse dock plant shop area town germany india china mexico canada usa february q1 q2 q3 q4 all any each it which whose what effect force mind advance principle return reserve scope spec size sizes color colour length width height good same sets pairs pieces units packs boxes bags bulk short due purchasing procurement quality engineering sourcing planning qa qc step steps turn summary practice wip finished condition shape line-side",
);
