import { tokenize } from "../analyzer/tokens";
import type { Mention } from "../analyzer/types";
import { phraseBook } from "./phrase-book";

const FIRST_PERSON = new Set([
  "i",
  "me",
  "my",
  "myself",
  "i'm",
  "i'll",
  "i've",
]);
const TITLES = new Set(["mr", "mrs", "ms", "dr"]);
/** A sign-off stands in the last lines. */
const signOffLines = 3;

const wordsOf = (text: string): readonly string[] =>
  tokenize(text)
    .filter(({ kind }) => kind === "word" || kind === "code")
    .map(({ norm }) => norm);

/**
 * The one who is named as releasing, or the mail besides its greeting, names somebody of the list. "I" is the one who
 * signs off. A part of a name does: "Dana", "Ms. Ruiz" for "Dana Ruiz".
 */
export function namesAuthority(
  authority: Mention,
  body: string,
  mayRelease: readonly string[],
): boolean {
  const listed = mayRelease.map(wordsOf).filter((words) => words.length > 0);
  const named = wordsOf(authority.value).filter((word) => !TITLES.has(word));
  const self =
    named.length > 0 && named.every((word) => FIRST_PERSON.has(word));
  if (self) {
    const last = new Set(
      body.trimEnd().split("\n").slice(-signOffLines).flatMap(wordsOf),
    );
    if (listed.some(([first = ""]) => last.has(first))) return true;
  } else if (
    listed.some(
      (words) =>
        words.every((word) => named.includes(word)) ||
        named.every((word) => words.includes(word)),
    )
  )
    return true;
  const tokens = tokenize(withoutGreeting(body));
  return phraseBook(mayRelease.map((name) => [name])).hitsIn(tokens).length > 0;
}

/** Whom the mail greets is not named as releasing. */
function withoutGreeting(body: string): string {
  return body.replace(
    /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|day))\b[^,\n:!-]{0,80}/i,
    "",
  );
}
