/**
 * Puts every number that counts parts into its bucket: what the number is a part of, which act governs it, whether
 * finished parts or production are spoken of. Steps: slots -> wholes -> corrections -> stance and domain -> buckets.
 */
import type { Act } from "../acts";
import type { Clause } from "../clauses";
import type { Cue } from "../cues";
import type { TradeMeaning } from "../lexicon/trade";
import { MONTHS } from "../lexicon/number-context";
import { WINDOW_WORDS } from "../lexicon/trade-nouns";
import { CORRECTIONS, SAMPLES } from "../lexicon/parts-words";
import {
  factsByClause,
  latestBefore,
  slotsAround,
  slotsBefore,
  clauseLookup,
  describesFinished,
  sentenceLookup,
  hasContainer,
  hasProduction,
  negatedBefore,
  type ClauseFacts,
  type Domain,
  type Parse,
  type Slot,
} from "./slots";

const DEFINITE = new Set([
  "this",

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
const AGAIN = new Set(
  "first same said past beyond over above after".split(" "),
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
const COUNT_VERBS = new Set(
  "count counts counted counting included include includes excluded exclude excludes deducted deduct part toward towards against top addition reduce reduces reduced drop drops dropped fall falls shrink shrinks lowered down minus lower lowers outside beyond besides neither nor come comes".split(
    " ",
  ),
);
const LESSER = new Set(["less", "fewer"]);
const DEDUCTING = new Set(
  "deduct subtract credit count minus less net debit adjust".split(" "),
);
/** Stand in front of the size of an order. */
const SIZES = new Set("of for over quantity qty about covering".split(" "));
const ORDER_WORDS = new Set("order orders po p.o contract".split(" "));
/** Of these the number must have been read before. */
const COUNT_VERBS_OPEN = new Set(
  "drop drops dropped fall falls shrink shrinks lowered down minus part top come comes addition reduce reduces reduced lower lowers".split(
    " ",
  ),
);
const CORRECTION_WORDS = CORRECTIONS.map((form) => form.split(" "));

/** A number that the author takes back, and the one that holds instead: "130 units, not 150". */
interface TakenBack {
  readonly slot: Slot;
  readonly holds: Slot;
}

export interface SlotReading {
  readonly slots: readonly Slot[];
  /** Acts that govern something: without adjectives and nouns that numbers count. */
  readonly acts: readonly Act[];
  readonly byClause: readonly ClauseFacts[];
  /** Index of the clause a token lies in, -1 between clauses. */
  readonly clauseOf: Int32Array;
  readonly sentenceOf: Int32Array;
  /** The slot that begins at a token. */
  readonly slotAt: ReadonlyMap<number, Slot>;
  readonly takenBack: readonly TakenBack[];
}

/** The acts that may govern a number: no mere adjective, no noun that the number counts. */
function governing(parse: Parse): readonly Act[] {
  const { words } = parse.text;
  const inNoun = new Set<number>();
  for (const number of parse.numbers)
    for (let at = number.noun.from; at < number.noun.to; at++) inNoun.add(at);
  return parse.acts.filter((act, index) => {
    if (act.attributive || inNoun.has(act.from)) return false;
    if (act.means === "make" && act.mood === "noun") return false;
    // "so make 18 less", "weave that many fewer": how much is left to build, no order to build
    if (
      act.cls === "go" &&
      words.slice(act.to, act.to + 5).some((word) => LESSER.has(word)) &&
      !words.slice(act.to, act.to + 5).includes(".")
    )
      return false;
    // "continues blocked": the second word says it
    const next = parse.acts[index + 1];
    if (
      act.means === "proceed" &&
      (words[act.from] ?? "").startsWith("continue") &&
      next?.cls === "hold" &&
      next.from - act.to <= 2
    )
      return false;
    // "44 good ones": an adjective; "196 good, use them": what is said of them
    if (words[act.from] === "good" && act.to - act.from === 1)
      return /^(?:[.,;:)/]|and|are|$)/.test(words[act.to] ?? "");
    return true;
  });
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
  const takenBack: TakenBack[] = [];
  /** The finished parts that were spoken of last. */
  let topic: Slot | null = null;

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

  const slotAt = new Set(slots.map((slot) => slot.from));
  /** All acts of a clause, adjectives included. */
  const actsOf = new Map<number, Act[]>();
  for (const act of parse.acts) {
    const known = actsOf.get(act.clause.index);
    if (known) known.push(act);
    else actsOf.set(act.clause.index, [act]);
  }
  /** Sentences and lines that hold a number. */
  const counting = new Set(slots.map((slot) => slot.clause.sentence));
  const countedLines = new Set<number>();
  {
    let line = 0;
    for (const slot of slots) {
      while (
        line < text.lines.length - 1 &&
        (text.lines[line]?.to ?? 0) <= slot.from
      )
        line++;
      countedLines.add(line);
    }
  }
  const perClause = new Map<number, Slot[]>();
  for (const slot of slots) {
    const list = perClause.get(slot.clause.index);
    if (list) list.push(slot);
    else perClause.set(slot.clause.index, [slot]);
  }
  slots.forEach(readShare);
  slots.forEach(findWhole);
  for (const slot of slots) if (slot.whole) slot.whole.isWhole = true;
  slots.forEach(findCorrection);
  /** The numbers of one value, by place. */
  const byValue = new Map<number | null, Slot[]>();
  for (const slot of slots) {
    const list = byValue.get(slot.value);
    if (list) list.push(slot);
    else byValue.set(slot.value, [slot]);
  }
  // Wholes first: what they are wholes of tells what their parts are.
  slots.forEach((slot, index) => {
    if (!dropped.has(slot) && slot.isWhole) judge(slot, index);
  });
  topic = null;
  slots.forEach((slot, index) => {
    if (dropped.has(slot)) return;
    if (slot.isWhole) {
      if (slot.domain === "finished") topic = slot;
      return;
    }
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
  const kept = slots.filter((slot) => !dropped.has(slot));
  return {
    slots: kept,
    acts,
    byClause,
    clauseOf: clauseLookup(parse),
    sentenceOf: sentenceLookup(parse),
    slotAt: new Map(kept.map((slot) => [slot.from, slot])),
    takenBack,
  };

  /** "the other half of the order (220)": the bracket says what the share comes to. */
  function readShare(slot: Slot, index: number): void {
    const next = slots[index + 1];
    if (
      slot.number.share === null ||
      slot.value !== null ||
      next?.value == null ||
      next.clause.joint !== "(" ||
      next.clause.index !== slot.clause.index + 1 ||
      next.from !== next.clause.from
    )
      return;
    slot.value = next.value;
    dropped.add(next);
  }

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
      const counting = between.some((word) => COUNT_VERBS.has(word));
      const source =
        between[at] === "from" &&
        !(DEFINITE.has(between[at + 1] ?? "") || at === between.length - 1);
      if (
        at >= 0 &&
        at <= 3 &&
        between.length <= 9 &&
        acting !== true &&
        !counting &&
        !source
      ) {
        previous.whole = slot;
        return;
      }
    }
    // "Of the 90 finished cradles …, 52 are released"
    const { clause } = slot;
    const first = words[clause.from] ?? "";
    const start =
      PARTITIVE.has(first) ||
      (first === "on" && slot.definite && slot.from === clause.from + 2)
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
        if (
          !COUNT_LEADS.has(words[other.from - 2] ?? "") ||
          words[other.from - 2] === "of"
        )
          other.whole ??= slot;
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
    const described = ["that", "which", "you", "we", "already"].includes(
      words[slot.to + 2] ?? "",
    );
    if (
      (/^of (?:them|these|those|which|em)$/.test(follow) &&
        !slot.all &&
        !described) ||
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
          slot.whole = other;
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
    const last = takenBack.at(-1);
    const withdrawn =
      (before === "not" && !later && slot.clause.to - slot.to <= 3) ||
      // "120 units, not 140 or 150"
      (before === "or" &&
        last !== undefined &&
        last.slot === slots[index - 1]) ||
      (before === "of" && before2 === "instead") ||
      (before === "than" && before2 === "rather");
    if (withdrawn) {
      const others = slots
        .slice(Math.max(0, index - 3), index)
        .filter((other) => other.value !== slot.value);
      if (others.length > 0 || before !== "not") {
        dropped.add(slot);
        const holds = others.findLast((other) => !dropped.has(other));
        if (holds) takenBack.push({ slot, holds });
        for (let back = Math.max(0, index - 6); back < index; back++) {
          const other = slots[back];
          if (
            other &&
            other.value === slot.value &&
            other.clause.sentence === slot.clause.sentence
          )
            dropped.add(other);
        }
        return;
      }
    }
    const previous = slots[index - 1];
    if (
      !previous ||
      slot.from - previous.to > 22 ||
      slot.value === previous.value
    )
      return;
    const line = words.slice(previous.to, slot.from);
    if (
      line.includes("\n") ||
      line.filter((word) => /^\p{L}/u.test(word)).length > 15
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

  /** Puts stance and domain on a slot. */
  function judge(slot: Slot, index: number): void {
    const { clause, number } = slot;
    const facts = byClause[clause.index];
    if (!facts) return;
    const mates = (perClause.get(clause.index) ?? []).filter(
      (mate) => !dropped.has(mate) || mate === slot,
    );
    const place = mates.indexOf(slot);
    const previous = mates[place - 1];
    const next = mates[place + 1];

    // What was read before is only named again.
    if (isCounted(slot, index) || isKnown(slot, index)) {
      slot.stance = "counted";
      return;
    }

    const leftAct =
      facts.acts.findLast(
        (act) =>
          act.to <= slot.from && !(act.mood === "noun" && act.cls === "hold"),
      ) ??
      facts.acts.findLast((act) => act.to <= slot.from) ??
      null;
    const leftCrosses =
      previous !== undefined && leftAct !== null && leftAct.to <= previous.from;
    const rightLimit =
      next && !(slot.whole !== null && slot.whole === next)
        ? next.from
        : clause.to;
    const rightActs = facts.acts.filter(
      (act) =>
        act.from >= slot.to && act.from < rightLimit && !takesObject(act),
    );
    // "85 pcs machined before the stop shall be kept": the second verb says what becomes of them
    const rightAct =
      rightActs.find(
        (act, place) =>
          !(
            place < rightActs.length - 1 &&
            (isMadeBefore(act) || isReduced(act, rightActs.at(-1)))
          ),
      ) ?? null;
    const lowBound = Math.max(
      previous?.to ?? clause.from,
      leftAct && !leftCrosses ? leftAct.to : clause.from,
    );
    const nearBound = Math.min(
      rightLimit,
      Math.max(slot.to, rightAct?.head ?? rightLimit),
    );

    // What describes it: its noun phrase, a relative clause, a bracket, the label before a colon.
    const around = surroundings(slot, next === undefined);
    const npCues = [
      ...facts.cues.filter(
        (cue) => cue.from >= lowBound && cue.from < nearBound,
      ),
      ...around.flatMap((each) => each.cues),
    ];
    const farCues = [
      ...facts.cues.filter(
        (cue) => cue.from >= lowBound && cue.from < rightLimit,
      ),
      ...around.flatMap((each) => each.cues),
    ];
    const has = (means: TradeMeaning, list: readonly Cue[] = npCues) =>
      list.some((cue) => cue.means === means);

    const finishCue = farCues.find(
      (cue) =>
        cue.means === "finished" &&
        (clause.role !== "until" || cue.to - cue.from > 1) &&
        !negatedBefore(words, cue.from, clause.from),
    );
    const whenStopped =
      finishCue !== undefined &&
      words[finishCue.from] === "when" &&
      (has("open-total", farCues) || has("open-total"));
    const madeAct = [
      ...facts.acts.filter(
        (act) => act.from >= lowBound && act.from < rightLimit,
      ),
      ...around.flatMap((each) => each.acts),
    ].find(isMadeBefore);
    const ownActs = actsOf.get(clause.index) ?? [];
    const heldAdjective = ownActs.some(
      (act) =>
        (act.from >= lowBound - 1 &&
          act.from < nearBound + 3 &&
          describesFinished(words, act)) ||
        (act.cls === "hold" &&
          act.from >= number.to &&
          act.to < number.noun.to &&
          !words
            .slice(act.to, number.noun.to)
            .some((word) =>
              ["balance", "qty", "quantity", "rest"].includes(word),
            )),
    );
    const label0 = clauses[clause.index - 1];
    // "Held spacers: use 75"
    const heldLabel =
      label0 !== undefined &&
      clause.joint === ":" &&
      label0.sentence === clause.sentence &&
      (actsOf.get(label0.index) ?? []).some((act) =>
        describesFinished(words, act),
      );
    const container =
      hasContainer(
        words,
        Math.max(clause.from, lowBound - 1),
        Math.min(clause.to, rightLimit),
      ) || containerBehind(slot);
    const finished =
      (finishCue !== undefined && !whenStopped) ||
      madeAct !== undefined ||
      heldAdjective ||
      heldLabel;

    if (slot.isWhole) {
      slot.domain = finished || container ? "finished" : null;
      slot.stance = finished
        ? "made"
        : has("open-total") ||
            has("rest") ||
            has("open-total", farCues) ||
            leavesOpen(slot)
          ? "open"
          : has("order-total") || has("order-total", farCues)
            ? "ordered"
            : "whole";
      if (finished) setTopic(slot);
      return;
    }

    // Which act governs it?
    const usable = (act: Act | null) =>
      act !== null && !["plan", "ask", "quote"].includes(act.mood) ? act : null;
    const adjacent =
      leftAct !== null &&
      !leftCrosses &&
      slot.from - leftAct.to <= 7 &&
      words
        .slice(leftAct.to, slot.from)
        .every(
          (word, offset) =>
            NEAR.has(word) ||
            facts.cues.some(
              (cue) =>
                cue.from <= leftAct.to + offset && cue.to > leftAct.to + offset,
            ),
        );
    const stated = labelAct(slot);
    const label = stated?.mood === "past" ? null : stated;
    let act: Act | null;
    if (leftAct && adjacent && leftAct.mood !== "noun") act = leftAct;
    else if (label && !leftAct) act = label;
    else if (
      rightAct &&
      (rightAct.passive || rightAct.cls !== "go" || !leftAct || leftCrosses)
    )
      act = rightAct;
    else act = leftAct ?? rightAct;
    if (
      act &&
      act === leftAct &&
      leftCrosses &&
      slot.rest &&
      rightAct === null &&
      act.cls === "go"
    )
      act = null;
    const ownTotal = facts.cues.some(
      (cue) => cue.means === "open-total" || cue.means === "order-total",
    );
    const labelTotal =
      clause.joint === ":" || clause.joint === "(" || clause.joint === ",";
    if (
      act === null &&
      !ownTotal &&
      !(
        labelTotal &&
        (has("open-total") || has("order-total")) &&
        !slot.all &&
        !slot.rest
      )
    )
      act = neighbour(slot, mates, finished && !slot.all);
    if (act === null && (slot.rest || slot.all))
      act = neighbour(slot, mates, slot.all && !slot.rest);
    if (act === null && !has("open-total") && !has("order-total"))
      act = carried(slot, mates);
    if (
      act &&
      (act.mood === "noun" || act.mood === "embedded") &&
      act !== leftAct &&
      leftAct?.mood === "order" &&
      leftAct.cls === "go"
    )
      act = leftAct;
    if (act && finished && isMadeBefore(act)) act = null;
    // "Two samples of the latch, rev 0.2, please": an order without a verb
    if (
      act === null &&
      !lastActOf.has(clause.sentence) &&
      clause.role === "main" &&
      !finished &&
      npCues.length === 0 &&
      (number.counts ||
        saysSamples(words.slice(number.to, number.to + 4).join(" "))) &&
      words
        .slice(
          sentences[clause.sentence]?.from ?? clause.from,
          sentences[clause.sentence]?.to ?? clause.to,
        )
        .some((word) => ["please", "pls", "kindly"].includes(word)) &&
      sentences[clause.sentence]?.asks !== true
    ) {
      slot.stance = "go";
      slot.domain = saysSamples(words.slice(number.to, number.to + 4).join(" "))
        ? "samples"
        : "production";
      return;
    }
    if (
      act !== null &&
      act.clause !== clause &&
      act !== label &&
      !finished &&
      slotsBefore(slots, index).some(
        (other) =>
          other.value === slot.value &&
          slot.value !== null &&
          other.item === slot.item &&
          ["go", "hold", "made", "none"].includes(other.stance) &&
          (other.stance !== "none" || other.domain === "finished") &&
          other.clause.sentence !== clause.sentence,
      )
    ) {
      slot.stance = "counted";
      return;
    }
    slot.act = act;
    if (act && isConditional(act, slot)) {
      slot.stance = "ignored";
      return;
    }
    if (act && !usable(act)) {
      slot.stance = "ignored";
      return;
    }

    if (
      sentences[clause.sentence]?.asks === true &&
      (act === null || act.mood === "noun" || act.mood === "ask") &&
      !["please", "kindly", "pls"].some((word) =>
        words
          .slice(sentences[clause.sentence]?.from ?? 0, clause.to)
          .includes(word),
      )
    ) {
      slot.stance = "ignored";
      return;
    }
    const cancelAct = [leftAct, rightAct, act].find(
      (each) =>
        each?.cls === "cancel" &&
        !each.negated &&
        (each.mood !== "perfect" ||
          each.subject === "we" ||
          each.subject === "i"),
    );
    const rejectAct = [leftAct, rightAct].find(
      (each) =>
        each?.cls === "reject" &&
        !each.negated &&
        each.mood !== "noun" &&
        each.mood !== "embedded",
    );
    const shipAct = [leftCrosses ? null : leftAct, rightAct, act].find(
      (each) => each != null && isShippedAct(each),
    );
    let stance = act ? stanceOf(act, slot) : "none";
    const isRelease =
      act !== null &&
      act.cls === "go" &&
      ["release", "proceed", "start", "restart", "permit"].includes(act.means);
    if (has("under-way") && stance !== "reject") stance = "under-way";
    else if (
      (has("shipped", farCues) || shipAct) &&
      stance !== "hold" &&
      (shipAct != null || !(stance === "go" && adjacent))
    )
      stance = "shipped";
    else if (cancelAct) stance = "cancel";
    else if (rejectAct && act?.cls !== "hold") stance = "reject";
    else if (
      !finished &&
      (has("earlier", farCues) ||
        (isRelease && act?.mood === "past" && !act.negated))
    )
      stance = "earlier";
    else if (
      stance === "none" ||
      (stance === "go" &&
        !adjacent &&
        act !== label &&
        (leftAct === null || leftCrosses || act?.mood === "noun"))
    ) {
      const go =
        stance === "go" &&
        act !== null &&
        (act.clause === clause || act.passive) &&
        act.mood === "order";
      if (
        (has("order-total") ||
          words[slot.from - 1] === "order" ||
          (words[slot.from - 1] === "of" && words[slot.from - 2] === "order") ||
          words[slot.from - 1] === "total") &&
        !go
      )
        stance = "ordered";
      else if (stance === "none" && isOrderSize(slot)) stance = "ordered";
      else if (stance === "none" && has("open-total")) stance = "open";
      else if (stance === "none" && !finished && leavesOpen(slot))
        stance = "open";
    }

    // "the 85 released pieces": those that were let go
    const accepted = ownActs.some(
      (each) =>
        each.cls === "go" &&
        (each.means === "release" || each.means === "use") &&
        each.cue.inflections.has("participle") &&
        each.from >= number.to &&
        each.to < number.noun.to,
    );
    if (
      accepted &&
      stance !== "hold" &&
      slotsBefore(slots, index).some(
        (other) => other.stance === "go" && other.domain !== null,
      )
    ) {
      const model = slotsBefore(slots, index).findLast(
        (other) => other.stance === "go" && other.domain !== null,
      );
      slot.stance = "go";
      slot.domain = model?.domain ?? null;
      slot.act = model?.act ?? null;
      return;
    }
    // Finished parts or production?
    const production = act !== null && act.cls === "go" && isProductionAct(act);
    const productionWords =
      hasProduction(words, clause.from, clause.to) && !finished;
    let domain: Domain = null;
    if (
      finished &&
      !(production && stance === "go" && !npCues.includes(finishCue as Cue))
    )
      domain = "finished";
    else if (production) domain = "production";
    else if (stance === "hold" && productionWords) domain = "production";
    else if (
      container &&
      (stance === "go" || stance === "hold" || stance === "reject")
    )
      domain = "finished";
    else if (slot.whole !== null && slot.whole.stance === "made")
      domain = stance === "none" ? null : "finished";
    else if (stance === "reject") domain = "finished";
    const nounWords = words
      .slice(number.to, Math.min(clause.to, number.to + 6))
      .join(" ");
    if (domain !== "finished" && stance === "go" && saysSamples(nounWords))
      domain = "samples";
    if (
      domain === null &&
      (stance === "go" ||
        stance === "hold" ||
        (stance === "none" && clause.to - clause.from <= 8 && act === null)) &&
      !productionWords &&
      finishedEarlier(slot)
    )
      domain = "finished";
    if (
      domain === null &&
      topic &&
      topic.item === slot.item &&
      slot.clause.sentence - topic.clause.sentence <= 3 &&
      (stance === "go" || stance === "hold" || stance === "none")
    ) {
      const ofThem =
        /^of (?:them|these|those|em)$/.test(
          `${words[slot.to] ?? ""} ${words[slot.to + 1] ?? ""}`,
        ) || words[slot.to] === "ones";
      const split =
        topic.stance === "go" ||
        topic.stance === "made" ||
        topic.stance === "reject";
      const speaksOfWork =
        hasProduction(
          words,
          sentences[clause.sentence]?.from ?? clause.from,
          clause.to,
        ) && !finished;
      if (
        ofThem ||
        slot.whole !== null ||
        (!speaksOfWork && (split || stance === "go"))
      )
        domain = "topic";
    }
    // Numbers of a condition or an event belong to it, not to the order.
    if (
      (clause.role === "until" ||
        clause.role === "condition" ||
        clause.role === "reason") &&
      !finished &&
      stance !== "shipped" &&
      !(
        slot.definite &&
        ["are", "is", "can", "may", "get", "go"].includes(words[slot.to] ?? "")
      )
    ) {
      slot.stance = "ignored";
      return;
    }
    // "don't make any more, the other 158 are on hold"
    if (
      domain === null &&
      stance === "hold" &&
      slot.rest &&
      hasProduction(
        words,
        sentences[clause.sentence]?.from ?? clause.from,
        clause.to,
      )
    )
      domain = "production";
    if (stance === "none" && domain === "finished") {
      const later = followUp(slot);
      if (later) {
        slot.act = later;
        stance = stanceOf(later, slot);
      }
    }
    if (stance === "none" && domain === null && !slot.rest) {
      const later = takenUp(slot);
      if (later) {
        slot.act = later;
        stance = stanceOf(later, slot);
        if (stance === "go" && isProductionAct(later)) domain = "production";
      }
    }
    if (stance === "none" && domain !== "finished" && slot.rest)
      stance = slotsBefore(slots, index).some(
        (other) =>
          other.value === slot.value &&
          other.item === slot.item &&
          other.stance === "hold",
      )
        ? "counted"
        : restStance(slot);
    // "when the hundred and fifty are free": what waits
    if (
      stance === "none" &&
      clause.role === "until" &&
      slot.definite &&
      ["are", "is", "can", "may", "get", "go"].includes(words[slot.to] ?? "")
    )
      stance = "hold";
    if (
      stance === "none" &&
      domain === null &&
      saysSamples(nounWords) &&
      clause.role === "main" &&
      slotsBefore(slots, index).some((other) => other.domain === "samples")
    ) {
      stance = "go";
      domain = "samples";
    }
    if (stance === "none" && domain === "topic") domain = null;
    slot.stance = stance;
    slot.domain = domain;
    const moves =
      slot.act !== null && ["ship", "use", "send"].includes(slot.act.means);
    if (
      domain === "finished" ||
      (domain === "topic" && (stance !== "go" || moves))
    )
      setTopic(slot);
    else if (stance === "go" || (stance === "hold" && domain === "production"))
      topic = null;
  }

  /** "count toward the 120", "excluded from the 250", "reduced by 60". */
  function isCounted(slot: Slot, index: number): boolean {
    const before = words[slot.from - 1] ?? "";
    const lead = words[slot.from - 2] ?? "";
    const range = words.slice(slot.clause.from, slot.from);
    // "deduct the 60 from what is left", "take the 28 off the open quantity"
    if (
      DEFINITE.has(before) &&
      (DEDUCTING.has(lead) ||
        (lead === "take" &&
          words
            .slice(slot.to, Math.min(slot.clause.to, slot.to + 4))
            .includes("off"))) &&
      slotsAround(slots, index).some(
        (other) => other.value === slot.value && other !== slot,
      )
    )
      return true;
    const verb =
      range.some((word) => COUNT_VERBS.has(word)) ||
      (slot.clause.joint === "nor" && before === "the") ||
      /(?:on top of|in addition to|part of|outside|beyond|besides|stay out of|not in|are in|inside) (?:the|those|these)$/.test(
        words.slice(Math.max(0, slot.from - 5), slot.from).join(" "),
      );
    if (!verb) return false;
    if (DEFINITE.has(before) && COUNT_LEADS.has(lead))
      return (
        slotsAround(slots, index).some(
          (other) => other.value === slot.value && other !== slot,
        ) ||
        !COUNT_VERBS_OPEN.has(range.find((word) => COUNT_VERBS.has(word)) ?? "")
      );
    return (
      (before === "by" || lead === "by") &&
      slotsBefore(slots, index).some((other) => other.value === slot.value)
    );
  }

  /** "the 40", read before: nothing new is said of how many there are. */
  function isKnown(slot: Slot, index: number): boolean {
    // "we check first 85 then tell you", "do not run past 50"
    const again = AGAIN.has(words[slot.from - 1] ?? "");
    if (
      (!slot.definite && !again) ||
      slot.rest ||
      slot.isWhole ||
      slot.value === null
    )
      return false;
    if (slot.whole !== null) return false;
    const own = byClause[slot.clause.index];
    const finishedHere =
      own?.cues.some(
        (cue) => cue.means === "finished" && cue.from >= slot.from - 4,
      ) === true;
    const before = latestBefore(
      byValue.get(slot.value) ?? [],
      slots[index]?.from ?? slot.from,
    );
    for (let back = before.length - 1; back >= 0; back--) {
      const other = before[back];
      if (!other) continue;
      if (dropped.has(other) || other.item !== slot.item) continue;
      if (
        ["none", "ignored", "counted"].includes(other.stance) &&
        other.domain !== "finished"
      )
        continue;
      if (
        other.isWhole &&
        (other.stance === "ordered" || other.stance === "open")
      )
        continue;
      if (
        finishedHere &&
        other.domain !== "finished" &&
        other.domain !== "topic"
      )
        return false;
      // A split total, or finished parts whose fate comes now.
      if (
        other.stance === "none" &&
        other.domain === "finished" &&
        own &&
        own.acts.length > 0
      )
        return false;
      return true;
    }
    return false;
  }

  /** Clauses that describe the number: relative ones behind it, a bracket, the label before a colon. */
  function surroundings(slot: Slot, last: boolean): readonly ClauseFacts[] {
    const found: ClauseFacts[] = [];
    const { clause } = slot;
    if (last) {
      for (let at = clause.index + 1; at < clauses.length; at++) {
        const other = clauses[at];
        const facts = byClause[at];
        if (!other || !facts || other.sentence !== clause.sentence) break;
        const relative = other.role === "relative" && other.joint !== "who";
        const bracket = other.joint === "(" && facts.numbers.length === 0;
        const closing = other.joint === ")" && clause.joint === "(";
        if (!relative && !bracket && !closing) break;
        if (
          facts.numbers.some(
            (each) => !COUNT_LEADS.has(words[each.from - 2] ?? ""),
          )
        )
          break;
        found.push(facts);
        if (closing) break;
      }
    }
    const before = clauses[clause.index - 1];
    const label = before ? byClause[before.index] : undefined;
    // "our order for springs CS-4471, 20,000 nos."
    if (
      before &&
      label &&
      clause.joint === "," &&
      before.sentence === clause.sentence &&
      clause.to - clause.from <= 5 &&
      label.numbers.length === 0 &&
      label.acts.length === 0 &&
      label.cues.some(
        (cue) =>
          cue.means === "order-total" ||
          cue.means === "open-total" ||
          // "Spindles already turned before the stop, 64 nos., …"
          (cue.means === "finished" &&
            !negatedBefore(words, cue.from, before.from)),
      )
    )
      found.push(label);
    if (
      before &&
      label &&
      clause.joint === "(" &&
      label.numbers.length === 0 &&
      label.acts.length === 0
    )
      found.push(label);
    if (
      before &&
      label &&
      clause.joint === ":" &&
      before.sentence === clause.sentence &&
      label.numbers.length === 0 &&
      before.to - before.from <= 9
    )
      found.push(label);
    return found;
  }

  /** The act of the label before a colon: "Accepted: 33". */
  function labelAct(slot: Slot): Act | null {
    const before = clauses[slot.clause.index - 1];
    if (
      !before ||
      slot.clause.joint !== ":" ||
      before.sentence !== slot.clause.sentence ||
      before.to - before.from > 12
    )
      return null;
    return byClause[before.index]?.acts.at(-1) ?? null;
  }

  /** "If it is fine you can start the 600": an order that waits for its condition is none yet. */
  function isConditional(act: Act, slot: Slot): boolean {
    if (act.cls !== "go" || act.negated || act.mood !== "order") return false;
    if (act.subject === "i" || act.subject === "we") return false;
    for (const step of [-2, -1, 1]) {
      const other = clauses[act.clause.index + step];
      if (!other || other.sentence !== act.clause.sentence) continue;
      const opener = words[other.from] ?? "";
      const length = other.to - other.from;
      if (other.role === "condition" && opener === "if" && length > 3)
        return true;
      if (
        step < 0 &&
        other.role === "until" &&
        length > 3 &&
        (["once", "when", "whenever", "as"].includes(opener) ||
          (opener === "after" && slot.rest))
      )
        return true;
    }
    return false;
  }

  function isMadeBefore(act: Act): boolean {
    if (act.means !== "make" || act.negated) return false;
    if (act.mood === "past" || act.mood === "perfect") return true;
    if (
      !act.cue.inflections.has("participle") ||
      act.cue.inflections.has("base") ||
      act.mood !== "order"
    )
      return false;
    // "let's get 10 prototypes printed"
    if (
      words
        .slice(act.clause.from, act.from)
        .some((word) => word === "get" || word === "let's")
    )
      return false;
    // "75 parts made", "molded to rev 9": without an auxiliary that orders
    return !words
      .slice(act.head, act.from)
      .some((word) =>
        ["be", "is", "are", "may", "can", "to", "must"].includes(word),
      );
  }

  /** "210 gaskets kept on hold may be despatched": a participle without its auxiliary describes, the finite verb decides. */
  function isReduced(act: Act, last: Act | undefined): boolean {
    return (
      act.cls === "hold" &&
      act.head === act.from &&
      !/^(?:stay|remain|wait|keep|sit)s?$/.test(words[act.from] ?? "") &&
      last !== undefined &&
      last !== act &&
      last.head < last.from &&
      ["go", "reject"].includes(last.cls)
    );
  }

  function isProductionAct(act: Act): boolean {
    if (["make", "start", "restart"].includes(act.means)) return true;
    return act.means === "permit" && hasProduction(words, act.from, act.to);
  }

  function saysSamples(text: string): boolean {
    return (
      text.split(" ").some((word) => SAMPLES.has(word)) ||
      /first article|(?:trial|test|pilot|development|proof|initial|evaluation|sample|approval) (?:pieces?|pcs|parts?|units?|sets?|samples?)/.test(
        text,
      )
    );
  }

  /** A base form with an object of its own behind it does not speak of what stands before it. */
  function takesObject(act: Act): boolean {
    const after = words[act.to] ?? "";
    return (
      act.cue.inflections.has("base") &&
      !act.passive &&
      act.subject !== "i" &&
      act.subject !== "we" &&
      (["the", "all", "these", "those", "a", "other"].includes(after) ||
        slotAt.has(act.to) ||
        slotAt.has(act.to + 1))
    );
  }

  /** Finished parts named earlier in the same sentence, before the colon or comma: "… the quarantined gaskets: 80 can go". */
  function finishedEarlier(slot: Slot): boolean {
    for (
      let at = slot.clause.index - 1;
      at >= 0 && at >= slot.clause.index - 5;
      at--
    ) {
      const other = clauses[at];
      const facts = byClause[at];
      if (!other || !facts || other.sentence !== slot.clause.sentence)
        return false;
      if (other.role !== "main" && other.role !== "relative") continue;
      if (
        at >= slot.clause.index - 3 &&
        facts.numbers.length === 0 &&
        hasContainer(words, other.from, other.to)
      )
        return true;
      if (
        facts.acts.some(
          (act) => isProductionAct(act) && act.cls === "go" && !act.negated,
        )
      )
        return false;
      if (
        facts.cues.some(
          (cue) =>
            cue.means === "finished" &&
            !negatedBefore(words, cue.from, other.from),
        )
      )
        return true;
      if (
        (actsOf.get(other.index) ?? []).some((act) =>
          describesFinished(words, act),
        )
      )
        return true;
      if (facts.numbers.length > 0)
        return (
          perClause
            .get(other.index)
            ?.some((each) => each.domain === "finished") === true
        );
    }
    return false;
  }

  /** "…, bag B, …" behind the number. */
  function containerBehind(slot: Slot): boolean {
    for (let at = slot.clause.index + 1; at <= slot.clause.index + 2; at++) {
      const other = clauses[at];
      const facts = byClause[at];
      if (!other || !facts || other.sentence !== slot.clause.sentence)
        return false;
      if (facts.acts.length > 0 || other.role !== "main") return false;
      if (hasContainer(words, other.from, other.to)) return true;
    }
    return false;
  }

  /** "our order 4500-77812 over 2.400 pcs", "PO 4500, line 20, quantity 600 bodies": names and lines may stand between. */
  function isOrderSize(slot: Slot): boolean {
    if (!SIZES.has(words[slot.from - 1] ?? "")) return false;
    const floor = Math.max(
      sentences[slot.clause.sentence]?.from ?? 0,
      slot.from - 9,
    );
    for (let at = slot.from - 2; at >= floor; at--) {
      const word = words[at] ?? "";
      if (ORDER_WORDS.has(word)) return true;
      if (
        !/\d/.test(word) &&
        !/^(?:[,.#:(-]|no|nr|number|line|item|pos|position|the|our)$/.test(word)
      )
        return false;
    }
    return false;
  }

  /** "That leaves 400", "which leaves 160". */
  function leavesOpen(slot: Slot): boolean {
    const before = words[slot.from - 1] ?? "";
    return before === "leaves" || before === "leaving";
  }

  function setTopic(slot: Slot): void {
    topic = slot;
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
      if (act.negated && act.means === "use" && !untilBehind(act))
        return "reject";
      if (act.negated) return act.mood === "past" ? "none" : "hold";
      if (act.mood === "past") return act.means === "ship" ? "shipped" : "none";
      if (act.mood === "will")
        return slot.rest || act.passive ? "hold" : "none";
      if (act.mood === "embedded") {
        // "with packing slip": a gerund names
        if (act.cue.inflections.has("ing")) return "none";
        if (act.clause.role === "condition" || act.clause.role === "reason")
          return "none";
        if (act.clause.role === "until") return "hold";
        return "go";
      }
      return "go";
    }
    if (act.cls === "lift") return act.negated ? "hold" : "go";
    if (act.cls === "hold") {
      // "nothing leaves the building"
      if (act.negated && (words[act.from] ?? "").startsWith("leav"))
        return "hold";
      if (act.negated)
        return act.mood === "past" || act.mood === "embedded"
          ? "none"
          : act.means === "stay"
            ? "go"
            : "go";
      if (act.means === "stop" && act.mood === "past") return "none";
      // "hold qty 1500"
      if (
        act.mood === "noun" &&
        act !== labelAct(slot) &&
        !["qty", "quantity"].includes(words[slot.from - 1] ?? "")
      )
        return "none";
      if (act.mood === "embedded" && act.clause.role !== "relative")
        return "none";
      return "hold";
    }
    if (act.cls === "reject") return act.negated ? "none" : "reject";
    if (act.cls === "cancel")
      return act.negated ||
        (act.mood === "perfect" && !["we", "i"].includes(act.subject))
        ? "none"
        : "cancel";
    return "none";
  }

  /** "These 64 are over and above the 300. Kindly start them.": what a pronoun in the next sentence orders. */
  function takenUp(slot: Slot): Act | null {
    for (let at = slot.clause.index + 1; at < clauses.length; at++) {
      const other = clauses[at];
      const facts = byClause[at];
      if (!other || !facts || other.sentence > slot.clause.sentence + 1)
        return null;
      if (other.sentence === slot.clause.sentence) continue;
      const act = facts.acts.find(
        (each) =>
          ["go", "hold"].includes(each.cls) &&
          each.mood === "order" &&
          !each.passive &&
          ["them", "these", "those"].includes(words[each.to] ?? ""),
      );
      if (act) return facts.numbers.length === 0 ? act : null;
      if (facts.numbers.length > 0) return null;
    }
    return null;
  }

  /** What is said of finished parts behind, by a pronoun: "…, we can't use them". */
  function followUp(slot: Slot): Act | null {
    for (let at = slot.clause.index + 1; at < clauses.length; at++) {
      const other = clauses[at];
      const facts = byClause[at];
      if (!other || !facts || other.sentence > slot.clause.sentence + 1)
        return null;
      if (other.role !== "main") continue;
      const range = words.slice(other.from, other.to);
      const pronoun =
        range.some((word) =>
          ["they", "them", "these", "those", "both"].includes(word),
        ) ||
        (other.sentence === slot.clause.sentence && other.joint === "and");
      const blocking = facts.numbers.some(
        (each) => !COUNT_LEADS.has(words[each.from - 2] ?? ""),
      );
      if (blocking) return null;
      const act = facts.acts.find(
        (each) =>
          (each.cls === "hold" ||
            each.cls === "reject" ||
            (each.cls === "go" &&
              ["use", "ship", "release", "permit"].includes(each.means))) &&
          ["order", "will"].includes(each.mood),
      );
      if (
        act &&
        pronoun &&
        slots.every(
          (each) =>
            each.clause.sentence !== other.sentence ||
            each.from <= slot.from ||
            COUNT_LEADS.has(words[each.from - 2] ?? ""),
        )
      )
        return act;
    }
    return null;
  }

  /** "not to be used until …": it waits. */
  function untilBehind(act: Act): boolean {
    for (const step of [1, 2]) {
      const after = clauses[act.clause.index + step];
      if (after?.sentence === act.clause.sentence && after.role === "until")
        return true;
    }
    const tail = words.slice(act.to, act.clause.to);
    return tail.includes("yet") || tail.includes("before");
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
      ) ||
      // "the balance of 300 is for the March window"
      (tail.includes("for") &&
        tail.some((word) => MONTHS.has(word) || WINDOW_WORDS.has(word)))
    )
      return "hold";
    return "open";
  }

  /** The act of a neighbouring clause of the sentence, or of the heading above. */
  function neighbour(
    slot: Slot,
    mates: readonly Slot[],
    rightOnly = false,
  ): Act | null {
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
        // "The 52 that were poured before the stop are scrap"
        if (
          other.role === "relative" &&
          clauses[at + 1]?.sentence === clause.sentence &&
          clauses[at + 1]?.joint === ""
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
                  "is",
                  "was",
                  "be",
                  "not",
                  "to",
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
                  "kindly",
                  "pls",
                  "not",
                  "do",
                  "don't",
                  "should",
                ].includes(word),
            );
          const fronted =
            !act.passive &&
            (act.subject === "i" ||
              act.subject === "we" ||
              (act.subject === "you" && act.negated) ||
              words[act.from] === "you") &&
            !facts.numbers.some((each) => each.from > act.to);
          if (other.joint === ":" && facts.numbers.length === 0) return act;
          if (
            (subject.length === 0 &&
              (facts.numbers.length === 0 ||
                (facts.numbers[0]?.from ?? 0) > act.from) &&
              (act.passive ||
                fronted ||
                act.cls !== "go" ||
                (act.negated && act.to >= other.to - 1) ||
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
    if (rightOnly) return null;
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
      const act = facts.acts.findLast(
        (each) =>
          !(each.mood === "embedded" && other.role === "relative") &&
          !(each.mood === "past" && other.role === "relative") &&
          !(each.mood === "noun" && each.cls === "hold"),
      );
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
        ) &&
        // "no, scratch that": a word to oneself
        other.to - other.from > 1
      )
        return pseudo(other);
    }
    return clause.index > 0 ? heading(clause) : null;
  }

  /** "Get the forge going again. 350 now.": a number that goes on what the sentence before ordered. */
  function carried(slot: Slot, mates: readonly Slot[]): Act | null {
    const { clause } = slot;
    const sentence = sentences[clause.sentence];
    if (!sentence || mates.length > 1 || slot.rest || clause.role !== "main")
      return null;
    if (slot.from - sentence.from > 2 || lastActOf.has(clause.sentence))
      return null;
    const brief =
      clause.to - clause.from <= 4 ||
      words
        .slice(slot.to, clause.to)
        .some((word) => ["now", "only", "today", "first"].includes(word));
    if (!brief) return null;
    const before = lastActOf.get(clause.sentence - 1);
    if (
      !before ||
      before.cls !== "go" ||
      before.negated ||
      before.mood !== "order"
    )
      return null;
    return counting.has(clause.sentence - 1) ? null : before;
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
      const own = text.lines[above.line];
      const figures = own !== undefined && countedLines.has(above.line);
      const listEntry =
        figures ||
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
