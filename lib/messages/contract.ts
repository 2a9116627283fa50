/**
 * Every message that crosses a context, by direction. The panel opens a port straight to the content script of the
 * tab in front, so drafts never pass through the background; closing the port ends all traffic.
 */
import * as z from "zod/mini";
import type { CheckId, Span } from "../analyzer/types";
import { CHECK_IDS } from "../analyzer/types";

/** The name of the port from the panel to the content script. */
export const PANEL_PORT = "clean-release/panel";

/* The shapes of a webmail's draft are those of lib/webmail/adapter.ts; the content script, which knows both, does not
   compile when they part. */
const webmailId = z.enum(["gmail", "outlook"]);
const checkId = z.enum(CHECK_IDS) satisfies z.ZodMiniType<CheckId>;
const span = z.object({
  start: z.number(),
  end: z.number(),
  source: z.enum(["body", "subject", "thread", "attachment"]),
  index: z.exactOptional(z.number()),
}) satisfies z.ZodMiniType<Span>;
const edit = z.object({
  text: z.string(),
  expectedBody: z.string(),
  mode: z.enum(["append", "replace"]),
});
const insertResult = z.enum(["done", "stale", "unsupported"]);
export type TextEdit = z.infer<typeof edit>;
export type InsertResult = z.infer<typeof insertResult>;

/** One open draft, without its text. */
const draftEntry = z.object({
  id: z.string(),
  webmail: webmailId,
  subject: z.string(),
  /** false: the compose window is there, its text cannot be read. */
  readable: z.boolean(),
});
export type DraftEntry = z.infer<typeof draftEntry>;

/** One message open for reading; texts only, newest first in every list. */
const shownMessage = z.object({
  id: z.string(),
  sender: z.nullable(z.string()),
  subject: z.nullable(z.string()),
  text: z.string(),
  quoted: z.array(z.string()),
  older: z.array(z.string()),
  attachments: z.array(z.string()),
});
export type ShownMessage = z.infer<typeof shownMessage>;

/** "no-reply": no reply to the message is open, and none could be opened. */
const noteResult = z.enum(["done", "stale", "unsupported", "no-reply"]);
export type NoteResult = z.infer<typeof noteResult>;

/** Content script to panel, over the port. */
export const toPanel = z.discriminatedUnion("kind", [
  /** Which drafts are open, and which one the author works in. */
  z.object({
    kind: z.literal("drafts"),
    drafts: z.array(draftEntry),
    front: z.nullable(z.string()),
  }),
  /** What stands around a draft; sent when it changes, since a thread can be long. */
  z.object({
    kind: z.literal("draft/context"),
    draftId: z.string(),
    subject: z.exactOptional(z.string()),
    thread: z.exactOptional(z.array(z.string())),
    attachments: z.exactOptional(z.array(z.string())),
  }),
  /** The author's own text after it came to rest; always follows the draft's context. */
  z.object({
    kind: z.literal("draft/body"),
    draftId: z.string(),
    body: z.string(),
    sentAt: z.string(),
  }),
  /** Bring the panel to the first gap of this draft: the author asked for it at the chip or at the send guard. */
  z.object({ kind: z.literal("gaps/show"), draftId: z.string() }),
  z.object({
    kind: z.literal("insert/done"),
    requestId: z.number(),
    result: insertResult,
  }),
  /** The messages open in the reading pane, newest first; sent only while a panel is open. */
  z.object({ kind: z.literal("messages"), messages: z.array(shownMessage) }),
  z.object({
    kind: z.literal("note/done"),
    requestId: z.number(),
    result: noteResult,
  }),
]);
export type ToPanel = z.infer<typeof toPanel>;

/** Panel to content script, over the port. */
export const toContent = z.discriminatedUnion("kind", [
  /** Mark these places of the draft and bring the first into view. An empty list takes the marks away. */
  z.object({
    kind: z.literal("reveal"),
    draftId: z.string(),
    spans: z.array(span),
  }),
  z.object({
    kind: z.literal("insert"),
    requestId: z.number(),
    draftId: z.string(),
    edit,
  }),
  /** Findings the author waved through for this message: the chip and the guard leave them out. */
  z.object({
    kind: z.literal("dismissed"),
    draftId: z.string(),
    checks: z.array(checkId),
  }),
  /** Mark these places of a shown message's own words; an empty list takes the marks away. */
  z.object({
    kind: z.literal("message/reveal"),
    messageId: z.string(),
    spans: z.array(span),
  }),
  /** Write a review note into a reply to the message, and open one if there is none. */
  z.object({
    kind: z.literal("note/insert"),
    requestId: z.number(),
    messageId: z.string(),
    text: z.string(),
  }),
  /** Put the focus into the draft. */
  z.object({ kind: z.literal("focus"), draftId: z.string() }),
]);
export type ToContent = z.infer<typeof toContent>;

/** Content script to background. */
export const toBackground = z.discriminatedUnion("kind", [
  /** Open the side panel beside the sender's tab; only works within a click. */
  z.object({ kind: z.literal("panel/open") }),
]);
export type ToBackground = z.infer<typeof toBackground>;

/** The background's answer to 'panel/open'. */
export const panelOpened = z.object({ ok: z.boolean() });
