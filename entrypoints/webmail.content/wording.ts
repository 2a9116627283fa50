/** What the chip and the send guard say, in the browser's language. */
import { browser } from "wxt/browser";
import type { Finding } from "@/lib/analyzer/types";
import type { ChipState } from "@/lib/webmail/chip";
import type { GuardQuestion } from "@/lib/webmail/guard-dialog";
import { type OpenDraft, openFindings } from "./open-draft";

const plurals = new Intl.PluralRules(browser.i18n.getUILanguage());

/** A message with a counted noun: its key ends in the plural category, "one" or "other". */
function counted(
  key: "chip_gaps" | "chip_checks" | "guard_title",
  count: number,
): string {
  const category = plurals.select(count) === "one" ? "one" : "other";
  return browser.i18n.getMessage(`${key}_${category}`, [String(count)]);
}

/** Blockers are gaps; with none, warnings are things to check; with none, the release is clear. */
export function chipState(open: OpenDraft): ChipState {
  if (!open.analysis || open.analysis.kind === null) return { tone: "silent" };
  const findings = openFindings(open);
  const blockers = findings.filter(
    ({ severity }) => severity === "blocker",
  ).length;
  const warnings = findings.filter(
    ({ severity }) => severity === "warning",
  ).length;
  const say = (
    tone: "clear" | "warning" | "blocker" | "unknown",
    text: string,
  ): ChipState => ({
    tone,
    text,
    description: browser.i18n.getMessage("chip_description", [text]),
  });
  if (blockers > 0) return say("blocker", counted("chip_gaps", blockers));
  if (warnings > 0) return say("warning", counted("chip_checks", warnings));
  if (open.analysis.notRun.length > 0)
    return say("unknown", browser.i18n.getMessage("chip_not_run"));
  return say("clear", browser.i18n.getMessage("chip_clear"));
}

/** The guard lists at most this many gaps; the panel has them all. */
const guardLines = 4;

export function guardQuestion(findings: readonly Finding[]): GuardQuestion {
  return {
    title: counted("guard_title", findings.length),
    lines: findings.slice(0, guardLines).map(({ message }) => message),
    back: browser.i18n.getMessage("guard_back"),
    fill: browser.i18n.getMessage("guard_fill"),
    send: browser.i18n.getMessage("guard_send"),
  };
}
