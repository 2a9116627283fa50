/** Analyses are written by hand here: what the rules make of them must not depend on how well a mail is read. */
import { describe, expect, it } from "vitest";
import type {
  Analysis,
  Finding,
  Mention,
  Quantity,
  Span,
} from "@/lib/analyzer/types";
import { applyPolicy } from "@/lib/policy/apply";
import { DEFAULT_POLICY } from "@/lib/policy/layers";
import type { Policy } from "@/lib/policy/types";

const EMPTY: Analysis = {
  kind: "first-lot",
  quantities: [],
  heldRule: null,
  revisions: [],
  material: null,
  finish: null,
  packaging: null,
  unchanged: null,
  dates: [],
  trigger: null,
  authority: null,
  lots: [],
  orders: [],
  parts: [],
  ledger: [],
  findings: [],
  notRun: [],
};

/** Where the words stand in the body. */
function spanOf(body: string, words: string): Span {
  const start = body.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { start, end: start + words.length, source: "body" };
}
const mention = (body: string, words: string): Mention => ({
  value: words,
  span: spanOf(body, words),
});
const finding = (
  check: Finding["check"],
  severity: Finding["severity"],
  spans: readonly Span[] = [],
): Finding => ({ check, severity, message: `${check}.`, spans, item: null });
const quantity = (
  body: string,
  words: string,
  rest: Partial<Quantity> = {},
): Quantity => ({
  bucket: "authorized",
  value: Number(/\d+/.exec(words)?.[0] ?? null),
  unit: null,
  lot: null,
  item: null,
  exact: true,
  span: spanOf(body, words),
  ...rest,
});

function apply(
  body: string,
  analysis: Partial<Analysis>,
  policy: Partial<Policy>,
): Analysis {
  return applyPolicy(
    { ...EMPTY, ...analysis },
    { body },
    { ...DEFAULT_POLICY, ...policy },
  );
}
/** The words each finding points at, for reading. */
const pointed = (body: string, { findings }: Analysis) =>
  findings.map(({ check, severity, spans }) => [
    check,
    severity,
    ...spans.map(({ start, end }) => body.slice(start, end)),
  ]);

describe("without rules", () => {
  it("everything stays as it was found", () => {
    const analysis: Partial<Analysis> = {
      findings: [finding("revision-missing", "blocker")],
      notRun: ["date-past"],
    };
    expect(apply("Lot 1 is approved.", analysis, {})).toEqual({
      ...EMPTY,
      ...analysis,
    });
  });

  it("a mail that is no release stays silent whatever the rules", () => {
    const body = "Lunch for the usual amount of people?";
    expect(
      apply(
        body,
        { kind: null },
        {
          vaguePhrases: ["the usual amount"],
          mayRelease: ["Dana"],
          mustState: { "first-lot": ["order-number"] },
        },
      ).findings,
    ).toEqual([]);
  });
});

describe("checks", () => {
  const findings = [
    finding("revision-missing", "blocker"),
    finding("trigger-missing", "warning"),
    finding("segregation-missing", "note"),
  ];

  it("are switched off, raised and lowered, and stay in order", () => {
    expect(
      apply(
        "x",
        { findings },
        {
          checks: {
            "revision-missing": "note",
            "segregation-missing": "blocker",
            "trigger-missing": "off",
          },
        },
      ).findings.map(({ check, severity }) => [check, severity]),
    ).toEqual([
      ["segregation-missing", "blocker"],
      ["revision-missing", "note"],
    ]);
  });

  it("that are switched off need not run for a release to be clear", () => {
    expect(
      apply(
        "x",
        { notRun: ["date-past", "mixed-terms"] },
        {
          checks: { "date-past": "off", "mixed-terms": "note" },
        },
      ).notRun,
    ).toEqual(["mixed-terms"]);
  });

  it("said to be the default are the default", () => {
    expect(
      apply("x", { findings }, { checks: { "revision-missing": "default" } })
        .findings,
    ).toEqual(findings);
  });
});

