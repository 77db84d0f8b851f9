// Some acts want proof that the member herself sits here: words or passkey, given within the last five minutes.

import { postJson } from "../page/call.ts";

/** A little less than the five minutes that the server allows. */
const FRESH_MS = 4 * 60 * 1000;

let provedAt = Number.NEGATIVE_INFINITY;

/** Whether the server still takes the last proof. */
export function isFresh(): boolean {
  return Date.now() - provedAt < FRESH_MS;
}

/** Signing in was a proof. */
export function signedInNow(): void {
  provedAt = Date.now();
}

/** Proves it with the secret that the words gave. */
export async function proveWithSecret(secret: string): Promise<void> {
  await postJson("/api/session/assert/words", { secret });
  provedAt = Date.now();
}

/** Holds back every form marked `data-assert` until `ask` has proved it; drops it when that is refused. */
export function holdBackForms(ask: () => Promise<boolean>): void {
  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target as HTMLFormElement;
      if (!("assert" in form.dataset) || isFresh()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const { submitter } = event;
      void ask().then((proved) => proved && form.requestSubmit(submitter));
    },
    { capture: true },
  );
}
