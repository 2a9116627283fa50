/** Valid answers to whatever is asked, made up so that they agree with the numbers of the mail. */
import type { Analysis, Bucket, Ledger } from "../../lib/analyzer/types";
import { compose } from "../../lib/template/index";
import type { Answers, Blank } from "../../lib/template/types";

/** How many different sets of answers there are. */
export const VARIANTS = 6;

const EVENTS = [
  "our inspection decision closes",
  "install feedback from the first lot",
  "separate written release",
  "until the lab report is accepted",
  "customer approval",
  "the fixture has been requalified",
];
const PEOPLE = [
  "Purchasing",
  "Dana Ruiz, Purchasing",
  "I",
  "our quality manager",
  "Mr. Haddad",
  "Dana Ruiz",
];
const RULES = ["excluded", "counts", "separate"];

/** Answers every blank, those that only a whole note asks included; each answer may bring up the next blank. */
export function answersFor(
  analysis: Analysis,
  variant: number,
  sentAt = "2026-11-20T09:00:00Z",
): Answers {
  const answers: Record<string, string> = {};
  for (;;) {
    const { blanks, fullBlanks } = compose(analysis, answers);
    const open = [...blanks, ...fullBlanks].filter(
      ({ id }) => answers[id] === undefined,
    );
    // One number at a time: what is suggested next follows from it. The rule of held parts follows from their number.
    const next =
      open.find(({ type }) => type === "quantity") ??
      open.find(({ fact }) => fact !== "heldRule") ??
      open[0];
    if (next === undefined) break;
    answers[next.id] = valueFor(next, analysis, answers, variant, sentAt);
  }
  return answers;
}

function valueFor(
  blank: Blank,
  analysis: Analysis,
  answers: Answers,
  variant: number,
  sentAt: string,
): string {
  const ledger =
    analysis.ledger.find(({ item }) => item === blank.item) ??
    analysis.ledger[0];
  const pick = <T>(values: readonly T[], fallback: T): T =>
    values[variant % values.length] ?? fallback;
  const count = (bucket: Bucket) => countOf(bucket, blank, ledger, answers);
  switch (blank.fact) {
    case "kind":
    case "correction":
    case "rejectedDisposition":
    case "openQuantityEffect":
      return pick(
        blank.choices.map(({ value }) => value),
        "",
      );
    case "relation":
      return (
        blank.suggestion?.value ??
        pick(
          blank.choices.map(({ value }) => value),
          "",
        )
      );
    case "pauseScope":
      return pick(
        ["all", "production", "shipments", "the laser cutting"],
        "all",
      );
    case "heldRule": {
      const rule = pick(RULES, "excluded");
      const held = count("held") ?? count("made") ?? 0;
      const authorized = count("authorized");
      return rule === "counts" && authorized !== null && held > authorized
        ? "excluded"
        : rule;
    }
    case "authorized":
    case "onHold":
    case "held":
    case "accepted":
    case "ordered":
      if (blank.choices.length > 0)
        return agreeing(blank, ledger, answers, variant);
      return quantityFor(blank, ledger, answers, variant);
    case "heldRest":
      return blank.suggestion?.value ?? pick(["35", "1", "0"], "35");
    case "revision":
      if (blank.choices.length > 0)
        return pick(
          blank.choices.map(({ value }) => value),
          "C",
        );
      return (
        blank.suggestion?.value ??
        (blank.closes.join() === "revision-missing"
          ? pick(["C", "rev 04", "B.2", "none", "C7", "index F"], "C")
          : pick(["C", "rev 04", "B.2"], "C"))
      );
    case "material":
      return pick(["black PETG", "unchanged", "6061-T6"], "black PETG");
    case "acceptedLot":
      return (
        blank.suggestion?.value ?? pick(["B", "carton 4", "lot 2217"], "B")
      );
    case "heldReason":
      return pick(
        EVENTS.filter((event) => !event.includes("release")),
        "",
      );
    case "trigger":
      return pick(EVENTS, "");
    case "authority":
      return pick(PEOPLE, "");
    case "window":
      return `${later(sentAt, 30)}/${later(sentAt, 34)}`;
    case "date":
      return later(sentAt, 30);
    case "placeholder":
      return "5 boxes";
  }
}

function countOf(
  bucket: Bucket,
  blank: Blank,
  ledger: Ledger | undefined,
  answers: Answers,
): number | null {
  const answer =
    answers[blank.item === null ? bucket : `${bucket}:${blank.item}`];
  if (answer !== undefined) return Number(answer);
  return (
    ledger?.stated[bucket] ??
    ledger?.derived.find((each) => each.bucket === bucket)?.value ??
    null
  );
}

function quantityFor(
  blank: Blank,
  ledger: Ledger | undefined,
  answers: Answers,
  variant: number,
): string {
  const count = (bucket: Bucket) => countOf(bucket, blank, ledger, answers);
  if (blank.suggestion) return blank.suggestion.value;
  const total = count("open") ?? count("ordered");
  const off =
    count("open") === null
      ? (count("shipped") ?? 0) +
        (count("earlier") ?? 0) +
        (count("cancelled") ?? 0) +
        (count("inProcess") ?? 0)
      : (count("cancelled") ?? 0);
  switch (blank.fact) {
    case "onHold":
      return String([80, 1, 0, 1200][variant % 4]);
    case "authorized": {
      const room =
        total === null
          ? null
          : Math.max(1, total - off - (count("onHold") ?? 0));
      return String(room === null ? [120, 1, 2500][variant % 3] : room);
    }
    case "held":
      return String([25, 0, 1][variant % 3]);
    case "accepted": {
      const made = count("made") ?? count("held");
      return String(
        made === null ? [40, 1][variant % 2] : Math.max(1, made - 1),
      );
    }
    default:
      return "200";
  }
}

/** Of the values in conflict one that the other numbers bear out, where there is one. */
function agreeing(
  blank: Blank,
  ledger: Ledger | undefined,
  answers: Answers,
  variant: number,
): string {
  const values = blank.choices.map(({ value }) => value);
  const fits = values.filter((value) =>
    addsUp({
      ...ledger?.stated,
      ...numbers(answers),
      [blank.fact]: Number(value),
    }),
  );
  const pool = fits.length > 0 ? fits : values;
  return pool[variant % pool.length] ?? "";
}

function numbers(answers: Answers): Record<string, number> {
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([, value]) => /^\d+$/.test(value))
      .map(([id, value]) => [id, Number(value)]),
  );
}

function addsUp(counts: Readonly<Partial<Record<string, number>>>): boolean {
  const { ordered, open, authorized, onHold, accepted, held, made } = counts;
  if (made !== undefined && accepted !== undefined && held !== undefined)
    return made === accepted + held + (counts["rejected"] ?? 0);
  const whole = open ?? ordered;
  if (whole === undefined || authorized === undefined || onHold === undefined)
    return true;
  return whole === authorized + onHold;
}

/** The ISO date so many days after a moment. */
function later(moment: string, days: number): string {
  return new Date(Date.parse(moment) + days * 86_400_000)
    .toISOString()
    .slice(0, 10);
}
