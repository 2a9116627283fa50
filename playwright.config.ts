import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "test",
  testMatch: ["e2e/**/*.spec.ts", "webmail/browser/*.spec.ts"],
  globalSetup: "./test/browser/prepare.ts",
  outputDir: "test-results",
  fullyParallel: true,
  // Much of a test is waiting for a pause in typing or an autosave; a third browser fills it on two cores.
  workers: "150%",
  retries: 0,
  forbidOnly: true,
  // Room for a busy machine; what a person waits for is bounded by each expectation.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
});
