/** Settles what is said and what is not: what the grammar found, weighed with the sentences around it. */
import type { MentionFacts } from "../facts/mentions";
import type { VagueRevision } from "../facts/revision";
import type { SlotReading } from "../facts/quantities";
import type { Parse } from "../facts/slots";
import type { Facts, ItemFacts, ReadQuantity } from "../reading";
import { wordSet } from "../lexicon/word-set";
import { rawOf, spanOf, type Range, type TextReading } from "../text";
import type { HeldRule, Kind, Mention } from "../types";
import type { FeatureSink } from "./features";
import {
  SUBJECTS,
  decideSaid,
  sentencesAt,
  weighSentences,
  weighWhole,
  type FoundIn,
  type Subject,
  type Verdict,
} from "./said";
import { readWholeFeatures } from "./whole-features";

export interface Understood {
  readonly kind: Kind;
  readonly parse: Parse;
  readonly slots: SlotReading;
  readonly mentions: MentionFacts;
  readonly facts: Facts;
}

/** What the grammar found of a subject. */
interface Found {
  readonly found: boolean;
  readonly at: readonly Range[];
}

function foundOf(
  subject: Subject,
  { parse, mentions, facts }: Understood,
): Found {
  const tokensOf = ({ span }: Mention): Range => ({
    from: parse.text.tokens.findIndex((token) => token.end > span.start),
    to: parse.text.tokens.findLastIndex((token) => token.start < span.end) + 1,
  });
  switch (subject) {
    case "authority":
      return {
        found: mentions.authority !== null,
        at: mentions.authority ? [tokensOf(mentions.authority)] : [],
      };
    case "trigger":
      return {
        found: facts.opensNext,
        at: facts.trigger ? [tokensOf(facts.trigger)] : [],
      };
    case "balance":
      return {
        found: facts.byItem.some(({ balanceHeld }) => balanceHeld.length > 0),
        at: facts.byItem.flatMap(({ balanceHeld }) => balanceHeld),
      };
    case "effect":
      return { found: facts.openEffect.length > 0, at: facts.openEffect };
    case "rule":
      return { found: facts.heldRule !== null, at: [] };
    case "countsIn":
      return { found: facts.heldRule === "counts", at: [] };
    case "scope":
      return { found: facts.pauseScope, at: facts.pauseAt };
    case "runsOn":
      return { found: facts.runsOn.length > 0, at: facts.runsOn };
    case "uncounted": {
      const at = facts.byItem.flatMap(({ uncounted }) => uncounted);
      return { found: at.length > 0, at };
    }
    case "vague":
      return { found: facts.vague.length > 0, at: facts.vague };
    case "material": {
      const { material, unchanged } = mentions;
      return {
        found: material !== null || unchanged !== null,
        at: [material, unchanged].flatMap((each) =>
          each ? [tokensOf(each)] : [],
        ),
      };
    }
    case "named":
      return { found: facts.named, at: [] };
    case "restCounted":
      return {
        found: facts.byItem.every(
          ({ balanceHeld, balanceCounted }) =>
            balanceCounted || balanceHeld.length === 0,
        ),
        at: facts.byItem.flatMap(({ balanceHeld }) => balanceHeld),
      };
    case "reason": {
      const at = facts.byItem.flatMap(({ heldUnexplained }) => heldUnexplained);
      return { found: at.length === 0, at };
    }
    case "finished": {
      const at = [...facts.finishedParts, ...facts.noneFinished];
      return { found: at.length > 0, at };
    }
    case "disposed": {
      const at = facts.byItem.flatMap(({ undisposed }) =>
        undisposed.map(({ tokens }) => tokens),
      );
      return { found: at.length === 0, at };
    }
    case "others":
      return {
        found: facts.byItem.every(
          ({ accepted, othersSettled }) =>
            othersSettled || accepted.length === 0,
        ),
        at: facts.byItem.flatMap(({ accepted }) => accepted),
      };
    case "lotNamed":
      return {
        found: facts.byItem.every(
          ({ accepted, acceptedNamed, acceptedAll }) =>
            acceptedNamed || acceptedAll || accepted.length === 0,
        ),
        at: facts.byItem.flatMap(({ accepted }) => accepted),
      };
    case "revisionVague": {
      const at = mentions.revision.vague.map(({ tokens }) => tokens);
      return { found: at.length > 0, at };
    }
  }
}

