import { noun as nounFor } from "@/lib/template/nouns";
import { readingPhrase } from "@/lib/panel/readings";
import type { Misreading } from "@/lib/template/orders";
import { useSay } from "./say-context";

/** How many could be built by mistake, and the ways to read the mail that lead there. */
export function MistakeBox({
  misreading,
}: {
  readonly misreading: Misreading;
}) {
  const say = useSay();
  const { excess, item, unit, readings } = misreading;
  const sentence =
    excess === null
      ? say("mistake_unbounded")
      : say.count("mistake", excess, nounFor(unit, excess));
  const either = new Intl.ListFormat(say.locale, { type: "disjunction" });
  return (
    <section className="mistake">
      <p>
        <strong>
          {item === null ? sentence : say("mistake_item", item, sentence)}
        </strong>
      </p>
      <p>
        {say(
          "mistake_read",
          either.format(
            readings.map((each) => say.phrase(readingPhrase(each, misreading))),
          ),
        )}
      </p>
    </section>
  );
}
