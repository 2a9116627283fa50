/** Random content as no editor makes it and some mail brings it along; the same seed makes the same content. */

/** `FUZZ_SEED=7 FUZZ_RUNS=200 npm run e2e` tries others, and more of them. */
const FUZZ_SEED = Number(process.env["FUZZ_SEED"] ?? 1);
const FUZZ_RUNS = Number(process.env["FUZZ_RUNS"] ?? 12);

/** Fell once: undoing a failed insertion went on into what the author had typed. */
const FELL = [11_035];

export const fuzzSeeds: readonly number[] = [
  ...new Set([
    ...FELL,
    ...Array.from({ length: FUZZ_RUNS }, (_, run) => FUZZ_SEED * 1_000 + run),
  ]),
];

/**
 * Grows a tree behind the first line of an editor. Runs in the page, so it may use nothing from here; builds nodes one by
 * one, as a page under Trusted Types has to.
 */
export function growOddTree(editor: Element, seed: number): void {
  let state = seed >>> 0;
  const random = (): number => {
    // mulberry32
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;

  const TAGS =
    "div div div span span p b i u font ul ol li table tbody tr td th caption blockquote pre code h3 a center section details summary x-odd x-odd br br hr img wbr ruby rt input button select option textarea svg math template style address label".split(
      " ",
    );
  const TEXTS = [
    "120",
    "please hold 80 ",
    " rev C ",
    "\u202Eworromot\u202C",
    "\u2066left\u2069",
    "\u200F",
    "\u00AD",
    "\uFEFF",
    "\u200B\u200D",
    "\uD83D",
    "👩‍🔧",
    "שלום",
    "\n\n  \n",
    "\t",
    "\u00A0\u00A0",
    "a\u0301\u0301\u0301",
    "---",
    "> quoted",
    "x".repeat(300),
    "",
  ];
  const ATTRIBUTES: readonly (readonly [string, string])[] = [
    ["contenteditable", "false"],
    ["contenteditable", "true"],
    ["hidden", ""],
    ["style", "display:none"],
    ["style", "display:contents"],
    ["style", "white-space:pre"],
    ["style", "position:absolute;left:-9999px"],
    ["style", "display:inline-block"],
    ["dir", "rtl"],
    ["dir", "auto"],
    ["class", "gmail_quote"],
    ["class", "gmail_signature"],
    ["class", "gmail_attr"],
    ["class", "elementToProof"],
    ["id", "Signature"],
    ["id", "x_Signature"],
    ["aria-hidden", "true"],
    ["role", "presentation"],
    ["draggable", "true"],
  ];
  let budget = 20 + Math.floor(random() * 140);
  const grow = (depth: number): Node => {
    budget -= 1;
    const chance = random();
    if (chance < 0.3) return document.createTextNode(pick(TEXTS));
    if (chance < 0.33) return document.createComment(pick(TEXTS));
    const tag = pick(TAGS);
    const node =
      tag === "svg"
        ? document.createElementNS("http://www.w3.org/2000/svg", "svg")
        : document.createElement(tag);
    while (random() < 0.25) node.setAttribute(...pick(ATTRIBUTES));
    if (/^(?:div|span|p|section|x-odd|h3)$/.test(tag) && random() < 0.15) {
      const shadow = node.attachShadow({ mode: pick(["open", "closed"]) });
      shadow.append("shadow words 999");
      if (random() < 0.5) shadow.append(document.createElement("slot"));
    }
    while (depth < 14 && budget > 0 && random() < 0.72)
      node.append(grow(depth + 1));
    return node;
  };
  const behindFirstLine = (): Node | null =>
    editor.childNodes[1 + Math.floor(random() * editor.childNodes.length)] ??
    null;
  while (budget > 0) editor.insertBefore(grow(0), behindFirstLine());
  if (random() < 0.2) {
    let deep: Element = document.createElement("div");
    editor.insertBefore(deep, behindFirstLine());
    for (let depth = 0; depth < 700; depth += 1) {
      const inner = document.createElement(pick(["div", "span", "b"]));
      deep.append(inner);
      deep = inner;
    }
    deep.textContent = "deep words";
  }
}
