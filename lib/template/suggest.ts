/** Where the answer to a blank may already stand: sums of the mail's numbers, subject, thread, attachments. */
import type { Bucket, SpanSource } from "../analyzer/types";
import {
  answerTo,
  blankId,
  countIn,
  type Item,
  knownCount,
  type Note,
  revisionsElsewhere,
  revisionsOf,
} from "./note";
import type { BlankFact, Choice, Suggestion } from "./types";

const NAMES: Readonly<Record<Bucket, string>> = {
  ordered: "on order",
  open: "open",
  shipped: "shipped",
  inProcess: "in process",
  earlier: "released earlier",
  made: "made",
  held: "held",
  accepted: "accepted",
  rejected: "rejected",
  authorized: "released",
  onHold: "on hold",
  cancelled: "cancelled",
};

const SOURCE_NAMES: Readonly<Record<SpanSource, string>> = {
  body: "this mail",
  subject: "subject",
  thread: "earlier message",
  attachment: "attached file",
};

interface Member {
  readonly bucket: Bucket;
  readonly value: number;
  readonly sign: 1 | -1;
}

function sumText(sum: readonly Member[]): string {
  return sum
    .map(({ bucket, value, sign }, at) =>
      [
        at === 0 ? (sign < 0 ? "−" : "") : sign < 0 ? " − " : " + ",
        `${String(value)} ${NAMES[bucket]}`,
      ].join(""),
    )
    .join("");
}

function fromLedger(item: Item, bucket: Bucket): Suggestion | null {
  const derived = item.ledger.derived.find((each) => each.bucket === bucket);
  if (!derived) return null;
  const where =
    derived.source === "body" ? "" : ` (${SOURCE_NAMES[derived.source]})`;
  return {
    value: String(derived.value),
    from: sumText(derived.sum) + where,
    source: derived.source,
  };
}

/** "About 40": the number itself, for the author to confirm. */
function fromVague(item: Item, bucket: Bucket): Suggestion | null {
  const [only, more] = item.quantities.filter(
    (each) => each.bucket === bucket && !each.exact && each.value !== null,
  );
  if (!only || more) return null;
  return {
    value: String(only.value),
    from: SOURCE_NAMES.body,
    source: "body",
    span: only.span,
  };
}

/** What was answered for the bucket, else what the mail says. */
function current(note: Note, item: Item, bucket: Bucket): number | null {
  const fact =
    bucket === "authorized" ||
    bucket === "ordered" ||
    bucket === "held" ||
    bucket === "accepted" ||
    bucket === "onHold"
      ? bucket
      : null;
  const answer =
    fact === null ? null : countIn(answerTo(note, blankId(fact, item.name)));
  return answer ?? knownCount(item, bucket);
}

/** A total that only the subject or the thread gives, by itself or as the head of a sum. */
function totalElsewhere(
  item: Item,
): { readonly value: number; readonly source: SpanSource } | null {
  for (const { bucket, value, sum, source } of item.ledger.derived) {
    if (source === "body") continue;
    if (bucket === "ordered" || bucket === "open") return { value, source };
    const head = sum.find(
      (term) => term.bucket === "ordered" || term.bucket === "open",
    );
    if (head) return { value: head.value, source };
  }
  return null;
}

/** What is left of the total when everything else is taken off. */
function remainder(
  note: Note,
  item: Item,
  wanted: "onHold" | "authorized",
): Suggestion | null {
  const open = current(note, item, "open");
  const elsewhere = totalElsewhere(item);
  const total = open ?? current(note, item, "ordered") ?? elsewhere?.value;
  const other = current(
    note,
    item,
    wanted === "onHold" ? "authorized" : "onHold",
  );
  if (total === undefined || other === null) return null;
  const sum: Member[] = [
    { bucket: open === null ? "ordered" : "open", value: total, sign: 1 },
    {
      bucket: wanted === "onHold" ? "authorized" : "onHold",
      value: other,
      sign: -1,
    },
  ];
  const off: readonly Bucket[] =
    open === null ? ["shipped", "earlier", "cancelled"] : ["cancelled"];
  for (const bucket of off) {
    const value = current(note, item, bucket);
    if (value !== null && value > 0) sum.push({ bucket, value, sign: -1 });
  }
  const value = sum.reduce((left, each) => left + each.sign * each.value, 0);
  if (value < 0) return null;
  const source: SpanSource =
    elsewhere && open === null && current(note, item, "ordered") === null
      ? elsewhere.source === "body"
        ? "body"
        : elsewhere.source
      : "body";
  return {
    value: String(value),
    from:
      sumText(sum) + (source === "body" ? "" : ` (${SOURCE_NAMES[source]})`),
    source,
  };
}

