// The mailbox, opened in the reporter's browser: the code never leaves it, replies are opened and messages sealed here.

import { postJson, Refusal } from "./page/call.ts";
import { chosenFiles, LARGEST_FILE, sealFiles } from "./page/files.ts";
import { byId, canSeal, meta, word } from "./page/meta.ts";
import { fromBase64url, toBase64url } from "./seal/bytes.ts";
import { CodeError, parseCode } from "./seal/code.ts";
import type { MailboxKeys } from "./seal/derive.ts";
import { deriveInWorker } from "./seal/deriver.ts";
import { EnvelopeError, openLater, sealLater } from "./seal/envelope.ts";
import { readOwnWord } from "./seal/own-word.ts";

/** What the server gives for an address. */
interface Thread {
  replies: { sequence: number; hour: string; sealed: string }[];
  next_sequence: number;
  receipt: string | null;
}

const CODE_FAULTS = { Length: "wrong-length", CheckDigit: "wrong-digit", Characters: "wrong-characters" };

const door = byId<HTMLFormElement>("mailbox");
if (door && canSeal()) {
  door.addEventListener("submit", (event) => {
    event.preventDefault();
    void open(door);
  });
}

async function open(door: HTMLFormElement): Promise<void> {
  const fields = new FormData(door);
  try {
    const code = parseCode(String(fields.get("code") ?? ""));
    const ownWord = readOwnWord(String(fields.get("own_word") ?? ""));
    say(word("opening"));
    const keys = await deriveInWorker(meta("derive-worker"), { kind: "mailbox", code, ownWord, site: meta("site") });
    const thread = await fetchThread(keys);
    door.remove();
    await showReplies(thread, keys);
    showReceipt(thread.receipt);
    offerMessage(keys);
  } catch (error) {
    say(refusal(error));
  }
}

function fetchThread(keys: MailboxKeys): Promise<Thread> {
  return postJson<Thread>("/api/mailbox/open", { address: keys.address });
}

async function showReplies(thread: Thread, keys: MailboxKeys): Promise<void> {
  const list = byId("replies");
  const template = byId<HTMLTemplateElement>("reply");
  if (!list || !template) return;
  say(thread.replies.length === 0 ? word("empty") : "");
  for (const [at, reply] of thread.replies.entries()) {
    const item = template.content.cloneNode(true) as DocumentFragment;
    const when = item.querySelector<HTMLTimeElement>("[data-when]");
    if (when) {
      when.dateTime = reply.hour;
      when.textContent = new Date(reply.hour).toLocaleString(document.documentElement.lang);
    }
    item.querySelector("[data-text]")!.textContent = await openReply(reply.sealed, at + 1, keys);
    list.append(item);
  }
  list.hidden = thread.replies.length === 0;
}

/** The reply's text, or the sentence that it was not written by us. */
async function openReply(sealed: string, sequence: number, keys: MailboxKeys): Promise<string> {
  const expected = { site: meta("site"), mailbox: keys.address, sequence, purpose: "reply" as const };
  try {
    return (await openLater(keys.replyIdentity, fromBase64url(sealed), expected, keys.authenticatorKey)).text;
  } catch (error) {
    if (error instanceof EnvelopeError) return word("forged");
    throw error;
  }
}

function showReceipt(receipt: string | null): void {
  const place = byId("receipt");
  if (!place || receipt === null) return;
  place.textContent = receipt;
  place.closest<HTMLElement>("[hidden]")?.removeAttribute("hidden");
}

function offerMessage(keys: MailboxKeys): void {
  const form = byId<HTMLFormElement>("message");
  if (!form) return;
  let busy = false;
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    try {
      if (await sendMessage(form, keys)) {
        form.reset();
        say(word("sent"));
      }
    } catch (error) {
      say(refusal(error));
    } finally {
      busy = false;
    }
  });
}

/** Sends what is written, if anything is. */
async function sendMessage(form: HTMLFormElement, keys: MailboxKeys): Promise<boolean> {
  const text = String(new FormData(form).get("message") ?? "").trim();
  const files = chosenFiles(form);
  if (text === "" && files.length === 0) return false;
  if (files.some((file) => file.size > LARGEST_FILE)) {
    say(word("too-large"));
    return false;
  }
  say(word("sending", { percent: 0 }));
  const { attachments, uploaded } = await sealFiles(files, (percent) => say(word("sending", { percent })));
  // Asked anew each time: an earlier message may have arrived although its answer was lost.
  const { next_sequence: sequence } = await fetchThread(keys);
  const header = { site: meta("site"), mailbox: keys.address, sequence, purpose: "message" as const };
  const envelope = await sealLater(header, { text, attachments }, keys.authenticatorKey, [meta("team-recipient")]);
  await postJson("/api/mailbox/messages", {
    address: keys.address,
    envelope: toBase64url(envelope),
    attachments: uploaded,
  });
  return true;
}

function refusal(error: unknown): string {
  if (error instanceof CodeError) return word(CODE_FAULTS[error.fault]);
  if (error instanceof Refusal && error.status === 404) return word("not-found");
  return (error instanceof Refusal && error.text) || word("failed");
}

function say(sentence: string): void {
  const progress = byId("mailbox-progress");
  if (progress) progress.textContent = sentence;
}
