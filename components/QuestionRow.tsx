import { Fragment, useId, useState } from "react";
import type { CheckId } from "@/lib/analyzer/types";
import type { Quote } from "@/lib/panel/quote";
import type { EarlierAnswers } from "@/lib/panel/reducer";
import type { Line, LineStatus, Row } from "@/lib/panel/rows";
import type { FailingSum } from "@/lib/panel/split";
import type { MessageKey } from "@/lib/panel/text";
import { FieldInput } from "./FieldInput";
import { QuoteButton } from "./QuoteButton";
import { SumText } from "./SumText";
import { Sign, type SignName } from "./Sign";
import { useSay } from "./say-context";

export interface RowEvents {
  readonly onType: (blank: string, value: string) => void;
  readonly onReveal: (quote: Quote) => void;
  readonly onDismiss: (check: CheckId) => void;
  /** Takes a line into the wording that stays out until asked for, or out again. */
  readonly onSwitch: (line: string, on: boolean) => void;
}

export interface QuestionRowProps extends RowEvents {
  readonly row: Row;
  /** Answers given in other mails; none where nothing is filled in. */
  readonly earlier?: EarlierAnswers;
  /** Why the shop needs it; "" where there is nothing to say. */
  readonly why: (check: CheckId) => string;
  /** The sum that fails with the numbers of this row, by line item. */
  readonly failing: (item: string | null) => FailingSum | null;
}

function signOf(row: Row): SignName {
  if (row.status !== "open") return row.status;
  return row.severity === "blocker" ? "open" : "check";
}

const SIGN_LABEL: Readonly<Record<SignName, MessageKey>> = {
  said: "sign_said",
  open: "sign_open",
  check: "sign_check",
  filled: "sign_filled",
  note: "sign_note",
};

