/** All state of the panel: what the page said last, and what the author did with each draft. */
import type { CheckId, Draft } from "../analyzer/types";
import type { WordingForm } from "../policy/types";
import type { StartKind } from "../template/start";
import type { ShownMessage } from "../messages/contract";
import type { BlankFact } from "../template/types";
import type { ConnectionState, InsertOutcome, OpenDraft } from "./connection";
import { NO_REVIEW, type ReviewChoice, type ReviewState } from "./review";

/** What the author did in the panel for one draft; kept when the draft closes or its tab goes to the back. */
export interface DraftWork {
  /** As typed, by `Blank.id`; "" is a field that was emptied on purpose. */
  readonly typed: Readonly<Record<string, string>>;
  readonly dismissed: readonly CheckId[];
  /** Sentences switched off, optional ones switched on, and the author's own versions, by `lineKey`. */
  readonly off: readonly string[];
  readonly on: readonly string[];
  readonly edits: Readonly<Record<string, string>>;
  /** null: as the team writes. */
  readonly form: WordingForm | null;
  /** What the foot of the panel shows. */
  readonly foot: "lines" | "sentences" | "full";
  /** The kind of the template the author starts from, in a draft that is no release yet. */
  readonly start: StartKind | null;
  readonly insertion: Insertion;
}

export type Insertion =
  | { readonly kind: "idle" }
  | { readonly kind: "running" }
  /** The draft has to be asked again before anything is said about it: the text may still be on its way. */
  | {
      readonly kind: "finished";
      readonly outcome: InsertOutcome;
      readonly lines: number;
      readonly replaced: boolean;
    };

export const NEW_WORK: DraftWork = {
  typed: {},
  dismissed: [],
  off: [],
  on: [],
  edits: {},
  form: null,
  foot: "lines",
  start: null,
  insertion: { kind: "idle" },
};

/** A draft that closed while its form was being filled. */
export interface KeptWork {
  readonly draftId: string;
  readonly subject: string;
  readonly work: DraftWork;
}

export type EarlierAnswers = Readonly<
  Partial<Record<BlankFact, readonly string[]>>
>;

export interface PanelState {
  readonly connection: ConnectionState;
  /** The draft the author chose in the panel; null follows the one in front. */
  readonly picked: string | null;
  /** The one worked on last stands last. */
  readonly work: Readonly<Record<string, DraftWork>>;
  /** The answers of the draft closed last, if it had any. */
  readonly kept: KeptWork | null;
  readonly review: ReviewState;
}

export const INITIAL_STATE: PanelState = {
  connection: { kind: "connecting" },
  picked: null,
  work: {},
  kept: null,
  review: NO_REVIEW,
};

export type DraftAction =
  | { readonly kind: "typed"; readonly blank: string; readonly value: string }
  | { readonly kind: "dismissed"; readonly check: CheckId }
  | { readonly kind: "restored"; readonly check: CheckId }
  | { readonly kind: "switched"; readonly line: string; readonly on: boolean }
  /** null takes the composed sentence back. */
  | {
      readonly kind: "edited";
      readonly line: string;
      readonly text: string | null;
    }
  | { readonly kind: "formed"; readonly form: WordingForm }
  | { readonly kind: "foot"; readonly foot: DraftWork["foot"] }
  | { readonly kind: "started"; readonly start: StartKind | null }
  | { readonly kind: "inserting" }
  | {
      readonly kind: "inserted";
      readonly outcome: InsertOutcome;
      readonly lines: number;
      readonly replaced: boolean;
    };

