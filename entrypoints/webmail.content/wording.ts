/** What the chip and the send guard say, in the browser's language. */
import { browser } from "wxt/browser";
import { sayChange } from "@/lib/panel/change-phrases";
import { createSay } from "@/lib/panel/text";
import type { ChipState } from "@/lib/webmail/chip";
import type { GuardQuestion } from "@/lib/webmail/guard-dialog";
import { type OpenDraft, openFindings } from "./open-draft";
import type { Concern } from "./send-guard";

const say = createSay(
  (key, substitutions) =>
    browser.i18n.getMessage(
      key as Parameters<typeof browser.i18n.getMessage>[0],
      substitutions,
    ),
  browser.i18n.getUILanguage(),
);

function shown(
  tone: "clear" | "warning" | "blocker" | "unknown",
  text: string,
): ChipState {
  return { tone, text, description: say("chip_description", text) };
}

/** Blockers are gaps; with none, warnings are things to check; with none, the release is clear. */
export function chipState(open: OpenDraft): ChipState {
  if (!open.readable) return shown("unknown", say("chip_unreadable"));
  if (!open.analysis || open.analysis.kind === null) return { tone: "silent" };
  const findings = openFindings(open);
  const blockers = findings.filter(
    ({ severity }) => severity === "blocker",
  ).length;
  const warnings = findings.filter(
    ({ severity }) => severity === "warning",
  ).length;
  if (blockers > 0) return shown("blocker", say.count("chip_gaps", blockers));
  if (open.changes.length > 0) return shown("warning", say("chip_changed"));
  if (warnings > 0) return shown("warning", say.count("chip_checks", warnings));
  if (open.analysis.notRun.length > 0)
    return shown("unknown", say("chip_not_run"));
  return shown("clear", say("chip_clear"));
}

/** The guard lists at most this many gaps; the panel has them all. */
const guardLines = 4;

export function guardQuestion({
  findings,
  changes,
  sending,
}: Concern): GuardQuestion {
  const changed = say.count("guard_changed", changes.length);
  return {
    title:
      findings.length === 0
        ? changed
        : say.count("guard_title", findings.length),
    lines: findings.slice(0, guardLines).map(({ message }) => message),
    changed:
      changes.length === 0
        ? null
        : {
            title: changed,
            lines: changes.map((change) => sayChange(change, say)),
          },
    rule:
      sending === "confirm"
        ? null
        : sending === "no"
          ? { kind: "no", text: say("guard_no") }
          : {
              kind: "reason",
              label: say("guard_reason"),
              hint: say("guard_reason_hint"),
              missing: say("guard_reason_missing"),
            },
    back: say("guard_back"),
    fill: say("guard_fill"),
    send: say("guard_send"),
  };
}

/** Where the browser does not let a click in the page open the panel. */
export const openByButton = (): string => say("chip_open_by_button");
