// The keys of the member at this desk: in this document's memory only, held by the browser, gone when locked.

import { getJson, postJson } from "../page/call.ts";
import { fromBase64url, fromUtf8, utf8 } from "../seal/bytes.ts";
import { type Identity, holdIdentity, open, seal } from "../seal/identity.ts";
import { unwrapTeam, unwrapVault } from "../seal/team.ts";

/** What the server keeps for the member who is signed in: all of it sealed. */
export interface StoredKeys {
  account: string;
  member_recipient: string;
  member_identity: { words: string; passkeys: { credential: string; sealed: string }[] };
  team: { epoch: number; wrapped: string } | null;
  earlier: { epoch: number; sealed: string }[];
  vault: string | null;
  vault_locked: boolean;
}

/** Opens the member's own identity out of what is stored; gives it as text. */
export type OpenMember = (stored: StoredKeys) => Promise<string>;

/** The keys, or none. */
export class Keys {
  #teams = new Map<number, CryptoKey>();

  /** Told after every unlocking and locking. */
  onChange: () => void = () => {};

  /** Told when the server's vault was opened: what the page could not show before, it can now. */
  onVaultOpened: () => void = () => {};

  get unlocked(): boolean {
    return this.#teams.size > 0;
  }

  /** The team's key of an epoch; throws where the member does not hold it. */
  team(epoch: number): CryptoKey {
    const key = this.#teams.get(epoch);
    if (!key) throw new Error(`no key of epoch ${epoch}`);
    return key;
  }

  /** The team's newest key. */
  newest(): CryptoKey {
    return this.team(Math.max(...this.#teams.keys()));
  }

  /** Unwraps every team key the member may have, and the server's vault if it still is locked. */
  async unlock(openMember: OpenMember): Promise<void> {
    const stored = await getJson<StoredKeys>("/api/keys");
    const member = await holdIdentity(await openMember(stored));
    this.#teams = await unwrapTeams(stored, member);
    this.onChange();
    if (stored.vault && stored.vault_locked) {
      await unlockVault(stored.vault, member);
      this.onVaultOpened();
    }
  }

  /** Forgets everything. */
  lock(): void {
    this.#teams = new Map();
    this.onChange();
  }
}

/** Opens the member's identity with the key derived from the words. */
export function openWithWords(unlockIdentity: string): OpenMember {
  return async (stored) => fromUtf8(await open(unlockIdentity, fromBase64url(stored.member_identity.words))).trim();
}

/** Seals the member's identity as it is stored. */
export function sealMember(memberIdentity: string, recipient: string): Promise<Uint8Array> {
  return seal([recipient], utf8(`${memberIdentity}\n`));
}

async function unwrapTeams(stored: StoredKeys, member: Identity): Promise<Map<number, CryptoKey>> {
  const teams = new Map<number, CryptoKey>();
  if (!stored.team) return teams;
  let team = await unwrapTeam(fromBase64url(stored.team.wrapped), member, stored.team.epoch);
  teams.set(team.epoch, team.identity);
  for (const { epoch, sealed } of [...stored.earlier].sort((one, other) => other.epoch - one.epoch)) {
    team = await unwrapTeam(fromBase64url(sealed), team.identity, epoch);
    teams.set(team.epoch, team.identity);
  }
  return teams;
}

async function unlockVault(wrapped: string, member: Identity): Promise<void> {
  await postJson("/api/vault/unlock", await unwrapVault(fromBase64url(wrapped), member));
}
