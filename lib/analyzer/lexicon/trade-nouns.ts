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
    "escrow tranche loan bank payment invoice credit funds fund budget shares stock-price trading trader traders gas power pipeline energy megawatt deal deals counterparty contract-law attorney court lawsuit legal lawyer agreement " +
    "meeting conference room lunch party birthday vacation movie music song album game team-building resume hr hiring candidate interview payroll benefits enron spam password login account bug patch code compile script debian redhat perl python java rpm cpan cvs repository usenet groups"
  ).split(" "),
);

/** Time, not lots, parts what ships from what does not. */
export const WINDOW_WORDS: ReadonlySet<string> = new Set(
  "window windows week weeks vessel sailing cw kw call-off calloff schedule slot pickup pick-up truck delivery milk-run month container".split(
    " ",
  ),
);
