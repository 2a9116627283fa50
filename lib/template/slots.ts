/** What each placeholder stands for in one line item of one mail. */
import type { Bucket } from "../analyzer/types";
import type { Ask, Asks } from "./asks";
import {
  dateWords,
  dayWords,
  eventWords,
  lotWords,
  personWords,
  reasonWords,
  revisionName,
} from "./phrases";
import type { Slot, Slots } from "./fill";
import { counted, noun } from "./nouns";
import {
  answerTo,
  blankId,
  countIn,
  type Item,
  knownCount,
  lotsOf,
  type Note,
  production,
  restBySum,
  revisionsOf,
  windowOf,
} from "./note";
import { CHOICE_TEXTS } from "./sentences";
import type { BlankFact } from "./types";

/**
 * What stands in brackets until it is answered. Never the words of an answer: a blank must not read as one. Each holds a
 * word by which the analyzer knows a blank ("quantity", "what", "effect").
 */
export const LABELS: Readonly<Record<BlankFact, string>> = {
  kind: "kind of release",
  authorized: "released quantity",
  ordered: "order quantity",
  onHold: "quantity on hold",
  held: "number of finished parts",
  heldRule: "rule for the finished parts",
  accepted: "accepted quantity",
  acceptedLot: "lot, bag or carton",
  heldRest: "number of other finished parts",
  heldReason: "until what, or why",
  rejectedDisposition: "disposition",
  openQuantityEffect: "effect on",
  revision: "revision",
  material: "material",
  trigger: "what opens the next release",
  authority: "who releases",
  window: "delivery window",
  pauseScope: "what stops",
  relation: "relation to",
  correction: "which number is right",
  date: "date",
  placeholder: "value of the blank",
};

const COUNTS: readonly (Bucket & BlankFact)[] = [
  "authorized",
  "ordered",
  "onHold",
  "held",
  "accepted",
];

/** The buckets a correction may set right. */
const CORRECTABLE: readonly Bucket[] = [
  "authorized",
  "onHold",
  "held",
  "accepted",
  "ordered",
  "open",
  "made",
];

/** "onHold=400": the number on hold is 400, whatever the mail says. */
export function correctionOf(
  note: Note,
  ask: Ask | undefined,
): { readonly bucket: Bucket; readonly value: number } | null {
  if (!ask) return null;
  const [name, value] = (answerTo(note, ask.id) ?? "").split("=");
  const bucket = CORRECTABLE.find((each) => each === name);
  const count = countIn(value ?? null);
  return bucket === undefined || count === null
    ? null
    : { bucket, value: count };
}

/** The nouns of an item: that of its ledger, else the first one written. */
export function unitOf(item: Item): string | null {
  return (
    item.ledger.unit ??
    item.quantities.find(({ unit }) => unit !== null)?.unit ??
    null
  );
}

/**
 * @param item null for sentences of the whole mail
 * @param extra placeholders of one sentence only
 */
