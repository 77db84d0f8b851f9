// Calls to the program behind the page, repeated while the line fails: every call here may safely come twice.

import { meta } from "./meta.ts";

/** A refusal by the server, with its sentence in the page's language. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly text: string,
  ) {
    super(text);
  }
}

/** How long to wait before each further try; a 2G line drops and comes back. */
const PAUSES_MS = [1000, 3000, 9000, 20_000];

/** Sends JSON and gives the JSON that comes back, if any. */
export async function postJson<T>(address: string, body: unknown): Promise<T> {
  const answer = await send(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return answer.status === 204 ? (undefined as T) : answer.json();
}

/** Stores bytes. */
export async function putBytes(address: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  await send(address, { method: "PUT", headers: { "content-type": "application/octet-stream" }, body: bytes });
}

/** Sends JSON with PUT. */
export async function putJson(address: string, body: unknown): Promise<void> {
  await send(address, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

export async function getJson<T>(address: string): Promise<T> {
  return (await send(address, {})).json();
}

export async function getBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await send(address, {})).arrayBuffer());
}

async function send(address: string, request: RequestInit): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    const answer = await once(address, request);
    if (answer?.ok) return answer;
    if (answer && answer.status < 500) throw new Refusal(answer.status, await sentence(answer));
    if (attempt === PAUSES_MS.length) throw new Refusal(answer?.status ?? 0, answer ? await sentence(answer) : "");
    await new Promise((go) => setTimeout(go, PAUSES_MS[attempt]));
  }
}

/** One try; nothing when the line failed. */
async function once(address: string, request: RequestInit): Promise<Response | undefined> {
  const headers = {
    ...request.headers,
    "x-form-token": meta("form-token"),
    "x-lang": document.documentElement.lang,
  };
  try {
    return await fetch(address, { ...request, headers, credentials: "same-origin", cache: "no-store" });
  } catch {
    return undefined;
  }
}

async function sentence(answer: Response): Promise<string> {
  try {
    const { text } = await answer.json();
    return typeof text === "string" ? text : "";
  } catch {
    return "";
  }
}
