// What is wrapped to a member: the team's identity and the vault's key. The same as `team.rs` and `vault/keyholder.rs`.

import { fromUtf8 } from "./bytes.ts";
import { type Identity, holdIdentity, open } from "./identity.ts";

/** The team's private key of one epoch, held by the browser. */
export interface TeamIdentity {
  epoch: number;
  identity: CryptoKey;
}

/** Takes the team's key of the expected epoch out of what was wrapped, and hands it to the browser for good. */
export async function unwrapTeam(wrapped: Uint8Array, by: Identity, expected: number): Promise<TeamIdentity> {
  const [format, epoch, identity] = fields(await open(by, wrapped));
  if (format !== "sanad-team/1" || epoch !== String(expected)) throw new Error("not the team key expected");
  return { epoch: expected, identity: await holdIdentity(identity) };
}

/** Takes the vault's key out of what was wrapped: its number and its 32 bytes as base64url. */
export async function unwrapVault(wrapped: Uint8Array, by: Identity): Promise<{ id: number; key: string }> {
  const [format, id, key] = fields(await open(by, wrapped));
  if (format !== "sanad-vault/1") throw new Error("not a vault key");
  return { id: Number(id), key };
}

function fields(plaintext: Uint8Array): string[] {
  return fromUtf8(plaintext).trimEnd().split(" ");
}
