/** What stands beside a number that counts no parts. Source: RELEASE-SPEC 3, "Not quantities". */

/** In front of the number: it names or measures something. */
export const LABELS_BEFORE: ReadonlySet<string> = new Set(
  (
    "hull hulls tag tags berth locker tank plot plots spool coil aisle trailer wagon pattern patterns article machines artwork tub tubs mould moulds die dies nest nests job-no bundle bundles basket baskets cage cages sack sacks style styles artno art article-no volume vol concession deviation waiver capa column col columns cols change amendment po order orders wo job jobs confirmation part pn p/n item items line lines pos position drawing drg dwg print sheet page rev revision index issue nylon ultem klt ispm delrin lexan inconel monel hastelloy abs pa pp pom aisi " +
    "lot lots batch batches bag bags box boxes carton cartons bin bins tray trays drum drums reel reels heat pallet pallets skid skids crate crates tote totes rack racks shelf row " +
    "op operation step station machine press printer cell gate dock door bay building hall room suite floor unit-no phase stage level " +
    "ext extension tel phone call fax cell mobile x week wk kw cw quarter q invoice inv quote quotation offer rfq ncr ecn eco ecr car scar mrb dcn dmr ticket case " +
    "section sec chapter clause paragraph para appendix figure fig table version ver v grade type class size model series heat serial serials s/n sn number numbers no nr # " +
    "contract call-off calloff release-no blanket account acct shift truck trucks route zone site plant area day days year years fy " +
    "sek nok dkk chf czk huf krw try rub zar aud cad hkd sgd thb rs inr usd eur gbp cny rmb jpy brl pln mxn $ € £ ¥ ₹ net @ at ra iso din astm asme ams en sae mil as9102 hsn gstin code zip ral pantone hrc hrb hb hv shore dn pn gauge alloy " +
    "temperature temp torque pressure pn: tool cavity cavities mold drop version: rev: po: lot: iteration round rel address street st road rd ave avenue fixture gage spec tp wi sop form slot page: test attachment photo picture pic note item: pos: line: sr sl cert certificate cmm lab report docket entry container truckload bol bill waybill awb tracking"
  ).split(" "),
);

/** Behind the number: a measure, a time, money, or things that are no parts. */
export const MEASURES_BEHIND: ReadonlySet<string> = new Set(
  (
    'heats layer layers ply plies languages language colours colors colour color mm cm m um µm μm micron microns inch inches in" " ft feet foot yard yards meter meters metre metres kg g gr gram grams mg lb lbs pound pounds ton tons tonnes oz liter liters litre l ml ' +
    "° °c °f c f degrees degree deg psi bar mpa kpa pa nm n kn v volt volts vac vdc kv a amp amps ma w watt watts kw hz khz mhz ohm ohms db rpm cpk % pct percent ppm " +
    "d s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week weeks wk wks month months year years quarter quarters am pm a.m. p.m. o'clock oclock night nights " +
    "usd eur gbp dollars dollar euro euros cents cent rs rupees inr cny rmb $ € £ ¥ ₹ each-price " +
    "ga gauge awg shore axis micro cc cfm gsm mil mils thou ra cavity cavities shift shifts people persons person operators operator men guys technicians inspectors engineers engineer buyers " +
    "questions question things thing points point topics items-of issues issue reasons reason answers answer options option ways minutes calls call mails mail emails email messages times time " +
    "pages page sheets-of copies copy drawings drawing photos photo pictures picture files file reports report certs cert certificates forms form documents tests test samples-of dimensions measurements " +
    "bore bores od id dia diameter wide long deep thick high tall wall walls radius radii chamfer thread threads holes hole alum alloy weight percent-of years-old ways hrc hrb hb " +
    "machines machine printers printer presses press lines line tools tool molds molds mould cells cell fixtures ovens stations station spindle spindles-of hands " +
    "pallets pallet skids skid cartons carton boxes box crates crate bags bag totes tote containers container trucks truck trucks-of vessels vessel shipments shipment deliveries delivery stages steps step phases phase " +
    "sides side ends end batches batch piles pile stacks categories families groups group lanes kinds customers customer sites site suppliers vendors plants plant invoices invoice orders order pos quotes claims claim complaints working business calendar st nd rd th st. percentpoints drops cycles cycle"
  ).split(" "),
);

/** Nouns that count parts of any order. */
export const PART_UNITS: ReadonlySet<string> = new Set(
  (
    "unit units pc pcs pce pces piece pieces part parts ea each nos no's set sets kit kits assembly assemblies assy assys pair pairs lot lots item items component components " +
    "casting castings forging forgings housing housings bracket brackets plate plates shaft shafts board boards cover covers panel panels frame frames stk stck stücke off stuks pz pzs szt un ud uds sample samples prototype prototypes specimen specimens article articles blank blanks"
  ).split(" "),
);

export const MONTHS: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);
export const WEEKDAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun".split(
    " ",
  ),
);

/** Numbers of common alloys: no count unless a counting word stands behind. */
export const ALLOYS: ReadonlySet<string> = new Set(
  "1008 1010 1018 1020 1026 1045 1050 1100 1144 1215 2011 2014 2017 2024 2205 2507 3003 4130 4140 4150 4340 5052 5083 5086 5754 6005 6013 6060 6061 6063 6082 7050 7075 8620 8630 8740 9310 52100".split(
    " ",
  ),
);
/** Stand beside the short numbers of alloys: "303 stainless", "alloy 625". */
export const METALS: ReadonlySet<string> = new Set(
  "alum stainless ss steel steels sst alloy inconel monel brass bronze aluminum aluminium nickel titanium sheet bar barstock bar-stock crs hrs hrpo".split(
    " ",
  ),
);
