/**
 * The practice webmail as a web site without a network: an address in, a response out. `server.ts` serves it on
 * localhost, the end-to-end tests answer the real origins with it.
 */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { OUT } from "./build.ts";
import { MailServer } from "./mail-server.ts";
import type { MailRequest, StoredDraft } from "./mail-server.ts";
import { sentData } from "./sent-replies.ts";
import {
  PRACTICE_WEBMAILS,
  type PracticeWebmail,
  webmailAt,
} from "./webmails.ts";

export interface SiteRequest {
  readonly url: URL;
  readonly method: string;
  readonly body: string;
}

export interface SiteResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export class PracticeSite {
  readonly mail = new MailServer();

  respond(request: SiteRequest): SiteResponse {
    const { pathname, searchParams } = request.url;
    if (pathname === "/practice/mail" && request.method === "POST") {
      this.mail.handle(JSON.parse(request.body) as MailRequest);
      return text("application/json", "{}");
    }
    if (pathname === "/practice/draft") {
      const draft = this.mail.draft(searchParams.get("id") ?? "");
      return draft
        ? text("application/json", JSON.stringify(draft))
        : { ...text("text/plain", "no such draft"), status: 404 };
    }
    const script = /^\/practice\/([\w-]+\.js)$/.exec(pathname)?.[1];
    if (script !== undefined)
      return text(
        "text/javascript",
        readFileSync(path.join(OUT, script), "utf8"),
      );
    if (pathname === "/favicon.ico")
      return { ...text("text/plain", ""), status: 204 };
    const webmail = webmailAt(request.url.hostname);
    if (webmail === null)
      return { ...text("text/plain", "no such webmail"), status: 404 };
    return page(
      webmail,
      request.url,
      this.mail.sent.map(({ draft }) => draft),
    );
  }
}

function text(type: string, body: string): SiteResponse {
  return {
    status: 200,
    headers: { "content-type": `${type}; charset=utf-8` },
    body,
  };
}

function page(
  webmail: PracticeWebmail,
  url: URL,
  sent: readonly StoredDraft[],
): SiteResponse {
  const nonce = randomBytes(16).toString("base64");
  const language = url.searchParams.get("hl") ?? "en";
  const style = readFileSync(
    path.join(import.meta.dirname, webmail, `${webmail}.css`),
    "utf8",
  );
  const { scripts, policy } = PRACTICE_WEBMAILS[webmail];
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy(nonce),
      "cross-origin-opener-policy": "same-origin-allow-popups",
      "referrer-policy": "origin",
      "x-content-type-options": "nosniff",
      "x-frame-options": "SAMEORIGIN",
    },
    body: `<!doctype html>
<html lang="${/^\w+$/.test(language) ? language : "en"}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Practice mail</title><style nonce="${nonce}">${style}</style></head>
<body>
${sentData(sent)}
${scripts.map((name) => `<script nonce="${nonce}" src="/practice/${name}" defer></script>`).join("\n")}
</body></html>`,
  };
}
