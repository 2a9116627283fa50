import { describe, expect, it } from "vitest";
import { analyze } from "../../lib/analyzer/index";
import { compose } from "../../lib/template/index";
import { analysis, EMPTY, finding, mention, quantity } from "./analysis";

const RESTART = analysis({
  counts: { authorized: 120 },
  checks: [
    "balance-missing",
    "trigger-missing",
    "held-parts-missing",
    "revision-missing",
    "authority-missing",
  ],
});
const ANSWERS = {
  onHold: "80",
  held: "25",
  heldRule: "excluded",
  revision: "rev C",
  trigger: "our inspection decision closes",
  authority: "Purchasing",
};

describe("compose", () => {
  it("asks exactly for what is missing", () => {
    const { blanks } = compose(RESTART, {});
    expect(blanks.map(({ id, type }) => [id, type])).toEqual([
      ["onHold", "quantity"],
      ["held", "quantity"],
      ["heldRule", "choice"],
      ["revision", "revision"],
      ["trigger", "event"],
      ["authority", "person"],
    ]);
  });

  it("writes one fact per sentence", () => {
    expect(compose(RESTART, ANSWERS).missing).toBe(
      "The remaining 80 units stay on hold. " +
        "The 25 units finished before the pause stay on hold and do not count toward the 120 units. " +
        "The balance needs a separate written release after our inspection decision closes. " +
        "Revision C applies to the released quantity. " +
        "Only Purchasing may release more.\n",
    );
  });

  it("writes bullets, one sentence a line", () => {
    const { missing } = compose(RESTART, ANSWERS, { form: "bullets" });
    expect(missing.split("\n")).toHaveLength(6);
    expect(missing).toMatch(/^- The remaining 80 units stay on hold\.\n- /);
  });

  it("leaves what is not answered visible", () => {
    const { missing, sentences } = compose(RESTART, { revision: "  " });
    expect(missing).toContain("The remaining [quantity on hold] stay on hold.");
    expect(missing).toContain("Revision [revision] applies");
    expect(sentences[0]?.pieces).toContainEqual({
      blank: "onHold",
      label: "quantity on hold",
      value: null,
      text: "[quantity on hold]",
    });
  });

  it("takes no answer for a number that is none", () => {
    expect(compose(RESTART, { onHold: "some" }).missing).toContain(
      "[quantity on hold]",
    );
  });

  it("follows the number in noun and verb", () => {
    const { missing } = compose(
      analysis({
        unit: "housing",
        counts: { authorized: 120 },
        checks: ["balance-missing"],
      }),
      { onHold: "1" },
    );
    expect(missing).toBe("The remaining 1 housing stays on hold.\n");
  });

  it("asks for no trigger where nothing stays on hold, and for no rule where nothing was made", () => {
    const composition = compose(RESTART, {
      ...ANSWERS,
      onHold: "0",
      held: "0",
    });
    expect(composition.blanks.map(({ id }) => id)).toEqual([
      "onHold",
      "held",
      "revision",
      "authority",
    ]);
    expect(composition.missing).toContain("Nothing remains on hold (0 units).");
    expect(composition.missing).toContain(
      "No parts were finished before the pause.",
    );
  });

  it("says of two contradicting numbers which one holds", () => {
    const conflict = {
      ...analysis({
        counts: { authorized: 120 },
        checks: ["quantity-conflict"],
      }),
      quantities: [quantity("authorized", 120), quantity("authorized", 140)],
    };
    const { blanks } = compose(conflict, {});
    expect(blanks[0]?.type).toBe("choice");
    expect(blanks[0]?.choices.map(({ value }) => value)).toEqual([
      "120",
      "140",
    ]);
    expect(compose(conflict, { authorized: "120" }).missing).toBe(
      "Restart 120 units, not 140.\n",
    );
  });

  it("offers the corrections that make the numbers add up", () => {
    const mismatch = analysis({
      kind: "first-lot",
      counts: { ordered: 500, authorized: 100, onHold: 300 },
      checks: ["math-mismatch"],
    });
    const [blank] = compose(mismatch, {}).blanks;
    expect(blank?.choices).toEqual([
      {
        value: "authorized=200",
        label: "200 released: 500 on order − 300 on hold",
      },
      {
        value: "onHold=400",
        label: "400 on hold: 500 on order − 100 released",
      },
      {
        value: "ordered=400",
        label: "400 on order: 100 released + 300 on hold",
      },
    ]);
    expect(compose(mismatch, { correction: "onHold=400" }).missing).toBe(
      "Keep 400 units on hold, not 300.\n",
    );
  });

  it("suggests the balance from the order and the answers given so far", () => {
    const vague = analysis({
      counts: { ordered: 400 },
      checks: ["quantity-vague", "balance-missing"],
    });
    const onHold = (answers: Record<string, string>) =>
      compose(vague, answers).blanks.find(({ id }) => id === "onHold")
        ?.suggestion ?? null;
    expect(onHold({})).toBeNull();
    expect(onHold({ authorized: "150" })).toEqual({
      value: "250",
      from: "400 on order − 150 released",
      source: "body",
    });
  });

  it("asks first which release a bare go-ahead is, then for what that release needs", () => {
    const bare = analysis({
      kind: "unspecified",
      checks: ["quantity-missing", "revision-missing", "authority-missing"],
    });
    expect(compose(bare, {}).blanks[0]?.fact).toBe("kind");
    const lot = compose(bare, { kind: "first-lot", authorized: "25" });
    expect(lot.kind).toBe("first-lot");
    expect(lot.blanks.map(({ id }) => id)).toEqual([
      "kind",
      "authorized",
      "revision",
      "authority",
      "onHold",
      "material",
      "trigger",
    ]);
    expect(lot.missing).toMatch(
      /^The first lot is approved for production: exactly 25 units\. The remaining \[quantity on hold\]/,
    );
  });

  it("gives each line item a line that begins with its name", () => {
    const two = {
      ...EMPTY,
      kind: "partial-restart" as const,
      quantities: [
        quantity("authorized", 200, { item: "40-1187" }),
        quantity("authorized", 150, { item: "40-1188" }),
      ],
      ledger: ["40-1187", "40-1188"].map((item, at) => ({
        item,
        unit: "unit",
        stated: { authorized: [200, 150][at] ?? 0 },
        derived: [],
        unaccounted: null,
        netToBuild: null,
      })),
      findings: [
        finding("balance-missing", "40-1187"),
        finding("balance-missing", "40-1188"),
        finding("trigger-missing"),
      ],
    };
    expect(
      compose(two, {
        "onHold:40-1187": "300",
        "onHold:40-1188": "50",
        trigger: "the customer buys off the finish",
      }).missing,
    ).toBe(
      "40-1187: The remaining 300 units stay on hold.\n" +
        "40-1188: The remaining 50 units stay on hold.\n" +
        "The balance needs a separate written release after the customer buys off the finish.\n",
    );
  });

  it("leaves out what is switched off and takes in what is switched on", () => {
    const noted = {
      ...RESTART,
      findings: [...RESTART.findings, finding("unchanged-terms-missing")],
    };
    const { missing, optional } = compose(noted, ANSWERS, {
      off: ["balance", "held-rule", "trigger", "authority"],
      on: ["unchanged"],
    });
    expect(optional.map(({ id }) => id)).toEqual(["unchanged"]);
    expect(missing).toBe(
      "Revision C applies to the released quantity. Material, finish, packaging and all other terms remain unchanged.\n",
    );
  });

  it("writes a team's own wording, and ours where theirs cannot be filled", () => {
    const { sentences } = compose(RESTART, ANSWERS, {
      sentences: {
        balance: "{onHold} {waits/wait}.",
        revision: "Rev {revisoin} please.",
      },
    });
    const text = (id: string) => sentences.find((each) => each.id === id)?.text;
    expect(text("balance")).toBe("80 units wait.");
    expect(text("revision")).toBe(
      "Revision C applies to the released quantity.",
    );
  });

  it("has nothing to say about what is no release, and nothing missing in a clean one", () => {
    expect(compose(EMPTY, {}).full).toBe("");
    expect(compose(analysis({ counts: { authorized: 5 } }), {}).missing).toBe(
      "",
    );
  });
});

