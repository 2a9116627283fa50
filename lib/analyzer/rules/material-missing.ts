import { defineRule } from "./define-rule";

/** A first lot or a sample proves nothing if it is made of the wrong thing. */
export const materialMissing = defineRule({
  id: "material-missing",
  severity: "warning",
  kinds: ["first-lot", "sample-only"],
  source: "RELEASE-SPEC 5",
  finds:
    "A first lot or sample without its material, nor a word that it is unchanged.",
  why: "What is learned from a first lot holds only for the material it was made of. If nothing changed, “material unchanged” is enough.",
  flagged:
    "I approve lot 1, 25 housings, rev C7. The other 125 stay on hold until the installers have reported on lot 1.",
  clean:
    "I approve lot 1, 25 housings, rev C7, in black PETG. The other 125 stay on hold until the installers have reported on lot 1.",
  messages: {
    missing: "Neither the material nor “material unchanged” is stated.",
  },
  check: ({ facts, mentions }) =>
    facts.materialSaid ||
    mentions.placeholders.some(({ blank }) => blank === "material")
      ? []
      : [{ messageId: "missing" }],
});