export function slotsFor(
  note: Note,
  asks: Asks,
  item: Item | null,
  extra: Readonly<Record<string, string>> = {},
): Slots {
  const here = item ?? note.items[0];
  const unit = here ? unitOf(here) : null;
  const askOf = (fact: BlankFact): Ask | undefined =>
    asks.get(blankId(fact, item?.name ?? null)) ?? asks.get(fact);
  const answer = (fact: BlankFact): string | null => {
    const ask = askOf(fact);
    return ask ? answerTo(note, ask.id) : null;
  };

  const words = (fact: BlankFact, text: string | null): Slot | null => {
    const ask = askOf(fact);
    if (!ask)
      return text === null
        ? null
        : { kind: "words", text, blank: null, label: LABELS[fact] };
    return { kind: "words", text, blank: ask.id, label: LABELS[fact] };
  };
  const correction = correctionOf(note, askOf("correction"));
  const quantity = (
    bucket: Bucket,
    fact: BlankFact | null,
    fallback: number | null,
  ): Slot | null => {
    if (correction?.bucket === bucket)
      return {
        kind: "quantity",
        count: correction.value,
        unit,
        blank: askOf("correction")?.id ?? null,
        label: LABELS.correction,
      };
    const ask = fact === null ? undefined : askOf(fact);
    if (ask && fact !== null)
      return {
        kind: "quantity",
        count: countIn(answerTo(note, ask.id)),
        unit,
        blank: ask.id,
        label: LABELS[fact],
      };
    // "40 units", not "lot B (40 units)": a lot stands for the number only where there is none, and finished parts
    // are named by their lot in sentences of their own.
    const lot =
      here &&
      fallback === null &&
      (bucket === "authorized" || bucket === "onHold")
        ? lotsOf(here, bucket)
        : undefined;
    if (fallback === null && lot === undefined) return null;
    return {
      kind: "quantity",
      count: fallback,
      unit,
      lot,
      blank: null,
      label: "quantity",
    };
  };
  /** Held parts stay where they are, and no other sentence says so. */
  const staying =
    note.kind !== "full-release" &&
    (askOf("held") !== undefined ||
      (note.whole && askOf("heldRest") === undefined));
  const choice = (
    fact: BlankFact,
    value: string | null,
    stays = false,
  ): Slot | null => {
    const ask = askOf(fact);
    if (!ask && value === null) return null;
    const texts = CHOICE_TEXTS[fact] ?? {};
    const text =
      value === null
        ? null
        : ((stays ? texts[`${value}-hold`] : undefined) ??
          texts[value] ??
          null);
    return {
      kind: "phrase",
      template: text,
      value,
      blank: ask?.id ?? null,
      label: LABELS[fact],
    };
  };
  const count = (bucket: Bucket) => (here ? knownCount(here, bucket) : null);
  const typedAuthority = answer("authority");
  // "The rest stays on hold", where the body's numbers say how many that is.
  const rest = here ? restBySum(here) : null;

  const resolve = (name: string): Slot | null => {
    const given = extra[name];
    if (given !== undefined)
      return { kind: "words", text: given, blank: null, label: name };
    switch (name) {
      case "held":
        if (askOf("held")) return quantity("held", "held", null);
        if (count("held") !== null)
          return quantity("held", null, count("held"));
        if (askOf("heldRest")) return quantity("held", "heldRest", null);
        return count("accepted") === null
          ? quantity("made", null, count("made"))
          : quantity("held", null, null);
      case "authorized":
      case "ordered":
      case "onHold":
      case "accepted": {
        const fact = COUNTS.find((each) => each === name);
        return fact
          ? quantity(
              fact,
              fact,
              count(fact) ?? (fact === "onHold" ? rest : null),
            )
          : null;
      }
      case "heldRest":
        return quantity(
          "held",
          askOf("heldRest") ? "heldRest" : "held",
          count("held"),
        );
      case "open":
      case "shipped":
      case "inProcess":
      case "earlier":
      case "made":
      case "rejected":
      case "cancelled":
        return quantity(name, null, count(name));
      case "lot": {
        const lot = here ? lotsOf(here, "authorized") : undefined;
        return lot === undefined
          ? null
          : {
              kind: "quantity",
              count: null,
              unit: null,
              lot,
              blank: null,
              label: "lot",
            };
      }
      case "units":
        return {
          kind: "words",
          text: noun(unit, 0),
          blank: null,
          label: "units",
        };
      case "released": {
        const authorized = resolve("authorized");
        return authorized?.kind === "quantity" && production(note.kind)
          ? {
              kind: "phrase",
              template:
                authorized.count === null && authorized.blank === null
                  ? "{authorized}"
                  : "the {authorized}",
              value: null,
              blank: null,
              label: authorized.label,
            }
          : {
              kind: "words",
              text:
                note.kind === "full-release"
                  ? "the remaining quantity"
                  : "this release",
              blank: null,
              label: LABELS.authorized,
            };
      }
      case "finished":
        return {
          kind: "words",
          text:
            note.kind === "partial-restart" || note.kind === "full-release"
              ? "finished before the pause"
              : "already finished",
          blank: null,
          label: "finished",
        };
      case "purpose":
        return {
          kind: "words",
          text: purpose(note, here ? lotsOf(here, "authorized") : undefined),
          blank: null,
          label: "",
        };
      case "heldRule":
      case "countRule":
        return choice(
          "heldRule",
          answer("heldRule") ??
            (askOf("heldRule") ? null : note.analysis.heldRule),
          name === "heldRule" && staying,
        );
      case "rejectedDisposition":
      case "openQuantityEffect":
      case "relation":
        return choice(name, answer(name));
      case "earlierParts": {
        const shipped = count("shipped");
        const inProcess = count("inProcess");
        const parts = [
          shipped === null
            ? null
            : `so far ${counted(shipped, unit)} ${shipped === 1 ? "has" : "have"} been shipped`,
          inProcess === null
            ? null
            : `now ${counted(inProcess, unit)} ${inProcess === 1 ? "is" : "are"} in process`,
        ].filter((part) => part !== null);
        return {
          kind: "words",
          text: parts.join(", "),
          count: (shipped ?? 0) + (inProcess ?? 0),
          blank: null,
          label: "earlier parts",
        };
      }
      case "acceptedLots":
      case "heldLots": {
        const lots = here
          ? lotsOf(here, name === "heldLots" ? "held" : "accepted")
          : undefined;
        return lots === undefined
          ? null
          : {
              kind: "words",
              text: lots,
              blank: null,
              label: LABELS.acceptedLot,
            };
      }
      case "verb":
        return { kind: "words", text: verb(note), blank: null, label: "" };
      case "revision": {
        const typed = answer("revision");
        const own = here ? revisionsOf(note, here) : [];
        return words(
          "revision",
          askOf("revision")
            ? typed === null
              ? null
              : revisionName(typed)
            : own.length === 1
              ? (own[0] ?? null)
              : null,
        );
      }
      case "trigger": {
        const event = askOf("trigger")
          ? answer("trigger")
          : (note.analysis.trigger?.value ?? null);
        return words("trigger", event === null ? null : eventWords(event));
      }
      case "authority":
        return words(
          "authority",
          askOf("authority")
            ? typedAuthority === null
              ? null
              : personWords(typedAuthority)
            : note.analysis.authority === null
              ? null
              : personWords(note.analysis.authority.value),
        );
      case "material":
        return words(
          "material",
          askOf("material")
            ? answer("material")
            : termWords("material", note.analysis.material?.value),
        );
      case "finish":
      case "packaging": {
        const text = termWords(name, note.analysis[name]?.value);
        return text === null
          ? null
          : { kind: "words", text, blank: null, label: name };
      }
      case "acceptedLot": {
        const typed = answer("acceptedLot");
        const lot = here ? lotsOf(here, "accepted") : undefined;
        return words(
          "acceptedLot",
          askOf("acceptedLot")
            ? typed === null
              ? null
              : lotWords(typed)
            : (lot ?? null),
        );
      }
      case "heldReason": {
        const typed = answer("heldReason");
        return words("heldReason", typed === null ? null : reasonWords(typed));
      }
      case "window":
      case "date": {
        const typed = answer(name);
        if (askOf(name))
          return words(
            name,
            typed === null
              ? null
              : name === "date"
                ? dayWords(typed)
                : dateWords(typed),
          );
        const dates = windowOf(note);
        return name === "window" && dates !== null
          ? words("window", dateWords(dates.join("/")))
          : null;
      }
      case "dates":
        return {
          kind: "words",
          text: wrongDates(note) > 1 ? "dates" : "date",
          blank: null,
          label: LABELS.date,
        };
      case "pauseScope": {
        const typed = answer("pauseScope");
        return words(
          "pauseScope",
          typed === null ? null : scopeWords(typed, unit),
        );
      }
      case "correction":
        return words("correction", null);
      case "placeholder":
        return words("placeholder", answer("placeholder"));
      default:
        return null;
    }
  };
  return resolve;
}

