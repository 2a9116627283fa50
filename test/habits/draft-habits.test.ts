import { describe, expect, test } from "vitest";
import type { CheckId } from "@/lib/analyzer/types";
import { habitsAsCsv, withOutcomes } from "@/lib/habits/counts";
import { DraftHabits } from "@/lib/habits/draft-habits";

const open = (...checks: readonly CheckId[]) => new Set(checks);

describe("one mail", () => {
  test("what is open when it goes was sent anyway", () => {
    const habits = new DraftHabits();
    habits.read(open("balance-missing"), 0);
    expect([...habits.sent()]).toEqual([["balance-missing", "sent"]]);
  });

  test("what stood a while and is gone was fixed", () => {
    const habits = new DraftHabits();
    habits.read(open("balance-missing", "revision-missing"), 0);
    habits.read(open("revision-missing"), 15_000);
    expect(Object.fromEntries(habits.sent())).toEqual({
      "balance-missing": "fixed",
      "revision-missing": "sent",
    });
  });

  test("what only stood while the sentence was being typed is no habit", () => {
    const habits = new DraftHabits();
    habits.read(open("balance-missing", "revision-missing"), 0);
    habits.read(open("revision-missing"), 1500);
    habits.read(open(), 3000);
    expect(habits.sent().size).toBe(0);
  });

  test("what the author was shown counts, however short it stood", () => {
    const habits = new DraftHabits();
    habits.read(open("balance-missing"), 0);
    habits.looked();
    habits.read(open(), 1500);
    expect([...habits.sent()]).toEqual([["balance-missing", "fixed"]]);
  });
});

test("the counts add up, and are a table any spreadsheet reads", () => {
  const once = withOutcomes({}, new Map([["balance-missing", "fixed"]]));
  const twice = withOutcomes(
    once,
    new Map<CheckId, "fixed" | "sent">([
      ["balance-missing", "sent"],
      ["date-past", "fixed"],
    ]),
  );
  expect(habitsAsCsv(twice)).toBe(
    "check,found,fixed before sending,sent anyway\r\n" +
      "balance-missing,2,1,1\r\n" +
      "date-past,1,1,0\r\n",
  );
});