export function foundIn(subject: Subject, understood: Understood): FoundIn {
  const { found, at } = foundOf(subject, understood);
  return { found, sentences: sentencesAt(understood.parse.text, at) };
}

type AllFound = readonly (readonly [subject: Subject, found: FoundIn])[];

/** What the grammar found of all subjects. */
export const findAll = (understood: Understood): AllFound =>
  SUBJECTS.map((subject) => [subject, foundIn(subject, understood)]);

/** The features of a release as a whole. */
export function readWhole(
  { kind, facts, parse }: Understood,
  found: AllFound,
  sink: FeatureSink,
): void {
  readWholeFeatures(
    kind,
    facts,
    parse.text.sentences.length,
    found.map(([subject, each]) => [subject, each.found]),
    sink,
  );
}

export function decideFacts(understood: Understood): {
  readonly mentions: MentionFacts;
  readonly facts: Facts;
} {
  const { parse, mentions, facts } = understood;
  const { text } = parse;
  const weighed = weighSentences(understood);
  const found = findAll(understood);
  const whole = weighWhole((sink) => {
    readWhole(understood, found, sink);
  });
  const verdicts = new Map<Subject, Verdict>(
    found.map(([subject, each]) => [
      subject,
      decideSaid(subject, weighed, whole, each),
    ]),
  );
  const said = (subject: Subject) => verdicts.get(subject)?.said === true;
  const only = facts.byItem.length === 1;
  const place = (subject: Subject): Range =>
    text.sentences[verdicts.get(subject)?.sentence ?? -1] ?? { from: 0, to: 0 };
  /** "The 25 finished ones [rule]" says none. */
  const isBlank = ({ from, to }: Range): boolean =>
    mentions.placeholders.some(
      ({ span, tokens }) =>
        span.source === "body" && tokens.from >= from && tokens.from < to,
    );
  const undisposedOf = (item: ItemFacts): readonly ReadQuantity[] => {
    if (said("disposed")) return [];
    return item.undisposed.length > 0 ? item.undisposed : rejectedOf(item);
  };
  /** Where it is said: as the grammar has it, or the whole sentence. */
  const placesOf = (
    subject: Subject,
    found: readonly Range[],
  ): readonly Range[] =>
    !said(subject) ? [] : found.length > 0 ? found : [place(subject)];
  return {
    mentions: {
      ...mentions,
      authority: said("authority")
        ? (mentions.authority ?? mentionOf(text, place("authority")))
        : null,
      revision: {
        ...mentions.revision,
        vague: !said("revisionVague")
          ? []
          : mentions.revision.vague.length > 0
            ? mentions.revision.vague
            : [pointingAt(text, place("revisionVague"))],
      },
    },
    facts: {
      ...facts,
      opensNext: said("trigger"),
      trigger: said("trigger")
        ? (facts.trigger ??
          (facts.opensNext || facts.runsOn.length > 0
            ? null
            : eventIn(parse, place("trigger"))))
        : null,
      openEffect: placesOf("effect", facts.openEffect),
      // In a form whose blanks are filled further down only what the grammar reads is filled.
      materialSaid:
        mentions.replaced.blanks > 0 ? facts.materialSaid : said("material"),
      // Beside numbers only lots, boxes and serials name what moves.
      named: facts.named || (mentions.lots.length > 0 && said("named")),
      finishedParts:
        facts.finishedParts.length > 0 || !said("finished")
          ? facts.finishedParts
          : [{ ...place("finished"), item: null }],
      heldRule:
        mentions.replaced.blanks > 0
          ? facts.heldRule
          : heldRuleOf(
              understood,
              (subject) => said(subject) && !isBlank(place(subject)),
            ),
      pauseScope: said("scope"),
      // What the mail takes back further down is not found again.
      runsOn:
        mentions.replaced.runsOn > 0
          ? facts.runsOn
          : placesOf("runsOn", facts.runsOn),
      // Beside an exact number "some" is no gap: it is not asked for then.
      vague: facts.counted ? facts.vague : placesOf("vague", facts.vague),
      byItem: facts.byItem.map((item, index) => ({
        ...item,
        balanceHeld:
          said("balance") &&
          facts.byItem.every(({ balanceHeld }) => balanceHeld.length === 0)
            ? [place("balance")]
            : item.balanceHeld,
        // What the grammar finds of these three stands; the weights find it where the grammar does not.
        balanceCounted: item.balanceCounted || said("restCounted"),
        heldUnexplained: said("reason") ? [] : item.heldUnexplained,
        // What is said of them without a count settles what becomes of them.
        othersSettled: only
          ? said("others") || said("uncounted")
          : item.othersSettled,
        acceptedNamed: only ? said("lotNamed") : item.acceptedNamed,
        undisposed: only ? undisposedOf(item) : item.undisposed,
        uncounted: !said("uncounted")
          ? []
          : index === 0 && nothingFinished(facts)
            ? [place("uncounted")]
            : item.uncounted,
      })),
    },
  };
}

