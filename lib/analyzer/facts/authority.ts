/**
 * The person, role or department that releases, now or next: "I authorize", "Purchasing is issuing", "only Dana Ruiz may
 * release lot 2", "approved by Janine, QA", "a release from me". A bare "we" and a sign-off name are none.
 *
 * Read in both directions from an act of releasing: its subject stands before it ("QA releases"), its agent behind it
 * ("released by QA"). Customers release nothing to the shop, and who approves a report or a sample releases no parts.
 */
import type { Inflection } from "../lexicon/verbs";
import { wordSet } from "../lexicon/word-set";
import { spanOf, type Range, type TextReading } from "../text";
import type { Mention } from "../types";
import {
  type Cue,
  FIRST_PERSON,
  NOT_NAMES,
  OTHER_ACTORS,
  OWNERS_OUTSIDE,
  type Place,
  type Room,
  agentAt,
  endingAt,
  isName,
  isRole,
  lowerCaseName,
  nameEnd,
  officeEndingAt,
  place,
} from "./authority-agents";
import { isReleaseNoun, readCues } from "./authority-cues";

const AWAITS = wordSet(
  "until till til once after pending when before unless if",
);

const PAST_ONLY: ReadonlySet<Inflection> = new Set(["past", "participle"]);

/** The first authority named in the text; null when nobody is. Linear: every act looks a bounded number of tokens around. */
export function readAuthority(text: TextReading): Mention | null {
  const cues = readCues(text);
  const byStart = new Map(cues.map((cue) => [cue.from, cue]));
  let next = 0;
  for (const sentence of text.sentences) {
    const own: Cue[] = [];
    while (next < cues.length && (cues[next]?.from ?? 0) < sentence.to) {
      const cue = cues[next++];
      if (cue && cue.from >= sentence.from) own.push(cue);
    }
    const found = inSentence({ text, sentence, cues: own, byStart });
    if (found)
      return {
        value: text.raw.slice(found.start, found.end),
        span: { ...spanOf(text, sentence.from, sentence.to), ...found },
      };
  }
  return null;
}

function inSentence(room: Room): Place | null {
  if (
    room.sentence.asks &&
    !/^(?:could|can|would|will|please)$/.test(
      room.text.words[room.sentence.from] ?? "",
    )
  )
    return null;
  for (const cue of room.cues) {
    const found =
      (cue.means === "releases" || cue.means === "approves"
        ? (agentBehind(room, cue) ?? subjectBefore(room, cue))
        : cue.means === "gives"
          ? agentOfGiving(room, cue)
          : null) ??
      (isReleaseNoun(room, cue)
        ? (ownerOf(room, cue) ?? fromBehind(room, cue))
        : null);
    if (found) return found;
  }
  return oneWho(room);
}

function agentBehind(room: Room, cue: Cue): Place | null {
  const { words, tokens } = room.text;
  const passive =
    [...cue.inflections].some((inflection) => PAST_ONLY.has(inflection)) ||
    cue.inflections.has("plain");
  if (!passive) return null;
  if (isPaperwork(room, cue)) return null;
  for (let at = cue.to; at < Math.min(room.sentence.to, cue.to + 9); at++) {
    const word = words[at] ?? "";
    if (
      ["by", "from", "per", "through", "via"].includes(word) ||
      (word === ":" && at === cue.to) ||
      (word === "-" && at === cue.to)
    ) {
      const agent = agentAt(room, at + 1) ?? lowerCaseName(room, at + 1);
      if (agent) return place(room, agent.from, agent.to);
      if (word === "by") return null;
    }
    // "signed J. Abara", "OK'd Bill"
    if (
      at === cue.to &&
      /^sign|^ok/.test(words[cue.from] ?? "") &&
      isName(room, at)
    )
      return place(room, at, nameEnd(room, at));
    if (
      /^[.;:]$/.test(word) ||
      AWAITS.has(word) ||
      tokens[at]?.kind === "break"
    )
      return null;
  }
  return null;
}

