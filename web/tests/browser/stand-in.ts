// A stand-in for the program, so that the page scripts can be tried alone: it serves bare pages of the contract in
// `web/README.md` under the real content policy, keeps what is sent, and records every request's body.

import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; worker-src 'self'; img-src 'self'; " +
  "media-src 'self' blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const WORDS = [
  "sealing", "sending", "failed", "empty", "too-large", "record", "stop", "discard", "recorded", "no-microphone",
  "opening", "wrong-digit", "wrong-length", "wrong-characters", "not-found", "sent", "forged", "deriving", "wrong",
  "unknown-word", "locked", "unlocked", "unlocking", "swapped", "replayed", "missing", "unreadable", "open-first",
  "forbidden-word", "saved", "joined", "wrapped", "no-passkey",
];

/** Answers JSON (with a status, 200 otherwise), bytes, or nothing (204). */
export type Answer = { status?: number; json?: unknown; bytes?: Uint8Array };
export type Route = (body: Buffer, path: string) => Answer;

/** One running stand-in. */
export class StandIn {
  readonly requests: { method: string; path: string; body: Buffer }[] = [];
  readonly pages = new Map<string, string>();
  readonly routes = new Map<string, Route>();
  #server: Server = createServer((request, response) => void this.#answer(request, response));

  constructor(readonly teamRecipient: string) {}

  async start(): Promise<string> {
    await new Promise<void>((listening) => this.#server.listen(0, "127.0.0.1", listening));
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** A page with these scripts and this body, at an address. */
  page(path: string, script: string, body: string): void {
    const words = WORDS.map((key) => `<i data-word="${key}">${key} {percent}{word}</i>`).join("");
    this.pages.set(
      path,
      `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${path}</title>
      <meta name="sanad-site" content="demo"><meta name="sanad-team-recipient" content="${this.teamRecipient}">
      <meta name="sanad-form-token" content="token"><meta name="sanad-derive-worker" content="/web/derive-worker.js">
      <script src="/web/exit.js" defer></script><script src="/web/${script}" defer></script></head>
      <body><main id="main" tabindex="-1">${body}</main><template id="script-words">${words}</template>
      <a id="quick-exit" href="/neutral">x</a></body></html>`,
    );
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const path = request.url ?? "/";
    this.requests.push({ method: request.method ?? "", path, body });
    const page = this.pages.get(path.split("?")[0]);
    if (request.method === "GET" && page !== undefined) {
      return void response.writeHead(200, { "content-type": "text/html", "content-security-policy": POLICY }).end(page);
    }
    if (path.startsWith("/web/")) {
      return void response
        .writeHead(200, { "content-type": "text/javascript" })
        .end(readFileSync(`dist/${path.slice(5)}`));
    }
    const fitting = [...this.routes].filter(([begin]) => `${request.method} ${path}`.startsWith(begin));
    const route = fitting.sort(([one], [other]) => other.length - one.length)[0]?.[1];
    const answer = route?.(body, path) ?? { status: 404, json: { error: "not-found", text: "not found" } };
    if (answer.bytes) return void response.writeHead(200, { "content-type": "application/octet-stream" }).end(answer.bytes);
    const status = answer.status ?? (answer.json === undefined ? 204 : 200);
    response.writeHead(status, { "content-type": "application/json" });
    response.end(answer.json === undefined ? "" : JSON.stringify(answer.json));
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
