import { describe, expect, it } from "vitest";
import {
  changed,
  changedSettings,
  changesBetween,
  DEFAULT_POLICY,
  effectiveLayer,
  keysOf,
  mergePolicy,
  NO_LAYERS,
  type PolicyLayers,
  resetAll,
  settingOf,
  sourceOf,
  without,
} from "@/lib/policy/layers";

const layers: PolicyLayers = {
  own: {
    checks: {
      "date-past": "off",
      "mixed-terms": "off",
      "window-missing": "note",
    },
    units: ["spindle"],
    guard: "off",
  },
  imported: {
    checks: { "mixed-terms": "blocker", "window-missing": "warning" },
    mayRelease: ["Dana Ruiz"],
    guard: "blockers-and-warnings",
  },
  managed: {
    checks: { "window-missing": "blocker", "revision-missing": "default" },
    mayRelease: ["Purchasing"],
  },
};

describe("of several sources", () => {
  it("the managed one wins over the imported, that over the own, setting by setting", () => {
    expect(mergePolicy(layers)).toEqual({
      ...DEFAULT_POLICY,
      checks: {
        "date-past": "off",
        "mixed-terms": "blocker",
        "window-missing": "blocker",
        "revision-missing": "default",
      },
      units: ["spindle"],
      mayRelease: ["Purchasing"],
      guard: "blockers-and-warnings",
    });
  });

  it("each setting tells whose word counts", () => {
    expect(sourceOf(layers, "checks.date-past")).toBe("own");
    expect(sourceOf(layers, "checks.mixed-terms")).toBe("imported");
    expect(sourceOf(layers, "checks.window-missing")).toBe("managed");
    // Said to be the default is said, too: nobody may switch it off.
    expect(sourceOf(layers, "checks.revision-missing")).toBe("managed");
    expect(sourceOf(layers, "checks.material-missing")).toBe("default");
    expect(sourceOf(layers, "mayRelease")).toBe("managed");
    expect(sourceOf(layers, "form")).toBe("default");
  });

  it("nothing said is the default policy", () => {
    expect(mergePolicy(NO_LAYERS)).toEqual(DEFAULT_POLICY);
  });
});

describe("a change of one's own", () => {
  it("takes the place of what was imported, and leaves the rest of it", () => {
    const after = changed(layers, "checks.mixed-terms", "note");
    expect(settingOf(after, "checks.mixed-terms")).toBe("note");
    expect(sourceOf(after, "checks.mixed-terms")).toBe("own");
    expect(after.imported).toEqual({
      checks: { "window-missing": "warning" },
      mayRelease: ["Dana Ruiz"],
      guard: "blockers-and-warnings",
    });
  });

  it("to the default leaves nothing behind", () => {
    const after = changed(layers, "guard", "blockers");
    expect(sourceOf(after, "guard")).toBe("default");
    expect(after.own).not.toHaveProperty("guard");
  });

  it("stays below what is managed", () => {
    const after = changed(layers, "checks.window-missing", "off");
    expect(settingOf(after, "checks.window-missing")).toBe("blocker");
  });
});

describe("what differs from the defaults", () => {
  it("is listed in the file's order, and can be reset but for what is managed", () => {
    expect(changedSettings(layers)).toEqual([
      "checks.date-past",
      "checks.mixed-terms",
      "checks.window-missing",
      "units",
      "guard",
      "mayRelease",
    ]);
    expect(changedSettings(resetAll(layers))).toEqual([
      "checks.window-missing",
      "mayRelease",
    ]);
  });

  it("is what is shared", () => {
    const shared = effectiveLayer(layers);
    expect(shared).toEqual({
      checks: {
        "date-past": "off",
        "mixed-terms": "blocker",
        "window-missing": "blocker",
      },
      units: ["spindle"],
      mayRelease: ["Purchasing"],
      guard: "blockers-and-warnings",
    });
    expect(mergePolicy({ ...NO_LAYERS, own: shared })).toEqual({
      ...mergePolicy(layers),
      checks: shared.checks,
    });
  });
});

it("tells what an import would change, and nothing of what it would not", () => {
  const imported = {
    ...layers,
    imported: {
      checks: { "mixed-terms": "blocker", "window-missing": "off" },
      units: ["spindle", "stud"],
    },
  } as const;
  expect(changesBetween(layers, imported)).toEqual([
    { key: "units", from: ["spindle"], to: ["spindle", "stud"] },
    { key: "guard", from: "blockers-and-warnings", to: "off" },
  ]);
});

it("a table whose last entry goes, goes too", () => {
  expect(
    without({ checks: { "date-past": "off" } }, "checks.date-past"),
  ).toEqual({});
  expect(keysOf({})).toEqual([]);
});
