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
  /** null where no sentence of ours closes it: the author has to. */
  readonly proposal: string | null;
}

export interface ReviewNote {
  readonly heading: string;
  readonly opening: string;
  readonly points: readonly ReviewPoint[];
  /** The orders as the shop will read them; empty for what releases nothing. */
  readonly shop: readonly string[];
  readonly stamp: string;
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

/** One point for each sentence that closes something, then what no sentence closes. */
function pointsOf({ findings, proposals }: Reviewed): readonly ReviewPoint[] {
  const points: { at: number; point: ReviewPoint }[] = [];
  const closed = new Set<Finding>();
  for (const { text, item, closes } of proposals) {
    const own = findings.filter(
      (finding) =>
        closes.includes(finding.check) &&
        (item === null || finding.item === null || finding.item === item) &&
        !closed.has(finding),
    );
    const [first] = own;
    if (first === undefined) continue;
    for (const finding of own) closed.add(finding);
    points.push({
      at: findings.indexOf(first),
      point: {
        message: [...new Set(own.map(({ message }) => message))].join(" "),
        proposal: text.trim(),
      },
    });
  }
  for (const [at, finding] of findings.entries())
    if (!closed.has(finding))
      points.push({
        at,
        point: { message: finding.message, proposal: null },
      });
  return points.sort((a, b) => a.at - b.at).map(({ point }) => point);
}

/** For a reply and for any plain field. */
export function noteAsText(note: ReviewNote): string {
  return [
    note.heading,
    "",
    note.opening,
    "",
    ...note.points.flatMap(({ message, proposal }, at) => [
      `${String(at + 1)}. ${message}`,
      ...(proposal === null
        ? []
        : [`${PROPOSAL_OPENING} ${oneLine(proposal)}`]),
      "",
    ]),
    ...(note.shop.length === 0
      ? []
      : [`${SHOP_OPENING}: ${note.shop.join("; ")}.`, ""]),
    note.stamp,
  ].join("\n");
}

export function noteAsMarkdown(note: ReviewNote): string {
  return [
    `**${markdown(note.heading)}**`,
    "",
    note.opening,
    "",
    ...note.points.map(
      ({ message, proposal }, at) =>
        `${String(at + 1)}. ${markdown(message)}${
          proposal === null
            ? ""
            : `\n   > ${PROPOSAL_OPENING} ${markdown(oneLine(proposal))}`
        }`,
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
    markdown(note.stamp),
  ].join("\n");
}

export function noteAsHtml(note: ReviewNote): string {
  const points = note.points
    .map(
      ({ message, proposal }) =>
        `<li>${html(message)}${
          proposal === null
            ? ""
            : `<br><em>${PROPOSAL_OPENING}</em> ${html(oneLine(proposal))}`
        }</li>`,
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
    `<p>${html(note.stamp)}</p>`,
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
