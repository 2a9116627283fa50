import { describe, expect, it } from "vitest";
import { readAuthority } from "../../../lib/analyzer/facts/authority";
import { readText } from "../../../lib/analyzer/text";

/** « » mark the person, role or department that must be found. */
const NAMED = [
  "«I» authorize 120 pcs.",
  "«I'm» releasing lot 2 today.",
  "«I» hereby give you the green light for 60.",
  "60 can go, that's «my» call.",
  "You have «my» go-ahead for the first 40.",
  "the other 80 wait for a written release from «me»",
  "Nothing else starts until I have sent you a second release.",
  "The rest stays blocked until you get the next release from «Purchasing».",
  "«Purchasing» is issuing the release.",
  "«Purchasing» releases 120 and holds 80.",
  "Only «Dana Ruiz» may release lot 2.",
  "Lot 2 will be released by «Dana Ruiz».",
  "Release for lot 2: «Dana Ruiz»",
  "Released: «Dana Ruiz», Purchasing",
  "APPROVED BY «QUALITY»",
  "RELEASED BY «D. RUIZ»",
  "approved by «bill» in QA",
  "Approved per «Tom Beale»",
  "OK from «Janine», QA",
  "«Tina» (QE) gave the ok.",
  "«Karen Holt», who alone releases them, is back on Monday.",
  "My boss «Ana Berg» signs off on the second half.",
  "Kindly note that release shall be issued by «Mr. Deshpande».",
  "«Mr. Rao» (Imports) gives release.",
  "The approval comes from «Dr. Hofer», Head of Purchasing.",
  "«Procurement» hereby authorizes the restart.",
  "«Purchase dept» hereby release 300 nos.",
  "It will be «me», Ingrid, who releases it.",
  "Nobody but «Maria Lindqvist» gives the release.",
  "Release authority for the rest is «Halima».",
  "«Ms. Guo» of sourcing dept. will send you the release.",
  "«Supplier Quality» has cleared the 40.",
  "This release is issued under «my» authority.",
  "«MRB» has released the 40 parts in bag B.",
  "Our «buyer Nadia» will write when the rest is free.",
  "Deb will let you know in writing when the rest can run.",
  "I will let you know in writing when the rest can run.",
  "«Gavin» lets those go.",
  "he'll release them when he is back",
  "the go for lot 3 comes from «Walt»",
  "Sign-off for the balance rests with «Quality».",
  "«I» approve the 3 samples.",
  "the 3 samples are approved by «Engineering»",
  "«The undersigned» will release the balance.",
  "Balance shall be released by «undersigned» only.",
  "No parts leave without «Lena's» OK.",
  "«QA» release pending for the balance", // the department whose release opens the next step
  "I sign for this release.",
  "signed off by «Omar»",
  "the balance needs «Ruth Adler's» signature",
  "On behalf of «Procurement» you may restart 60.",
  "«Erika» in planning calls off the next 500.",
  "«The plant manager» has given his ok for 60.",
  "«Planning» will call off the remainder.",
  "Herewith we, the «purchasing department», release 60",
];

const UNNAMED = [
  "We release 120 pcs.",
  "We will release the rest later.",
  "Please release 120.",
  "Sean, release 40 of them.",
  "Approved, please proceed. Thanks, Jen M.",
  "60 pcs ok to run. Regards, Tom Beale, Purchasing",
  "The other 80 stay on hold until the customer approves the PPAP.",
  "Hold the rest until our customer's engineer has signed the report.",
  "Wait until QA approves the report.",
  "The rest is blocked until the lab has released the test report.",
  "Your purchase order 4711 was released yesterday.",
  "Lot 2 stays on hold until we release it in writing.",
  "Any questions text me.",
  "The release of the hold is effective immediately.",
  "Restart released by Friday please.",
  "Ship by air, approved by customer.",
  "Please send the release note with the parts.",
  "Run 60, release the rest when the tooling is back.",
  "The quality issue is closed, please restart 60.",
  "Our engineer found a crack, hold the rest.",
  "Purchasing sent you the order last week; please start 60 of them.",
  "80 remain on hold pending colour approval by Toyota.",
  "The drawing for approval has been checked by our engineer.",
  "Let us know when the purchasing manager can visit.",
];

describe("readAuthority", () => {
  it.each(NAMED)("finds %s", (marked) => {
    const body = marked.replace(/[«»]/g, "");
    const found = readAuthority(readText(body, "body"));
    expect(found, body).not.toBeNull();
    const wanted = /«([^«»]+)»/.exec(marked)?.[1];
    // The name may be found with its title or without its first name: the place is what counts
    if (wanted !== undefined && found)
      expect(
        wanted.toLowerCase().includes(found.value.toLowerCase()) ||
          found.value.toLowerCase().includes(wanted.toLowerCase()),
        `${found.value} in ${body}`,
      ).toBe(true);
  });

  it.each(UNNAMED)("names nobody in %s", (body) => {
    expect(readAuthority(readText(body, "body"))?.value).toBeUndefined();
  });
});
