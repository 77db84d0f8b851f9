// Joining by an invitation: words and identity are drawn in the new member's browser; the server gets nothing that opens.

import { postJson } from "../page/call.ts";
import { byId, meta, word } from "../page/meta.ts";
import { toBase64url } from "../seal/bytes.ts";
import { deriveInWorker } from "../seal/deriver.ts";
import { fingerprint } from "../seal/fingerprint.ts";
import { drawIdentity, recipientOf } from "../seal/identity.ts";
import { drawWords } from "../seal/words.ts";
import { sealMember } from "./keys.ts";
import { onSubmit } from "./member-identity.ts";
import { refusalOf } from "./refusal.ts";

/** Improves the invitation's page, when it is the one shown. */
export function joinByInvitation(): void {
  const form = byId<HTMLFormElement>("join");
  const shown = byId("join-words");
  if (!form || !shown) return;
  const words = drawWords();
  shown.textContent = words;
  onSubmit(form, word("joined"), () => join(form, words), refusalOf);
}

async function join(form: HTMLFormElement, words: string): Promise<void> {
  const account = form.dataset.account ?? "";
  const wanted = { kind: "member" as const, words, account, site: meta("site") };
  const member = await deriveInWorker(meta("derive-worker"), wanted);
  const identity = drawIdentity();
  const recipient = await recipientOf(identity);
  const sealed = await sealMember(identity, await recipientOf(member.unlockIdentity));
  await postJson(form.dataset.invitation ?? "", {
    secret: member.signInSecret,
    recipient,
    identity: toBase64url(sealed),
  });
  const place = byId("join-fingerprint");
  if (place) place.textContent = fingerprint(recipient);
}
