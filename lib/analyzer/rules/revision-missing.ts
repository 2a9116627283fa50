import {
  itemOf,
  releasedRevisions,
  releasingItems,
  revisionSeenElsewhere,
} from "../refine/released-revisions";
import { RELEASING_KINDS, defineRule, type Problem } from "./define-rule";

type Id = "missing" | "missingForItem" | "attached" | "elsewhere";

/** A part number alone lets the shop pick an outdated drawing. */
export const revisionMissing = defineRule({
  id: "revision-missing",
  severity: "blocker",
  severityFor: { "held-release": "warning" },
  kinds: RELEASING_KINDS,
  yieldsTo: ["revision-vague"],
  source: "RELEASE-SPEC 5",
  finds: "A release that names no revision of the drawing.",
  why: "Without it the shop builds to whatever drawing is on file. The release has to stand on its own: a revision in the subject or in a file name is not yet an instruction.",
  flagged:
    "Purchasing releases the restart of 120 brackets. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  clean:
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  messages: {
    missing: "No revision is named.",
    missingForItem: "No revision is named for {item}.",
    attached: "No revision is named; {where} is attached.",
    elsewhere: "No revision is named; {where} says rev {value}.",
  },
  check: (reading) => {
    const { revision, placeholders } = reading.mentions;
    if (revision.none.length > 0) return [];
    const revisionsOf = releasedRevisions(reading);
    return releasingItems(reading).flatMap((item): Problem<Id>[] => {
      const ofItem = (fact: { readonly tokens: { readonly from: number } }) =>
        item === null || [item, null].includes(itemOf(reading, fact));
      const blank = placeholders.some(
        (placeholder) =>
          placeholder.blank === "revision" && ofItem(placeholder),
      );
      if (blank || revisionsOf(item).length > 0 || revision.vague.some(ofItem))
        return [];
      const seen = revisionSeenElsewhere(reading);
      if (seen)
        return [
          {
            messageId:
              seen.span.source === "attachment" ? "attached" : "elsewhere",
            spans: [seen.span],
            data: { where: seen.where, value: seen.value },
            item,
          },
        ];
      return item === null
        ? [{ messageId: "missing" }]
        : [{ messageId: "missingForItem", data: { item }, item }];
    });
  },
});
