// From a return code or six words to keys, the same as `derive.rs` and `words.rs` in `crates/seal`.
// Slow on purpose: pages call it through `deriver.ts`, which does it in a worker.

import { hkdf } from "@noble/hashes/hkdf.js";
import { scrypt } from "@noble/hashes/scrypt.js";
import { sha256 } from "@noble/hashes/sha2.js";

import { toBase64url, utf8 } from "./bytes.ts";
import { identityFromBytes } from "./identity.ts";

/** What a return code opens. */
export interface MailboxKeys {
  /** Sent to the server to open the mailbox. */
  address: string;
  /** What replies are sealed to; never leaves the browser. */
  replyIdentity: string;
  /** Under which messages are authenticated; told to the desk inside the first envelope. */
  authenticatorKey: string;
}

/** What a member's six words give. */
export interface MemberKeys {
  /** Sent to sign in. */
  signInSecret: string;
  /** Never sent: opens the member's own identity. */
  unlockIdentity: string;
}

/** What can be derived, as a worker is told it. */
export type Derivation =
  | { kind: "mailbox"; code: string; ownWord: string; site: string }
  | { kind: "member"; words: string; account: string; site: string };

/** `code` as 20 ASCII digits, `ownWord` as `readOwnWord` gives it. */
export function deriveMailbox(code: string, ownWord: string, site: string): MailboxKeys {
  const secret = ownWord === "" ? code : `${code}/${ownWord}`;
  const material = scrypt(utf8(secret), utf8(`sanad/return-code/v1/${site}`), { N: 2 ** 15, r: 8, p: 1, dkLen: 64 });
  return {
    address: toBase64url(expand(material, "sanad/mailbox-address/v1")),
    replyIdentity: identityFromBytes(expand(material, "sanad/reply-identity/v1")),
    authenticatorKey: toBase64url(expand(material, "sanad/authenticator/v1")),
  };
}

/** `words` as `parseWords` gives them; `account` is the sign-in name. */
export function deriveMember(words: string, account: string, site: string): MemberKeys {
  const salt = utf8(`sanad/member/v1/${site}/${account}`);
  const material = scrypt(utf8(words), salt, { N: 2 ** 17, r: 8, p: 1, dkLen: 64 });
  return {
    signInSecret: toBase64url(expand(material, "sanad/sign-in/v1")),
    unlockIdentity: identityFromBytes(expand(material, "sanad/unlock-identity/v1")),
  };
}

function expand(material: Uint8Array, info: string): Uint8Array {
  return hkdf(sha256, material, undefined, utf8(info), 32);
}
