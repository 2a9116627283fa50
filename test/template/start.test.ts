import { describe, expect, it } from "vitest";
import { START_KINDS, startNote } from "../../lib/template/start";

describe("startNote", () => {
  it.each(START_KINDS)("shows every blank of %s in its text", (kind) => {
    const { blanks, full, missing } = startNote(kind);
    expect(blanks.length).toBeGreaterThan(0);
    for (const { label } of blanks) expect(full).toContain(`[${label}]`);
    expect(missing).toBe(full);
  });

  it("is a whole note once its blanks are filled", () => {
    expect(
      startNote("partial-restart", {
        authorized: "120",
        onHold: "80",
        held: "25",
        heldRule: "excluded",
        revision: "C",
        trigger: "our inspection decision closes",
        authority: "Purchasing",
      }).full,
    ).toBe(
      "Restart exactly 120 units. The remaining 80 units stay on hold. " +
        "The 25 units finished before the pause stay on hold and do not count toward the 120 units. " +
        "The balance needs a separate written release after our inspection decision closes. " +
        "Revision C applies to the released quantity. Only Purchasing may release more.\n",
    );
  });
});
