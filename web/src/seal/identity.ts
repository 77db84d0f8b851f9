// age identities and recipients of the kind X25519, the only kind used here.

import { Decrypter, Encrypter, identityToRecipient } from "age-encryption";
import { bech32 } from "@scure/base";

/** A private key as text `AGE-SECRET-KEY-1…`, or one the browser holds and does not give out. */
export type Identity = string | CryptoKey;

/** The identity whose private scalar is these 32 bytes. */
export function identityFromBytes(bytes: Uint8Array): string {
  return bech32.encodeFromBytes("AGE-SECRET-KEY-", bytes).toUpperCase();
}

/** Draws a fresh identity. */
export function drawIdentity(): string {
  return identityFromBytes(crypto.getRandomValues(new Uint8Array(32)));
}

/** The public key to a private one. */
export function recipientOf(identity: Identity): Promise<string> {
  return identityToRecipient(identity);
}

/** Whether this is a public key that can be sealed to; a private one is not. */
export function isRecipient(text: string): boolean {
  try {
    const { prefix, bytes } = bech32.decodeToBytes(text);
    return prefix === "age" && bytes.length === 32;
  } catch {
    return false;
  }
}

/** Seals bytes to one recipient or more. */
export function seal(recipients: string[], plaintext: Uint8Array): Promise<Uint8Array> {
  return encrypterTo(recipients).encrypt(plaintext);
}

/** Seals a stream as it flows. */
export function sealStream(
  recipients: string[],
  plaintext: ReadableStream<Uint8Array>,
): Promise<ReadableStream<Uint8Array>> {
  return encrypterTo(recipients).encrypt(plaintext);
}

/** Opens a sealed file whole. */
export function open(identity: Identity, sealed: Uint8Array): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(sealed);
}

/** Opens a sealed stream; what came out counts only once it has come to its end without error. */
export function openStream(
  identity: Identity,
  sealed: ReadableStream<Uint8Array>,
): Promise<ReadableStream<Uint8Array>> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(sealed);
}

/** Hands an identity to the browser, which uses it but never gives it out again. */
export function holdIdentity(text: string): Promise<CryptoKey> {
  const { bytes } = bech32.decodeToBytes(text);
  const pkcs8 = new Uint8Array([...X25519_PKCS8, ...bytes]);
  return crypto.subtle.importKey("pkcs8", pkcs8, { name: "X25519" }, false, ["deriveBits"]);
}

/** What stands before the 32 bytes of an X25519 private key in PKCS #8 (RFC 8410). */
const X25519_PKCS8 = [
  0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x6e, 0x04, 0x22, 0x04, 0x20,
];

function encrypterTo(recipients: string[]): Encrypter {
  if (recipients.length === 0) throw new Error("sealed to nobody");
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    if (!isRecipient(recipient)) throw new Error("not a recipient");
    encrypter.addRecipient(recipient);
  }
  return encrypter;
}
