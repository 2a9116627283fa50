/** Words that show what world a mail lives in. Source: RELEASE-SPEC 2, what `null` covers. */

/** Parts, orders, shops. */
export const TRADE_NOUNS: ReadonlySet<string> = new Set(
  (
    "pcs pc pce pieces piece units nos ea parts part qty quantity lot lots batch po drawing drg dwg rev revision index production restart manufacturing shop mold mould tool tooling machining machined machine fixture " +
    "brackets bracket housings housing plates boards castings samples sample prototypes purchasing procurement sourcing quarantine mrb ncr ppap fai fair inspection qa qc qe scrap rework anodize plating coating blanket traveler router gauge " +
    "packaging packing pallet pallets carton cartons crates bins kits assemblies assembly supplier buyer material steel aluminum aluminium resin nylon abs pla petg stainless brass weld welded cnc lathe mill press cavity inserts insert bom serial heat nonconforming disposition concession deviation index gerber pcb pcba smt ecn eco coc cert certs weldments trays covers caps shafts gears flanges manifolds valves panels lids clips bushings spindles bezels finished stock nesting tumbler foundry"
  ).split(" "),
);

/** Software, money, press, office. */
export const OTHER_WORLDS: ReadonlySet<string> = new Set(
  (
    "software firmware server servers download upgrade linux kernel install installer website http https www url browser email-list mailing list unsubscribe newsletter press media journalist article-of " +
    "invoices payments servers escrow tranche loan bank payment invoice credit funds fund budget shares stock-price trading trader traders gas power pipeline energy megawatt deal deals counterparty contract-law attorney court lawsuit legal lawyer agreement " +
    "meeting conference room lunch party birthday vacation movie music song album game team-building hr hiring candidate interview payroll benefits enron spam password login account bug patch code compile script debian redhat perl python java rpm cpan cvs repository usenet groups " +
    "app apps branch branches deploy deployed deployment rollout commit merge ticket tickets backlog sprint feature features users database cache cluster node nodes container-image api backend frontend website webpage cloud laptop laptops printer-queue wifi vpn " +
    "ward beds bed patient patients doctor nurse hospital clinic surgery appointment vaccine dose doses library librarian book books reader loan-desk museum school teacher student students course class homework exam university faculty semester " +
    "hotel hotels flight flights airport airline rental-car taxi reservation reservations ticket-office tickets concert festival theatre theater cinema match league player players stadium coach restaurant dinner breakfast cake cookies coffee beer wine kitchen recipe baked kids " +
    "opening openings vacancy vacancies applicant applicants interviewing interviews salary pension insurance insurer policyholder warranty premium claim claims mortgage rent landlord tenant apartment realtor property lease deposit refund subscription donation donations charity volunteers " +
    "bond bonds equity equities dividend investor investors fed treasury futures options hedge portfolio stocks ipo merger acquisition regulator senate congress election president minister parliament government police army war embassy visa passport " +
    "album single-release trailer episode podcast video videos photo photos blog post posts twitter facebook linkedin webinar keynote speaker slides presentation agenda parking locker-room gym yoga christmas-party raffle"
  ).split(" "),
);

/** What a number counts in those worlds: "hold 3 of the beds". Singular. */
export const OTHER_UNITS: ReadonlySet<string> = new Set(
  (
    "contractor consultant table customer parcel letter work bed patient user server node app ticket book item-on-loan opening vacancy candidate applicant room seat license licence account subscriber invoice payment share bond option claim refund email message mail post comment tweet photo song track episode " +
    "page slide chapter document file form contract project task issue bug feature commit test build-number job person people employee colleague member student guest visitor volunteer child kid cookie cake coffee beer dollar euro percent point vote slot-machine parking-space space locker desk laptop phone license-key key card badge pass dose vaccine appointment meeting call flight night hour minute day week month year mile megawatt mw barrel acre share-option credit dividend"
  ).split(" "),
);

/** Time, not lots, parts what ships from what does not. */
export const WINDOW_WORDS: ReadonlySet<string> = new Set(
  "window windows week vessel sailing cw kw call-off calloff schedule slot milk-run calloffs".split(
    " ",
  ),
);
