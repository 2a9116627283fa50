/** The only place that sees what came over a wire as `unknown`: check the sender, parse, then typed code. */
import type * as z from "zod/mini";
import { browser, type Browser } from "wxt/browser";

/** A message from this extension's own pages and scripts; anything else is dropped. */
function isOwn(sender: Browser.runtime.MessageSender | undefined): boolean {
  return sender?.id === browser.runtime.id;
}

/**
 * Calls `handle` for every message of the schema that comes over the port. A message that does not parse is a fault of
 * ours or somebody's forgery: it is dropped, and the log names its place in the contract, never its content.
 */
export function receiveFromPort<Schema extends z.ZodMiniType>(
  port: Browser.runtime.Port,
  schema: Schema,
  handle: (message: z.output<Schema>) => void,
): void {
  port.onMessage.addListener((raw: unknown) => {
    const parsed = schema.safeParse(raw);
    if (!parsed.success) {
      console.warn(
        "Clean Release: dropped a message",
        parsed.error.issues[0]?.path,
      );
      return;
    }
    handle(parsed.data);
  });
}

/**
 * Calls `handle` for every message of the schema sent to this context by our own extension and answers with what it
 * returns. A message of another schema is left to others.
 */
export function receive<Schema extends z.ZodMiniType>(
  schema: Schema,
  handle: (
    message: z.output<Schema>,
    sender: Browser.runtime.MessageSender,
  ) => Promise<unknown>,
): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender, respond) => {
    if (!isOwn(sender)) return undefined;
    const parsed = schema.safeParse(raw);
    if (!parsed.success) return undefined;
    handle(parsed.data, sender).then(respond, (error: unknown) => {
      console.error("Clean Release: a request failed", error);
      respond(undefined);
    });
    return true;
  });
}
