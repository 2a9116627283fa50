import { useId, type ReactNode } from "react";
import type { MessageKey, Say } from "@/lib/panel/text";
import { parseQuantity } from "@/lib/panel/parse-quantity";
import { noun as nounFor } from "@/lib/template/nouns";
import type { Field } from "@/lib/panel/rows";
import type { BlankFact, Choice } from "@/lib/template/types";
import { useSay } from "./say-context";

export interface FieldInputProps {
  readonly field: Field;
  /** Answers to the same question in other mails, to pick from. */
  readonly earlier: readonly string[];
  readonly onType: (blank: string, value: string) => void;
}

/** Words of the sentence the field stands in; where there are none, the label is shown above it. */
function wordsAround(
  { blank, value }: Field,
  say: Say,
): { readonly before: string; readonly after: string } {
  const noun = nounFor(blank.unit, parseQuantity(value) ?? 2);
  switch (blank.fact) {
    case "authorized":
    case "onHold":
    case "accepted":
      return { before: "", after: noun };
    case "ordered":
      return {
        before: say("field_of"),
        after: say("field_after_on_order", noun),
      };
    case "held":
      return { before: "", after: say("field_after_made", noun) };
    case "trigger":
      return { before: say("field_until"), after: "" };
    case "acceptedLot":
      return { before: say("field_lot"), after: "" };
    default:
      return { before: "", after: "" };
  }
}

/** Facts whose row title says it all, or whose words around the field do. */
const UNLABELLED: readonly BlankFact[] = [
  "kind",
  "authorized",
  "ordered",
  "onHold",
  "accepted",
  "acceptedLot",
  "held",
  "revision",
  "trigger",
  "authority",
  "material",
];

const PLACEHOLDERS: Readonly<Partial<Record<BlankFact, MessageKey>>> = {
  trigger: "place_trigger",
  authority: "place_authority",
  window: "place_window",
  acceptedLot: "place_acceptedLot",
  heldReason: "place_heldReason",
  pauseScope: "place_pauseScope",
  material: "place_material",
};

const KIND_HINTS: Readonly<Record<string, MessageKey>> = {
  "partial-restart": "kind_hint_partial_restart",
  "first-lot": "kind_hint_first_lot",
  "held-release": "kind_hint_held_release",
  "sample-only": "kind_hint_sample_only",
  "shipment-window": "kind_hint_shipment_window",
  "full-release": "kind_hint_full_release",
  pause: "kind_hint_pause",
};

const CHOICES: Readonly<Record<string, MessageKey>> = {
  "kind:sample-only": "choice_kind_sample_only",
  "kind:shipment-window": "choice_kind_shipment_window",
  "kind:first-lot": "choice_kind_first_lot",
  "kind:partial-restart": "choice_kind_partial_restart",
  "kind:held-release": "choice_kind_held_release",
  "kind:full-release": "choice_kind_full_release",
  "heldRule:counts": "choice_heldRule_counts",
  "heldRule:excluded": "choice_heldRule_excluded",
  "heldRule:separate": "choice_heldRule_separate",
  "rejectedDisposition:scrap": "choice_rejectedDisposition_scrap",
  "rejectedDisposition:return": "choice_rejectedDisposition_return",
  "rejectedDisposition:rework": "choice_rejectedDisposition_rework",
  "rejectedDisposition:retain": "choice_rejectedDisposition_retain",
  "openQuantityEffect:reduces": "choice_openQuantityEffect_reduces",
  "openQuantityEffect:does-not-reduce":
    "choice_openQuantityEffect_does_not_reduce",
  "relation:additional": "choice_relation_additional",
  "relation:including": "choice_relation_including",
  "pauseScope:all": "choice_pauseScope_all",
  "pauseScope:not-started": "choice_pauseScope_not_started",
};

/** The panel's short word for a choice; the template's own for those that name numbers or revisions of the mail. */
function choiceLabel(
  fact: BlankFact,
  { value, label }: Choice,
  say: Say,
): string {
  const key = CHOICES[`${fact}:${value}`];
  return key ? say(key) : label;
}

/** The line item stands beside the field for those who see it, and in its name for those who hear it. */
function Label({ field: { blank } }: { readonly field: Field }) {
  const say = useSay();
  const name = say(`field_${blank.fact}`);
  return blank.item === null ? (
    name
  ) : (
    <>
      <span aria-hidden="true">{name}</span>
      <span className="unseen">{say("field_item", name, blank.item)}</span>
    </>
  );
}

