import type { LexiconEntry } from "./lexicon";

/**
 * What parts are made of. "material" stands alone; "modifier" only beside one (colour, filler, temper); "bare" is a word
 * of everyday speech that names a material where nothing else is said beside it ("in ash", ", felt,"); "grade" is a
 * designation that names a material by itself.
 */
export type MaterialMeaning = "material" | "modifier" | "bare" | "grade";

const source = "RELEASE-SPEC 5, material-missing";

export const materials: readonly LexiconEntry<MaterialMeaning>[] = [
  {
    id: "material-thermoplastics",
    lang: "en",
    forms: (
      "abs|asa|petg|pet|pla|pla+|pa|pa6|pa66|pa11|pa12|nylon|polyamide|pom|acetal|delrin|pp|polypropylene|pe|hdpe|ldpe|uhmw|uhmwpe|UHMW-PE|" +
      "polyethylene|pc|polycarbonate|pmma|acrylic|plexiglas|plexiglass|perspex|pvc|cpvc|ptfe|teflon|peek|pei|ultem|pps|psu|ppsu|pbt|lcp|pvdf|san|hips|gpps|" +
      "tpu|tpe|tpv|pc abs|pc/abs|abs pc|abs/pc|ps|eva|PLA-CF|PETG-CF|PA-CF|PA-GF|onyx|polystyrene|eps|epp|torlon|vespel|kapton|mylar|lexan|makrolon|noryl|xenoy|cycoloy|zytel|hytrel|POM-C|POM-H|PE-HD|PE-LD|PE-UHMW|PEEK-GF|acetate|celluloid|nylatron|arnite|valox|lustran|terluran|ixef|grilamid|vestamid|rilsan|pebax|santoprene|surlyn|tritan|ppa|pa46|pa610|pa612|pa10|pp-h|pp-c|PP-H|PP-C|PVC-U|lldpe|mdpe|rpet|rpp|rhdpe|petp|xlpe|pex|lszh|pebble resin|cop|coc|pctg|pbat|cellulose acetate|ASA-CF|ABS-CF|PPS-GF|PA6-GF30|PA66-GF30|PA12-GF|TPE-S|TPE-E|TPE-U|TPU-95A|thermoplastic|production-intent resin|rogers"
    ).split("|"),
    means: "material",
    source,
    notIn: [
      "pc each",
      "1 pc",
      "per pc",
      "pa rate",
      "pet project",
      "pp no",
      "ps please",
      "san diego",
      "san jose",
      "san francisco",
      "pe stamp",
    ],
  },
  {
    id: "material-thermosets",
    lang: "en",
    forms: (
      "epoxy|phenolic|bakelite|g10|g-10|fr4|fr-4|cem-1|cem-3|rogers 4350|bmc|smc|melamine|polyurethane|pu foam|carbon fiber|carbon fibre|cfrp|gfrp|fiberglass|fibreglass|glass fibre|glass fiber|" +
      "silicone|rubber|epdm|nbr|hnbr|fkm|ffkm|viton|buna|buna-n|neoprene|sbr|latex|tough resin|clear resin|standard resin|polyimide|prepreg|garolite|photopolymer|grp|gelcoat|two-part resin|casting resin|white resin|grey resin|gray resin|black resin|pu resin|pur|vinylester|bismaleimide|cyanate ester|silicone rubber|tpr|hypalon"
    ).split("|"),
    means: "material",
    source,
  },
  {
    id: "material-steels",
    lang: "en",
    forms: (
      "steel|stainless|stainless steel|inox|mild steel|carbon steel|spring steel|tool steel|cold rolled|hot rolled|crs|hrs|hrpo|crca|galvannealed|galvanized steel|galvanised steel|galvanized sheet|galvalume|" +
      "corten|cast iron|ductile iron|grey iron|gray iron|sg iron|nodular iron|iron|cast steel|spcc|secc|sgcc|dc01|dc04|dx51d|hardox|weldox|strenx|domex|chromoly|drill rod|silver steel|bright bar|ss|music wire|piano wire|spring wire|wire rod|tinplate|strip steel|alloy steel|bearing steel|high speed steel|hss|free cutting steel|silicon steel|electrical steel|nitronic|maraging|a286|weathering steel|structural steel|rebar|wrought iron|malleable iron|ggg|cold heading wire|boron steel|stainless wire|galvanized wire|galvanised wire|black bar|chequer plate|galvanised sheet steel|v2a|v4a|st37-2|st52-3|galvanised sheet metal|sheet metal|sheet steel|zintec|galvanized|galvanised|galv|aluminized|aluminised|hsla|ductile|grey cast|gray cast|chrome silicon|chrome vanadium|cr4|hr4|galv sheet|duplex 2205|wear plate|rebar steel|cold rolled steel|dx52d|dp600|boron 22"
    ).split("|"),
    means: "material",
    source,
    notIn: ["iron out", "curling iron", "soldering iron"],
  },
  {
    id: "material-light-metals",
    lang: "en",
    forms:
      "aluminum|aluminium|alu|ali|alum|dibond|alucobond|magnesium|titanium|beryllium|alsi10mg|alsi12|alsi7mg|adc12|a380|a356|a356-t6|a356.0|lm6|lm24|lm25|zl104|en aw|mic-6|mic6|az91|az91d|am60".split(
        "|",
      ),
    means: "material",
    source,
  },
  {
    id: "material-heavy-metals",
    lang: "en",
    forms: (
      "brass|bronze|copper|gunmetal|phosphor bronze|aluminum bronze|aluminium bronze|nickel silver|zamak|zamac|zinc alloy|zinc die cast|inconel|monel|hastelloy|kovar|invar|nitinol|tungsten|tungsten carbide|carbide|cobalt chrome|pewter|stellite|" +
      "nimonic|incoloy|waspaloy|haynes|rene 41|duplex|super duplex|molybdenum|tantalum|ecu|cuzn39pb3|cusn8|cw614n|cw617n|lm2|lm4|lm20|alumec|duralumin|dural|elektron|liquidmetal|scalmalloy|naval brass|leaded brass|free cutting brass|beryllium copper|oxygen free copper|cupronickel|lead bronze|tin bronze|manganese bronze|solder|babbitt|white metal|zinc alloy no 3|nickel 200|nickel 201|cucrzr|agw|agcdo|agsno2|cual10ni|lead sheet|zinc|ti grade 5|ti grade 2|ti gr 5"
    ).split("|"),
    means: "material",
    source,
    notIn: ["brass tacks", "top brass"],
  },
  {
    id: "material-wood-and-board",
    lang: "en",
    forms: (
      "macrocarpa|redwood|western red cedar|jarrah|spotted gum|merbau|ipe|ebony|obeche|tulipwood|accoya|valchromat|kauri|rimu|blackwood|zebrano|padauk|corian|trespa|hpl|honeycomb|sbs|gc1|gc2|gd2|munken|uncoated stock|coated stock|eucalyptus|robinia|rosewood|wenge|chestnut|sycamore|linden|basswood|hemlock|douglas fir|thermo ash|e-flute|b-flute|c-flute|f-flute|bc-flute|eb-flute|melamine board|e1 board|mdf board|honeycomb board|duplex board|art paper|couché|couche|newsprint|wood free paper|offset paper|chromo paper|oak|beech|ash wood|solid ash|white ash|ash veneer|european ash|larch|fir|alder|elm|iroko|sapele|meranti|acacia|rubberwood|paulownia|hickory|balsa|walnut|maple|birch|birch ply|plywood|ply|mdf|hdf|osb|particle board|particleboard|chipboard|pine|spruce|teak|cherry wood|mahogany|bamboo|cedar|hardwood|softwood|veneer|laminate|cork|rattan|poplar|" +
      "corrugated board|corrugated cardboard|kraft board|cardstock|sbs board|greyboard|solid board|paperboard|kraftliner|gc1 board|gc2 board|folding boxboard|carton board|testliner|coated paper|kraft paper"
    ).split("|"),
    means: "material",
    source,
    notIn: [
      "maple street",
      "oak street",
      "oak ridge",
      "pine street",
      "walnut street",
      "cherry picker",
      "walnut creek",
      "maple grove",
    ],
  },
  {
    id: "material-textiles",
    lang: "en",
    forms:
      "trevira|dacron|dyneema|spectra|alcantara|nappa|suedette|ultrasuede|spinnaker nylon|sailcloth|boucle|bouclé|moleskin|tweed|loden|seersucker|voile|tulle|ticking|gore-tex|cordura nylon|nylon webbing|polyester webbing|thinsulate|primaloft|lambskin|cowhide leather|sateen|poplin|percale|terry cloth|terry|chiffon|microfibre|microfiber|gabardine|interlock|piqué|pique|polycotton|chambray|cambric|calico|batiste|crepe|georgette|brocade|damask|jacquard|tricot|polar fleece|sherpa|neoprene foam|layer fabric|ply fabric|cotton|wool|linen|denim|canvas|polyester|nylon fabric|leather|suede|vinyl|felt fabric|wool felt|cordura|kevlar|aramid|nomex|spandex|elastane|lycra|twill|jersey|fleece|webbing|tyvek|mesh fabric|leatherette|velvet|silk|viscose|burlap|jute".split(
        "|",
      ),
    means: "material",
    source,
    notIn: ["jersey city", "new jersey"],
  },
  {
    id: "material-minerals",
    lang: "en",
    forms:
      "zerodur|borofloat|bone china|fine china|stone china|fused silica|crown glass|flint glass|low-iron glass|soda-lime|macor|shapal|steatite ceramic|silicon|soi|gaas|germanium|travertine|carrara|basalt stone|jesmonite|gfrc|grc|ceramic|alumina|zirconia|quartz|borosilicate|soda lime glass|tempered glass|toughened glass|float glass|sapphire|granite|marble|graphite|ferrite|porcelain|stoneware|mica|foam|polyurethane foam|pu|xps|beeswax|quartz glass|glass".split(
        "|",
      ),
    means: "material",
    source,
    notIn: ["glass fibre", "glass fiber", "looking glass"],
  },
  {
    id: "material-bare",
    lang: "en",
    forms:
      "ash|cherry|felt|ripstop|merino|cashmere|hemp|clay|red clay|slate|limestone|sandstone|terracotta|concrete|plaster|gypsum|flannel|corduroy|tarpaulin|taffeta|softshell|platinum|cowhide|basalt|gauze|chenille|muslin|nubuck|nonwoven|recycled felt|recycled yarn|yarn".split(
        "|",
      ),
    means: "bare",
    source,
  },
  {
    id: "material-modifiers",
    lang: "en",
    forms: (
      "black|white|red|blue|green|yellow|orange|grey|gray|silver|clear|natural|transparent|translucent|beige|brown|navy|ivory|cream|amber|opaque|signal|dark|light|matte|matt|glossy|recycled|virgin|regrind|" +
      "carbon|glass filled|gf|gf30|gf10|gf20|gf15|cf|cf10|cf15|esd|fr|v0|v-0|uv-stable|uv stabilized|homopolymer|copolymer|blend|medical grade|food grade|cold drawn|hardened|annealed|normalized|normalised|quenched|tempered|" +
      "forged|cast|billet|extruded|sheet|plate|bar|rod|tube|bar stock|solid|perforated|shore|shore a|shore d|free machining|aircraft|marine|grade|die cast|lead free|cement|resin stone|quartz composite|glass ceramic|steatite|silicon carbide|silicon nitride|boron carbide|organza|satin fabric|non-woven|oxford fabric|ramie|modal|lyocell|tencel|neoprene fabric|full grain leather|split leather|oilcloth|pvc fabric|sterling silver|14k gold|18k gold|gold 14k|hide|rip-stop"
    ).split("|"),
    means: "modifier",
    source,
  },
];
