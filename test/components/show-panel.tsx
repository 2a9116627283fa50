/** Shows the whole panel in one of its stories and gives back what a test needs to act on it. */
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "@/entrypoints/sidepanel/App";
import { say } from "../panel/fixtures/say";
import {
  fakeConnection,
  STORIES,
  type Story,
  type StoryName,
} from "../panel/fixtures/stories";

export function showPanel(story: StoryName | Story) {
  const shown: Story = typeof story === "string" ? STORIES[story] : story;
  const connection = fakeConnection(shown);
  const user = userEvent.setup();
  render(<App connection={connection} engine={shown.engine} say={say} />);
  return { connection, user };
}