describe("a whole note never says more than the mail", () => {
  const full = (body: string) => compose(analyze({ body }), {}).full;

  it("gives the rows of a table their revisions, whatever their parts are called", () => {
    const text = full(
      "For the window December 7 to December 11, 2026 ship as below, released by D. Ferri, Purchasing.\n\nItem\tRev\tShip\tNot to be shipped\nHood L\tC\t24\t96\nVisor\tE\t48\t52\n\nThe last column waits for the paint audit.\n",
    );
    expect(text).not.toContain("no revision");
    expect(text).toMatch(/Hood L: .* Revision C applies/);
    expect(text).toMatch(/Visor: .* Revision E applies/);
  });

  it("releases the lot that has the number, not one that is only named", () => {
    const text = full(
      "Purchasing approves lot 1 for 64 plates at rev B. The other 192 plates are on hold pending fit check at the elevator site; Corey in Purchasing releases lot 2. Material unchanged.",
    );
    expect(text).toContain("Lot 1 is approved for production: exactly 64");
  });

  it("asks for a window where the mail gives one date, which may be a week", () => {
    const { fullBlanks } = compose(
      analyze({
        body: "I release 90 lids for shipment in the week of Monday, December 7, 2026, rev B. The other 60 stay on hold until the dock is repaired.",
        sentAt: "2026-11-26T09:00:00+00:00",
      }),
      {},
    );
    expect(fullBlanks.map(({ fact }) => fact)).toContain("window");
  });

  it("takes a sentence about who releases for no name", () => {
    const { fullBlanks } = compose(
      {
        ...analysis({ counts: { authorized: 120, onHold: 80 } }),
        authority: mention("KOWALCZYK) ISSUES THIS AND THE NEXT ONE"),
      },
      {},
    );
    expect(fullBlanks.map(({ fact }) => fact)).toContain("authority");
  });
});

describe("an answer with a comma", () => {
  it("is closed by one before the verb, and not before the stop", () => {
    const text = (checks: Parameters<typeof analysis>[0]) =>
      compose(analysis(checks), { authority: "Dana Ruiz, Purchasing" }).missing;
    expect(
      text({
        counts: { authorized: 120, onHold: 80 },
        trigger: mention("the inspection"),
        checks: ["authority-missing"],
      }),
    ).toContain("Only Dana Ruiz, Purchasing, may release more.");
    expect(
      text({ kind: "full-release", checks: ["authority-missing"] }),
    ).toContain("This release is issued by Dana Ruiz, Purchasing.");
  });
});