describe("facts a kind must state", () => {
  const policy: Partial<Policy> = {
    mustState: { "first-lot": ["order-number", "part-number", "packaging"] },
  };

  it("are asked for together where one question of the shop's takes them", () => {
    const { findings } = apply("Lot 1 is approved.", {}, policy);
    expect(findings).toEqual([
      {
        check: "quantity-missing",
        severity: "blocker",
        message:
          "No order number or part number in the mail; the team's rules ask for them.",
        spans: [],
        item: null,
      },
      {
        check: "unchanged-terms-missing",
        severity: "blocker",
        message: "No packaging in the mail; the team's rules ask for it.",
        spans: [],
        item: null,
      },
    ]);
  });

  it("are not asked for where the mail states them", () => {
    const body = "Lot 1 of AX-312 on PO 45117, packaging as agreed.";
    const { findings } = apply(
      body,
      {
        orders: [mention(body, "45117")],
        parts: [mention(body, "AX-312")],
        packaging: mention(body, "packaging as agreed"),
      },
      policy,
    );
    expect(findings).toEqual([]);
  });

  it("stand in the mail itself: the subject is shown, and is not enough", () => {
    const span: Span = { start: 3, end: 8, source: "subject" };
    const { findings } = apply(
      "Lot 1 is approved.",
      { orders: [{ value: "45117", span }] },
      { mustState: { "first-lot": ["order-number"] } },
    );
    expect(findings).toMatchObject([
      { check: "quantity-missing", spans: [span] },
    ]);
  });

  it("are asked of their kind only", () => {
    expect(
      apply("Restart 40.", { kind: "partial-restart" }, policy).findings,
    ).toEqual([]);
  });

  it("block, whatever our own check for them weighs, even switched off", () => {
    const found = { findings: [finding("material-missing", "warning")] };
    for (const setting of ["note", "off", "default"] as const)
      expect(
        apply("Lot 1 is approved.", found, {
          checks: { "material-missing": setting },
          mustState: { "first-lot": ["material"] },
        }).findings,
      ).toEqual([finding("material-missing", "blocker")]);
  });

  it("trust our check where it asks the same of this kind and has nothing to say", () => {
    expect(
      apply(
        "Lot 1 of the part without revision.",
        {},
        {
          mustState: { "first-lot": ["revision", "next-step", "authority"] },
        },
      ).findings,
    ).toEqual([]);
    // It did not run: nobody knows.
    expect(
      apply(
        "Lot 1 is approved.",
        { notRun: ["revision-missing"] },
        {
          mustState: { "first-lot": ["revision"] },
        },
      ).findings,
    ).toMatchObject([{ check: "revision-missing" }]);
  });

  it("take none for an answer where parts made are asked for", () => {
    const asked: Partial<Policy> = {
      mustState: { "first-lot": ["finished-parts"] },
    };
    expect(apply("No parts were finished so far.", {}, asked).findings).toEqual(
      [],
    );
    expect(apply("Finished parts: none.", {}, asked).findings).toEqual([]);
    expect(apply("Lot 1 is approved.", {}, asked).findings).toMatchObject([
      { check: "held-parts-missing", severity: "blocker" },
    ]);
  });
});

describe("who may release", () => {
  const team: Partial<Policy> = { mayRelease: ["Dana Ruiz", "Purchasing"] };
  const named = (body: string, words: string) =>
    apply(body, { authority: mention(body, words) }, team);

  it.each([
    ["Only Dana Ruiz may release more.", "Dana Ruiz"],
    ["Only Ms. Ruiz may release more.", "Ms. Ruiz"],
    ["Dana releases lot 2.", "Dana"],
    ["The purchasing department releases lot 2.", "purchasing department"],
    ["I release lot 1.\nThanks,\nDana", "I"],
    ["I release lot 1; lot 2 is for Dana Ruiz to release.\nBest,\nKim", "I"],
  ])("is named: %s", (body, words) => {
    expect(named(body, words).findings).toEqual([]);
  });

  it.each([
    ["QA releases lot 2.", "QA"],
    ["Dana Berg releases lot 2.", "Dana Berg"],
    ["Hi Dana Ruiz,\nI release lot 1.\nThanks,\nKim", "I"],
  ])("is somebody else: %s", (body, words) => {
    const result = named(body, words);
    expect(pointed(body, result)).toEqual([
      ["authority-missing", "warning", words],
    ]);
    expect(result.findings[0]?.message).toBe(
      `“${words}” is named as releasing; in this team that is Dana Ruiz or Purchasing.`,
    );
  });

  it("is told with the gap where nobody is named", () => {
    expect(
      apply(
        "Lot 1 is approved.",
        { findings: [finding("authority-missing", "warning")] },
        team,
      ).findings,
    ).toMatchObject([
      {
        check: "authority-missing",
        message:
          "Nobody is named who releases; in this team that is Dana Ruiz or Purchasing.",
      },
    ]);
  });

  it("weighs what the check weighs, and nothing when it is off", () => {
    const body = "QA releases lot 2.";
    const authority = mention(body, "QA");
    for (const [setting, severities] of [
      ["blocker", ["blocker"]],
      ["off", []],
    ] as const)
      expect(
        apply(
          body,
          { authority },
          {
            ...team,
            checks: { "authority-missing": setting },
          },
        ).findings.map(({ severity }) => severity),
      ).toEqual(severities);
  });
});

