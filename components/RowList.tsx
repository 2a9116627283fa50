import type { CheckId } from "@/lib/analyzer/types";
import type { Plan } from "@/lib/panel/plan";
import type { EarlierAnswers } from "@/lib/panel/reducer";
import { Boundary } from "./Boundary";
import { QuestionRow, type RowEvents } from "./QuestionRow";
import { useSay } from "./say-context";

interface RowListProps extends RowEvents {
  readonly plan: Plan;
  /** Answers given in other mails; none where somebody else's draft is reviewed. */
  readonly earlier?: EarlierAnswers;
  readonly why: (check: CheckId) => string;
}

/** The questions of the shop, one below the other; a row that fails to draw says so in its own place. */
export function RowList({ plan, ...row }: RowListProps) {
  const say = useSay();
  return (
    <ul className="rows">
      {plan.rows.map((each) => (
        <Boundary
          key={each.id}
          fallback={<li className="row row-failed">{say("row_failed")}</li>}
        >
          <QuestionRow
            row={each}
            failing={(item) =>
              each.id === "hold" || each.id === "build"
                ? (plan.splits.find((split) => split.item === item)?.failing ??
                  null)
                : null
            }
            {...row}
          />
        </Boundary>
      ))}
    </ul>
  );
}