export type PanelAction =
  | { readonly kind: "connection"; readonly state: ConnectionState }
  | { readonly kind: "picked"; readonly draftId: string }
  /** The kept answers go to this draft, or to nobody. */
  | { readonly kind: "kept-used"; readonly draftId: string }
  | { readonly kind: "kept-forgotten" }
  /** What is open for reading now. */
  | {
      readonly kind: "messages";
      readonly messages: readonly ShownMessage[];
    }
  /** To the review, or back to the drafts. */
  | { readonly kind: "reviewing"; readonly open: boolean }
  | { readonly kind: "review-chosen"; readonly choice: ReviewChoice }
  | { readonly kind: "pasted"; readonly text: string }
  | {
      readonly kind: "draft";
      readonly draftId: string;
      readonly action: DraftAction;
    };

export function workOf(state: PanelState, draftId: string): DraftWork {
  return state.work[draftId] ?? NEW_WORK;
}

/** The draft the panel shows; null when none is open. */
function shownDraft(state: PanelState): OpenDraft | null {
  if (state.connection.kind !== "drafts") return null;
  const { drafts, front } = state.connection;
  return (
    drafts.find(({ id }) => id === state.picked) ??
    drafts.find(({ id }) => id === front) ??
    drafts[0] ??
    null
  );
}

function without<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(record).filter(([each]) => each !== key),
  );
}

/** How many drafts' answers are remembered: a panel may stay open for weeks, and earlier answers are offered as a list. */
const MOST_REMEMBERED = 50;

/** Files `work` as the latest; what was worked on longest ago is forgotten, unless its draft is open. */
function withWork(
  { connection, work: before }: PanelState,
  draftId: string,
  work: DraftWork,
): PanelState["work"] {
  const after = { ...without(before, draftId), [draftId]: work };
  const ids = Object.keys(after);
  if (ids.length <= MOST_REMEMBERED) return after;
  const open = connection.kind === "drafts" ? connection.drafts : [];
  const oldest = ids.find(
    (id) => id !== draftId && !open.some((draft) => draft.id === id),
  );
  return oldest === undefined ? after : without(after, oldest);
}

function reduceDraft(work: DraftWork, action: DraftAction): DraftWork {
  switch (action.kind) {
    case "typed":
      return {
        ...work,
        typed: { ...work.typed, [action.blank]: action.value },
        insertion: { kind: "idle" },
      };
    case "dismissed":
      return work.dismissed.includes(action.check)
        ? work
        : { ...work, dismissed: [...work.dismissed, action.check] };
    case "restored":
      return {
        ...work,
        dismissed: work.dismissed.filter((check) => check !== action.check),
      };
    case "switched": {
      const others = (keys: readonly string[]) =>
        keys.filter((key) => key !== action.line);
      return {
        ...work,
        off: action.on ? others(work.off) : [...others(work.off), action.line],
        on: action.on ? [...others(work.on), action.line] : others(work.on),
      };
    }
    case "edited":
      return {
        ...work,
        edits:
          action.text === null
            ? without(work.edits, action.line)
            : { ...work.edits, [action.line]: action.text },
      };
    case "formed":
      return { ...work, form: action.form };
    case "foot":
      return { ...work, foot: action.foot };
    case "started":
      return { ...work, start: action.start, insertion: { kind: "idle" } };
    case "inserting":
      return { ...work, insertion: { kind: "running" } };
    case "inserted": {
      const insertion: Insertion = {
        kind: "finished",
        outcome: action.outcome,
        lines: action.lines,
        replaced: action.replaced,
      };
      // What went in is the author's text now; the form starts afresh from what the mail says then.
      return action.outcome === "done"
        ? {
            ...work,
            insertion,
            foot: "lines",
            edits: {},
            off: [],
            on: [],
            start: null,
          }
        : { ...work, insertion };
    }
  }
}

function hasAnswers({ typed }: DraftWork): boolean {
  return Object.values(typed).some((value) => value.trim() !== "");
}

/** The last draft of `before` that is gone in `after`, with answers worth keeping. */
function closedWork(
  state: PanelState,
  after: ConnectionState,
): KeptWork | null {
  if (state.connection.kind !== "drafts") return null;
  const open = after.kind === "drafts" ? after.drafts : [];
  for (const { id, subject } of state.connection.drafts) {
    const work = state.work[id];
    if (open.some((draft) => draft.id === id)) continue;
    // Lines that are in the mail went with it; only what was never inserted is worth keeping.
    if (work && hasAnswers(work) && work.insertion.kind === "idle")
      return { draftId: id, subject, work };
  }
  return null;
}

