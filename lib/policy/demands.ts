/** What a team wants every release of a kind to state, and what a mail leaves out of it. */
import type {
  Analysis,
  Bucket,
  CheckId,
  Draft,
  Finding,
  Kind,
  Mention,
} from "../analyzer/types";
import { PARTIAL, RELEASING } from "./kinds";
import { DEMANDS, type Demand, type Policy } from "./types";

interface Mail {
  readonly analysis: Analysis;
  readonly draft: Draft;
  readonly kind: Kind;
}

interface DemandDefinition {
  /** As the finding calls it: "No … is named". */
  readonly name: string;
  /** Kinds in which it cannot be stated. */
  readonly notFor?: readonly Kind[];
  /** The check the finding carries: the question of the shop that stays without an answer. */
  readonly check: CheckId | ((kind: Kind) => CheckId);
  /** Checks of ours that ask for the same: where one reports, it is raised, and nothing is added. */
  readonly asked: readonly CheckId[];
  readonly stated: (mail: Mail) => boolean;
}

const inBody = (mentions: readonly Mention[]) =>
  mentions.some(({ span }) => span.source === "body");

function counts({ analysis }: Mail, ...buckets: readonly Bucket[]): boolean {
  return analysis.quantities.some(
    ({ bucket, value, exact, span }) =>
      buckets.includes(bucket) &&
      exact &&
      value !== null &&
      span.source === "body",
  );
}

/** Our own check asks it of this kind and has nothing to report: then the mail says it, or says that there is none. */
function answered(
  { analysis, kind }: Mail,
  check: CheckId,
  kinds: readonly Kind[],
) {
  return kinds.includes(kind) && !analysis.notRun.includes(check);
}

/* Bounded repeats, so that a long line costs no more than its length. */
const NONE_MADE =
  /\b(?:no|none|nothing|zero)\b[^.\n]{1,60}\b(?:finished|made|completed|built|produced)\b|\b(?:finished|made|completed|built|produced)\b[^.\n]{1,40}\b(?:none|nothing|zero)\b/i;

const DEFINITIONS: Readonly<Record<Demand, DemandDefinition>> = {
  "order-number": {
    name: "order number",
    check: "quantity-missing",
    asked: [],
    stated: ({ analysis }) => inBody(analysis.orders),
  },
  "part-number": {
    name: "part number",
    check: "quantity-missing",
    asked: [],
    stated: ({ analysis }) => inBody(analysis.parts),
  },
  quantity: {
    name: "released quantity in figures",
    notFor: ["pause"],
    check: "quantity-missing",
    asked: ["quantity-missing", "quantity-vague", "mixed-terms"],
    stated: (mail) => counts(mail, "authorized", "accepted"),
  },
  "order-quantity": {
    name: "order quantity",
    check: "quantity-missing",
    asked: [],
    stated: (mail) => counts(mail, "ordered"),
  },
  "quantity-on-hold": {
    name: "quantity on hold",
    notFor: ["full-release", "held-release"],
    check: "balance-unquantified",
    asked: ["balance-missing", "balance-unquantified", "open-ended-release"],
    stated: (mail) => counts(mail, "onHold"),
  },
  "finished-parts": {
    name: "number of finished parts",
    check: "held-parts-missing",
    asked: ["held-parts-missing", "held-count-missing", "held-balance-missing"],
    stated: (mail) =>
      counts(mail, "made", "held", "accepted", "rejected") ||
      answered(mail, "held-parts-missing", ["partial-restart", "pause"]) ||
      NONE_MADE.test(mail.draft.body),
  },
  lot: {
    name: "lot",
    notFor: ["pause"],
    check: (kind) =>
      kind === "held-release" ? "held-lot-missing" : "quantity-missing",
    asked: ["held-lot-missing"],
    stated: ({ analysis }) => inBody(analysis.lots),
  },
  revision: {
    name: "revision",
    check: "revision-missing",
    asked: ["revision-missing", "revision-vague"],
    stated: (mail) =>
      inBody(mail.analysis.revisions) ||
      answered(mail, "revision-missing", RELEASING),
  },
  material: {
    name: "material",
    check: "material-missing",
    asked: ["material-missing"],
    stated: ({ analysis }) =>
      analysis.material !== null || analysis.unchanged !== null,
  },
  finish: {
    name: "finish",
    check: "unchanged-terms-missing",
    asked: [],
    stated: ({ analysis }) =>
      analysis.finish !== null || analysis.unchanged !== null,
  },
  packaging: {
    name: "packaging",
    check: "unchanged-terms-missing",
    asked: [],
    stated: ({ analysis }) =>
      analysis.packaging !== null || analysis.unchanged !== null,
  },
  date: {
    name: "delivery date",
    check: "window-missing",
    asked: ["window-missing"],
    stated: ({ analysis }) => inBody(analysis.dates),
  },
  "next-step": {
    name: "event that opens the next release",
    notFor: ["full-release"],
    check: "trigger-missing",
    asked: ["trigger-missing", "open-ended-release"],
    stated: (mail) =>
      mail.analysis.trigger !== null ||
      answered(mail, "trigger-missing", PARTIAL),
  },
  authority: {
    name: "person, role or department that releases",
    check: "authority-missing",
    asked: ["authority-missing"],
    stated: (mail) =>
      mail.analysis.authority !== null ||
      answered(mail, "authority-missing", RELEASING),
  },
};

