/** What is reviewed: a message open for reading, a mail it quotes, or pasted text. Pure; nothing of it is written to. */
import type { Draft, Finding } from "../analyzer/types";
import type { ShownMessage } from "../messages/contract";
import {
  type Acknowledgement,
  readAcknowledgement,
} from "../review/acknowledgement";
import { type ReviewNote, reviewNoteOf } from "../review/note";
import { reviewedLedgerOf } from "../review/reviewed-ledger";
import { insertable } from "./lines";
import type { Plan, PanelEngine } from "./plan";

/** null: whatever of the newest message speaks of a release. */
export type ReviewChoice =
  | {
      readonly kind: "message";
      readonly id: string;
      /** null: the message's own words; else which of the mails it quotes. */
      readonly quoted: number | null;
    }
  | { readonly kind: "pasted" }
  | null;

export interface ReviewState {
  /** The panel shows the review, not a draft. */
  readonly open: boolean;
  readonly messages: readonly ShownMessage[];
  readonly choice: ReviewChoice;
  readonly pasted: string;
}

export const NO_REVIEW: ReviewState = {
  open: false,
  messages: [],
  choice: null,
  pasted: "",
};

/** One thing that can be reviewed. */
export interface ReviewSource {
  /** Key of what was answered in its review; another text has another. */
  readonly key: string;
  readonly choice: Exclude<ReviewChoice, null>;
  readonly draft: Draft;
  readonly message: ShownMessage | null;
}

/** Everything there is to review, newest first; pasted text is last. */
export function sourcesOf({
  messages,
  pasted,
}: ReviewState): readonly ReviewSource[] {
  return [
    ...messages.flatMap((message) =>
      [null, ...message.quoted.keys()].map((quoted): ReviewSource => {
        const body =
          quoted === null ? message.text : (message.quoted[quoted] ?? "");
        return {
          key: `review:${message.id}:${String(quoted ?? "own")}`,
          choice: { kind: "message", id: message.id, quoted },
          message,
          draft: {
            body,
            ...(message.subject === null ? {} : { subject: message.subject }),
            ...(quoted === null ? { attachments: message.attachments } : {}),
            thread: [
              ...message.quoted.slice(quoted === null ? 0 : quoted + 1),
              ...message.older,
            ],
          },
        };
      }),
    ),
    {
      key: "review:pasted",
      choice: { kind: "pasted" },
      message: null,
      draft: { body: pasted },
    },
  ];
}

function isChosen(
  { choice }: ReviewSource,
  chosen: Exclude<ReviewChoice, null>,
): boolean {
  if (choice.kind === "pasted" || chosen.kind === "pasted")
    return choice.kind === chosen.kind;
  return choice.id === chosen.id && choice.quoted === chosen.quoted;
}

/** What is shown: the choice, if it is still there, or the first that is a release, or the newest message. */
export function chosenSource(
  state: ReviewState,
  isRelease: (draft: Draft) => boolean,
): ReviewSource | null {
  const sources = sourcesOf(state);
  const { choice } = state;
  const chosen =
    choice === null
      ? undefined
      : sources.find((source) => isChosen(source, choice));
  if (chosen !== undefined) return chosen;
  const [first] = sources;
  const newest = sources.filter(
    ({ message }) => message !== null && message === first?.message,
  );
  return newest.find(({ draft }) => isRelease(draft)) ?? first ?? null;
}

/** The release that an answer in the same conversation is measured by, and what the answer makes of it. */
export interface Answered {
  readonly acknowledgement: Acknowledgement;
  readonly kind: "different" | "same";
}

/** null: the message's own words confirm no release of its conversation. */
export function answeredRelease(
  message: ShownMessage,
  engine: Pick<PanelEngine, "analyze">,
): Answered | null {
  const subject = message.subject === null ? {} : { subject: message.subject };
  const earlier = [...message.quoted, ...message.older];
  for (const body of earlier) {
    const draft: Draft = { body, ...subject };
    const analysis = engine.analyze(draft);
    if (analysis.kind === null || analysis.kind === "pause") continue;
    const acknowledgement = readAcknowledgement(
      { body: message.text, ...subject },
      reviewedLedgerOf(analysis, draft),
    );
    return (
      acknowledgement && {
        acknowledgement,
        kind: acknowledgement.different.length > 0 ? "different" : "same",
      }
    );
  }
  return null;
}

/** The note on a draft, from the same plan its author would see. */
export function noteOf(
  draft: Draft,
  plan: Plan,
  analyze: PanelEngine["analyze"],
): ReviewNote {
  const { analysis, lines, answers, composition, text } = plan;
  const wanted = lines.filter(({ on }) => on);
  const closedByChoice = (finding: Finding) =>
    finding.severity === "note" &&
    wanted.some(
      ({ optional, sentence }) =>
        optional && sentence.closes.includes(finding.check),
    );
  return reviewNoteOf({
    draft,
    analysis,
    after:
      insertable(lines).length === 0
        ? analysis
        : analyze({ ...draft, body: `${draft.body.trimEnd()}\n\n${text}` }),
    findings: analysis.findings.filter(
      (finding) => finding.severity !== "note" || closedByChoice(finding),
    ),
    proposals: wanted
      .filter((line) => line.text.trim() !== "")
      .map(({ text: proposal, sentence: { item, closes } }) => ({
        text: proposal,
        item,
        closes,
      })),
    asked: composition.blanks.filter(({ id }) => (answers[id] ?? "") === ""),
  });
}
