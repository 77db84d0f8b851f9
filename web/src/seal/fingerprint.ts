// Four words that stand for a public key, so that two people can compare it by telephone. As `Recipient::fingerprint`.

import { sha256 } from "@noble/hashes/sha2.js";

import { utf8 } from "./bytes.ts";
import { wordAt } from "./words.ts";

/** The first 44 bits of the key's SHA-256, as four words. */
export function fingerprint(recipient: string): string {
  const hash = sha256(utf8(recipient));
  const bits = Array.from(hash.subarray(0, 6), (byte) => byte.toString(2).padStart(8, "0")).join("");
  return [0, 11, 22, 33].map((at) => wordAt(parseInt(bits.slice(at, at + 11), 2))).join(" ");
}
