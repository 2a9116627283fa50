/**
 * The panel on a page of its own: panel.html?story=restart shows a screen of test/panel/fixtures/stories.ts;
 * ?body=…&subject=… shows what the real analyzer and template make of a draft.
 */
import { createRoot } from "react-dom/client";
import { App } from "@/entrypoints/sidepanel/App";
import { analyze } from "@/lib/analyzer";
import { rules } from "@/lib/analyzer/rules";
import { compose } from "@/lib/template";
import { startNote } from "@/lib/template/start";
import { say } from "../panel/fixtures/say";
import {
  fakeConnection,
  openState,
  STORIES,
  type Story,
  type StoryName,
} from "../panel/fixtures/stories";

const asked = new URLSearchParams(location.search);
const body = asked.get("body");
const story: Story =
  body === null
    ? STORIES[(asked.get("story") ?? "restart") as StoryName] // the callers name stories from the list
    : {
        state: openState({
          draft: { body, subject: asked.get("subject") ?? "" },
          analysis: analyze({ body }),
        }),
        engine: {
          analyze,
          changes: () => [],
          form: "paragraph",
          compose,
          start: startNote,
          why: (check) => rules.find(({ id }) => id === check)?.why ?? "",
        },
        outcome: "done",
      };
const connection = fakeConnection(story);
/** What the tab says later: `closeDraft()` in the page is the author who closes the draft. */
Object.assign(globalThis, {
  closeDraft: () =>
    connection.tell({ kind: "state", state: { kind: "no-draft" } }),
});
const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <App connection={connection} engine={story.engine} say={say} />,
  );
