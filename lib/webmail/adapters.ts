/** Every webmail there is an adapter for. */
import type { WebmailAdapter } from "./adapter";
import { gmail } from "./gmail";
import { outlook } from "./outlook";

const ADAPTERS: readonly WebmailAdapter[] = [gmail, outlook];

/** null: a page of the webmail's address that holds no mailbox, or no webmail at all. */
export function adapterFor(url: URL): WebmailAdapter | null {
  return ADAPTERS.find((adapter) => adapter.matches(url)) ?? null;
}
