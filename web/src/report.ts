// The public report, sealed in the reporter's browser. Without this script the same form is sealed by the server.

import { postJson, Refusal } from "./page/call.ts";
import { chosenFiles, LARGEST_FILE, sealFiles } from "./page/files.ts";
import { byId, canSeal, meta, word } from "./page/meta.ts";
import { insideAnswers, outsideFields } from "./report/fields.ts";
import { showReceived } from "./report/received.ts";
import { VoiceRecorder } from "./report/voice.ts";
import type { Sealable, UploadedObject } from "./seal/attachment.ts";
import { randomBytes, toBase64url } from "./seal/bytes.ts";
import { drawCode } from "./seal/code.ts";
import { deriveInWorker } from "./seal/deriver.ts";
import { sealFirst } from "./seal/envelope.ts";
import { recipientOf } from "./seal/identity.ts";
import { readOwnWord } from "./seal/own-word.ts";

/** A sealed report that is on its way: the code stays here, the rest is what the server gets. */
interface SealedReport {
  code: string;
  written: string;
  request: {
    mailbox: string;
    envelope: string;
    outside: ReturnType<typeof outsideFields>;
    attachments: UploadedObject[];
    receipt_nonce: string | null;
  };
}

const form = byId<HTMLFormElement>("report");
if (form && canSeal()) improve(form);

function improve(form: HTMLFormElement): void {
  const place = byId("voice");
  const voice = place && new VoiceRecorder(place);
  let pending: SealedReport | null = null;
  let busy = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    try {
      const files = await filesToSend(form, voice);
      if (refuse(form, files)) return;
      const written = fingerprint(form, files);
      // What was sealed but whose answer got lost is sent again as it is, so that nothing is received twice.
      if (pending?.written !== written) pending = await sealReport(form, files, written);
      say(word("sending", { percent: 99 }));
      const { receipt_promise } = await postJson<{ receipt_promise: string | null }>("/api/contacts", pending.request);
      showReceived(form, pending.code, receipt_promise);
    } catch (error) {
      say((error instanceof Refusal && error.text) || word("failed"));
    } finally {
      busy = false;
    }
  });
}

async function filesToSend(form: HTMLFormElement, voice: VoiceRecorder | null): Promise<Sealable[]> {
  const note = await voice?.note();
  return [...chosenFiles(form), ...(note ? [note] : [])];
}

/** Refuses what cannot be sent, and says why. */
function refuse(form: HTMLFormElement, files: Sealable[]): boolean {
  const fields = new FormData(form);
  const empty = story(fields) === "" && files.length === 0 && Object.keys(insideAnswers(fields)).length === 0;
  if (empty) {
    say(word("empty"));
    showStep(form.querySelector<HTMLElement>('[name="story"]'));
  }
  const tooLarge = files.some((file) => file.size > LARGEST_FILE);
  if (tooLarge) say(word("too-large"));
  return empty || tooLarge;
}

/** Turns to the step of a field (steps are shown by the address's fragment) and puts the cursor there. */
function showStep(field: HTMLElement | null): void {
  const step = field?.closest("section[id]");
  if (step) location.hash = step.id;
  field?.focus();
}

async function sealReport(form: HTMLFormElement, files: Sealable[], written: string): Promise<SealedReport> {
  say(word("sealing"));
  const fields = new FormData(form);
  const site = meta("site");
  const code = drawCode();
  const ownWord = readOwnWord(String(fields.get("own_word") ?? ""));
  const keys = await deriveInWorker(meta("derive-worker"), { kind: "mailbox", code, ownWord, site });
  const { attachments, uploaded } = await sealFiles(files, (percent) => say(word("sending", { percent })));
  const envelope = await sealFirst(
    { site, mailbox: keys.address, sequence: 0, purpose: "report" },
    {
      text: story(fields),
      answers: insideAnswers(fields),
      authenticator_key: keys.authenticatorKey,
      reply_recipient: await recipientOf(keys.replyIdentity),
      attachments,
    },
    [meta("team-recipient")],
  );
  return {
    code,
    written,
    request: {
      mailbox: keys.address,
      envelope: toBase64url(envelope),
      outside: outsideFields(fields, document.documentElement.lang),
      attachments: uploaded,
      receipt_nonce: fields.get("receipt") === "yes" ? toBase64url(randomBytes(32)) : null,
    },
  };
}

/** Changes whenever anything that would be sent does. */
function fingerprint(form: HTMLFormElement, files: Sealable[]): string {
  const fields = [...new FormData(form)].filter(([, value]) => typeof value === "string");
  return JSON.stringify([fields, files.map((file) => [file.name, file.size])]);
}

function story(fields: FormData): string {
  return String(fields.get("story") ?? "").trim();
}

function say(sentence: string): void {
  const progress = byId("report-progress");
  if (progress) progress.textContent = sentence;
}
