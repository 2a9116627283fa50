/**
 * Words as data, and the one matcher for them. Forms are cut into words exactly as the text is (the caller passes the
 * same function), kept in a trie and tried longest first: the time is linear in the text, however many forms there are.
 */

export interface LexiconEntry<Means extends string = string> {
  /** Unique over all lexicons. */
  readonly id: string;
  readonly lang: "en";
  /** As written in a mail; case, width and kind of dash or quote do not matter. */
  readonly forms: readonly string[];
  /** What the stage that reads the lexicon takes from it. */
  readonly means: Means;
  readonly note?: string;
  /** Where the word's meaning comes from; never empty. */
  readonly source: string;
  /** Phrases in which a form is something else: there the entry keeps quiet. */
  readonly notIn?: readonly string[];
}

export interface LexiconHit<Means extends string = string> {
  readonly entry: LexiconEntry<Means>;
  /** Words matched, from the asked position. */
  readonly length: number;
}

export interface Lexicon<Means extends string = string> {
  readonly entries: readonly LexiconEntry<Means>[];
  /** Whether a form begins with this word. */
  readonly begins: (word: string) => boolean;
  /** The longest form that begins at word `at`; null when none does or when a `notIn` phrase stands around it. */
  longestAt(words: readonly string[], at: number): LexiconHit<Means> | null;
  /** Every form that begins at word `at` and that no `notIn` phrase forbids there, the shortest first. */
  allAt(words: readonly string[], at: number): readonly LexiconHit<Means>[];
}

interface Node<Means extends string> {
  /** null where no form goes on: most nodes are ends. */
  next: Map<string, Node<Means>> | null;
  /** Entries that end here, with their forbidding phrases; null where none does. */
  ends: End<Means>[] | null;
}

interface End<Means extends string> {
  readonly entry: LexiconEntry<Means>;
  readonly forbidding: readonly Forbidding[];
}

/** A `notIn` phrase, and where in it the form begins. */
interface Forbidding {
  readonly words: readonly string[];
  readonly offset: number;
}

/**
 * @param toWords cuts and normalizes a form as the text will be cut; a form without words throws, being a bug of the data.
 */
export function buildLexicon<Means extends string>(
  entries: readonly LexiconEntry<Means>[],
  toWords: (text: string) => readonly string[],
): Lexicon<Means> {
  const heads = new Map<string, Node<Means>>();
  const root: Node<Means> = { next: heads, ends: null };
  // Entries of one phrase share their list: it is cut once, not for every form.
  const cut = new Map<readonly string[], ReadonlyMap<string, Forbidding[]>>();
  const forbiddingOf = (notIn: readonly string[]) => {
    const known = cut.get(notIn);
    if (known) return known;
    const byWord = new Map<string, Forbidding[]>();
    for (const phrase of notIn) {
      const words = toWords(phrase);
      words.forEach((word, offset) => {
        const places = byWord.get(word);
        if (places) places.push({ words, offset });
        else byWord.set(word, [{ words, offset }]);
      });
    }
    cut.set(notIn, byWord);
    return byWord;
  };
  for (const entry of entries) {
    const phrases = entry.notIn ? forbiddingOf(entry.notIn) : null;
    for (const form of entry.forms) {
      const words = toWords(form);
      if (words.length === 0) throw new Error(`${entry.id}: empty form`);
      let node = root;
      for (const word of words) {
        node.next ??= new Map();
        let next = node.next.get(word);
        if (!next) {
          next = { next: null, ends: null };
          node.next.set(word, next);
        }
        node = next;
      }
      (node.ends ??= []).push({
        entry,
        forbidding: (phrases?.get(words[0] ?? "") ?? []).filter((place) =>
          standsAt(place.words, words, place.offset),
        ),
      });
    }
  }
  return {
    entries,
    begins: (word) => heads.has(word),
    longestAt(words, at) {
      // Nearly every word begins no form: leave before anything is set up.
      let node = heads.get(words[at] ?? "");
      let best: LexiconHit<Means> | null = null;
      for (let to = at + 1; node !== undefined; to++) {
        if (node.ends !== null)
          for (const end of node.ends) {
            if (isForbidden(end.forbidding, words, at)) continue;
            best = { entry: end.entry, length: to - at };
            break;
          }
        if (node.next === null || to >= words.length) break;
        node = node.next.get(words[to] ?? "");
      }
      return best;
    },
    allAt(words, at) {
      let node = heads.get(words[at] ?? "");
      if (node === undefined) return NO_HITS;
      let hits: LexiconHit<Means>[] | null = null;
      for (let to = at + 1; node !== undefined; to++) {
        if (node.ends !== null)
          for (const end of node.ends)
            if (!isForbidden(end.forbidding, words, at))
              (hits ??= []).push({ entry: end.entry, length: to - at });
        if (node.next === null || to >= words.length) break;
        node = node.next.get(words[to] ?? "");
      }
      return hits ?? NO_HITS;
    },
  };
}

/**
 * Every hit from left to right; hits do not overlap.
 * @param mayBegin passes over the words that begin no form, where the caller knows them
 */
export function scan<Means extends string>(
  lexicon: Lexicon<Means>,
  words: readonly string[],
  mayBegin: (at: number) => boolean = () => true,
): readonly (LexiconHit<Means> & { readonly at: number })[] {
  const hits: (LexiconHit<Means> & { readonly at: number })[] = [];
  for (let at = 0; at < words.length;) {
    const hit = mayBegin(at) ? lexicon.longestAt(words, at) : null;
    if (hit) hits.push({ entry: hit.entry, length: hit.length, at });
    at += hit?.length ?? 1;
  }
  return hits;
}

const NO_HITS: readonly never[] = [];

function isForbidden(
  places: readonly Forbidding[],
  words: readonly string[],
  at: number,
): boolean {
  for (const place of places)
    if (standsAt(words, place.words, at - place.offset)) return true;
  return false;
}

function standsAt(
  words: readonly string[],
  phrase: readonly string[],
  at: number,
): boolean {
  if (at < 0) return false;
  for (let i = 0; i < phrase.length; i++)
    if (words[at + i] !== phrase[i]) return false;
  return true;
}
