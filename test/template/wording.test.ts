import { describe, expect, it } from "vitest";
import { CHECK_IDS } from "../../lib/analyzer/types";
import { fill, placeholdersOf, textOf } from "../../lib/template/fill";
import { compose } from "../../lib/template/index";
import { joinSentences } from "../../lib/template/join";
import { counted } from "../../lib/template/nouns";
import {
  dateWords,
  dayWords,
  eventWords,
  isRelease,
  lotWords,
  reasonWords,
  revisionName,
} from "../../lib/template/phrases";
import { checkWording } from "../../lib/template/render";
import { CHOICE_TEXTS, SENTENCES } from "../../lib/template/sentences";
import { analysis, mention, quantity } from "./analysis";

describe("the catalogue", () => {
  it("uses only placeholders that are well formed", () => {
    const texts = [
      ...Object.values(SENTENCES).map(({ text }) => text),
      ...Object.values(CHOICE_TEXTS).flatMap((choice) => Object.values(choice)),
    ];
    for (const text of texts) {
      expect(text.split("{")).toHaveLength(text.split("}").length);
      for (const name of placeholdersOf(text))
        expect(name).toMatch(/^[a-z]+$/i);
    }
  });

  it("accepts its own wording and names what another gets wrong", () => {
    for (const [id, { text }] of Object.entries(SENTENCES))
      expect(checkWording(id, text)).toBeNull();
    expect(checkWording("balance", "Hold {onHolt}.")).toEqual({
      unknown: ["onHolt"],
      left: ["onHold"],
    });
    expect(checkWording("no-such-sentence", "{x}")).toBeNull();
  });
});

describe("every check", () => {
  const closable = CHECK_IDS.filter(
    (check) =>
      check !== "segregation-missing" &&
      check !== "unchanged-terms-missing" &&
      check !== "balance-schedule-missing",
  );
  it.each(closable)("%s is closed by a sentence", (check) => {
    const heldRelease = [
      "held-balance-missing",
      "held-lot-missing",
      "held-reason-missing",
      "open-quantity-effect-missing",
    ].includes(check);
    const sketch = analysis({
      kind:
        check === "pause-scope-missing"
          ? "pause"
          : heldRelease
            ? "held-release"
            : "partial-restart",
      counts: heldRelease
        ? { accepted: 40 }
        : check.startsWith("quantity-") || check === "mixed-terms"
          ? {}
          : { ordered: 300, authorized: 120, shipped: 30, rejected: 3 },
      checks: [check],
    });
    const { sentences } = compose(
      check === "quantity-conflict"
        ? {
            ...sketch,
            quantities: [quantity("onHold", 80), quantity("onHold", 90)],
          }
        : check === "revision-conflict"
          ? { ...sketch, revisions: [mention("C"), mention("D")] }
          : sketch,
      {},
    );
    expect(sentences.flatMap(({ closes }) => closes)).toContain(check);
  });

  it.each([
    ["segregation-missing", "segregation"],
    ["unchanged-terms-missing", "unchanged"],
    ["balance-schedule-missing", "schedule"],
  ] as const)("%s is offered, not inserted", (check, id) => {
    const { sentences, optional } = compose(analysis({ checks: [check] }), {});
    expect(sentences).toEqual([]);
    expect(optional.map((each) => each.id)).toEqual([id]);
  });
});

describe("words", () => {
  it("follow the number", () => {
    expect(counted(1, "pcs")).toBe("1 pc");
    expect(counted(2, "pc")).toBe("2 pcs");
    expect(counted(2, "box")).toBe("2 boxes");
    expect(counted(2, "assembly")).toBe("2 assemblies");
    expect(counted(0, null)).toBe("0 units");
  });

  it("take off what the sentence says already", () => {
    expect(eventWords("until the lab report is in.")).toBe(
      "the lab report is in",
    );
    expect(revisionName("Rev. C")).toBe("C");
    expect(lotWords("B")).toBe("lot B");
    expect(lotWords("carton 4")).toBe("carton 4");
    expect(isRelease("our separate written release")).toBe(true);
    expect(isRelease("the release of the drawing")).toBe(false);
  });

  it("join a reason as an event or as a condition", () => {
    expect(reasonWords("revision review")).toBe("pending revision review");
    expect(reasonWords("the lab report is in")).toBe(
      "until the lab report is in",
    );
    expect(reasonWords("because of porosity")).toBe("because of porosity");
  });

  it("write dates out", () => {
    expect(dateWords("2026-12-07/2026-12-11")).toBe(
      "December 7, 2026 to December 11, 2026",
    );
    expect(dateWords("the week of January 11, 2027")).toBe(
      "the week of January 11, 2027",
    );
    expect(dayWords("2026-12-11")).toBe("Friday, December 11, 2026");
  });

  it("leave a sentence unsaid whose value is nowhere", () => {
    expect(fill("{nothing}.", () => null)).toBeNull();
    const pieces = fill("{a} {is/are}.", () => ({
      kind: "quantity",
      count: 1,
      unit: null,
      blank: null,
      label: "a",
    }));
    expect(textOf(pieces ?? [])).toBe("1 unit is.");
  });

  it("join in lines and bullets, items named once", () => {
    const sentences = [
      { item: "A-1", text: "A-1: One." },
      { item: "A-1", text: "A-1: Two." },
      { item: null, text: "Three." },
      { item: null, text: "Four." },
    ];
    expect(joinSentences(sentences, "paragraph")).toBe(
      "A-1: One. Two.\nThree. Four.\n",
    );
    expect(joinSentences(sentences, "bullets")).toBe(
      "- A-1: One. Two.\n- Three.\n- Four.\n",
    );
    expect(joinSentences([], "paragraph")).toBe("");
  });
});
