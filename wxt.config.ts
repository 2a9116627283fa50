import { defineConfig } from "wxt";

/** The webmails; the same list stands in entrypoints/webmail.content, where WXT reads it without running code. */
const webmails = [
  "https://mail.google.com/*",
  "https://outlook.office.com/*",
  "https://outlook.office365.com/*",
  "https://outlook.live.com/*",
  "https://outlook.cloud.microsoft/*",
];

/** Where the practice mailbox answers; part of the manifest in practice mode only. */
const practiceHosts = [
  "http://gmail.localhost/*",
  "http://outlook.localhost/*",
];

// https://wxt.dev/api/config.html
export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/module-react"],
  outDirTemplate: "{{browser}}-mv{{manifestVersion}}{{modeSuffix}}",
  vite: ({ browser }) => ({
    // Every browser we name loads modules ahead by itself; the stand-in for others would fetch.
    build: { modulePreload: { polyfill: false } },
    plugins:
      browser === "firefox"
        ? [
            {
              /*
               * Firefox's reviewers do not accept an import whose address is worked out at run time, and a content
               * script there can import nothing else. So the analyzer's script is listed beside the content script,
               * wrapped in a function that only a compose window calls (lib/messages/analyzer-slot.ts): until then a
               * tab pays for reading it, not for running it.
               */
              name: "analyzer-runs-on-demand",
              enforce: "post",
              generateBundle(_options, bundle) {
                const script = bundle["analyzer.js"];
                if (script?.type === "chunk")
                  script.code = `globalThis[Symbol.for("clean-release.run-analyzer-script")]=()=>{${script.code}\n};`;
              },
            },
          ]
        : [],
  }),
  zip: {
    // What Firefox's reviewers build the package from, and no more.
    includeSources: [
      "{components,entrypoints,lib,public}/**",
      "package.json",
      "package-lock.json",
      "tsconfig.json",
      "wxt.config.ts",
      "README.md",
    ],
  },
  targetBrowsers: ["chrome", "edge", "firefox"],
  manifest: ({ browser }) => ({
    name: "__MSG_extension_name__",
    default_locale: "en",
    description: "__MSG_extension_description__",
    action: { default_title: "Clean Release" },
    permissions: browser === "firefox" ? ["storage"] : ["storage", "sidePanel"],
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "clean-release@clean-release.example",
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : {
          // Imported by our own content script when a compose window opens; its address changes with every session.
          web_accessible_resources: [
            {
              resources: ["analyzer.js"],
              matches: webmails,
              use_dynamic_url: true,
            },
          ],
          minimum_chrome_version: "120",
          // Firefox takes what an administrator sets without a schema.
          storage: { managed_schema: "managed-schema.json" },
        }),
  }),
  hooks: {
    "build:manifestGenerated": (wxt, manifest) => {
      if (wxt.config.browser === "firefox")
        for (const script of manifest.content_scripts ?? [])
          script.js?.unshift("analyzer.js");
      if (wxt.config.mode !== "practice") return;
      for (const script of manifest.content_scripts ?? [])
        script.matches?.push(...practiceHosts);
      for (const resource of manifest.web_accessible_resources ?? [])
        if (typeof resource !== "string")
          resource.matches?.push(...practiceHosts);
    },
  },
});
