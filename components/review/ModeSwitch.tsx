import { useSay } from "../say-context";

/** Between the author's own draft and the review of somebody's. */
export function ModeSwitch({
  reviewing,
  onReviewing,
}: {
  readonly reviewing: boolean;
  readonly onReviewing: (open: boolean) => void;
}) {
  const say = useSay();
  return (
    <nav className="modes" aria-label={say("modes")}>
      {[false, true].map((mode) => (
        <button
          key={String(mode)}
          type="button"
          aria-current={mode === reviewing ? "page" : undefined}
          onClick={() => onReviewing(mode)}
        >
          {say(mode ? "mode_review" : "mode_draft")}
        </button>
      ))}
    </nav>
  );
}
