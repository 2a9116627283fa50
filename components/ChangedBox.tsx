import { sayChange } from "@/lib/panel/change-phrases";
import type { ReviewChange } from "@/lib/review/changes";
import { useSay } from "./say-context";

/** The numbers, holds and revisions that are not as they were reviewed. */
export function ChangedBox({
  changes,
}: {
  readonly changes: readonly ReviewChange[];
}) {
  const say = useSay();
  return (
    <section className="mistake" aria-labelledby="changed-title">
      <p id="changed-title">
        <strong>{say.count("guard_changed", changes.length)}</strong>
      </p>
      <ul>
        {changes.map((change) => (
          <li key={`${change.what}:${change.item ?? ""}`}>
            {sayChange(change, say)}
          </li>
        ))}
      </ul>
    </section>
  );
}
