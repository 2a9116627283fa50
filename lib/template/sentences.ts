/**
 * Every sentence the template can write, as data. A team's own wording replaces one by its id and may use the same
 * placeholders.
 *
 * Placeholders stand in braces. A quantity brings its noun along ("{onHold}": "80 units"); behind a colon stands what
 * goes between number and noun ("{rejected:rejected}": "6 rejected units"), behind a bar
 * what stands where nobody counted ("{held|parts}"). "{stays/stay}" follows the quantity before
 * it: the first form for one, the second for all other counts. What has no answer yet stands in square brackets.
 */
import type { CheckId } from "../analyzer/types";

export interface SentenceDefinition {
  readonly text: string;
  /** When it is written, for people who word their own. */
  readonly about: string;
}

export const SENTENCES = {
  // What moves
  released: {
    text: "{verb} exactly {authorized}{purpose}.",
    about: "The released quantity was missing or vague.",
  },
  "released-one": {
    text: "{verb} exactly {authorized}, whatever {it is/they are} called above.",
    about: "What is released went by several names.",
  },
  "released-only": {
    text: "Only {released} {is/are} released, whatever {it is/they are} called above.",
    about: "The same, where their number stands in the mail.",
  },
  "released-not": {
    text: "{verb} {authorized}, not {others}.",
    about: "Two released quantities contradicted each other.",
  },
  "accepted-not": {
    text: "Use {accepted:of the held}, not {others}.",
    about: "Two accepted quantities contradicted each other.",
  },
  "ordered-not": {
    text: "The order is for {ordered}, not {others}.",
    about: "Two order quantities contradicted each other.",
  },
  "open-not": {
    text: "The open quantity is {open}, not {others}.",
    about: "The open quantity did not fit the other numbers.",
  },
  accepted: {
    text: "Exactly {accepted:of the held} {is/are} released for use.",
    about: "How many of the held parts may go was missing or vague.",
  },
  "no-automatic": {
    text: "Do not continue automatically beyond {released}, whatever it says above.",
    about: "The wording let work run on by itself.",
  },
  window: {
    text: "The delivery window is {window}.",
    about: "No dated delivery window was named.",
  },
  "window-replaces": {
    text: "The delivery window is {window}; it replaces the dates above.",
    about: "The dates of the window cannot be right.",
  },
  date: {
    text: "The date that applies is {date}; it replaces the {dates} above.",
    about: "A date lay in the past, or on another weekday than written.",
  },
  "date-applies": {
    text: "The date that applies is {date}.",
    about: "The same, in a whole note.",
  },
  relation: {
    text: "{earlierParts} {relation} {released}.",
    about: "How the released quantity relates to shipped parts was unclear.",
  },
  "pause-scope": {
    text: "Stop {pauseScope}.",
    about: "What stops was not said.",
  },
  "pause-count": {
    text: "Stop the {onHold}.",
    about: "What stops, in a whole note that counts it.",
  },
  correction: {
    text: "The correct quantity is {correction}.",
    about:
      "The quantities do not add up, and it is not yet said which is wrong.",
  },
  placeholder: {
    text: "The blank above stands for {placeholder}.",
    about: "A blank was left, and nothing else tells what belongs there.",
  },
  "blanks-filled": {
    text: "These values replace the blanks above.",
    about: "A blank was left in the draft whose value now follows.",
  },

  // What does not move
  balance: {
    text: "The remaining {onHold} {stays/stay} on hold.",
    about: "Nothing said how many stay blocked.",
  },
  "balance-none": {
    text: "Nothing remains on hold (0 {units}).",
    about: "Nothing stays blocked.",
  },
  "balance-unbuilt": {
    text: "The remaining {onHold} not yet built {stays/stay} on hold.",
    about: "Unbuilt parts stay blocked, in a note that releases held parts.",
  },
  "balance-rest": {
    text: "The balance stays on hold.",
    about:
      "The rest stays blocked, in a whole note, where its number is nowhere.",
  },
  "balance-not": {
    text: "Keep {onHold} on hold, not {others}.",
    about: "Two quantities on hold contradicted each other.",
  },
  "production-on-hold": {
    text: "All production stays on hold.",
    about: "Only samples are released.",
  },
  trigger: {
    text: "The balance needs a separate written release after {trigger}.",
    about: "Nothing said what opens the next release.",
  },
  "trigger-held": {
    text: "The {held:held|held parts} {stays/stay} on hold pending a separate written release after {trigger}.",
    about:
      "The same, where only held parts are released; says why they wait, too.",
  },
  "trigger-production": {
    text: "Production needs a separate written release after {trigger}.",
    about: "The same, where only samples are released.",
  },
  "trigger-stop": {
    text: "Nothing restarts without a separate written release after {trigger}.",
    about: "What lifts a stop, in a whole note.",
  },
  "trigger-release": {
    text: "The balance stays on hold pending {trigger}.",
    about: "What opens the next release is that release itself.",
  },
  "trigger-held-release": {
    text: "The {held:held|held parts} {stays/stay} on hold pending {trigger}.",
    about: "The same, where only held parts are released.",
  },
  authority: {
    text: "Only {authority} may release more.",
    about: "Nobody was named who releases.",
  },
  "authority-issues": {
    text: "This release is issued by {authority}.",
    about: "The same, where nothing is left to release.",
  },
  "authority-named": {
    text: "{Authority} issues the releases.",
    about: "Who releases, in a whole note that repeats the mail.",
  },
  "authority-stop": {
    text: "Nothing restarts without a written release from {authority}.",
    about: "Who lifts a stop, in a whole note.",
  },
  "authority-self": {
    text: "I issue this release.",
    about: "The author releases in person.",
  },

  // Parts already made
  "held-none": {
    text: "No parts were finished before the pause.",
    about: "No parts were finished.",
  },
  "held-none-yet": {
    text: "No finished parts are on hand.",
    about: "The same, where work is only now stopped.",
  },
  "held-exact": {
    text: "Exactly {held} {was/were} {finished}.",
    about: "Finished parts were not counted.",
  },
  "held-stay": {
    text: "The {held|parts} {finished} {stays/stay} on hold.",
    about: "Finished parts stay where they are.",
  },
  "held-rule": {
    text: "The {held|parts} {finished} {heldRule}.",
    about: "Whether finished parts count toward the release was not said.",
  },
  "held-rule-rest": {
    text: "The {heldRest:held|held parts} {countRule}.",
    about: "The same for the other finished parts.",
  },
  "held-not": {
    text: "Keep {held:of the finished} on hold, not {others}.",
    about: "Two counts of held parts contradicted each other.",
  },
  "made-not": {
    text: "The number of finished parts is {made}, not {others}.",
    about: "The count of finished parts did not fit the other numbers.",
  },
  "held-lots-stay": {
    text: "The held parts from {heldLots} stay on hold.",
    about: "Finished parts that stay, where lots stand for the number.",
  },
  "held-lots-reason": {
    text: "The held parts from {heldLots} stay on hold {heldReason}.",
    about: "The same, with why or until what.",
  },
  "held-lots-trigger": {
    text: "The held parts from {heldLots} stay on hold pending a separate written release after {trigger}.",
    about: "The same, with what opens their release.",
  },
  "held-rest": {
    text: "The other {heldRest} {finished} {stays/stay} on hold.",
    about: "What becomes of the other finished parts was not said.",
  },
  "held-rest-reason": {
    text: "The other {heldRest} {finished} {stays/stay} on hold {heldReason}.",
    about: "The same, with why or until what.",
  },
  "held-rest-trigger": {
    text: "The other {heldRest} {finished} {stays/stay} on hold pending a separate written release after {trigger}.",
    about: "The same, with what opens their release.",
  },
  "held-rest-none": {
    text: "No other finished parts are left.",
    about: "There are no other finished parts.",
  },
  "held-none-left": {
    text: "None are left on hold.",
    about: "The same, where only held parts are released.",
  },
  "held-reason": {
    text: "The {held:held|held parts} {stays/stay} on hold {heldReason}.",
    about: "The parts that stay on hold had neither why nor until what.",
  },
  "accepted-lot": {
    text: "The {accepted:accepted|accepted parts} {is/are} from {acceptedLot}.",
    about: "The accepted parts could not be told from the others.",
  },
  disposition: {
    text: "The {rejected:rejected|rejected parts} {is/are} to be {rejectedDisposition}.",
    about: "What becomes of the rejected parts was not said.",
  },
  "open-quantity": {
    text: "The {accepted:accepted|accepted parts} {openQuantityEffect} the quantity still to be built.",
    about: "Whether accepted parts reduce the open order was not said.",
  },
  segregation: {
    text: "Keep the accepted and the held parts apart and labelled.",
    about: "Offered where finished parts are split.",
  },

  // What it is made to
  revision: {
    text: "Revision {revision} applies to the released quantity.",
    about: "No exact revision was named.",
  },
  "revision-replaces": {
    text: "Revision {revision} applies to the released quantity; it replaces revision {others}.",
    about: "Two revisions contradicted each other.",
  },
  "revision-none": {
    text: "The part has no revision.",
    about: "The part has no revision.",
  },
  material: {
    text: "The material is {material}.",
    about: "No material was named.",
  },
  "material-unchanged": {
    text: "The material is unchanged.",
    about: "The material stays as it was.",
  },
  unchanged: {
    text: "Material, finish, packaging and all other terms remain unchanged.",
    about: "Offered where nothing is said on the other terms.",
  },
  schedule: {
    text: "The delivery date of the balance is set with its release.",
    about: "Offered where only the released quantity has a date.",
  },

  // Only in a whole note
  references: {
    text: "This release is for {references}.",
    about: "Order and part numbers, in a whole note.",
  },
  restart: {
    text: "Restart exactly {authorized}.",
    about: "Opening of a partial restart.",
  },
  lot: {
    text: "{Lot} {is/are} approved for production: exactly {authorized}.",
    about: "Opening of a lot release whose lot has a name.",
  },
  "lot-only": {
    text: "{Lot} {is/are} approved for production.",
    about: "The same, where the lot stands for its number.",
  },
  "first-lot": {
    text: "The first lot is approved for production: exactly {authorized}.",
    about: "Opening of a first-lot release.",
  },
  samples: {
    text: "Make exactly {authorized:sample}, and no production parts.",
    about: "Opening of a sample release.",
  },
  ship: {
    text: "Ship exactly {authorized} in the delivery window {window}.",
    about: "Opening of a shipment release.",
  },
  full: {
    text: "Build all of the remaining {authorized}.",
    about: "Opening of a full release with its number.",
  },
  "full-all": {
    text: "Build the entire remaining quantity, all of it.",
    about: "Opening of a full release without a number.",
  },
  "held-release": {
    text: "Exactly {accepted:of the held} {is/are} released for use.",
    about: "Opening of a release of held parts.",
  },
  "held-release-lot": {
    text: "Exactly {accepted:of the held} from {acceptedLot} {is/are} released for use.",
    about: "The same, with the lot.",
  },
  "held-release-all": {
    text: "All {accepted} {finished} {is/are} released for use.",
    about: "The same, where none stay behind.",
  },
  "held-release-lots": {
    text: "The held parts from {acceptedLots} are released for use.",
    about: "The same, where lots stand for the number.",
  },
  ordered: {
    text: "The order is for {ordered} in total.",
    about: "The whole order, in a whole note.",
  },
  open: {
    text: "The open quantity is {open}.",
    about: "What was open before, in a whole note.",
  },
  shipped: {
    text: "So far {shipped} {has/have} been shipped.",
    about: "Parts delivered before, in a whole note.",
  },
  "in-process": {
    text: "Now {inProcess} {is/are} in process.",
    about: "Parts being made, in a whole note.",
  },
  earlier: {
    text: "The {earlier} released earlier {is/are} not part of this release.",
    about: "What an earlier release covers, in a whole note.",
  },
  cancelled: {
    text: "Take {cancelled} off the order.",
    about: "What was taken off the order, in a whole note.",
  },
  made: {
    text: "In all, {made} {was/were} {finished}.",
    about: "All finished parts, in a whole note.",
  },
  "accepted-use": {
    text: "The {accepted} {finished} {is/are} accepted for use.",
    about: "Accepted parts beside new production, in a whole note.",
  },
  "accepted-use-lot": {
    text: "The {accepted} {finished}, from {acceptedLot}, {is/are} accepted for use.",
    about: "The same, with the lot.",
  },
  "accepted-use-all": {
    text: "All {accepted} {finished} {is/are} accepted for use.",
    about: "The same, where none stay behind.",
  },
  "accepted-rule": {
    text: "The {accepted:accepted|accepted parts} {countRule}.",
    about: "Whether accepted parts count toward the release.",
  },
  rejected: {
    text: "The {rejected:rejected} {finished} must not be used.",
    about: "Parts not to be used, in a whole note.",
  },
  "rejected-disposition": {
    text: "The {rejected:rejected} {finished} must not be used and {is/are} to be {rejectedDisposition}.",
    about: "The same, with what becomes of them.",
  },
  terms: {
    text: "{terms}.",
    about: "What stays as it was, as the author named it.",
  },
  "material-named": {
    text: "The material is {material}.",
    about: "The material as the author named it, in a whole note.",
  },
  "finish-named": {
    text: "The finish is {finish}.",
    about: "The finish as the author named it, in a whole note.",
  },
  "packaging-named": {
    text: "Packaging: {packaging}.",
    about: "The packaging as the author named it, in a whole note.",
  },
} as const satisfies Readonly<Record<string, SentenceDefinition>>;

