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
  return (
    <>
      <header className="summary">
        <h1>
          {say(kind === "different" ? "answer_different" : "answer_fits")}
        </h1>
        {kind === "same" && <p className="sub">{fits}</p>}
      </header>
      {kind === "different" && (
        <>
          <ul className="mistake">
            {different.map((each) => (
              <li key={`${each.what}:${each.item ?? ""}`}>
                <strong>{inWords(each, say)}</strong>
              </li>
            ))}
          </ul>
          {fits && <p className="sub">{fits}</p>}
        </>
      )}
    </>
  );
}