/** What can be asked of a kind. */
export function demandsFor(kind: Kind): readonly Demand[] {
  return DEMANDS.filter(
    (demand) => DEFINITIONS[demand].notFor?.includes(kind) !== true,
  );
}

export interface OpenDemands {
  /** Checks of ours whose findings speak of a demand: they block. */
  readonly raised: ReadonlySet<CheckId>;
  /** For what no check of ours reported; one finding per check. */
  readonly added: readonly Finding[];
}

export function openDemands(
  analysis: Analysis,
  draft: Draft,
  policy: Policy,
): OpenDemands {
  const { kind } = analysis;
  const raised = new Set<CheckId>();
  if (kind === null) return { raised, added: [] };
  const mail: Mail = { analysis, draft, kind };
  const reported = new Set(analysis.findings.map(({ check }) => check));
  const open = new Map<CheckId, Demand[]>();
  const asked = policy.mustState[kind] ?? [];
  for (const demand of demandsFor(kind)) {
    if (!asked.includes(demand)) continue;
    const definition = DEFINITIONS[demand];
    if (definition.asked.some((check) => reported.has(check)))
      for (const check of definition.asked) raised.add(check);
    else if (!definition.stated(mail)) {
      const check =
        typeof definition.check === "string"
          ? definition.check
          : definition.check(kind);
      open.set(check, [...(open.get(check) ?? []), demand]);
    }
  }
  return {
    raised,
    added: [...open].map(([check, demands]) => ({
      check,
      severity: "blocker",
      message: sentenceOf(demands),
      spans: seenElsewhere(demands, analysis),
      item: null,
    })),
  };
}

function sentenceOf(demands: readonly Demand[]): string {
  const names = demands.map((demand) => DEFINITIONS[demand].name);
  const all =
    names.length < 2
      ? names.join("")
      : `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`;
  return `No ${all} in the mail; the team's rules ask for ${names.length < 2 ? "it" : "them"}.`;
}

/** The release has to stand on its own; where its subject or a file names what is missing, the finding shows it. */
function seenElsewhere(demands: readonly Demand[], analysis: Analysis) {
  return demands.flatMap((demand) =>
    demand === "order-number"
      ? analysis.orders.map(({ span }) => span)
      : demand === "part-number"
        ? analysis.parts.map(({ span }) => span)
        : [],
  );
}
