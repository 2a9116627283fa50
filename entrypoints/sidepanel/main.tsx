import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";
import { rules } from "@/lib/analyzer/rules";
import type { PanelEngine } from "@/lib/panel/plan";
import { createSay } from "@/lib/panel/text";
import { DEFAULT_POLICY } from "@/lib/policy/layers";
import type { Policy } from "@/lib/policy/types";
import { wordingOf } from "@/lib/policy/wording";
import { analyzeByRules, changesInDraft } from "@/lib/review/read-draft";
import { readPolicy, watchPolicy } from "@/lib/settings/policy";
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
function engineOf(policy: Policy): PanelEngine {
  const wording = wordingOf(policy);
  return {
    analyze: (draft) => analyzeByRules(draft, policy),
    changes: changesInDraft,
    form: policy.form,
    compose: (analysis, answers, own) =>
      compose(analysis, answers, { ...wording, ...own }),
    start: (kind, answers, own) =>
      startNote(kind, answers, { ...wording, ...own }),
    why: (check) => whyById.get(check) ?? "",
  };
}

const root = document.getElementById("root");
if (root) {
  const page = createRoot(root);
  const show = (policy: Policy) =>
    page.render(
      <StrictMode>
        <App connection={connection} engine={engineOf(policy)} say={say} />
      </StrictMode>,
    );
  show(DEFAULT_POLICY);
  watchPolicy(show);
  readPolicy().then(show, (error: unknown) =>
    console.error("Clean Release: no rules", error),
  );
}
