import type { LexiconEntry } from "./lexicon";

/** Terms of an order beside quantity and revision: how it is finished, how it is packed. */
export type TermMeaning = "finish" | "packaging";

export const terms: readonly LexiconEntry<TermMeaning>[] = [
  {
    id: "finish-coatings",
    lang: "en",
    forms: (
      "anodize|anodise|anodized|anodised|anodizing|anodising|anodization|hard anodize|clear anodize|black anodize|hardcoat|hard coat|powder coat|powder coated|powdercoat|powder coating|powdercoated|" +
      "e coat|ecoat|e-coated|ktl|cataphoresis|paint|painted|painting|primer|primed|lacquer|lacquered|varnish|varnished|clear coat|coating|coated|topcoat|gel coat|gelcoat|enamel|enameled|ptfe coating|dlc|pvd|nitriding|nitrided|" +
      "matte finish|gloss finish|satin finish|ral"
    ).split("|"),
    means: "finish",
    source: "RELEASE-SPEC 4, finish",
    notIn: ["paint line", "paint shop", "paint booth"],
  },
  {
    id: "finish-platings",
    lang: "en",
    forms: (
      "plating|plated|zinc plated|zinc plating|zinc nickel|znni|zinc flake|geomet|dacromet|nickel plated|electroless nickel|chrome plated|chrome plating|hard chrome|chromed|chromate|chromated|trivalent|alodine|chem film|iridite|gold plated|tin plated|silver plated|" +
      "enig|hasl|osp|immersion gold|immersion silver|immersion tin|galvanized|galvanised|hot dip galvanized|hdg|phosphate|phosphated|passivated|passivate|passivation|black oxide|blackened|oxide|browned|surtec|silver plate|gold plate|nickel plate|zinc plate|tin plate|chrome plate|copper plate|zinc|bichromate|yellow zinc|clear zinc|zinc clear|zinc yellow|magni|delta protekt|parkerized|parkerised|rhodium plated|antique brass|antiqued"
    ).split("|"),
    means: "finish",
    source: "RELEASE-SPEC 4, finish",
    notIn: [
      "passivation certs",
      "plating report",
      "plating thickness report",
      "galvanized steel",
      "galvanised steel",
      "galvanized sheet",
    ],
  },
  {
    id: "finish-mechanical",
    lang: "en",
    forms: (
      "polished|polish|bead blast|bead blasted|beadblast|sandblasted|shot blasted|shot blast|shot peened|tumbled|vibratory finish|brushed|ground finish|mill finish|as machined|electropolish|electropolished|deburred|surface finish|surface treatment|" +
      "oiled|waxed|lacquered finish|vapor smoothed|vapour smoothed|dyed black|texture vdi|spark finish|hairline finish|oil finish|oiled finish|satin|no 4 finish|sanded|stained|hot stamped|hot foil|laminated|uv coating|uv varnish|aqueous coating|spot uv|embossed|debossed|glazed|fired|mirror finish|soft touch"
    ).split("|"),
    means: "finish",
    source: "RELEASE-SPEC 4, finish",
  },
  {
    id: "packaging-words",
    lang: "en",
    forms: (
      "packaging|packing|packing method|packaged|packed|pack in|bulk pack|bulk packed|klt|klts|dunnage|returnable|returnables|returnable bins|returnable racks|bubble wrap|shrink wrap|stretch wrap|vci|vci bag|vci bags|foam inserts|blister|blister packs|" +
      "crating|crated|crate|crates|wooden crate|wooden crates|export packing|seaworthy packing|palletized|gitterbox|individually bagged|individually wrapped|bagged|polybagged|poly bag|poly bags|wrapped|layer pads|interleaved|esd bags|esd bag|esd trays|skid packing|gaylord|gaylords|master carton|inner carton"
    ).split("|"),
    means: "packaging",
    source: "RELEASE-SPEC 4, packaging",
    notIn: [
      "packing slip",
      "packing slips",
      "packing list",
      "packing lists",
      "packing photographs",
      "packing photos",
      "packing station",
      "packing area",
      "packing bench",
    ],
  },
];
