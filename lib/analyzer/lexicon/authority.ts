import { buildPhrases, type Phrase } from "./verbs";

/** Who may release, and the verbs and nouns of releasing. */
export type AuthorityMeaning =
  /** A department or a role: names an authority without a person's name. */
  | "office"
  /** "Mr.", "Ing.": a name follows. */
  | "title"
  /** Releases by itself: "Purchasing authorizes". */
  | "releases"
  /** Releases when no document stands behind it: "QA approves" but not "QA approves the report". */
  | "approves"
  /** Releases with a release behind it: "Carla sends you a written release". */
  | "gives"
  /** The release as a thing: "the go", "green light", "sign-off". */
  | "release"
  /** What is approved without releasing any part: reports, samples, drawings. */
  | "paper";

const source = "RELEASE-SPEC 5, authority-missing";

const PHRASES: readonly Phrase<AuthorityMeaning>[] = [
  {
    id: "office",
    lang: "en",
    means: "office",
    source,
    forms: (
      "purchasing agent|procurement agent|purchasing officer|procurement officer|procurement lead|purchasing lead|procurement specialist|purchasing specialist|assistant buyer|purchasing assistant|purchase executive|team leader|materials head|plant head|ceo|coo|cfo|cto|president|chairman|site agent|clerk of works|this office|my office|our office|this desk|this department|our department|stock control|stores control|buying desk|comércio exterior|purchasing|purch|head of buying|head of sourcing|procurement|eng|mfg|acquisitions|purchase|purchases|sourcing|buying|strategic purchasing|purchase dept|purchase department|purchasing department|procurement department|buyer|buyers|purchaser|category buyer|lead buyer|senior buyer|program buyer|junior buyer|" +
      "commodity manager|category manager|category lead|program manager|project manager|product manager|production manager|plant manager|quality manager|purchasing manager|purchase manager|supply manager|" +
      "operations manager|general manager|account manager|logistics manager|materials manager|manager|director|vp|head of purchasing|head of procurement|head of quality|qa head|quality head|purchase head|" +
      "quality|quality control|quality assurance|quality department|qa|qc|qe|qm|sqe|sqa|sqm|supplier quality|supplier quality engineer|quality engineer|quality engineering|quality service|incoming inspection|receiving inspection|inspection|inspector|source inspector|metrology|" +
      "mrb|material review board|materials review board|review board|the board|engineering|engineer|lead engineer|chief engineer|design engineer|project engineer|process engineer|manufacturing engineering|technical department|r&d|" +
      "planning|planner|material planner|scheduler|scheduling|stores|stores planning|logistics|disposition|supply chain|supply chain management|materials|materials dept|material control|production control|production planning|operations|expediting|expediter|demand planning|inventory control|warehouse|" +
      "merchandising|merchandiser|product development|technical design|design office|project office|site manager|foreman|superintendent|supervisor|team lead|coordinator|controller|foundry desk|maintenance|maintenance planning|" +
      "qualità|ufficio qualità|calidad|qualité|qualität|control de calidad|service qualité|qualitätssicherung|jakość|compras|achats|dept head|department head|committee|nurse manager|charge nurse|chief|captain|skipper|principal|partner|owner|einkauf|acquisti|ufficio acquisti|inkoop|zakupy|nákup|satın alma|service achats|jefe de compras|imports|import dept|commercial|commercial dept|contracts|contract administrator|subcontracts|subcontract administrator|release desk|release manager|approver|signatory|program office|npi|dispatch|traffic"
    ).split("|"),
    notIn: [
      "purchase order",
      "purchase orders",
      "purchase price",
      "quality issue",
      "quality problem",
      "quality issues",
      "engineering change",
      "inspection report",
      "production planning meeting",
      "materials and",
    ],
  },
  {
    id: "title",
    lang: "en",
    means: "title",
    source,
    forms:
      "mr|mrs|ms|miss|dr|ing|herr|frau|mme|mlle|monsieur|madame|sr|sra|señor|señora|shri|smt|sig|sigra|dott|prof|eng|engr|pan|pani|san|dipl".split(
        "|",
      ),
  },
  {
    id: "releases",
    lang: "en",
    means: "releases",
    source,
    verbs: [
      "release",
      "authorize",
      "authorise",
      "unblock",
      "unfreeze unfreezes unfreezing unfroze unfrozen",
      "unlock",
      "greenlight",
      "green-light",
      "green|light",
      "liberate",
      "restart",
      "call|off",
      "sanction",
      "waive",
      "reopen",
      "lift",
      "turn|loose",
      "turn|it loose",
      "turn|them loose",
      "turn|those loose",
      "cut cuts cutting cut cut|them loose",
      "let let letting let let|go",
      "set sets setting set set|free",
      "cut cuts cutting cut cut|loose",
      "kick|off",
    ],
  },
  {
    id: "approves",
    lang: "en",
    means: "approves",
    source,
    verbs: [
      "approve",
      "clear",
      "ok oks oking ok'd ok'd",
      "okay",
      "sign signs signing signed signed|off",
      "sign signs signing signed signed|for",
      "sign signs signing signed signed",
      "accept",
      "free",
      "permit",
      "allow",
      "open",
      "accord",
      "grant",
      "concede",
      "validate",
      "dispose",
      "disposition",
      "countersign",
      "endorse",
      "initial initials initialing initialed initialed",
      "bless",
      "agree",
      "pass",
    ],
    forms: ["okd", "oked", "decide", "decides", "decided", "deciding"],
  },
  {
    id: "gives",
    lang: "en",
    means: "gives",
    source,
    verbs: [
      "give gives giving gave given",
      "issue",
      "send sends sending sent sent",
      "write writes writing wrote written",
      "cut cuts cutting cut cut",
      "say says saying said said",
      "tell tells telling told told",
      "advise",
      "confirm",
      "notify",
      "inform",
      "provide",
      "mail",
      "e-mail",
      "email",
      "put puts putting put put",
      "communicate",
      "announce",
      "forward",
      "let|you know",
      "raise",
      "do does doing did done",
      "transmit",
      "instruct",
      "direct",
      "get|you",
      "let lets letting let let",
      "take takes taking took taken",
      "make makes making made made",
      "phone",
      "contact",
      "text",
      "hand",
      "handle",
      "extend",
    ],
  },
  {
    id: "release",
    lang: "en",
    means: "release",
    source,
    forms: (
      "auth|go|go-ahead|go ahead|approval|approvals|clearance|word|nod|call-off|call off|authorization|authorisation|authority|permission|consent|sign-off|signoff|signature|say-so|say so|say|thumbs up|call|blessing|" +
      "instruction|instructions|written instruction|note|liberation|freigabe|feu vert|decision|disposition|concession|waiver|notice|shipping instruction|start signal|start|stamp|letter|release note|release mail|second mail"
    ).split("|"),
    notIn: ["press release", "release date"],
  },
  {
    id: "paper",
    lang: "en",
    means: "paper",
    source,
    forms: (
      "report|reports|fai|fair|isir|ppap|sample|samples|test|tests|drawing|drawings|print|prints|eco|ecn|ecr|deviation|cert|certs|certificate|certificates|chips|colour|color|colours|colors|texture|first article|first articles|first-article|trial|trials|fit|study|" +
      "data|amendment|invoice|payment|budget|funds|tool|mold|mould|fixture|plan|forecast|ncr|gauge|gage|documents|paperwork|inspection|results|result|audit|layout|proof|proofs|artwork|swatch|swatches|lab dips|chip|panel|panels|prototype|prototypes|8d|capa|" +
      "procedure|calculation|certification|measurement|measurements|readings|cpk|coupon|coupons|weld|wps|pqr|mock-up|mockup|fit-up|plating|analysis|protocol|record|records|curve|numbers|change|revision|rev|spec|specification|design|method|process|insert|repair|setup|set-up|line|shipment docs|credit|letter of credit|customs|rework|pieces sent|first piece|first pieces|first lot|pilot"
    ).split("|"),
  },
];

export const AUTHORITY_BOOK = buildPhrases(PHRASES);
