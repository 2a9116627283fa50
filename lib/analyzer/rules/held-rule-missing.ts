import { RELEASING_KINDS, defineRule } from "./define-rule";

/** Whether finished parts count decides how many new ones are built. */
export const heldRuleMissing = defineRule({
  id: "held-rule-missing",
  severity: "blocker",
  kinds: RELEASING_KINDS.filter((kind) => kind !== "held-release"),
  yieldsTo: ["held-count-missing", "held-balance-missing"],
  source: "RELEASE-SPEC 5",
  finds:
    "Finished parts are counted, but not whether they count toward what is released.",
  why: "With 25 finished parts inside a release of 120 the shop builds 95, outside it 120.",
  flagged:
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. 25 brackets were finished before the pause.",
  clean:
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. The 25 brackets finished before the pause do not count toward the 120.",
  messages: {
    missing:
      "{held} finished parts: nothing says whether they count toward what is released.",
    counted:
      "{held} finished parts: nothing says whether they count toward the {authorized}.",
  },
  check: ({ facts }) => {
    if (facts.heldRule !== null) return [];
    return facts.byItem
      .flatMap((item) => {
        const held = item.quantities.find(
          ({ bucket, value }) =>
            (bucket === "held" || bucket === "made") &&
            value !== null &&
            value > 0,
        );
        const accepted = item.accepted.length > 0;
        if (!held || (accepted && held.bucket === "made")) return [];
        const authorized = item.quantities.find(
          ({ bucket, value }) => bucket === "authorized" && value !== null,
        );
        return [
          authorized
            ? {
                messageId: "counted" as const,
                spans: [held.span],
                data: {
                  held: held.value ?? 0,
                  authorized: authorized.value ?? 0,
                },
                item: item.item,
              }
            : {
                messageId: "missing" as const,
                spans: [held.span],
                data: { held: held.value ?? 0 },
                item: item.item,
              },
        ];
      })
      .slice(0, 1);
  },
});
