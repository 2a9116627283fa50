import { describe, expect, it } from "vitest";
import { readTerms } from "../../../lib/analyzer/facts/terms";
import { readText } from "../../../lib/analyzer/text";

const read = (body: string) => readTerms(readText(body, "body"));

describe("readTerms", () => {
  it.each([
    ["in black PETG", "black PETG"],
    ["150 of the 400 PA12 housings", "PA12"],
    ["material 316L as quoted", "316L"],
    ["aluminium AlSi10Mg", "aluminium AlSi10Mg"],
    ["7075-T651, please", "7075-T651"],
    ["the 17-4 adapters", "17-4"],
    ["turn them from 303 stainless", "303 stainless"],
    ["Inconel 625 sheet", "Inconel 625 sheet"],
    ["PP homopolymer natural", "PP homopolymer natural"],
    ["nylon 12 GF", "nylon 12 GF"],
    ["Material EN AW-6082 and packing", "EN AW-6082"],
    ["in 5052-H32 with black anodize", "5052-H32"],
    ["1.4301, brushed", "1.4301"],
    ["in walnut veneer", "walnut veneer"],
    ["Material: Corian glacier white", "Corian glacier white"],
    ["Grade FG 260, bore 178", "FG 260"],
    ["wire EN 10270-1 SH", "EN"],
    ["POM-C black", "POM-C black"],
    ["36 battens in ash, oiled", "ash"],
    ["rev B, cherry. I release it", "cherry"],
    ["350 gsm GC1 throughout", "350 gsm GC1"],
    ["2,000 copies on 150 g offset", "150 g offset"],
    ["16 mirrors, Zerodur", "Zerodur"],
    ["the field lens, N-SF11, coated", "N-SF11"],
    ["brake shoes, FG260", "FG260"],
    ["in GJS-400-15 throughout", "GJS-400-15"],
    ["extruded 6063, black anodise", "6063"],
    ["48 grab rails, 304 brushed", "304"],
    ["32 sockets, rev C, cast 316.", "316"],
    ["36 rails, rev G2, 303.", "303"],
    ["fabric Oslo grey, rev 2", "Oslo"],
    ["PBT-GF30 natural", "PBT-GF30"],
    ["Item\tRev\tAlloy\tBuild\nQ1\tC\tXK 7\t150", "XK 7"],
  ])("reads the material of %j", (body, value) => {
    expect(read(body).material?.value).toContain(value);
  });

  it.each([
    "120 pcs rev C",
    "304 pcs are left",
    "PO 4140 is open",
    "Lot 6061 is released",
    "12 pc each",
    "material is already bought",
    "hold until the plating report and the steel certificates are in",
    "ship 410 of them",
    "lead time 4 weeks",
    "call 555-0133",
    "the ash tray is full of clay dust",
    "ship lots 301, 302 and 303",
    "a box of 150 g each",
    "we felt that the concrete plan was fine",
  ])("reads no material in %j", (body) => {
    expect(read(body).material?.value).toBeUndefined();
  });

  it.each([
    "All other terms as before.",
    "everything else as before",
    "Material and packaging unchanged",
    "No other changes.",
    "Same alloy and same gating",
    "Material, plating and packing as per earlier approval",
    "nothing else about the job changes",
    "Surface and packing are unchanged.",
    "other conditions remain the same",
    "Wire, terminals and bags without change",
    "no change of material",
    "Same material and packing",
    "Alloy, anodize, packaging as before.",
    "all else like last time",
    "terms as agreed",
    "material as on the PO",
  ])("hears that the terms stay in %j", (body) => {
    expect(read(body).unchanged).not.toBeNull();
  });

  it.each([
    "Drawing level is M and that hasn't moved",
    "Rev F same as on the traveler. Leave the rest alone.",
    "no revision change",
    "the hold continues as discussed",
    "your open qty drops by the same",
    "bill these at $41.75 like the quote",
    "same day delivery please",
    "keep the rest until the material change is approved",
  ])("hears nothing of terms in %j", (body) => {
    expect(read(body).unchanged?.value).toBeUndefined();
  });

  it.each([
    ["clear anodize", "finish"],
    ["in walnut, oil finish, for the room", "finish"],
    ["ENIG finish", "finish"],
    ["HASL lead free", "finish"],
    ["black powder coat", "finish"],
    ["Packaging in KLT 4314", "packaging"],
    ["crated as before", "packaging"],
  ] as const)("reads %j as %s", (body, term) => {
    expect(read(body)[term]).not.toBeNull();
  });

  it.each([
    ["please finish the run", "finish"],
    ["the finished parts stay", "finish"],
    ["send the packing slip", "packaging"],
    ["ship bag B", "packaging"],
    ["until the passivation certs are here", "finish"],
  ] as const)("does not read %j as %s", (body, term) => {
    expect(read(body)[term]).toBeNull();
  });
});
