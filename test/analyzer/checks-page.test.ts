import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CHECKS_PAGE, checksPage } from "./tools/checks-page";

it("is current; `npm run docs` writes it", () => {
  expect(readFileSync(CHECKS_PAGE, "utf8")).toBe(checksPage());
});
