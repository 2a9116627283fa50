/**
 * Verbs and set phrases of the trade as lexicon entries: a verb is written once, all its inflections are matched.
 */
import { toWords } from "../text";
import { buildLexicon, type Lexicon, type LexiconEntry } from "./lexicon";
import { wordClass, type WordClass } from "./word-class";

/** How a verb stands; "plain" for what is no verb. A form that serves for several ("put") has all of them. */
export type Inflection =
  "plain" | "base" | "third" | "ing" | "past" | "participle";

export interface Phrase<Means extends string = string> {
  readonly id: string;
  readonly lang: "en";
  /** Set phrases, as written. */
  readonly forms?: readonly string[];
  /**
   * Verbs by their base; irregular ones with all parts (base, third person, -ing, past, participle). A phrasal verb
   * inflects its first word, what follows stands behind a bar: "kick|off". Behind "…" it may also stand further right,
   * behind the object: "kick…off" is "kick off the job" and "kick the job off". Of an irregular verb a part that is
   * left out on purpose (because it is a noun of other worlds) is written "~".
   */
  readonly verbs?: readonly string[];
  /** Set phrases by their slots, one form for each way to fill them: [["before", "until"], ["the stop", "the pause"]]. */
  readonly frames?: readonly (readonly (readonly string[])[])[];
  readonly means: Means;
  readonly note?: string;
  readonly source: string;
  readonly notIn?: readonly string[];
}

export interface PhraseForm<Means extends string = string> {
  readonly phrase: Phrase<Means>;
  readonly inflections: ReadonlySet<Inflection>;
}

export interface PhraseBook<Means extends string = string> {
  readonly lexicon: Lexicon<Means>;
  /** The words that its phrases begin with. */
  readonly heads: WordClass;
  /** What stands behind an entry of the lexicon. */
  readonly formOf: ReadonlyMap<LexiconEntry<Means>, PhraseForm<Means>>;
  /** Verbs whose second part may stand behind the object, by their inflected first word. */
  readonly parted: ReadonlyMap<string, readonly PartedVerb<Means>[]>;
}

/** "kick … off": what stands behind the object, and what the whole means. */
export interface PartedVerb<Means extends string = string> {
  readonly tail: readonly string[];
  readonly means: Means;
  readonly inflections: ReadonlySet<Inflection>;
}

const DOUBLING = /^[^aeiou]*[aeiou][bdgmnprt]$/;

/** The parts of a verb with their names. */
export function inflect(
  verb: string,
): readonly (readonly [string, Inflection])[] {
  const [head = "", tail] = verb.split(/[|…]/);
  const behind = tail === undefined ? "" : ` ${tail}`;
  const parts = head.split(" ");
  const names = ["base", "third", "ing", "past", "participle"] as const;
  if (parts.length === 5)
    return names
      .map((name, place) => [parts[place] ?? "", name] as const)
      .filter(([form]) => form !== "~")
      .map(([form, name]) => [form + behind, name]);
  const consonantY = /[^aeiou]y$/.test(head);
  const silent = head.endsWith("e") && !head.endsWith("ee");
  const stem = DOUBLING.test(head) ? head + head.slice(-1) : head;
  const past = silent
    ? `${head}d`
    : consonantY
      ? `${head.slice(0, -1)}ied`
      : `${stem}ed`;
  const third = /(?:[sxz]|ch|sh)$/.test(head)
    ? `${head}es`
    : consonantY
      ? `${head.slice(0, -1)}ies`
      : `${head}s`;
  const ing = silent ? `${head.slice(0, -1)}ing` : `${stem}ing`;
  return [head, third, ing, past, past].map((form, place) => [
    form + behind,
    names[place] ?? "base",
  ]);
}

/** Compiles phrases into the one matcher; each distinct form becomes an entry that knows its inflections. */
export function buildPhrases<Means extends string>(
  phrases: readonly Phrase<Means>[],
): PhraseBook<Means> {
  const formOf = new Map<LexiconEntry<Means>, PhraseForm<Means>>();
  const parted = new Map<string, PartedVerb<Means>[]>();
  const entries: LexiconEntry<Means>[] = [];
  for (const phrase of phrases) {
    const forms = new Map<string, Set<Inflection>>();
    const add = (form: string, inflection: Inflection) => {
      const known = forms.get(form);
      if (known) known.add(inflection);
      else forms.set(form, new Set([inflection]));
    };
    for (const form of phrase.forms ?? []) add(form, "plain");
    for (const frame of phrase.frames ?? [])
      for (const form of fill(frame)) add(form, "plain");
    for (const verb of phrase.verbs ?? []) {
      for (const [form, inflection] of inflect(verb))
        // "~": the form is a noun of the trade more often than a verb
        if (!form.startsWith("~")) add(form, inflection);
      const [head = "", tail] = verb.split("…");
      if (tail === undefined) continue;
      const byWord = new Map<string, Set<Inflection>>();
      for (const [form, inflection] of inflect(head)) {
        const known = byWord.get(form);
        if (known) known.add(inflection);
        else byWord.set(form, new Set([inflection]));
      }
      for (const [word, inflections] of byWord) {
        const list = parted.get(word) ?? [];
        list.push({ tail: toWords(tail), means: phrase.means, inflections });
        parted.set(word, list);
      }
    }
    for (const [form, inflections] of forms) {
      const entry: LexiconEntry<Means> = {
        id: `${phrase.id}: ${form}`,
        lang: phrase.lang,
        forms: [form],
        means: phrase.means,
        source: phrase.source,
        ...(phrase.notIn ? { notIn: phrase.notIn } : {}),
      };
      entries.push(entry);
      formOf.set(entry, { phrase, inflections });
    }
  }
  const lexicon = buildLexicon(entries, toWords);
  return { lexicon, heads: wordClass(lexicon.begins), formOf, parted };
}

/** Every way to fill the slots of a frame; an empty filler leaves its slot out. */
function fill(frame: readonly (readonly string[])[]): readonly string[] {
  return frame.reduce<readonly string[]>(
    (forms, fillers) =>
      forms.flatMap((form) =>
        fillers.map((filler) => `${form} ${filler}`.trim()),
      ),
    [""],
  );
}
