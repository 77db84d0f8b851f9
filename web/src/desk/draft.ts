// The call form saves what is typed as it is typed, sealed to the team: also before anything is unlocked.

import { getBytes, putBytes } from "../page/call.ts";
import { meta, word } from "../page/meta.ts";
import { fromUtf8, utf8 } from "../seal/bytes.ts";
import { open, seal } from "../seal/identity.ts";
import type { Keys } from "./keys.ts";

/** How long after the last key a draft is saved. */
const PAUSE_MS = 2000;

/** Improves every form with a draft on the page shown. */
export function saveDrafts(keys: Keys): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-draft]")) {
    let due: ReturnType<typeof setTimeout> | undefined;
    const saveNow = () => {
      if (due === undefined) return;
      clearTimeout(due);
      due = undefined;
      void save(form);
    };
    form.addEventListener("input", () => {
      clearTimeout(due);
      due = setTimeout(saveNow, PAUSE_MS);
    });
    document.addEventListener("sanad-leaving", saveNow, { once: true });
    void restore(form, keys);
  }
}

async function save(form: HTMLFormElement): Promise<void> {
  const fields = [...new FormData(form)].filter(([name, value]) => typeof value === "string" && name !== "form_token");
  const sealed = await seal([meta("team-recipient")], utf8(JSON.stringify(fields)));
  const status = form.querySelector("[data-status]");
  try {
    await putBytes(form.dataset.draft!, new Uint8Array(sealed));
    if (status) status.textContent = word("saved");
  } catch {
    if (status) status.textContent = word("failed");
  }
}

/** Fills in what was saved before, once the keys are there, and only what is still empty. */
async function restore(form: HTMLFormElement, keys: Keys): Promise<void> {
  await whenUnlocked(keys);
  try {
    const sealed = await getBytes(form.dataset.draft!);
    if (sealed.length === 0 || !form.isConnected) return;
    const fields: [string, string][] = JSON.parse(fromUtf8(await open(keys.newest(), sealed)));
    for (const [name, value] of fields) fill(form, name, value);
  } catch {
    // No draft, or one of an earlier epoch: the form stays as it is.
  }
}

function whenUnlocked(keys: Keys): Promise<void> {
  if (keys.unlocked) return Promise.resolve();
  return new Promise((go) => document.addEventListener("sanad-unlocked", () => go(), { once: true }));
}

function fill(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof RadioNodeList) {
    if (field.value === "") field.value = value;
  } else if (field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio")) {
    field.checked ||= field.value === value;
  } else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    if (field.value === "") field.value = value;
  } else if (field instanceof HTMLSelectElement && field.selectedIndex <= 0) {
    field.value = value;
  }
}
