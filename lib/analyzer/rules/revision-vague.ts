import {
  itemOf,
  releasedRevisions,
  releasingItems,
  revisionSeenElsewhere,
} from "../refine/released-revisions";
import { RELEASING_KINDS, defineRule, type Problem } from "./define-rule";

type Id = "vague" | "attached" | "elsewhere";

/** "Latest" is whatever reached the shop last, which need not be what was released last. */
export const revisionVague = defineRule({
  id: "revision-vague",
  severity: "blocker",
  kinds: RELEASING_KINDS,
  source: "RELEASE-SPEC 5",
  finds:
    "A revision that is only pointed at: latest, current, newest, same as before, updated file.",
  why: "Buyer and shop may each have another drawing in mind as the latest one. The letter or number settles it.",
  flagged:
    "Purchasing releases the restart of 120 brackets to the latest rev. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  clean:
    "Purchasing releases the restart of 120 brackets to the latest rev, which is C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  messages: {
    vague: "“{words}” names no revision.",
    attached: "“{words}” names no revision; {where} is attached.",
    elsewhere: "“{words}” names no revision; {where} says rev {value}.",
  },
  check: (reading) => {
    const { revision, placeholders } = reading.mentions;
    if (
      revision.none.length > 0 ||
      placeholders.some(({ blank }) => blank === "revision")
    )
      return [];
    const revisionsOf = releasedRevisions(reading);
    return releasingItems(reading).flatMap((item): Problem<Id>[] => {
      if (revisionsOf(item).length > 0) return [];
      const vague = revision.vague.find(
        (fact) => item === null || [item, null].includes(itemOf(reading, fact)),
      );
      if (!vague) return [];
      const seen = revisionSeenElsewhere(reading);
      const words = vague.value.replace(/\s+/g, " ");
      if (!seen)
        return [
          {
            messageId: "vague",
            spans: [vague.span],
            data: { words },
            item,
          },
        ];
      return [
        {
          messageId:
            seen.span.source === "attachment" ? "attached" : "elsewhere",
          spans: [vague.span, seen.span],
          data: { words, where: seen.where, value: seen.value },
          item,
        },
      ];
    });
  },
});