export function reduce(state: PanelState, action: PanelAction): PanelState {
  switch (action.kind) {
    case "connection": {
      const kept = closedWork(state, action.state) ?? state.kept;
      const { state: connection } = action;
      const frontMoved =
        connection.kind === "drafts" &&
        (state.connection.kind !== "drafts" ||
          state.connection.front !== connection.front);
      // A draft that comes back under its own id has its answers already.
      const returned =
        kept !== null &&
        connection.kind === "drafts" &&
        connection.drafts.some(({ id }) => id === kept.draftId);
      return {
        ...state,
        connection,
        kept: returned ? null : kept,
        picked: frontMoved ? null : state.picked,
      };
    }
    case "picked":
      return { ...state, picked: action.draftId };
    case "kept-used": {
      if (state.kept === null) return state;
      return {
        ...state,
        kept: null,
        work: withWork(state, action.draftId, {
          ...state.kept.work,
          insertion: { kind: "idle" },
        }),
      };
    }
    case "kept-forgotten":
      return { ...state, kept: null };
    case "messages":
      return {
        ...state,
        review: { ...state.review, messages: action.messages },
      };
    case "reviewing":
      return { ...state, review: { ...state.review, open: action.open } };
    case "review-chosen":
      return { ...state, review: { ...state.review, choice: action.choice } };
    case "pasted": {
      // Another text: what was answered about the last one is not about it.
      const { "review:pasted": _before, ...work } = state.work;
      return {
        ...state,
        work,
        review: { ...state.review, pasted: action.text },
      };
    }
    case "draft": {
      const before = workOf(state, action.draftId);
      const after = reduceDraft(before, action.action);
      return before === after
        ? state
        : { ...state, work: withWork(state, action.draftId, after) };
    }
  }
}

/** What the panel shows; every screen there is. */
export type Screen =
  | { readonly kind: "review" }
  | { readonly kind: "connecting" }
  | { readonly kind: "no-webmail-tab" }
  | { readonly kind: "tab-needs-reload" }
  | { readonly kind: "no-draft" }
  | { readonly kind: "disconnected"; readonly reason: "lost" | "updated" }
  | { readonly kind: "unreadable"; readonly open: OpenDraft }
  | {
      readonly kind: "draft";
      readonly open: OpenDraft;
      readonly draft: Draft;
      readonly work: DraftWork;
    };

export function screenOf(state: PanelState): Screen {
  const { connection } = state;
  if (state.review.open) return { kind: "review" };
  if (connection.kind !== "drafts") return connection;
  const open = shownDraft(state);
  if (open === null) return { kind: "no-draft" };
  if (!open.readable) return { kind: "unreadable", open };
  if (open.draft === null) return { kind: "connecting" };
  return {
    kind: "draft",
    open,
    draft: open.draft,
    work: workOf(state, open.id),
  };
}

/** What is answered the same way in mail after mail: who releases, what opens the next release. */
const REPEATED: readonly BlankFact[] = [
  "authority",
  "trigger",
  "material",
  "heldReason",
];

/** Answers given to other drafts since the panel was opened, by what they answer; the latest first. */
export function earlierAnswers(
  { work }: PanelState,
  draftId: string,
): EarlierAnswers {
  const answers: Partial<Record<BlankFact, string[]>> = {};
  for (const [id, { typed }] of Object.entries(work)) {
    if (id === draftId) continue;
    for (const fact of REPEATED) {
      const value = typed[fact]?.trim() ?? "";
      if (value !== "")
        answers[fact] = [
          value,
          ...(answers[fact] ?? []).filter((each) => each !== value),
        ];
    }
  }
  return answers;
}
