/** Serves the practice webmail at http://gmail.localhost:PORT/ and http://outlook.localhost:PORT/. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { buildPages } from "./build.ts";
import { PracticeSite } from "./site.ts";

export interface PracticeServer {
  readonly site: PracticeSite;
  readonly gmail: string;
  readonly outlook: string;
  close(): void;
}

/** @param port 0 takes a free one. Listens on loopback only; rejects when the port is taken. */
export async function servePractice(port: number): Promise<PracticeServer> {
  await buildPages();
  const site = new PracticeSite();
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const answer = site.respond({
        url: new URL(
          request.url ?? "/",
          `http://${request.headers.host ?? "gmail.localhost"}`,
        ),
        method: request.method ?? "GET",
        body,
      });
      response.writeHead(answer.status, answer.headers).end(answer.body);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    site,
    gmail: `http://gmail.localhost:${bound}/mail/u/0/`,
    outlook: `http://outlook.localhost:${bound}/mail/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