/** One blank: the right control for its type, the words around it, and where a suggested value comes from. */
export function FieldInput({ field, earlier, onType }: FieldInputProps) {
  const say = useSay();
  const id = useId();
  const { blank, value, suggestion, problem } = field;
  const labelled = !UNLABELLED.includes(blank.fact);
  const { before, after } = wordsAround(field, say);
  const hint: ReactNode = problem ? (
    <p id={`${id}-hint`} className="hint hint-problem">
      {say.phrase(problem)}
    </p>
  ) : suggestion ? (
    <p id={`${id}-hint`} className="hint hint-from">
      {suggestion.from}
    </p>
  ) : null;

  if (blank.type === "choice") {
    const offered = blank.suggestion?.value;
    const long =
      blank.fact === "kind" ||
      blank.choices.length > 3 ||
      blank.choices.reduce(
        (sum, choice) => sum + choiceLabel(blank.fact, choice, say).length,
        0,
      ) > 34;
    return (
      <fieldset
        className={`field field-choice${long ? " field-choice-long" : ""}`}
        aria-describedby={hint ? `${id}-hint` : undefined}
      >
        <legend className={labelled ? "label" : "unseen"}>
          <Label field={field} />
        </legend>
        <div className="choices">
          {blank.choices.map((choice) => {
            const hintKey =
              blank.fact === "kind" ? KIND_HINTS[choice.value] : undefined;
            return (
              <label
                key={choice.value}
                className={
                  value === choice.value && suggestion
                    ? "choice choice-suggested"
                    : "choice"
                }
              >
                <input
                  type="radio"
                  // One blank, one field. A name of its own for every mount would stay in the browser's books.
                  name={blank.id}
                  value={choice.value}
                  checked={value === choice.value}
                  onChange={() => onType(blank.id, choice.value)}
                  data-field={blank.id}
                />
                <span className="choice-label">
                  {choiceLabel(blank.fact, choice, say)}
                  {hintKey && (
                    <span className="choice-hint">{say(hintKey)}</span>
                  )}
                  {blank.fact === "kind" && offered === choice.value && (
                    <span className="choice-hint hint-from">
                      {blank.suggestion?.from}
                    </span>
                  )}
                </span>
              </label>
            );
          })}
        </div>
        {hint}
      </fieldset>
    );
  }

  const short = blank.type === "quantity" || blank.type === "revision";
  const placeholder = PLACEHOLDERS[blank.fact];
  return (
    <div className={`field ${short ? "field-short" : "field-wide"}`}>
      <label htmlFor={id} className={labelled ? "label" : "unseen"}>
        <Label field={field} />
      </label>
      <span className="field-line">
        {before && <span aria-hidden="true">{before}</span>}
        <input
          id={id}
          type="text"
          className={[
            "input",
            blank.type === "quantity" ? "input-number" : "",
            suggestion ? "input-suggested" : "",
          ].join(" ")}
          inputMode={blank.type === "quantity" ? "numeric" : "text"}
          autoComplete="off"
          autoCapitalize={blank.type === "revision" ? "characters" : "none"}
          spellCheck={false}
          enterKeyHint="next"
          value={value}
          placeholder={placeholder ? say(placeholder) : undefined}
          aria-invalid={problem ? true : undefined}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onType(blank.id, event.target.value)}
          list={earlier.length > 0 ? `${id}-earlier` : undefined}
          data-field={blank.id}
        />
        {earlier.length > 0 && (
          <datalist id={`${id}-earlier`}>
            {earlier.map((answer) => (
              <option key={answer} value={answer} />
            ))}
          </datalist>
        )}
        {after && <span aria-hidden="true">{after}</span>}
      </span>
      {blank.choices.length > 0 && (
        <span className="picks">
          {blank.choices.map((choice) => (
            <button
              key={choice.value}
              type="button"
              className="pick"
              aria-pressed={value === choice.value}
              onClick={() => onType(blank.id, choice.value)}
            >
              {choiceLabel(blank.fact, choice, say)}
            </button>
          ))}
        </span>
      )}
      {hint}
    </div>
  );
}
