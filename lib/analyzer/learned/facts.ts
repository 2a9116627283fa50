/** Settles what is said and what is not: what the grammar found, weighed with the sentences around it. */
import type { MentionFacts } from "../facts/mentions";
import type { SlotReading } from "../facts/quantities";
import type { Parse } from "../facts/slots";
import type { Facts } from "../reading";
import { rawOf, spanOf, type Range, type TextReading } from "../text";
import type { Mention } from "../types";
import {
  SUBJECTS,
  decideSaid,
  sentencesAt,
  weighSentences,
  type FoundIn,
  type Subject,
  type Verdict,
} from "./said";

export interface Understood {
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
  }
}

export function foundIn(subject: Subject, understood: Understood): FoundIn {
  const { found, at } = foundOf(subject, understood);
  return { found, sentences: sentencesAt(understood.parse.text, at) };
}

export function decideFacts(understood: Understood): {
  readonly mentions: MentionFacts;
  readonly facts: Facts;
} {
  const { parse, mentions, facts } = understood;
  const { text } = parse;
  const weighed = weighSentences(understood);
  const verdicts = new Map<Subject, Verdict>(
    SUBJECTS.map((subject) => [
      subject,
      decideSaid(subject, weighed, foundIn(subject, understood)),
    ]),
  );
  const said = (subject: Subject) => verdicts.get(subject)?.said === true;
  const place = (subject: Subject): Range =>
    text.sentences[verdicts.get(subject)?.sentence ?? -1] ?? { from: 0, to: 0 };
  return {
    mentions: {
      ...mentions,
      authority: said("authority")
        ? (mentions.authority ?? mentionOf(text, place("authority")))
        : null,
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
      openEffect: said("effect")
        ? facts.openEffect.length > 0
          ? facts.openEffect
          : [place("effect")]
        : [],
      byItem: said("balance")
        ? facts.byItem.map((item) =>
            facts.byItem.some(({ balanceHeld }) => balanceHeld.length > 0)
              ? item
              : { ...item, balanceHeld: [place("balance")] },
          )
        : facts.byItem,
    },
  };
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
