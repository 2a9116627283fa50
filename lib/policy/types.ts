/**
 * A team's rules for the releases it sends. Plain data, the same shape in the file that is shared, in storage and in what
 * the browser's administrator sets.
 */
import type { CheckId, Kind, Severity } from "../analyzer/types";

/** What a team makes of a check; "default" is what RELEASE-SPEC 5 says. */
export const CHECK_SETTINGS = [
  "default",
  "off",
  "note",
  "warning",
  "blocker",
] as const satisfies readonly ("default" | "off" | Severity)[];
export type CheckSetting = (typeof CHECK_SETTINGS)[number];

/** What a team can ask a kind of release to state, whatever the checks ask already. */
export const DEMANDS = [
  "order-number",
  "part-number",
  "quantity",
  "order-quantity",
  "quantity-on-hold",
  "finished-parts",
  "lot",
  "revision",
  "material",
  "finish",
  "packaging",
  "date",
  "next-step",
  "authority",
] as const;
export type Demand = (typeof DEMANDS)[number];

/** When the send guard asks. */
export const GUARD_LEVELS = [
  "off",
  "blockers",
  "blockers-and-warnings",
] as const;
export type GuardLevel = (typeof GUARD_LEVELS)[number];

/** What the guard lets an author do about blockers besides filling them: send, send with a reason typed, or neither. */
export const BLOCKED_SENDING = ["confirm", "reason", "no"] as const;
export type BlockedSending = (typeof BLOCKED_SENDING)[number];

export const WORDING_FORMS = ["paragraph", "bullets"] as const;
export type WordingForm = (typeof WORDING_FORMS)[number];

export interface Policy {
  /** A check that is absent has its default. */
  readonly checks: Readonly<Partial<Record<CheckId, CheckSetting>>>;
  /** A kind that is absent must state nothing more. */
  readonly mustState: Readonly<Partial<Record<Kind, readonly Demand[]>>>;
  /** Names, roles and departments; empty: anybody. */
  readonly mayRelease: readonly string[];
  /** Nouns the team counts in, singular. */
  readonly units: readonly string[];
  /** Phrases that name no quantity the shop can build to. Plain words, never patterns. */
  readonly vaguePhrases: readonly string[];
  readonly form: WordingForm;
  /** Own wording by `Sentence.id` of lib/template; "" or absent: the template's. */
  readonly sentences: Readonly<Record<string, string>>;
  readonly guard: GuardLevel;
  readonly blockedSending: BlockedSending;
}

/** Some of a policy's settings: what one source says. Nothing is said of what is absent. */
export type PolicyLayer = Readonly<Partial<Policy>>;

/** Who says it, weakest first: each wins over those before it. */
export type PolicySource = "default" | "own" | "imported" | "managed";

/** One setting: a field of the policy, or, for the three that are tables, one entry: "checks.date-past". */
export type SettingKey =
  | `checks.${CheckId}`
  | `mustState.${Kind}`
  | `sentences.${string}`
  | "mayRelease"
  | "units"
  | "vaguePhrases"
  | "form"
  | "guard"
  | "blockedSending";
export type SettingValue = string | readonly string[];
