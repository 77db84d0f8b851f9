// Seals the files of a form and uploads their ciphertext in parts, saying how far it is.

import type { Attachment, Sealable, UploadedObject } from "../seal/attachment.ts";
import { sealFile } from "../seal/attachment.ts";
import { putBytes } from "./call.ts";

/** The largest file taken: 200 MB, what a phone films in some two minutes. */
export const LARGEST_FILE = 200_000_000;

/** What goes inside the envelope and what the server is told. */
export interface SealedFiles {
  attachments: Attachment[];
  uploaded: UploadedObject[];
}

/** Seals and uploads one file after the other; `onPercent` hears how much of all of them is stored. */
export async function sealFiles(files: Sealable[], onPercent: (percent: number) => void): Promise<SealedFiles> {
  const whole = files.reduce((sum, file) => sum + file.size, 0);
  const sealed: SealedFiles = { attachments: [], uploaded: [] };
  let stored = 0;
  for (const file of files) {
    const { attachment, uploaded } = await sealFile(file, async (object, part, ciphertext) => {
      await putBytes(`/api/attachments/${object}/${part}`, ciphertext);
      stored += ciphertext.length;
      onPercent(Math.min(99, Math.floor((100 * stored) / whole)));
    });
    sealed.attachments.push(attachment);
    sealed.uploaded.push(uploaded);
  }
  return sealed;
}

/** The files chosen in an input, without the empty entry that browsers give for none. */
export function chosenFiles(form: HTMLFormElement): File[] {
  const input = form.querySelector<HTMLInputElement>('input[type="file"][name="files"]');
  return Array.from(input?.files ?? []);
}