function wrongDates({ analysis }: Note): number {
  return new Set(
    analysis.findings
      .filter(
        ({ check }) => check === "date-past" || check === "date-inconsistent",
      )
      .flatMap(({ spans }) => spans.map(({ start }) => start)),
  ).size;
}

/** "packaging method approved before", behind "Packaging:". */
function termWords(name: string, value: string | undefined): string | null {
  const words = value?.trim() ?? "";
  if (words === "") return null;
  if (words.toLowerCase().startsWith(`${name} `))
    return words.slice(name.length + 1);
  // "Anodising black" begins a sentence of the mail, and stands inside of one here.
  return name === "finish" && /^[A-Z][a-z]/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

function verb({ kind }: Note): string {
  switch (kind) {
    case "partial-restart":
      return "Restart";
    case "shipment-window":
      return "Ship";
    case "sample-only":
      return "Make";
    case "first-lot":
    case "full-release":
    case "held-release":
    case "unspecified":
    case "pause":
      return "Build";
  }
}

function purpose({ kind }: Note, lot: string | undefined): string {
  switch (kind) {
    case "sample-only":
      return " as samples";
    case "first-lot":
      return ` in ${lot ?? "this lot"}`;
    case "partial-restart":
    case "shipment-window":
    case "full-release":
    case "held-release":
    case "unspecified":
    case "pause":
      return "";
  }
}

function scopeWords(scope: string, unit: string | null): string {
  if (scope === "all") return "all work on this job";
  if (scope === "production") return "all production";
  if (scope === "shipments") return "all shipments";
  const count = countIn(scope);
  return count === null ? scope : `the ${counted(count, unit)}`;
}
