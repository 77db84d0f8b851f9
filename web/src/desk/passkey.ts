// Passkeys: to sign in and to approve (WebAuthn, checked by the server), and to unlock (its PRF, never leaving the browser).

import { Decrypter, Encrypter, webauthn } from "age-encryption";
import { bech32 } from "@scure/base";

import { postJson, putJson } from "../page/call.ts";
import { byId, word } from "../page/meta.ts";
import { fromBase64url, fromUtf8, toBase64url, utf8 } from "../seal/bytes.ts";
import type { OpenMember } from "./keys.ts";
import { freshUnlock, onSubmit } from "./member-identity.ts";
import { refusalOf } from "./refusal.ts";

/** Asks the member's passkey to sign what the server drew; gives what the server answers. */
export async function assertPasskey<T>(begin: string, finish: string, body: unknown): Promise<T> {
  const { publicKey } = await postJson<{ publicKey: PublicKeyCredentialRequestOptionsJSON }>(begin, body);
  const options = PublicKeyCredential.parseRequestOptionsFromJSON(publicKey);
  const assertion = (await navigator.credentials.get({ publicKey: options })) as PublicKeyCredential;
  return postJson<T>(finish, assertion.toJSON());
}

/** Opens the member's identity with the PRF of one of her passkeys: a second prompt, after signing in. */
export const openWithPasskey: OpenMember = async (stored) => {
  for (const { credential, sealed } of stored.member_identity.passkeys) {
    const decrypter = new Decrypter();
    decrypter.addIdentity(new webauthn.WebAuthnIdentity({ identity: prfIdentity(credential) }));
    try {
      return fromUtf8(await decrypter.decrypt(fromBase64url(sealed))).trim();
    } catch (error) {
      if (stored.member_identity.passkeys.length === 1) throw error;
    }
  }
  throw new DOMException("no passkey of this member is here", "NotAllowedError");
};

/** Improves the page on which a passkey is added: needs the words once more, because the identity is sealed anew. */
export function registerPasskeys(): void {
  const form = byId<HTMLFormElement>("add-passkey");
  if (form) onSubmit(form, word("saved"), () => addPasskey(form), refusalOf);
}

async function addPasskey(form: HTMLFormElement): Promise<void> {
  const { identity } = await freshUnlock(form);
  const { publicKey } = await postJson<{ publicKey: PublicKeyCredentialCreationOptionsJSON }>("/api/passkeys/begin", {});
  const options = PublicKeyCredential.parseCreationOptionsFromJSON(publicKey);
  options.extensions = { ...options.extensions, prf: {} };
  const made = (await navigator.credentials.create({ publicKey: options })) as PublicKeyCredential;
  await postJson("/api/passkeys/finish", made.toJSON());
  if (!made.getClientExtensionResults().prf?.enabled) throw new DOMException("no PRF", "NotSupportedError");
  const credential = toBase64url(new Uint8Array(made.rawId));
  const encrypter = new Encrypter();
  encrypter.addRecipient(new webauthn.WebAuthnRecipient({ identity: prfIdentity(credential) }));
  const sealed = await encrypter.encrypt(utf8(`${identity}\n`));
  await putJson(`/api/keys/passkey/${credential}`, { sealed: toBase64url(sealed) });
}

/** What age calls the identity of a passkey: version 1, credential id, host and transports, in CBOR, as Bech32. */
function prfIdentity(credential: string): string {
  const id = fromBase64url(credential);
  const host = utf8(location.hostname);
  const data = [1, ...cborHead(0x40, id.length), ...id, ...cborHead(0x60, host.length), ...host, 0x80];
  return bech32.encode("AGE-PLUGIN-FIDO2PRF-", bech32.toWords(Uint8Array.from(data)), false).toUpperCase();
}

/** The head of a CBOR string of up to 65,535 bytes (RFC 8949). */
function cborHead(kind: number, length: number): number[] {
  if (length < 24) return [kind + length];
  return length < 256 ? [kind + 24, length] : [kind + 25, length >> 8, length & 0xff];
}
