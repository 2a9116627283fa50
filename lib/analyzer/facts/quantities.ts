/**
 * Puts every number that counts parts into its bucket: what the number is a part of, which act governs it, whether
 * finished parts or production are spoken of. Steps: slots -> wholes -> corrections -> stance and domain -> buckets.
 */
import type { Act } from "../acts";
import type { Clause } from "../clauses";
import type { Cue } from "../cues";
import { CORRECTIONS, SAMPLES } from "../lexicon/parts-words";
import {
  factsByClause,
  hasContainer,
  hasProduction,
  type ClauseFacts,
  type Parse,
  type Slot,
} from "./slots";

const DEFINITE = new Set([
  "the",
  "these",
  "those",
  "all",
  "both",
  "your",
  "our",
  "my",
  "that",
  "said",
  "same",
  "full",
]);
const NEAR = new Set(
  "the all only another a an further new just these those first next remaining other for with of your our additional more exactly to now at my last out about approx up roughly around some please it today and qty quantity maybe last no than not max at least most : = production".split(
    " ",
  ),
);
const PARTITIVE = new Set(["of", "from", "out"]);
const COUNT_LEADS = new Set([
  "toward",
  "towards",
  "against",
  "in",
  "into",
  "to",
  "for",
  "with",
  "within",
  "outside",
  "beyond",
  "besides",
  "from",
  "of",
  "than",
]);
const CORRECTION_WORDS = CORRECTIONS.map((form) => form.split(" "));

export interface SlotReading {
  readonly slots: readonly Slot[];
  /** Acts that govern something: without adjectives and nouns that numbers count. */
  readonly acts: readonly Act[];
  readonly byClause: readonly ClauseFacts[];
}

/** The acts that may govern a number: no mere adjective, no noun that the number counts. */
function governing(parse: Parse): readonly Act[] {
  const inNoun = new Set<number>();
  for (const number of parse.numbers)
    for (let at = number.noun.from; at < number.noun.to; at++) inNoun.add(at);
  return parse.acts.filter((act) => !act.attributive && !inNoun.has(act.from));
}

