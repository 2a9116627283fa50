import { describe, expect, it } from "vitest";
import { readIdentifiers } from "../../../lib/analyzer/facts/identifiers";
import { readPlaceholders } from "../../../lib/analyzer/facts/placeholders";
import { readText } from "../../../lib/analyzer/text";

describe("readIdentifiers", () => {
  const read = (body: string) => {
    const { lots, orders, parts } = readIdentifiers(readText(body, "body"));
    const values = (list: readonly { readonly value: string }[]) =>
      list.map(({ value }) => value);
    return { lots: values(lots), orders: values(orders), parts: values(parts) };
  };
  it.each([
    ["lot 1 is approved", ["1"]],
    ["Lot B and lot 2217", ["B", "2217"]],
    ["lots 2 to 5", ["2", "5"]],
    ["lots B and C stay", ["B", "C"]],
    ["a lot of work, one lot of 25", []],
  ])("reads the lots of %j", (body, lots) => {
    expect(read(body).lots).toEqual(lots);
  });
  it.each([
    ["PO 20817", ["20817"]],
    ["P.O. # 66120", ["66120"]],
    ["order no. 450-8813", ["450-8813"]],
    ["order 3 more", []],
    ["the order of 200", []],
  ])("reads the orders of %j", (body, orders) => {
    expect(read(body).orders).toEqual(orders);
  });
  it.each([
    ["P/N 7731-C", ["7731-C"]],
    ["TB-204 rev C", ["TB-204"]],
    ["40-1187 and 40-1188", ["40-1187", "40-1188"]],
    ["in 6061-T6 or 17-4PH", []],
    ["call 614-555-0133", []],
  ])("reads the parts of %j", (body, parts) => {
    expect(read(body).parts).toEqual(parts);
  });
});

describe("readPlaceholders", () => {
  const read = (body: string) => readPlaceholders(readText(body, "body"));
  it.each([
    ["restart of [qty] units", "[qty]", "quantity"],
    ["at rev ___;", "___", "revision"],
    ["Quantity: TBD.", "TBD", "quantity"],
    ["restart XX units", "XX", "quantity"],
    ["rev TBD", "TBD", "revision"],
    ["[quantity on hold] stay", "[quantity on hold]", "quantity"],
    ["released by [name]", "[name]", "person"],
    ["until [event]", "[event]", "event"],
    ["ship by [date]", "[date]", "date"],
    ["?? pcs may run", "??", "quantity"],
    ["Item\tRev\nGR-11\tB\nGR-15\tTBD", "TBD", "revision"],
    ["Item\tSerial qty, blocked\nGR-15\tTBD", "TBD", "quantity"],
    ["AF-109 / rev __ / order 4000", "__", "revision"],
    ["restart <quantity> pcs", "<quantity>", "quantity"],
    ["Restart ____ brake callipers, rev 12", "____", "quantity"],
    ["We can take TBD of the finished ones", "TBD", "quantity"],
    ["on hold pending ____ and the buyer", "____", "event"],
  ])("finds the blank of %j", (body, value, blank) => {
    expect(read(body).map((found) => [found.value, found.blank])).toEqual([
      [value, blank],
    ]);
  });
  it.each([
    "the one you marked TBD",
    "[EXT] order confirmation [rev C]",
    "freight TBD",
    "bracket_revC.step and part_4711__b.pdf",
    "Should we go?? Yes",
    "the XX-Large box",
    "[lot 1]",
    "what? pcs?",
    "the date is to be confirmed by you",
  ])("finds none in %j", (body) => {
    expect(read(body).map(({ value }) => value)).toEqual([]);
  });
});
