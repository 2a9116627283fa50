/** The sentences that close the findings, in the order in which a shop reads a release. */
import type { Bucket, CheckId } from "../analyzer/types";
import { type Ask, type Asks, conflicting } from "./asks";
import { opening } from "./full";
import {
  answerTo,
  blankId,
  countIn,
  type Item,
  knownCount,
  type Note,
  revisionsElsewhere,
  revisionsOf,
  writtenValues,
} from "./note";
import {
  isNone,
  isRelease,
  isSelf,
  isUnchanged,
  releaseWords,
  revisionName,
} from "./phrases";
import type { Line } from "./render";
import type { SentenceId } from "./sentences";
import { correctionOf } from "./slots";
import type { BlankFact } from "./types";

export function missingLines(note: Note, asks: Asks): readonly Line[] {
  const pause = asks.get("pauseScope");
  return [
    // What stops comes first: the rest speaks of it.
    ...(pause
      ? [{ id: "pause-scope", item: null, closes: pause.closes } as const]
      : []),
    ...note.items.flatMap((item) => itemLines(note, asks, item)),
    ...mailLines(note, asks),
  ];
}

/** What is asked for this item itself, not for the mail. */
export function askFor(
  asks: Asks,
  fact: BlankFact,
  item: Item | null,
): Ask | undefined {
  return asks.get(blankId(fact, item?.name ?? null));
}

function itemLines(note: Note, asks: Asks, item: Item): readonly Line[] {
  const lines: Line[] = [];
  const say = (
    id: SentenceId,
    closes: readonly CheckId[],
    extra?: Readonly<Record<string, string>>,
  ) => {
    lines.push(
      extra === undefined ? { id, item, closes } : { id, item, closes, extra },
    );
  };
  const ask = (fact: BlankFact) => askFor(asks, fact, item);
  const conflicts = conflicting(note, item);

  const moving = ask("authorized");
  if (note.kindChosen && note.kind !== "held-release")
    lines.push({ ...opening(note, asks, item), closes: moving?.closes ?? [] });
  else if (moving) {
    if (conflicts.includes("authorized"))
      say(
        "released-not",
        moving.closes,
        others(note, item, "authorized", moving.id),
      );
    else
      say(
        moving.closes.includes("mixed-terms") ? "released-one" : "released",
        moving.closes,
      );
  } else if (
    item.checks.has("mixed-terms") &&
    (knownCount(item, "authorized") ?? 0) > 0
  )
    say("released-only", ["mixed-terms"]);
  const accepted = ask("accepted");
  if (accepted)
    if (conflicts.includes("accepted"))
      say(
        "accepted-not",
        accepted.closes,
        others(note, item, "accepted", accepted.id),
      );
    else say("accepted", accepted.closes);
  const ordered = ask("ordered");
  if (ordered)
    say(
      "ordered-not",
      ordered.closes,
      others(note, item, "ordered", ordered.id),
    );
  const relation = ask("relation");
  if (relation) say("relation", relation.closes);
  const correction = ask("correction");
  if (correction) lines.push(correctionLine(note, item, correction));

  if (item.checks.has("open-ended-release"))
    say("no-automatic", ["open-ended-release"]);
  const onHold = ask("onHold");
  if (onHold) {
    if (conflicts.includes("onHold"))
      say(
        "balance-not",
        onHold.closes,
        others(note, item, "onHold", onHold.id),
      );
    else
      say(
        zero(note, onHold)
          ? "balance-none"
          : besideFinished(note, item)
            ? "balance-unbuilt"
            : "balance",
        onHold.closes,
      );
  } else if (
    note.kind === "sample-only" &&
    (note.kindChosen ||
      item.checks.has("balance-missing") ||
      item.checks.has("balance-unquantified") ||
      (item.checks.has("open-ended-release") &&
        knownCount(item, "onHold") === null))
  )
    say("production-on-hold", ["balance-missing", "balance-unquantified"]);

  lines.push(...finishedLines(note, asks, item, conflicts.includes("held")));
  const revision = ask("revision");
  if (revision && revision.item !== null)
    lines.push(revisionLine(note, item, revision));
  return lines;
}

