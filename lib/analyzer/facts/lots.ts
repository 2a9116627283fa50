import type { Clause } from "../clauses";
import { wordClass } from "../lexicon/word-class";
import { isOf, type Range, type TextReading } from "../text";

/** A lot or a container named by number or letter: an exact boundary even without a count. */
export interface NamedLot extends Range {
  /** "1", "B", "2-5"; of a container with its word: "bag 2". */
  readonly name: string;
  readonly kind: "lot" | "container";
  readonly clause: Clause;
}

const LOT_WORDS = new Set([
  "lot",
  "lots",
  "batch",
  "batches",
  "phase",
  "tranche",
  "los",
]);
const CONTAINER_WORDS = new Set([
  "bag",
  "bags",
  "bin",
  "bins",
  "carton",
  "cartons",
  "box",
  "boxes",
  "pallet",
  "pallets",
  "tray",
  "trays",
  "tote",
  "totes",
  "crate",
  "crates",
  "skid",
  "skids",
  "serial",
  "serials",
  "sn",
  "rack",
  "racks",
  "drum",
  "drums",
  "shelf",
  "basket",
  "baskets",
  "cart",
  "carts",
  "heat",
  "reel",
  "reels",
  "bundle",
  "bundles",
  "container",
  "cage",
  "tub",
  "tubs",
  "sack",
  "sacks",
  "stillage",
  "stillages",
  "trolley",
  "trolleys",
  "case",
  "cases",
  "stack",
  "stacks",
]);
const HOLDS_PARTS = wordClass(
  (word) => LOT_WORDS.has(word) || CONTAINER_WORDS.has(word),
);
const SKIP = new Set(["no", "nos", ".", "#", "number", "numbers", "code", ":"]);
const LINKS = new Set([
  ",",
  "and",
  "&",
  "to",
  "through",
  "thru",
  "-",
  "or",
  "+",
  "until",
  "plus",
]);
const NO_NAME = new Set(["a", "i", "s"]);

function isName(text: TextReading, at: number): boolean {
  const token = text.tokens[at];
  if (!token) return false;
  if (token.kind === "number" || token.kind === "code") return true;
  if (token.kind === "word" && ["one", "two", "three"].includes(token.norm))
    return true;
  return (
    token.kind === "word" &&
    token.norm.length === 1 &&
    (token.caps === "all" || !NO_NAME.has(token.norm))
  );
}

/** Named lots and containers of a text, by place. */
export function readLots(
  text: TextReading,
  clauses: readonly Clause[],
): readonly NamedLot[] {
  const { words, tokens } = text;
  const lots: NamedLot[] = [];
  let clause = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!isOf(text, at, HOLDS_PARTS)) continue;
    const word = words[at] ?? "";
    const isLot = LOT_WORDS.has(word);
    let place = at + 1;
    while (SKIP.has(words[place] ?? "") && place < at + 4) place++;
    if (!isName(text, place)) continue;
    // "lot 25 pcs" counts; "lot of", "lots 2 and 3" name
    const names: string[] = [];
    let end = place;
    let link = "";
    for (;;) {
      const name = words[end] ?? "";
      names.push(
        link === "to" || link === "through" || link === "thru" || link === "-"
          ? `-${name}`
          : name,
      );
      end++;
      const joint = words[end] ?? "";
      const beyond = end + 1;
      const second = tokens[beyond];
      const then = words[beyond + 1] ?? "";
      const unit = /^(?:pcs?|pieces?|units?|ea|nos|sets?|kits?|parts?)$/.test(
        then,
      );
      if (
        LINKS.has(joint) &&
        isName(text, beyond) &&
        !unit &&
        !(second?.kind === "number" && (second.value ?? 0) >= 1000) &&
        !(joint === "," && (second?.value ?? 0) > 19) &&
        // "lot 1, two dozen hinge blocks": the word counts
        !(joint === "," && (words[beyond] ?? "").length > 2)
      ) {
        link = joint;
        end = beyond;
      } else break;
    }
    while (clause < clauses.length - 1 && (clauses[clause]?.to ?? 0) <= at)
      clause++;
    const own = clauses[clause];
    if (!own) continue;
    const name = names.join(" ").toUpperCase();
    lots.push({
      from: at,
      to: end,
      name: isLot ? name : `${word} ${name}`,
      kind: isLot ? "lot" : "container",
      clause: own,
    });
    at = end - 1;
  }
  return lots;
}