const FILLERS = wordSet(
  "hereby will shall can may must alone only is has have had was also then now again herself himself and who the one to be in of from at for , ( ) would should might am being personally formally officially already just still today later separately not " +
    "going 'll the our this that further - & both so — please together finally now's : do does did get gets able authorized entitled going agrees agree agreed decided wants san ji sama dept department team desk office group . only 10 both",
);

function subjectBefore(room: Room, cue: Cue): Place | null {
  if (isPaperwork(room, cue)) return null;
  const { words, tokens } = room.text;
  const nounish = cue.inflections.has("base") && cue.inflections.size === 1;
  const isPast = isPastOf(cue);
  // "release" may be a noun: "your release", "a written release"
  const before = words[cue.from - 1] ?? "";
  if (
    nounish &&
    /^(?:the|a|an|this|that|your|written|next|further|separate|last|earlier|of|for|new|no|any|each|pending)$/.test(
      before,
    )
  )
    return null;
  const coordinated = before === "and" || before === "then" || before === "&";
  for (
    let at = cue.from - 1;
    at >= Math.max(room.sentence.from, cue.from - (coordinated ? 18 : 14));
    at--
  ) {
    const word = words[at] ?? "";
    const token = tokens[at];
    if (!token || OTHER_ACTORS.has(word) || AWAITS.has(word)) return null;
    const between = words.slice(at + 1, cue.from);
    if (FIRST_PERSON.has(word)) {
      // "Roads Procurement, meaning me, will release"
      if (
        word === "myself" ||
        (word === "me" &&
          !/^(?:meaning|is|being|that's|thats)$/.test(words[at - 1] ?? ""))
      )
        continue;
      // "I agree with the price", "I pass on the call"
      if (/^(?:agree|pass)/.test(words[cue.from] ?? "")) return null;
      return isPast && passiveBetween(between) ? null : place(room, at, at + 1);
    }
    if (/^(?:s?he|s?he'll|s?he's)$/.test(word) && cue.from - at <= 3)
      return place(room, at, at + 1);
    // "the purchasing department" ends in a word that elsewhere only fills
    const office = officeEndingAt(room, at);
    if (office === null && FILLERS.has(word)) continue;
    const agent = office ?? endingAt(room, at);
    if (agent !== null)
      return agrees(cue, between) ||
        isHereby(room) ||
        // "We, i.e. Purchasing, release 60"
        words
          .slice(Math.max(room.sentence.from, agent - 5), agent)
          .includes("we")
        ? place(room, agent, at + 1)
        : null;
    if (token.kind !== "word" || token.caps !== "none") continue;
    // "Nurse Manager Okello (equipment committee) releases", "Dott. Galli of ufficio vendite releases"
    const opens = openingBefore(room, at);
    if (opens !== null) {
      at = opens;
      continue;
    }
    // "until I have seen the numbers and emailed you a release"
    if (coordinated) continue;
    if (isRole(room, at) && agrees(cue, between))
      return place(room, at, at + 1);
    if (
      (at === cue.from - 1 || FILLERS.has(words[at + 1] ?? "")) &&
      subjectInLowerCase(room, at, cue)
    )
      return place(room, at, at + 1);
    return null;
  }
  return null;
}

const isHereby = ({ text, sentence }: Room): boolean =>
  text.words
    .slice(sentence.from, sentence.to)
    .some((word) => word === "herewith" || word === "hereby");

/** The "(" or the "of", "in" of an attribute this unknown word stands in; null when it stands in none. */
function openingBefore(room: Room, at: number): number | null {
  const { words } = room.text;
  for (
    let from = at - 1;
    from >= Math.max(room.sentence.from, at - 5);
    from--
  ) {
    const word = words[from] ?? "";
    if (word === "(") return from;
    if (
      at - from <= 3 &&
      /^(?:of|in|from|at)$/.test(word) &&
      (room.text.tokens[from - 1]?.caps ?? "none") !== "none" &&
      !isPlainOpening(room, from - 1)
    )
      return from;
    // "Mrs. Silva, comércio exterior, releases": the comma that closes the attribute has been passed
    if (
      word === "," &&
      words.slice(at + 1, at + 4).includes(",") &&
      (room.text.tokens[from - 1]?.caps ?? "none") !== "none"
    )
      return from;
    if (/^[,;:.)]$/.test(word)) return null;
  }
  return null;
}

const isPlainOpening = (room: Room, at: number): boolean =>
  at === room.sentence.from && NOT_NAMES.has(room.text.words[at] ?? "");

/** Does the verb's form go with a person or department as its subject, given what stands between? */
function agrees(cue: Cue, between: readonly string[]): boolean {
  const has = (pattern: RegExp) => between.some((word) => pattern.test(word));
  if (cue.inflections.has("ing"))
    return has(/^(?:is|are|be|'s|one|been)$/) || between.includes("hereby");
  if (cue.inflections.has("base") && has(/^(?:to|who)$/)) return true;
  if (passiveBetween(between)) return between.includes("who") && !isPastOf(cue);
  if (cue.inflections.has("third")) return true;
  // "Sean, release 40" speaks to Sean; "Purchase dept hereby release" and "Dana will release" do not
  if (has(/^(?:will|shall|can|may|must|hereby|to|would|should|who|'ll|might)$/))
    return true;
  if (cue.inflections.has("base")) return false;
  return !between.includes(",") || has(/^(?:has|have|had)$/);
}

const isPastOf = (cue: Cue): boolean =>
  !cue.inflections.has("base") &&
  !cue.inflections.has("third") &&
  !cue.inflections.has("ing");

/** "is released", "was approved": the subject is what is released, not who releases. */
const passiveBetween = (between: readonly string[]): boolean =>
  between.some((word) =>
    /^(?:is|are|was|were|be|been|being|gets?|got)$/.test(word),
  );

/** "deb releases the rest", at the start of a clause in a mail without capitals. */
function subjectInLowerCase(room: Room, at: number, cue: Cue): boolean {
  const { words, tokens } = room.text;
  const word = words[at] ?? "";
  if (
    NOT_NAMES.has(word) ||
    room.byStart.has(at) ||
    word.length < 3 ||
    /(?:ing|ed|ly|s|tion|ment|ty)$/.test(word)
  )
    return false;
  const opens =
    at === room.sentence.from ||
    /^(?:[,;(-]|and|then|only|until|till|but|til)$/.test(words[at - 1] ?? "");
  const acts =
    cue.inflections.has("third") ||
    words
      .slice(at + 1, cue.from)
      .some((w) => w === "will" || w === "to" || w === "is" || w === "has");
  return (
    opens &&
    acts &&
    tokens[at]?.kind === "word" &&
    !passiveBetween(words.slice(at + 1, cue.from)) &&
    !COMMON_NOUNS.has(word)
  );
}

const COMMON_NOUNS = wordSet(
  "report test mold mould tool lab oem bank carrier broker forwarder house team world market product hold truck plant line machine press spec boss mill paint engine",
);

function agentOfGiving(room: Room, cue: Cue): Place | null {
  const { words } = room.text;
  const verb = words[cue.from] ?? "";
  const reach = Math.min(room.sentence.to, cue.to + 9);
  const gift = room.cues.find(
    (other) =>
      isReleaseNoun(room, other) &&
      other.from >= cue.to &&
      other.from < reach &&
      isGift(room, other, cue),
  );
  const inWriting = words.slice(cue.to, reach).some(
    (word, i, all) =>
      word === "writing" ||
      (word === "written" && verb !== "write") ||
      (word === "so" && /^sa/.test(verb)) ||
      (/^(?:again|to|you)$/.test(word) && i === 0 && /^wr/.test(verb)) ||
      // "Purchasing says you can kick off again"
      (/^sa(?:ys|id)$/.test(verb) &&
        i <= 1 &&
        /^(?:you|go|ok|yes|it's|its|okay|ship|run|use|start|proceed|release|[.,;!])$/.test(
          word,
        )) ||
      // "I give you 60 to run"
      (verb.startsWith("giv") && i === 1 && /^\d/.test(word)) ||
      // "Milo will confirm the second half"
      (verb.startsWith("confirm") &&
        i <= 3 &&
        /^(?:half|rest|balance|lot|others|remaining|remainder)$/.test(word)) ||
      (word === "when" &&
        /^(?:tell|say|let|advise|confirm|writ|mail|e-?mail|text|inform)/.test(
          verb,
        ) &&
        all
          .slice(i)
          .some((w) =>
            /^(?:go|start|restart|ok|run|release|resume|ship|free|clear|open)$/.test(
              w,
            ),
          )),
  );
  const passive = [...cue.inflections].some((inflection) =>
    PAST_ONLY.has(inflection),
  );
  if (!gift && !inWriting) {
    // "The release for lot 2 is given by Mr. Stein": the gift stands before
    const before = room.cues.some(
      (other) =>
        isReleaseNoun(room, other) &&
        other.to <= cue.from &&
        cue.from - other.to <= 9,
    );
    if (passive && before) return agentBehind(room, cue);
    return null;
  }
  return (
    subjectBefore(room, cue) ??
    (passive ? agentBehind(room, gift ? { ...cue, to: gift.to } : cue) : null)
  );
}

/** "gives the OK", "sends a second written release"; "have the go", not "have sent the release to the shop's own". */
function isGift(room: Room, gift: Cue, verb: Cue): boolean {
  const between = room.text.words.slice(verb.to, gift.from);
  return !between.some(
    (word) => /^[.;]$/.test(word) || AWAITS.has(word) || word === "we",
  );
}

function ownerOf(room: Room, cue: Cue): Place | null {
  const { words, tokens } = room.text;
  if (
    ["note", "letter", "start", "restart", "call", "notice", "stamp"].includes(
      words[cue.from] ?? "",
    ) &&
    words[cue.from - 1] !== "written"
  )
    return null;
  for (
    let at = cue.from - 1;
    at >= Math.max(room.sentence.from, cue.from - 4);
    at--
  ) {
    const word = words[at] ?? "";
    if (
      word === "my" ||
      word === "her" ||
      word === "his" ||
      word === "undersigned's"
    )
      return place(room, at, cue.to);
    const owner = /^(.+)'s?$/.exec(word)?.[1];
    if (owner !== undefined && tokens[at]?.kind === "word") {
      if (
        OWNERS_OUTSIDE.has(owner) ||
        OWNERS_OUTSIDE.has(word) ||
        NOT_NAMES.has(owner) ||
        /^(?:let|that|it|here|there|he|she|what|who|today|friday|week|shop|supplier|vendor)$/.test(
          owner,
        )
      )
        return null;
      if (tokens[at]?.caps !== "none") return place(room, at, at + 1);
    }
    // "pending Purchasing release", "QA sign-off", "MRB disposition"
    const agent = endingAt(room, at);
    if (
      agent !== null &&
      room.byStart.get(agent)?.means === "office" &&
      at === cue.from - 1 &&
      !/^(?:decision|disposition|note|call|go|start|instructions?|word|say)$/.test(
        words[cue.from] ?? "",
      )
    )
      return place(room, agent, at + 1);
    if (
      !/^(?:written|separate|next|further|formal|explicit|express|own|final|second|new|the|signed|prior|personal|say|go|official|full)$/.test(
        word,
      )
    )
      return null;
  }
  return null;
}

function fromBehind(room: Room, cue: Cue): Place | null {
  const { words } = room.text;
  // "pending colour approval by Toyota": an event, and somebody else's
  const modifier = room.text.tokens[cue.from - 1];
  if (
    /^(?:approval|approvals|clearance|consent|decision|disposition)$/.test(
      words[cue.to - 1] ?? "",
    ) &&
    isAwaited(room, cue.from) &&
    modifier?.kind === "word" &&
    !/^(?:written|the|formal|final|an?|separate|further|your|explicit|until|till|til|once|pending|after|on|for|is|get|have|without)$/.test(
      modifier.norm,
    )
  )
    return null;
  for (let at = cue.to; at < Math.min(room.sentence.to, cue.to + 12); at++) {
    const word = words[at] ?? "";
    // "your drawing for approval has been checked by our engineer"
    if (/^(?:been|has|have|was|were)$/.test(word)) return null;
    if (["from", "of", "by", "via", "per", "through"].includes(word)) {
      const agent = agentAt(room, at + 1);
      if (agent && (word !== "of" || isPerson(room, agent)))
        return place(room, agent.from, agent.to);
      if (agent === null && word === "by") {
        const lower = lowerCaseName(room, at + 1);
        if (lower) return place(room, lower.from, lower.to);
      }
    }
    // "Release authority for lots 3 and 4 is Halima"; "Release: Purchasing"
    if (
      (word === "is" ||
        word === ":" ||
        word === "rests" ||
        word === "lies" ||
        (word === "with" &&
          /^(?:is|rests|lies|stays)$/.test(words[at - 1] ?? "")) ||
        word === "=") &&
      /^(?:authority|release|approval|ok|off|sign-off|signoff|signature|authorization|authorisation|decision|call)$/.test(
        words[cue.to - 1] ?? "",
      )
    ) {
      const agent = agentAt(room, at + 1);
      if (agent && !(room.text.words[at + 1] === "in"))
        return place(room, agent.from, agent.to);
    }
    if (/^[.;]$/.test(word)) return null;
  }
  return null;
}

const isPerson = (room: Room, agent: Range): boolean =>
  FIRST_PERSON.has(room.text.words[agent.from] ?? "") ||
  room.byStart.has(agent.from) ||
  (room.text.tokens[agent.from]?.caps ?? "none") !== "none";

const ONE = /^(?:one|person|man|woman|buyer|only)$/;

function oneWho(room: Room): Place | null {
  const { words } = room.text;
  for (let at = room.sentence.from; at < room.sentence.to; at++) {
    const word = words[at] ?? "";
    // "responsible for this release", "buyer of record", "on my authority", "my call"
    if (word === "responsible" || word === "record" || word === "charge") {
      const near = room.cues.some(
        (cue) =>
          (isReleaseNoun(room, cue) || cue.means === "office") &&
          Math.abs(cue.from - at) <= 4,
      );
      const somebody =
        room.cues.some((cue) => cue.means === "office") ||
        words
          .slice(room.sentence.from, room.sentence.to)
          .some((w) => FIRST_PERSON.has(w));
      const office = room.cues.find(
        (cue) => cue.means === "office" && Math.abs(cue.from - at) <= 4,
      );
      if (near && somebody)
        return office
          ? place(room, office.from, office.to)
          : place(room, at, at + 1);
    }
    // "I'm the one releasing", "it will be me who", "Vince is the one"
    if (
      words[at - 1] === "the" &&
      ONE.test(word) &&
      FIRST_PERSON.has(words[at - 2] ?? words[at - 3] ?? "")
    ) {
      const acts = room.cues.some(
        (cue) =>
          cue.from > at &&
          cue.from <= at + 5 &&
          (cue.means === "releases" ||
            cue.means === "approves" ||
            cue.means === "gives"),
      );
      if (acts) return place(room, at - 2, at + 1);
    }
    if (word === "from" || word === "through" || word === "to") {
      // "you'll get that from me", "the next go comes from Dana": something of a release in the sentence
      const agent = word === "to" ? null : agentAt(room, at + 1);
      if (
        agent &&
        room.cues.some(
          (cue) => cue.means === "release" || cue.means === "releases",
        ) &&
        isPerson(room, agent) &&
        /^(?:that|it|come|comes|only|go|release|ok|word|writing|approval|hear|and|mail|email|e-mail|letter|note|message)$/.test(
          words[at - 1] ?? "",
        )
      )
        return place(room, agent.from, agent.to);
      if (
        agent &&
        /^(?:that|only|come|comes|and only|it)$/.test(words[at - 1] ?? "") &&
        words[at + 1] === "me"
      )
        return place(room, agent.from, agent.to);
    }
    // "it'll be me doing call-off 10", "darlene is the one turns them loose"
    if (word === "me" && /^(?:be|is)$/.test(words[at - 1] ?? ""))
      return place(room, at, at + 1);
    if (
      word === "one" &&
      words[at - 1] === "the" &&
      room.cues.some((cue) => cue.from > at && cue.from <= at + 4)
    ) {
      // The verb may stand apart by an adverb: "he's also the one that lets them go"
      const verb = [2, 3].find((back) =>
        /^(?:is|will|hes|shes|he's|she's|be|'s)$/.test(words[at - back] ?? ""),
      );
      const subject =
        verb === undefined
          ? ""
          : /^(?:is|will|be|'s)$/.test(words[at - verb] ?? "")
            ? (words[at - verb - 1] ?? "")
            : (words[at - verb] ?? "");
      if (
        subject !== "" &&
        !OTHER_ACTORS.has(subject) &&
        !/^(?:this|that|which|lot|it|[\n.,])$/.test(subject)
      )
        return place(room, at - 1, at + 1);
    }
    // "Per Purchasing, go ahead", "by order of the purchasing manager"
    if (
      word === "per" &&
      (at === room.sentence.from || words[at - 1] === ",")
    ) {
      const office = room.byStart.get(at + 1);
      if (office?.means === "office" && !/^\d/.test(words[office.to] ?? ""))
        return place(room, office.from, office.to);
    }
    if (
      /^(?:order|authority|instructions?|direction)$/.test(word) &&
      words[at + 1] === "of" &&
      /^(?:by|on|under|upon)$/.test(words[at - 1] ?? "")
    ) {
      const agent = agentAt(room, at + 2);
      if (agent) return place(room, agent.from, agent.to);
    }
    if (
      word === "my" &&
      /^(?:mail|e-?mail|letter|message|note|signature|written)$/.test(
        words[at + 1] ?? "",
      ) &&
      room.cues.some((cue) => isReleaseNoun(room, cue))
    )
      return place(room, at, at + 1);
    if (word === "signature" || word === "auth") {
      const name =
        words[at + 1] === "." || words[at + 1] === ":" ? at + 2 : at + 1;
      if (isName(room, name)) return place(room, name, nameEnd(room, name));
    }
    if (word === "behalf") {
      const agent = agentAt(room, at + 2);
      if (agent) return place(room, agent.from, agent.to);
    }
    if (
      word === "my" &&
      /^(?:authority|call|decision|say-so|responsibility)$/.test(
        words[at + 1] ?? "",
      )
    )
      return place(room, at, at + 2);
  }
  return null;
}

/** Approved now, they are what is released. */
const SAMPLES = wordSet(
  "sample samples prototype prototypes pilot first panel panels proof proofs coupons mock-up mockup",
);

function isAwaited(room: Room, at: number): boolean {
  for (
    let from = at - 1;
    from >= Math.max(room.sentence.from, at - 8);
    from--
  ) {
    const word = room.text.words[from] ?? "";
    if (/^[,;:]$/.test(word)) return false;
    if (AWAITS.has(word)) return true;
  }
  return false;
}

/** "QA approves the report", "the drawing is released": no part moves by it. */
function isPaperwork(room: Room, cue: Cue): boolean {
  const { words } = room.text;
  if (cue.means === "gives") return false;
  const awaited = isAwaited(room, cue.from);
  // "until Engineering decides if they can be reworked" is an event, "MRB has decided this" a release
  if (awaited && words[cue.from]?.startsWith("decid") === true) return true;
  for (let at = cue.to; at < Math.min(room.sentence.to, cue.to + 5); at++) {
    const word = words[at] ?? "";
    if (/^[.,;:]$/.test(word) || word === "by" || /^\d/.test(word))
      return false;
    if (
      /^(?:lot|lots|them|it|balance|rest|parts|pcs|units|quantity|remaining|batch|shipment|production|those|these)$/.test(
        word,
      )
    )
      return false;
    const object = room.byStart.get(at);
    if (object?.means === "paper" && (awaited || !SAMPLES.has(words[at] ?? "")))
      return true;
  }
  return false;
}