/** Finished parts are counted, too: "the remaining 80" might be of them. */
function besideFinished({ kind }: Note, item: Item): boolean {
  return (
    kind !== "shipment-window" &&
    (["made", "held", "accepted"] as const).some(
      (bucket) => (knownCount(item, bucket) ?? 0) > 0,
    )
  );
}

function zero(note: Note, { id }: Ask): boolean {
  return countIn(answerTo(note, id)) === 0;
}

/** The values of the bucket that the answer sets aside: "140 units". */
function others(
  note: Note,
  item: Item,
  bucket: Bucket,
  id: string,
): Readonly<Record<string, string>> {
  const holds = countIn(answerTo(note, id));
  const values = writtenValues(item, bucket).filter((value) => value !== holds);
  // While nothing is chosen all of them are in question.
  return { others: holds === null ? "[the other]" : values.join(" or ") };
}

const CORRECTED: Readonly<Partial<Record<Bucket, SentenceId>>> = {
  authorized: "released-not",
  onHold: "balance-not",
  held: "held-not",
  accepted: "accepted-not",
  ordered: "ordered-not",
  open: "open-not",
  made: "made-not",
};

function correctionLine(note: Note, item: Item, ask: Ask): Line {
  const { closes } = ask;
  const correction = correctionOf(note, ask);
  const sentence = correction ? CORRECTED[correction.bucket] : undefined;
  if (!correction || !sentence) return { id: "correction", item, closes };
  const before = knownCount(item, correction.bucket);
  if (before === null && correction.bucket === "ordered")
    return { id: "ordered", item, closes };
  if (before === null && correction.bucket === "open")
    return { id: "open", item, closes };
  return {
    id: sentence,
    item,
    closes,
    extra: { others: before === null ? "as above" : String(before) },
  };
}

export function noneLeft({ kind }: Note): SentenceId {
  return kind === "held-release" ? "held-none-left" : "held-rest-none";
}

/**
 * Where only held parts move and the others are asked for: the question for what opens their release. One sentence then
 * says both.
 */
function restTrigger(
  note: Note,
  asks: Asks,
  item: Item | null,
): Ask | undefined {
  const trigger = asks.get("trigger");
  const answer = trigger ? answerTo(note, trigger.id) : null;
  return note.kind === "held-release" &&
    askFor(asks, "heldRest", item) !== undefined &&
    (answer === null || !isRelease(answer))
    ? trigger
    : undefined;
}

function finishedLines(
  note: Note,
  asks: Asks,
  item: Item,
  conflict: boolean,
): readonly Line[] {
  const lines: Line[] = [];
  const ask = (fact: BlankFact) => askFor(asks, fact, item);
  const held = ask("held");
  const rule = ask("heldRule");
  const rest = ask("heldRest");
  const none = held !== undefined && zero(note, held);
  if (held && conflict)
    lines.push({
      id: "held-not",
      item,
      closes: held.closes,
      extra: others(note, item, "held", held.id),
    });
  else if (held && none)
    lines.push({
      id: note.kind === "pause" ? "held-none-yet" : "held-none",
      item,
      closes: held.closes,
    });
  else if (held && !rule)
    lines.push({
      id:
        note.kind === "pause" || note.kind === "held-release"
          ? "held-stay"
          : "held-exact",
      item,
      closes: held.closes,
    });
  const reason = ask("heldReason");
  const trigger = restTrigger(note, asks, item);
  if (rest)
    lines.push({
      id: zero(note, rest)
        ? noneLeft(note)
        : trigger
          ? "held-rest-trigger"
          : reason
            ? "held-rest-reason"
            : "held-rest",
      item,
      closes: [
        ...rest.closes,
        ...(reason?.closes ?? []),
        ...(trigger?.closes ?? []),
      ],
    });
  if (rule && !none) {
    // Without other finished parts the rule can only be about the accepted ones.
    const ofAccepted =
      !held &&
      !rest &&
      knownCount(item, "held") === null &&
      knownCount(item, "accepted") !== null;
    lines.push({
      id: ofAccepted ? "accepted-rule" : rest ? "held-rule-rest" : "held-rule",
      item,
      closes: [...rule.closes, ...(held && !conflict ? held.closes : [])],
    });
  }
  const lot = ask("acceptedLot");
  if (lot) lines.push({ id: "accepted-lot", item, closes: lot.closes });
  if (reason && !rest)
    lines.push({ id: "held-reason", item, closes: reason.closes });
  const disposition = ask("rejectedDisposition");
  if (disposition)
    lines.push({ id: "disposition", item, closes: disposition.closes });
  const effect = ask("openQuantityEffect");
  if (effect) lines.push({ id: "open-quantity", item, closes: effect.closes });
  return lines;
}

