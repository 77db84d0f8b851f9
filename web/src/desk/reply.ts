// Replies, sealed in the member's browser to the reporter's own key, after her forbidden words were looked for.

import { postJson, Refusal } from "../page/call.ts";
import { meta, word } from "../page/meta.ts";
import { toBase64url } from "../seal/bytes.ts";
import { sealLater } from "../seal/envelope.ts";
import { type Answerable, answerTo, contactIn } from "./contact.ts";
import { forbiddenWords } from "./safe-words.ts";

/** Improves every form for a reply on the page shown. */
export function sealReplies(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-reply]")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void reply(form);
    });
  }
}

async function reply(form: HTMLFormElement): Promise<void> {
  const say = (sentence: string) => {
    const status = form.querySelector("[data-status]");
    if (status) status.textContent = sentence;
  };
  const address = form.dataset.reply!;
  const text = String(new FormData(form).get("text") ?? "").trim();
  const [forbidden] = forbiddenWords(text, (form.dataset.neverSay ?? "").split(","));
  const to = answerTo(contactIn(address));
  if (!to) return say(word("open-first"));
  if (forbidden !== undefined) return say(word("forbidden-word", { word: forbidden }));
  if (text === "") return;
  try {
    await send(address, text, to);
    form.reset();
    say(word("sent"));
  } catch (error) {
    say((error instanceof Refusal && error.text) || word("failed"));
  }
}

async function send(address: string, text: string, to: Answerable): Promise<void> {
  const sequence = to.nextSequence;
  const header = { site: meta("site"), mailbox: to.mailbox, sequence, purpose: "reply" as const };
  const envelope = await sealLater(header, { text, attachments: [] }, to.authenticatorKey, [to.replyRecipient]);
  await postJson(address, { address: to.mailbox, sequence, envelope: toBase64url(envelope) });
  to.nextSequence += 1;
}
