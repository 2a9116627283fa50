import type { Quote } from "@/lib/panel/quote";
import { useSay } from "./say-context";

const ELSEWHERE = {
  subject: "quote_subject",
  thread: "quote_thread",
  attachment: "quote_attachment",
} as const;

/** The author's own words; pressing shows the place in the draft. Words from elsewhere say where they stand. */
export function QuoteButton({
  quote,
  onReveal,
}: {
  readonly quote: Quote;
  readonly onReveal: (quote: Quote) => void;
}) {
  const say = useSay();
  const { before, words, after, span } = quote;
  const text = (
    <>
      “{before}
      <span className="quote-words">{words}</span>
      {after}”
    </>
  );
  if (span.source !== "body")
    return (
      <span className="quote quote-elsewhere">
        {text} <span className="quiet">{say(ELSEWHERE[span.source])}</span>
      </span>
    );
  return (
    <button
      type="button"
      className="quote"
      onClick={() => onReveal(quote)}
      title={say("quote_show", words)}
    >
      {text}
    </button>
  );
}
