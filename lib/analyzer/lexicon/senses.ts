/**
 * What words of the trade have in common: "grind", "bin" and "melt" all get rid of parts, "lab", "fit check" and "report"
 * are all events that open something. A word may have several senses. Learned weights look at them beside the words
 * themselves, so that a verb nobody has used before still weighs like its neighbours.
 */

/** Verbs in their plain form; the others follow from it. */
const VERBS: Readonly<Record<string, string>> = {
  dispose:
    "scrap grind regrind regranulate bin toss dump discard trash shred pulp melt remelt burn incinerate crush destroy chuck junk recycle dispose smelt compost skip cut landfill mutilate deface pulverise pulverize chop mince reclaim repulp unravel demolish",
  return: "return send ship mail post bring hand",
  rework:
    "rework repair fix redo recut remake repolish polish straighten deburr resew restitch repaint recoat replate retouch regrind remachine reglue refinish rebend rewind resolder reprint reheat rebake correct mend strip unpick",
  stay: "stay remain sit wait rest lie sleep park keep leave hold store shelve stand linger idle pause freeze stop block lock quarantine retain suspend reserve withhold bench rope fence await hang tarry cool doze snooze slumber nap dwell camp bide loiter defer postpone delay mothball cage impound embargo detain bond segregate isolate bottle sideline ground halt cease desist",
  go: "go run start begin restart resume release free clear approve build make produce cut machine mould mold cast forge print weld sew knit turn mill assemble proceed launch fire",
  allow:
    "allow let permit authorise authorize approve okay ok release clear grant sanction bless accord confirm agree accept sign countersign unlock lift greenlight unblock unhold liberate open waive concede endorse ratify initial stamp nod thumb free exempt pass",
  count:
    "count include deduct subtract reduce credit offset net debit adjust book reckon shrink lower diminish drop fall replace fill cover decrease settle consume go belong form come knock take shave whittle nibble eat absorb fulfil fulfill contribute add sum total tally figure compute treat consider regard",
  decide:
    "decide say tell judge determine settle rule choose vote weigh opine conclude answer speak call",
  test: "test check inspect measure examine review verify validate qualify trial prove audit assess evaluate sample fit gauge scan xray weigh soak bake load pressure drop ride taste wear read",
  finish:
    "finish complete make build produce print mould cast weld sew assemble machine do bake fire",
  inform:
    "write mail email ring phone call text tell inform advise notify confirm message hear ping holler shout revert intimate",
  pay: "pay deposit invoice remit transfer settle",
  arrive: "arrive come land return reach get",
  need: "need want require expect like wish",
  take: "take use collect pick fetch load dispatch despatch deliver forward ship",
  reject:
    "reject refuse fail crack dent warp chip split leak burst scratch stain bend condemn fault disqualify discard decline bounce",
};

/** Nouns, also in the plural. */
const NOUNS: Readonly<Record<string, string>> = {
  person:
    "manager director buyer engineer inspector lead chief head officer planner lab boss supervisor foreman purchaser auditor surveyor metallurgist chemist designer architect customer client owner team office committee board colleague president secretary nurse doctor captain curator stylist",
  department:
    "purchasing procurement quality engineering sourcing planning logistics legal finance sales marketing design qa qc mrb safety compliance production maintenance operations",
  event:
    "test check inspection trial audit review approval signoff sign-off report result certificate cert measurement reading study data scan fai ppap buyoff validation qualification sample fitting proof soak run gauge cmm xray lab analysis protocol clearance letter paper permit licence license decision answer word nod ok go-ahead verdict reply note",
  container:
    "box bag carton crate pallet tray tote bin skid drum bundle rack cage shelf reel cassette tub basket bucket sack pouch tube case trolley stillage container roll bale hamper pile stack heap bay",
  lot: "lot batch heat serial number mark stamp label tag sticker series run melt cast coil spool",
  drawing:
    "drawing print rev revision issue version index level sketch plan spec sheet model artwork pattern file techpack",
  rest: "rest remainder balance other remaining leftover residual residue",
  stock: "stock pile inventory shelf warehouse store yard floor",
  material:
    "steel brass bronze copper aluminium aluminum titanium iron plastic nylon resin rubber silicone wood oak beech birch pine ash walnut maple larch cedar leather fabric cloth canvas cotton linen wool silk felt polyester glass ceramic porcelain clay paper cardboard foam film foil stainless zinc magnesium acrylic polycarbonate abs pom peek pvc ptfe pet petg pla pp pe pa pa6 pa66 pa12 tpu tpe epdm nbr fkm alloy granulate compound yarn thread wire bar sheet veneer plywood mdf granite marble slate stone concrete carbon fibre fiber kevlar board",
  time: "today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday week month morning afternoon january february march april may june july august september october november december now then later soon immediately",
  defect:
    "crack burr porosity warp dent scratch stain leak chip flash sink mark void rust blister split bent wrong bad faulty defective damaged broken crooked oversize undersize warped porous",
  money: "price cost invoice eur usd euro dollar pound payment deposit",
  order: "order po contract schedule call-off calloff programme program job",
};

/** As they stand. */
const FORMS: Readonly<Record<string, string>> = {
  all: "all every entire whole complete full total both everything lot",
  none: "none nothing zero nil no neither nor never nobody",
  some: "some few several handful couple bunch bit most many various",
  until:
    "until till til before pending after once when unless provided subject",
  apart:
    "extra additional addition plus besides top beyond over further separate separately apart aside outside excluded exclusive",
  within:
    "in included inside within part toward towards against include counting",
  self: "i me my myself undersigned",
  we: "we us our ours",
  deny: "don't not mustn't can't cannot won't never shouldn't",
  dispose: "thrown throw threw",
  stay: "kept left held sat stood lain",
  go: "went gone begun began",
  take: "took taken",
  finish: "made built done ready sewn",
  inform: "wrote written told rang",
  decide: "said told spoke spoken",
  return: "sent back brought",
  arrive: "came",
  allow: "may can could might",
  rest: "others",
};

function verbForms(verb: string): readonly string[] {
  const forms = [verb, `${verb}s`, `${verb}ed`, `${verb}ing`, `${verb}es`];
  if (verb.endsWith("e")) forms.push(`${verb}d`, `${verb.slice(0, -1)}ing`);
  if (verb.endsWith("y"))
    forms.push(`${verb.slice(0, -1)}ied`, `${verb.slice(0, -1)}ies`);
  // "binned", "chopping"
  const last = verb.at(-1) ?? "";
  if (verb.length <= 5) forms.push(`${verb}${last}ed`, `${verb}${last}ing`);
  return forms;
}

/** The senses of a word in lower case, by their names; none for most words. */
export const SENSES: ReadonlyMap<string, readonly string[]> = (() => {
  const senses = new Map<string, string[]>();
  const add = (word: string, sense: string) => {
    const known = senses.get(word);
    if (!known) senses.set(word, [sense]);
    else if (!known.includes(sense)) known.push(sense);
  };
  for (const [sense, verbs] of Object.entries(VERBS))
    for (const verb of verbs.split(" "))
      for (const form of verbForms(verb)) add(form, sense);
  for (const [sense, nouns] of Object.entries(NOUNS))
    for (const noun of nouns.split(" ")) {
      add(noun, sense);
      if (!noun.endsWith("s")) add(`${noun}s`, sense);
    }
  for (const [sense, words] of Object.entries(FORMS))
    for (const word of words.split(" ")) add(word, sense);
  return senses;
})();
