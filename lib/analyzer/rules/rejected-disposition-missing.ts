import { RELEASING_KINDS, defineRule } from "./define-rule";

/** Parts nobody wants still stand on somebody’s floor. */
export const rejectedDispositionMissing = defineRule({
  id: "rejected-disposition-missing",
  severity: "warning",
  kinds: RELEASING_KINDS,
  source: "RELEASE-SPEC 5",
  finds:
    "Parts not to be used, without scrap, return, rework, retain or quarantine.",
  why: "Parts nobody wants still stand on somebody’s floor, and find their way into a box.",
  flagged:
    "Quality releases 40 of the 46 finished brackets, lot B, rev C. They come off the open quantity. The other 6 must not be used. The next release follows in writing.",
  clean:
    "Quality releases 40 of the 46 finished brackets, lot B, rev C. They come off the open quantity. Scrap the other 6. The next release follows in writing.",
  messages: {
    missing: "Nothing says what to do with the parts that must not be used.",
    counted:
      "{rejected} parts must not be used; nothing says what to do with them (scrap, return, rework, keep).",
  },
  check: ({ facts }) =>
    facts.byItem
      .flatMap((item) =>
        item.undisposed.map((quantity) =>
          quantity.value === null
            ? {
                messageId: "missing" as const,
                spans: [quantity.span],
                item: item.item,
              }
            : {
                messageId: "counted" as const,
                spans: [quantity.span],
                data: { rejected: quantity.value },
                item: item.item,
              },
        ),
      )
      .slice(0, 1),
});
