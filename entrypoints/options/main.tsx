import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";
import { analyze } from "@/lib/analyzer";
import { checkDocs } from "@/lib/analyzer/checks";
import { createSay } from "@/lib/panel/text";
import { App } from "./App";
// One look for both pages: colours, type, buttons and fields are the panel's.
import "../sidepanel/panel.css";
import "./options.css";

const locale = browser.i18n.getUILanguage();
document.documentElement.lang = locale;

const say = createSay(
  (key, substitutions) =>
    browser.i18n.getMessage(
      key as Parameters<typeof browser.i18n.getMessage>[0],
      substitutions,
    ),
  locale,
);

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <App say={say} docs={checkDocs} analyze={analyze} />
    </StrictMode>,
  );
