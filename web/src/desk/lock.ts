// Locking: by the button, after ten idle minutes, and when the page is left. Unlocking: words or passkey, in a dialog.

import { byId, meta, word } from "../page/meta.ts";
import { deriveInWorker } from "../seal/deriver.ts";
import { parseWords } from "../seal/words.ts";
import { type Keys, openWithWords } from "./keys.ts";
import { openWithPasskey } from "./passkey.ts";

/** How long nobody may touch keyboard or pointer before the keys go. */
const IDLE_MS = 10 * 60 * 1000;

/** Watches over the keys for as long as the document lives. */
export function keepLocked(keys: Keys): void {
  keys.onChange = () => showLock(keys);
  let touched = Date.now();
  setInterval(() => {
    if (keys.unlocked && Date.now() - touched >= IDLE_MS) lock(keys);
  }, 1000);
  for (const kind of ["pointerdown", "keydown", "wheel"] as const) {
    document.addEventListener(
      kind,
      () => {
        // A computer that slept wakes with this touch: too late for the interval, so look here first.
        if (keys.unlocked && Date.now() - touched >= IDLE_MS) lock(keys);
        touched = Date.now();
      },
      { capture: true, passive: true },
    );
  }
  addEventListener("pagehide", () => lock(keys));
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("#lock")) lock(keys);
    if (target instanceof Element && target.closest("#unlock-passkey")) void unlock(() => keys.unlock(openWithPasskey));
  });
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (form.id !== "unlock-form") return;
    event.preventDefault();
    void unlock(() => unlockWithWords(keys, form));
  });
}

/** Asks for the keys where they are missing; resolves once they are there. */
export function askForKeys(keys: Keys): Promise<void> {
  if (!keys.unlocked) byId<HTMLDialogElement>("unlock")?.showModal();
  return keys.whenUnlocked();
}

/** Says on the page shown whether the keys are there. */
export function showLock(keys: Keys): void {
  showState(word(keys.unlocked ? "unlocked" : "locked"));
}

function lock(keys: Keys): void {
  keys.lock();
  for (const opened of document.querySelectorAll("[data-opened]")) opened.replaceChildren();
  document.dispatchEvent(new Event("sanad-locked"));
}

async function unlock(how: () => Promise<void>): Promise<void> {
  const dialog = byId<HTMLDialogElement>("unlock");
  showState(word("unlocking"));
  try {
    await how();
    dialog?.querySelector("form")?.reset();
    if (dialog?.open) dialog.close();
  } catch {
    showState(word("wrong"));
  }
}

async function unlockWithWords(keys: Keys, form: HTMLFormElement): Promise<void> {
  const words = parseWords(String(new FormData(form).get("words") ?? ""));
  const account = form.dataset.account ?? "";
  const member = await deriveInWorker(meta("derive-worker"), { kind: "member", words, account, site: meta("site") });
  await keys.unlock(openWithWords(member.unlockIdentity));
}

function showState(sentence: string): void {
  for (const place of document.querySelectorAll("[data-lock-state]")) place.textContent = sentence;
}
