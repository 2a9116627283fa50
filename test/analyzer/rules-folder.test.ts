/** The rules folder keeps its own promises: registered, named alike, documented, with a spec. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "../../lib/analyzer/index";
import { rules } from "../../lib/analyzer/rules/index";
import { CHECK_IDS } from "../../lib/analyzer/types";
import { findingsOf, toDraft } from "./describe-rule";

const RULES_DIR = "lib/analyzer/rules";
const NOT_RULES = new Set(["define-rule.ts", "index.ts"]);
const ids = readdirSync(RULES_DIR)
  .filter((file) => !NOT_RULES.has(file))
  .map((file) => file.replace(/\.ts$/, ""));

describe("the rules folder", () => {
  it("registers each file once, in the order of the spec", () => {
    expect(rules.map((rule) => rule.id)).toEqual(
      CHECK_IDS.filter((id) => ids.includes(id)),
    );
    expect(ids.filter((id) => !rules.some((rule) => rule.id === id))).toEqual(
      [],
    );
  });

  it("has a rule for every check of the spec", () => {
    expect(CHECK_IDS.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))(
  "%s",
  (id, rule) => {
    it("has a spec with rows of both kinds", () => {
      // describeRule's types forbid empty lists, so that naming both is having both.
      const spec = readFileSync(`test/analyzer/rules/${id}.test.ts`, "utf8");
      const name = id.replace(/-(\w)/g, (_dash, letter: string) =>
        letter.toUpperCase(),
      );
      expect(spec).toContain(`describeRule(${name}, {`);
      expect(spec).toMatch(/^ {2}quiet: \[/m);
      expect(spec).toMatch(/^ {2}flags: \[/m);
    });

    it("says where the demand comes from, what it finds and why", () => {
      expect(rule.source.trim()).not.toBe("");
      expect(rule.finds).toMatch(/^[A-Z“].*\.$/);
      expect(rule.why).toMatch(/^[A-Z“].*\.$/);
      expect(Object.keys(rule.messages)).not.toEqual([]);
    });

    it("flags its flagged example", () => {
      const { draft } = toDraft(rule.flagged);
      expect(findingsOf(id, draft)).not.toEqual([]);
    });

    it("has nothing to report on its clean example", () => {
      const { findings, kind } = analyze(toDraft(rule.clean).draft);
      expect(rule.kinds).toContain(kind);
      expect(
        findings
          .filter((f) => f.severity !== "note" || f.check === id)
          .map((f) => f.check),
      ).toEqual([]);
    });
  },
);
