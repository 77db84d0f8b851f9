// Locking: by the button, after ten idle minutes, and when the page is left. Unlocking: words or passkey, in a dialog.

import { byId, meta, word } from "../page/meta.ts";
import { deriveInWorker } from "../seal/deriver.ts";
import { parseWords } from "../seal/words.ts";
import { type Keys, openWithWords } from "./keys.ts";
import { assertPasskey, openWithPasskey } from "./passkey.ts";
import { refusalOf } from "./refusal.ts";
import { isFresh, proveWithSecret, signedInNow } from "./presence.ts";

/** How long nobody may touch keyboard or pointer before the keys go. */
const IDLE_MS = 10 * 60 * 1000;

/** Watches over the keys for as long as the document lives. */
export function keepLocked(keys: Keys): void {
  keys.onChange = () => {
    showLock(keys);
    document.dispatchEvent(new Event(keys.unlocked ? "sanad-unlocked" : "sanad-locked"));
  };
  lockWhenIdle(keys);
  addEventListener("pagehide", () => lock(keys));
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("#lock")) lock(keys);
    if (target instanceof Element && target.closest("#unlock-passkey")) void unlock(() => unlockWithPasskey(keys));
  });
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (form.getAttribute("id") !== "unlock-form") return;
    event.preventDefault();
    void unlock(() => unlockWithWords(keys, form));
  });
}

function lockWhenIdle(keys: Keys): void {
  let touched = Date.now();
  const lockIfIdle = () => {
    if (keys.unlocked && Date.now() - touched >= IDLE_MS) lock(keys);
  };
  setInterval(lockIfIdle, 1000);
  const touch = () => {
    lockIfIdle(); // a computer that slept wakes with this touch, before the interval runs
    touched = Date.now();
  };
  for (const kind of ["pointerdown", "keydown", "wheel"] as const) {
    document.addEventListener(kind, touch, { capture: true, passive: true });
  }
}

/** Asks for the keys where they are missing: true once they are there, false when the dialog was closed. */
export async function askForKeys(keys: Keys): Promise<boolean> {
  return keys.unlocked || ask(() => keys.unlocked);
}

/** Asks for words or passkey as proof of who sits here. */
export async function askForPresence(): Promise<boolean> {
  return isFresh() || ask(isFresh);
}

function ask(done: () => boolean): Promise<boolean> {
  const dialog = byId<HTMLDialogElement>("unlock");
  if (!dialog) return Promise.resolve(false);
  return new Promise((answer) => {
    dialog.addEventListener("close", () => answer(done()), { once: true });
    if (!dialog.open) dialog.showModal();
  });
}

/** Says on the page shown whether the keys are there. */
export function showLock(keys: Keys): void {
  showState(word(keys.unlocked ? "unlocked" : "locked"));
}

function lock(keys: Keys): void {
  keys.lock();
  for (const opened of document.querySelectorAll("[data-opened]")) opened.replaceChildren();
}

async function unlock(how: () => Promise<void>): Promise<void> {
  const dialog = byId<HTMLDialogElement>("unlock");
  showState(word("unlocking"));
  try {
    await how();
    dialog?.querySelector("form")?.reset();
    if (dialog?.open) dialog.close();
  } catch (error) {
    showState(refusalOf(error));
  }
}

async function unlockWithWords(keys: Keys, form: HTMLFormElement): Promise<void> {
  const words = parseWords(String(new FormData(form).get("words") ?? ""));
  const account = form.dataset.account ?? "";
  const member = await deriveInWorker(meta("derive-worker"), { kind: "member", words, account, site: meta("site") });
  if (!isFresh()) await proveWithSecret(member.signInSecret);
  await keys.unlock(openWithWords(member.unlockIdentity));
}

async function unlockWithPasskey(keys: Keys): Promise<void> {
  if (!isFresh()) {
    await assertPasskey("/api/session/assert/passkey/begin", "/api/session/assert/passkey/finish", {});
    signedInNow();
  }
  if (!keys.unlocked) await keys.unlock(openWithPasskey);
}

function showState(sentence: string): void {
  for (const place of document.querySelectorAll("[data-lock-state]")) place.textContent = sentence;
}
