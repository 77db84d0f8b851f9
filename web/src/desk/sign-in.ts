// Signing in with six words or a passkey. The words also unlock, so that they are typed once.

import { postJson } from "../page/call.ts";
import { byId, meta, word } from "../page/meta.ts";
import { deriveInWorker } from "../seal/deriver.ts";
import { parseWords } from "../seal/words.ts";
import { type Keys, openWithWords } from "./keys.ts";
import { go } from "./navigation.ts";
import { assertPasskey } from "./passkey.ts";
import { signedInNow } from "./presence.ts";
import { refusalOf } from "./refusal.ts";

/** Improves every form that signs in on the page shown. */
export function signIn(keys: Keys): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form#sign-in, form[data-sign-in]")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void attempt(() => withWords(form, keys));
    });
  }
  const form = byId<HTMLFormElement>("sign-in");
  if (!form) return;
  byId("sign-in-passkey")?.addEventListener("click", () => void attempt(() => withPasskey(form)));
}

async function withWords(form: HTMLFormElement, keys: Keys): Promise<void> {
  const words = parseWords(String(new FormData(form).get("words") ?? ""));
  const account = accountIn(form);
  say(word("deriving"));
  const member = await deriveInWorker(meta("derive-worker"), { kind: "member", words, account, site: meta("site") });
  await postJson("/api/session/words", { account, secret: member.signInSecret });
  signedInNow();
  await go(form.dataset.next || "/desk");
  await keys.unlock(openWithWords(member.unlockIdentity));
}

async function withPasskey(form: HTMLFormElement): Promise<void> {
  const account = accountIn(form);
  await assertPasskey("/api/session/passkey/begin", "/api/session/passkey/finish", { account });
  signedInNow();
  await go(form.dataset.next || "/desk");
}

async function attempt(how: () => Promise<void>): Promise<void> {
  try {
    await how();
  } catch (error) {
    say(refusalOf(error));
  }
}

function accountIn(form: HTMLFormElement): string {
  return String(new FormData(form).get("account") ?? "").trim().toLowerCase();
}

function say(sentence: string): void {
  const progress = byId("sign-in-progress");
  if (progress) progress.textContent = sentence;
}
