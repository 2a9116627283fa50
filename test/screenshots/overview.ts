/** Writes the README's picture: tsx test/screenshots/overview.ts [file]. Needs the production build. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { takeScenes } from "./scenes.ts";

const file =
  process.argv[2] ??
  path.join(path.dirname(fileURLToPath(import.meta.url)), "overview.png");
await takeScenes({ gaps: file });
console.log(`${file}: ${Math.round(readFileSync(file).length / 1024)} kB`);
