/** What the wording as a whole does: it runs on, it ties quantities together, it names loosely, it stops something. */
import type { Act } from "../acts";
import type { Clause } from "../clauses";
import type { ReadQuantity } from "../reading";
import type { Range } from "../text";
import { isOrder } from "./buckets";
import type { SlotReading } from "./quantities";
import { beginningIn, type Parse } from "./slots";
import type { Statement } from "./statements";

const DENIALS = new Set([
  "not",
  "don't",
  "dont",
  "never",
  "no",
  "nor",
  "without",
  "nobody",
  "cannot",
  "can't",
  "mustn't",
  "isn't",
  "doesn't",
  "none",
  "avoid",
  "shouldn't",
  "won't",
  "neither",
  "nothing",
]);

/** Wording that lets work run on. */
export function readRunsOn(
  parse: Parse,
  reading: SlotReading,
  statements: readonly Statement[],
): readonly Range[] {
  const { words, sentences } = parse.text;
  const found: Range[] = [];
  for (const statement of statements) {
    if (statement.means !== "open-ended") continue;
    const sentence = sentences[statement.sentence];
    if (!sentence || sentence.asks) continue;
    const range = words.slice(statement.clause.from, statement.from);
    const denied =
      range.some((word) => DENIALS.has(word)) ||
      DENIALS.has(words[statement.from - 1] ?? "");
    const text = words.slice(statement.from, statement.to).join(" ");
    const selfNegated = /^(?:don't|do not|no need|without|unless|if )/.test(
      text,
    );
    if (denied && !selfNegated) continue;
    // an event of its own: "the rest follows once …" with a named event is a plan, not a promise
    found.push(statement);
  }
  // "If dimensions are OK you can directly start the 600"
  for (const act of reading.acts) {
    if (
      !isOrder(act) ||
      !["start", "make", "proceed", "restart", "permit"].includes(act.means) ||
      act.clause.role !== "main"
    )
      continue;
    if (act.subject === "i" || act.subject === "we") continue;
    const facts = reading.byClause[act.clause.index];
    const rest = facts?.cues.some((cue) => cue.means === "rest") === true;
    const known =
      facts?.numbers.some((number) =>
        reading.slots.some(
          (slot) => slot.value === number.value && slot.bucket === "onHold",
        ),
      ) === true;
    const more =
      facts?.numbers.some((number) => number.from > act.from) === true;
    if (!rest && !known && !more) continue;
    const firm = rest || known;
    const conditional = clausesBeside(parse, act.clause).some(
      (clause) =>
        (clause.role === "condition" ||
          (clause.role === "until" &&
            (["once", "when", "as", "whenever"].includes(
              words[clause.from] ?? "",
            ) ||
              (firm && words[clause.from] === "after")))) &&
        clause.index < act.clause.index,
    );
    const condBehind = clausesBeside(parse, act.clause).some(
      (clause) =>
        clause.role === "condition" &&
        clause.index > act.clause.index &&
        words[clause.from] === "if",
    );
    if (conditional || condBehind) found.push(act);
  }
  // "40 to begin with, then carry on with the others"
  for (const act of reading.acts) {
    if (
      !isOrder(act) ||
      !["proceed", "start", "make", "permit"].includes(act.means)
    )
      continue;
    if (
      act.subject === "i" ||
      act.subject === "we" ||
      act.clause.role !== "main"
    )
      continue;
    const facts = reading.byClause[act.clause.index];
    if (!facts?.cues.some((cue) => cue.means === "rest" && cue.from >= act.to))
      continue;
    if (
      facts.numbers.length > 0 ||
      facts.cues.some((cue) => cue.means === "all")
    )
      continue;
    const first = reading.slots.some(
      (slot) =>
        slot.bucket === "authorized" &&
        slot.from < act.from &&
        slot.value !== null,
    );
    if (first && ["then", "and", ",", "after", ";"].includes(act.clause.joint))
      found.push(act);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** All clauses of a clause's sentence. */
function clausesBeside({ text, clauses }: Parse, clause: Clause) {
  const sentence = text.sentences[clause.sentence];
  return sentence ? beginningIn(clauses, sentence.from, sentence.to) : [];
}

/** Something ties the shipped or in-process parts to what is authorized. */
export function isTied(
  parse: Parse,
  reading: SlotReading,
  statements: readonly Statement[],
  quantities: readonly ReadQuantity[],
): boolean {
  const sentencesOf = new Set<number>();
  for (const slot of reading.slots)
    if (
      slot.bucket === "authorized" ||
      slot.bucket === "shipped" ||
      slot.bucket === "inProcess"
    )
      sentencesOf.add(slot.clause.sentence);
  const { words } = parse.text;
  const inTable = quantities.some(
    (quantity) =>
      ["authorized", "shipped", "inProcess"].includes(quantity.bucket) &&
      quantity.value !== null &&
      !reading.slotAt.has(quantity.tokens.from),
  );
  return statements.some((statement) => {
    if (statement.means !== "tie") return false;
    const text = words.slice(statement.from, statement.to).join(" ");
    const general = [
      "remaining",
      "rest",
      "balance",
      "left",
      "others",
      "other",
      "still to",
      "against",
      "also",
      "next",
    ].includes(text);
    if (general) {
      // "all 90 remaining" with 14 in process may or may not hold them
      if (quantities.some((quantity) => quantity.bucket === "inProcess"))
        return false;
      // only in the noun phrase of the authorized quantity itself
      return reading.slots.some(
        (slot) =>
          slot.bucket === "authorized" &&
          slot.clause === statement.clause &&
          statement.from < slot.from &&
          slot.from - statement.to <= 3,
      );
    }
    if (inTable) return true;
    return sentencesOf.has(statement.sentence);
  });
}

/** Names for what is released that stand beside no number. */
export function readLooseTerms(
  parse: Parse,
  reading: SlotReading,
  statements: readonly Statement[],
): readonly (Range & { readonly name: string })[] {
  const { words } = parse.text;
  const numbered = new Set(
    reading.slots
      .filter(
        (slot) =>
          (slot.bucket === "authorized" || slot.bucket === "accepted") &&
          slot.value !== null,
      )
      .map((slot) => slot.clause.sentence),
  );
  const kinds = new Set<string>();
  const found: (Range & { name: string })[] = [];
  for (const statement of statements) {
    if (!statement.means.startsWith("term-")) continue;
    if (
      numbered.has(statement.sentence) ||
      statement.clause.role === "until" ||
      statement.clause.role === "condition"
    )
      continue;
    const facts = reading.byClause[statement.clause.index];
    const held =
      facts?.acts.some(
        (act) =>
          (act.cls === "hold" && !act.negated) ||
          (act.cls === "go" && act.negated),
      ) === true;
    if (held) continue;
    const before = words[statement.from - 1] ?? "";
    const before2 = words[statement.from - 2] ?? "";
    if (
      ["from", "after", "for", "until", "of"].includes(before) ||
      (["the", "our"].includes(before) &&
        ["from", "after", "until", "against"].includes(before2))
    ) {
      if (!(before === "for" || before === "of")) continue;
    }
    if (
      statement.means === "term-remaining" &&
      !facts?.acts.some(
        (act) => act.cls === "go" && !act.negated && act.to <= statement.from,
      ) &&
      !/should|keep|gets|goes/.test(
        words.slice(statement.to, statement.to + 3).join(" "),
      )
    )
      continue;
    if (kinds.has(statement.means)) continue;
    kinds.add(statement.means);
    found.push({
      from: statement.from,
      to: statement.to,
      name: words
        .slice(statement.from, statement.to)
        .join(" ")
        .replace(/^the /, ""),
    });
  }
  return found;
}

const SCOPES = new Set(
  "work production job jobs order orders po wo everything all manufacturing build builds building shipment shipments shipping deliveries delivery machining operation operations op line lines lot lots batch batches parts units pieces release run runs assembly painting plating welding printing molding moulding casting cutting programme program project process part item items qty quantity balance rest remaining machines machine press presses cell start printers printer processing activities".split(
    " ",
  ),
);
const FILLERS = new Set(
  "moment week monday tuesday wednesday thursday friday saturday sunday month day days morning afternoon everything's from until till til them those these there pending also very my our due urgent issue please pls kindly for now immediately with immediate effect on hold a an the it this that off right away at once asap until further notice and in to as of today everyone team hi hello dear we i you your our so stop pause put keep here temporarily moment time being".split(
    " ",
  ),
);

/** Whether an order to stop says what stops. */
export function readPauseScope(
  parse: Parse,
  reading: SlotReading,
  quantities: readonly ReadQuantity[],
  items: number,
): { readonly scope: boolean; readonly at: readonly Range[] } {
  const { words } = parse.text;
  const stops = reading.acts.filter(
    (act) =>
      act.cls === "hold" &&
      !act.negated &&
      act.mood === "order" &&
      (act.means === "stop" ||
        act.means === "hold" ||
        words.slice(act.to, act.clause.to).join(" ").includes("on hold")),
  );
  const first: Act | undefined = stops[0];
  const at = first ? [first] : [];
  if (items > 1) return { scope: true, at };
  if (
    quantities.some(
      (quantity) =>
        quantity.bucket === "onHold" ||
        quantity.bucket === "open" ||
        quantity.bucket === "authorized" ||
        quantity.bucket === "ordered" ||
        quantity.bucket === "inProcess",
    )
  )
    return { scope: true, at };
  const scope = stops.some((act) => {
    const finishedOnly =
      reading.byClause[act.clause.index]?.cues.some(
        (cue) => cue.means === "finished",
      ) === true;
    if (finishedOnly) return false;
    const clause = words
      .slice(act.clause.from, act.clause.to)
      .filter((word) => !FILLERS.has(word));
    const words_ = clause.filter(
      (word) =>
        /^\p{L}{2,}/u.test(word) &&
        !words.slice(act.from, act.to).includes(word),
    );
    return (
      words_.length > 0 ||
      clause.some((word) => SCOPES.has(word)) ||
      parse.text.tokens
        .slice(act.to, act.clause.to)
        .some(
          (token) =>
            token.kind === "code" ||
            (token.kind === "number" && token.norm.length >= 4),
        )
    );
  });
  return { scope, at };
}