export type SentenceId = keyof typeof SENTENCES;

export function isSentenceId(id: string): id is SentenceId {
  return Object.hasOwn(SENTENCES, id);
}

/** The words a choice puts into its sentence; its own placeholders are filled like those of a sentence. */
export const CHOICE_TEXTS: Readonly<
  Record<string, Readonly<Record<string, string>>>
> = {
  heldRule: {
    counts: "{counts/count} toward {released}",
    excluded: "{does/do} not count toward {released}",
    separate: "{waits/wait} for a separate decision",
    "excluded-hold":
      "{stays/stay} on hold and {does/do} not count toward {released}",
    "separate-hold": "{stays/stay} on hold for a separate decision",
  },
  rejectedDisposition: {
    scrap: "scrapped",
    return: "returned to us",
    rework: "reworked",
    retain: "retained, marked and apart",
  },
  openQuantityEffect: {
    reduces: "{reduces/reduce}",
    "does-not-reduce": "{does/do} not reduce",
  },
  relation: {
    additional: "and {does/do} not count toward",
    including: "and {counts/count} toward",
  },
};

/** The checks that notes answer; their sentences are offered, not inserted. */
export const NOTE_SENTENCES: readonly (readonly [CheckId, SentenceId])[] = [
  ["segregation-missing", "segregation"],
  ["unchanged-terms-missing", "unchanged"],
  ["balance-schedule-missing", "schedule"],
];
