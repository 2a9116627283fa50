/**
 * Designations of materials by their shape, which no list of words can hold: "6061-T6", "17-4PH", "S355J2", "42CrMo4",
 * "1.4301", "AlSi10Mg", "PA66-GF30". Lower case, as tokens are normalized. Anchored and bounded, so linear.
 */

/** Name a material by themselves, wherever they stand. */
const OWN: readonly RegExp[] = [
  // wrought and cast aluminium with temper: 6061-T6, 5052-H32, A356-T6
  /^\d{4}-[tho]\d{1,4}$/,
  /^a\d{3}-t\d{1,2}$/,
  /^lm\d{1,2}(?:-\w{1,3})?$/,
  /^en-?aw-?\d{4}$/,
  /^(?:al\d{4}|al(?:si|mg)\w{1,8}|az91\w?)$/,
  // precipitation hardening steels: 17-4PH
  /^(?:17-[47]|15-5|13-8)(?:ph|mo)?$/,
  // structural and engineering steels
  /^s(?:235|275|355|420|460|690|700)\w{0,5}$/,
  /^(?:a36|a286|a514|a572|a588|a105|a216|a351|v[24]a|st(?:37|52)-[23]|st37|st52|ck45|s45c|c45e?|12l14|11l17)$/,
  /^c\d{2}s\d$/,
  /^en\d{1,2}[a-z]$/,
  // the British En steels that are not the numbers of standards
  /^en(?:8|9|16|19|24|25|26|31|32|36|39|40|41|43|45)$/,
  // 42CrMo4, 16MnCr5, 11SMn30, 18CrNiMo7-6, 34CrNiMo6
  /^\d{2}(?:cr[a-z]|mncr|mnb|smn|nicr|sicr|nimo)[a-z]{0,6}\d{0,2}(?:-\d{1,2}){0,2}$/,
  /^x\d{1,2}cr\w{1,10}$/,
  /^(?:scm\d{3}|skd\d{2})$/,
  // stainless: 316L, SUS304, 1.4301
  /^\d{3}l$/,
  /^(?:sus|ss)\d{3}l?$/,
  /^aisi\d{3,4}$/,
  /^1\.[0-4]\d{3}$/,
  // cast iron, copper alloys, titanium
  /^en-?gj[ls]-?\d{3}$/,
  /^ggg?-?\d{2}$/,
  /^cu(?:zn|sn)\w{1,8}$/,
  /^ti(?:-?6al-?4v|64)$/,
  // filled plastics
  /^pa\d{2}-?[gc]f\d{0,2}$/,
  /^(?:pa|pp|pbt|pet|pc|pom|abs|asa|san|pps|peek|pei|ppa|lcp|pe|tpu)\d{0,3}-(?:[gcm]f|gb|td|m|t|fr|esd)\d{0,3}$/,
  // cast irons and steels: GJS-400-15, CF8M, FG260, 65-45-12, 440C, 4130N
  /^gj[lsnmw]-?\d{3}(?:-\d{1,2})?$/,
  /^c[fnkwd]\d{1,2}m?c?n?$/,
  /^fg\d{3}$/,
  /^(?:60-40-18|65-45-12|80-55-06|100-70-03|120-90-02)$/,
  /^(?:440|420|301|430|416)[a-c]$/,
  /^4130n$/,
  /^(?:304|316|303)ss$/,
  // copper alloys by their unified number, aluminium bronze, copper chromium zirconium
  /^c[1-9]\d{4}$/,
  /^cu(?:al|ni|cr|be|pb)\w{1,8}$/,
  // optical glass: N-BK7, BK7, N-SF11
  /^(?:n-?)?(?:bk|sf|fk|lak|lasf|baf|ssk|zk|f)\d{1,2}a?$/,
];

/** Belong to a material only beside its name: "PC GF20", "FR4 Tg170", "Inconel H900". */
const BESIDE: readonly RegExp[] = [
  /^\d{4}-?[tho]\d{1,4}$/,
  /^\d{2}-\d{1,2}(?:ph|cr)?$/,
  /^s[1-9]\d{2}(?:j\w{1,4}|mc|n|m)?$/,
  /^(?:st|c|ck|gg)\d{2}e?$/,
  /^en-?\d{1,2}[a-z]?$/,
  /^a(?:53|105|500|513|516)$/,
  /^\d{2}(?:cr|mn)\w{0,8}$/,
  /^x\d{1,2}cr$/,
  /^[123]\.\d{4}$/,
  /^al(?:cu|zn)\w{1,8}$/,
  /^(?:ams|din)\d{4}$/,
  /^astm$/,
  /^pa\d{1,2}$/,
  /^pp-?[gt]\w{1,4}$/,
  /^pom-?[chk]\w?$/,
  /^[gc]f\d{2}$/,
  /^tg\d{3}$/,
  /^\d{2}[ad]$/,
  /^h\d{3,4}$/,
  /^az\d{2}\w?$/,
  /^(?:spc\w|skh\d{2}|sk\d|s\d{2}c)$/,
];

/** Bare four-digit alloys: a material only where nothing makes them a count. */
export const ALLOY_NUMBERS: ReadonlySet<string> = new Set(
  (
    "1008 1010 1015 1018 1020 1045 1050 1060 1100 1117 1144 1215 2011 2014 2017 2024 2219 3003 3004 3105 4130 4140 4150 4340 5005 5052 5083 5086 " +
    "5251 5754 6005 6026 6060 6061 6063 6082 6262 7050 7075 7175 8620 9310 52100"
  ).split(" "),
);

/** Stainless grades: a material only beside "stainless", "AISI", "SS" or behind "in". */
export const STAINLESS_NUMBERS: ReadonlySet<string> = new Set(
  "301 302 303 304 304l 309 310 316 316l 316ti 321 347 410 416 420 430 440 440c 630 2205 2507".split(
    " ",
  ),
);

/** Numbers that follow a material's name: "nylon 12", "Inconel 625", "C360". */
export const NAME_NUMBERS: ReadonlySet<string> = new Set(
  "6 11 12 20 25 30 46 66 69 230 276 280 353 360 400 500 600 625 718 800 825".split(
    " ",
  ),
);

/** One expression is tried in one go. */
const anyOf = (shapes: readonly RegExp[]): RegExp =>
  new RegExp(shapes.map(({ source }) => source).join("|"));
const IS_OWN = anyOf(OWN);
const IS_BESIDE = anyOf(BESIDE);

export const isGrade = (norm: string): boolean =>
  norm.length <= 16 && IS_OWN.test(norm);

export const isGradeBeside = (norm: string): boolean =>
  isGrade(norm) || (norm.length <= 16 && IS_BESIDE.test(norm));
