import { describe, expect, test } from "vitest";
import { parseQuantity } from "@/lib/panel/parse-quantity";

describe("parseQuantity", () => {
  test.each([
    ["80", 80],
    [" 80 ", 80],
    ["0", 0],
    ["1,200", 1200],
    ["1.200", 1200],
    ["1 200", 1200],
    ["12,000,000", 12_000_000],
  ])("reads %j as %i", (typed, value) => {
    expect(parseQuantity(typed)).toBe(value);
  });

  test.each([
    "",
    "some",
    "1.5",
    "12,00",
    "-3",
    "80 units",
    "1e3",
    "9".repeat(30),
  ])("is no quantity: %j", (typed) => {
    expect(parseQuantity(typed)).toBeNull();
  });
});
