// Opening a contact's envelopes in the member's browser. The server enters the act before it hands them out.

import { getBytes, getJson, postJson, Refusal } from "../page/call.ts";
import { meta, word } from "../page/meta.ts";
import { type Attachment, openAttachment } from "../seal/attachment.ts";
import { fromBase64url } from "../seal/bytes.ts";
import { EnvelopeError, type First, type LaterBody, openFirst, openLater } from "../seal/envelope.ts";
import type { Keys } from "./keys.ts";
import { askForKeys } from "./lock.ts";

/** What the server hands out for a contact. */
interface Handed {
  envelopes: { id: string; epoch: number; sequence: number; sealed: string; attachments: Stored[] }[];
  next_reply_sequence: number;
}

/** Where an attachment's ciphertext lies. */
interface Stored {
  object: string;
  parts: number;
}

/** What the first envelope of an opened contact says about answering it. */
export interface Answerable {
  mailbox: string;
  replyRecipient: string;
  authenticatorKey: string;
  nextSequence: number;
}

const FAULTS: Partial<Record<EnvelopeError["fault"], string>> = {
  Forged: "forged",
  OtherMailbox: "swapped",
  OtherSite: "swapped",
  OtherPurpose: "swapped",
  Replayed: "replayed",
  Skipped: "missing",
};

let answerable = new Map<string, Answerable>();

/** What is needed to answer this contact; only once it was opened. */
export function answerTo(contact: string): Answerable | undefined {
  return answerable.get(contact);
}

/** Improves the contact's page, when it is the one shown. */
export function openContacts(keys: Keys): void {
  answerable = new Map();
  for (const section of document.querySelectorAll<HTMLElement>("[data-envelopes]")) {
    section.querySelector("[data-open]")?.addEventListener("click", () => void openContact(section, keys));
  }
}

document.addEventListener("sanad-locked", () => answerable.clear());

/** The contact's id in an address of the desk. */
export function contactIn(address: string): string {
  return /\/contacts\/([^/]+)/.exec(address)?.[1] ?? "";
}

async function openContact(section: HTMLElement, keys: Keys): Promise<void> {
  const say = (sentence: string) => {
    const status = section.querySelector("[data-status]");
    if (status) status.textContent = sentence;
  };
  if (!(await askForKeys(keys))) return;
  say(word("opening"));
  try {
    const address = section.dataset.envelopes!;
    const handed = await getJson<Handed>(address);
    const place = section.querySelector("[data-opened]")!;
    place.replaceChildren();
    await showAll(handed, section, place, keys, contactIn(address));
    say("");
  } catch (error) {
    say(refusal(error));
  }
}

async function showAll(handed: Handed, section: HTMLElement, place: Element, keys: Keys, contact: string): Promise<void> {
  let first: First | undefined;
  for (const [at, envelope] of handed.envelopes.entries()) {
    const sealed = fromBase64url(envelope.sealed);
    const team = keys.team(envelope.epoch);
    if (!first) {
      first = await openFirst(team, sealed, meta("site"));
      remember(contact, first, handed.next_reply_sequence);
      show(section, place, first.body, first.body.answers, envelope.attachments);
      continue;
    }
    try {
      const expected = { site: meta("site"), mailbox: first.mailbox, sequence: at, purpose: "message" as const };
      const body = await openLater(team, sealed, expected, first.body.authenticator_key);
      show(section, place, body, {}, envelope.attachments);
    } catch (error) {
      show(section, place, { text: refusal(error), attachments: [] }, {}, [], true);
    }
  }
}

function remember(contact: string, first: First, nextSequence: number): void {
  answerable.set(contact, {
    mailbox: first.mailbox,
    replyRecipient: first.body.reply_recipient,
    authenticatorKey: first.body.authenticator_key,
    nextSequence,
  });
}

function show(
  section: HTMLElement,
  place: Element,
  body: LaterBody,
  answers: Record<string, unknown>,
  stored: Stored[],
  refused = false,
): void {
  const template = section.querySelector<HTMLTemplateElement>("template[data-envelope]")!;
  const item = template.content.cloneNode(true) as DocumentFragment;
  const text = item.querySelector("[data-text]")!;
  text.textContent = body.text;
  text.classList.toggle("refused", refused);
  item.querySelector("[data-answers]")?.append(...Object.entries(answers).flatMap(([name, value]) => answer(name, value)));
  item.querySelector("[data-attachments]")?.append(...body.attachments.map((each) => attachmentItem(each, stored)));
  place.append(item);
}

function answer(name: string, value: unknown): HTMLElement[] {
  const term = document.createElement("dt");
  term.textContent = word(`answer-${name}`) || name;
  const said = document.createElement("dd");
  said.dir = "auto";
  said.textContent = typeof value === "string" ? value : JSON.stringify(value);
  return [term, said];
}

/** One attachment: a button that fetches, opens and checks it, then a player or a download. */
function attachmentItem(attachment: Attachment, stored: Stored[]): HTMLElement {
  const item = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = `${attachment.name} (${Math.ceil(attachment.size / 1024)} KiB)`;
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      const parts = stored.find(({ object }) => object === attachment.object)?.parts ?? 0;
      const blob = await openAttachment(attachment, ciphertext(attachment.object, parts));
      item.replaceChildren(opened(attachment, blob), ...takeButton(attachment));
    } catch (error) {
      button.textContent = refusal(error);
    }
  });
  item.append(button);
  return item;
}

/** A button that hands the attachment's key to the file; only on a contact that is in one. The words say what follows. */
function takeButton(attachment: Attachment): HTMLElement[] {
  const address = document.querySelector<HTMLElement>("[data-take]")?.dataset.take;
  if (!address) return [];
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = word("take");
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      await postJson(address, attachment);
      button.textContent = word("taken");
    } catch (error) {
      button.textContent = refusal(error);
    }
  });
  return [button];
}

function opened(attachment: Attachment, blob: Blob): HTMLElement {
  if (/^audio\/(webm|mp4|ogg|mpeg)$/.test(attachment.type)) {
    const player = document.createElement("audio");
    player.controls = true;
    player.src = URL.createObjectURL(new Blob([blob], { type: attachment.type }));
    return player;
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = attachment.name;
  link.textContent = attachment.name;
  return link;
}

function ciphertext(object: string, parts: number): ReadableStream<Uint8Array> {
  let part = 0;
  return new ReadableStream({
    async pull(controller) {
      if (part >= parts) return controller.close();
      controller.enqueue(await getBytes(`/desk/attachments/${object}/${part++}`));
    },
  });
}

function refusal(error: unknown): string {
  if (error instanceof EnvelopeError) return word(FAULTS[error.fault] ?? "unreadable");
  return (error instanceof Refusal && error.text) || word("unreadable");
}
