import { RELEASING_KINDS, defineRule } from "./define-rule";

/** Who may open the next step is what keeps a forwarded "looks good" from starting it. */
export const authorityMissing = defineRule({
  id: "authority-missing",
  severity: "warning",
  kinds: RELEASING_KINDS,
  source: "RELEASE-SPEC 5",
  finds:
    "A release in which no person, role or department is named as releasing, now or next.",
  why: "The shop needs to know whose word counts, or the next go may come from somebody who cannot give it. “We” and a name under the mail do not say it.",
  flagged:
    "Please restart 120 brackets to rev C. The other 80 stay on hold until the fit check is passed. No parts were finished before the pause.",
  clean:
    "Please restart 120 brackets to rev C. The other 80 stay on hold until the fit check is passed and Dana Ruiz in Purchasing has released them. No parts were finished before the pause.",
  messages: {
    missing:
      "Nobody is named who releases, now or next: a person, a role or a department.",
  },
  check: ({ mentions }) =>
    mentions.authority !== null ||
    mentions.placeholders.some(({ blank }) => blank === "person")
      ? []
      : [{ messageId: "missing" }],
});
