/** Files as people send them: whole, and damaged in every way we could think of. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { sayProblem } from "@/components/options/say-problem";
import { CHECK_IDS, KINDS } from "@/lib/analyzer/types";
import {
  BLOCKED_SENDING,
  CHECK_SETTINGS,
  DEMANDS,
  GUARD_LEVELS,
  type PolicyLayer,
  WORDING_FORMS,
} from "@/lib/policy/types";
import { PROBLEM_KINDS } from "@/lib/policy/problem";
import { readPolicyFile } from "@/lib/settings/read-policy-file";
import { writePolicyFile } from "@/lib/settings/write-policy-file";
import { say } from "../panel/fixtures/say";
import { but, bytesOf, DAMAGED, head, whole } from "./damaged-files";

describe("a damaged file", () => {
  it("is thought of in at least forty ways", () => {
    expect(new Set(DAMAGED.map(([, file]) => file)).size).toBeGreaterThan(40);
  });

  test.each(DAMAGED)("%s", (_name, file, says) => {
    const result = readPolicyFile(
      typeof file === "string" ? bytesOf(file) : file,
    );
    const said = result.ok
      ? "accepted"
      : result.problems.map((problem) => sayProblem(problem, say));
    expect(said).toEqual(typeof says === "string" ? [says] : says);
    expect(Object.prototype).not.toHaveProperty("guard");
  });

  test.each(PROBLEM_KINDS)("can be said: %s", (what) => {
    expect(
      sayProblem({ place: null, field: "", what, args: ["a", "b"] }, say),
    ).toMatch(/^[A-Z“a].*[.?]$/);
  });

  it("is told of with no more than a screenful of problems", () => {
    const result = readPolicyFile(
      bytesOf(
        `${head}${Array.from({ length: 90 }, (_, at) => `, "x${at}": 1`).join("")}}`,
      ),
    );
    expect(result).toMatchObject({ ok: false });
    expect(!result.ok && result.problems.length).toBe(20);
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(readPolicyFile(bytes).ok).toBe(false);
      }),
    );
  });

  it("never throws when a whole one loses or gains some text", () => {
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(20),
        fc.string({ maxLength: 3 }),
        (at, drop, add) => {
          const result = readPolicyFile(
            bytesOf(whole.slice(0, at) + add + whole.slice(at + drop)),
          );
          if (result.ok) return;
          for (const problem of result.problems)
            expect(sayProblem(problem, say)).not.toMatch(/^$|undefined/);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("a whole file", () => {
  const expected = {
    name: "Purchasing, plant 2",
    layer: {
      checks: { "mixed-terms": "off", "trigger-missing": "blocker" },
      mustState: { "first-lot": ["order-number", "packaging"] },
      mayRelease: ["Dana Ruiz", "Purchasing"],
      units: ["spindle"],
      vaguePhrases: ["the usual amount"],
      form: "bullets",
      sentences: { balance: "Keep the remaining {onHold} on hold." },
      guard: "blockers-and-warnings",
      blockedSending: "reason",
    },
  };

  test.each([
    ["as it is", whole],
    ["with Windows line ends", whole.replaceAll("\n", "\r\n")],
    ["with the byte order mark that Windows writes", `\ufeff${whole}`],
    ["on one line", JSON.stringify(JSON.parse(whole))],
    [
      "with its schema named",
      but("{\n", `{\n  "$schema": "policy.schema.json",\n`),
    ],
  ])("%s", (_name, text) => {
    expect(readPolicyFile(bytesOf(text))).toEqual({ ok: true, file: expected });
  });

  it("may say nothing at all", () => {
    expect(readPolicyFile(bytesOf(`${head}}`))).toEqual({
      ok: true,
      file: { name: null, layer: {} },
    });
  });

  it("is written as it was read", () => {
    expect(
      writePolicyFile(
        expected.layer as PolicyLayer, // as read above
        expected.name,
      ),
    ).toBe(`${JSON.stringify(JSON.parse(whole), null, 2)}\n`);
  });

  it("comes back as it was written, whatever the rules", () => {
    const words = fc
      .array(fc.constantFrom("Dana", "Łukasz", "M8", "studs", "O'Neil", "3%"), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts) => parts.join(" "))
      .filter((text) => /[\p{L}\d]$/u.test(text));
    const list = fc.uniqueArray(words, {
      maxLength: 5,
      selector: (word) => word.toLowerCase(),
    });
    const layer = fc.record(
      {
        checks: fc.dictionary(
          fc.constantFrom(...CHECK_IDS),
          fc.constantFrom(...CHECK_SETTINGS),
          { noNullPrototype: true },
        ),
        mustState: fc.dictionary(
          fc.constantFrom(...KINDS),
          fc.uniqueArray(fc.constantFrom(...DEMANDS)),
          { noNullPrototype: true },
        ),
        mayRelease: list,
        units: list,
        vaguePhrases: list,
        form: fc.constantFrom(...WORDING_FORMS),
        guard: fc.constantFrom(...GUARD_LEVELS),
        blockedSending: fc.constantFrom(...BLOCKED_SENDING),
      },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(layer, (rules) => {
        expect(readPolicyFile(bytesOf(writePolicyFile(rules, null)))).toEqual({
          ok: true,
          file: { name: null, layer: rules },
        });
      }),
    );
  });
});
