/** What is no longer as it was reviewed, in words; the send guard and the panel say it alike. */
import type { HeldRule } from "../analyzer/types";
import type { ReviewChange } from "../review/changes";
import type { MessageKey, Say } from "./text";

const RULES: Readonly<Record<HeldRule, MessageKey>> = {
  counts: "change_rule_counts",
  excluded: "change_rule_excluded",
  separate: "change_rule_separate",
};

export function sayChange(
  { what, item, reviewed, now }: ReviewChange,
  say: Say,
): string {
  const value = (text: string) =>
    what === "heldRule" && Object.hasOwn(RULES, text)
      ? say(RULES[text as HeldRule]) // its own key, as just asked
      : text;
  const name = say(`change_of_${what}`);
  const sentence =
    reviewed === null
      ? say("change_added", name, value(now ?? ""))
      : now === null
        ? say("change_gone", name, value(reviewed))
        : say("change_changed", name, value(now), value(reviewed));
  return item === null ? sentence : say("order_item", item, sentence);
}
