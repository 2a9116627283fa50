/**
 * Set phrases that say something about the release as a whole: what counts, what follows, what runs on, what is kept
 * apart. Read beside the acts (facts/statements.ts); negation and subject are looked at there.
 */
import { buildPhrases, type Phrase } from "./verbs";

export type StatementMeaning =
  | "counts"
  | "excluded"
  | "separate"
  | "on-top"
  | "open-effect"
  | "open-ended"
  | "contact"
  | "written-release"
  | "event-verb"
  | "disposition"
  | "segregation"
  | "reason"
  | "tie"
  | "none-finished"
  | "term-first-batch"
  | "term-next-lot"
  | "term-pilot"
  | "term-urgent"
  | "term-remaining"
  | "only";

const SPEC = "RELEASE-SPEC 5";
const split = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((form) => form.trim())
    .filter((form) => form !== "");

export const STATEMENTS: readonly Phrase<StatementMeaning>[] = [
  {
    id: "counts",
    lang: "en",
    means: "counts",
    verbs: [
      "count|toward",
      "count|towards",
      "count|against",
      "count|in",
      "count|into",
      "count|as part of",
      "count|for",
      "count|to",
      "count|within",
      "apply|toward",
      "apply|towards",
      "apply|against",
      "go goes going went gone|toward",
      "go goes going went gone|towards",
      "go goes going went gone|against",
      "credit|toward",
      "credit|towards",
      "credit|against",
      "include|in",
      "offset",
      "net|against",
      "fall falls falling fell fallen|within",
      "belong|to the",
      "set sets setting set set|against",
    ],
    forms: split(
      `included in the; included in that; included in those; part of the; inclusive of; including the; including those; to be counted in; counted toward; counted towards; counted in; counted against; inside the; within the; of which; are in the; less the; minus the; net of; already in the; already included; count too; counts too; counted too; also count; credited; counting the; counting those; contained in; comprised in; are inside; form part of; reckoned in; reckoned against; deducted from the; subtracted from the; set off against; taken off the; come off the; comes off the; to be adjusted against; adjusted against; adjusted in; considered in; to be considered against; considered against; considered part of; considered within`,
    ),
    source: SPEC,
    notIn: [
      "part of the order",
      "part of the quantity",
      "part of the balance",
      "part of the batch",
      "part of the po",
      "of which one",
      "within the window",
      "within the week",
      "within the next",
      "a count on",
      "taken off the order",
      "come off the order",
      "comes off the order",
      "come off the line",
      "came off the",
      "including the packaging",
      "count on you",
      "counting on",
    ],
  },
  {
    id: "excluded",
    lang: "en",
    means: "excluded",
    verbs: [
      "exclude|from",
      "stay|out of",
      "keep keeps keeping kept kept|out of",
      "leave leaves leaving left left|out of",
    ],
    forms: split(
      `is apart; are apart; not enter in; does not enter; do not enter; not go into; not run against; not inside the; not inside; not belong; aren't part of; arent part of; are no part of; not charged against; not toward; nothing to do with; not in this; not in these; not in that; not in those; not contained; not within; not covered; stand apart; stands apart; are separate; aren't part; neither in this; are extra; is extra; come on top; comes on top; excluded; exclusive of; excluding the; excluding those; excl; not part of; not included; not counted; not counting; outside the; outside of the; outside that; apart from the; not in the; neither in; neither part of; none of them counts; none of them count; none count; no part of; separate from the; do not count; don't count; does not count; doesn't count; not to be counted; not count; will not count; won't count; shall not count; should not count; must not count; may not count; are not to count; cannot count; cannot be counted; never count; out of the count; no credit; without counting; disregard the; ignore the finished; leave the finished; not including; other than the; set apart from the; not be counted; not be included; not against; not towards; left out of; kept out of; none of which count; none of which counts; not considered; not be considered; not deducted; not net; not netted; not subtracted; not credited; are no part; aren't in; aren't included; isn't included; over and above the; beyond the`,
    ),
    source: SPEC,
    notIn: [
      "not in the next",
      "not in the mood",
      "not in the office",
      "not included in price",
      "apart from that",
      "outside the window",
      "excluding vat",
      "excluding tax",
      "excluding freight",
      "outside the tolerance",
      "not included in the price",
    ],
  },
  {
    id: "on-top",
    lang: "en",
    means: "on-top",
    forms: split(
      `on top of; on top; in addition to; additional to; in addition; extra to; besides the; over and above; additionally to; plus the`,
    ),
    source: SPEC,
  },
  {
    id: "separate-decision",
    lang: "en",
    means: "separate",
    verbs: [
      "decide|on those",
      "decide|on them",
      "decide|about them",
      "decide|about those",
      "rule|on those",
      "rule|on them",
      "decide|separately",
      "disposition",
    ],
    forms: split(
      `separate decision; separate disposition; separate ruling; separate instruction; separate instructions; separate mail; decided separately; decide separately; dealt with separately; handled separately; handle separately; treated separately; dispositioned separately; addressed separately; resolved separately; settled separately; reviewed separately; pending disposition; pending mrb; pending mrb disposition; awaiting mrb; awaiting disposition; await disposition; await mrb; mrb disposition; mrb decision; for disposition; for mrb; to mrb; until mrb; disposition to follow; disposition follows; decision to follow; decision follows; to be decided; are decided; is decided; have decided; has decided; decided on them; decided about them; decided on those; decided what; decide what; decide whether; decides whether; decided whether; pending a decision; pending decision; pending our decision; pending their decision; await a decision; awaiting a decision; awaiting decision; awaiting our decision; await our decision; await our ruling; wait for a decision; wait for our decision; wait for mrb; wait for disposition; waiting for mrb; waiting for disposition; own decision; a decision of its own; decision on them; decision on those; decision on these; decision about them; our ruling; disposition pending; under review; mrb has; mrb decides; rule on; advise separately; advised separately; advise on them separately; advise on those separately; informed separately; inform separately; instructions separately; a separate matter; a separate topic; a separate question; a separate story; another mail; another day; later decision; decided later; decide later; decided on later; discuss separately; discussed separately; talk about them separately; make a decision; made a decision; come to a decision; clarified separately; we still have to decide; still to be decided; not yet decided; not decided yet; undecided; no decision yet; until we decide; until our decision; until the decision; until decision; final decision; once we decide; disposition is; disposition comes; fate; dispositioned; decision on the`,
    ),
    source: SPEC,
  },
  {
    id: "open-effect",
    lang: "en",
    means: "open-effect",
    note: "Whether accepted parts reduce what is still to be built.",
    forms: split(
      `come off what; comes off what; off what you; off what you still; lower your; lowers your; lower our; lowers our; reduce your; reduce our; deducted from; deduct from; off the standing order; off what we; from the open order; from the open; from the order quantity; from the balance; reduce the open; reduces the open; reduce the order; reduces the order; reduce the balance; reduces the balance; reduce the remaining; reduces the remaining; reduce the quantity; reduces the quantity; reduce what; reduces what; reduce open; reduces open; reducing the open; reduce your open; reduce our open; reduces our open; reduces your open; reduced by; reduced accordingly; is reduced; are reduced; be reduced; gets reduced; will be reduced; deduct; deducted; deducts; deduction; subtract; subtracted; taken off the; take them off the; take those off the; take these off the; come off the; comes off the; come off our; comes off our; coming off the; knock the; knock them off; knock those off; knocked off; off the open; off the balance; off the order; off the po; off the remaining; off what's left; off what is left; off our open; off the build; lower the open; lower what; lowers the; lower the; less to build; less to make; drops by; drop by; goes down by; go down by; down by the; build less; fewer to build; fewer to make; fewer; no replacement; no replacements; do not replace; don't replace; not replaced; not be replaced; need not be replaced; not to be rebuilt; no need to rebuild; no rebuild; replacement build; build nothing against; no replacement build; still to be built in full; remain to be built; still need to be built; still has to be built; open quantity stays; open quantity remains; open quantity unchanged; open quantity does not; open balance stays; open balance remains; open balance unchanged; open balance does not; does not change the open; do not change the open; does not reduce; do not reduce; doesn't reduce; don't reduce; not reduce; count toward; count towards; count against the order; count against the po; counts against the order; counts against the po; counts against; count against; counts toward; counts towards; counted against; counted toward; counted towards; count for the order; counts for the order; count as delivered; counts as delivered; count as shipped; against the open; against the order; against the po; against the balance; against your open; against our open; toward the order; towards the order; toward the po; towards the po; toward the balance; towards the balance; toward the open; towards the open; credited against; credited to; credit them; credit those; credited toward; credited towards; applied against; applied to the; apply them to the; apply to the order; apply against; applies against; part of the order quantity; part of the order; part of the ordered; part of the po quantity; cover part of; covers part of; satisfy part of; satisfies part of; fulfil part of; fulfill part of; in the order quantity; open order drops; open order is; drops the open; drop the open; balance drops; balance falls; balance goes down; balance shrinks; shrinks; shrink the; falls to; drops to; goes down to; comes down to; come down to; down to; adjusted against; adjusted from; to be adjusted; adjust the open; adjust the balance; adjust your; set off against; offset; netted; net against; nets against; minus; less to be built; less to be produced; not be rebuilt; not be remade; no remake; no remakes; remake; do not remake; rebuild; make up for; made up for; count in the; counted in the; count in; counted in; replaces none; in place of; instead of new; substitute for; substitutes for; close out part; closes part; written down; book them against; booked against; book against; charged against; charge against; eat into; eats into; in lieu of; additional to the order; on top of the order; outside the order; over and above the order; extra to the order; not against the order; reduction of the; order quantity unchanged; po quantity unchanged; does not affect the open; do not affect the open; no effect on the open; without reducing; without touching the open; shorten; shortens; counts as; count as; part of your open; make that many less; that many fewer; that many less; same number less`,
    ),
    source: SPEC,
    notIn: [
      "price reduced",
      "reduced price",
      "kick them off",
      "take them off your hands",
      "offset print",
      "minus tolerance",
      "plus minus",
      "plus/minus",
      "drop by the",
      "stop by",
      "knock the edges",
      "fewer people",
    ],
  },
  {
    id: "open-ended",
    lang: "en",
    means: "open-ended",
    note: "Lets work run on by itself, or ends in a promise.",
    verbs: [
      "roll|into",
      "roll|straight into",
      "roll|right into",
      "roll|on into",
      "roll|on to",
      "flow|into",
      "run runs running ran run|into the rest",
      "run runs running ran run|on into",
      "go goes going went gone|straight into",
      "go goes going went gone|right into",
      "go goes going went gone|straight on",
      "go goes going went gone|on to the rest",
      "go goes going went gone|on with the rest",
      "carry|on with the rest",
      "carry|on into",
      "carry|straight on",
      "continue|into",
      "continue|with the rest",
      "continue|with the balance",
      "continue|with the remaining",
      "continue|automatically",
      "continue|on",
      "keep keeps keeping kept kept|going",
      "keep keeps keeping kept kept|running",
      "keep keeps keeping kept kept|building",
      "keep keeps keeping kept kept|making",
      "keep keeps keeping kept kept|printing",
      "keep keeps keeping kept kept|producing",
      "keep keeps keeping kept kept|on",
      "proceed|with the rest",
      "proceed|with the balance",
      "proceed|with the remaining",
      "proceed|into",
      "move|straight on",
      "move|right on",
      "follow|automatically",
      "start|automatically",
      "run runs running ran run|automatically",
      "run runs running ran run|through",
    ],
    forms: split(
      `do more; make more; build more; agree it after; agree it later; agree later; agree after; settle it later; settle later; we will agree; sort later; then more; some more; more if; as you like; unless told otherwise; unless you hear otherwise; unless you hear from; unless i tell you; unless we tell you; unless i say; unless we say; unless i call; unless we call; unless advised otherwise; unless instructed otherwise; unless otherwise; unless we stop you; unless i stop you; unless you are told; unless you're told; until told otherwise; until you hear otherwise; until i tell you to stop; until we tell you to stop; until told to stop; until we say stop; until i say stop; till i say stop; till we say stop; till told otherwise; unless we object; unless i object; if you don't hear; if you do not hear; if you hear nothing; if we don't say; no need to wait; don't wait for us; no need to check; no need to ask; without waiting; use your judgment; use your judgement; use your own judgment; use your own judgement; your judgment; your judgement; best judgment; best judgement; your call; your discretion; at your discretion; own discretion; as you see fit; as you think fit; as you think best; whatever you think; up to you; you decide; we will tell you later; we'll tell you later; tell you later; let you know later; we'll let you know the; more later; tell you the rest later; numbers later; quantity later; quantities later; count later; figure it out later; figure out the; sort out the; sort it out later; sort the; work out the; see how it goes; see how they; see how that goes; see where we; see what happens; take it from there; go from there; take it as it comes; play it by ear; then the rest; then do the rest; then run the rest; then make the rest; then build the rest; then start the rest; rest can follow; rest may follow; rest to follow; rest will follow; rest follows; balance can follow; balance may follow; balance to follow; balance will follow; balance follows; others can follow; others may follow; remainder can follow; remainder may follow; remainder to follow; remainder will follow; follow on with; followed by the rest; followed by the balance; then continue; and so on; straight through; right through; as capacity allows; as capacity permits; as you go; details later; details to follow; quantity to follow; quantities to follow; exact number later; exact quantity later; exact count later; exact numbers later; confirm the number later; confirm the quantity later; number to follow; run on; runs on; automatically; as long as; until we say; until i say; and go on; whatever follows; keep at it; don't stop; do not stop; no need to stop; without stopping; until further notice keep`,
    ),
    source: SPEC,
    notIn: [
      "continue on hold",
      "as long as the",
      "keep on hold",
      "keeps on hold",
      "keeping on hold",
      "kept on hold",
      "keep on the",
      "continue on monday",
      "sort the finished",
      "run on the",
      "run on line",
      "run on monday",
      "run on press",
      "run on machine",
      "as many as you like",
      "run through quality",
      "run through the",
      "keep on shelf",
      "keep on your",
      "keep on stop",
      "run on nights",
      "run on a",
      "run on our",
      "run on your",
      "runs on the",
      "keep on file",
      "continue on the",
      "sort the parts",
      "continue into lot",
    ],
  },
  {
    id: "contact",
    lang: "en",
    means: "contact",
    note: "Mere contact, or nothing at all: names no event.",
    forms: split(
      `further notice; i call; we call; i say; we say; i say so; we say so; i tell you; we tell you; you hear; i get back; we get back; i let you know; we let you know; advised; further advice; told; i advise; we advise; told otherwise; i come back; we come back; notified; instructed; i write; we write; i give; we give; i ring; i speak; we speak; we talk; i confirm; we confirm; i'm back; further instruction; further instructions; further orders; advise; then; later; now; i text; i mail; i email; we decide; i decide; then please; we have spoken; we have talked; told so; you are told; you're told; notice`,
    ),
    source: "RELEASE-SPEC 5, How hard cases are read",
  },
  {
    id: "written-release",
    lang: "en",
    means: "written-release",
    forms: split(
      `separate release; separate written release; separate written; further release; further written release; further written call-off; written release; written releases; second release; second written release; next release; new release; another release; own release; explicit release; formal release; official release; written call-off; further call-off; new call-off; separate call-off; next call-off; second call-off; written go-ahead; written go; written ok; written okay; written approval; written authorization; written authorisation; written confirmation; written notice; written instruction; written instructions; written order; written clearance; separate approval; separate authorization; separate authorisation; separate go-ahead; separate instruction; separate instructions; separate notice; separate mail; separate email; separate e-mail; separate letter; second approval; second go-ahead; another go-ahead; further go-ahead; further approval; further authorization; further authorisation; further instruction in writing; in writing; release mail; release email; release letter; release note from; a release from; release from me; release from us; release by; released by; released in writing; release in writing; my release; our release; releases it; releases them; releases those; releases these; releases the; releases lot; releases each; releases every; releases all; release of the rest; release of the balance; release for lot; release for the; release of lot; a release for; new written; official go; a new release; release number; fresh release; follow-up release; subsequent release; signed release; second letter; go in writing; word in writing; separately and in writing; separately in writing; released separately; release separately; release them separately; release it separately; release those separately; releases separately; issued separately; amendment; po amendment; po change; change order; revised po; po revision; new po; revised order; release order; release notice; formal notice; formal approval; next po; new mail from; another mail from; a mail from me; written word`,
    ),
    source: SPEC,
    notIn: [
      "release by air",
      "released by air",
      "release by sea",
      "release by friday",
      "release by monday",
    ],
  },
  {
    id: "event-verb",
    lang: "en",
    means: "event-verb",
    note: "What follows is the event that opens the next step.",
    forms: split(
      `condition is; condition being; condition for; on condition; on the condition; prerequisite; precondition; provided; hold point; gate is; gated by; gated on; locked behind; keyed to; hostage to; rests on; relies on; wait on; we await; still waiting for; still waiting on; first need; need first; must first; has to first; depends on; depend on; depending on; dependent on; waits for; wait for; waiting for; waiting on; waits on; awaiting; awaits; await; pending; subject to; contingent on; conditional on; conditional upon; conditioned on; hinges on; hangs on; hang on; tied to; linked to; follows the; requires; require; needs; need; released after; release after; only after; not before; comes after; comes with; comes when; comes once; follows after; follows once; follows when; follow once; follow when; follow after; wait; waits`,
    ),
    source: SPEC,
  },
  {
    id: "disposition",
    lang: "en",
    means: "disposition",
    verbs: [
      "scrap",
      "return",
      "rework",
      "retain",
      "quarantine",
      "destroy",
      "discard",
      "recycle",
      "regrind regrinds regrinding reground reground",
      "remelt",
      "mutilate",
      "repair",
      "rtv",
      "send sends sending sent sent|back",
      "ship ships shipping shipped shipped|back",
      "bring brings bringing brought brought|back",
      "throw throws throwing threw thrown|away",
      "throw throws throwing threw thrown|out",
      "dispose|of",
      "crush",
      "melt|down",
      "grind|up",
      "shred",
      "cut cuts cutting cut cut|up",
      "collect",
      "dump",
      "junk",
      "chip|up",
      "recoat",
      "strip",
      "re|strip",
      "refurbish",
      "salvage",
      "grind grinds grinding ground ground|up",
    ],
    forms: split(
      `red bin; scrap bin; for scrap; to scrap; in quarantine; mrb; back to us; back to you; at your cost; for return; rtv; return to vendor; return to supplier; scrapped; as scrap; credit note; debit memo; debit note; scrap tag; for rework; rework; to be reworked; re-plate; replate; rework instruction; reworked; recut; regrind; recycling; melt; remelted; skip; sell as scrap; scrap metal; keep for our inspection; keep for our quality; keep them for; store them; set them aside; set aside; keep for; keep them; retain; hold for our; put in quarantine; quarantine; send them back; back with the; back with; donate; training parts; setup pieces; set-up pieces; as setup; as set-up; for setup; for set-up; destroyed; rework and; re-work; rework them; keep as reference`,
    ),
    source: SPEC,
  },
  {
    id: "segregation",
    lang: "en",
    means: "segregation",
    verbs: ["segregate", "separate", "label", "relabel", "tag", "mark"],
    forms: split(
      `apart; own bin; own tote; own box; own rack; own bag; own shelf; separate skids; separate pallets; separate boxes; separate bins; separate cartons; separate bags; separate racks; separate rack; separate bin; separate box; separate pallet; stored separately; separately stored; store separately; kept separate; keep separate; keep them separate; keep the two; labelled; labeled; tagged; marked; green tag; red tag; red tags; hold tag; hold tags; do not mix; don't mix; not mixed; not be mixed; unmixed; clearly marked; identified; two groups; in quarantine; cage; locked; different bin; different shelf; different rack; physically separated; physically separate; away from`,
    ),
    source: SPEC,
  },
  {
    id: "reason",
    lang: "en",
    means: "reason",
    forms: split(
      `because; since; due to; owing to; on account of; reason; for lack of; missing; suspect; suspected; issue with; problem with; concern about; as the; as they; as their; as its; over a; over the; for the; for checking; for inspection; for review; for re-inspection; for qa; for measurement; for investigation; for analysis; for the same reason; for mrb; awaiting; pending; under investigation; under review; failed; cracked; burrs; porosity; out of tolerance; out of spec; scratches; scratched; warped; wait for; waiting for; waiting on; waits for; wait on; needs; need; need to be; depends on; depend on; subject to; not yet inspected; not yet measured; not yet tested; not inspected; question on; doubt about; doubts about; while; whether`,
    ),
    source: SPEC,
  },
  {
    id: "tie",
    lang: "en",
    means: "tie",
    note: "Ties the authorized quantity to what was shipped or is in process.",
    forms: split(
      `includes; include; comprises; comprise; that figure; in that figure; of those; them included; in it; new; newly; additional; additionally; another; more; further; on top of; on top; including; incl; inclusive; included; excluding; excl; exclusive; excluded; of which; in addition; in addition to; plus; besides; over and above; not counting; extra; not including; these being in addition; beyond; also; fresh; apart from; separate from; next; subsequent; counted in; counts in; count in; count toward; count towards; counts toward; counts towards; part of the; fresh starts; from scratch; not part of; still to; remaining; rest; balance; left; after those; after these; others; other; not touched; outside; incremental; cumulative; running total; total of; net; do not count; don't count; not count; go toward; go towards; goes toward; against`,
    ),
    source: SPEC,
  },
  {
    id: "none-finished",
    lang: "en",
    means: "none-finished",
    note: "No parts were made.",
    forms: split(
      `nothing's finished; nothing's done; nothin was done; nothing was done; nothing done; nothing's made; nothing's complete; none done; none were done; none was done; nothing's on the shelf; nothing ready; nothing is ready; none ready; none are ready; none were ready; nothing was ready; finished none; finished parts none; finished nil; nil finished; finished stock nil; nothing boxed; nothing packed; nothing is lying; no finished nos; no finished material; no finished quantity; no finished qty; no finished product; no finished product's; no ready; no ready parts; no ready pieces; no completed parts; no completed pieces; no finished; no completed; nothing finished; nothing is finished; nothing was finished; nothing has been finished; nothing complete; nothing completed; nothing is complete; nothing was complete; nothing made; nothing was made; nothing has been made; nothing had been made; nothing built; nothing was built; none finished; none were finished; none was finished; none completed; none were completed; none complete; none are complete; none is complete; none are finished; none built; none were built; none made; none were made; none have been made; none had been made; none have been built; none have been completed; none had been completed; none of them finished; nothing had come off; nothing came off; nothing has come off; none came off; none had come off; no parts were; no parts had; no parts have; no parts finished; no pieces were; no pieces had; no pieces have; no units were; no units had; no units have; no parts made; no pieces made; no units made; no parts completed; no finished parts; no finished stock; no finished goods; no finished pieces; no finished units; no stock of finished; zero finished; 0 finished; zero completed; zero made; no inventory; no existing; nothing on the shelf; nothing on your shelf; nothing in stock; nothing on the floor; no stock; no parts exist; no finished parts exist; none exist; nothing exists; not a single; no plates had; no parts on; no good parts; nothing was produced; nothing produced; nothing has been produced; none produced; none were produced; nothing had been produced; nothing had been built; nothing was run; nothing finished yet; not one was; not one had; not one part; no part was; no part had; no piece was; no piece had; no unit was; no unit had; had not started; not started yet when; hadn't started; no work had; no work was; no work had been; nothing had been started; nothing was started; nothing had started; before a single; before the first; no output; nothing off the; all shipped; they all shipped; all have shipped; all were shipped; all been shipped; nothing left over; no leftovers; no leftover; nothing to deal with; nothing to sort; nothing lying; no wip and no; nothing on hand; none on hand; no parts on hand; nothing sitting; none sitting; none were sitting; nothing from before; none from before; no carry over; nothing carried over; no semi-finished or finished; not made any; haven't made any; have not made any; hadn't made any; had not made any; made none; built none; completed none; produced none; made nothing; built nothing; finished nothing; completed nothing; produced nothing; neither finished; no articles; no boards had; no castings had; no castings were; no boards were; no held; no held parts; nothing held`,
    ),
    source: SPEC,
    notIn: [
      "no parts were damaged",
      "no finished goods inspection",
      "no inventory cost",
      "no stock photos",
      "before the first article",
      "before the first lot",
      "no stock out",
      "no parts have been released",
    ],
  },
  {
    id: "term-first-batch",
    lang: "en",
    means: "term-first-batch",
    forms: split(
      `initial quantity; first quantity; first shipment; first delivery; first release; first pieces; first batch; the first batch; initial batch; 1st batch; first lot; first run; initial run; initial lot; first production lot; opening batch; first tranche; first wave`,
    ),
    source: SPEC,
  },
  {
    id: "term-next-lot",
    lang: "en",
    means: "term-next-lot",
    forms: split(
      `next lot; next batch; next run; next portion; next tranche; next quantity; the next ones; following lot; upcoming lot`,
    ),
    source: SPEC,
  },
  {
    id: "term-pilot",
    lang: "en",
    means: "term-pilot",
    forms: split(
      `trial quantity; test lot; test batch; test quantity; test run; sample lot; the pilot; pilot lot; pilot batch; pilot run; pilot quantity; pilot units; pilot pieces; pilot parts; trial lot; trial batch; trial run; preseries; pre-series; pilot series; pilot build`,
    ),
    source: SPEC,
    notIn: [
      "the pilot customer",
      "the pilot line",
      "the pilot plant",
      "the pilot hole",
      "the pilot project",
    ],
  },
  {
    id: "term-urgent",
    lang: "en",
    means: "term-urgent",
    forms: split(
      `express pieces; express parts; express lot; express quantity; rush pieces; expedite pieces; expedited pieces; hot pieces; hot batch; line-down parts; emergency pieces; emergency parts; urgent shipment; the urgent; urgent parts; urgent pieces; urgent ones; urgent quantity; urgent lot; urgent batch; rush order; rush lot; rush quantity; rush parts; rush shipment; hot parts; hot lot; hot ones; expedite lot; expedited lot; expedited quantity; emergency lot; emergency quantity; emergency shipment; critical parts; priority lot; priority quantity; priority parts; priority shipment; priority batch`,
    ),
    source: SPEC,
    notIn: ["the urgent issue", "the urgent matter", "the urgent need"],
  },
  {
    id: "term-remaining",
    lang: "en",
    means: "term-remaining",
    forms: split(
      `the remaining quantity; remaining quantity; remaining qty; the remaining lot; the balance quantity; balance quantity; the open quantity; the remainder quantity; the remaining batch; remaining balance`,
    ),
    source: SPEC,
  },
  {
    id: "only",
    lang: "en",
    means: "only",
    forms: split(
      `and nothing more; nothing more; nothing else; and no more; no more than that; that is all; that's all; not one more; for nothing else; nothing beyond; do not go beyond; don't go beyond; do not exceed; stop there; stop after; and stop; then stop; not beyond; no further; stop at; do not run past; don't run past; don't run over; do not overrun; no overrun; nothing further; that is all that may; that quantity only; no others; none of the others; not a piece more; not a single piece more; hold there; then wait; and wait; and hold`,
    ),
    source: SPEC,
    notIn: [
      "nothing more to add",
      "that's all for now",
      "that's all for today",
      "no further questions",
      "no further changes",
      "that is all for now",
      "nothing else changes",
      "nothing else is different",
      "nothing else has changed",
      "no further delay",
      "no further comments",
      "no others exist",
      "nothing else on",
      "nothing further on",
      "nothing more on",
      "no further quantity",
      "no further balance",
      "nothing further remains",
      "no further approvals",
      "no further approval",
    ],
  },
];

/**
 * Groups that are matched apart from one another, because one phrase may say two things ("count toward" is a rule for
 * held parts and an effect on the open quantity).
 */
const GROUPS: readonly (readonly StatementMeaning[])[] = [
  ["counts", "excluded", "on-top"],
  ["separate"],
  ["open-effect"],
  ["open-ended"],
  ["contact"],
  ["written-release"],
  ["event-verb"],
  ["disposition"],
  ["segregation"],
  ["reason"],
  ["tie"],
  ["none-finished"],
  [
    "term-first-batch",
    "term-next-lot",
    "term-pilot",
    "term-urgent",
    "term-remaining",
  ],
  ["only"],
];

/** The group a meaning belongs to, by its place. */
export const STATEMENT_GROUPS: ReadonlyMap<StatementMeaning, number> = new Map(
  GROUPS.flatMap((group, index) =>
    group.map((means): [StatementMeaning, number] => [means, index]),
  ),
);

export const STATEMENT_BOOK = buildPhrases(STATEMENTS);
