/** Answers in the words of a sentence. What the buyer typed is kept; only what would read twice is taken off. */

const SIGNAL =
  /^(?:(?:only|not)\s+)?(?:after|until|till|til|upon|on|pending|once|when|as soon as|before|needs?|requires?|awaiting|waits? for|waiting for|waits? on|subject to|depends on|depending on)\s+/i;

/** An event or condition, to stand behind "after": "until the lab report is in" becomes "the lab report is in". */
export function eventWords(event: string): string {
  return trimmed(event)
    .replace(SIGNAL, "")
    .replace(/\s(?:first|though)$/i, "");
}

/** The event is nothing but the next release: "a separate written release". */
export function isRelease(event: string): boolean {
  return /^(?:(?:a|an|our|my|the|your)\s+)?(?:separate\s+|further\s+|second\s+|next\s+|new\s+|written\s+)*(?:release|go-ahead|approval)(?:\s+in writing)?(?:\s+(?:from|by)\b.*)?$/i.test(
    eventWords(event),
  );
}

/** The same with its article. */
export function releaseWords(event: string): string {
  const words = eventWords(event);
  return /^(?:a|an|our|my|the|your)\s/i.test(words) ? words : `a ${words}`;
}

/** Verbs by which an event is a sentence of its own: "the test has passed". */
const FINITE =
  /\b(?:is|are|was|were|has|have|had|can|clears|closes|passes|arrives|signs|approves|decides|confirms|gets|comes|says|accepts|finishes|completes|answers|opens|ends)\b/i;

/** Why or until what held parts wait, to stand behind "on hold". */
export function reasonWords(reason: string): string {
  const words = trimmed(reason);
  if (
    /^(?:until|till|til|pending|because|as|since|for|while|awaiting|due to|after|before|unless)\b/i.test(
      words,
    )
  )
    return words;
  return FINITE.test(words) ? `until ${words}` : `pending ${words}`;
}

/** "B" becomes "lot B"; what names its container already stays. */
export function lotWords(lot: string): string {
  const words = trimmed(lot);
  return /^[a-z]{0,2}-?\d*[a-z]?$/i.test(words) ? `lot ${words}` : words;
}

/** The name without its word: "rev. C" becomes "C". */
export function revisionName(revision: string): string {
  const name = trimmed(revision).replace(
    /^(?:revision|rev|issue|index|version|ver)\b\.?\s*:?\s*/i,
    "",
  );
  return name === "" ? trimmed(revision) : name;
}

/** The part has no revision, as people answer it. */
export function isNone(answer: string): boolean {
  return /^(?:none|no revision|no rev|without(?: revision)?|n\/?a|-|–)$/i.test(
    trimmed(answer),
  );
}

/** The material stays as it was, as people answer it. */
export function isUnchanged(answer: string): boolean {
  return /^(?:unchanged|same|same as before|as before|no change|as ordered|as quoted)$/i.test(
    trimmed(answer),
  );
}

/** The author as the one who releases: "I", "I'll", "my written release". */
export function isSelf(authority: string): boolean {
  return /^(?:(?:i|i['’]\w{1,2})(?:$|[,\s])|(?:me|myself|the undersigned|undersigned)(?:$|,)|my\b)/i.test(
    trimmed(authority),
  );
}

/** A name, a role or a department has few words, and does not act, point or wait. */
const LONGEST_PERSON = 7;
const ACTING =
  /\b(?:is|are|was|has|have|will|would|can|may|signs?|signing|releases?|issues?|sends?|gives?|opens?|tells?|decides?|until|till|after|once|them|those|this|these|you|we)\b/i;

/** Names somebody, and does not only point: "he"; nor is it a whole sentence about who releases. */
export function isPerson(authority: string): boolean {
  if (isSelf(authority)) return true;
  if (
    ACTING.test(authority) ||
    authority.trim().split(/\s+/).length > LONGEST_PERSON ||
    (authority.includes(")") && !authority.includes("("))
  )
    return false;
  return !/^(?:he|she|they|we|it|who|him|her|them|us|the one|[a-z])$/i.test(
    trimmed(authority),
  );
}

/**
 * A person, with the bracket that the reading cut off; with a department behind a comma, the comma that closes it
 * ("Dana Ruiz, Purchasing, may release"), which falls away before a stop.
 */
export function personWords(person: string): string {
  // A sign-off begins with a dash or a slash; "Margit's decision" names Margit.
  const words = trimmed(person)
    .replace(/^[\s/–—-]+/, "")
    .replace(/['’]s$/i, "");
  if (words.includes("(") && !words.includes(")")) return `${words})`;
  return words.includes(", ") ? `${words},` : words;
}

/** The author's words for "as before", where they say both that it stays and of what. */
export function unchangedWords(words: string): string {
  const own = trimmed(words);
  const saysSo =
    /\b(?:unchanged|same|before|per|agreed|quoted|ordered|remain|remains|stay|stays|no change|like)\b/i.test(
      own,
    );
  const bare =
    /^(?:no (?:other |further )?changes?|unchanged|as before|same as before|nothing (?:else )?changes)$/i.test(
      own,
    );
  return saysSo && !bare ? own : "all other terms remain unchanged";
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** ISO dates written out ("December 7, 2026"), two of them as a span of time; all other words as they are. */
export function dateWords(answer: string): string {
  const words = trimmed(answer);
  const dates = words.split(/\/|–| to | - /).map((date) => date.trim());
  const [first = "", last] = dates;
  if (!dates.every(isIso) || dates.length > 2) return words;
  return last === undefined || last === first
    ? longDate(first)
    : `${longDate(first)} to ${longDate(last)}`;
}

function isIso(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text);
}

const WEEKDAYS = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
];

/** One ISO date with its weekday, so that a slip shows: "Friday, December 11, 2026"; other words as they are. */
export function dayWords(answer: string): string {
  const words = trimmed(answer);
  if (!isIso(words)) return dateWords(words);
  const weekday = WEEKDAYS[new Date(`${words}T00:00:00Z`).getUTCDay()] ?? "";
  return `${weekday}, ${longDate(words)}`;
}

function longDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${MONTHS[Number(month) - 1] ?? ""} ${String(Number(day))}, ${year}`;
}

/** Without the stop at its end: the sentence brings its own. */
function trimmed(text: string): string {
  let words = text.trim();
  while (/[.;,]$/.test(words)) words = words.slice(0, -1).trimEnd();
  return words;
}