export function readSlots(
  parse: Parse,
  itemOf: (token: number) => string | null,
): SlotReading {
  const { text, clauses } = parse;
  const { words, sentences } = text;
  const acts = governing(parse);
  const byClause = factsByClause({ ...parse, acts });
  const lastActOf = new Map(acts.map((act) => [act.clause.sentence, act]));
  const slots: Slot[] = [];
  const dropped = new Set<Slot>();
  const corrections = new Map<Slot, Slot>();
  /** Whether the last thing spoken of was finished parts. */
  let topicFinished = false;
  let topicSentence = -1;

  for (const clause of clauses) {
    const facts = byClause[clause.index];
    if (!facts || sentences[clause.sentence]?.inTable === true) continue;
    for (const number of facts.numbers) {
      const low = Math.max(clause.from, number.from - 5);
      slots.push({
        from: number.from,
        to: Math.max(number.to, number.noun.to),
        number,
        clause,
        stance: "none",
        domain: null,
        act: null,
        definite: DEFINITE.has(words[number.from - 1] ?? ""),
        rest: facts.cues.some(
          (cue) =>
            cue.means === "rest" &&
            cue.from >= low &&
            cue.from < number.noun.to + 2 &&
            (cue.to <= number.from || cue.from >= number.to),
        ),
        all: facts.cues.some(
          (cue) =>
            cue.means === "all" && cue.from >= low && cue.to <= number.from,
        ),
        whole: null,
        isWhole: false,
        value: number.value,
        bucket: null,
        item: itemOf(number.from),
        lot: null,
      });
    }
  }

  const perClause = new Map<number, Slot[]>();
  for (const slot of slots) {
    const list = perClause.get(slot.clause.index);
    if (list) list.push(slot);
    else perClause.set(slot.clause.index, [slot]);
  }
  slots.forEach(findWhole);
  for (const slot of slots)
    if (slot.whole !== null) {
      const whole = slots[slot.whole];
      if (whole) whole.isWhole = true;
    }
  slots.forEach(findCorrection);
  slots.forEach((slot, index) => {
    if (dropped.has(slot)) return;
    const corrected = corrections.get(slot);
    judge(slot, index);
    if (corrected) {
      judge(corrected, index);
      if (
        slot.stance === "none" ||
        slot.act?.means === "make" ||
        slot.act === null
      ) {
        slot.stance = corrected.stance;
        slot.domain = corrected.domain;
        slot.act = corrected.act;
      }
    }
  });
  return { slots: slots.filter((slot) => !dropped.has(slot)), acts, byClause };

  function findWhole(slot: Slot, index: number): void {
    const previous = slots[index - 1];
    if (
      previous &&
      previous.clause.sentence === slot.clause.sentence &&
      previous.clause.index === slot.clause.index
    ) {
      const between = words.slice(previous.to, slot.from);
      const at = between.findIndex((word) => PARTITIVE.has(word));
      const acting = byClause[slot.clause.index]?.acts.some(
        (act) =>
          act.from >= previous.to &&
          act.to <= slot.from &&
          act.means !== "hold" &&
          act.means !== "release",
      );
      if (at >= 0 && at <= 3 && between.length <= 9 && acting !== true) {
        previous.whole = index;
        return;
      }
    }
    // "Of the 90 finished cradles …, 52 are released"
    const { clause } = slot;
    const first = words[clause.from] ?? "";
    const start = PARTITIVE.has(first)
      ? clause.from
      : clause.joint === first && PARTITIVE.has(words[clause.from + 1] ?? "")
        ? clause.from + 1
        : -1;
    if (
      start >= 0 &&
      clause.joint !== "of which" &&
      slot.from - start <= 6 &&
      byClause[clause.index]?.acts.every((act) => act.from > slot.from) === true
    ) {
      for (
        let next = index + 1;
        next < slots.length && next < index + 8;
        next++
      ) {
        const other = slots[next];
        if (!other || other.clause.sentence !== clause.sentence) break;
        other.whole ??= index;
      }
    }
    // "200 pcs, of which 120 …", "Forty of them", "of these, 40"
    const follow = `${words[slot.to] ?? ""} ${words[slot.to + 1] ?? ""}`;
    const lead = words.slice(Math.max(clause.from, slot.from - 5), slot.from);
    const before = clauses[clause.index - 1];
    const leadClause =
      before?.sentence === clause.sentence && before.to - before.from <= 4
        ? words.slice(before.from, before.to)
        : [];
    const inverse = [lead, leadClause].some((list) => {
      const of = list.findIndex((word) => PARTITIVE.has(word));
      return (
        of >= 0 &&
        ["which", "them", "these", "those", "that"].includes(list[of + 1] ?? "")
      );
    });
    if (
      (/^of (?:them|these|those|which)$/.test(follow) && !slot.all) ||
      inverse ||
      lead.includes("thereof")
    ) {
      for (let back = index - 1; back >= Math.max(0, index - 6); back--) {
        const other = slots[back];
        if (
          other &&
          other.whole === null &&
          (other.value ?? 0) > (slot.value ?? 0)
        ) {
          slot.whole = back;
          break;
        }
      }
    }
  }

  function findCorrection(slot: Slot, index: number): void {
    const before = words[slot.from - 1] ?? "";
    const before2 = words[slot.from - 2] ?? "";
    const later =
      byClause[slot.clause.index]?.acts.some((act) => act.from > slot.from) ===
      true;
    const withdrawn =
      (before === "not" && !later && slot.clause.to - slot.to <= 3) ||
      (before === "of" && before2 === "instead") ||
      (before === "than" && before2 === "rather");
    if (withdrawn) {
      const corrected = slots
        .slice(Math.max(0, index - 3), index)
        .some((other) => other.value !== slot.value);
      if (corrected || before !== "not") {
        dropped.add(slot);
        for (let back = Math.max(0, index - 6); back < index; back++) {
          const other = slots[back];
          if (other && other.value === slot.value) dropped.add(other);
        }
        return;
      }
    }
    const previous = slots[index - 1];
    if (
      !previous ||
      slot.from - previous.to > 16 ||
      slot.value === previous.value
    )
      return;
    const line = words.slice(previous.to, slot.from);
    if (
      line.includes("\n") ||
      line.filter((word) => /^\p{L}/u.test(word)).length > 10
    )
      return;
    if (
      CORRECTION_WORDS.some((form) =>
        line.some((_word, at) =>
          form.every((word, place) => line[at + place] === word),
        ),
      )
    ) {
      dropped.add(previous);
      corrections.set(slot, previous);
    }
  }

  /** Cues of a clause near the slot: between the number or act before it and the one behind it. */
  function judge(slot: Slot, index: number): void {
    const { clause, number } = slot;
    const facts = byClause[clause.index];
    if (!facts) return;
    const mates = perClause.get(clause.index) ?? [];
    const place = mates.indexOf(slot);
    const previous = mates[place - 1];
    const next = mates[place + 1];
    let lowBound = previous ? previous.to : clause.from;
    let highBound = next ? next.from : clause.to;
    let leftAct: Act | null = null;
    let rightAct: Act | null = null;
    for (const act of facts.acts) {
      if (act.to <= slot.from && act.from >= clause.from) leftAct = act;
      else if (act.from >= slot.to && rightAct === null) rightAct = act;
    }
    const leftCrosses =
      previous !== undefined && leftAct !== null && leftAct.to <= previous.from;
    if (next && rightAct && rightAct.from >= next.from) {
      // what stands behind the next number speaks of that one, unless the two form one subject
      if (!(slot.whole !== null && slots[slot.whole] === next)) rightAct = null;
    }
    if (slot.isWhole && previous && slots[previous.whole ?? -1] === slot) {
      rightAct = rightAct;
    }
    if (leftAct && !leftCrosses) lowBound = Math.max(lowBound, leftAct.to);
    if (rightAct)
      highBound = Math.min(highBound, Math.max(slot.to, rightAct.head));

    const npCues = facts.cues.filter(
      (cue) => cue.from >= lowBound && cue.from < highBound,
    );
    const relative = clauses[clause.index + 1];
    const hasRelative =
      relative !== undefined &&
      relative.sentence === clause.sentence &&
      (relative.role === "relative" ||
        (relative.joint === "(" &&
          (byClause[relative.index]?.numbers.length ?? 0) === 0)) &&
      next === undefined &&
      relative.joint !== "who";
    const relativeFacts = hasRelative ? byClause[relative.index] : undefined;
    const cueList = [...npCues, ...(relativeFacts?.cues ?? [])];
    const alone = mates.length === 1;
    const clauseCues = alone ? facts.cues : npCues;
    const has = (means: string, list: readonly Cue[] = cueList) =>
      list.some((cue) => cue.means === means);

    // Finished parts are spoken of.
    const negatedFinish = (from: number) =>
      ["no", "not", "none", "nothing", "isn't", "aren't", "without"].some(
        (word) =>
          words.slice(Math.max(clause.from, from - 4), from).includes(word),
      );
    const finishCue = [...clauseCues, ...(relativeFacts?.cues ?? [])].find(
      (cue) => cue.means === "finished" && !negatedFinish(cue.from),
    );
    const madeAct = [...facts.acts, ...(relativeFacts?.acts ?? [])].find(
      (act) =>
        act.means === "make" &&
        (act.mood === "past" ||
          act.mood === "perfect" ||
          (act.cue.inflections.has("participle") &&
            !act.cue.inflections.has("base") &&
            act.mood === "order" &&
            act.from > slot.from &&
            !["be", "is", "are", "may", "can"].includes(
              words[act.from - 1] ?? "",
            ))) &&
        !act.negated &&
        (alone || (act.from >= lowBound && act.from < highBound + 3)),
    );
    const container =
      hasContainer(
        words,
        Math.max(clause.from, lowBound - 1),
        Math.min(clause.to, highBound + 6),
      ) ||
      (relative?.joint === "," &&
        relative.sentence === clause.sentence &&
        hasContainer(
          words,
          relative.from,
          Math.min(relative.to, relative.from + 3),
        ) &&
        (byClause[relative.index]?.numbers.length ?? 0) === 0);

    // Which act governs it?
    let act: Act | null = null;
    const adjacent =
      leftAct !== null &&
      !leftCrosses &&
      words.slice(leftAct.to, slot.from).length <= 7 &&
      words
        .slice(leftAct.to, slot.from)
        .every(
          (word) =>
            NEAR.has(word) ||
            (/^\p{L}+$/u.test(word) &&
              facts.cues.some(
                (cue) =>
                  cue.from >= (leftAct?.to ?? 0) &&
                  cue.to <= slot.from &&
                  words.slice(cue.from, cue.to).includes(word),
              )),
        );
    const usable = (each: Act) => !["plan", "ask", "quote"].includes(each.mood);
    const takesObject = (each: Act) => {
      const after = words[each.to] ?? "";
      return (
        each.cue.inflections.has("base") &&
        !each.passive &&
        (["the", "all", "these", "those", "a"].includes(after) ||
          slots.some(
            (other) => other.from === each.to || other.from === each.to + 1,
          ))
      );
    };
    const right = rightAct && !takesObject(rightAct) ? rightAct : null;
    if (leftAct && adjacent && leftAct.mood !== "noun") act = leftAct;
    else if (
      right &&
      (right.passive ||
        right.cls === "hold" ||
        right.cls === "cancel" ||
        !leftAct ||
        leftCrosses)
    )
      act = right;
    else if (leftAct) act = leftAct;
    else if (right) act = right;
    if (act && act === leftAct && leftCrosses && right && right.mood !== "noun")
      act = right;
    act ??= neighbour(slot, mates);
    // an embedded or nominal act yields to a stated one in the same clause
    if (
      act &&
      (act.mood === "noun" || act.mood === "embedded") &&
      leftAct &&
      act === right &&
      leftAct.mood === "order" &&
      leftAct.cls === "go"
    )
      act = leftAct;

    const past =
      act !== null && (act.mood === "past" || act.mood === "perfect");
    slot.act = act;

    // The NP says it by itself.
    const wipCue =
      has("under-way") &&
      !negatedFinish(
        cueList.find((cue) => cue.means === "under-way")?.from ?? 0,
      );
    const shippedCue = has("shipped") || (has("shipped", clauseCues) && alone);
    const shipAct =
      [act, leftAct, rightAct].find(
        (each) => each?.means === "ship" && isShippedAct(each),
      ) ?? null;
    const counted =
      COUNT_LEADS.has(words[slot.from - 2] ?? "") &&
      DEFINITE.has(words[slot.from - 1] ?? "") &&
      act === null;

    let stance: Slot["stance"] = "none";
    if (act && usable(act)) stance = stanceOf(act, slot);
    else if (
      act &&
      (act.mood === "plan" || act.mood === "ask" || act.mood === "quote")
    ) {
      slot.stance = "ignored";
      return;
    }
    const cancelAct = facts.acts.find(
      (each) =>
        each.cls === "cancel" &&
        !each.negated &&
        usable(each) &&
        (alone || each === leftAct || each === rightAct),
    );
    const rejectAct = [leftAct, rightAct].find(
      (each) => each?.cls === "reject" && !each.negated && each.mood !== "noun",
    );

    const finished = finishCue !== undefined || madeAct !== undefined;
    if (slot.isWhole && !cancelAct) {
      slot.domain = finished || container ? "finished" : null;
      slot.stance = finished
        ? "made"
        : has("open-total") ||
            has("rest") ||
            (has("open-total", clauseCues) && alone)
          ? "open"
          : has("order-total") ||
              (has("order-total", facts.cues) && previous === undefined)
            ? "ordered"
            : "whole";
      if (finished) setTopic(true, clause);
      return;
    }
    if (wipCue && stance !== "reject") stance = "under-way";
    else if ((shippedCue || shipAct) && stance !== "hold") stance = "shipped";
    else if (cancelAct) stance = "cancel";
    else if (
      has("earlier") ||
      (act?.cls === "go" &&
        act.mood === "past" &&
        !act.negated &&
        ["release", "start", "restart"].includes(act.means) &&
        !finished)
    )
      stance = finished ? "go" : "earlier";
    else if (has("earlier", clauseCues) && alone) stance = "earlier";
    else if (rejectAct && act?.cls !== "hold") stance = "reject";
    else if (
      stance === "none" ||
      (act && act.mood === "noun") ||
      (act && words.slice(act.to, slot.from).length > 6 && act.mood !== "order")
    ) {
      if (has("order-total") || (alone && has("order-total", clauseCues)))
        stance = "ordered";
      else if (
        stance === "none" &&
        (has("open-total") || (alone && has("open-total", clauseCues)))
      )
        stance = "open";
    } else if (
      has("order-total") &&
      stance === "go" &&
      !adjacent &&
      leftAct === null
    )
      stance = "ordered";

    // Finished parts or production?
    const productionAct =
      act !== null &&
      ["make", "start", "restart"].includes(act.means) &&
      act.cls === "go";
    const productionWords =
      hasProduction(words, clause.from, clause.to) && !finished;
    let domain: Slot["domain"] = null;
    if (finished) domain = "finished";
    else if (productionAct) domain = "production";
    else if (stance === "hold" && productionWords) domain = "production";
    else if (
      container &&
      (stance === "go" || stance === "hold" || stance === "reject")
    )
      domain = "finished";
    else if (slot.whole !== null && slots[slot.whole]?.stance === "made")
      domain = "finished";
    else if (stance === "reject") domain = "finished";
    const nounWords = words.slice(
      number.to,
      Math.min(clause.to, number.to + 5),
    );
    if (
      domain !== "finished" &&
      (nounWords.some((word) => SAMPLES.has(word)) ||
        /first article|trial piece|pilot piece|pilot part/.test(
          nounWords.join(" "),
        )) &&
      stance === "go"
    )
      domain = "samples";
    if (
      finished &&
      stance === "go" &&
      productionAct &&
      finishCue &&
      !npCues.includes(finishCue)
    )
      domain = "production";
    if (
      domain === null &&
      topicFinished &&
      (stance === "hold" ||
        stance === "go" ||
        stance === "reject" ||
        stance === "none") &&
      clause.sentence - topicSentence <= 3
    ) {
      const pronoun =
        /^of (?:them|these|those)$/.test(
          `${words[slot.to] ?? ""} ${words[slot.to + 1] ?? ""}`,
        ) ||
        (words[slot.to] ?? "") === "ones" ||
        slot.whole !== null;
      if (pronoun || !productionWords) domain = "topic";
    }
    if (past && stance === "none" && finished) stance = "none";
    if (counted && stance === "none") stance = "counted";
    if (stance === "none" && domain === null && slot.rest)
      stance = restStance(slot);
    if (stance === "none" && domain === "topic") domain = null;
    slot.stance = stance;
    slot.domain = domain;
    if (domain === "finished") setTopic(true, clause);
    else if (domain === "production") setTopic(false, clause);
    else if (domain === "topic") topicSentence = clause.sentence;
    void index;
  }

  function setTopic(finished: boolean, clause: Clause): void {
    topicFinished = finished;
    topicSentence = clause.sentence;
  }

  /** "shipped" without an auxiliary, or in the past: it is gone. */
  function isShippedAct(act: Act): boolean {
    if (act.negated || act.means !== "ship") return false;
    if (act.mood === "past" || act.mood === "perfect") return true;
    if (!act.cue.inflections.has("participle")) return false;
    const aux = words.slice(act.head, act.from);
    return (
      !aux.some((word) =>
        [
          "be",
          "can",
          "may",
          "to",
          "must",
          "should",
          "shall",
          "please",
        ].includes(word),
      ) && act.mood === "order"
    );
  }

  function stanceOf(act: Act, slot: Slot): Slot["stance"] {
    if (act.cls === "go") {
      if (act.negated) return act.mood === "past" ? "none" : "hold";
      if (act.mood === "past") return act.means === "ship" ? "shipped" : "none";
      if (act.mood === "will")
        return slot.rest || act.passive ? "hold" : "none";
      if (act.mood === "embedded") {
        if (act.clause.role === "condition" || act.clause.role === "reason")
          return "none";
        if (act.clause.role === "until") return "hold";
        return "go";
      }
      return "go";
    }
    if (act.cls === "lift") return act.negated ? "hold" : "go";
    if (act.cls === "hold") {
      if (act.negated)
        return act.mood === "past" || act.mood === "embedded"
          ? "none"
          : act.means === "stay"
            ? "go"
            : "go";
      if (act.means === "stop" && act.mood === "past") return "none";
      if (act.mood === "embedded" && act.clause.role !== "relative")
        return "none";
      return "hold";
    }
    if (act.cls === "reject") return act.negated ? "none" : "reject";
    if (act.cls === "cancel") return act.negated ? "none" : "cancel";
    return "none";
  }

  /** "the remaining 140" without a verb: it waits where an "until" follows. */
  function restStance(slot: Slot): Slot["stance"] {
    const after = clauses[slot.clause.index + 1];
    if (after?.sentence === slot.clause.sentence && after.role === "until")
      return "hold";
    const tail = words.slice(slot.to, slot.clause.to);
    if (
      tail.some((word) =>
        ["later", "wait", "not", "can't", "cannot", "no"].includes(word),
      )
    )
      return "hold";
    return "open";
  }

  /** The act of a neighbouring clause of the sentence, or of the heading above. */
  function neighbour(slot: Slot, mates: readonly Slot[]): Act | null {
    const { clause } = slot;
    const lastMate =
      mates.at(-1) === slot || mates.every((mate) => mate.stance === "none");
    // to the right: a verb without a subject of its own
    if (lastMate) {
      for (
        let at = clause.index + 1;
        at < clauses.length && at <= clause.index + 6;
        at++
      ) {
        const other = clauses[at];
        const facts = byClause[at];
        if (!other || !facts || other.sentence !== clause.sentence) break;
        if (
          other.role === "until" ||
          other.role === "reason" ||
          other.role === "condition"
        )
          continue;
        const act = facts.acts.find((each) => each.mood !== "noun");
        if (act) {
          const from =
            words[other.from] === other.joint ? other.from + 1 : other.from;
          const subject = words
            .slice(from, act.head)
            .filter(
              (word) =>
                ![
                  "both",
                  "all",
                  "these",
                  "they",
                  "which",
                  "that",
                  "those",
                  "together",
                  "pieces",
                  "units",
                  "parts",
                  "pcs",
                  "are",
                  "each",
                  "as",
                  "well",
                  "it",
                  "this",
                  "please",
                  "i",
                  "we",
                  "hereby",
                  "should",
                ].includes(word),
            );
          const fronted =
            !act.passive &&
            (act.subject === "i" || act.subject === "we") &&
            !facts.numbers.some((each) => each.from > act.to);
          if (
            (subject.length === 0 &&
              (facts.numbers.length === 0 ||
                (facts.numbers[0]?.from ?? 0) > act.from) &&
              (act.passive ||
                fronted ||
                act.cls !== "go" ||
                /^(?:them|these|those|it|now|today|$)/.test(
                  words[act.to] ?? "",
                ))) ||
            fronted
          )
            return act;
          break;
        }
        if (facts.numbers.length > 0 && other.joint !== "(") break;
        if (facts.cues.some((cue) => cue.means === "rest")) break;
      }
    }
    // to the left: a verb whose objects go on
    for (let at = clause.index - 1; at >= 0 && at >= clause.index - 6; at--) {
      const other = clauses[at];
      const facts = byClause[at];
      if (!other || !facts) break;
      if (other.sentence !== clause.sentence) {
        // the heading above, or the sentence that opened the list
        return heading(clause);
      }
      const ended =
        other.role === "until" ||
        other.role === "reason" ||
        other.role === "condition";
      if (ended) continue;
      const act = facts.acts.at(-1);
      if (act) {
        if (slot.rest && act.cls === "go" && clause.joint !== ":" && !slot.all)
          return null;
        return act;
      }
      // "The others can't, all 140 of them"
      const last = words[other.to - 1] ?? "";
      if (
        ["can't", "cannot", "won't", "not", "don't", "mustn't", "no"].includes(
          last,
        )
      )
        return pseudo(other);
    }
    return clause.index > 0 ? heading(clause) : null;
  }

  function pseudo(clause: Clause): Act | null {
    const any = acts[0] ?? parse.acts[0];
    if (!any) return null;
    return {
      ...any,
      from: clause.to - 1,
      to: clause.to,
      head: clause.to - 1,
      means: "hold",
      cls: "hold",
      negated: false,
      mood: "order",
      clause,
      passive: true,
      subject: "",
      attributive: false,
    };
  }

  /** The last act of the line above, where that line announces what follows: "Accepted:". */
  function heading(clause: Clause): Act | null {
    const sentence = sentences[clause.sentence];
    if (!sentence) return null;
    for (
      let at = clause.sentence - 1;
      at >= 0 && at >= clause.sentence - 25;
      at--
    ) {
      const above = sentences[at];
      if (!above || above.inTable) return null;
      const ends = words[above.to - 1] === ":";
      const listEntry =
        (text.lines[above.line]?.bullet.to ?? 0) >
        (text.lines[above.line]?.bullet.from ?? 0);
      if (ends) {
        return lastActOf.get(at) ?? null;
      }
      if (!listEntry) return null;
    }
    return null;
  }
}
