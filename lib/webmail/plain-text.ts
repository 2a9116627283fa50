/** Tells the author's own lines from quote and signature where a mail has no markup, only lines. */

/** "> " and its like, as deep as it goes; not ">100 pcs". */
const QUOTED = /^(?:>(?=[\s>]|$) ?)+/u;
/** The signature mark of RFC 3676; editors drop its last space. */
const SIGNATURE = /^-- ?$/u;
/** Dashes around words in any language: a forwarded or original message begins. */
const DASHED = /^-{5,}[^-]{2,60}-{5,}$/u;
/** Outlook's line above the header of the message it quotes. */
const UNDERSCORES = /^_{20,}$/u;
/** One line of a mail's header, in any language. */
const HEADER = /^[^\s:：][^:：]{0,30}[:：]\s*\S/u;
/** "On <date> <name> <address> wrote:" in any language ends in a colon and names a time of day, or an address. */
const ATTRIBUTION_END = /[:：]$/u;
const TIME = /\d[:.]\d{2}|\d[時시]/u;
const ADDRESS = /\S@\S/u;
/** Webmails wrap the attribution at some 72 characters. */
const LONGEST_ATTRIBUTION_LINES = 3;

function isHeaderBlock(lines: readonly string[], start: number): boolean {
  let at = start;
  while (lines[at]?.trim() === "") at += 1;
  let headers = 0;
  while (HEADER.test(lines[at] ?? "")) {
    headers += 1;
    at += 1;
  }
  return headers >= 3;
}

/** Where the quoted message begins that goes on to the end, or lines.length. */
export function quoteToEnd(lines: readonly string[]): number {
  const start = lines.findIndex(
    (line, at) =>
      (UNDERSCORES.test(line) || DASHED.test(line)) &&
      isHeaderBlock(lines, at + 1),
  );
  return start < 0 ? lines.length : start;
}

/** Where the attribution begins that ends in line `last`; null when that line is none. */
function attributionStart(
  lines: readonly string[],
  last: number,
): number | null {
  if (!ATTRIBUTION_END.test(lines[last]?.trimEnd() ?? "")) return null;
  let start: number | null = null;
  for (let count = 0; count < LONGEST_ATTRIBUTION_LINES; count += 1) {
    const line = lines[last - count];
    if (line === undefined || line.trim() === "") break;
    if (TIME.test(line)) return last - count;
    if (ADDRESS.test(line)) start = last - count;
  }
  return start;
}

/** The lines that introduce the first quoted one: [first, firstQuoted); null when nothing introduces it. */
function attribution(
  lines: readonly string[],
  end: number,
): readonly [number, number] | null {
  const firstQuoted = lines.findIndex((line) => QUOTED.test(line));
  if (firstQuoted < 0 || firstQuoted >= end) return null;
  let last = firstQuoted - 1;
  while (lines[last]?.trim() === "") last -= 1;
  const first = attributionStart(lines, last);
  return first === null ? null : [first, firstQuoted];
}

/** Does a quote show in the lines themselves, beyond doubt? A formatted draft can hold a plain one. */
export function showsQuote(lines: readonly string[]): boolean {
  const end = quoteToEnd(lines);
  return end < lines.length || attribution(lines, end) !== null;
}

/** For each line of a plain-text mail: is it the author's own? Answers between quoted lines are. */
export function ownLines(lines: readonly string[]): boolean[] {
  const end = quoteToEnd(lines);
  const own = lines.map((line, at) => at < end && !QUOTED.test(line));
  const introduced = attribution(lines, end);
  if (introduced !== null) own.fill(false, ...introduced);
  const signature = lines.findIndex(
    (line, at) => at < end && own[at] === true && SIGNATURE.test(line),
  );
  if (signature >= 0)
    for (
      let at = signature;
      at < end && (own[at] === true || lines[at] === "");
      at += 1
    )
      own[at] = false;
  return own;
}

/** The quoted messages, newest first: one for each depth of ">", then what follows Outlook's or a forward's header. */
export function quotedMessages(lines: readonly string[]): string[] {
  const end = quoteToEnd(lines);
  const byDepth: string[][] = [];
  for (const line of lines.slice(0, end)) {
    const mark = QUOTED.exec(line)?.[0];
    if (mark === undefined) continue;
    const depth = mark.replaceAll(" ", "").length - 1;
    (byDepth[depth] ??= []).push(line.slice(mark.length));
  }
  const messages = byDepth.map((group) => group.join("\n").trim());
  let rest = lines.slice(end);
  while (rest.length > 0) {
    let at = 1;
    while (rest[at]?.trim() === "") at += 1;
    while (HEADER.test(rest[at] ?? "")) at += 1;
    rest = rest.slice(at);
    const next = quoteToEnd(rest);
    messages.push(rest.slice(0, next).join("\n").trim());
    rest = rest.slice(next);
  }
  return messages.filter((message) => message !== "");
}
