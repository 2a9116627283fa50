/**
 * What every check sees: the draft, its texts cut, and the facts read from them. Built once by `analyze` (index.ts),
 * in this order: texts -> mentions (facts/mentions.ts) -> releases, quantities and what is said of them -> kind ->
 * ledger. Rules read it, never the raw text.
 */
import type { MentionFacts } from "./facts/mentions";
import type { Range, TextReading, Texts } from "./text";
import type { Draft, HeldRule, Kind, Ledger, Mention, Quantity } from "./types";

/** One line item of the mail; a mail without a list of items has one, without a name. */
export interface Item {
  /** As written: "40-1187"; null for the only one. */
  readonly name: string | null;
  /** Its own rows, list entries and sentences, as tokens of the body. What lies in none belongs to all items. */
  readonly ranges: readonly Range[];
}

/** A quantity with the tokens it was read from. */
export interface ReadQuantity extends Quantity {
  readonly tokens: Range;
}

/** Something said once, with its place: token range in the body. */
export interface Said extends Range {
  /** The line item it is said of; null for the whole mail. */
  readonly item: string | null;
}

/** What the pipeline's own stages found, all in the body. */
export interface Facts {
  /** In order of place. Includes vague ones (`exact: false`). */
  readonly quantities: readonly ReadQuantity[];
  readonly heldRule: HeldRule | null;
  readonly trigger: Mention | null;
  /** Something unbuilt stays blocked, with or without a number. */
  readonly balanceHolds: readonly Said[];
  /** Nothing remains: "nothing stays back", "0 on hold". */
  readonly nothingRemains: readonly Said[];
  /** A pause, stop, restart or resumption is said. */
  readonly pauseSaid: readonly Said[];
  /** Words on finished parts, counted or not. */
  readonly finishedParts: readonly Said[];
}

export interface Reading extends Texts {
  readonly draft: Draft;
  readonly kind: Kind | null;
  readonly items: readonly Item[];
  readonly mentions: MentionFacts;
  readonly facts: Facts;
  readonly ledger: readonly Ledger[];
}

/** The line item a token of the body belongs to; null when it belongs to the mail as a whole. */
export function itemAt(items: readonly Item[], token: number): string | null {
  for (const item of items)
    for (const range of item.ranges)
      if (token >= range.from && token < range.to) return item.name;
  return null;
}

/** The text reading a mention was found in. */
export function textOf(
  reading: Texts,
  source: TextReading["source"],
  index = 0,
): TextReading | null {
  switch (source) {
    case "body":
      return reading.body;
    case "subject":
      return reading.subject;
    case "thread":
      return reading.thread[index] ?? null;
    case "attachment":
      return reading.attachments[index] ?? null;
  }
}
