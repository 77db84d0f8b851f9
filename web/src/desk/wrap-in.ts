// Wrapping a member in, and rotating the team's key when one leaves. Both ask for the words anew.

import { getJson, postJson } from "../page/call.ts";
import { word } from "../page/meta.ts";
import { fromBase64url, toBase64url } from "../seal/bytes.ts";
import { fingerprint } from "../seal/fingerprint.ts";
import { rotateTeam, unwrapTeamText, unwrapVault, wrapTeam, wrapVault } from "../seal/team.ts";
import { type FreshUnlock, freshUnlock, onSubmit } from "./member-identity.ts";
import { refusalOf } from "./refusal.ts";

/** Improves the forms that hand out keys on the page shown. */
export function handOutKeys(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-fingerprint]")) {
    place.textContent = fingerprint(place.dataset.fingerprint ?? "");
  }
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-wrap-in]")) {
    onSubmit(form, word("wrapped"), () => wrapIn(form), refusalOf);
  }
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-rotate]")) {
    onSubmit(form, word("wrapped"), () => rotate(form), refusalOf);
  }
}

async function wrapIn(form: HTMLFormElement): Promise<void> {
  const recipient = form.dataset.recipient ?? "";
  const fresh = await freshUnlock(form);
  await postJson(form.dataset.wrapIn ?? "", {
    team: "team" in form.dataset ? await teamFor(recipient, fresh) : null,
    vault: "vault" in form.dataset ? await vaultFor(recipient, fresh) : null,
  });
}

async function teamFor(recipient: string, fresh: FreshUnlock): Promise<{ epoch: number; wrapped: string }> {
  const { epoch, identity } = await newestTeam(fresh);
  return { epoch, wrapped: toBase64url(await wrapTeam(identity, epoch, recipient)) };
}

async function vaultFor(recipient: string, { identity, stored }: FreshUnlock): Promise<string> {
  if (!stored.vault) throw new Error("this member holds no vault key");
  const { id, key } = await unwrapVault(fromBase64url(stored.vault), identity);
  return toBase64url(await wrapVault(id, key, recipient));
}

/** Begins a new epoch for the members who stay. */
async function rotate(form: HTMLFormElement): Promise<void> {
  const fresh = await freshUnlock(form);
  const team = await newestTeam(fresh);
  const { members } = await getJson<{ members: { account: string; recipient: string }[] }>("/api/keys/members");
  const next = await rotateTeam(team.identity, team.epoch);
  const wrapped = [];
  for (const { account, recipient } of members) {
    wrapped.push({ account, wrapped: toBase64url(await wrapTeam(next.identity, next.epoch, recipient)) });
  }
  const { epoch, recipient, beneath } = next;
  await postJson(form.dataset.rotate ?? "", { epoch, recipient, beneath: toBase64url(beneath), wrapped });
}

async function newestTeam({ identity, stored }: FreshUnlock): Promise<{ epoch: number; identity: string }> {
  if (!stored.team) throw new Error("this member holds no team key");
  const { epoch, wrapped } = stored.team;
  return { epoch, identity: await unwrapTeamText(fromBase64url(wrapped), identity, epoch) };
}
