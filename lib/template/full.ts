/** A whole note: everything the mail says and the answers add, one fact per sentence. */
import type { Bucket, CheckId } from "../analyzer/types";
import { type Asks } from "./asks";
import {
  askFor,
  authorityLine,
  noneLeft,
  revisionLine,
  triggerLine,
} from "./missing";
import {
  answerTo,
  countIn,
  type Item,
  known,
  knownCount,
  lotsOf,
  type Note,
  PARTIAL,
  production,
  restBySum,
  revisionsElsewhere,
  revisionsOf,
} from "./note";
import { isRelease, isSelf, isUnchanged, unchangedWords } from "./phrases";
import type { Line } from "./render";
import type { SentenceId } from "./sentences";
import { correctionOf } from "./slots";
import type { BlankFact } from "./types";

const NO_CHECKS: readonly CheckId[] = [];

/** The sentence that says what moves: from it the kind of the release is read. */
export function opening(note: Note, asks: Asks, item: Item): Line {
  const asked = (fact: BlankFact) => askFor(asks, fact, item) !== undefined;
  const id = ((): SentenceId => {
    switch (note.kind) {
      case "partial-restart":
        return "restart";
      case "first-lot":
        if (lotsOf(item, "authorized") === undefined) return "first-lot";
        return knownCount(item, "authorized") === null && !asked("authorized")
          ? "lot-only"
          : "lot";
      case "sample-only":
        return "samples";
      case "shipment-window":
        return "ship";
      case "full-release":
        return known(item, "authorized") || asked("authorized")
          ? "full"
          : "full-all";
      case "held-release":
        return "held-release";
      case "pause":
        return "pause-scope";
      case "unspecified":
        return "released";
    }
  })();
  return { id, item, closes: NO_CHECKS };
}

export function fullLines(note: Note, asks: Asks): readonly Line[] {
  const lines: Line[] = [];
  const say = (id: SentenceId, item: Item | null, extra?: Line["extra"]) => {
    lines.push(
      extra === undefined
        ? { id, item, closes: NO_CHECKS }
        : { id, item, closes: NO_CHECKS, extra },
    );
  };
  const references = referencesOf(note);
  if (references !== "") say("references", null, { references });
  if (note.kind === "pause" && asks.has("pauseScope")) say("pause-scope", null);
  for (const item of note.items) lines.push(...itemLines(note, asks, item));
  lines.push(...mailLines(note, asks));
  return lines;
}

/** Order and part, as written; in a mail with several line items the lines name their parts. */
function referencesOf({ analysis, items }: Note): string {
  const inBody = (mentions: Note["analysis"]["orders"]) => [
    ...new Set(
      mentions
        .filter(({ span }) => span.source === "body")
        .map(({ value }) => value),
    ),
  ];
  const orders = inBody(analysis.orders).map((value) =>
    /^\d/.test(value) ? `PO ${value}` : value,
  );
  const parts = items.length > 1 ? [] : inBody(analysis.parts);
  // Of several numbers nobody can tell which is the part's.
  return [...orders, ...(parts.length === 1 ? [`part ${parts.join("")}`] : [])]
    .slice(0, 3)
    .join(", ");
}

function itemLines(note: Note, asks: Asks, item: Item): readonly Line[] {
  const lines: Line[] = [];
  const asked = (fact: BlankFact) => askFor(asks, fact, item);
  const correction = asked("correction");
  const corrected = correctionOf(note, correction);
  const say = (id: SentenceId) => {
    lines.push({ id, item, closes: NO_CHECKS });
  };
  const has = (bucket: Bucket, fact?: BlankFact) =>
    (fact !== undefined && asked(fact) !== undefined) ||
    knownCount(item, bucket) !== null ||
    corrected?.bucket === bucket;

  if (production(note.kind)) {
    const first = opening(note, asks, item);
    const stopped =
      !known(item, "authorized") &&
      !asked("authorized") &&
      note.items.length > 1 &&
      note.kind !== "full-release";
    if (!stopped) lines.push(first);
  } else if (note.kind === "held-release")
    say(
      !has("accepted", "accepted")
        ? "held-release-lots"
        : acceptedLot(asks, item)
          ? "held-release-lot"
          : noneHeld(note, asks, item)
            ? "held-release-all"
            : "held-release",
    );
  if (correction && corrected === null) say("correction");

  if (has("ordered", "ordered")) say("ordered");
  if (has("open")) say("open");
  if (asked("relation")) say("relation");
  else {
    if (has("shipped")) say("shipped");
    if (has("inProcess")) say("in-process");
  }
  if (has("earlier")) say("earlier");
  if (has("cancelled")) say("cancelled");

  lines.push(
    ...balanceLines(
      note,
      asks,
      item,
      corrected?.bucket === "onHold" ? corrected.value : null,
    ),
  );
  sayFinished(note, asks, item, say, has);

  const revision = asked("revision");
  if (revision && revision.item !== null)
    lines.push({
      ...revisionLine(note, item, revision),
      closes: NO_CHECKS,
    });
  else if (
    !asks.has("revision") &&
    note.items.length > 1 &&
    revisionsOf(note, item).length === 1 &&
    (!sameRevision(note) ||
      [...asks.values()].some(({ fact }) => fact === "revision"))
  )
    say("revision");
  return lines;
}

