/** Typed sending. Each request ends in a reply or, in time, in `{ ok: false, reason: 'timeout' }`. */
import { browser } from "wxt/browser";
import { panelOpened, type ToBackground } from "./contract";

export type Failure = {
  readonly ok: false;
  readonly reason: "timeout" | "refused" | "gone";
};

const replyTimeoutMs = 3000;

/** Is this script still part of a living extension? After an update or removal the old one stays in the page. */
export function isAlive(): boolean {
  try {
    return (browser.runtime as { id?: string } | undefined)?.id !== undefined;
  } catch {
    return false;
  }
}

/** Asks the background to open the panel. Must be called within a click, or the browser refuses. */
export async function openPanel(): Promise<{ readonly ok: true } | Failure> {
  if (!isAlive()) return { ok: false, reason: "gone" };
  const message: ToBackground = { kind: "panel/open" };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<Failure>((resolve) => {
    timer = setTimeout(
      () => resolve({ ok: false, reason: "timeout" }),
      replyTimeoutMs,
    );
  });
  const answer = browser.runtime
    .sendMessage(message)
    .then((raw: unknown): { ok: true } | Failure => {
      const reply = panelOpened.safeParse(raw);
      return reply.success && reply.data.ok
        ? { ok: true }
        : { ok: false, reason: "refused" };
    })
    .catch((): Failure => ({
      ok: false,
      reason: isAlive() ? "refused" : "gone",
    }));
  try {
    return await Promise.race([answer, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
