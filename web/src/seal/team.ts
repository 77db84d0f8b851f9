// What is wrapped to a member: the team's identity and the vault's key. The same as `team.rs` and `vault/keyholder.rs`.

import { fromUtf8, utf8 } from "./bytes.ts";
import { drawIdentity, type Identity, holdIdentity, open, recipientOf, seal } from "./identity.ts";

/** The team's private key of one epoch, held by the browser. */
export interface TeamIdentity {
  epoch: number;
  identity: CryptoKey;
}

/** Takes the team's key of the expected epoch out of what was wrapped, and hands it to the browser for good. */
export async function unwrapTeam(wrapped: Uint8Array, by: Identity, expected: number): Promise<TeamIdentity> {
  return { epoch: expected, identity: await holdIdentity(await unwrapTeamText(wrapped, by, expected)) };
}

/** The team's key as text: only for wrapping someone in or rotating, right after a fresh unlock. */
export async function unwrapTeamText(wrapped: Uint8Array, by: Identity, expected: number): Promise<string> {
  const [format, epoch, identity] = fields(await open(by, wrapped));
  if (format !== "sanad-team/1" || epoch !== String(expected)) throw new Error("not the team key expected");
  return identity;
}

/** Seals the team's key of an epoch to a member. */
export function wrapTeam(identity: string, epoch: number, member: string): Promise<Uint8Array> {
  return seal([member], utf8(`sanad-team/1 ${epoch} ${identity}\n`));
}

/** A new epoch of a team: its key, and the one before sealed beneath it. */
export interface Rotation {
  epoch: number;
  identity: string;
  recipient: string;
  beneath: Uint8Array;
}

/** Draws the key of the next epoch. */
export async function rotateTeam(identity: string, epoch: number): Promise<Rotation> {
  const next = drawIdentity();
  const recipient = await recipientOf(next);
  return { epoch: epoch + 1, identity: next, recipient, beneath: await wrapTeam(identity, epoch, recipient) };
}

/** Takes the vault's key out of what was wrapped: its number and its 32 bytes as base64url. */
export async function unwrapVault(wrapped: Uint8Array, by: Identity): Promise<{ id: number; key: string }> {
  const [format, id, key] = fields(await open(by, wrapped));
  if (format !== "sanad-vault/1") throw new Error("not a vault key");
  return { id: Number(id), key };
}

/** Seals the vault's key to a keyholder. */
export function wrapVault(id: number, key: string, keyholder: string): Promise<Uint8Array> {
  return seal([keyholder], utf8(`sanad-vault/1 ${id} ${key}\n`));
}

function fields(plaintext: Uint8Array): string[] {
  return fromUtf8(plaintext).trimEnd().split(" ");
}
