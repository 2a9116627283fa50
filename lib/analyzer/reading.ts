/**
 * What every check sees: the draft, its texts cut, and the facts read from them. Built once by `analyze` (index.ts),
 * in this order: texts -> mentions (facts/mentions.ts) -> releases, quantities and what is said of them -> kind ->
 * ledger. Rules read it, never the raw text.
 */
import type { MentionFacts } from "./facts/mentions";
import type { Range, Texts } from "./text";
import type { Draft, HeldRule, Kind, Ledger, Mention, Quantity } from "./types";

/** One line item of the mail; a mail without a list of items has one, without a name. */
export interface Item {
  /** As written: "40-1187"; null for the only one. */
  readonly name: string | null;
  /** Its own rows, list entries and sentences, as tokens of the body. What lies in none belongs to all items. */
  readonly ranges: readonly Range[];
  /** Tokens at which its name stands in front of its entries. */
  readonly names: readonly number[];
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

/** What is known of one line item, or of the whole mail where it has only one. */
export interface ItemFacts {
  readonly item: string | null;
  readonly quantities: readonly ReadQuantity[];
  /** What is still blocked of this item is said, with or without a number. */
  readonly balanceHeld: readonly Range[];
  /** With a number or a named lot, or it follows from numbers in the body. */
  readonly balanceCounted: boolean;
  readonly nothingRemains: boolean;
  /** Finished parts are spoken of. */
  readonly finished: readonly Range[];
  /** Finished parts that nobody counted or named by lot: "the ones you had finished". */
  readonly uncounted: readonly Range[];
  /** What becomes of the other finished parts is said, or there are none. */
  readonly othersSettled: boolean;
  /** One of the counted groups of finished parts is stated as the rest of them. */
  readonly restOfFinishedCounted: boolean;
  /** Accepted parts, counted or not, and how they are told apart. */
  readonly accepted: readonly Range[];
  readonly acceptedNamed: boolean;
  readonly acceptedAll: boolean;
  /** Finished parts that stay, where neither why nor until what is said. */
  readonly heldUnexplained: readonly Range[];
  /** Rejected parts without a word on where they go. */
  readonly undisposed: readonly ReadQuantity[];
}

/** What the pipeline's own stages found, all in the body. */
export interface Facts {
  readonly byItem: readonly ItemFacts[];
  /** The kind lets all go that remains. */
  readonly full: boolean;
  /** An event, a condition or a separate written release opens the next step. */
  readonly opensNext: boolean;
  readonly noneFinished: readonly Range[];
  /** What the parts are made of is said, or that it is unchanged, even where nothing of it is known as a material. */
  readonly materialSaid: boolean;
  /** What moves is named somehow: by a number, a lot, "all of them". */
  readonly named: boolean;
  /** What moves has an exact number or a named lot. */
  readonly counted: boolean;
  /** Where only some are said to move: "a few", "up to 300". */
  readonly vague: readonly Range[];
  /** Wording that lets work run on, or ends in a promise. */
  readonly runsOn: readonly Range[];
  /** It is said whether accepted parts reduce what is still to be built. */
  readonly openEffect: readonly Range[];
  readonly segregated: boolean;
  /** Shipped or in-process parts are tied to the authorized quantity. */
  readonly tied: boolean;
  /** Names for what is released that no number explains: "the first batch", "the urgent shipment". */
  readonly looseTerms: readonly (Range & { readonly name: string })[];
  /** What stops is said (kind pause). */
  readonly pauseScope: boolean;
  /** Where the stop is said. */
  readonly pauseAt: readonly Range[];
  /** Total of the newest thread message that states one. */
  readonly threadTotal: {
    readonly bucket: "ordered" | "open";
    readonly value: number;
    readonly index: number;
  } | null;

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
  /** The line item a token of the body belongs to; null when it belongs to the mail as a whole. */
  readonly itemOf: (token: number) => string | null;
  readonly mentions: MentionFacts;
  readonly facts: Facts;
  readonly ledger: readonly Ledger[];
}

/** The line item each token of a text belongs to, looked up once for all. */
export function itemLookup(
  items: readonly Item[],
  tokens: number,
): (token: number) => string | null {
  if (items.length < 2) {
    const only = items[0]?.name ?? null;
    return () => only;
  }
  const names = new Array<string | null>(tokens).fill(null);
  for (const item of [...items].reverse())
    for (const range of item.ranges)
      for (let at = range.from; at < range.to; at++) names[at] = item.name;
  return (token) => names[token] ?? null;
}