export function revisionLine(note: Note, item: Item | null, ask: Ask): Line {
  const { id, closes } = ask;
  const answer = answerTo(note, id);
  if (answer !== null && isNone(answer))
    return { id: "revision-none", item, closes };
  const holds = answer === null ? null : revisionName(answer).toUpperCase();
  const elsewhere = revisionsElsewhere(note).map(({ value }) => value);
  const conflict =
    closes.includes("revision-conflict") ||
    (holds !== null && elsewhere.length > 0 && !elsewhere.includes(holds));
  if (!conflict) return { id: "revision", item, closes };
  const here = item ?? note.items[0];
  const all = [
    ...(here && closes.includes("revision-conflict")
      ? revisionsOf(note, here)
      : []),
    ...elsewhere,
  ];
  const rest = [...new Set(all)].filter((value) => value !== holds);
  if (holds !== null && rest.length === 0)
    return { id: "revision", item, closes };
  return {
    id: "revision-replaces",
    item,
    closes,
    extra: { others: holds === null ? "[the other]" : rest.join(" and ") },
  };
}

export function triggerLine(
  note: Note,
  event: string | null,
  closes: readonly CheckId[],
): Line {
  if (event !== null && isRelease(event) && note.kind !== "pause")
    return {
      id:
        note.kind === "held-release"
          ? "trigger-held-release"
          : "trigger-release",
      item: null,
      closes,
      extra: { trigger: releaseWords(event) },
    };
  return {
    id:
      note.kind === "held-release"
        ? "trigger-held"
        : note.kind === "sample-only"
          ? "trigger-production"
          : note.kind === "pause"
            ? "trigger-stop"
            : "trigger",
    item: null,
    closes,
  };
}

function mailLines(note: Note, asks: Asks): readonly Line[] {
  const lines: Line[] = [];
  const say = (id: SentenceId, closes: readonly CheckId[]) => {
    lines.push({ id, item: null, closes });
  };
  const window = asks.get("window");
  if (window && !(note.kindChosen && note.kind === "shipment-window"))
    say(
      window.closes.includes("window-missing") ? "window" : "window-replaces",
      window.closes,
    );
  const date = asks.get("date");
  if (date) say("date", date.closes);
  const trigger = asks.get("trigger");
  if (trigger && !note.items.every((item) => restTrigger(note, asks, item)))
    lines.push(triggerLine(note, answerTo(note, trigger.id), trigger.closes));
  const revision = asks.get("revision");
  if (revision && (revision.item === null || note.items.length > 1))
    lines.push(revisionLine(note, null, revision));
  const material = asks.get("material");
  if (material) {
    const answer = answerTo(note, material.id);
    say(
      answer !== null && isUnchanged(answer)
        ? "material-unchanged"
        : "material",
      material.closes,
    );
  }
  const authority = asks.get("authority");
  if (authority) {
    const answer = answerTo(note, authority.id);
    say(authorityLine(note, asks, answer), authority.closes);
  }
  const placeholder = asks.get("placeholder");
  if (placeholder) say("placeholder", placeholder.closes);
  else if (
    note.analysis.findings.some(({ check }) => check === "placeholder-left")
  )
    say("blanks-filled", ["placeholder-left"]);
  return lines;
}

export function authorityLine(
  note: Note,
  asks: Asks,
  authority: string | null,
): SentenceId {
  if (authority !== null && isSelf(authority)) return "authority-self";
  const more =
    asks.has("trigger") ||
    note.analysis.trigger !== null ||
    note.items.some((item) => (knownCount(item, "onHold") ?? 0) > 0);
  return note.kind !== "full-release" && note.kind !== "unspecified" && more
    ? "authority"
    : "authority-issues";
}
