/** What a date is for: to act on, past, or part of an event that is waited for. */
import { wordSet } from "../lexicon/word-set";
import type { Range, Sentence, TextReading } from "../text";
import type { DateFact } from "./date";
import { WEEKDAYS } from "./date-words";

const ACTS = wordSet(
  "ship ships shipped deliver delivered delivery deliveries dispatch despatch dispatched despatched required require requires need needed needs due latest later deadline window slot pickup pick collect collection dock ready arrive arrives arrival finish complete completed start run build load loaded " +
    "truck pull expected want wanted must between etd eta date schedule vessel sailing send leave leaves goes go hand call-off week start starts restart release releases released",
);

const BY = wordSet(
  "by before until till til latest than due between through thru to",
);

const PAST = wordSet(
  "was were had shipped released stopped paused received sent quoted delivered told called spoke met agreed made came went asked said wrote got since ago last yesterday dated began started raised issued placed held confirmed expired reported discussed promised visited signed returned failed found left",
);

export const PAPERS = wordSet(
  "quote quotation offer confirmation invoice email mail letter minutes po order call note report list drawing proforma ncr message agreement contract meeting visit stop hold pause",
);

export function roleOf(
  text: TextReading,
  sentence: Sentence,
  range: Range,
): DateFact["role"] {
  const { words } = text;
  if (sentence.inTable) return columnRole(text, sentence, range);
  // Only the words of the same clause decide, nearest first
  let past = false;
  let act = false;
  for (
    let at = range.from - 1;
    at >= Math.max(sentence.from, range.from - 14);
    at--
  ) {
    const word = words[at] ?? "";
    if (
      word === ";" ||
      (word === "." &&
        text.tokens[at]?.gap === false &&
        /[a-z]{3}/.test(words[at - 1] ?? ""))
    )
      break;
    if (AWAITED.has(word)) {
      const direct =
        range.from - at <= 2 ||
        words
          .slice(at + 1, range.from)
          .every((w) => WEEKDAYS.has(w) || [",", "the"].includes(w));
      // "on hold until 13 November": the date itself; "pending our count on December 18": the event's
      return direct && word !== "pending" && word !== "after" && word !== "once"
        ? act || !past
          ? "act"
          : "past"
        : "awaited";
    }
    if (
      word === "of" &&
      range.from - at <= 2 &&
      PAPERS.has(words[at - 1] ?? "")
    )
      return "past";
    if (
      word === "from" &&
      range.from - at <= 2 &&
      PAPERS.has(words[at - 1] ?? "")
    )
      return "past";
    if (word === "dated" || word === "since" || word === "ago") return "past";
    if (BY.has(word) && range.from - at <= 3) act = true;
    if (
      PAST.has(word) &&
      !["to", "be", "been"].includes(words[at - 1] ?? "") &&
      !/^(?:must|to)$/.test(words[at - 2] ?? "")
    )
      past = true;
    if (ACTS.has(word)) act = act || !past;
    if (word === "," && act) break;
  }
  if (past && !act) return "past";
  if (act) return "act";
  for (let at = range.to; at < Math.min(sentence.to, range.to + 10); at++) {
    const word = words[at] ?? "";
    if (PAST.has(word)) return "past";
    if (ACTS.has(word)) return "act";
    if (/^[;:]$/.test(word)) break;
  }
  return past ? "past" : "other";
}

const AWAITED = wordSet("until till til pending once after when awaiting");

/** How far above its cell a column's heading is looked for. */
const MAX_ROWS = 200;

/** A cell's date is what its column says. */
function columnRole(
  text: TextReading,
  sentence: Sentence,
  range: Range,
): DateFact["role"] {
  const line = text.lines[sentence.line];
  const column =
    line?.cells?.findIndex(
      (cell) => range.from >= cell.from && range.from < cell.to,
    ) ?? -1;
  for (
    let at = sentence.line - 1;
    at >= Math.max(0, sentence.line - MAX_ROWS);
    at--
  ) {
    const above = text.lines[at];
    if (!above?.cells) break;
    const cell = above.cells[column];
    const words = cell ? text.words.slice(cell.from, cell.to) : [];
    if (
      words.some(
        (word) => ACTS.has(word) || ["need", "req", "in-house"].includes(word),
      )
    )
      return words.some((word) =>
        ["last", "shipped", "delivered", "received", "made"].includes(word),
      )
        ? "past"
        : "act";
  }
  return "other";
}
