import { readingPhrase } from "@/lib/panel/readings";
import { noun } from "@/lib/template/nouns";
import type { Misreading } from "@/lib/template/orders";
import { useSay } from "./say-context";

/** How many could be built by mistake in all, and the ways to read the mail that lead there, item by item. */
export function MistakeBox({
  misreadings,
}: {
  readonly misreadings: readonly Misreading[];
}) {
  const say = useSay();
  const units = new Set(misreadings.map(({ unit }) => unit));
  const [unit] = units.size === 1 ? units : [null];
  const excess = misreadings.reduce<number | null>(
    (sum, each) =>
      sum === null || each.excess === null ? null : sum + each.excess,
    0,
  );
  return (
    <section className="mistake">
      <p>
        <strong>
          {excess === null
            ? say("mistake_unbounded")
            : say.count("mistake", excess, noun(unit ?? null, excess))}
        </strong>
      </p>
      {misreadings.map((misreading) => {
        const readings = misreading.readings
          .map((each) => say.phrase(readingPhrase(each, misreading)))
          .reduce((before, each) => say("reading_or", before, each));
        return (
          <p key={misreading.item ?? ""}>
            {misreading.item === null
              ? say("mistake_read", readings)
              : say("mistake_of_item", misreading.item, readings)}
          </p>
        );
      })}
    </section>
  );
}
