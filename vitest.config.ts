import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: "pure",
          environment: "node",
          include: [
            "test/{analyzer,template,policy,review,habits,panel,corpus,practice}/**/*.test.ts",
          ],
          setupFiles: ["test/property-seed.ts"],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: "dom",
          environment: "happy-dom",
          include: [
            "test/{components,messages,settings,webmail,entrypoints}/**/*.test.{ts,tsx}",
          ],
          setupFiles: ["test/property-seed.ts", "test/components/setup.ts"],
        },
      },
    ],
  },
});
