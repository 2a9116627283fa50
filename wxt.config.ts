import { defineConfig } from "wxt";

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
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "120" }),
  }),
  hooks: {
    "build:manifestGenerated": (wxt, manifest) => {
      if (wxt.config.mode !== "practice") return;
      for (const script of manifest.content_scripts ?? [])
        script.matches?.push(...practiceHosts);
    },
  },
});