const rejectedOf = ({ quantities }: ItemFacts): readonly ReadQuantity[] =>
  quantities.filter(
    ({ bucket, value }) => bucket === "rejected" && value !== 0,
  );

const DRAWINGS = wordSet(
  "drawing drawings print prints rev revision version issue index level spec pack sheet file files artwork plan model pattern drg dwg",
);

/** "whatever print is newest": the drawing and the words beside it, or the whole sentence. */
function pointingAt(text: TextReading, { from, to }: Range): VagueRevision {
  const noun = text.words.findIndex(
    (word, at) => at >= from && at < to && DRAWINGS.has(word),
  );
  const tokens =
    noun < 0
      ? { from, to: Math.max(from + 1, to - 1) }
      : { from: Math.max(from, noun - 2), to: Math.min(to, noun + 3) };
  return {
    value: rawOf(text, tokens.from, tokens.to).trim(),
    span: spanOf(text, tokens.from, tokens.to),
    tokens,
  };
}

/** The grammar found no finished parts at all, counted or not: the weights may. */
function nothingFinished({ byItem, quantities }: Facts): boolean {
  return (
    byItem.every(({ uncounted }) => uncounted.length === 0) &&
    !quantities.some(({ bucket }) => bucket === "held" || bucket === "made")
  );
}

/** Whether finished parts count is asked only where some are counted; the grammar knows in which kinds. */
function heldRuleOf(
  { kind, facts }: Understood,
  said: (subject: Subject) => boolean,
): HeldRule | null {
  const asked =
    kind !== "held-release" &&
    kind !== "pause" &&
    facts.quantities.some(
      ({ bucket }) => bucket === "held" || bucket === "made",
    );
  if (!asked) return facts.heldRule;
  if (!said("rule")) return null;
  return facts.heldRule ?? (said("countsIn") ? "counts" : "excluded");
}

/** "until …", "pending …": what of a sentence names the event; null where none does. */
function eventIn(
  { text, clauses }: Parse,
  { from, to }: Range,
): Mention | null {
  const clause = clauses.find(
    (each) => each.role === "until" && each.from >= from && each.to <= to,
  );
  return clause ? mentionOf(text, clause) : null;
}

/** A whole sentence as the place where something is said, without its full stop. */
function mentionOf(text: TextReading, { from, to }: Range): Mention | null {
  const end = /^[.!?]$/.test(text.words[to - 1] ?? "") ? to - 1 : to;
  if (end <= from) return null;
  return {
    value: rawOf(text, from, end).trim(),
    span: spanOf(text, from, end),
  };
}