/** One question of the shop: answered in the author's words, or open with what it takes to answer it. */
export function QuestionRow({
  row,
  earlier = {},
  why,
  failing,
  ...events
}: QuestionRowProps) {
  const say = useSay();
  const titleId = useId();
  const [explained, setExplained] = useState(false);
  // A row that was open says that it closed, in its place; the list is mounted anew with every draft.
  const [wasOpen, setWasOpen] = useState(row.status !== "said");
  if (!wasOpen && row.status !== "said") setWasOpen(true);
  const sign = signOf(row);
  const checks = [
    ...new Set(
      row.lines.flatMap(({ findings }) =>
        findings.map(({ finding }) => finding.check),
      ),
    ),
  ];
  const severityOf = (check: CheckId) =>
    row.lines
      .flatMap(({ findings }) => findings)
      .find(({ finding }) => finding.check === check)?.finding;
  const lines =
    row.lines.length > 1 ? (
      <table className="item-lines">
        <caption className="unseen">
          {say("items_table", say.phrase(row.title))}
        </caption>
        <tbody>
          {row.lines.map((line) => (
            <tr key={line.item ?? ""}>
              <th scope="row">{line.item ?? say("row_all_items")}</th>
              <td>
                <RowLine
                  line={line}
                  earlier={earlier}
                  failing={failing(line.item)}
                  inTable
                  {...events}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    ) : (
      row.lines.map((line) => (
        <RowLine
          key={line.item ?? ""}
          line={line}
          earlier={earlier}
          failing={failing(line.item)}
          {...events}
        />
      ))
    );

  return (
    <li className={`row row-${row.status}`} aria-labelledby={titleId}>
      <Sign name={sign} label={say(SIGN_LABEL[sign])} />
      <div className="row-body">
        <div className="row-head">
          <h2 id={titleId}>{say.phrase(row.title)}</h2>
          {wasOpen && row.status === "said" && (
            <span className="now-said">{say("now_said")}</span>
          )}
          {checks.length > 0 && (
            <button
              type="button"
              className="link"
              aria-expanded={explained}
              aria-describedby={titleId}
              onClick={() => setExplained(!explained)}
            >
              {explained ? say("details_hide") : say("why_more")}
            </button>
          )}
        </div>
        {lines}
        {explained && (
          <div className="row-why">
            {checks.map((check) => {
              const finding = severityOf(check);
              return (
                <p key={check}>
                  {why(check)}{" "}
                  <button
                    type="button"
                    className="link"
                    aria-label={say("dismiss_about", finding?.message ?? check)}
                    onClick={() => events.onDismiss(check)}
                  >
                    {say("dismiss")}
                  </button>
                </p>
              );
            })}
          </div>
        )}
      </div>
    </li>
  );
}

const quoted = ({ words }: Quote): string => `“${words}”`;

/** The sentence itself quotes the place: “keep running” lets the work run on. */
const namedIn = (message: string, quote: Quote): boolean =>
  message.includes(quoted(quote));

/** The sentence of a finding; what it quotes of the draft can be pressed there. */
function FindingText({
  message,
  quotes,
  onReveal,
}: {
  readonly message: string;
  readonly quotes: readonly Quote[];
  readonly onReveal: (quote: Quote) => void;
}) {
  const quote = quotes.find((each) => namedIn(message, each));
  if (!quote) return message;
  const [before = "", ...rest] = message.split(quoted(quote));
  return (
    <>
      {before}
      <QuoteButton
        quote={{ ...quote, before: "", after: "" }}
        onReveal={onReveal}
      />
      <FindingText
        message={rest.join(quoted(quote))}
        quotes={quotes.filter((each) => each !== quote)}
        onReveal={onReveal}
      />
    </>
  );
}

/** Findings a filled line is about to close are said no longer: the wording below shows what it will say. */
const SPOKEN: Readonly<Record<LineStatus, boolean>> = {
  open: true,
  filled: true,
  note: true,
  said: false,
};

function RowLine({
  line,
  earlier,
  failing,
  inTable = false,
  ...events
}: {
  readonly line: Line;
  readonly earlier: EarlierAnswers;
  readonly failing: FailingSum | null;
  readonly inTable?: boolean;
} & RowEvents) {
  const say = useSay();
  const { said, findings, fields, status } = line;
  const placeOf = ({ span }: Quote) => `${span.source}${span.start}`;
  // Each place is shown once in a row, with the first sentence that speaks of it.
  const firstAt = new Map<string, Quote>();
  for (const each of [
    ...said.flatMap((fact) => fact.quotes),
    ...findings.flatMap((open) => open.quotes),
  ])
    if (!firstAt.has(placeOf(each))) firstAt.set(placeOf(each), each);
  return (
    <div className="line">
      {said.length > 0 && (
        <p className="said">
          {said.map(({ phrase, quotes }, index) => (
            <Fragment key={index}>
              {index > 0 && ", "}
              {phrase && say.phrase(phrase)}
              {quotes.map((quote, place) => (
                <Fragment key={placeOf(quote)}>
                  {(phrase !== null || place > 0) && " "}
                  <QuoteButton quote={quote} onReveal={events.onReveal} />
                </Fragment>
              ))}
            </Fragment>
          ))}
        </p>
      )}
      {/* In a table the row's title and the field say it; the sentence would be the same on every line. */}
      {SPOKEN[status] &&
        !(inTable && fields.length > 0) &&
        findings.map(({ finding, quotes: places, offer }, index) => (
          <p key={`${finding.check}${index}`} className="finding">
            <FindingText
              message={finding.message}
              quotes={places}
              onReveal={events.onReveal}
            />
            {places
              .filter(
                (quote) =>
                  firstAt.get(placeOf(quote)) === quote &&
                  !namedIn(finding.message, quote),
              )
              .map((quote) => (
                <span key={placeOf(quote)}>
                  {" "}
                  <QuoteButton
                    quote={
                      // "120 units" is known again by itself, "120" is not.
                      /\p{L}/u.test(quote.words)
                        ? { ...quote, before: "", after: "" }
                        : quote
                    }
                    onReveal={events.onReveal}
                  />
                </span>
              ))}
            {offer && (
              <>
                {" "}
                {offer.on && `${say("line_added")} `}
                <button
                  type="button"
                  className="link"
                  aria-label={
                    offer.on
                      ? undefined
                      : say("line_add_about", finding.message)
                  }
                  onClick={() => events.onSwitch(offer.line, !offer.on)}
                >
                  {say(offer.on ? "line_leave" : "line_add")}
                </button>
              </>
            )}
          </p>
        ))}
      {fields.length > 0 && (
        <div className="fields">
          {fields.map((field) => (
            <FieldInput
              key={field.blank.id}
              field={field}
              earlier={earlier[field.blank.fact] ?? []}
              onType={events.onType}
            />
          ))}
        </div>
      )}
      {failing && fields.length > 0 && (
        <p className="hint hint-problem">
          <SumText failing={failing} />
        </p>
      )}
    </div>
  );
}
