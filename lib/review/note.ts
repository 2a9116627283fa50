/**
 * The reviewer's answer to a draft: numbered points, each with the sentence that closes it, what the shop reads as it
 * stands, and the stamp. Written in English, as the drafts are.
 */
import type { Analysis, Draft, Finding } from "../analyzer/types";
import { ordersOf as shopOrdersOf } from "../template/orders";
import {
  NOTE_OPENING,
  NOTE_THANKS,
  PROPOSAL_OPENING,
  SHOP_OPENING,
} from "./note-block";
import {
  type AskedBlanks,
  ordersOf,
  reviewedLedgerOf,
} from "./reviewed-ledger";
import { writeStamp } from "./stamp";

interface ReviewPoint {
  /** What the shop would have to guess, in whole sentences. */
  readonly message: string;
  /** Several where line items need one each; none where no sentence of ours closes it: the author has to. */
  readonly proposals: readonly string[];
}

export interface ReviewNote {
  readonly heading: string;
  readonly opening: string;
  readonly points: readonly ReviewPoint[];
  /** The orders as the shop will read them; empty for what releases nothing. */
  readonly shop: readonly string[];
  /** null where no number, hold or revision was reviewed. */
  readonly stamp: string | null;
}

/** A sentence the reviewer proposes. */
export interface Proposal {
  readonly text: string;
  readonly item: string | null;
  readonly closes: readonly Finding["check"][];
}

export interface Reviewed {
  readonly draft: Draft;
  /** Of the draft as it stands. */
  readonly analysis: Analysis;
  /** Of the draft with all proposals in that have no blank left. */
  readonly after: Analysis;
  /** What the reviewer wants to see mended, in their order. */
  readonly findings: readonly Finding[];
  readonly proposals: readonly Proposal[];
  /** What the proposals ask for and nobody has answered. */
  readonly asked: AskedBlanks;
}

export function reviewNoteOf(reviewed: Reviewed): ReviewNote {
  const { draft, analysis, after, asked } = reviewed;
  const points = pointsOf(reviewed);
  const orders = ordersOf(draft);
  const name = orders.length === 0 ? "" : `, PO ${orders.join(", ")}`;
  return {
    heading:
      points.length === 0
        ? `${NOTE_OPENING}${name}: nothing to add`
        : `${NOTE_OPENING}${name}: ${points.length === 1 ? "1 point" : `${String(points.length)} points`}`,
    opening:
      points.length === 0
        ? `${NOTE_THANKS}, it says what the shop needs. Please send it as it is.`
        : points.length === 1
          ? `${NOTE_THANKS} for the draft. With this point settled the shop can build without asking:`
          : `${NOTE_THANKS} for the draft. With these points settled the shop can build without asking:`,
    points,
    shop: shopOrdersOf(analysis).map(({ text }) => text),
    stamp: writeStamp(reviewedLedgerOf(after, draft, asked)),
  };
}

/** One point for the sentences that close the same things, then what no sentence closes. */
function pointsOf({ findings, proposals }: Reviewed): readonly ReviewPoint[] {
  const points: { closed: Set<Finding>; proposals: string[] }[] = [];
  for (const { text, item, closes } of proposals) {
    const own = findings.filter(
      (finding) =>
        closes.includes(finding.check) &&
        (item === null || finding.item === null || finding.item === item),
    );
    if (own.length === 0) continue;
    const known = points.find(({ closed }) =>
      own.some((finding) => closed.has(finding)),
    );
    if (known === undefined)
      points.push({ closed: new Set(own), proposals: [text.trim()] });
    else {
      known.proposals.push(text.trim());
      for (const finding of own) known.closed.add(finding);
    }
  }
  for (const finding of findings)
    if (!points.some(({ closed }) => closed.has(finding)))
      points.push({ closed: new Set([finding]), proposals: [] });
  const first = ({ closed }: { readonly closed: ReadonlySet<Finding> }) =>
    findings.findIndex((finding) => closed.has(finding));
  return points
    .sort((a, b) => first(a) - first(b))
    .map(({ closed, proposals: proposed }) => ({
      message: [
        ...new Set(
          findings
            .filter((finding) => closed.has(finding))
            .map(({ message }) => message),
        ),
      ].join(" "),
      proposals: proposed,
    }));
}

/** For a reply and for any plain field. */
export function noteAsText(note: ReviewNote): string {
  return [
    note.heading,
    "",
    note.opening,
    "",
    ...note.points.flatMap(({ message, proposals }, at) => [
      `${String(at + 1)}. ${message}`,
      ...proposals.map((each) => `${PROPOSAL_OPENING} ${oneLine(each)}`),
      "",
    ]),
    ...(note.shop.length === 0
      ? []
      : [`${SHOP_OPENING}: ${note.shop.join("; ")}.`, ""]),
    ...(note.stamp === null ? [] : [note.stamp]),
  ]
    .join("\n")
    .trimEnd();
}

export function noteAsMarkdown(note: ReviewNote): string {
  return [
    `**${markdown(note.heading)}**`,
    "",
    note.opening,
    "",
    ...note.points.map(
      ({ message, proposals }, at) =>
        `${String(at + 1)}. ${markdown(message)}${proposals
          .map(
            (each) => `\n   > ${PROPOSAL_OPENING} ${markdown(oneLine(each))}`,
          )
          .join("  ")}`,
    ),
    ...(note.points.length === 0 ? [] : [""]),
    ...(note.shop.length === 0
      ? []
      : [
          `${SHOP_OPENING}:`,
          "",
          ...note.shop.map((order) => `- ${markdown(order)}`),
          "",
        ]),
    ...(note.stamp === null ? [] : [markdown(note.stamp)]),
  ]
    .join("\n")
    .trimEnd();
}

export function noteAsHtml(note: ReviewNote): string {
  const points = note.points
    .map(
      ({ message, proposals }) =>
        `<li>${html(message)}${proposals
          .map(
            (each) => `<br><em>${PROPOSAL_OPENING}</em> ${html(oneLine(each))}`,
          )
          .join("")}</li>`,
    )
    .join("");
  return [
    `<p><strong>${html(note.heading)}</strong></p>`,
    `<p>${html(note.opening)}</p>`,
    ...(points === "" ? [] : [`<ol>${points}</ol>`]),
    ...(note.shop.length === 0
      ? []
      : [
          `<p>${SHOP_OPENING}:</p>`,
          `<ul>${note.shop.map((order) => `<li>${html(order)}</li>`).join("")}</ul>`,
        ]),
    ...(note.stamp === null ? [] : [`<p>${html(note.stamp)}</p>`]),
  ].join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}

function html(text: string): string {
  return text.replace(
    /[&<>"']/gu,
    (char) => `&#${String(char.charCodeAt(0))};`,
  );
}

function markdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/gu, (char) => `\\${char}`);
}
