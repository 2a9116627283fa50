import type { Confirmation } from "@/lib/review/acknowledgement";
import type { Answered } from "@/lib/panel/review";
import type { MessageKey, Say } from "@/lib/panel/text";
import { useSay } from "../say-context";

const DIFFERENT: Readonly<Record<Confirmation["what"], MessageKey>> = {
  authorized: "answer_authorized",
  onHold: "answer_on_hold",
  held: "answer_held",
  revision: "answer_revision",
};

function inWords(
  { what, item, confirmed, released }: Confirmation,
  say: Say,
): string {
  const sentence = say(DIFFERENT[what], confirmed, released);
  return item === null ? sentence : say("order_item", item, sentence);
}

/** What the supplier confirms, beside what was released. */
export function AnswerBox({ answered }: { readonly answered: Answered }) {
  const say = useSay();
  const { acknowledgement, kind } = answered;
  const { different, same } = acknowledgement;
  const fits =
    same.length === 0
      ? ""
      : say(
          "answer_same",
          say.list(
            same.map(({ what, confirmed }) =>
              what === "revision"
                ? say("order_revision", confirmed)
                : say("legend_item", confirmed, say(`answer_of_${what}`)),
            ),
          ),
        );
  return kind === "different" ? (
    <section className="mistake" aria-labelledby="answer-title">
      <p id="answer-title">
        <strong>{say("answer_different")}</strong>
      </p>
      <ul>
        {different.map((each) => (
          <li key={`${each.what}:${each.item ?? ""}`}>{inWords(each, say)}</li>
        ))}
      </ul>
      {fits && <p>{fits}</p>}
    </section>
  ) : (
    <section className="answer-fits" aria-labelledby="answer-title">
      <h2 id="answer-title">{say("answer_fits")}</h2>
      <p className="sub">{fits}</p>
    </section>
  );
}
