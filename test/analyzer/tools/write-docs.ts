/** `npm run docs`: writes the page of the checks. */
import { writeFileSync } from "node:fs";
import { CHECKS_PAGE, checksPage } from "./checks-page";

writeFileSync(CHECKS_PAGE, checksPage());
console.log(CHECKS_PAGE);
