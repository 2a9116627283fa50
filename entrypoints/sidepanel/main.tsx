import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";
import { analyze } from "@/lib/analyzer";
import { rules } from "@/lib/analyzer/rules";
import { createSay } from "@/lib/panel/text";
import { compose } from "@/lib/template";
import { startNote } from "@/lib/template/start";
import { App } from "./App";
import { connectToTab } from "./tab-connection";
import "./panel.css";

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

/** A panel opened as a page of its own names the tab it watches: sidepanel.html?tab=7. */
const named = Number(new URLSearchParams(location.search).get("tab"));
const connection = connectToTab(named > 0 ? named : null);

const whyById = new Map(rules.map((rule) => [rule.id, rule.why]));
const engine = {
  analyze,
  compose,
  start: startNote,
  why: (check: (typeof rules)[number]["id"]) => whyById.get(check) ?? "",
};

const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <App connection={connection} engine={engine} say={say} />
    </StrictMode>,
  );