function balanceLines(
  note: Note,
  asks: Asks,
  item: Item,
  corrected: number | null,
): readonly Line[] {
  const onHold = askFor(asks, "onHold", item);
  const line = (id: SentenceId, extra?: Line["extra"]): Line[] => [
    extra === undefined
      ? { id, item, closes: NO_CHECKS }
      : { id, item, closes: NO_CHECKS, extra },
  ];
  if (note.kind === "pause")
    return known(item, "onHold") ? line("pause-count") : [];
  if (corrected !== null)
    return line(corrected === 0 ? "balance-none" : "balance");
  const count = onHold
    ? countIn(answerTo(note, onHold.id))
    : knownCount(item, "onHold");
  if (count === 0) return line("balance-none");
  if (onHold || known(item, "onHold"))
    return line(note.kind === "held-release" ? "balance-unbuilt" : "balance");
  if (note.kind === "sample-only") return line("production-on-hold");
  if (!PARTIAL.includes(note.kind) || note.kind === "held-release") return [];
  // Nothing was reproached: the rest is blocked without its number, or the mail says that nothing remains.
  if ((restBySum(item) ?? 0) > 0) return line("balance");
  // Of several items the trigger may open another one.
  return (note.analysis.trigger !== null && note.items.length === 1) ||
    item.quantities.some(({ bucket }) => bucket === "onHold")
    ? line("balance-rest")
    : line("balance-none");
}

function sayFinished(
  note: Note,
  asks: Asks,
  item: Item,
  say: (id: SentenceId) => void,
  has: (bucket: Bucket, fact?: BlankFact) => boolean,
): void {
  const { kind } = note;
  const asked = (fact: BlankFact) => askFor(asks, fact, item);
  const zeroAt = (fact: BlankFact) => {
    const ask = asked(fact);
    return ask !== undefined && countIn(answerTo(note, ask.id)) === 0;
  };
  const split =
    has("accepted", "accepted") ||
    has("rejected") ||
    lotsOf(item, "accepted") !== undefined;
  const restart = kind === "partial-restart";
  const none = kind === "pause" ? "held-none-yet" : "held-none";
  const rule =
    asked("heldRule") !== undefined || note.analysis.heldRule !== null;
  const counts = note.analysis.heldRule === "counts" && !asked("heldRule");

  if (!split) {
    if (
      zeroAt("held") ||
      knownCount(item, "held") === 0 ||
      knownCount(item, "made") === 0
    )
      say(none);
    else if (has("held", "held") || has("made"))
      say(rule && production(kind) ? "held-rule" : "held-stay");
    else if (lotsOf(item, "held") !== undefined) say("held-stay");
    else if (restart || kind === "pause" || asked("held")) say(none);
    return;
  }

  // "All 45 are released" says how many there were.
  if (
    has("made") &&
    !(
      knownCount(item, "made") === knownCount(item, "accepted") &&
      noneHeld(note, asks, item)
    )
  )
    say("made");
  if (kind !== "held-release" && has("accepted", "accepted"))
    say(
      acceptedLot(asks, item)
        ? "accepted-use-lot"
        : noneHeld(note, asks, item) && !has("rejected")
          ? "accepted-use-all"
          : "accepted-use",
    );
  if (rule && production(kind) && has("accepted", "accepted") && counts)
    say("accepted-rule");
  const rest = heldTrigger(note, asks, item)
    ? "held-rest-trigger"
    : asked("heldReason")
      ? "held-rest-reason"
      : "held-rest";
  if (!has("held", "held") && lotsOf(item, "held") !== undefined)
    say(
      heldTrigger(note, asks, item)
        ? "held-lots-trigger"
        : asked("heldReason")
          ? "held-lots-reason"
          : "held-lots-stay",
    );
  else if (asked("heldRest")) say(zeroAt("heldRest") ? noneLeft(note) : rest);
  else if (has("held", "held"))
    say(knownCount(item, "held") === 0 ? noneLeft(note) : rest);
  else if (kind === "held-release" && has("accepted", "accepted"))
    say("held-none-left");
  // Rejected parts need no rule.
  if (rule && production(kind) && !(counts && has("accepted", "accepted"))) {
    if (asked("heldRest") ? !zeroAt("heldRest") : has("held", "held"))
      say("held-rule-rest");
    else if (has("accepted", "accepted")) say("accepted-rule");
  }
  if (has("rejected") && knownCount(item, "rejected") !== 0)
    say(asked("rejectedDisposition") ? "rejected-disposition" : "rejected");
  if (asked("openQuantityEffect")) say("open-quantity");
}

