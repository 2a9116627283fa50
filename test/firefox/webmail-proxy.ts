/**
 * The practice site at the webmails' real addresses for a browser that cannot be intercepted: a proxy that answers those
 * hosts itself, over TLS with a certificate made for this run, and refuses and remembers all others.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createProxy } from "node:http";
import { createServer as createSite } from "node:https";
import { connect, type AddressInfo, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { WEBMAIL_HOSTS } from "../browser/fixtures.ts";
import type { SiteRequest, SiteResponse } from "../practice/site.ts";

export interface WebmailProxy {
  readonly port: number;
  /** "host:port" of everything that was asked for and is no webmail. */
  readonly refused: readonly string[];
  close(): void;
}

/** A key and a certificate for this run only; the browser is told to accept it. */
function makeCertificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(path.join(tmpdir(), "clean-release-tls-"));
  const [key, cert] = [path.join(folder, "key"), path.join(folder, "cert")];
  try {
    execFileSync(
      "openssl",
      [
        ...["req", "-x509", "-nodes", "-days", "2", "-subj", "/CN=practice"],
        ...["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"],
        ...["-keyout", key, "-out", cert, "-addext"],
        `subjectAltName=${WEBMAIL_HOSTS.map((host) => `DNS:${host}`).join()}`,
      ],
      { stdio: ["ignore", "ignore", "pipe"] },
    );
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  // A server that listens on TCP has an address with a port.
  return (server.address() as AddressInfo).port;
}

export async function serveWebmails(
  respond: (request: SiteRequest) => SiteResponse,
): Promise<WebmailProxy> {
  const refused: string[] = [];
  const pages = createSite(makeCertificate(), (request, response) => {
    void text(request).then((body) => {
      const answer = respond({
        url: new URL(request.url ?? "/", `https://${request.headers.host}`),
        method: request.method ?? "GET",
        body,
      });
      response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
  const pagesPort = await listen(pages);
  const proxy = createProxy((request, response) => {
    refused.push(request.url ?? "");
    response.writeHead(502).end();
  });
  proxy.on("connect", (request, socket) => {
    const target = request.url ?? "";
    if (!WEBMAIL_HOSTS.some((host) => target === `${host}:443`)) {
      refused.push(target);
      socket.end("HTTP/1.1 502 Refused\r\n\r\n");
      return;
    }
    const inner = connect(pagesPort, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connected\r\n\r\n");
      inner.pipe(socket).pipe(inner);
    });
    // The browser closes its connections when it likes.
    inner.on("error", () => socket.destroy());
    socket.on("error", () => inner.destroy());
  });
  const port = await listen(proxy);
  return {
    port,
    refused,
    close: () => {
      pages.closeAllConnections();
      pages.close();
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
