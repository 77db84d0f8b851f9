// The member's own identity as text, right after her words were typed again: for the few acts that seal something anew.

import { getJson } from "../page/call.ts";
import { meta } from "../page/meta.ts";
import { deriveInWorker } from "../seal/deriver.ts";
import { parseWords } from "../seal/words.ts";
import { openWithWords, type StoredKeys } from "./keys.ts";

/** What a fresh unlock gives: the identity, and everything stored for this member. */
export interface FreshUnlock {
  identity: string;
  stored: StoredKeys;
}

/** Opens the identity with the words in a form's field `words`, which is emptied. */
export async function freshUnlock(form: HTMLFormElement): Promise<FreshUnlock> {
  const field = form.elements.namedItem("words") as HTMLInputElement;
  const words = parseWords(field.value);
  const stored = await getJson<StoredKeys>("/api/keys");
  const wanted = { kind: "member" as const, words, account: stored.account, site: meta("site") };
  const { unlockIdentity } = await deriveInWorker(meta("derive-worker"), wanted);
  const identity = await openWithWords(unlockIdentity)(stored);
  field.value = "";
  return { identity, stored };
}

/** Lets a form do its work in the browser, and says in its status how it went. */
export function onSubmit(form: HTMLFormElement, done: string, work: () => Promise<void>, refusal: (e: unknown) => string): void {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const status = form.querySelector("[role=status], [data-status]");
    const button = form.querySelector<HTMLButtonElement>("button:not([type=button])");
    if (button) button.disabled = true;
    try {
      await work();
      if (status) status.textContent = done;
    } catch (error) {
      if (status) status.textContent = refusal(error);
    } finally {
      if (button) button.disabled = false;
    }
  });
}