/** The accepted parts can be told from the others. */
function acceptedLot(asks: Asks, item: Item): boolean {
  return (
    askFor(asks, "acceptedLot", item) !== undefined ||
    lotsOf(item, "accepted") !== undefined
  );
}

/** One sentence says how many stay held and what opens their release. */
function heldTrigger(note: Note, asks: Asks, item: Item): boolean {
  if (note.kind !== "held-release") return false;
  const ask = asks.get("trigger");
  const event = ask
    ? answerTo(note, ask.id)
    : (note.analysis.trigger?.value ?? null);
  if (event === null ? !ask : isRelease(event)) return false;
  return !noneHeld(note, asks, item);
}

/** No finished parts stay behind. */
function noneHeld(note: Note, asks: Asks, item: Item): boolean {
  const rest = askFor(asks, "heldRest", item);
  if (rest) return countIn(answerTo(note, rest.id)) === 0;
  return (
    knownCount(item, "held") === 0 ||
    (askFor(asks, "held", item) === undefined &&
      !item.quantities.some(({ bucket }) => bucket === "held"))
  );
}

/** All items are built to one revision. */
function sameRevision(note: Note): boolean {
  const names = new Set(note.items.flatMap((item) => revisionsOf(note, item)));
  return names.size < 2;
}

/** The mail's own revision; where thread, subject or files name only others, it says that it replaces them. */
function statedRevision(note: Note, own: string): Line {
  const others = revisionsElsewhere(note).map(({ value }) => value);
  return others.length === 0 || others.includes(own)
    ? { id: "revision", item: null, closes: NO_CHECKS }
    : {
        id: "revision-replaces",
        item: null,
        closes: NO_CHECKS,
        extra: { others: others.join(" and ") },
      };
}

function mailLines(note: Note, asks: Asks): readonly Line[] {
  const { analysis, kind } = note;
  const lines: Line[] = [];
  const say = (id: SentenceId, extra?: Line["extra"]) => {
    lines.push(
      extra === undefined
        ? { id, item: null, closes: NO_CHECKS }
        : { id, item: null, closes: NO_CHECKS, extra },
    );
  };
  const trigger = asks.get("trigger");
  const staying = note.items.filter((item) => !noneHeld(note, asks, item));
  if (
    kind === "held-release" &&
    staying.every((item) => heldTrigger(note, asks, item))
  ) {
    // Said with the parts that stay, or there are none.
  } else if (trigger)
    lines.push(triggerLine(note, answerTo(note, trigger.id), NO_CHECKS));
  else if (analysis.trigger && (PARTIAL.includes(kind) || kind === "pause"))
    lines.push(triggerLine(note, analysis.trigger.value, NO_CHECKS));
  else if (
    PARTIAL.includes(kind) &&
    (kind === "held-release" ||
      note.items.some(
        (item) => known(item, "onHold") && knownCount(item, "onHold") !== 0,
      ))
  )
    lines.push(triggerLine(note, "a separate written release", NO_CHECKS));

  const revision = asks.get("revision");
  if (revision && (revision.item === null || note.items.length > 1))
    lines.push({ ...revisionLine(note, null, revision), closes: NO_CHECKS });
  else if (
    ![...asks.values()].some(({ fact }) => fact === "revision") &&
    (note.items.length === 1 || sameRevision(note))
  ) {
    const [item] = note.items;
    const [own] = item ? revisionsOf(note, item) : [];
    if (own !== undefined) lines.push(statedRevision(note, own));
    // Where the mail names one that belongs to no item, it is not for us to say that there is none.
    else if (
      kind !== "pause" &&
      !analysis.revisions.some(({ span }) => span.source === "body")
    )
      say("revision-none");
  }

  const material = asks.get("material");
  const answer = material ? answerTo(note, material.id) : null;
  if (material)
    say(
      answer !== null && isUnchanged(answer)
        ? "material-unchanged"
        : "material",
    );
  const unchanged = analysis.unchanged?.value.toLowerCase() ?? "";
  for (const name of ["material", "finish", "packaging"] as const) {
    const value = analysis[name]?.value.toLowerCase();
    if (name === "material" && material) continue;
    // "Material and plating as before" names no material and no finish.
    if (value !== undefined && value !== name && !unchanged.includes(value))
      say(`${name}-named`);
  }
  if (analysis.unchanged)
    say("terms", { terms: unchangedWords(analysis.unchanged.value) });

  const authority = asks.get("authority");
  if (authority) say(authorityLine(note, asks, answerTo(note, authority.id)));
  else if (analysis.authority && kind === "pause")
    say(isSelf(analysis.authority.value) ? "authority-self" : "authority-stop");
  else if (analysis.authority)
    say(
      authorityLine(note, asks, analysis.authority.value) === "authority-self"
        ? "authority-self"
        : "authority-named",
    );
  const date = asks.get("date");
  if (date) say("date-applies");
  return lines;
}
