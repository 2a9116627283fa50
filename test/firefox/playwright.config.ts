/** `npm run e2e:firefox`: one Firefox, one test at a time. Playwright only runs the tests; Marionette drives. */
import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  globalSetup: "./prepare.ts",
  outputDir: "../../test-results/firefox",
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 7_000 },
  reporter: [["list"]],
});