describe("own vague phrases", () => {
  const team: Partial<Policy> = {
    vaguePhrases: ["the usual amount", "a skosh", "Don's share"],
  };

  it("are found as whole words, whatever their case, spaces and quotes", () => {
    const body =
      "Hi 👋, please restart The  usual\namount and don’s share, not askosh.";
    expect(
      pointed(
        body,
        apply(
          body,
          { findings: [finding("quantity-missing", "blocker")] },
          team,
        ),
      ),
    ).toEqual([
      ["quantity-vague", "blocker", "The  usual\namount", "don’s share"],
    ]);
  });

  it("say nothing where an exact quantity stands", () => {
    const body = "Please restart 120 units, the usual amount.";
    expect(
      apply(body, { quantities: [quantity(body, "120 units")] }, team).findings,
    ).toEqual([]);
  });

  it("are not told twice", () => {
    const body = "Please restart about a skosh.";
    const found = [
      finding("quantity-vague", "blocker", [spanOf(body, "about a skosh")]),
    ];
    expect(apply(body, { findings: found }, team).findings).toEqual(found);
  });

  it("leave quantity-missing alone when vague quantities are allowed", () => {
    const found = [finding("quantity-missing", "blocker")];
    expect(
      apply(
        "Restart a skosh.",
        { findings: found },
        {
          ...team,
          checks: { "quantity-vague": "off" },
        },
      ).findings,
    ).toEqual(found);
  });

  it("are never patterns, and a long mail of them is read at once", () => {
    const body = "a ".repeat(100_000);
    const result = apply(
      body,
      {},
      {
        vaguePhrases: Array.from(
          { length: 200 },
          (_, at) => `${"a ".repeat(28)}b${at}`,
        ),
      },
    );
    expect(result.findings).toEqual([]);
  });
});

describe("the team's nouns", () => {
  it("are the unit where another word or none was read", () => {
    const body =
      "Restart 120 of the M8 studs.\nThe other 80 weld frames stay on hold, 5 pcs are scrap.";
    const { quantities, ledger } = apply(
      body,
      {
        quantities: [
          quantity(body, "120"),
          quantity(body, "80 weld", { bucket: "onHold", unit: "weld" }),
          quantity(body, "5 pcs", { bucket: "rejected", unit: "pcs" }),
        ],
        ledger: [
          {
            item: null,
            unit: null,
            stated: {},
            derived: [],
            unaccounted: null,
            netToBuild: null,
          },
        ],
      },
      { units: ["stud", "weld frame"] },
    );
    expect(quantities.map(({ unit }) => unit)).toEqual([
      "stud",
      "weld frame",
      "pcs",
    ]);
    expect(ledger[0]?.unit).toBe("stud");
  });

  it("do not reach over the next number, sentence or cell", () => {
    const body = "Restart 120 and 80 studs; 12, studs later; 7\tstuds";
    const { quantities } = apply(
      body,
      {
        quantities: [
          quantity(body, "120"),
          quantity(body, "80"),
          quantity(body, "12,"),
          quantity(body, "7"),
        ],
      },
      { units: ["stud"] },
    );
    expect(quantities.map(({ unit }) => unit)).toEqual([
      null,
      "stud",
      null,
      null,
    ]);
  });
});
