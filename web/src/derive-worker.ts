// The worker that derives keys: one question, one answer, then it is ended and its memory with it.

import { type Derivation, deriveMailbox, deriveMember } from "./seal/derive.ts";

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<Derivation>) => {
  self.postMessage(
    data.kind === "mailbox"
      ? deriveMailbox(data.code, data.ownWord, data.site)
      : deriveMember(data.words, data.account, data.site),
  );
};
