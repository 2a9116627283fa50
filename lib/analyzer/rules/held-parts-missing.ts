import { defineRule } from "./define-rule";

/** Finished parts from before the pause lie somewhere, and somebody will count them. */
export const heldPartsMissing = defineRule({
  id: "held-parts-missing",
  severity: "blocker",
  kinds: ["partial-restart", "full-release", "pause"],
  source: "RELEASE-SPEC 5",
  finds: "A restart, or a stop, without a word on parts already made.",
  why: "Parts finished before the pause lie at the shop. Nobody can tell whether they may be used or whether they count.",
  flagged:
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed.",
  clean:
    "Purchasing releases the restart of 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  messages: {
    missing: "Not a word on parts made before the pause.",
    stop: "Not a word on parts that are already made.",
  },
  check: ({ facts, kind }) => {
    if (kind === "full-release" && facts.pauseSaid.length === 0) return [];
    if (facts.finishedParts.length > 0 || facts.noneFinished.length > 0)
      return [];
    return [{ messageId: kind === "pause" ? "stop" : "missing" }];
  },
});
