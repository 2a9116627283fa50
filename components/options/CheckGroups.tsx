import type { CheckDocs } from "@/lib/analyzer/checks";
import type { CheckId } from "@/lib/analyzer/types";
import type { MessageKey } from "@/lib/panel/text";
import { useSay } from "../say-context";
import { CheckRow } from "./CheckRow";
import { settingFrom, useRules } from "./rules";

/** By the shop's question, as in the panel's list. */
export const CHECK_GROUPS: readonly (readonly [
  MessageKey,
  readonly CheckId[],
])[] = [
  [
    "options_group_build",
    [
      "quantity-missing",
      "quantity-vague",
      "quantity-conflict",
      "math-mismatch",
      "mixed-terms",
      "relation-unclear",
      "window-missing",
      "pause-scope-missing",
    ],
  ],
  [
    "options_group_hold",
    [
      "balance-missing",
      "balance-unquantified",
      "open-ended-release",
      "trigger-missing",
      "balance-schedule-missing",
    ],
  ],
  [
    "options_group_made",
    [
      "held-parts-missing",
      "held-count-missing",
      "held-rule-missing",
      "held-balance-missing",
      "held-lot-missing",
      "held-reason-missing",
      "rejected-disposition-missing",
      "open-quantity-effect-missing",
      "segregation-missing",
    ],
  ],
  [
    "options_group_revision",
    [
      "revision-missing",
      "revision-vague",
      "revision-conflict",
      "material-missing",
      "unchanged-terms-missing",
    ],
  ],
  [
    "options_group_people",
    ["authority-missing", "date-past", "date-inconsistent", "placeholder-left"],
  ],
];

export function CheckGroups({ docs }: { readonly docs: readonly CheckDocs[] }) {
  const say = useSay();
  const { layers, onlyChanged } = useRules();
  return CHECK_GROUPS.map(([title, ids]) => {
    const shown = ids.flatMap((id) => {
      const own = docs.find((each) => each.id === id);
      return own && !settingFrom(layers, `checks.${id}`, onlyChanged).hidden
        ? [own]
        : [];
    });
    return shown.length === 0 ? null : (
      <section key={title} className="group">
        <h3>{say(title)}</h3>
        <ul>
          {shown.map((each) => (
            <CheckRow key={each.id} docs={each} />
          ))}
        </ul>
      </section>
    );
  });
}