/** The value the mail, its sums or its surroundings offer for this blank. */
export function suggestionFor(
  note: Note,
  fact: BlankFact,
  item: Item,
): Suggestion | null {
  switch (fact) {
    case "onHold":
      return remainder(note, item, "onHold") ?? fromLedger(item, "onHold");
    case "authorized":
      return (
        fromLedger(item, "authorized") ??
        remainder(note, item, "authorized") ??
        fromVague(item, "authorized")
      );
    case "held":
    case "accepted":
    case "ordered":
      return fromLedger(item, fact);
    case "heldRest": {
      const made = knownCount(item, "made");
      const accepted = current(note, item, "accepted");
      if (made === null || accepted === null) return fromLedger(item, "held");
      const rejected = knownCount(item, "rejected") ?? 0;
      const rest = made - accepted - rejected;
      if (rest < 0) return null;
      const sum: Member[] = [
        { bucket: "made", value: made, sign: 1 },
        { bucket: "accepted", value: accepted, sign: -1 },
      ];
      if (rejected > 0)
        sum.push({ bucket: "rejected", value: rejected, sign: -1 });
      return { value: String(rest), from: sumText(sum), source: "body" };
    }
    case "revision": {
      if (revisionsOf(note, item).length > 0) return null;
      const [first] = revisionsElsewhere(note);
      return first
        ? {
            value: first.value,
            from: SOURCE_NAMES[first.span.source],
            source: first.span.source,
            span: first.span,
          }
        : null;
    }
    case "acceptedLot": {
      const lots = note.analysis.lots.filter(
        ({ span }) => span.source === "body",
      );
      const [only] = lots;
      return only && lots.length === 1
        ? {
            value: `lot ${only.value}`,
            from: SOURCE_NAMES.body,
            source: "body",
            span: only.span,
          }
        : null;
    }
    case "relation":
      return relationBySum(item);
    case "heldReason": {
      const { trigger } = note.analysis;
      return trigger
        ? {
            value: trigger.value,
            from: SOURCE_NAMES.body,
            source: "body",
            span: trigger.span,
          }
        : null;
    }
    case "kind":
    case "heldRule":
    case "rejectedDisposition":
    case "openQuantityEffect":
    case "material":
    case "trigger":
    case "authority":
    case "window":
    case "pauseScope":
    case "correction":
    case "date":
    case "placeholder":
      return null;
  }
}

/** Whether the total fits only with, or only without, the earlier parts beside the released quantity. */
function relationBySum(item: Item): Suggestion | null {
  const total = knownCount(item, "ordered");
  const authorized = knownCount(item, "authorized");
  const onHold = knownCount(item, "onHold");
  const before =
    (knownCount(item, "shipped") ?? 0) + (knownCount(item, "inProcess") ?? 0);
  if (total === null || authorized === null || onHold === null || before === 0)
    return null;
  const sum = `${String(total)} on order, ${String(authorized)} released, ${String(onHold)} on hold`;
  if (total === authorized + onHold + before)
    return { value: "additional", from: sum, source: "body" };
  if (total === authorized + onHold)
    return { value: "including", from: sum, source: "body" };
  return null;
}

/** The corrections that make the numbers add up: the sum each of them gives, as "onHold=400". */
export function corrections(item: Item): readonly Choice[] {
  // The total may stand in the subject or the thread only.
  const count = (bucket: Bucket) =>
    item.ledger.stated[bucket] ??
    (bucket === "ordered" && item.ledger.stated.open === undefined
      ? totalElsewhere(item)?.value
      : undefined) ??
    null;
  const choices: Choice[] = [];
  const add = (bucket: Bucket, value: number, sum: readonly Member[]) => {
    if (value < 0 || value === count(bucket)) return;
    const choice = `${bucket}=${String(value)}`;
    if (choices.some((each) => each.value === choice)) return;
    choices.push({
      value: choice,
      label: `${String(value)} ${NAMES[bucket]}: ${sumText(sum)}`,
    });
  };
  const balance = (total: Bucket, parts: readonly Bucket[]): void => {
    const whole = count(total);
    const members = parts
      .map((bucket): Member | null => {
        const value = count(bucket);
        return value === null ? null : { bucket, value, sign: 1 };
      })
      .filter((each) => each !== null);
    if (whole === null || members.length === 0) return;
    const sum = members.reduce((all, { value }) => all + value, 0);
    for (const member of members) {
      if (!["authorized", "onHold", "accepted", "held"].includes(member.bucket))
        continue;
      const others = members.filter((each) => each !== member);
      add(member.bucket, whole - sum + member.value, [
        { bucket: total, value: whole, sign: 1 },
        ...others.map((each): Member => ({ ...each, sign: -1 })),
      ]);
    }
    add(total, sum, members);
  };
  const made = count("made");
  if (
    made !== null &&
    count("accepted") !== null &&
    count("authorized") === null
  )
    balance("made", ["accepted", "held", "rejected"]);
  if (count("open") !== null)
    balance("open", ["authorized", "onHold", "cancelled"]);
  if (count("ordered") !== null)
    balance("ordered", [
      "shipped",
      "earlier",
      "cancelled",
      "authorized",
      "onHold",
    ]);
  if (choices.length === 0 && made !== null)
    balance("made", ["accepted", "held", "rejected"]);
  if (choices.length === 0) {
    // The total stands in another message only: the mail can at least say its own.
    const members = (["authorized", "onHold"] as const)
      .map((bucket): Member | null => {
        const value = count(bucket);
        return value === null ? null : { bucket, value, sign: 1 };
      })
      .filter((each) => each !== null);
    if (members.length > 0)
      add(
        count("onHold") === null ? "open" : "ordered",
        members.reduce((all, { value }) => all + value, 0),
        members,
      );
  }
  return choices;
}
