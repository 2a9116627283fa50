/**
 * Our own wording, as the form puts it below each labelled draft and as whole notes: what we offer must read as meant.
 * In it the grammar reads every number right (test/template), so it gives the labels.
 */
import { analyze, propose } from "../../../lib/analyzer/index";
import { compose } from "../../../lib/template/index";
import { answersFor, VARIANTS } from "../../template/answers";
import type { Labelled } from "./labelled";

/** How much it counts beside what people wrote. */
export const OURS = 0.8;

export function compositionsOf(rows: readonly Labelled[]): readonly Labelled[] {
  return rows.flatMap((row, index): Labelled[] => {
    const { draft } = row;
    // Each sort of wording a few times is enough.
    if (row.must === undefined || !row.id.startsWith("D-")) return [];
    const before = analyze(draft);
    if (before.kind === null || !row.kind.includes(before.kind)) return [];
    const bodies = [index, index + VARIANTS / 2].flatMap((variant) => {
      const answers = answersFor(before, variant % VARIANTS, draft.sentAt);
      const { missing, full } = compose(before, answers);
      return [
        { body: `${draft.body}\n${missing}`, oursFrom: draft.body.length },
        { body: full, oursFrom: 0 },
      ];
    });
    return bodies.map(({ body, oursFrom }) => ({
      ...row,
      draft: { ...draft, body },
      // A bare go-ahead becomes what the answer says that it is.
      kind: [
        before.kind === "unspecified"
          ? (propose({ ...draft, body })?.kind ?? before.kind)
          : before.kind,
      ],
      must: [],
      may: [],
      oursFrom,
    }));
  });
}
