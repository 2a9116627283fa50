/** The messages that RELEASE-SPEC 6 calls right, and the vague ones every buyer has sent. */
import { describe, expect, test } from "vitest";
import { analyze } from "@/lib/analyzer";
import type { Analysis } from "@/lib/analyzer/types";

const counts = (analysis: Analysis) =>
  analysis.quantities
    .filter(({ value }) => value !== null)
    .map(({ bucket, value }) => `${bucket} ${value}`);
const loud = (analysis: Analysis) =>
  analysis.findings
    .filter(({ severity }) => severity !== "note")
    .map(({ check }) => check);

describe("a message that is right is left alone", () => {
  test("partial restart", () => {
    const analysis = analyze({
      body: `Purchasing is issuing the release to restart this order for 120 new units only; the remaining 80 units stay on hold pending a separate written release after our inspection decision closes; the 25 units completed before the pause stay held and do not count toward the 120; continue with revision C and the packaging method approved before, for the released quantity only.`,
    });
    expect(analysis.kind).toBe("partial-restart");
    expect(counts(analysis)).toEqual([
      "authorized 120",
      "onHold 80",
      "held 25",
    ]);
    expect(analysis.heldRule).toBe("excluded");
    expect(analysis.revisions.map(({ value }) => value)).toEqual(["C"]);
    expect(loud(analysis)).toEqual([]);
  });

  test("first lot", () => {
    const analysis = analyze({
      body: `Approve lot 1 for 25 units from revision C7 in black PETG; do not start the remaining 125 units yet; keep the balance on hold pending install feedback from the first lot; we will issue a separate release for lot 2 after that review.`,
    });
    expect(analysis.kind).toBe("first-lot");
    expect(counts(analysis)).toEqual(["authorized 25", "onHold 125"]);
    expect(analysis.quantities[0]?.lot).toBe("1");
    expect(analysis.revisions.map(({ value }) => value)).toEqual(["C7"]);
    expect(analysis.material?.value).toMatch(/black PETG/);
    expect(analysis.trigger?.value).toMatch(/install feedback/);
    expect(
      analysis.findings.filter(({ severity }) => severity === "blocker"),
    ).toEqual([]);
  });

  test("held parts, with the revision missing", () => {
    const analysis = analyze({
      body: `Release 40 of the already-made parts from lot B for current use; keep the remaining 35 parts from the paused inventory on hold pending revision review; do not restart the held balance until we confirm whether those 35 are usable and whether the open quantity should be reduced.`,
    });
    expect(analysis.kind).toBe("held-release");
    expect(counts(analysis)).toEqual(["accepted 40", "held 35"]);
    expect(analysis.quantities[0]?.lot).toBe("B");
    expect(analysis.trigger).not.toBeNull();
    expect(loud(analysis)).toContain("revision-missing");
  });
});

describe("a vague go-ahead names what the shop would have to guess", () => {
  test.each([
    ["Please restart some of the units.", "quantity-vague"],
    ["Go ahead with the first batch.", "quantity-vague"],
    ["Start a few and we will tell you later.", "open-ended-release"],
    ["Go ahead with what you have.", "quantity-vague"],
    ["Please resume 150 units.", "balance-missing"],
    ["Please resume 150 units.", "held-parts-missing"],
    ["Please resume 150 units.", "revision-missing"],
    ["Please resume 150 units.", "trigger-missing"],
    ["Please resume 150 units.", "authority-missing"],
  ])("%s -> %s", (body, check) => {
    const analysis = analyze({ body });
    expect(analysis.kind).not.toBeNull();
    expect(loud(analysis)).toContain(check);
  });

  test("in any case and without a full stop", () => {
    for (const body of [
      "please resume 150 units",
      "PLEASE RESUME 150 UNITS",
      "pls resume 150 units thx",
    ])
      expect(analyze({ body }).kind, body).toBe("partial-restart");
  });
});
