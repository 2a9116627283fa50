import { afterEach, describe, expect, it, vi } from "vitest";
import { sentDay } from "../../../lib/analyzer/facts/calendar";
import { readDates } from "../../../lib/analyzer/facts/date";
import { readText } from "../../../lib/analyzer/text";

const SENT = "2026-11-20T09:00:00-05:00"; // a Friday
const read = (body: string, sentAt: string | undefined = SENT) =>
  readDates(readText(body, "body"), sentAt);

describe("readDates", () => {
  it.each([
    ["by December 11", ["2026-12-11"]],
    ["by 11 December 2026", ["2026-12-11"]],
    ["the 11th of December", ["2026-12-11"]],
    ["latest 13-Nov-2026", ["2026-11-13"]],
    ["by Nov. 13th", ["2026-11-13"]],
    ["by 30.10.2026", ["2026-10-30"]],
    ["ship complete by 11/27/26", ["2026-11-27"]],
    ["by 27/11/2026", ["2026-11-27"]],
    ["by 2026-12-04", ["2026-12-04"]],
    ["the week of Jan 11", ["2027-01-11"]],
    ["November 2 to November 6, 2026", ["2026-11-02", "2026-11-06"]],
    ["Dec 14-18", ["2026-12-14", "2026-12-18"]],
    [
      "Monday January 18 to Friday January 22, 2027",
      ["2027-01-18", "2027-01-22"],
    ],
    ["in CW 49/2026", ["2026-11-30"]],
    ["calendar week 3", ["2027-01-18"]],
    ["week 14 of 2027", ["2027-04-05"]],
    ["by tomorrow", ["2026-11-21"]],
    ["by next Friday", ["2026-11-27"]],
    ["on Monday", ["2026-11-23"]],
  ])("reads %j", (body, wanted) => {
    expect(read(body).map(({ iso }) => iso)).toEqual(wanted);
  });

  it.each([
    "120 may run",
    "run 60 and march on",
    "bore 12.5 mm, length 1/4",
    "10-12 pcs",
    "M6x16 to M6x20",
    "lot 2217",
    "phone 614-555-0133",
    "30-day terms",
    "wed the two parts",
    "rev 2.1",
    "drawing 40-11-26-A",
  ])("reads no date in %j", (body) => {
    expect(read(body)).toEqual([]);
  });

  it("needs no reference for a date with its year, and dates nothing without one", () => {
    const dates = readDates(
      readText("by 11 December 2026, not Friday, not Jan 5", "body"),
    );
    expect(dates.map(({ iso }) => iso)).toEqual(["2026-12-11", null, null]);
  });

  it.each([
    ["delivery Thursday, December 11", 4, 5],
    ["by Monday, 8 December 2026", 1, 2],
    ["on 19 December 2026 (Friday)", 5, 6],
    ["Friday 12.12.2026", 5, 6],
  ])("sees that weekday and date of %j disagree", (body, written, actual) => {
    expect(
      read(body)
        .map(({ disagreement }) => disagreement)
        .filter((found) => found !== null),
    ).toEqual([{ written, actual }]);
  });

  it.each([
    "Friday, 11 December 2026",
    "11 December 2026 (Fri)",
    "Ship Monday; the order of 8 December 2026 stands",
  ])("sees no disagreement in %j", (body) => {
    expect(read(body).every(({ disagreement }) => disagreement === null)).toBe(
      true,
    );
  });

  it.each([
    ["ship by 13 November 2026", "act"],
    ["Required at our works latest 13-Nov-2026", "act"],
    ["to be dispatched on 13 November 2026", "act"],
    ["keep them on hold until 13 November 2026", "act"],
    ["Part\tShip date\nA-1\t13 November 2026", "act"],
    ["we stopped this job on 13 November 2026", "past"],
    ["your quote of 13 November 2026", "past"],
    ["The hold from 13 November 2026 is lifted", "past"],
    ["parts received 13 November 2026", "past"],
    ["pending our stock count on 13 November 2026", "awaited"],
  ])("tells what the date of %j is for: %s", (body, role) => {
    expect(read(body).map((date) => date.role)).toEqual([role]);
  });
});

describe("sentDay", () => {
  it("is the sender's own calendar day", () => {
    expect(sentDay("2026-11-20T23:30:00-08:00")).toBe("2026-11-20");
    expect(sentDay("2026-11-20T00:30:00+14:00")).toBe("2026-11-20");
  });
  it("is null for what is no date-time", () => {
    expect(sentDay("yesterday")).toBeNull();
    expect(sentDay(undefined)).toBeNull();
    expect(sentDay("2026-99-99T00:00:00Z")).toBeNull();
  });
});

describe("a relative day", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  // minutes that noon of the day lies behind UTC
  it.each([
    ["UTC", 0],
    ["America/New_York", 240],
    ["Pacific/Auckland", -780],
    ["Pacific/Pago_Pago", 660],
  ])(
    "is the same whatever the hour of the mail and the zone of the machine: %s",
    async (name, offset) => {
      process.env.TZ = name;
      expect(new Date(2026, 2, 27, 12).getTimezoneOffset()).toBe(offset);
      // days that were asked for in another zone are kept
      vi.resetModules();
      const dates = await import("../../../lib/analyzer/facts/date");
      for (const hour of ["00:10", "08:00", "12:30", "23:50"])
        for (const sender of ["Z", "-08:00", "+13:00"])
          expect(
            dates
              .readDates(
                readText("Friday, tomorrow, next week, this Monday", "body"),
                `2026-03-27T${hour}:00${sender}`,
              )
              .map(({ iso }) => iso),
          ).toEqual(["2026-03-27", "2026-03-28", "2026-04-03", "2026-03-30"]);
    },
  );
});
