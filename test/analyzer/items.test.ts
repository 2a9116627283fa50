import { describe, expect, it } from "vitest";
import { analyze } from "../../lib/analyzer/index";

const itemsOf = (body: string) =>
  analyze({ body }).ledger.map(({ item }) => item);

describe("the line items of a list", () => {
  it("are read by their names where the lines order the same of each", () => {
    expect(
      itemsOf(
        "Hood L: Ship exactly 24 units in the delivery window December 20 to December 24, 2026. The remaining 96 units stay on hold.\nVisor: Ship exactly 48 units in the delivery window December 20 to December 24, 2026. The remaining 52 units stay on hold.\nI issue this release.\n",
      ),
    ).toEqual(["Hood L", "Visor"]);
  });

  it("are not taken from headings of one release", () => {
    expect(
      itemsOf(
        "Restart: build 120 units now, rev C.\nHold: keep 80 units until the fit check is passed.\nI issue this release.\n",
      ),
    ).toEqual([null]);
  });
});

/** Each quantity as "item bucket value". */
const quantitiesOf = (body: string) =>
  analyze({ body })
    .quantities.map(
      ({ item, bucket, value }) => `${String(item)} ${bucket} ${String(value)}`,
    )
    .sort();

describe("line items in whole sentences", () => {
  it.each<[why: string, body: string, quantities: readonly string[]]>([
    [
      "the number in front of what is said of it",
      "Restart of both covers, rev C. Of the side covers (SC-14) please make 24 and leave 36 on hold; of the end covers (SC-19) make 40 and leave 20 on hold. Held until the fit check is passed. Purchasing releases this. No parts were finished before the stop.",
      [
        "SC-14 authorized 24",
        "SC-14 onHold 36",
        "SC-19 authorized 40",
        "SC-19 onHold 20",
      ],
    ],
    [
      "the number behind the count",
      "Restart 40 pcs of hinge HG-4 and 60 pcs of latch LT-4 to rev 2. The other 20 HG-4 and 30 LT-4 stay on hold until the fit check is passed. Purchasing releases this. No parts were finished before the stop.",
      [
        "HG-4 authorized 40",
        "HG-4 onHold 20",
        "LT-4 authorized 60",
        "LT-4 onHold 30",
      ],
    ],
    [
      "what the part is called instead of its number",
      "I restart both jobs at rev B. Frame FR-20: 30 pieces. Visor VS-20: 50 pieces. 70 frames and 90 visors stay on hold until the lab has signed. No parts were finished before the stop.",
      [
        "FR-20 authorized 30",
        "FR-20 onHold 70",
        "VS-20 authorized 50",
        "VS-20 onHold 90",
      ],
    ],
    [
      "a form for each of them",
      "Restart released by Purchasing.\n\nBoard: RX-40\nRev: 2\nRestart: 60\nOn hold: 140\n\nBoard: RX-41\nRev: 2\nRestart: 25\nOn hold: 75\n\nOn hold until the lab has signed. No boards were finished before the stop.",
      [
        "RX-40 authorized 60",
        "RX-40 onHold 140",
        "RX-41 authorized 25",
        "RX-41 onHold 75",
      ],
    ],
  ])("are told apart by %s", (_why, body, quantities) => {
    expect(quantitiesOf(body)).toEqual(quantities);
  });

  it.each([
    "Quality releases 22 of the finished hatches, serials H-201 to H-222, rev B. The other 8, H-223 to H-230, stay on hold until the paint test is repeated. They come off the open quantity.",
    "Restart 120 brackets to rev C on machine VF-2; machine VF-4 stays free. The other 80 stay on hold until NCR-17 and NCR-18 are closed. Purchasing releases this. No parts were finished before the stop.",
    "First lot of 25 glands, rev 6, in PA-66. The 475 others are on hold until ingress testing to IP-68 is done. Purchasing releases this.",
  ])("are not made of serials, machines, papers or materials: %s", (body) => {
    expect(itemsOf(body)).toEqual([null]);
  });

  it("keep a number that is named again with its item", () => {
    expect(
      quantitiesOf(
        "Restart 300 of KN-8 and 450 of KN-10 to rev C. Finished before the stop: 24 of KN-8, none of KN-10; the 24 are not in the 300. The other 200 KN-8 and 150 KN-10 stay on hold until the salt test is passed. Purchasing releases this.",
      ),
    ).toEqual([
      "KN-10 authorized 450",
      "KN-10 onHold 150",
      "KN-8 authorized 300",
      "KN-8 held 24",
      "KN-8 onHold 200",
    ]);
  });
});
